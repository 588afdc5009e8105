package twine

import (
	"fmt"
	"strings"

	"upperhand/game/play"
	"upperhand/game/script"
)

// maxStates bounds how far the shortest way to an ending is looked for.
const maxStates = 5000

// way is a state and how it was come to.
type way struct {
	state  play.State
	before int // index of the way one choice earlier; -1 at the beginning
	choice string
}

// tests writes a test that holds: the shortest way to an ending, or where none
// was found, where the story begins.
func tests(of *script.Loaded) []byte {
	var b strings.Builder
	b.WriteString("-- casebook test runs this. A step is a choice: scene/1 is the first of a scene.\n\n")
	steps, ending := shortest(of)
	if ending == "" {
		if begins := beginning(of); begins != "" {
			fmt.Fprintf(&b, "test \"it begins\" {\n  expect { scene = %s },\n}\n", quote(begins))
		}
		return []byte(b.String())
	}
	fmt.Fprintf(&b, "test \"the shortest way to an ending\" {\n")
	for _, step := range steps {
		fmt.Fprintf(&b, "  %s,\n", quote(step))
	}
	fmt.Fprintf(&b, "  expect { ending = %s },\n}\n", quote(ending))
	return []byte(b.String())
}

func beginning(of *script.Loaded) string {
	state, _, err := play.Start(of.Scenario, of.Rules, 1)
	if err != nil {
		return ""
	}
	return of.Scenario.Scenes[state.Scene].ID
}

// shortest looks for an ending, nearest first.
func shortest(of *script.Loaded) (steps []string, ending string) {
	sc := of.Scenario
	state, _, err := play.Start(sc, of.Rules, 1)
	if err != nil {
		return nil, ""
	}
	ways := []way{{state: state, before: -1}}
	seen := map[string]bool{}
	for n := 0; n < len(ways); n++ {
		at := ways[n]
		if at.state.Ended() {
			for i := n; ways[i].before >= 0; i = ways[i].before {
				steps = append([]string{ways[i].choice}, steps...)
			}
			return steps, sc.Endings[at.state.Ending].ID
		}
		offered, err := play.Offered(sc, of.Rules, at.state)
		if err != nil {
			continue
		}
		for _, choice := range offered {
			next, err := play.Ahead(sc, of.Rules, at.state, choice)
			if key := stateKey(&next); err == nil && !seen[key] && len(ways) < maxStates {
				seen[key] = true
				ways = append(ways, way{next, n, play.ChoiceItem(sc, choice).Choice.ID})
			}
		}
	}
	return nil, ""
}

// stateKey tells states apart by what conditions of an imported story can ask.
func stateKey(s *play.State) string {
	visited := make([]byte, len(s.Visited))
	for i, n := range s.Visited {
		visited[i] = byte(min(n, 3))
	}
	return fmt.Sprint(s.Scene, s.Ending, s.Flags, visited)
}
