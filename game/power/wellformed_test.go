package power

import (
	"testing"

	"pgregory.net/rapid"
)

// drawAnything is a relation, act and context of raw numbers, as a broken record might hold.
func drawAnything(t *rapid.T) (Relation, Act, Context) {
	raw := func(name string) Fixed { return Fixed(rapid.Int64().Draw(t, name)) }
	r := Relation{Trust: raw("T"), Autonomy: raw("A"), Ceiling: raw("K"), Grievance: raw("L"), Deceit: raw("S"),
		Credit: raw("C"), Hidden: rapid.Int().Draw(t, "nh"), State: State(rapid.Uint8().Draw(t, "state"))}
	for i := range r.Recent {
		r.Recent[i] = raw("n")
	}
	a := Act{Kind(rapid.Uint8().Draw(t, "kind")), Base(rapid.Uint8().Draw(t, "base")), Base(rapid.Uint8().Draw(t, "also")), Manner(rapid.Uint16().Draw(t, "manner"))}
	c := Context{raw("P"), rapid.Bool().Draw(t, "mandated"), raw("risk"), rapid.Int().Draw(t, "axes"),
		rapid.Bool().Draw(t, "conflict"), rapid.Bool().Draw(t, "watched"), raw("structure")}
	return r, a, c
}

func wellFormed(t *rapid.T, r Relation) {
	t.Helper()
	if r != r.clean() {
		t.Fatalf("out of bounds: %+v", r)
	}
}

func TestP01Bounds(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, a, c := drawAnything(t)
		for range 3 {
			var ch Change
			r, ch = Step(r, a, c, nil)
			wellFormed(t, r)
			if ch.Justice < 0 || ch.Justice > One {
				t.Fatalf("justice %v", ch.Justice)
			}
			c = NextContext(c, a, ch, nil)
			if c != c.clean() {
				t.Fatalf("context out of bounds: %+v", c)
			}
		}
		r, _ = Unwatched(r, rapid.IntRange(-3, 50).Draw(t, "turns"), nil)
		wellFormed(t, r)
		r, _ = Harm(r, c, share(t, "harm", -300, 300), nil)
		wellFormed(t, r)
		r, _ = Discover(r, nil)
		wellFormed(t, r)
		r, _ = Shift(r, Fixed(rapid.Int64().Draw(t, "dT")), Fixed(rapid.Int64().Draw(t, "dA")), nil)
		wellFormed(t, r)
	})
}

func TestP01Extremes(t *testing.T) {
	worst := Context{Authority: One, Mandated: true, Risk: One, Axes: 20, Conflict: true, Watched: true, Structure: One}
	for _, b := range Bases() {
		for _, trust := range []Fixed{0, full} {
			r := New(trust, full-trust)
			r.Grievance, r.Deceit = 1<<62, 1<<62
			for _, m := range []Manner{0, Pressured | Broken | Jargon, Hidden | Pressured, everyManner &^ (Hidden | Pressured | Jargon | Broken)} {
				for range 40 {
					r = after(r, Act{Kind: Use, Base: b, Manner: m}, worst)
				}
				if r != r.clean() {
					t.Errorf("%v %v: %+v", b, m.Names(), r)
				}
			}
		}
	}
}

func TestNumbersOutOfRangeCountAsTheNearestInRange(t *testing.T) {
	r, a := New(50*One, 50*One), use(Legitimate, 0)
	for _, v := range [][2]Context{
		{{Axes: 1 << 60, Structure: One}, {Axes: 20, Structure: One}},
		{{Axes: -3, Structure: One}, {Structure: One}},
		{{Authority: 7 * One, Risk: -One, Structure: 2 * One}, {Authority: One, Structure: One}},
	} {
		if got, want := changeOf(r, a, v[0]), changeOf(r, a, v[1]); got != want {
			t.Errorf("%+v gives %+v, want %+v", v[0], got, want)
		}
	}
}

func TestP02InfluenceIsOrdered(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, a, c := drawAnything(t)
		ch := changeOf(r, a, c)
		if !(0 <= ch.Own && ch.Own <= ch.Willing && ch.Willing <= ch.Yes && ch.Yes <= One) {
			t.Fatalf("own %v, willing %v, yes %v", ch.Own, ch.Willing, ch.Yes)
		}
	})
}

func TestP03Deterministic(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, a, c := drawAnything(t)
		p, once := Defaults(), changeOf(r, a, c)
		changeOf(after(r, a, c), a, c)
		if _, again := Step(r, a, c, &p); again != once {
			t.Fatalf("%+v, then %+v", once, again)
		}
	})
}

func TestP33ClassificationIsIdempotent(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, p := Relation{Trust: points(0, 100).Draw(t, "T"), Autonomy: points(0, 100).Draw(t, "A")}, Defaults()
		r.State = State(rapid.IntRange(0, 5).Draw(t, "was"))
		r.State = r.classify(&p)
		if again := r.classify(&p); again != r.State {
			t.Fatalf("%v, then %v", r.State, again)
		}
	})
}

func TestP35AWobbleChangesTheStateAtMostOnce(t *testing.T) {
	check(t, func(t *rapid.T) {
		middle, p := New(points(3, 97).Draw(t, "T"), points(3, 97).Draw(t, "A")), Defaults()
		r, changes := middle, 0
		for range 20 {
			r.Trust = middle.Trust + share(t, "wobble T", -240, 240)
			r.Autonomy = middle.Autonomy + share(t, "wobble A", -240, 240)
			if next := r.classify(&p); next != r.State {
				r.State = next
				changes++
			}
		}
		if changes > 1 {
			t.Fatalf("%d changes of state around T %v, A %v", changes, middle.Trust, middle.Autonomy)
		}
	})
}

// FuzzStep looks for a broken record that leaves the bounds or whose terms do not add up.
func FuzzStep(f *testing.F) {
	f.Fuzz(rapid.MakeFuzz(func(t *rapid.T) {
		r, a, c := drawAnything(t)
		next, ch := Step(r, a, c, nil)
		wellFormed(t, next)
		sumsUp(t, ch)
	}))
}
