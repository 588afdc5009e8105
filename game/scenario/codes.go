package scenario

import (
	"fmt"
	"slices"
	"strings"
)

// The codes, in their groups: 001–019 the file and its syntax, 020–049
// structure and names, 050–069 power and conditions, 070–089 teaching, 090–109
// writing, 110–119 languages, 120 on remarks to casebook. A code once given keeps its meaning; titles stand in
// the table below, pages in codes/.
const (
	Unreadable    = "UH001"
	NotAScenario  = "UH002"
	EmptyFile     = "UH003"
	TooLarge      = "UH004"
	NotUTF8       = "UH005"
	ForbiddenChar = "UH006"
	SyntaxError   = "UH007"
	MissingComma  = "UH008"
	OpenText      = "UH009"
	OpenBrace     = "UH010"
	UnknownWord   = "UH011"
	NotSupported  = "UH012"
	LuaMistake    = "UH013"
	TooManySteps  = "UH014"
	TooMuchMemory = "UH015"
	TooDeep       = "UH016"
	HookFailed    = "UH017"
	TooManyFaults = "UH018"
	Internal      = "UH019"

	UnknownField     = "UH020"
	WrongType        = "UH021"
	OutOfRange       = "UH022"
	MissingField     = "UH023"
	Duplicate        = "UH024"
	NameClash        = "UH025"
	BadID            = "UH026"
	UnknownTarget    = "UH027"
	UnknownCharacter = "UH028"
	Misplaced        = "UH029"
	ScenarioCount    = "UH030"
	UnknownValue     = "UH031"
	Unreachable      = "UH032"
	DeadEnd          = "UH033"
	EndlessLoop      = "UH034"
	LostEnding       = "UH035"
	MaybeStuck       = "UH036"
	NeverFollowed    = "UH037"
	BadRelation      = "UH038"
	BadShows         = "UH039"
	Repeated         = "UH040"
	TestField        = "UH041"
	TestStep         = "UH042"
	TestExpect       = "UH043"
	SkipWithoutNote  = "UH044"
	SkipCircle       = "UH045"
	StandsElsewhere  = "UH046"
	StillRelation    = "UH047"
	IdlePerson       = "UH048"

	UnknownBase   = "UH050"
	UnknownManner = "UH051"
	UnknownAct    = "UH052"
	PowerAndAct   = "UH053"
	VoidConsent   = "UH054"
	Contradiction = "UH055"
	NoRealRisk    = "UH056"
	IdleManner    = "UH057"
	NoRelation    = "UH058"
	NobodyThere   = "UH059"
	BadCondition  = "UH060"
	UnknownName   = "UH061"
	ConditionType = "UH062"
	NeverTrue     = "UH063"
	NeverRead     = "UH064"
	NeverSet      = "UH065"
	TooManyBases  = "UH066"
	AlwaysTrue    = "UH067"
	NeverHere     = "UH068"
	AlwaysHere    = "UH069"

	NoObjectives  = "UH070"
	NoPrebrief    = "UH071"
	NoContentNote = "UH072"
	NoReflection  = "UH073"
	NoMinutes     = "UH074"
	FewEndings    = "UH075"
	OneSided      = "UH076"
	NoRepair      = "UH077"
	NoWhy         = "UH078"
	NoHeard       = "UH079"
	OnlyChoice    = "UH080"
	ManyChoices   = "UH081"
	OneBase       = "UH082"
	NoNotice      = "UH083"
	MannerIdle    = "UH084"
	NoWayBack     = "UH085"
	OneBaseWins   = "UH086"

	LongLine    = "UH090"
	LongChoice  = "UH091"
	HardToRead  = "UH092"
	SameChoice  = "UH093"
	EmptyText   = "UH094"
	LongTitle   = "UH095"
	BestLongest = "UH096"
	BestFirst   = "UH097"
	NoTaker     = "UH098"
	LongPart    = "UH099"
	SaidTwice   = "UH100"
	NamesBase   = "UH101"
	MixedScript = "UH102"
	MixedQuotes = "UH103"
	LooseSpace  = "UH104"
	SaidOrDone  = "UH105"

	BadLanguage    = "UH110"
	BadTranslation = "UH111"
	WrongLanguage  = "UH112"
	RightToLeft    = "UH113"
	Untranslated   = "UH114"
	FuzzyText      = "UH115"
	StaleText      = "UH116"
	NoLetter       = "UH117"
	OtherLanguage  = "UH118"

	RemarkUnread = "UH120"
	RemarkCode   = "UH121"
	RemarkReason = "UH122"
	RemarkUnused = "UH123"
	RemarkError  = "UH124"
)

// Code is an entry of the catalogue: what a diagnostic of that code is, before
// one knows where it happened.
type Code struct {
	ID       string
	Severity Severity
	Title    string // what is wrong in general, without a full stop
}

// Codes lists the whole catalogue in order of number.
func Codes() []Code { return slices.Clone(catalogue[:]) }

// Diagnose makes a diagnostic of that code, with the severity that the
// catalogue gives it. A code that is not listed counts as an error.
func Diagnose(code string, pos Pos, help, format string, args ...any) Diagnostic {
	d := Diagnostic{Code: code, Pos: pos, Message: brief(fmt.Sprintf(format, args...)), Help: brief(help)}
	if i, ok := findCode(code); ok {
		d.Severity = catalogue[i].Severity
	}
	return d
}

func findCode(id string) (int, bool) {
	return slices.BinarySearchFunc(catalogue[:], id, func(c Code, id string) int { return strings.Compare(c.ID, id) })
}
