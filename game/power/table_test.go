package power

import (
	"math"
	"testing"
)

// What single acts do, as the specification prints it: trust, autonomy and the outward yes in three manners.
func TestSingleActs(t *testing.T) {
	manners := [3]Manner{0, fair, Pressured}
	for b, want := range map[Base][3][3]float64{
		Coercive:      {{-2.1, -3.7, .34}, {2.2, -2.3, .38}, {-3.6, -6.2, .51}},
		Reward:        {{1.4, -3.6, .30}, {6.1, 0.0, .37}, {-5.5, -6.2, .45}},
		Legitimate:    {{-1.1, -1.3, .30}, {3.8, 0.6, .36}, {-2.6, -3.9, .43}},
		Connection:    {{1.1, -1.4, .30}, {5.7, 1.8, .36}, {-4.5, -4.0, .42}},
		Informational: {{1.8, 1.0, .34}, {6.5, 3.9, .41}, {-6.4, -5.1, .42}},
		Expert:        {{2.5, -1.9, .31}, {7.4, 2.9, .38}, {-8.2, -4.5, .41}},
		Referent:      {{3.2, -3.4, .30}, {8.2, 2.4, .37}, {-9.9, -5.9, .41}},
	} {
		for i, m := range manners {
			ch := changeOf(New(Start(false)), use(b, m), calm())
			got := [3]float64{(ch.After.Trust - ch.Before.Trust).Float(), (ch.After.Autonomy - ch.Before.Autonomy).Float(), ch.Yes.Float()}
			for j, tol := range [3]float64{.0501, .0501, .00501} {
				if math.Abs(got[j]-want[i][j]) > tol {
					t.Errorf("%v %v: %.3f, want %v", b, m.Names(), got, want[i])
					break
				}
			}
		}
	}
}

// Who tries another table may empty a number that the formulas divide by, or take
// a base's charm away: the rules still say what they mean.
func TestTablesWithNothingInThem(t *testing.T) {
	r, held := New(50*One, 50*One), Act{Kind: Refrain, Base: Coercive}
	step := func(r Relation, a Act, c Context, change func(*Params)) Change {
		p := Defaults()
		change(&p)
		_, ch := Step(r, a, c, &p)
		return ch
	}
	usual := changeOf(r, held, calm())
	if got := step(r, held, calm(), func(p *Params) { p.Rho0 = 0 }); got.After != usual.After {
		t.Errorf("no risk is above no threshold, yet restraint led to %+v", got.After)
	}
	if got := step(r, held, calm(), func(p *Params) { p.Lh = 0 }); got.After != usual.After {
		t.Errorf("without a grievance its weight counts for nothing, yet restraint led to %+v", got.After)
	}
	danger := calm()
	danger.Risk = One
	bare, claimed := use(Coercive, 0), use(Coercive, Protective)
	never := func(p *Params) { p.Rho0 = One }
	if got, want := step(r, claimed, danger, never), step(r, bare, danger, never); got.After != want.After || term(got, TermManner) != term(want, TermManner) {
		t.Errorf("no risk is beyond certainty, yet the claim led to %+v, want %+v", got.After, want.After)
	}
	danger.Authority = One
	if got := step(r, Act{Kind: Listen}, danger, func(p *Params) { p.Eta = One }); got.After.Trust != r.Trust || magnify(term(got, TermAuthority).Trust)+magnify(term(got, TermListening).Trust) != 0 {
		t.Errorf("authority that stops all trust is told as %+v", got.Terms())
	}
	charm := map[string]func(*Params){
		"no pull, no room":        func(p *Params) { p.Tau[Legitimate], p.Chi[Legitimate] = 0, One },
		"a push, no harshness":    func(p *Params) { p.Tau[Legitimate], p.Chi[Legitimate] = -One, p.Chi0 },
		"no pull, some harshness": func(p *Params) { p.Tau[Legitimate] = 0 },
	}
	for name, change := range charm {
		if ch := step(r, use(Legitimate, Pressured), calm(), change); term(ch, TermLever) != (Term{Kind: TermLever}) || term(ch, TermBase).size() == 0 {
			t.Errorf("%s: a base without charm became a lever: %+v", name, ch.Terms())
		}
	}
	room := func(p *Params) { p.Tau[Legitimate], p.Chi[Legitimate] = -One, 0 }
	if ch := step(r, use(Legitimate, Pressured), calm(), room); term(ch, TermLever).size() == 0 {
		t.Errorf("the room that a base leaves is no lever under pressure: %+v", ch.Terms())
	}
}

// Four ways of working, kept up for twenty turns, end in the four corners.
func TestWaysOfWorking(t *testing.T) {
	for _, v := range []struct {
		name string
		r    Relation
		acts []Act
		want State
	}{
		{"collaborator", New(Start(false)), []Act{use(Informational, Transparent|Consent|Collaborative), {Kind: Listen}}, Alliance},
		{"rescuer without a voice for the client", New(Start(false)), []Act{use(Referent, 0), use(Expert, 0)}, Dependence},
		{"enforcer", New(Start(false)), []Act{use(Coercive, 0), {Kind: Listen}, use(Legitimate, 0)}, Compliance},
		{"enforcer, a very autonomous client", New(50*One, 90*One), []Act{use(Coercive, 0), {Kind: Listen}, use(Legitimate, 0)}, Resistance},
		{"mandated, but firm, fair and caring", New(Start(true)), []Act{use(Legitimate, fair), {Kind: Listen}}, Alliance},
	} {
		r, c := v.r, calm()
		c.Mandated = v.r == New(Start(true))
		for i := range 20 {
			r = after(r, v.acts[i%len(v.acts)], c)
		}
		if r.State != v.want {
			t.Errorf("%s: %v at T %v, A %v; want %v", v.name, r.State, r.Trust, r.Autonomy, v.want)
		}
	}
}
