package play

import (
	"encoding/json"
	"fmt"
	"slices"

	"upperhand/game/locale"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// RecordVersion is the version of Record's JSON.
//
//	1  the first
const RecordVersion = 1

// Record is a playthrough as it is kept and passed on: run it again and you
// have everything else. Hash names the script it was made with.
type Record struct {
	Version  int     `json:"version"`
	Scenario string  `json:"scenario"`
	Hash     string  `json:"hash"`
	Engine   int     `json:"engine"`
	Seed     uint64  `json:"seed"`
	Mode     Mode    `json:"mode"`
	Inputs   []Input `json:"inputs"`
}

// Record gives the session's record.
func (s *Session) Record() Record {
	return s.RecordUntil(len(s.turns))
}

// RecordUntil gives the record of the first so many turns.
func (s *Session) RecordUntil(turns int) Record {
	rec := Record{
		Version: RecordVersion, Scenario: s.Scenario.ID, Hash: s.Scenario.Hash,
		Engine: Version, Seed: s.Seed, Mode: s.Mode, Inputs: make([]Input, 0, turns),
	}
	answered := func(notes []NoteAnswer) {
		for _, a := range notes {
			rec.Inputs = append(rec.Inputs, Input{Note: a})
		}
	}
	answered(s.notes)
	for _, t := range s.turns[:turns] {
		rec.Inputs = append(rec.Inputs, t.Input)
		answered(t.Notes)
	}
	return rec
}

// Fit says how far a record could be run again.
type Fit struct {
	SameScript bool  // the script and the engine are those of the record
	Total      int   // inputs in the record
	Played     int   // inputs that could be taken
	Stopped    error // why the next one could not; nil when all could
}

// Whole reports whether every input could be taken.
func (f Fit) Whole() bool { return f.Played == f.Total }

// Told says the fit in a sentence for the person whose record it is; empty
// when there is nothing to say.
func (f Fit) Told(say *locale.Catalogue) string {
	switch {
	case !f.Whole():
		return say.Text("This case has changed since you played it: %d of your %d steps could be kept.", f.Played, f.Total)
	case !f.SameScript:
		return say.Text("This case has changed since you played it; all your steps could be kept, but it may run differently.")
	}
	return ""
}

// Resume runs a record again and gives the session as far as the record fits
// the scenario. It is an error only when the record is for something else.
func Resume(sc *scenario.Scenario, rules Rules, rec Record) (*Session, Fit, error) {
	fit := Fit{SameScript: rec.Hash == sc.Hash && rec.Engine == Version, Total: len(rec.Inputs)}
	if err := rec.suits(sc); err != nil {
		return nil, fit, err
	}
	mode, ok := ParseMode(string(rec.Mode))
	if !ok {
		mode = Explore
	}
	s, err := NewSession(sc, rules, rec.Seed, mode)
	if err != nil {
		return nil, fit, err
	}
	for _, in := range rec.Inputs {
		if _, err := s.Input(in); err != nil {
			fit.Stopped = err
			break
		}
		fit.Played++
	}
	return s, fit, nil
}

func (rec Record) suits(sc *scenario.Scenario) error {
	switch {
	case rec.Version > RecordVersion || rec.Engine > Version:
		return fmt.Errorf("the record was made by a newer version of the game (record %d, engine %d; this one reads up to %d and %d)", rec.Version, rec.Engine, RecordVersion, Version)
	case rec.Version < 1:
		return fmt.Errorf("this is not a record of a playthrough: it names no version")
	case rec.Scenario != sc.ID:
		return fmt.Errorf("the record is of %q, not of %q", rec.Scenario, sc.ID)
	}
	return nil
}

// noticed is the JSON of an input that answers a notice question.
type noticed struct {
	Notice []string `json:"notice"`
	Base   string   `json:"base,omitempty"`
	On     string   `json:"on,omitempty"`
}

// noted is the JSON of an input that answers a content note.
type noted struct {
	Note string `json:"content_note"`
}

// noteWords are the answers as a record has them.
var noteWords = [...]string{GoOn: "go on", Skip: "skip"}

// MarshalJSON writes a choice as its id and an answer as an object.
func (in Input) MarshalJSON() ([]byte, error) {
	switch {
	case in.Choice != "":
		return json.Marshal(in.Choice)
	case in.Note != NoNote:
		return json.Marshal(noted{noteWords[in.Note]})
	}
	n := noticed{Notice: []string{}, On: in.On}
	for _, s := range in.Signs.Slice() {
		n.Notice = append(n.Notice, s.String())
	}
	if in.Base != power.NoBase {
		n.Base = in.Base.String()
	}
	return json.Marshal(n)
}

// UnmarshalJSON reads what MarshalJSON writes and refuses unknown words.
func (in *Input) UnmarshalJSON(data []byte) error {
	*in = Input{}
	if err := json.Unmarshal(data, &in.Choice); err == nil {
		if in.Choice == "" {
			return fmt.Errorf("an input names no choice")
		}
		return nil
	}
	var note noted
	if err := json.Unmarshal(data, &note); err == nil && note.Note != "" {
		if !slices.Contains(noteWords[:], note.Note) {
			return fmt.Errorf("there is no answer %q to a content note", note.Note)
		}
		in.Note = NoteAnswer(slices.Index(noteWords[:], note.Note))
		return nil
	}
	var n noticed
	if err := json.Unmarshal(data, &n); err != nil || n.Notice == nil {
		return fmt.Errorf("an input is neither a choice's id nor what was noticed: %.40q", data)
	}
	in.On = n.On
	for _, word := range n.Notice {
		sign, ok := power.ParseSign(word)
		if !ok {
			return fmt.Errorf("there is no sign %q", word)
		}
		in.Signs |= 1 << sign
	}
	if n.Base == "" {
		return nil
	}
	base, ok := power.ParseBase(n.Base)
	if !ok {
		return fmt.Errorf("there is no base of power %q", n.Base)
	}
	in.Base = base
	return nil
}
