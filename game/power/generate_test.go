package power

import (
	"testing"

	"pgregory.net/rapid"
)

// slack is what rounding to millionths may add up to over a handful of steps.
const slack = 40

func points(low, high int) *rapid.Generator[Fixed] {
	return rapid.Custom(func(t *rapid.T) Fixed {
		return Fixed(rapid.Int64Range(int64(low)*int64(One), int64(high)*int64(One)).Draw(t, "points"))
	})
}

// share draws a number of millionths from low to high percent.
func share(t *rapid.T, name string, low, high int) Fixed {
	return Fixed(rapid.Int64Range(int64(low)*10_000, int64(high)*10_000).Draw(t, name))
}

func drawBase(t *rapid.T, bases ...Base) Base {
	if len(bases) == 0 {
		all := Bases()
		bases = all[:]
	}
	return rapid.SampledFrom(bases).Draw(t, "base")
}

func drawManner(t *rapid.T, without Manner) Manner {
	return Manner(rapid.Uint16().Draw(t, "manner")) & everyManner &^ without
}

// drawAct draws any act of one base.
func drawAct(t *rapid.T, without Manner) Act {
	return Act{Kind: Kind(rapid.IntRange(0, 5).Draw(t, "kind")), Base: drawBase(t), Manner: drawManner(t, without)}
}

func drawContext(t *rapid.T) Context {
	return Context{
		Authority: share(t, "authority", 0, 100),
		Mandated:  rapid.Bool().Draw(t, "mandated"),
		Risk:      share(t, "risk", 0, 100),
		Axes:      rapid.IntRange(0, 5).Draw(t, "axes"),
		Conflict:  rapid.Bool().Draw(t, "conflict"),
		Watched:   rapid.Bool().Draw(t, "watched"),
		Structure: share(t, "structure", 30, 100),
	}
}

// calm is a context without anything that magnifies.
func calm() Context { return Context{Authority: One / 2, Structure: One} }

// fresh is a relation without a past, away from the ends of both meters.
func fresh(t *rapid.T) Relation {
	return New(points(20, 85).Draw(t, "trust"), points(10, 90).Draw(t, "autonomy"))
}

// drawRelation is a relation with a past that play could have given it.
func drawRelation(t *rapid.T) Relation {
	r := fresh(t)
	for range rapid.IntRange(0, 8).Draw(t, "past") {
		r, _ = Step(r, drawAct(t, 0), drawContext(t), nil)
		if rapid.IntRange(0, 5).Draw(t, "found") == 0 {
			r, _ = Discover(r, nil)
		}
	}
	return r
}

// after plays one act with the default table.
func after(r Relation, a Act, c Context) Relation {
	r, _ = Step(r, a, c, nil)
	return r
}

func changeOf(r Relation, a Act, c Context) Change {
	_, ch := Step(r, a, c, nil)
	return ch
}

// notWorse fails unless better has at least as much trust and autonomy and at most as much grievance.
func notWorse(t rapid.TB, what string, better, worse Relation) {
	t.Helper()
	if better.Trust < worse.Trust-slack || better.Autonomy < worse.Autonomy-slack || better.Grievance > worse.Grievance+slack {
		t.Fatalf("%s: T %v A %v L %v is worse than T %v A %v L %v", what,
			better.Trust.Float(), better.Autonomy.Float(), better.Grievance.Float(),
			worse.Trust.Float(), worse.Autonomy.Float(), worse.Grievance.Float())
	}
}

// check is rapid.Check under the name of the property it holds.
func check(t *testing.T, property func(*rapid.T)) {
	t.Helper()
	rapid.Check(t, property)
}

// twin gives the act with and without a flag.
func twin(a Act, m Manner) (with, without Act) {
	with, without = a, a
	with.Manner |= m
	without.Manner &^= m
	return with, without
}
