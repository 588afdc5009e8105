// Package view says what a person should now see, in values that name no
// pixel, colour or toolkit. The same Screen feeds the window, the browser's
// document and the terminal, so what one of them tells, all of them tell.
package view

import (
	"upperhand/game/locale"
)

// Name tells the screens apart.
type Name string

// The screens of the game.
const (
	Title     Name = "title"
	Library   Name = "library"
	Prebrief  Name = "prebrief"
	Play      Name = "play"
	Notice    Name = "notice" // what does the trainee see in this person now?
	Ahead     Name = "ahead"  // the next scene has a content note
	History   Name = "history"
	Leave     Name = "leave" // the neutral screen a player can go to at any time
	Debrief   Name = "debrief"
	Journal   Name = "journal" // what the person wrote
	Profile   Name = "profile" // what their playthroughs have in common
	Settings  Name = "settings"
	Keys      Name = "keys" // what keys do, and others in their place
	Help      Name = "help"
	About     Name = "about"     // version, sources and limits
	Endings   Name = "endings"   // those that were seen
	Drills    Name = "drills"    // short exercises
	Drill     Name = "drill"     // one of them
	Data      Name = "data"      // what is kept, and how to take it along or erase it
	Elsewhere Name = "elsewhere" // the case is open in another tab or window
	Broken    Name = "broken"    // the script that somebody writes can't be played as it was saved
	Map       Name = "map"       // of the case, for those who write it
	Fault     Name = "fault"     // something could not be read or written
)

// Screen is one screen in reading order: the heading and its context, what is
// drawn, the body with its controls, then what stands beside it.
type Screen struct {
	Say     *locale.Catalogue // for the words that whoever shows it adds
	Name    Name
	Heading string
	Context string    // where in the case one is: "Session 2 · Sofia asks for help"
	Bar     []Control // controls that stand at the top: undo, history, settings
	Stage   *Stage    // the people and their room; nil where nobody is drawn
	Chart   *Chart    // the map of the case; nil elsewhere
	Body    []Block
	Log     []Block // play: everything said so far, for those who read a conversation and don't look at one
	Side    []Block // beside the body where there is room, else after it
	Actions []Control
	Focus   string   // the control that has the focus when the screen appears; "": none, and keys begin at the first action
	New     []string // what a screen reader should say now, whole lines
	Catches bool     // the next key is an answer, whatever it does elsewhere
}

// ControlKind tells how a control is worked.
type ControlKind uint8

// The kinds of control.
const (
	Button  ControlKind = iota // does something
	Primary                    // the button one most likely wants
	Choice                     // something the player may say or do
	Option                     // one of several, On for the one chosen
	Toggle                     // On or off
	Card                       // a case of the library; Blocks tell of it
	Entry                      // text that a person writes; Value holds it
	Point                      // a turn on the timeline
)

// Control is something a person can press or write in. Pressing it sends its
// ID to flow.Update, whatever the device.
type Control struct {
	ID       string
	Kind     ControlKind
	Label    string
	Hint     string   // a second, quieter line: "Your position, said plainly"
	Key      string   // "1", "u", "h", "escape", "enter": the key that presses it
	Value    string   // entries: what is written so far
	On       bool     // options and toggles
	Short    bool     // entries: a few words, not pages
	Disabled bool     // shown, and why it can't be pressed stands in Hint
	Tag      *Tag     // choices, where the mode shows it: the base and the manner
	Stage    *Stage   // cards: the picture
	Notes    []string // cards: "15 min", "2 of 6 endings"
}

// Tag names a base of power by its shape, word and manner. Base is the word of
// power.Base, or "refrain", "listen", "repair", "reflect", "advocate".
type Tag struct {
	Base   string
	Word   string // Base as it is read
	Manner string // "asks first", "pressed"; empty when nothing stands out
}

// Name is the base as people read it.
func (t Tag) Name() string {
	if t.Word == "" {
		return t.Base
	}
	return t.Word
}

// BlockKind tells what a Block is.
type BlockKind uint8

// The kinds of block, with the fields each fills.
const (
	Heading2  BlockKind = iota // Text
	Paragraph                  // Text
	Narration                  // Text: what happens, nobody speaks
	Speech                     // Speaker, Text: somebody speaks; Mine when it is the player
	Thought                    // Speaker, Text: what somebody thinks
	Quiet                      // Text: a remark of the game's in small type
	Meter                      // Text: its name; Value 0..100, Delta, Word; Plain: the word alone is shown
	Standing                   // Text: the state's name, Word: a sentence; X, Y 0..100: autonomy, trust
	Sign                       // Text; On
	Bullet                     // Text
	Bar                        // Text: its name, Base; Value: the count, Max: of the longest; Word: what it means
	Timeline                   // Curves, Marks, Spans; Word: what the spans say, in a sentence
	Fact                       // Text: a label, Word: what it is; empty when a list follows
	Field                      // Controls[0]: an entry to write in, Text its question
	Row                        // Controls side by side, Text their label
	Panel                      // Text: a heading; Blocks: what it holds
	Cards                      // Controls
)

// Block is one piece of the body, in reading order.
type Block struct {
	Kind     BlockKind
	Text     string
	Word     string
	Speaker  string
	Voice    int // which person speaks, for a colour of their own: 0 the player
	Mine     bool
	Past     bool // play: read before the line that is now read, so the first to be dimmed or left out where room is short
	On       bool
	Plain    bool
	Base     string
	Value    int
	Delta    int
	Max      int
	X, Y     int
	Tone     string // "trust", "autonomy", "warn", "good" or "": which colour of the theme carries it, never alone
	Curves   []Curve
	Marks    []Mark
	Spans    []Span
	Controls []Control
	Blocks   []Block
}

// Curve is one meter over the turns of a playthrough.
type Curve struct {
	Label  string
	Tone   string // "trust" or "autonomy"
	Ghost  bool   // what another choice would have led to: lighter, and broken up
	From   int    // the turn after which it begins
	Points []int  // 0..100, one where it begins and one after each turn
}

// Span is how long a state held: a band under the curves.
type Span struct {
	From, To int // from the point after one turn to the point after another
	Text     string
}

// Mark is a turn on the timeline: what was done, by the shape of its base. One
// without an ID only repeats its lines on a second timeline.
type Mark struct {
	ID      string // pressing it tells of the turn
	Turn    int    // 1-based: the point after which it stands
	Base    string // as in Tag
	Label   string // a sentence for those who can't see it
	On      bool   // the turn that is told of now
	Warning bool   // a sign of imbalance appeared here
	Turning bool   // a turning point
}

// Stage is what is drawn above the words.
type Stage struct {
	Room, Light string
	People      []Person // the player first
	Label       string   // what the picture shows, in words
}

// Person is somebody on the stage. Trust, autonomy and fear are 0..100.
type Person struct {
	ID       string
	Name     string
	Pronoun  string // "she", "he" or "they"
	Age      int
	Look     Look
	Mood     string
	Talking  bool
	Standing bool
	Trust    int
	Autonomy int
	Fear     int
}

// Look is scenario.Look, restated so that the front end needs no scenario.
type Look struct {
	Skin                            int
	Hair, HairColour, Top, Legs     string
	Beard, Cover, CoverColour       string
	Build, Outfit                   string
	Glasses, HearingAid, Wheelchair bool
}
