package debrief

import (
	"slices"
	"strings"

	"upperhand/game/play"
	"upperhand/game/scenario"
)

// Whole tells a session with all its what-ifs, for whoever can wait for them.
func Whole(s *play.Session) Debrief { return Of(s).With(s, WhatIfs(s)) }

// With adds the what-ifs of the same session and the turning points that they
// show. The debrief it is called on stays as it is.
func (d Debrief) With(s *play.Session, found []WhatIf) Debrief {
	d.WhatIfs, d.Turning = found, turningPoints(s, d, found)
	d.Turns = slices.Clone(d.Turns)
	for i := range d.Turns {
		d.Turns[i].Turning = slices.ContainsFunc(d.Turning, func(p TurningPoint) bool { return p.Turn == i })
	}
	return d
}

// What makes a decision a turning point: another choice would have ended at
// least so many points away, and half as far as the furthest of all. More than
// a few would be none.
const (
	leastFar   = 12
	mostPoints = 3
)

// turningPoints are the decisions whose other choices would have led furthest
// away, the furthest first; of equals the earlier. Where the case did not end
// well a choice that would have made it better goes before one that leads up to
// twice as far the other way; and where each of them would have made it worse,
// the last gives way to the furthest that would not: that is the one to learn from.
func turningPoints(s *play.Session, d Debrief, found []WhatIf) []TurningPoint {
	var all, better []TurningPoint
	learning := d.Ending == nil || d.Ending.Kind != "good"
	for _, w := range found {
		far, up := TurningPoint{Turn: w.Turn}, TurningPoint{Turn: w.Turn}
		for i, way := range w.Others {
			if way.Far > far.Far {
				far.Way, far.Far = i, way.Far
			}
			if way.Far > up.Far && d.course(s, way) > 0 {
				up.Way, up.Far = i, way.Far
			}
		}
		if learning && 2*up.Far >= far.Far {
			far = up
		}
		all, better = far.among(all), up.among(better)
	}
	furthest(all)
	furthest(better)
	all = apart(all)
	worse := !slices.ContainsFunc(all, func(p TurningPoint) bool { return d.course(s, found[p.Turn].Others[p.Way]) > 0 })
	if worse && learning && len(better) > 0 {
		all = slices.DeleteFunc(all[:min(len(all), mostPoints-1)], func(p TurningPoint) bool { return p.Turn == better[0].Turn })
		all = append(all, better[0])
	}
	for i, p := range all {
		all[i].Sentence = d.tellTurning(s, found[p.Turn].Taken, found[p.Turn].Others[p.Way])
	}
	return all
}

// apart keeps the few that lead furthest. Of decisions that follow one another
// it keeps one: they mostly tell the same story.
func apart(all []TurningPoint) []TurningPoint {
	var kept []TurningPoint
	for _, p := range all {
		near := slices.ContainsFunc(kept, func(k TurningPoint) bool { return magnitude(k.Turn-p.Turn) == 1 })
		if len(kept) < mostPoints && 2*p.Far >= all[0].Far && !near {
			kept = append(kept, p)
		}
	}
	return kept
}

// among adds a decision that leads far enough away.
func (p TurningPoint) among(all []TurningPoint) []TurningPoint {
	if p.Far < leastFar {
		return all
	}
	return append(all, p)
}

func furthest(all []TurningPoint) {
	slices.SortStableFunc(all, func(a, b TurningPoint) int { return b.Far - a.Far })
}

// course is whether a way would have made things better (1), worse (-1), or
// one thing better and another worse (0): by where the meters would be, and by
// the kind of ending. Of two people neither of whom is the player only the say
// is weighed: to trust somebody less may be for the good. A way that would have
// been over much sooner can't be called better for what it did not come to.
func (d Debrief) course(s *play.Session, w Way) int {
	meters, torn := balance(d.differences(s, w))
	ending := d.ending(s, w)
	if meters > 0 && ending <= 0 && 2*w.length() < w.Later {
		meters = 0
	}
	if torn || meters*ending < 0 {
		return 0
	}
	return sign(meters + ending)
}

// ending is whether a way leads to a better kind of ending (1) or a worse (-1).
func (d Debrief) ending(s *play.Session, w Way) int {
	i := slices.IndexFunc(s.Scenario.Endings, func(e scenario.Ending) bool { return e.Title == w.Ends.AsYouDid })
	if d.Ending == nil || i < 0 {
		return 0
	}
	return sign(worth(s.Scenario.Endings[i].Kind) - worth(d.Ending.Kind))
}

// differences are how far the meters that are weighed would end from where
// they did; those of the first relation count twice, as in far.
func (d Debrief) differences(s *play.Session, w Way) []int {
	var by []int
	for i, c := range w.Ghost {
		real, autonomy := d.Curves[i], last(c.Autonomy)-last(d.Curves[i].Autonomy)
		if i == 0 {
			by = append(by, 2*autonomy)
		} else {
			by = append(by, autonomy)
		}
		if s.Scenario.Relations[c.Relation].To == scenario.You {
			by = append(by, 2*(last(c.Trust)-last(real.Trust)))
		}
	}
	return by
}

// balance is the sign of what is won and lost together, 0 where it is little;
// torn where a good part of the one stands against the other.
func balance(by []int) (course int, torn bool) {
	won, lost := 0, 0
	for _, n := range by {
		won, lost = won+max(n, 0), lost+max(-n, 0)
	}
	switch {
	case max(won, lost) < felt:
		return 0, false
	case 3*min(won, lost) > max(won, lost):
		return 0, true
	}
	return sign(won - lost), false
}

func sign(n int) int { return min(max(n, -1), 1) }

func worth(kind string) int { return slices.Index([]string{"bad", "mixed", "good"}, kind) }

// briefly is how much of a choice reminds one of it, in letters.
const briefly = 70

// Brief is the beginning of a choice, cut between words: enough to know it again.
func Brief(said string) string {
	letters := []rune(said)
	if len(letters) <= briefly {
		return said
	}
	cut := string(letters[:briefly])
	return strings.TrimRight(cut[:max(strings.LastIndex(cut, " "), 1)], " ,.;:?") + " …"
}
