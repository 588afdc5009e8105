package power

import (
	"encoding/json"
	"math"
	"os"
	"testing"
)

// The golden table is written by the specification; its columns keep the specification's names. The context of a
// game stays the same in all its rows.
type (
	goldenAct struct {
		Kind                                                     Kind
		Base                                                     Base // 0 is coercive
		Follow                                                   int
		Transparent, Consent, Collaborative                      bool
		Jargon, Hidden, Pressured, Protective, Adapted, Discover bool
	}
	goldenRow struct {
		T, A, K, L, Y, W, I float64
		State               string
	}
	goldenGame struct {
		Ctx struct {
			P, Risk, Struct             float64
			Mandated, Conflict, Watched bool
			Axes                        int
		}
		T, A float64
		Acts []goldenAct
		Rows []goldenRow
	}
)

func (a goldenAct) act() Act {
	m := Manner(0)
	for i, set := range []bool{a.Transparent, a.Consent, a.Collaborative, a.Follow > 0, a.Follow < 0,
		a.Jargon, a.Hidden, a.Pressured, a.Protective, a.Adapted} {
		if set {
			m |= 1 << i
		}
	}
	return Act{Kind: a.Kind, Base: a.Base + 1, Manner: m}
}

func (g goldenGame) context() Context {
	c := g.Ctx
	return Context{Authority: FromFloat(c.P), Mandated: c.Mandated, Risk: FromFloat(c.Risk), Axes: c.Axes,
		Conflict: c.Conflict, Watched: c.Watched, Structure: FromFloat(c.Struct)}
}

// TestGolden holds the engine to the specification. UPPERHAND_GOLDEN names another table of the same form.
func TestGolden(t *testing.T) {
	path := "testdata/golden.json"
	if other := os.Getenv("UPPERHAND_GOLDEN"); other != "" {
		path = other
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var games []goldenGame
	if err := json.Unmarshal(data, &games); err != nil {
		t.Fatal(err)
	}
	if len(games) == 0 {
		t.Fatal("the golden table is empty")
	}
	for i, g := range games {
		g.play(t, i)
	}
}

func (g goldenGame) play(t *testing.T, game int) {
	p := Defaults()
	r, c := New(FromFloat(g.T), FromFloat(g.A)), g.context()
	r.State = Guarded // the specification starts every relation guarded
	for i, ga := range g.Acts {
		var ch Change
		r, ch = Step(r, ga.act(), c, &p)
		if ga.Discover {
			r, _ = Discover(r, &p)
		}
		want := g.Rows[i]
		for _, v := range []struct {
			name      string
			got       Fixed
			want, tol float64
		}{
			{"T", r.Trust, want.T, 0.02}, {"A", r.Autonomy, want.A, 0.02}, {"K", r.Ceiling, want.K, 0.02},
			{"L", r.Grievance, want.L, 0.02}, {"Y", ch.Yes, want.Y, 0.001}, {"W", ch.Willing, want.W, 0.001}, {"I", ch.Own, want.I, 0.001},
		} {
			if math.Abs(v.got.Float()-v.want) > v.tol {
				t.Fatalf("game %d, act %d (%+v): %s = %v, want %v", game, i, ga, v.name, v.got.Float(), v.want)
			}
		}
		if r.State.String() != want.State && !nearThreshold(want) {
			t.Fatalf("game %d, act %d: state %s, want %s (T %v, A %v)", game, i, r.State, want.State, want.T, want.A)
		}
	}
}

// nearThreshold says whether the reference is so close to a threshold that its own rounding decides the state.
func nearThreshold(row goldenRow) bool {
	for _, trust := range []float64{15, 25, 40, 45, 55, 60} {
		if math.Abs(row.T-trust) <= 0.05 {
			return true
		}
	}
	for _, autonomy := range []float64{45, 50, 55} {
		if math.Abs(row.A-autonomy) <= 0.05 {
			return true
		}
	}
	return false
}
