package result

import (
	"slices"
	"strings"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/scenario"
)

// Vote is a round in which the class decided.
type Vote struct {
	Case    *scenario.Scenario
	Scene   int // scenario.None where no choice of it is the case's
	Round   int
	Counts  []Count // of all that was offered, the most first
	Ballots int
	Winners []int // into Scenario.Choices; several: a tie
	Taken   int   // into Scenario.Choices; scenario.None: none was taken yet
	At      time.Time
}

// Count is how many ballots a choice got.
type Count struct{ Choice, Ballots int }

// Tie reports whether no choice had more ballots than all others.
func (v *Vote) Tie() bool { return len(v.Winners) > 1 }

// Close reports whether one ballot, or one in ten, would have made it another.
func (v *Vote) Close() bool {
	if v.Tie() || len(v.Counts) < 2 || v.Counts[1].Ballots == 0 {
		return false
	}
	return v.Counts[0].Ballots-v.Counts[1].Ballots <= max(1, v.Ballots/10)
}

// Other reports whether something was taken that the class had not decided.
func (v *Vote) Other() bool {
	return v.Taken != scenario.None && len(v.Winners) > 0 && !slices.Contains(v.Winners, v.Taken)
}

// Telling reports whether the round is worth coming back to.
func (v *Vote) Telling() bool { return v.Tie() || v.Close() || v.Other() }

// votes tells rounds, the oldest first.
func (r *Reader) votes(rounds []classroom.Round) []Vote {
	var all []Vote
	for _, round := range rounds {
		for _, of := range r.cases {
			if v, ok := vote(of.Scenario, round); ok {
				all = append(all, v)
				break
			}
		}
	}
	slices.SortStableFunc(all, func(a, b Vote) int { return a.At.Compare(b.At) })
	return all
}

// vote tells one round, where its attempt is one at the case.
func vote(sc *scenario.Scenario, round classroom.Round) (Vote, bool) {
	if !ofCase(round.Attempt, sc.ID) {
		return Vote{}, false
	}
	v := Vote{Case: sc, Scene: scenario.None, Round: round.Round, Taken: scenario.None, At: round.At}
	for i, ref := range sc.Choices {
		id := sc.Scenes[ref.Scene].Items[ref.Item].Choice.ID
		if n, offered := round.Counts[id]; offered {
			v.Counts, v.Scene = append(v.Counts, Count{i, n}), ref.Scene
			v.Ballots += n
		}
		if id == round.Taken {
			v.Taken, v.Scene = i, ref.Scene
		}
	}
	slices.SortStableFunc(v.Counts, func(a, b Count) int { return b.Ballots - a.Ballots })
	for _, c := range v.Counts {
		if c.Ballots > 0 && c.Ballots == v.Counts[0].Ballots {
			v.Winners = append(v.Winners, c.Choice)
		}
	}
	return v, true
}

// ofCase reports whether an attempt's id names a case, see classroom.AttemptID.
func ofCase(attempt, id string) bool {
	_, rest, _ := strings.Cut(attempt, "/")
	name, _, ok := strings.Cut(rest, "/")
	return ok && name == id
}
