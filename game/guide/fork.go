package guide

import (
	"slices"
	"strings"

	"upperhand/game/explore"
)

// fork is a decision and how far apart its choices lead.
type fork struct {
	scene       int
	place       int // among the decisions
	apart       int // of 200: how much better its best choice ends than its worst
	best, worst int // choices
}

// least is how many runs have to have taken a choice before its endings count.
const least = 30

// dear is how much worse than the best beside it a choice has to end, of 200,
// to be called costly, or a decision weighty: below that it may be chance.
const dear = 20

// forks are the decisions after which players by chance end furthest apart,
// the weightiest of each part of the case. Chance players are used because they differ in nothing else.
func (g guide) forks() []fork {
	var all []fork
	for place, scene := range g.scenes {
		f := fork{scene: scene, place: place, best: -1, worst: -1}
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
		if f.apart = high - low; f.best >= 0 && f.best != f.worst && f.apart >= dear {
			all = append(all, f)
		}
	}
	return weightiest(all, len(g.scenes))
}

// parts is into how many parts a case is cut, of each of which the weightiest
// decision is kept: the last decisions always weigh most, because nothing can
// change after them any more, and would be the only ones.
const parts = 3

// weightiest keeps the weightiest decision of each part of the case, in the
// order of the file.
func weightiest(all []fork, scenes int) []fork {
	var kept []fork
	from := 0
	for part := 1; part <= parts; part++ {
		to := (scenes*part + parts - 1) / parts
		best := fork{place: -1}
		for _, f := range all {
			if f.place >= from && f.place < to && f.apart > best.apart {
				best = f
			}
		}
		if best.place >= 0 {
			kept = append(kept, best)
		}
		from = to
	}
	return kept
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
			if cost := best - g.worth(g.chance, c); cost >= dear && g.chance.Taken[c] >= least && t.Style.Likes(g.item(c)) {
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
		said = append(said, g.say.Text("“%s” %s", g.sc.Endings[e].Title, g.percent(t.Endings[e], t.Runs)))
	}
	if t.Unfinished > 0 {
		said = append(said, g.say.Text("no ending %s", g.percent(t.Unfinished, t.Runs)))
	}
	return strings.Join(said, ", ")
}
