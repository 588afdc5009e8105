package debrief

import (
	"fmt"
	"strings"

	"upperhand/game/play"
	"upperhand/game/scenario"
)

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
	meters, _ := balance(d.differences(s, w))
	course, ending := d.course(s, w), d.ending(s, w)
	bad := d.Ending != nil && d.Ending.Kind == "bad" && ending <= 0
	switch {
	case course <= 0 && ending <= 0 && step > 0:
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
	case ending > 0 && meters < 0:
		return "The end would have looked better, and stood on less."
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
