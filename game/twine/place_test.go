package twine

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"upperhand/game/play"
	"upperhand/game/script"
)

// part is a piece of a generated passage: text, a set, or an if.
type part struct {
	text     string
	name     string // of a variable
	add, to  int
	adds     bool
	branches [][]part
	tests    []test // one for each branch but a last else
}

type test struct {
	name string
	op   string
	than int
}

func (c test) holds(vars map[string]int) bool {
	switch c.op {
	case "eq":
		return vars[c.name] == c.than
	case "gte":
		return vars[c.name] >= c.than
	}
	return vars[c.name] < c.than
}

// source writes the parts in SugarCube. Blocks stand on lines of their own,
// unless inline.
func source(parts []part, inline bool) string {
	var b strings.Builder
	end := "\n"
	if inline {
		end = ""
	}
	for _, p := range parts {
		switch {
		case p.branches != nil:
			for i, branch := range p.branches {
				switch {
				case i == 0:
					fmt.Fprintf(&b, "<<if $%s %s %d>>%s", p.tests[0].name, p.tests[0].op, p.tests[0].than, end)
				case i < len(p.tests):
					fmt.Fprintf(&b, "<<elseif $%s %s %d>>%s", p.tests[i].name, p.tests[i].op, p.tests[i].than, end)
				default:
					b.WriteString("<<else>>" + end)
				}
				b.WriteString(source(branch, inline))
			}
			b.WriteString("<</if>>" + end)
		case p.name == "":
			b.WriteString(p.text + " " + end)
		case p.adds:
			fmt.Fprintf(&b, "<<set $%s += %d>>%s", p.name, p.add, end)
		default:
			fmt.Fprintf(&b, "<<set $%s to %d>>%s", p.name, p.to, end)
		}
	}
	return b.String()
}

// run is what a story format does with the parts: the words that are shown, in
// order, while facts change.
func run(parts []part, vars map[string]int, shown []string) []string {
	for _, p := range parts {
		switch {
		case p.branches != nil:
			for i, branch := range p.branches {
				if i >= len(p.tests) || p.tests[i].holds(vars) {
					shown = run(branch, vars, shown)
					break
				}
			}
		case p.name == "":
			shown = append(shown, p.text)
		case p.adds:
			vars[p.name] += p.add
		default:
			vars[p.name] = p.to
		}
	}
	return shown
}

var names = []string{"x", "y"}

func genTest(t *rapid.T) test {
	return test{rapid.SampledFrom(names).Draw(t, "name"), rapid.SampledFrom([]string{"eq", "gte", "lt"}).Draw(t, "op"), rapid.IntRange(0, 2).Draw(t, "than")}
}

func genParts(t *rapid.T, depth int, words *int) []part {
	var parts []part
	for range rapid.IntRange(1, 3).Draw(t, "parts") {
		switch kind := rapid.IntRange(0, 5).Draw(t, "kind"); {
		case kind < 2 || kind > 3 && depth == 0:
			*words++
			parts = append(parts, part{text: fmt.Sprintf("w%d.", *words)})
		case kind == 2:
			parts = append(parts, part{name: rapid.SampledFrom(names).Draw(t, "name"), adds: true, add: rapid.IntRange(1, 2).Draw(t, "add")})
		case kind == 3:
			parts = append(parts, part{name: rapid.SampledFrom(names).Draw(t, "name"), to: rapid.IntRange(0, 2).Draw(t, "to")})
		default:
			p := part{tests: []test{genTest(t)}}
			for range rapid.IntRange(0, 1).Draw(t, "elseifs") {
				p.tests = append(p.tests, genTest(t))
			}
			for range len(p.tests) + rapid.IntRange(0, 1).Draw(t, "else") {
				p.branches = append(p.branches, genParts(t, depth-1, words))
			}
			parts = append(parts, p)
		}
	}
	return parts
}

// Whatever a story sets and asks, and in whatever order: where nothing is
// reported as not carried, the scenario tells the same.
func TestFactsAreSetWhereConditionsSeeTheSame(t *testing.T) {
	whole, all := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		words := 0
		var pages [3][]part
		inline := rapid.Bool().Draw(t, "inline")
		var text strings.Builder
		text.WriteString(":: StoryTitle\nA story\n\n:: StoryData\n{\"format\": \"SugarCube\", \"start\": \"P0\"}\n")
		for i := range pages {
			pages[i] = genParts(t, 2, &words)
			fmt.Fprintf(&text, "\n:: P%d\n%s\n\n[[next|P%d]]\n\n[[end|The end]]\n", i, source(pages[i], inline), (i+1)%3)
		}
		text.WriteString("\n:: The end\nIt ends.\n\n:: All\n<<if $x and $y>>Both.<</if>>[[P0]]\n")
		made, loaded := convert(t, text.String(), Options{})
		all++
		if len(made.Report.Todos) > 0 {
			return
		}
		whole++
		compareRuns(t, made, loaded, pages)
	})
	if whole*4 < all {
		t.Errorf("only %d of %d stories were carried over whole", whole, all)
	}
}

// compareRuns goes through the pages twice round, in the story and in the
// scenario.
func compareRuns(t *rapid.T, made *Scenario, loaded *script.Loaded, pages [3][]part) {
	sc := loaded.Scenario
	vars := map[string]int{}
	state, events, err := play.Start(sc, loaded.Rules, 1)
	for i := range 6 {
		if err != nil {
			t.Fatalf("%v\n%s", err, made.Script)
		}
		want := run(pages[i%3], vars, nil)
		var got []string
		for _, e := range events {
			if e.Kind == play.LineSpoken {
				got = append(got, strings.Fields(strings.ReplaceAll(sc.Scenes[e.Scene].Items[e.Item].Text, "…", ""))...)
			}
		}
		if !slices.Equal(got, want) {
			t.Fatalf("page %d of the tour tells %v, and the story %v\n%s", i, got, want, made.Script)
		}
		offered, err2 := play.Offered(sc, loaded.Rules, state)
		if err2 != nil || len(offered) == 0 {
			t.Fatalf("%v, %d choices\n%s", err2, len(offered), made.Script)
		}
		state, events, err = play.Step(sc, loaded.Rules, state, play.Choose(play.ChoiceItem(sc, offered[0]).Choice.ID))
	}
}
