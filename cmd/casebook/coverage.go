package main

import (
	"fmt"
	"strings"

	"upperhand/game/play"
)

// coverage is what the tests of a scenario reach, by index.
type coverage struct {
	of                       *suite
	scenes, choices, endings []bool
}

// coverage adds up where the tests went, those that failed included.
func (s *suite) coverage() coverage {
	sc := s.of.Scenario
	c := coverage{s, make([]bool, len(sc.Scenes)), make([]bool, len(sc.Choices)), make([]bool, len(sc.Endings))}
	for _, r := range s.reports {
		for i, n := range r.Final.Visited {
			c.scenes[i] = c.scenes[i] || n > 0
		}
		for i, n := range r.Final.Chose {
			c.choices[i] = c.choices[i] || n > 0
		}
		if len(r.Final.Visited) > 0 && r.Final.Ended() {
			c.endings[r.Final.Ending] = true
		}
	}
	return c
}

// sum is coverage in a few words.
func (c coverage) sum() string {
	return fmt.Sprintf("reached: %s of scenes, %s of choices, %s of endings", percent(c.scenes), percent(c.choices), percent(c.endings))
}

// percent is rounded down, so that 100 % means all.
func percent(reached []bool) string {
	if len(reached) == 0 {
		return "100 %"
	}
	return fmt.Sprintf("%d %%", 100*(len(reached)-missing(reached))/len(reached))
}

func missing(reached []bool) int {
	n := 0
	for _, r := range reached {
		if !r {
			n++
		}
	}
	return n
}

// print lists what no test reaches, in the order of the script.
func (c coverage) print(to *console) {
	sc := c.of.of.Scenario
	if missing(c.scenes)+missing(c.choices)+missing(c.endings) == 0 {
		fmt.Fprintf(to.out, "      %s: every scene, choice and ending is reached\n", c.of.scenario)
		return
	}
	for i, scene := range sc.Scenes {
		if !c.scenes[i] {
			fmt.Fprintf(to.out, "      %s:%d: no test comes to scene %q\n", c.of.scenario, scene.Pos.Line, scene.ID)
			continue
		}
		var ids []string
		for n, ref := range sc.Choices {
			if ref.Scene == i && !c.choices[n] {
				ids = append(ids, play.ChoiceItem(sc, n).Choice.ID)
			}
		}
		if len(ids) > 0 {
			fmt.Fprintf(to.out, "      %s:%d: in scene %q no test takes %s\n", c.of.scenario, scene.Pos.Line, scene.ID, strings.Join(ids, ", "))
		}
	}
	for i, ending := range sc.Endings {
		if !c.endings[i] {
			fmt.Fprintf(to.out, "      %s:%d: no test reaches ending %q\n", c.of.scenario, ending.Pos.Line, ending.ID)
		}
	}
}
