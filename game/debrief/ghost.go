package debrief

import (
	"math/bits"
	"slices"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// longer is how many decisions more than the person made a ghost may make
// before it is let go: enough for another road, too few for a circle.
const longer = 20

// haunt lets a way go on as the person did and draws its curves. It gives the
// state in which it stopped: at an ending, or where the playthrough stands
// while that goes on.
func (e Explorer) haunt(w *Way, before, after play.State) play.State {
	w.Ghost = e.curves(before, e.turn)
	e.add(w.Ghost, after)
	plan := e.plan(e.turn + 1)
	w.Later = len(plan)
	now, most := after, len(e.turns)
	if e.s.State().Ended() {
		most += longer
	}
	for made := 0; !now.Ended() && now.Turn < most; made++ {
		choice, left, err := e.next(now, plan, made)
		if err == nil && choice != none {
			now, err = play.Ahead(e.s.Scenario, e.s.Rules, now, choice)
		}
		if err != nil {
			w.Trouble = e.trouble(err)
		}
		if err != nil || choice == none {
			break
		}
		w.Kept += one(len(left) < len(plan))
		plan = left
		e.add(w.Ghost, now)
	}
	return now
}

const none = scenario.None

// plan is what the person chose from a decision on, as indexes into
// Scenario.Choices.
func (e Explorer) plan(turn int) []int {
	var all []int
	for _, at := range e.turns[min(turn, len(e.turns)):] {
		for _, ref := range e.s.Turns()[at].Events {
			if ref.Kind == play.ChoiceTaken {
				all = append(all, e.s.Scenario.Scenes[ref.Scene].Items[ref.Item].Choice.Index)
			}
		}
	}
	return all
}

// next is the choice to go on with and what is then left of the plan: the
// first of the later choices that is offered here, else the one that is most
// like what the person would have done now.
func (e Explorer) next(now play.State, plan []int, made int) (choice int, left []int, err error) {
	offered, err := play.Offered(e.s.Scenario, e.s.Rules, now)
	if err != nil || len(offered) == 0 {
		return none, plan, err
	}
	for i, c := range plan {
		if slices.Contains(offered, c) {
			return c, plan[i+1:], nil
		}
	}
	return closest(e.s.Scenario, offered, e.manner(made)), plan, nil
}

// manner is how the person acted so many decisions after the one looked at, or
// in the last one.
func (e Explorer) manner(made int) power.Act {
	plan := e.plan(min(e.turn+1+made, len(e.turns)-1))
	return actOf(play.ChoiceItem(e.s.Scenario, plan[0]))
}

// closest is the choice whose act differs least from another: first in what is
// done, then in the base of power, then in the manner. Of equals it is the
// first in the file.
func closest(sc *scenario.Scenario, offered []int, like power.Act) int {
	return slices.MinFunc(offered, func(a, b int) int {
		return unlike(actOf(play.ChoiceItem(sc, a)), like) - unlike(actOf(play.ChoiceItem(sc, b)), like)
	})
}

func unlike(a, b power.Act) int {
	sum := bits.OnesCount(uint(a.Manner ^ b.Manner))
	if a.Kind != b.Kind {
		sum += 1000
	}
	for _, base := range a.Bases() {
		sum += 100 * one(!slices.Contains(b.Bases(), base))
	}
	for _, base := range b.Bases() {
		sum += 100 * one(!slices.Contains(a.Bases(), base))
	}
	return sum
}

// actOf is the act of a choice; a plain step is a use of no base.
func actOf(item *scenario.Item) power.Act {
	if !item.Effects.Acts {
		return power.Act{}
	}
	return item.Effects.Act
}

// curves begins a curve for each shown relation.
func (e Explorer) curves(s play.State, from int) []Curve {
	var all []Curve
	for _, r := range e.s.Scenario.Shown {
		c := Curve{Relation: r, Between: Between(e.s.Scenario, r), From: from}
		c.add(s.Relations[r])
		all = append(all, c)
	}
	return all
}

func (e Explorer) add(curves []Curve, s play.State) {
	for i := range curves {
		curves[i].add(s.Relations[curves[i].Relation])
	}
}
