package power

import "math/rand/v2"

// setting is a kind of workplace in which simulated players use power. The specification names three and gives their
// results, not their make-up; what is below is a plain guess at each, and the checks hold what does not depend on it.
type setting struct {
	name      string
	authority [2]float64 // drawn evenly
	mandated  float64    // probability, as all below
	watched   float64
	conflict  float64
	fair      float64 // mean of a player's leaning to each fair flag
	pressed   float64 // mean of a player's leaning to pressure
	autonomy  float64 // standard deviation of the other person's start
	noise     float64 // standard deviation of what else moves the end state
}

var settings = [...]setting{
	{"W", [2]float64{.3, .7}, 0, .10, .15, .25, .10, 12, 5},  // a workplace: boss and staff
	{"C", [2]float64{.5, .9}, .7, .10, .15, .25, .10, 12, 5}, // a court or an authority: most have to come
	{"P", [2]float64{.1, .4}, 0, 0, .05, .25, .03, 10, 3},    // a practice: people who chose to come
}

// actsAPlayer is the length of a scenario.
const actsAPlayer = 12

// leaning is one simulated player: how often they reach for each base and each manner.
type leaning struct {
	base                        [7]float64
	open, free, joint, kept     float64
	pressed, broken, jargon     float64
	listens, restrains, repairs float64
}

// outcome is what one player's game looked like from outside.
type outcome struct {
	used                      [7]float64
	justice, trust, autonomy  float64
	yes, willing, own, useful float64
}

func lean(rng *rand.Rand, s setting) leaning {
	near := func(mean, spread float64) float64 { return max(0, min(1, mean+rng.NormFloat64()*spread)) }
	rarely := func(mean float64) float64 { return near(mean, .2) }
	fair := near(s.fair, .32) // players who explain also ask: the flags go together
	flag := func() float64 { return near(fair, .1) }
	l := leaning{open: flag(), free: flag(), joint: flag(), kept: rarely(.15), pressed: rarely(s.pressed) * rarely(s.pressed) * 2,
		broken: rarely(.05) * .5, jargon: rarely(.1) * .5, listens: rarely(.05), restrains: rarely(.05), repairs: rarely(.05)}
	total := 0.0
	for i := range l.base {
		l.base[i] = rng.ExpFloat64()
		total += l.base[i]
	}
	for i := range l.base {
		l.base[i] /= total
	}
	return l
}

func (l leaning) act(rng *rand.Rand) Act {
	x := rng.Float64() * 1.6
	switch {
	case x < l.listens:
		return Act{Kind: Listen}
	case x < l.listens+l.repairs:
		return Act{Kind: Repair}
	}
	a := Act{Kind: Use, Base: l.pick(rng)}
	if x < l.listens+l.repairs+l.restrains {
		a.Kind = Refrain
	}
	for _, f := range []struct {
		flag Manner
		p    float64
	}{{Transparent, l.open}, {Consent, l.free}, {Collaborative, l.joint}, {Kept, l.kept}, {Broken, l.broken}, {Jargon, l.jargon}, {Pressured, l.pressed}} {
		if rng.Float64() < f.p {
			a.Manner |= f.flag
		}
	}
	return a
}

func (l leaning) pick(rng *rand.Rand) Base {
	x := rng.Float64()
	for i, p := range l.base {
		if x -= p; x < 0 {
			return Base(i + 1)
		}
	}
	return Connection
}

func (s setting) play(rng *rand.Rand, p *Params) outcome {
	l, c := lean(rng, s), Context{Structure: One}
	c.Authority = FromFloat(s.authority[0] + rng.Float64()*(s.authority[1]-s.authority[0]))
	c.Mandated, c.Watched, c.Conflict = rng.Float64() < s.mandated, rng.Float64() < s.watched, rng.Float64() < s.conflict
	trust, autonomy := Start(c.Mandated)
	r := New(trust+FromFloat(rng.NormFloat64()*8), autonomy+FromFloat(rng.NormFloat64()*s.autonomy))
	var o outcome
	for range actsAPlayer {
		a := l.act(rng)
		var ch Change
		r, ch = Step(r, a, c, p)
		o.justice += ch.Justice.Float() / actsAPlayer
		if a.Kind == Use {
			o.used[a.Base-1]++
			o.useful++
			o.yes, o.willing, o.own = o.yes+ch.Yes.Float(), o.willing+ch.Willing.Float(), o.own+ch.Own.Float()
		}
	}
	n := max(1, o.useful)
	o.yes, o.willing, o.own = o.yes/n, o.willing/n, o.own/n
	o.trust = r.Trust.Float() + rng.NormFloat64()*s.noise
	o.autonomy = r.Autonomy.Float() + rng.NormFloat64()*s.noise
	return o
}
