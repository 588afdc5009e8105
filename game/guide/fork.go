package guide

import (
	"slices"
	"strings"

	"upperhand/game/explore"
)

// fork is a decision and how far apart its choices lead.
type fork struct {
	scene       int
	apart       int // of 200: how much better its best choice ends than its worst
	best, worst int // choices
}

// least is how many runs have to have taken a choice before its endings count.
const least = 20

// forks are the decisions of the chance players whose choices lead furthest
// apart. Chance players are used because they differ in nothing else.
func (g guide) forks() []fork {
	var all []fork
	for _, scene := range g.scenes {
		f := fork{scene: scene, best: -1, worst: -1}
		high, low := 0, 0
		for _, c := range g.choices(scene) {
			if g.chance.Taken[c] < least {
				continue
			}
			worth := g.worth(g.chance, c)
			if f.best < 0 || worth > high {
				f.best, high = c, worth
			}
			if f.worst < 0 || worth < low {
				f.worst, low = c, worth
			}
		}
		if f.apart = high - low; f.best >= 0 && f.best != f.worst && f.apart > 0 {
			all = append(all, f)
		}
	}
	slices.SortStableFunc(all, func(a, b fork) int { return b.apart - a.apart })
	return all
}

// worth is how well the runs that took a choice ended, from 0 (all badly) to
// 200 (all well).
func (g guide) worth(t explore.Tally, choice int) int {
	if t.Taken[choice] == 0 {
		return 0
	}
	sum := 0
	for e, n := range t.Led[choice] {
		switch g.sc.Endings[e].Kind {
		case "good":
			sum += 2 * n
		case "mixed":
			sum += n
		}
	}
	return 100 * sum / t.Taken[choice]
}

// drawn are the choices of a scene that a style takes far more often than
// chance does.
func (g guide) drawn(t explore.Tally, scene int) []int {
	var all []int
	for _, c := range g.choices(scene) {
		if t.Offered[c] == 0 || g.chance.Offered[c] == 0 {
			continue
		}
		style, chance := 100*t.Taken[c]/t.Offered[c], 100*g.chance.Taken[c]/g.chance.Offered[c]
		if style >= 60 && style >= chance+30 {
			all = append(all, c)
		}
	}
	return all
}

// pull is a decision that takes the players of one style off the way.
type pull struct{ scene, choice, cost int }

// pulls are the choices that a style is drawn to and that end worst, measured
// against the best choice beside them.
func (g guide) pulls(t explore.Tally) []pull {
	var all []pull
	for _, scene := range g.scenes {
		best := 0
		for _, c := range g.choices(scene) {
			if g.chance.Taken[c] >= least {
				best = max(best, g.worth(g.chance, c))
			}
		}
		for _, c := range g.drawn(t, scene) {
			if cost := best - g.worth(g.chance, c); cost > 0 && g.chance.Taken[c] >= least {
				all = append(all, pull{scene, c, cost})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b pull) int { return b.cost - a.cost })
	return all
}

// ends tells where the runs of a tally ended, most often first.
func (g guide) ends(t explore.Tally, most int) string {
	order := make([]int, 0, len(t.Endings))
	for e, n := range t.Endings {
		if n > 0 {
			order = append(order, e)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return t.Endings[b] - t.Endings[a] })
	var said []string
	for _, e := range order[:min(len(order), most)] {
		said = append(said, "“"+g.sc.Endings[e].Title+"” "+percent(t.Endings[e], t.Runs))
	}
	if t.Unfinished > 0 {
		said = append(said, "no ending "+percent(t.Unfinished, t.Runs))
	}
	return strings.Join(said, ", ")
}
