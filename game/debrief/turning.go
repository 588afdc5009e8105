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

// tellTurning says what another choice would have changed: how it would have
// ended, where people would stand, and what that says of the choice made.
func (d Debrief) tellTurning(s *play.Session, taken, w Way) string {
	var would []string
	if d.Ending != nil && w.Ends.AsYouDid != "" && w.Ends.AsYouDid != d.Ending.Title {
		would = append(would, fmt.Sprintf("it would have ended in “%s” instead of “%s”", w.Ends.AsYouDid, d.Ending.Title))
	}
	would = append(would, d.wouldStand(s.Scenario, w)...)
	if len(would) == 0 {
		would = []string{"many small things would have come out differently"}
	}
	manner := "as you did"
	if w.astray() {
		manner = "in the same manner"
	}
	return fmt.Sprintf("Had you chosen “%s” and gone on %s, %s. %s", Brief(w.Said), manner, strings.Join(would, "; "), d.lesson(s, taken, w))
}

// astray reports whether none of the later choices could be made on a way, so
// that only their manner was followed.
func (w Way) astray() bool { return w.Later > 0 && w.Kept == 0 }

// lesson is what a way says of the choice made. A better step that the same
// manner would have spoilt afterwards is told as that, not as a danger escaped.
func (d Debrief) lesson(s *play.Session, taken, w Way) string {
	step, _ := balance(steps(s, taken, w))
	course, ending := d.course(s, w), d.ending(s, w)
	bad := d.Ending != nil && d.Ending.Kind == "bad" && ending <= 0
	switch {
	case course <= 0 && step > 0:
		return "The step itself would have been the better one; it is going on in the same manner that would have undone it."
	case course > 0 && bad:
		return "That would have helped, though not enough to end well."
	case course > 0:
		return "This is where more was possible."
	case d.Ending != nil && d.Ending.Kind == "good" && ending == 0:
		return "That road was a good one too."
	case course < 0 && ending == 0 && w.astray():
		return "On that road the same manner would not have done better."
	case course < 0:
		return "What you did here kept it from going that way."
	case bad:
		return "It would have gone wrong in another way."
	}
	return "Something would have been gained by it, and something lost."
}

// steps are the differences right after two choices of one decision.
func steps(s *play.Session, taken, w Way) []int {
	var by []int
	for i, p := range w.After {
		if i >= len(taken.After) {
			break
		}
		by = append(by, p.Autonomy-taken.After[i].Autonomy)
		if s.Scenario.Relations[s.Scenario.Shown[i]].To == scenario.You {
			by = append(by, p.Trust-taken.After[i].Trust)
		}
	}
	return by
}

// felt is the least difference of a meter at the end that is worth a word; of
// a relation that the case is not mainly about, twice as much.
const felt = 4

// wouldStand tells where people would have ended, where it differs by enough:
// "Sofia would trust you more (61, not 38) and have less say with Matthias (0,
// not 24)".
func (d Debrief) wouldStand(sc *scenario.Scenario, w Way) []string {
	var people []int
	would := map[int][]string{}
	for i, ghost := range w.Ghost {
		r, real := sc.Relations[ghost.Relation], d.Curves[i]
		var told []string
		if r.To == scenario.You {
			told = nonEmpty(told, differs("trust you %s", ghost.Trust, real.Trust, felt))
		}
		said := differs("have %s say with "+Name(sc, r.To), ghost.Autonomy, real.Autonomy, felt*(i+1))
		if before := append(would[r.From], told...); len(before) > 0 && said != "" {
			if lead, _, _ := strings.Cut(said, "with "); strings.HasPrefix(before[len(before)-1], lead) {
				said = strings.TrimPrefix(said, lead)
			}
		}
		told = nonEmpty(told, said)
		if len(told) > 0 && would[r.From] == nil {
			people = append(people, r.From)
		}
		would[r.From] = append(would[r.From], told...)
	}
	var told []string
	for _, p := range people {
		told = append(told, Name(sc, p)+" would "+list(would[p]))
	}
	return told
}

// differs tells two ends of a meter: "trust you less (64, not 75)"; "" where
// they are close.
func differs(words string, ghost, real []int, least int) string {
	then, now := last(ghost), last(real)
	more := "more"
	if then < now {
		more = "less"
	}
	if magnitude(then-now) < least {
		return ""
	}
	return fmt.Sprintf(words, more) + fmt.Sprintf(" (%d, not %d)", then, now)
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
