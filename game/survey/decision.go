package survey

import (
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

// decisions are those that matter most, and those that don't matter.
func (t teller) decisions() document.Section {
	s := document.Section{ID: "decisions", Title: "Decisions"}
	var idle document.List
	table := document.Table{
		Caption: "What hangs on each decision, for players who take anything",
		Heads:   []string{"Scene", "Choices", "Endings", "Meters"}, Numbers: []bool{false, true, true, true},
	}
	for _, d := range t.Decisions {
		scene := &t.sc.Scenes[d.Scene]
		ends := "–"
		if d.Ends >= 0 {
			ends = fmt.Sprintf("%d%%", d.Ends)
		}
		table.Rows = append(table.Rows, document.Row{Cells: []string{scene.ID, fmt.Sprint(len(d.Choices)), ends, d.Apart.String()}})
		if !d.Matters() {
			idle = append(idle, fmt.Sprintf("%s: in scene %q it makes no difference what is chosen: all choices lead on to the same place, nothing that is read later tells them apart, and the meters move within a point of each other. Let one of them cost something, or ask no question here.", place(scene.Pos), scene.ID))
		}
	}
	if len(idle) > 0 {
		s.Blocks = append(s.Blocks, idle)
	}
	if len(table.Rows) > 0 {
		s.Blocks = append(s.Blocks, table, document.Small("Endings: how many percent of the endings change between the two choices that end most differently; – where fewer than 100 runs took them. Meters: how many points further one choice moves a meter than another, up to the next decision."))
	}
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
