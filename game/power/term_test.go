package power

import (
	"testing"

	"pgregory.net/rapid"
)

// sumsUp fails unless the terms explain the whole difference, in order.
func sumsUp(t *rapid.T, ch Change) {
	t.Helper()
	trust, autonomy := ch.Before.Trust, ch.Before.Autonomy
	terms := ch.Terms()
	for i, m := range terms {
		trust, autonomy = trust+m.Trust, autonomy+m.Autonomy
		if i > 0 && !terms[i-1].before(m) {
			t.Fatalf("%v stands before %v", terms[i-1], m)
		}
		if m.size() == 0 {
			t.Fatalf("an empty term: %v", m)
		}
	}
	if trust != ch.After.Trust || autonomy != ch.After.Autonomy {
		t.Fatalf("terms lead to T %v, A %v; the change to T %v, A %v", trust, autonomy, ch.After.Trust, ch.After.Autonomy)
	}
}

// term finds the term of a kind, or an empty one.
func term(ch Change, k TermKind) Term {
	for _, m := range ch.Terms() {
		if m.Kind == k {
			return m
		}
	}
	return Term{Kind: k}
}

func TestTermsAddUp(t *testing.T) {
	check(t, func(t *rapid.T) {
		r, a, c := drawAnything(t)
		next, ch := Step(r, a, c, nil)
		sumsUp(t, ch)
		_, ch = Discover(next, nil)
		sumsUp(t, ch)
		_, ch = Shift(next, points(-120, 120).Draw(t, "dT"), points(-120, 120).Draw(t, "dA"), nil)
		sumsUp(t, ch)
		_, ch = Step(drawRelation(t), Act{Kind: Use, Base: drawBase(t), Also: drawBase(t), Manner: drawManner(t, 0)}, drawContext(t), nil)
		sumsUp(t, ch)
	})
}

// The multipliers must never be mistaken for the deed: what each adds has the sign that the model gives it.
func TestTermsPointTheWayTheModelSays(t *testing.T) {
	up := []TermKind{TermListening, TermRepair, TermFairness}
	down := []TermKind{TermLever, TermHabit, TermConflict, TermWatched, TermGap, TermAuthority, TermGrievance, TermDebt, TermCeiling}
	check(t, func(t *rapid.T) {
		ch := changeOf(drawRelation(t), Act{Kind: Kind(rapid.IntRange(0, 3).Draw(t, "kind")), Base: drawBase(t), Also: drawBase(t), Manner: drawManner(t, 0)}, drawContext(t))
		for _, k := range up {
			if m := term(ch, k); m.Trust < -slack || m.Autonomy < -slack {
				t.Fatalf("%v: %v", k, m)
			}
		}
		for _, k := range down {
			if m := term(ch, k); m.Trust > slack || m.Autonomy > slack {
				t.Fatalf("%v: %v", k, m)
			}
		}
	})
}

func TestTermsTellTheStory(t *testing.T) {
	r, c := New(60*One, 60*One), calm()
	c.Conflict, c.Axes = true, 2
	r = after(r, use(Coercive, Pressured), c)
	want := []TermKind{TermBase, TermManner, TermHabit, TermConflict, TermGap, TermDebt}
	var got []TermKind
	for _, m := range changeOf(r, use(Coercive, Pressured), c).Terms() {
		got = append(got, m.Kind)
	}
	if len(got) != len(want) {
		t.Fatalf("terms %v, want %v", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("terms %v, want %v", got, want)
		}
	}
}

// Changes that tell the same are equal, whatever fell out on the way to them.
func TestChangesThatTellTheSameAreEqual(t *testing.T) {
	long, short := Change{After: Relation{Trust: One}}, Change{After: Relation{Trust: One}}
	for _, m := range []Term{{Kind: TermHabit}, {Kind: TermManner, Manner: Kept, Trust: One / 2}, {Kind: TermDebt}, {Kind: TermManner, Manner: Transparent, Trust: One / 2}} {
		long.add(m)
		if m.size() > 0 {
			short.add(m)
		}
	}
	long.settle()
	short.settle()
	if terms := long.Terms(); long != short || len(terms) != 2 || terms[0].Manner != Transparent {
		t.Errorf("%+v and %+v", long, short)
	}
}

func TestEveryTermHasANote(t *testing.T) {
	var all []Term
	for k := TermLever; int(k) < termKinds; k++ {
		if k != TermManner {
			all = append(all, Term{Kind: k})
		}
	}
	for _, b := range Bases() {
		all = append(all, Term{Kind: TermBase, Base: b})
	}
	for i := range mannerNames {
		all = append(all, Term{Kind: TermManner, Manner: 1 << i})
	}
	seen := map[string]bool{}
	for _, m := range all {
		note := m.Model()
		if note.Says == "" || note.Source == "" || seen[note.Says] {
			t.Errorf("%v %v %v: note %+v is empty or not its own", m.Kind, m.Base, m.Manner.Names(), note)
		}
		seen[note.Says] = true
	}
	if (Term{Kind: 200}).Model() != (Note{}) {
		t.Error("an unknown kind has a note")
	}
}
