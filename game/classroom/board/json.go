package board

import (
	"encoding/json"
	"net/http"
	"slices"
	"strconv"
	"time"

	"upperhand/game/classroom/result"
	"upperhand/game/debrief"
	"upperhand/game/play"
	"upperhand/game/power"
)

// ExportVersion is the version of Export. Fields are added without a new one;
// one that is renamed, or means something else, makes a new one.
//
//	1  the first
const ExportVersion = 1

// Export is a class as JSON. Times are RFC 3339 in UTC; meters are numbers from 0
// to 100 with at most three decimals; a seed is given as a decimal string too, since
// it does not fit a number of JavaScript. Seats are numbered in the order of joining;
// their ids and keys are in no export.
type Export struct {
	Version  int        `json:"version"`
	Class    string     `json:"class"` // its title
	Opened   time.Time  `json:"opened"`
	Made     time.Time  `json:"made"` // when this was exported
	Seats    []ExSeat   `json:"seats"`
	Attempts []ExPlay   `json:"attempts"` // the oldest first
	Shared   []ExShared `json:"shared"`
	Votes    []ExVote   `json:"votes"` // rounds that have ended, the oldest first
}

// ExSeat is one seat, but for the teacher's own.
type ExSeat struct {
	Seat    int       `json:"seat"`
	Alias   string    `json:"alias"`
	Name    string    `json:"name,omitempty"`
	Removed bool      `json:"removed,omitempty"` // may come in no more, and is counted in no result
	Joined  time.Time `json:"joined"`
}

// ExPlay is one attempt. Record runs it again: casebook report takes it. Its seed
// is a number there, and the same as a string in Seed.
type ExPlay struct {
	Seat      int         `json:"seat"`
	Case      string      `json:"case"`
	Number    int         `json:"number"` // of the seat's attempts at this case
	Started   time.Time   `json:"started"`
	Updated   time.Time   `json:"updated"`
	Ending    string      `json:"ending,omitempty"`
	Steps     []ExStep    `json:"steps"`
	TakenBack []ExStep    `json:"taken_back,omitempty"` // in the order in which that happened
	Seed      string      `json:"seed"`
	Record    play.Record `json:"record"`
}

// ExStep is one choice.
type ExStep struct {
	Scene   string     `json:"scene"`
	Choice  string     `json:"choice"`
	Deed    string     `json:"deed,omitempty"` // "use", "refrain", "listen", "repair", "reflect", "advocate"
	Bases   []string   `json:"bases,omitempty"`
	Manner  []string   `json:"manner,omitempty"`
	Offered []string   `json:"offered"`
	Meters  []ExMeters `json:"meters,omitempty"` // of each relation that the case shows
	At      *time.Time `json:"at,omitempty"`
	Seconds *int       `json:"seconds,omitempty"` // since the step before, where that is known
}

// ExMeters are the meters of a relation before and after a choice.
type ExMeters struct {
	About          string      `json:"about"`
	TrustBefore    json.Number `json:"trust_before"`
	TrustAfter     json.Number `json:"trust_after"`
	AutonomyBefore json.Number `json:"autonomy_before"`
	AutonomyAfter  json.Number `json:"autonomy_after"`
}

// ExShared is a reflection that was shared.
type ExShared struct {
	Seat  int       `json:"seat"`
	Asked string    `json:"asked"`
	Text  string    `json:"text"`
	At    time.Time `json:"at"`
}

// ExVote is one round of vote mode.
type ExVote struct {
	Case    string         `json:"case"`
	Ballots map[string]int `json:"ballots"` // by choice
	Taken   string         `json:"taken,omitempty"`
	Tie     bool           `json:"tie,omitempty"`
	At      time.Time      `json:"at"`
}

// classJSON is the class as one file.
func (s *scene) classJSON(w http.ResponseWriter) error {
	e := Export{Version: ExportVersion, Class: s.class.Title, Opened: s.class.Opened.UTC(), Made: s.b.Now().UTC(), Seats: []ExSeat{}, Attempts: []ExPlay{}, Shared: []ExShared{}, Votes: []ExVote{}}
	for i, seat := range s.seats {
		if !seat.Teacher {
			e.Seats = append(e.Seats, ExSeat{i + 1, seat.Alias, seat.Name, seat.Removed, seat.Joined.UTC()})
		}
	}
	for _, p := range s.told.Paths {
		e.Attempts = append(e.Attempts, s.exPlay(p))
	}
	shared, err := s.b.Kept.Reflections(s.r.Context(), s.class.ID)
	if err != nil {
		return err
	}
	for _, r := range shared {
		if r.Text != "" {
			e.Shared = append(e.Shared, ExShared{s.number(r.Seat), s.asked(r), r.Text, r.At.UTC()})
		}
	}
	for i := range s.told.Votes {
		e.Votes = append(e.Votes, exVote(&s.told.Votes[i]))
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Disposition", `attachment; filename="class.json"`)
	out := json.NewEncoder(w)
	out.SetIndent("", " ")
	return out.Encode(e)
}

// number is a seat's, from 1; 0 where it is gone.
func (s *scene) number(id string) int {
	for i, seat := range s.seats {
		if seat.ID == id {
			return i + 1
		}
	}
	return 0
}

func (s *scene) exPlay(p *result.Path) ExPlay {
	sc := scenarioOf(s, p)
	x := ExPlay{
		Seat: s.number(p.Attempt.Seat), Case: sc.ID, Number: p.Number, Started: p.Attempt.Started.UTC(), Updated: p.Attempt.Updated.UTC(), Steps: []ExStep{},
		Record: p.Attempt.Record, Seed: strconv.FormatUint(p.Attempt.Record.Seed, 10),
	}
	if p.Ended() {
		x.Ending = sc.Endings[p.Ending].ID
	}
	for _, step := range p.Steps {
		x.Steps = append(x.Steps, s.exStep(p, step))
	}
	for _, step := range p.Undone {
		x.TakenBack = append(x.TakenBack, s.exStep(p, step))
	}
	return x
}

func (s *scene) exStep(p *result.Path, step result.Step) ExStep {
	sc := scenarioOf(s, p)
	item := choiceItem(sc, step.Choice)
	x := ExStep{Scene: sc.Scenes[step.Scene].ID, Choice: item.Choice.ID, Offered: []string{}}
	if item.Effects.Acts {
		x.Deed, x.Manner = item.Effects.Act.Kind.String(), item.Effects.Act.Manner.Names()
		for _, b := range item.Effects.Act.Bases() {
			x.Bases = append(x.Bases, b.String())
		}
	}
	for _, o := range step.Offered {
		x.Offered = append(x.Offered, choiceItem(sc, o).Choice.ID)
	}
	number := func(f power.Fixed) json.Number { return json.Number(f.String()) }
	for r := range step.After {
		x.Meters = append(x.Meters, ExMeters{debrief.Between(sc, sc.Shown[r]), number(step.Before[r].Trust), number(step.After[r].Trust), number(step.Before[r].Autonomy), number(step.After[r].Autonomy)})
	}
	if !step.At.IsZero() {
		at := step.At.UTC()
		x.At = &at
	}
	if step.Took >= 0 {
		seconds := int(step.Took.Round(time.Second) / time.Second)
		x.Seconds = &seconds
	}
	return x
}

func exVote(v *result.Vote) ExVote {
	x := ExVote{Case: v.Case.ID, Ballots: map[string]int{}, Tie: v.Tie(), At: v.At.UTC()}
	for _, c := range v.Counts {
		x.Ballots[choiceItem(v.Case, c.Choice).Choice.ID] = c.Ballots
	}
	if v.Taken >= 0 {
		x.Taken = choiceItem(v.Case, v.Taken).Choice.ID
	}
	return x
}

// statements are the class as lines of xAPI.
func (s *scene) statements(w http.ResponseWriter) error {
	if s.b.XAPI == nil {
		return errGone
	}
	shared, err := s.b.Kept.Reflections(s.r.Context(), s.class.ID)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/x-ndjson")
	w.Header().Set("Content-Disposition", `attachment; filename="statements.jsonl"`)
	seats := slices.Clone(s.seats)
	return s.b.XAPI(w, Lines{Class: s.class, Seats: seats, Attempts: s.given.Attempts, Steps: s.given.Steps, Shared: shared, Cases: s.of.cases})
}
