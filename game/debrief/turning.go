package debrief

import (
	"fmt"
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
// well and each of them would have made it worse, the last gives way to the
// furthest that would have made it better: that is the one to learn from.
func turningPoints(s *play.Session, d Debrief, found []WhatIf) []TurningPoint {
	var all, better []TurningPoint
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
		all, better = far.among(all), up.among(better)
	}
	furthest(all)
	furthest(better)
	all = apart(all)
	worse := !slices.ContainsFunc(all, func(p TurningPoint) bool { return d.course(s, found[p.Turn].Others[p.Way]) > 0 })
	if ended := d.Ending != nil && d.Ending.Kind == "good"; worse && !ended && len(better) > 0 {
		all = slices.DeleteFunc(all[:min(len(all), mostPoints-1)], func(p TurningPoint) bool { return p.Turn == better[0].Turn })
		all = append(all, better[0])
	}
	for i, p := range all {
		all[i].Sentence = d.tellTurning(s, found[p.Turn].Others[p.Way])
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
// the kind of ending.
func (d Debrief) course(s *play.Session, w Way) int {
	sum, ending := 0, 0
	for i, c := range w.Ghost {
		real := d.Curves[i]
		by := last(c.Trust) + last(c.Autonomy) - last(real.Trust) - last(real.Autonomy)
		if i == 0 {
			by *= 2 // as in far
		}
		sum += by
	}
	meters := 0
	if magnitude(sum) >= felt {
		meters = sign(sum)
	}
	if i := slices.IndexFunc(s.Scenario.Endings, func(e scenario.Ending) bool { return e.Title == w.Ends.AsYouDid }); d.Ending != nil && i >= 0 {
		ending = sign(worth(s.Scenario.Endings[i].Kind) - worth(d.Ending.Kind))
	}
	if meters*ending < 0 {
		return 0
	}
	return sign(meters + ending)
}

func sign(n int) int { return min(max(n, -1), 1) }

func worth(kind string) int { return slices.Index([]string{"bad", "mixed", "good"}, kind) }

// tellTurning says what another choice would have changed.
func (d Debrief) tellTurning(s *play.Session, w Way) string {
	var would []string
	for i, c := range w.Ghost {
		if told := meterWould(s.Scenario, c, d.Curves[i], felt*(i+1)); told != "" {
			would = append(would, told)
		}
	}
	if d.Ending != nil && w.Ends.AsYouDid != "" && w.Ends.AsYouDid != d.Ending.Title {
		would = append(would, fmt.Sprintf("the case would have ended in “%s” instead of “%s”", w.Ends.AsYouDid, d.Ending.Title))
	}
	if len(would) == 0 {
		would = []string{"many small things would have come out differently"}
	}
	lesson := [...]string{"What you did here kept it from going that way.", "Something would have been gained by it, and something lost.", "This is where more was possible."}
	return fmt.Sprintf("Had you chosen “%s” and gone on as you did, %s. %s", Brief(w.Said), strings.Join(would, "; "), lesson[1+d.course(s, w)])
}

// felt is the least difference of a meter at the end that is worth a word; of
// a relation that the case is not mainly about, twice as much.
const felt = 4

// meterWould tells where the meters of a relation would have ended: "Sofia's
// trust in you would be at 61 instead of 38 and her autonomy at 40 instead of
// 22"; "" where they hardly differ.
func meterWould(sc *scenario.Scenario, ghost, real Curve, least int) string {
	from, to := sc.Relations[ghost.Relation].From, sc.Relations[ghost.Relation].To
	var would []string
	for _, m := range [...]struct {
		name, other string
		ghost, was  []int
	}{{"trust in", "trust", ghost.Trust, real.Trust}, {"autonomy towards", "autonomy", ghost.Autonomy, real.Autonomy}} {
		then, now := last(m.ghost), last(m.was)
		switch {
		case magnitude(then-now) < least:
		case len(would) == 0:
			would = append(would, fmt.Sprintf("%s %s %s would be at %d instead of %d", possessive(sc, from), m.name, Name(sc, to), then, now))
		default:
			would = append(would, fmt.Sprintf("%s %s at %d instead of %d", PronounOf(sc, from).Possessive, m.other, then, now))
		}
	}
	return strings.Join(would, " and ")
}

// possessive is "Sofia's", or "your".
func possessive(sc *scenario.Scenario, character int) string {
	if character == scenario.You {
		return "your"
	}
	return Name(sc, character) + "'s"
}

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
