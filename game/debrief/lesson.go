package debrief

import (
	"strings"

	"upperhand/game/play"
	"upperhand/game/scenario"
)

// tellTurning says what another choice would have changed: how it would have
// ended, where people would stand, and what that says of the choice made.
func (d Debrief) tellTurning(s *play.Session, taken, w Way) string {
	say := s.Scenario.Words
	var would []string
	if d.Ending != nil && w.Ends.AsYouDid != "" && w.Ends.AsYouDid != d.Ending.Title {
		would = append(would, say.Text("it would have ended in “%s” instead of “%s”", w.Ends.AsYouDid, d.Ending.Title))
	}
	would = append(would, d.wouldStand(s.Scenario, w)...)
	if len(would) == 0 {
		would = []string{say.Text("many small things would have come out differently")}
	}
	lesson := d.lesson(s, taken, w)
	if w.astray() {
		return say.Text("Had you chosen “%s” and gone on in the same manner, %s. %s", Brief(w.Said), strings.Join(would, "; "), lesson)
	}
	return say.Text("Had you chosen “%s” and gone on as you did, %s. %s", Brief(w.Said), strings.Join(would, "; "), lesson)
}

// astray reports whether none of the later choices could be made on a way, so
// that only their manner was followed.
func (w Way) astray() bool { return w.Later > 0 && w.Kept == 0 }

// lesson is what a way says of the choice made. A better step that the same
// manner would have spoilt afterwards is told as that, not as a danger escaped.
func (d Debrief) lesson(s *play.Session, taken, w Way) string {
	say := s.Scenario.Words
	step, _ := balance(steps(s, taken, w))
	meters, _ := balance(d.differences(s, w))
	course, ending := d.course(s, w), d.ending(s, w)
	bad := d.Ending != nil && d.Ending.Kind == "bad" && ending <= 0
	switch {
	case course <= 0 && ending <= 0 && step > 0:
		return say.Text("The step itself would have been the better one; it is going on in the same manner that would have undone it.")
	case course > 0 && bad:
		return say.Text("That would have helped, though not enough to end well.")
	case course > 0:
		return say.Text("This is where more was possible.")
	case d.Ending != nil && d.Ending.Kind == "good" && ending == 0:
		return say.Text("That road was a good one too.")
	case course < 0 && ending == 0 && w.astray():
		return say.Text("On that road the same manner would not have done better.")
	case course < 0:
		return say.Text("What you did here kept it from going that way.")
	case ending > 0 && meters < 0:
		return say.Text("The end would have looked better, and stood on less.")
	case bad:
		return say.Text("It would have gone wrong in another way.")
	}
	return say.Text("Something would have been gained by it, and something lost.")
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
	would, said := map[int][]string{}, map[int]int{} // said: which way somebody's say was told to go
	for i, ghost := range w.Ghost {
		r, real, v := sc.Relations[ghost.Relation], d.Curves[i], about(sc, ghost.Relation)
		told := would[r.From]
		if r.To == scenario.You {
			if trust := v.trustBy(last(ghost.Trust), last(real.Trust)); trust != "" {
				told, said[r.From] = append(told, trust), 0
			}
		}
		then, now := last(ghost.Autonomy), last(real.Autonomy)
		if magnitude(then-now) >= felt*(i+1) {
			told = append(told, v.sayBy(then, now, said[r.From] == sign(then-now)))
			said[r.From] = sign(then - now)
		}
		if len(told) > 0 && len(would[r.From]) == 0 {
			people = append(people, r.From)
		}
		would[r.From] = told
	}
	var told []string
	for _, p := range people {
		told = append(told, sc.Words.Text("%s would %s", Name(sc, p), sc.Words.And(would[p])))
	}
	return told
}

// trustBy tells two ends of trust: "trust you less (64, not 75)"; "" where they
// are close.
func (v voice) trustBy(then, now int) string {
	switch {
	case magnitude(then-now) < felt:
		return ""
	case then < now:
		return v.text("", "trust {other} less (%d, not %d)", then, now)
	}
	return v.text("", "trust {other} more (%d, not %d)", then, now)
}

// sayBy tells two ends of autonomy; again where the same was just said of
// somebody else.
func (v voice) sayBy(then, now int, again bool) string {
	switch {
	case again:
		return v.text("", "with {other} (%d, not %d)", then, now)
	case then < now:
		return v.text("", "have less say with {other} (%d, not %d)", then, now)
	}
	return v.text("", "have more say with {other} (%d, not %d)", then, now)
}
