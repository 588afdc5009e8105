// Package flow is the shell round a playthrough as one pure update function:
// title, library, prebrief, play, history, debrief, settings and the screens
// for leaving and for trouble. It reads no device, file or clock; what should
// happen outside (saving, quitting) it returns as commands, which are data.
//
// A [Model] is a value: Update never changes the one it was given, so a front
// end may keep old ones.
package flow

import (
	"slices"

	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/game/view"
)

// Msg is something a person did, or that the outside reports back.
type Msg interface{ msg() }

// Press is a control pressed by its ID, whatever the device.
type Press struct{ ID string }

// Edit is the whole new text of an entry.
type Edit struct{ ID, Text string }

// Failed answers a command that could not be carried out. The person is told
// each reason once and the game goes on.
type Failed struct {
	What   string // "Your place could not be kept"
	Reason string
	Remedy string // what the person can do; empty: go on, unkept
	Asked  bool   // they asked for it just now, so it is told every time
}

// Done answers a command worth a word, such as a report that was saved.
type Done struct{ What string }

// Replaced brings a case whose script was changed while the game runs. The
// choices made so far are made again in the new one, as far as they fit. One
// that can't be played is told with all its mistakes until it can; the script
// as it was stays in its place.
// A case that was still being read comes so too; For is then the ID that stood
// in its place, where that is another.
type Replaced struct {
	Case Case
	For  string
}

// Closing says that the game is about to end, so that the last words written
// are kept.
type Closing struct{}

// Prefer turns a setting on or off from outside the settings' screen, as the
// switches of the browser's page do. Setting is its control's ID there.
type Prefer struct {
	Setting string
	On      bool
}

// Key is a key that was pressed while a screen catches one: a letter or a sign,
// or "escape".
type Key struct{ Name string }

// Voice tells whether there is a voice that can read aloud; a browser finds
// its voices some time after the start.
type Voice struct{ Have bool }

// Dropped brings the beginning of a file that was dropped on the window, at
// least MaxFile+1 bytes of it or all.
type Dropped struct{ Data []byte }

// MaxFile bounds a file that is brought back, in bytes: a browser keeps less.
const MaxFile = 16 << 20

// Measured answers Measure.
type Measured struct{ Bytes int }

// Imported answers Import and PickFile once what a file held has taken its
// place. What says what that was. Of Now only what is kept counts.
type Imported struct {
	Now  Restored
	What string
}

// Changed tells that another tab or window changed what is kept. Of Now only
// what is kept counts.
type Changed struct{ Now Restored }

// Remembered answers SaveNotes, EraseNote and SaveOutcome with all that is now kept
// of the kind, also what other tabs and windows added.
type Remembered struct {
	Journal  *Journal // nil: not asked
	Outcomes *Outcomes
}

// Taken tells that a case was opened in another tab or window, or erased there:
// what is done here from now on is not kept.
type Taken struct {
	Scenario string
	Erased   bool
}

// Brought answers a Claim with what is kept where that is not what was last
// seen here. Fresh is the claim's.
type Brought struct {
	Slot  Slot
	Fresh bool
}

// Visit goes to a scene of the open case, as pressing it on the map does; only
// whoever writes the case can.
type Visit struct{ Scene string }

// Beat answers Soon: there is time for a little more work.
type Beat struct{}

func (Press) msg()      {}
func (Edit) msg()       {}
func (Failed) msg()     {}
func (Done) msg()       {}
func (Replaced) msg()   {}
func (Closing) msg()    {}
func (Visit) msg()      {}
func (Prefer) msg()     {}
func (Key) msg()        {}
func (Voice) msg()      {}
func (Dropped) msg()    {}
func (Measured) msg()   {}
func (Imported) msg()   {}
func (Changed) msg()    {}
func (Taken) msg()      {}
func (Remembered) msg() {}
func (Brought) msg()    {}
func (Beat) msg()       {}

// Command is something that should happen outside.
type Command interface{ command() }

// Claim makes this tab or window the one that keeps a case's playthrough: the
// last to open a case owns it. Fresh says that it is begun anew.
type Claim struct {
	Scenario string
	Fresh    bool
}

// SaveSlot keeps a playthrough, unless another tab or window has claimed it.
type SaveSlot struct{ Slot Slot }

// EraseSlot forgets the playthrough of a case.
type EraseSlot struct{ Scenario string }

// SaveSettings keeps the settings.
type SaveSettings struct{ Settings Settings }

// SaveProgress adds these endings to those that are kept as seen.
type SaveProgress struct{ Progress Progress }

// SaveReport hands the debrief over as an HTML file to keep. Name has no ending.
type SaveReport struct{ Name, HTML string }

// SaveText writes a text to a file the person can keep. Name has no ending;
// What names it where its person is told: "Your journal".
type SaveText struct{ Name, Text, What string }

// Copy puts a text where other programs can paste it, or, where that can't be,
// into a file as SaveText does.
type Copy struct{ Name, Text, What string }

// SaveNotes adds notes to the journal, each in the place of what it said before.
type SaveNotes struct{ Notes []Note }

// EraseNote takes a note out of the journal for good.
type EraseNote struct{ ID string }

// SaveOutcome adds a finished playthrough to the profile.
type SaveOutcome struct{ Outcome Outcome }

// Measure asks how much room everything takes.
type Measure struct{}

// Export hands everything that is kept over as one file.
type Export struct{}

// PickFile lets the person pick a file that Export made and brings it back.
type PickFile struct{}

// Import brings back a file that Export made.
type Import struct{ Data []byte }

// EraseAll forgets everything that was ever kept.
type EraseAll struct{}

// Soon asks for a Beat once what is shown is up to date and hands were heard:
// there is more to work out than may be done in one go.
type Soon struct{}

// Sound plays a small sound. It is asked for only where the person wants any,
// and nothing needs to come of it.
type Sound struct{ Of Noise }

// Noise is what a sound stands for.
type Noise string

// What there are sounds for.
const (
	Chosen Noise = "chosen"
	Asked  Noise = "asked"
	Ended  Noise = "ended"
)

// Quit closes the game.
type Quit struct{}

func (Claim) command()        {}
func (SaveSlot) command()     {}
func (EraseSlot) command()    {}
func (SaveSettings) command() {}
func (SaveProgress) command() {}
func (SaveReport) command()   {}
func (SaveText) command()     {}
func (Copy) command()         {}
func (SaveNotes) command()    {}
func (EraseNote) command()    {}
func (SaveOutcome) command()  {}
func (Measure) command()      {}
func (Export) command()       {}
func (PickFile) command()     {}
func (Import) command()       {}
func (EraseAll) command()     {}
func (Soon) command()         {}
func (Sound) command()        {}
func (Quit) command()         {}

// Case is a scenario that can be picked. One that could not be loaded is
// listed with its problem, so that an author sees it where players do.
type Case struct {
	ID       string // needed only where Scenario is nil
	Scenario *scenario.Scenario
	Rules    play.Rules
	Problem  string
	Found    scenario.Diagnostics // all its mistakes, where Scenario is nil
	Watched  bool                 // it comes as Replaced whenever its author saves it
	Coming   bool                 // it is still being read, and comes as Replaced

	// Words are its translations, by language tag. One that is nil can be had:
	// Fetch asks for it once somebody chooses the language.
	Words map[string]*locale.Catalogue

	own *original // the case in its own words, while Scenario has others
}

// id is the case's name in slots and controls.
func (c Case) id() string {
	if c.Scenario != nil {
		return c.Scenario.ID
	}
	return c.ID
}

// Restored is what the outside knows at the start.
type Restored struct {
	Settings Settings
	Slots    []Slot // the one played last first
	Progress Progress
	Journal  Journal
	Outcomes Outcomes
	Course   Course // what whoever hands the game out fixed
	Seed     uint64 // chance for new playthroughs comes from here
	Place    Place  // where the person was; the zero place is the title
	Bytes    int    // how much room all of it takes
	Unkept   string // why nothing can be kept; empty when it can
	CanQuit  bool   // there is a window to close
	CanText  bool   // there is a page that can show the game as text
	Author   bool   // whoever plays writes the case: its map stands open
	CanPick  bool   // a file can be picked to be brought back
	Build    view.Build
	CanSound bool     // something can play a small sound
	Remarks  []string // what could not be read, to be told once
	Local    string   // where things are kept; empty: "on this computer"
	Tongues  Tongues  // the languages of the program
}

// GoingOn are the cases that a person may be about to go on with: the one they
// were in, and the one they played last.
func (r Restored) GoingOn() []string {
	var ids []string
	if r.Place.Case != "" {
		ids = append(ids, r.Place.Case)
	}
	if i := slices.IndexFunc(r.Slots, func(s Slot) bool { return !s.Current().Ended }); i >= 0 && r.Slots[i].Scenario != r.Place.Case {
		ids = append(ids, r.Slots[i].Scenario)
	}
	return ids
}
