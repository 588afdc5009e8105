package scenario

import (
	"upperhand/game/locale"
	"upperhand/game/power"
)

// None marks an index that points at nothing.
const None = -1

// You is the index of the player's character in Scenario.Characters.
const You = 0

// Scenario is one case, whole. It is read-only once loaded.
type Scenario struct {
	ID, Title   string
	Role        string // what the player is: "counsellor"
	Summary     string // one sentence for the library card
	Language    string // BCP 47 tag of the text, "en" unless said otherwise
	Minutes     int    // reading and deciding time the author expects
	Objectives  []Text
	Themes      []string
	Prebrief    string // paragraphs separated by blank lines
	ContentNote string
	Fiction     string       // what is simplified or invented, for the prebrief
	Authority   power.Fixed  // what the player's role can do to the others, 0..1
	Mode        string       // fixed by the educator: "explore", "practise", "assess" or ""
	Start       int          // index into Scenes
	Shown       []int        // relations whose meters the screen shows, one or two
	Flags       []Flag       // every name that set, flags or a condition mentions
	Characters  []Character  // the player first
	Relations   []Relation   // from one person towards another
	Scenes      []Scene      // in the order of the file
	Endings     []Ending     // in the order of the file
	Reflections []Reflection // asked in the debrief, before any analysis
	Choices     []ChoiceRef  // every choice of every scene; Choice.Index points here
	Hooks       int          // how many Lua functions the file uses
	Looks       int          // how many of them look at the state
	Hash        string       // hex SHA-256 of the source as loaded
	Pos         Pos

	// Words are the program's own, in the language that the text is in; nil is
	// English. Whatever tells of the case tells it in them.
	Words *locale.Catalogue `json:"-"`
}

// Text is a sentence of the author's with the place it stands at.
type Text struct {
	Text string
	Pos  Pos
}

// Flag is a fact or a count that choices and lines set and conditions read.
type Flag struct {
	Name    string
	Initial power.Fixed // 0 unless the scenario declares it; facts are 0 or 1
	Pos     Pos         // where it is first mentioned
}

// Character is a person of the case. How they stand towards the player is the
// Relation from them to You, which every character has.
type Character struct {
	ID, Name string
	Pronoun  string // "she", "he" or "they"
	Role     string // "client", "her boss"
	Age      int
	Want     string // what this person is after
	Fear     string // what this person is afraid of
	Unsaid   string // the one thing this person does not say
	Look     Look
	Pos      Pos
}

// Look is how a person is drawn. Skin, hair and the colours of the clothes are
// chosen from the ID where they are left out; so is all of it where all is.
type Look struct {
	Skin                            int // 1 (lightest) to 8
	Hair, HairColour, Top, Legs     string
	Beard, Cover, CoverColour       string
	Build, Outfit                   string
	Glasses, HearingAid, Wheelchair bool
}

// Relation is how one person stands towards another who can use power on them.
type Relation struct {
	From, To  int         // characters: From's trust in To, From's autonomy towards To
	Trust     power.Fixed // 0..100 at the start
	Autonomy  power.Fixed // 0..100 at the start
	Vary      power.Fixed // half-width of the seeded spread of both meters
	Authority power.Fixed // what To can do to From, 0..1
	Gap       []string    // axes on which From stands lower than To; they overlap
	Mandated  bool
	Conflict  bool
	Declared  bool // by relation{}, rather than by a character's own fields
	Pos       Pos
}

// Scene is one stretch of conversation: lines, then choices or a way on.
type Scene struct {
	ID, Title   string
	Place       string
	Room, Light string // how it is drawn; words of package art
	With        []int  // characters present besides the player
	Standing    []int  // who of them stands, or the player; the others sit
	Risk        power.Fixed
	Conflict    bool
	Watched     bool
	Unwatched   int    // turns that pass unobserved before the scene begins
	Notice      bool   // the trainee is asked which signs they see
	ContentNote string // told before anything of the scene; play waits for an answer
	Skip        Target // where passing the scene over leads; nowhere where it can't be
	Items       []Item
	Pos         Pos
}

// ItemKind tells what an Item is.
type ItemKind uint8

// The kinds of item a scene is made of.
const (
	LineItem   ItemKind = iota // somebody speaks, or the narrator
	ChoiceItem                 // something the player may do
	GoItem                     // on to another scene
	EndingItem                 // the end
)

// Item is one entry of a scene. Which fields count depends on its kind.
type Item struct {
	Kind    ItemKind
	When    *Cond // nil: always
	Pos     Pos
	Speaker int // lines: a character, or None for the narrator
	Text    string
	Mood    string // lines: a word of package art
	Thought string // lines: what the speaker thinks and does not say
	Choice  *Choice
	Effects Effects
	Target  Target // choices, go and ending items
}

// Choice is what only a choice has.
type Choice struct {
	ID     string // the author's, or "scene/2" for the second choice of a scene
	Named  bool   // the author gave the ID
	Index  int    // into Scenario.Choices
	Heard  string // what the other person makes of it
	Meant  string // what the player means by it
	Why    string // what the debrief says of it
	Ethics string // the principle it touches
	Done   bool   // in a translation: the source says that it is a deed, see Item.Deed
}

// ChoiceRef finds a choice again from its index.
type ChoiceRef struct{ Scene, Item int }

// Effects is what a line or a choice does besides being said.
type Effects struct {
	Acts     bool // Act is meant
	Act      power.Act
	Toward   int         // the person acted on; None: the first person present
	Discover bool        // hidden acts towards the listener come to light
	Harm     power.Fixed // harm that was not prevented, 0..1; 0: none
	Set      []Assign
	Hook     int // 1-based Lua function that returns further effects; 0: none
}

// Assign gives a flag a new value.
type Assign struct {
	Flag  int
	Value *Expr // nil where it could not be read; such a scenario is not played
	Pos   Pos
}

// Target is where a choice, a go or an ending item leads: a scene, an ending,
// or nowhere (both None), which goes on with the scene's own way out.
type Target struct {
	Scene, Ending int
	Name          string // as the author wrote it
}

// Ending is one way the case can end.
type Ending struct {
	ID, Title string
	Kind      string // "good", "mixed" or "bad"
	Text      string
	Later     string // the epilogue: what is left some weeks on
	Pos       Pos
}

// Reflection is a question the debrief asks before it explains anything.
type Reflection struct {
	Text string
	When *Cond
	Pos  Pos
}

// Cond is a condition: a string of the condition language, or a Lua function.
type Cond struct {
	Expr *Expr
	Hook int // 1-based Lua function; 0: none
	Pos  Pos
}

// Pos is a place in a source file.
type Pos struct {
	File string
	Line int // 1-based; 0: not known
}
