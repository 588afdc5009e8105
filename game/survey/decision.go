package survey

import (
	"cmp"
	"fmt"
	"slices"

	"upperhand/game/document"
	"upperhand/game/explore"
)

// byCount orders the places of a list by what stands there, most first,
// without those where nothing does.
func byCount(list []int) []int {
	var order []int
	for i, n := range list {
		if n > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return list[b] - list[a] })
	return order
}

// mostDecisions is how many decisions plain text tells of.
const mostDecisions = 12

// decisions are those that matter most, and those that don't matter.
func (t teller) decisions() document.Section {
	s := document.Section{ID: "decisions", Title: "Decisions"}
	var idle document.List
	for _, d := range t.Decisions {
		if scene := &t.sc.Scenes[d.Scene]; !d.Matters() {
			idle = append(idle, fmt.Sprintf("%s: in scene %q it makes no difference what is chosen: all choices lead on to the same place, nothing that is read later tells them apart, and the meters move within a point of each other. Let one of them cost something, or ask no question here.", place(scene.Pos), scene.ID))
		}
	}
	if len(idle) > 0 {
		s.Blocks = append(s.Blocks, shortened(idle))
	}
	if len(t.Decisions) == 0 {
		return s
	}
	s.Blocks = append(s.Blocks, t.weights(), document.Small("Endings: how many percent of the endings change between the two choices that end most differently, for players who take anything; – where fewer than 100 runs took them. Meters: how many points further one choice moves a meter than another, up to the next decision."))
	return s
}

// weights is what hangs on each decision: as a page, of all of them in the order
// of the file; as plain text, of those on which most hangs.
func (t teller) weights() document.Block {
	heads, numbers := []string{"Scene", "Choices", "Endings", "Meters"}, []bool{false, true, true, true}
	all := document.Table{Caption: "What hangs on each decision", Heads: heads, Numbers: numbers}
	for _, d := range t.Decisions {
		all.Rows = append(all.Rows, document.Row{Cells: t.weight(d)})
	}
	if len(t.Decisions) <= mostDecisions {
		return all
	}
	order := slices.Clone(t.Decisions)
	slices.SortStableFunc(order, func(a, b explore.Decision) int {
		return cmp.Or(b.Ends-a.Ends, cmp.Compare(b.Apart, a.Apart))
	})
	most := document.Table{Caption: "The decisions on which most hangs", Heads: heads, Numbers: numbers}
	for _, d := range order[:mostDecisions] {
		most.Rows = append(most.Rows, document.Row{Cells: t.weight(d)})
	}
	return document.Either{Page: all, Plain: most}
}

func (t teller) weight(d explore.Decision) []string {
	ends := "–"
	if d.Ends >= 0 {
		ends = fmt.Sprintf("%d%%", d.Ends)
	}
	return []string{t.sc.Scenes[d.Scene].ID, fmt.Sprint(len(d.Choices)), ends, fmt.Sprintf("%.1f", d.Apart.Float())}
}

// choices are how often each was offered and taken: by whoever takes anything,
// and by all.
func (t teller) choices() document.Section {
	s := document.Section{ID: "choices", Title: "Choices"}
	if len(t.Tallies) == 0 {
		return s
	}
	table := document.Table{
		Caption: "How often each choice was offered, and in how many runs it was taken, over all rules",
		Heads:   []string{"Choice", "Scene", "Line", "Offered", "Taken", "Of runs"}, Numbers: []bool{false, false, true, true, true, true},
	}
	var unmet, passed document.List
	runs := 0
	for _, tally := range t.Tallies {
		runs += tally.Runs
	}
	for i, ref := range t.sc.Choices {
		item := t.sc.Scenes[ref.Scene].Items[ref.Item]
		offered, taken := 0, 0
		for _, tally := range t.Tallies {
			offered, taken = offered+tally.Offered[i], taken+tally.Taken[i]
		}
		share := percent(taken, runs)
		if t.Choices[i].Verdict != explore.Reached {
			share = t.Choices[i].Verdict.String()
		}
		table.Rows = append(table.Rows, document.Row{Cells: []string{item.Choice.ID, t.sc.Scenes[ref.Scene].ID, fmt.Sprint(item.Pos.Line), fmt.Sprint(offered), fmt.Sprint(taken), share}})
		switch {
		case t.Choices[i].Verdict != explore.Reached:
		case offered == 0:
			unmet = append(unmet, fmt.Sprintf("%s: choice %q can be reached, and no run came to it.", place(item.Pos), item.Choice.ID))
		case taken == 0:
			passed = append(passed, fmt.Sprintf("%s: choice %q was offered %d times, and no rule took it.", place(item.Pos), item.Choice.ID, offered))
		}
	}
	if len(unmet)+len(passed) > 0 {
		s.Blocks = append(s.Blocks, shortened(append(unmet, passed...)))
	} else {
		s.Blocks = append(s.Blocks, document.Para("Every choice that can be reached was taken by somebody."))
	}
	s.Blocks = append(s.Blocks, document.Large(table))
	return s
}

// tests are the shortest ways, to be put into the file beside the scenario.
func (t teller) tests() document.Section {
	s := document.Section{ID: "tests", Title: "A way to each ending, as tests"}
	code := Tests(t.Survey)
	if code == "" {
		return s
	}
	s.Blocks = append(s.Blocks, document.Para("For scenario_test.lua, beside the scenario:"), document.Code(code))
	for i, f := range t.Endings {
		if f.Verdict == explore.Reached && f.Way().Skips() {
			s.Blocks = append(s.Blocks, document.Para(fmt.Sprintf("Ending %q is only found by passing a scene over at its content note, which a test can't do.", t.sc.Endings[i].ID)))
		}
	}
	return s
}

// method is what stands behind the numbers.
func (t teller) method() document.Section {
	exact := "States that have the same future are followed once: all that a condition can still read is the same in them, meters to the millionth. So what is said to be reached can be reached, and where every way was followed, nothing else can."
	if !t.Complete {
		exact = "There are more states than fit. What is said to be reached can be reached, on the way that is told; what was not found may still be there."
		if t.Proven {
			exact += " What is called out of reach stays so whatever the meters are: that was worked out apart."
		}
	}
	return document.Section{ID: "method", Title: "How this was found", Blocks: []document.Block{
		document.Para(exact),
		document.Para("The rules are caricatures, not people: they show what a case rewards. Each run draws its own starting meters and its own chance from the seed, so the same command gives the same numbers. Rules that follow from a belief (always-kind and those after it) take something else one time in six; the others never do."),
	}}
}
