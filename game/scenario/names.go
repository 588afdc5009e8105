package scenario

// NameKind tells the kinds of name apart that a condition can mention.
type NameKind uint8

// The kinds of name.
const (
	FlagName      NameKind = iota // an index into Scenario.Flags
	CharacterName                 // an index into Scenario.Characters
	SceneName                     // an index into Scenario.Scenes
	ChoiceName                    // an index into Scenario.Choices
)

// String is the noun that messages use.
func (k NameKind) String() string {
	return [...]string{"fact", "character", "scene", "choice"}[k]
}

// Names resolves what a condition mentions. The loader and the tests of a
// scenario each have their own view of which names there are.
type Names interface {
	// Find gives the index of a name. An index of None with true means that
	// the name may exist in a part of the file that could not be read: the
	// condition is then dropped without a word.
	Find(kind NameKind, name string) (int, bool)
	// Between gives the relation from one character towards another; None with
	// true as in Find.
	Between(from, to int) (int, bool)
	// Known lists the names of a kind in the order of their indexes.
	Known(kind NameKind) []string
}
