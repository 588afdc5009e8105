package survey

import (
	"fmt"
	"math"
	"strings"

	"upperhand/game/document"
	"upperhand/game/explore"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Document tells a survey to the author of the scenario.
func Document(v *explore.Survey) document.Document {
	t := teller{v, v.Scenario}
	d := document.Document{
		Title: v.Scenario.Title, Kind: "Where the choices lead",
		Foot: []string{fmt.Sprintf("Made from the script of %q, version %s, with seed %d.", v.Scenario.ID, v.Scenario.Hash[:min(12, len(v.Scenario.Hash))], v.Seed)},
	}
	for _, s := range []document.Section{t.reach(), t.missing(), t.endings(), t.strategies(), t.decisions(), t.choices(), t.tests(), t.method()} {
		if len(s.Blocks) > 0 {
			d.Sections = append(d.Sections, s)
		}
	}
	return d
}

// teller puts a survey into words.
type teller struct {
	*explore.Survey
	sc *scenario.Scenario
}

// reach is what was followed and what it came to.
func (t teller) reach() document.Section {
	s := document.Section{ID: "reach", Title: "What can be reached"}
	facts := document.Facts{
		{Label: "Followed", Text: t.followed()},
		{Label: "Scenes", Text: reached(t.Scenes)},
		{Label: "Choices", Text: reached(t.Choices)},
		{Label: "Endings", Text: reached(t.Endings)},
	}
	if t.Varies {
		facts = append(facts, document.Fact{Label: "Start", Text: fmt.Sprintf("the starting meters vary, and the story depends on them: this is what follows from those that seed %d draws; the strategies below draw others for every run.", t.Seed)})
	}
	s.Blocks = append(s.Blocks, facts)
	return s
}

func (t teller) followed() string {
	switch {
	case t.Complete && t.Endless:
		return fmt.Sprintf("every way there is. Some go round in a circle, so there is no end of them; they lead through %s.", count(t.States, "state"))
	case t.Complete:
		return fmt.Sprintf("every way there is: %s, through %s.", ways(t.Paths), count(t.States, "state"))
	}
	if t.Stopped {
		return fmt.Sprintf("%s, until it was stopped: what follows is what was known by then, and there is more.", count(t.States, "state"))
	}
	return fmt.Sprintf("as much as fits: the first %s, then whatever was new at each scene, and %s of simulated players. There may be more than was found.", count(t.States, "state"), count(t.Played, "different way"))
}

// ways says how many there are, roughly where they are very many.
func ways(n float64) string {
	switch {
	case n == 1:
		return "1 way"
	case n < 1e6:
		return fmt.Sprintf("%.0f ways", n)
	case math.IsInf(n, 1):
		return "more than 10^308 ways"
	}
	return fmt.Sprintf("about %.1f × 10^%d ways", n/math.Pow(10, math.Floor(math.Log10(n))), int(math.Log10(n)))
}

func count(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %ss", n, one)
}

func reached(list []explore.Finding) string {
	of := [3]int{}
	for _, f := range list {
		of[f.Verdict]++
	}
	said := fmt.Sprintf("%d of %d reached", of[explore.Reached], len(list))
	if n := of[explore.Unreachable]; n > 0 {
		said += fmt.Sprintf(", %d proven out of reach", n)
	}
	if n := of[explore.NotFound]; n > 0 {
		said += fmt.Sprintf(", %d not found", n)
	}
	return said + "."
}

// missing are faults, traps, and what no way was found to.
func (t teller) missing() document.Section {
	s := document.Section{ID: "missing", Title: "What is wrong"}
	var faults document.List
	for _, f := range t.Faults {
		faults = append(faults, fmt.Sprintf("%s: %s After: %s.", place(f.Pos()), sentence(f.Message()), after(f.Way)))
	}
	if t.Trapped != nil {
		faults = append(faults, fmt.Sprintf("From some places no ending can be reached any more. After: %s.", after(*t.Trapped)))
	}
	if len(faults) > 0 {
		s.Blocks = append(s.Blocks, faults)
	}
	var lost document.List
	if t.Stopped && !t.Complete {
		return s // most of what was not found is only not found yet
	}
	for i, f := range t.Scenes {
		if f.Verdict != explore.Reached {
			lost = append(lost, fmt.Sprintf("%s: scene %q is never reached%s.", place(t.sc.Scenes[i].Pos), t.sc.Scenes[i].ID, sure(f)))
		}
	}
	for i, f := range t.Endings {
		if f.Verdict != explore.Reached {
			lost = append(lost, fmt.Sprintf("%s: ending %q is never reached%s.", place(t.sc.Endings[i].Pos), t.sc.Endings[i].ID, sure(f)))
		}
	}
	for i, f := range t.Choices {
		if ref := t.sc.Choices[i]; f.Verdict != explore.Reached && t.Scenes[ref.Scene].Verdict == explore.Reached {
			item := t.sc.Scenes[ref.Scene].Items[ref.Item]
			lost = append(lost, fmt.Sprintf("%s: choice %q is never offered, though its scene is reached%s.", place(item.Pos), item.Choice.ID, sure(f)))
		}
	}
	if len(lost) > 0 {
		s.Blocks = append(s.Blocks, shortened(lost))
	}
	return s
}

// mostLines is how many of a kind are told one by one.
const mostLines = 60

// shortened leaves out what nobody would read to the end.
func shortened(list document.List) document.List {
	if len(list) <= mostLines {
		return list
	}
	return append(list[:mostLines:mostLines], fmt.Sprintf("And %d more; --json lists all.", len(list)-mostLines))
}

func sure(f explore.Finding) string {
	if f.Verdict == explore.Unreachable {
		return ""
	}
	return " on any way that was followed"
}

func after(w explore.Way) string {
	if ids := w.Choices(); len(ids) > 0 {
		return strings.Join(ids, ", ")
	}
	return "the start"
}

func sentence(text string) string {
	if strings.HasSuffix(text, ".") || strings.HasSuffix(text, "!") || strings.HasSuffix(text, "?") {
		return text
	}
	return text + "."
}

// relation names the relation whose meters are told.
func (t teller) relation() string {
	if t.Relation >= len(t.sc.Relations) {
		return ""
	}
	r := t.sc.Relations[t.Relation]
	to := "you"
	if r.To != scenario.You {
		to = t.sc.Characters[r.To].Name
	}
	return fmt.Sprintf("%s towards %s", t.sc.Characters[r.From].Name, to)
}

// endings are the endings with the meters at which they were reached.
func (t teller) endings() document.Section {
	s := document.Section{ID: "endings", Title: "Endings"}
	table := document.Table{
		Caption: "Trust and autonomy at the end (" + t.relation() + "): the middle of the runs, and between what eight in ten of them lay",
		Heads:   []string{"Ending", "Kind", "Choices", "Runs", "Trust", "Autonomy"}, Numbers: []bool{false, false, true, true, true, true},
	}
	whole := document.Table{
		Caption: fmt.Sprintf("The lowest and the highest of both over every way there is, from the starting meters that seed %d draws", t.Seed), Heads: []string{"Ending", "Trust", "Autonomy"}, Numbers: []bool{false, true, true},
	}
	for i, f := range t.Endings {
		if f.Verdict != explore.Reached {
			continue
		}
		e := t.sc.Endings[i]
		trust, autonomy := t.Meters(i)
		fewest := fmt.Sprint(f.Fewest())
		if !f.Shortest {
			fewest = "≤ " + fewest
		}
		cells := []string{e.ID, e.Kind, fewest, fmt.Sprint(trust.Runs), middle(trust), middle(autonomy)}
		if t.Exact != nil {
			x := t.Exact[i]
			whole.Rows = append(whole.Rows, document.Row{Cells: []string{e.ID, between(x.TrustLow, x.TrustHigh), between(x.AutonomyLow, x.AutonomyHigh)}})
		}
		table.Rows = append(table.Rows, document.Row{Cells: cells})
	}
	if len(table.Rows) > 0 {
		s.Blocks = append(s.Blocks, t.ranges(), table, whole)
	}
	return s
}

func middle(s explore.Stats) string {
	if s.Runs == 0 {
		return "–"
	}
	return fmt.Sprintf("%d (%s)", s.P50.Round(), between(s.P10, s.P90))
}

func between(low, high power.Fixed) string {
	if low.Round() == high.Round() {
		return fmt.Sprint(low.Round())
	}
	return fmt.Sprintf("%d–%d", low.Round(), high.Round())
}

// strategies are where each rule leads.
func (t teller) strategies() document.Section {
	s := document.Section{ID: "strategies", Title: "Strategies"}
	if len(t.Tallies) == 0 {
		return s
	}
	table := document.Table{
		Caption: "Where each rule leads, in percent of its runs; trust and autonomy at the end (" + t.relation() + "), on average and for eight in ten",
		Heads:   []string{"Rule", "Runs", "Kept", "Good", "Mixed", "Bad", "None", "Trust", "Autonomy"}, Numbers: []bool{false, true, true, true, true, true, true, true, true},
	}
	var ends document.Facts
	var idle []string
	for i := range t.Tallies {
		tally := &t.Tallies[i]
		if tally.Kept == 0 && tally.Style.Rules() && tally.Decisions > 0 {
			idle = append(idle, tally.Style.ID)
			continue
		}
		table.Rows = append(table.Rows, document.Row{Cells: t.rule(tally)})
		ends = append(ends, document.Fact{Label: tally.Style.ID, Text: t.shares(tally)})
	}
	s.Blocks = append(s.Blocks, t.stack(), table, document.Small("Kept: of the decisions, in percent, those at which the rule had something to take; at the others it takes anything."))
	if len(idle) > 0 {
		s.Blocks = append(s.Blocks, document.Para(fmt.Sprintf("Nothing was ever offered for these rules to take, so they play much like chance: %s.", strings.Join(idle, ", "))))
	}
	s.Blocks = append(s.Blocks, document.Head("Endings of each rule"), ends)
	return s
}

// rule is a row of the table of strategies.
func (t teller) rule(tally *explore.Tally) []string {
	kinds := map[string]int{}
	for e, n := range tally.Endings {
		kinds[t.sc.Endings[e].Kind] += n
	}
	trust, autonomy := tally.Meters(explore.AnyEnding)
	kept := "–"
	if tally.Style.Rules() {
		kept = percent(tally.Kept, tally.Decisions)
	}
	return []string{
		tally.Style.ID, fmt.Sprint(tally.Runs), kept, percent(kinds["good"], tally.Runs), percent(kinds["mixed"], tally.Runs),
		percent(kinds["bad"], tally.Runs), percent(tally.Unfinished, tally.Runs), mean(trust), mean(autonomy),
	}
}

func mean(s explore.Stats) string {
	if s.Runs == 0 {
		return "–"
	}
	return fmt.Sprintf("%d (%s)", s.Mean.Round(), between(s.P10, s.P90))
}

func percent(n, of int) string {
	if of == 0 {
		return "–"
	}
	whole := (100*n + of/2) / of
	if whole == 0 && n > 0 {
		return "<1"
	}
	return fmt.Sprint(whole)
}

// shares are the endings of a strategy, most often first.
func (t teller) shares(tally *explore.Tally) string {
	var said []string
	for _, e := range byCount(tally.Endings) {
		said = append(said, fmt.Sprintf("%s %s%%", t.sc.Endings[e].ID, percent(tally.Endings[e], tally.Runs)))
	}
	if tally.Unfinished > 0 {
		said = append(said, fmt.Sprintf("no ending %s%%", percent(tally.Unfinished, tally.Runs)))
	}
	if len(said) == 0 {
		return "no runs"
	}
	return strings.Join(said, ", ") + t.also(tally)
}

// also tells of endings that no run of a rule came to, and that it leads to all
// the same, or never.
func (t teller) also(tally *explore.Tally) string {
	var can, never []string
	for e, verdict := range tally.Reach {
		switch id := t.sc.Endings[e].ID; {
		case verdict == explore.Reached && tally.Endings[e] == 0:
			can = append(can, id)
		case verdict == explore.Unreachable && t.sc.Endings[e].Kind == "good":
			never = append(never, id)
		}
	}
	said := ""
	if len(can) > 0 {
		said += ". It can lead to " + strings.Join(can, ", ")
	}
	if len(never) > 0 {
		said += ". It never leads to " + strings.Join(never, ", ")
	}
	return said
}
