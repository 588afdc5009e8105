package view

import (
	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Sitting is a playthrough together with how far a person has read and what
// they are being asked. It is all that the screens of play need.
type Sitting struct {
	Session  *play.Session
	Offered  []int // choices that can be taken now, as Session.Offered gives them
	Revealed int   // lines of the last stretch that were read; AllLines for every one
	Undo     bool  // the last choice can be taken back
	Passed   bool  // the notice question was passed over
	Marked   power.Signs
	Run      string // where this replays another run from one of its turns: "Run 2, from turn 4"
	Base     string // answer to the notice question: a base's word, "none", or "" for none given yet
	Meters   string // how trust and autonomy are shown, as in Preferences
	Skips    int    // where a reader gets to who passes over what they know; 0: nowhere
	On       string // on whom, by the character's id; "" for not said yet
}

// AllLines as Sitting.Revealed shows every line at once.
const AllLines = 1 << 30

// NewSitting is a sitting with every line shown, as a terminal wants it.
func NewSitting(s *play.Session) (Sitting, error) {
	offered, err := s.Offered()
	if err != nil {
		return Sitting{}, err
	}
	return Sitting{Session: s, Offered: offered, Revealed: AllLines, Undo: s.CanUndo()}, nil
}

// say is what the words of its screens are in.
func (s Sitting) say() *locale.Catalogue { return s.Session.Scenario.Words }

// sight is what a mode lets a person see while they play. Everything hidden is
// hidden here and nowhere else.
type sight struct {
	meters  bool   // values, standing and signs
	reasons bool   // why the meters moved
	tags    bool   // base and manner on choices
	remark  string // names the mode and says what it means
}

func sightOf(say *locale.Catalogue, mode play.Mode) sight {
	switch mode {
	case play.Practise:
		return sight{remark: say.Text("Practise: you see how people react. How trust and autonomy moved, and why, comes in the debrief.")}
	case play.Assess:
		return sight{remark: say.Text("Assess: every choice is recorded and none can be taken back. This is not a grade. How trust and autonomy moved comes in the debrief.")}
	}
	return sight{meters: true, reasons: true, tags: true, remark: say.Text("Explore: you see trust and autonomy move, and why. Anything can be taken back.")}
}

// sight is what the mode, and the person themselves, let them see. Who hides the
// meters sees none of what moved them either, or they would be there in words.
func (s Sitting) sight() sight {
	see := sightOf(s.say(), s.Session.Mode)
	if see.meters && s.Meters == MeterHidden {
		see.meters, see.reasons = false, false
		see.remark = s.say().Text("Trust and autonomy are hidden, as you chose in the settings. They are there all the same, and the debrief shows them.")
	}
	return see
}

// Lines is how many lines the last stretch holds: what was said since the last
// choice, or since the start.
func (s Sitting) Lines() int { return s.stretch().lines() }

// Marks tell the lines of the last stretch from all others of the case, in
// their order: by speaker and words, so that a changed line counts as new.
func (s Sitting) Marks() []uint32 {
	st := s.stretch()
	var marks []uint32
	for _, e := range st.events {
		if e.Kind == play.LineSpoken {
			item := &st.sc.Scenes[e.Scene].Items[e.Item]
			marks = append(marks, mark(uint32(item.Speaker), item.Text))
		}
	}
	return marks
}

// mark is FNV-1a over a text, begun with a number.
func mark(n uint32, text string) uint32 {
	h := (2166136261 ^ n) * 16777619
	for i := range len(text) {
		h = (h ^ uint32(text[i])) * 16777619
	}
	return h
}

// Reading reports whether lines of the last stretch are still to be read.
func (s Sitting) Reading() bool { return s.Revealed < s.Lines() && s.Lines() > 1 }

// Noticing reports whether the notice question is what a person should see now.
func (s Sitting) Noticing() bool {
	state := s.Session.State()
	return state.Pending && !state.Noted && !s.Passed && !s.Reading() && len(s.Session.Scenario.Relations) > 0
}

// stretch is what happened since the last choice, as far as it was read.
type stretch struct {
	sc     *scenario.Scenario
	turn   int // of Session.Turns; -1 is the opening
	events []play.Event
	before play.State // where the stretch began
	seen   int        // events that were read or happened by then
}

func (s Sitting) stretch() stretch {
	st := stretch{sc: s.Session.Scenario, turn: -1, events: s.Session.Opening(), before: s.Session.First()}
	turns := s.Session.Turns()
	for i := len(turns) - 1; i >= 0; i-- {
		if turns[i].Input.Choice != "" {
			st.turn, st.events, st.before = i, turns[i].Events, turns[i].Before
			break
		}
	}
	st.seen = st.until(max(s.Revealed, 1))
	return st
}

func (st stretch) lines() int {
	n := 0
	for _, e := range st.events {
		if e.Kind == play.LineSpoken {
			n++
		}
	}
	return n
}

// until is how many events have happened once n lines were read: everything up
// to the next line.
func (st stretch) until(n int) int {
	for i, e := range st.events {
		if e.Kind != play.LineSpoken {
			continue
		}
		if n == 0 {
			return i
		}
		n--
	}
	return len(st.events)
}

// read are the events up to the reading point.
func (st stretch) read() []play.Event { return st.events[:st.seen] }

// whole reports whether everything was read.
func (st stretch) whole() bool { return st.seen == len(st.events) }

// scene is where the reading point is.
func (st stretch) scene() *scenario.Scene {
	at := st.before.Scene
	if st.turn < 0 {
		at = st.sc.Start
	}
	for _, e := range st.read() {
		if e.Kind == play.SceneEntered {
			at = e.Scene
		}
	}
	return &st.sc.Scenes[at]
}

// bonds are the relations as they stand at the reading point.
func (st stretch) bonds(s *play.Session) []play.Bond {
	if st.whole() {
		return s.State().Relations
	}
	bonds := st.before.Clone().Relations
	if st.turn < 0 {
		st.rewind(bonds)
	}
	for _, e := range st.read() {
		switch e.Kind {
		case play.MetersMoved:
			bonds[e.Relation].Relation = e.Change.After
		case play.SignAppeared:
			bonds[e.Relation].Signs |= 1 << e.Sign
		case play.SignGone:
			bonds[e.Relation].Signs &^= 1 << e.Sign
		}
	}
	return bonds
}

// rewind undoes the opening, since a session keeps only the state after it.
func (st stretch) rewind(bonds []play.Bond) {
	for i := range bonds {
		bonds[i].Signs = 0
	}
	for i := len(st.events) - 1; i >= 0; i-- {
		if e := st.events[i]; e.Kind == play.MetersMoved {
			bonds[e.Relation].Relation = e.Change.Before
		}
	}
}
