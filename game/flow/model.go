package flow

import (
	"slices"

	"upperhand/game/drill"
	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
	"upperhand/game/view"
)

// Model is all the game remembers between two messages. The zero Model is an
// empty title screen; use New.
type Model struct {
	say      *locale.Catalogue // the words of the program, in the language that is on
	tongues  Tongues
	cases    []Case
	settings Settings
	slots    []Slot
	progress Progress
	journal  Journal
	outcomes Outcomes
	reading  reading // in the journal
	course   Course
	seed     uint64
	canQuit  bool
	canText  bool
	canSpeak bool
	canPick  bool
	canSound bool
	author   bool
	build    view.Build
	local    string
	unkept   string
	bytes    int      // that everything kept takes
	remarks  []string // to be told on the next shell screen
	told     []string // reasons for failures that were told already

	at        view.Name
	before    view.Name // where settings, help and about go back to
	over      view.Name // the one of them that another lies over; "" for none
	open      int       // index into cases; none where no case is open
	mode      play.Mode
	remark    string // about the open case
	filter    view.Filter
	filtering bool
	drill     drill.Kind // the exercise that is open
	binding   string     // the action whose new key is waited for
	bound     string     // what to say about the key that was chosen
	erasing   bool       // erasing its playthrough, or everything, was asked for and is to be confirmed
	dropping  int        // the run of it that is to be deleted once that is confirmed
	older     bool       // all its runs are listed
	erased    bool       // elsewhere: the open case was erased there
	sitting   sitting
	page      int // of the debrief
	turn      int // told in full in the debrief, from 0
	way       int // the other choice of that turn that is followed, from 0
	finding   finding
	reports   []writing // that were asked for, the first first
	trouble   trouble
	flaws     flaws
	cut       cutOff
	chart     chart
	attempts  uint64 // playthroughs begun, so that each has its own chance
}

// sitting is the playthrough that is open. The session is never changed once
// it stands here: each input makes a new one.
type sitting struct {
	session     *play.Session
	offered     []int
	revealed    int
	undone      bool
	passed      bool
	marked      power.Signs
	base        string
	on          string
	reflections []string
	leaving     string
	read        int // the furthest part of the debrief that was shown
	number      int // as in Slot
	from        int
	others      []Attempt
	placed      int // turns that were made to come to a scene of the map, and nothing since
	paused      int
	day         string
	unkept      bool // words were written since the slot was last saved
}

// trouble is what the fault screen tells and where it leads.
type trouble struct {
	what, remedy, detail, wayOn string
	done                        string // what to say about its having been copied
	next                        view.Name
	author                      bool // it is a mistake in the script
}

const none = -1

// New is the game as it starts.
func New(cases []Case, r Restored) Model {
	m := Model{
		cases: r.Course.fixed(cases), course: r.Course, settings: r.Settings.clean(), slots: slices.Clone(r.Slots), progress: r.Progress, journal: r.Journal, outcomes: r.Outcomes,
		seed: r.Seed, canQuit: r.CanQuit, canText: r.CanText, canPick: r.CanPick, canSound: r.CanSound, author: r.Author, build: r.Build, local: r.Local, unkept: r.Unkept, bytes: r.Bytes,
		tongues: r.Tongues, remarks: slices.Clone(r.Remarks), at: view.Title, open: none, mode: play.Explore,
	}
	m = m.reworded()
	if r.Unkept != "" {
		m.remarks = append(m.remarks, m.say.Text("What you do here can't be kept: %s. You can play; it will last until you close the game.", r.Unkept))
		m.told = []string{r.Unkept}
	}
	m, _ = m.returned(r.Place).charted().wondering(nil) // Start asks for it
	return m
}

// Start is what should happen outside before the first message.
func (m Model) Start() []Command {
	commands := m.wanted(m.cases...)
	if m.sitting.session == nil {
		return commands
	}
	commands = append(commands, Claim{Scenario: m.sitting.session.Scenario.ID})
	if m.finding.asked {
		commands = append(commands, Soon{})
	}
	return commands
}

// Opened is the game with a case already picked, as when it was named on the
// command line.
func (m Model) Opened(id string) Model {
	if i := m.find(id); i >= 0 && m.cases[i].Scenario == nil {
		m.at = view.Library
	}
	next, _ := m.pick(id)
	return next
}

// Settings are those in force.
func (m Model) Settings() Settings { return m.settings }

// Session is the playthrough that is open, or nil.
func (m Model) Session() *play.Session { return m.sitting.session }

// find is the index of a case, or none.
func (m Model) find(id string) int {
	return slices.IndexFunc(m.cases, func(c Case) bool { return c.id() == id })
}

// slot is the playthrough kept of a case.
func (m Model) slot(id string) (Slot, bool) {
	i := slices.IndexFunc(m.slots, func(s Slot) bool { return s.Scenario == id })
	if i < 0 {
		return Slot{}, false
	}
	return m.slots[i], true
}

// latest is the kept playthrough one would want to go on with: the newest that has
// not ended, of a case that can be played.
func (m Model) latest() (Slot, *scenario.Scenario) {
	for _, s := range m.slots {
		if i := m.find(s.Scenario); i >= 0 && m.cases[i].Scenario != nil && !s.Current().Ended {
			return s.Current(), m.cases[i].Scenario
		}
	}
	return Slot{}, nil
}

// keep puts the open playthrough in front of the slots and asks for it to be
// saved.
func (m Model) keep() (Model, []Command) {
	m.sitting.unkept = false
	s := m.sitting.slot()
	return m.first(s), []Command{SaveSlot{Slot: s}}
}

// first puts a playthrough before the others, in the place of its case's.
func (m Model) first(s Slot) Model {
	m = m.without(s.Scenario)
	m.slots = append([]Slot{s}, m.slots...)
	return m
}

// without forgets the playthrough of a case.
func (m Model) without(id string) Model {
	m.slots = slices.DeleteFunc(slices.Clone(m.slots), func(s Slot) bool { return s.Scenario == id })
	return m
}

func (s sitting) slot() Slot {
	slot := Slot{
		Scenario: s.session.Scenario.ID, Record: s.session.Record(), Revealed: s.revealed,
		Undone: s.undone, Passed: s.passed, Reflections: slices.Clone(s.reflections),
		Leaving: s.leaving, Read: s.read, Number: s.number, From: s.from, Others: slices.Clone(s.others), Paused: s.paused, Day: s.day,
	}
	if state := s.session.State(); state.Ended() {
		slot.Ended, slot.Ending = true, s.session.Scenario.Endings[state.Ending].ID
	}
	return slot
}

// view is the sitting as the screens want it.
func (m Model) view() view.Sitting {
	s := m.sitting
	revealed := s.revealed
	if m.settings.FullText {
		revealed = view.AllLines
	}
	return view.Sitting{
		Session: s.session, Offered: s.offered, Revealed: revealed, Undo: s.canUndo(),
		Passed: s.passed, Marked: s.marked, Base: s.base, On: s.on, Run: replayName(m.say, s.number, s.from),
		Meters: m.settings.Meters, Skips: m.skips(),
	}
}

// canUndo holds the one undo of practise across saving: a session made anew
// from its record has forgotten that its owner took something back.
func (s sitting) canUndo() bool {
	return s.session.CanUndo() && s.session.State().Turn > 0 && !(s.session.Mode == play.Practise && s.undone)
}
