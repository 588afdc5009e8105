package survey

import (
	"encoding/json"
	"math"

	"upperhand/game/explore"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Data is a survey as JSON has it. Fields are added, never renamed.
type Data struct {
	Complete   bool                `json:"complete"` // every way was followed, from the starting meters that the seed draws
	States     int                 `json:"states"`
	Paths      float64             `json:"paths"`   // ways to an ending; exact up to 2^53. Where not all were followed, or they go round for ever: of the playthroughs, how many differ
	Endless    bool                `json:"endless"` // some ways go round for ever, so that there is no last one
	Scenario   string              `json:"scenario"`
	Hash       string              `json:"hash"`
	Seed       uint64              `json:"seed"`
	Varies     bool                `json:"varies"`  // other seeds draw starting meters on which the story depends
	Proven     bool                `json:"proven"`  // "unreachable" is said where it holds; else "not found" may be either
	Stopped    bool                `json:"stopped"` // ended early
	Steps      int                 `json:"steps"`
	Scenes     Coverage            `json:"scenes"`
	Choices    Coverage            `json:"choices"`
	Endings    map[string]Ending   `json:"endings"`
	Relation   Relation            `json:"relation"` // whose trust and autonomy the numbers are
	Strategies map[string]Strategy `json:"strategies"`
	Decisions  []Decision          `json:"decisions"`
	Faults     []Fault             `json:"faults"`
	Trapped    []string            `json:"trapped"` // choices after which no ending can be reached; null: there are none such, or not all is known
}

// Coverage is what was reached of scenes or of choices.
type Coverage struct {
	Total   int    `json:"total"`
	Reached int    `json:"reached"`
	Each    []Part `json:"each"` // in the order of the file
}

// Part is a scene or a choice.
type Part struct {
	ID      string `json:"id"`
	Scene   string `json:"scene,omitempty"` // of a choice
	Line    int    `json:"line"`
	Verdict string `json:"verdict"` // "reached", "unreachable", "not found"
	Offered int    `json:"offered"` // to the strategies; of a choice
	Taken   int    `json:"taken"`   // runs of the strategies that took it
	Fewest  int    `json:"fewest"`  // choices on the shortest way found there
}

// Ending is what is known of one ending.
type Ending struct {
	Reached  bool     `json:"reached"`
	Shortest []string `json:"shortest"` // the choices of the shortest way found
	Verdict  string   `json:"verdict"`
	Kind     string   `json:"kind"`
	Line     int      `json:"line"`
	Seed     uint64   `json:"seed"`     // that the way starts from
	Fewest   bool     `json:"fewest"`   // no way has fewer choices
	Skips    bool     `json:"skips"`    // the way passes a scene over at its content note
	Trust    Meter    `json:"trust"`    // over the runs that came to it
	Autonomy Meter    `json:"autonomy"` // over the runs that came to it
	Bounds   *Bounds  `json:"bounds"`   // over every way there is; null: not known
}

// Bounds are the lowest and the highest of both meters.
type Bounds struct {
	Trust    [2]Number `json:"trust"`
	Autonomy [2]Number `json:"autonomy"`
}

// Relation names one by the characters' ids; "you" is the player.
type Relation struct {
	From string `json:"from"`
	To   string `json:"to"`
}

// Strategy is where the runs of a strategy went.
type Strategy struct {
	Runs       int               `json:"runs"`
	Endings    map[string]Number `json:"endings"` // shares of the runs
	Trust      Meter             `json:"trust"`
	Autonomy   Meter             `json:"autonomy"`
	Name       string            `json:"name"`
	Rule       string            `json:"rule"`
	Kept       Number            `json:"kept"`       // the share of decisions at which the rule had something to take
	Unfinished Number            `json:"unfinished"` // the share of runs that came to no ending
	Choices    Number            `json:"choices"`    // in a run, on average
	Reaches    []string          `json:"reaches"`    // endings that the rule can lead to at all; null: not worked out
	Never      []string          `json:"never"`      // endings that no way of the rule leads to: proven; null: not worked out
}

// Meter sums one up at the end of runs.
type Meter struct {
	Runs int    `json:"runs"`
	Mean Number `json:"mean"`
	P10  Number `json:"p10"`
	P50  Number `json:"p50"`
	P90  Number `json:"p90"`
	Low  Number `json:"low"`
	High Number `json:"high"`
}

// Decision is what hangs on a choice between some.
type Decision struct {
	Scene   string   `json:"scene"`
	Line    int      `json:"line"`
	Matters bool     `json:"matters"`
	Same    bool     `json:"same"`  // all choices lead to the same place, with nothing noted that is read later
	Apart   Number   `json:"apart"` // how much further one choice moves a shown meter than another, in points
	Ends    *Number  `json:"ends"`  // share of endings that change with the choice; null: too few runs
	Choices []string `json:"choices"`
}

// Fault is a place where play can't go on.
type Fault struct {
	Path    string   `json:"path"`
	Line    int      `json:"line"`
	Message string   `json:"message"`
	Way     []string `json:"way"`
	Seed    uint64   `json:"seed"`
}

// Number is a meter or a share, with three decimals at most.
type Number power.Fixed

// MarshalJSON writes the shortest decimal.
func (n Number) MarshalJSON() ([]byte, error) { return []byte(power.Fixed(n).String()), nil }

// UnmarshalJSON reads what MarshalJSON writes.
func (n *Number) UnmarshalJSON(text []byte) error {
	var f float64
	if err := json.Unmarshal(text, &f); err != nil {
		return err
	}
	*n = Number(power.FromFloat(f))
	return nil
}

// DataOf is a survey as data.
func DataOf(v *explore.Survey) Data {
	sc := v.Scenario
	d := Data{
		Complete: v.Complete, States: v.States, Paths: math.Min(v.Paths, math.MaxFloat64), Endless: v.Endless,
		Scenario: sc.ID, Hash: sc.Hash, Seed: v.Seed, Varies: v.Varies, Proven: v.Proven, Stopped: v.Stopped, Steps: v.Steps,
		Scenes: scenesOf(v), Choices: choicesOf(v), Endings: endingsOf(v), Strategies: strategiesOf(v), Decisions: decisionsOf(v), Faults: faultsOf(v),
	}
	if !v.Complete || v.Endless {
		d.Paths = float64(v.Played)
	}
	if v.Relation < len(sc.Relations) {
		r := sc.Relations[v.Relation]
		d.Relation = Relation{person(sc, r.From), person(sc, r.To)}
	}
	if v.Trapped != nil {
		d.Trapped = v.Trapped.Choices()
	}
	return d
}

func person(sc *scenario.Scenario, character int) string {
	if character == scenario.You {
		return "you"
	}
	return sc.Characters[character].ID
}

func scenesOf(v *explore.Survey) Coverage {
	c := Coverage{Total: len(v.Scenes), Each: []Part{}}
	for i, f := range v.Scenes {
		s := v.Scenario.Scenes[i]
		c.add(Part{ID: s.ID, Line: s.Pos.Line}, f)
	}
	return c
}

func (c *Coverage) add(p Part, f explore.Finding) {
	p.Verdict = f.Verdict.String()
	if f.Verdict == explore.Reached {
		c.Reached++
		p.Fewest = f.Fewest()
	}
	c.Each = append(c.Each, p)
}

func choicesOf(v *explore.Survey) Coverage {
	c := Coverage{Total: len(v.Choices), Each: []Part{}}
	for i, f := range v.Choices {
		ref := v.Scenario.Choices[i]
		scene := &v.Scenario.Scenes[ref.Scene]
		item := &scene.Items[ref.Item]
		p := Part{ID: item.Choice.ID, Scene: scene.ID, Line: item.Pos.Line}
		for _, t := range v.Tallies {
			p.Offered, p.Taken = p.Offered+t.Offered[i], p.Taken+t.Taken[i]
		}
		c.add(p, f)
	}
	return c
}

func endingsOf(v *explore.Survey) map[string]Ending {
	all := map[string]Ending{}
	for i, f := range v.Endings {
		e := v.Scenario.Endings[i]
		trust, autonomy := v.Meters(i)
		d := Ending{
			Reached: f.Verdict == explore.Reached, Shortest: f.Way().Choices(), Verdict: f.Verdict.String(), Kind: e.Kind, Line: e.Pos.Line,
			Seed: f.Seed, Fewest: f.Shortest, Skips: f.Way().Skips(), Trust: meterOf(trust), Autonomy: meterOf(autonomy),
		}
		if v.Exact != nil && v.Exact[i].Seen {
			x := v.Exact[i]
			d.Bounds = &Bounds{[2]Number{Number(x.TrustLow), Number(x.TrustHigh)}, [2]Number{Number(x.AutonomyLow), Number(x.AutonomyHigh)}}
		}
		all[e.ID] = d
	}
	return all
}

func meterOf(s explore.Stats) Meter {
	return Meter{s.Runs, Number(s.Mean), Number(s.P10), Number(s.P50), Number(s.P90), Number(s.Low), Number(s.High)}
}

func strategiesOf(v *explore.Survey) map[string]Strategy {
	all := map[string]Strategy{}
	for _, t := range v.Tallies {
		trust, autonomy := t.Meters(explore.AnyEnding)
		s := Strategy{
			Runs: t.Runs, Endings: map[string]Number{}, Trust: meterOf(trust), Autonomy: meterOf(autonomy), Name: t.Style.Name, Rule: t.Style.Does,
			Kept: share(t.Kept, t.Decisions), Unfinished: share(t.Unfinished, t.Runs), Choices: share(t.Decisions, t.Runs),
		}
		for e, n := range t.Endings {
			s.Endings[v.Scenario.Endings[e].ID] = share(n, t.Runs)
		}
		if t.Reach != nil {
			s.Reaches, s.Never = []string{}, []string{}
		}
		for e, verdict := range t.Reach {
			switch id := v.Scenario.Endings[e].ID; verdict {
			case explore.Reached:
				s.Reaches = append(s.Reaches, id)
			case explore.Unreachable:
				s.Never = append(s.Never, id)
			}
		}
		all[t.Style.ID] = s
	}
	return all
}

func share(n, of int) Number {
	if of == 0 {
		return 0
	}
	return Number(power.Fixed(n) * power.One / power.Fixed(of))
}

func decisionsOf(v *explore.Survey) []Decision {
	all := []Decision{}
	for _, found := range v.Decisions {
		scene := &v.Scenario.Scenes[found.Scene]
		d := Decision{Scene: scene.ID, Line: scene.Pos.Line, Matters: found.Matters(), Same: found.Same, Apart: Number(found.Apart), Choices: []string{}}
		if found.Ends >= 0 {
			ends := share(found.Ends, 100)
			d.Ends = &ends
		}
		for _, b := range found.Choices {
			ref := v.Scenario.Choices[b.Choice]
			d.Choices = append(d.Choices, v.Scenario.Scenes[ref.Scene].Items[ref.Item].Choice.ID)
		}
		all = append(all, d)
	}
	return all
}

func faultsOf(v *explore.Survey) []Fault {
	all := []Fault{}
	for _, f := range v.Faults {
		pos := f.Pos()
		all = append(all, Fault{pos.File, pos.Line, f.Message(), f.Way.Choices(), f.Seed})
	}
	return all
}
