package debrief

import (
	"slices"
	"strconv"

	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Profile is which power the player used, held back, and did without.
type Profile struct {
	Bases     []Tally // all seven, in the order of every report
	Deeds     []Tally // listening, making good, …: only those that were done
	Sentences []string
}

// Tally is how often something was done.
type Tally struct {
	Base     string // for the shape
	Name     string
	Plain    string // in words that need no theory
	Note     string // who described it, where that has to be said
	Used     int
	HeldBack int
}

func profile(s *play.Session) Profile {
	var p Profile
	state, say := s.State(), s.Scenario.Words
	for _, b := range power.Bases() {
		p.Bases = append(p.Bases, Tally{
			Base: b.String(), Name: BaseName(say, b), Plain: PlainBase(say, b), Note: SourceNote(say, b),
			Used: int(state.Used[b]), HeldBack: int(state.HeldBack[b]),
		})
	}
	acts := chosen(s)
	for _, k := range []power.Kind{power.Refrain, power.Listen, power.Repair, power.Reflect, power.Advocate} {
		n := 0
		for _, a := range acts {
			if a.Kind == k {
				n++
			}
		}
		if n > 0 {
			p.Deeds = append(p.Deeds, Tally{Base: k.String(), Name: Capital(kindWord(say, k)), Used: n})
		}
	}
	p.Sentences = append(p.Sentences, restraint(s, acts)...)
	p.Sentences = append(p.Sentences, leaning(s, acts)...)
	p.Sentences = append(p.Sentences, openness(s, acts)...)
	p.Sentences = append(p.Sentences, mending(s)...)
	return p
}

// chosen are the acts of the choices taken, in order.
func chosen(s *play.Session) []power.Act {
	var acts []power.Act
	for _, t := range s.Turns() {
		for _, e := range t.Events {
			if e.Kind != play.ChoiceTaken {
				continue
			}
			if item := &s.Scenario.Scenes[e.Scene].Items[e.Item]; item.Effects.Acts {
				acts = append(acts, item.Effects.Act)
			}
		}
	}
	return acts
}

// restraint tells of power that was at hand and not used.
func restraint(s *play.Session, acts []power.Act) []string {
	n := 0
	for _, a := range acts {
		if a.Kind == power.Refrain {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	say := s.Scenario.Words
	told := Capital(say.Text("%s you could have used your position and held back.", Times(say, n)))
	raised := 0
	for _, t := range s.Turns() {
		for _, e := range t.Events {
			if acted(e) && e.Actor == scenario.You && e.Act.Kind == power.Refrain && e.Change.After.Trust > e.Change.Before.Trust {
				raised++
			}
		}
	}
	switch {
	case raised == n && n == 1:
		told += " " + say.Text("It raised trust.")
	case raised == n:
		told += " " + say.Text("Each time it raised trust.")
	case raised > 0:
		told += " " + Capital(say.Text("%s it raised trust.", Times(say, raised)))
	}
	return []string{told}
}

// used are the acts that used a base of power on somebody.
func used(acts []power.Act) []power.Act {
	return slices.DeleteFunc(slices.Clone(acts), func(a power.Act) bool { return a.Kind != power.Use || len(a.Bases()) == 0 })
}

// leaning names the base that carried most of the playthrough, and what came
// of it with the person whom the case is mainly about.
func leaning(s *play.Session, acts []power.Act) []string {
	acts = used(acts)
	say := s.Scenario.Words
	if len(acts) == 0 {
		return []string{say.Text("You used none of the seven bases of power.")}
	}
	most, n := power.NoBase, 0
	for _, b := range power.Bases() {
		count := 0
		for _, a := range acts {
			count += one(slices.Contains(a.Bases(), b))
		}
		if count > n {
			most, n = b, count
		}
	}
	if n < 3 || 2*n < len(acts) {
		return nil
	}
	openly := 0
	for _, a := range acts {
		openly += one(slices.Contains(a.Bases(), most) && a.Manner.Has(power.Transparent))
	}
	told := say.Text("You leaned on %s power (%s): %d of the %d times that you used any, %s openly.", baseWord(say, most), PlainBase(say, most), n, len(acts), openlyOf(say, openly, n))
	return []string{told + brought(s, most)}
}

// openlyOf says how many of several.
func openlyOf(say *locale.Catalogue, n, all int) string {
	switch n {
	case 0:
		return say.In("openly", "never")
	case all:
		return say.In("openly", "each time")
	}
	return say.In("openly", "%s of them", Count(say, n))
}

// openness counts how power was used: openly, with a real question, pushed.
func openness(s *play.Session, acts []power.Act) []string {
	acts = used(acts)
	if len(acts) == 0 {
		return nil
	}
	count := func(m power.Manner) (n int) {
		for _, a := range acts {
			n += one(a.Manner.Has(m))
		}
		return n
	}
	say := s.Scenario.Words
	said, first := say.In("you", "never said it openly"), say.In("you", "never asked first")
	if n := count(power.Transparent); n > 0 {
		said = say.In("you", "said it openly %s", Times(say, n))
	}
	if n := count(power.Consent); n > 0 {
		first = say.In("you", "asked first %s", Times(say, n))
	}
	told := []string{say.Text("You used power %s.", Times(say, len(acts))) + " " + Capital(say.Text("You %s and %s.", said, first))}
	if n := count(power.Pressured); n > 0 {
		told = append(told, say.Text("You pushed %s%s.", Times(say, n), inTurns(say, turnsDone(s, power.Pressured))))
	}
	if n := count(power.Hidden); n > 0 {
		told = append(told, say.Text("You hid what you were doing %s%s.", Times(say, n), inTurns(say, turnsDone(s, power.Hidden)))+comeOut(s))
	}
	return told
}

// turnsDone are the turns in which the player used power in some manner.
func turnsDone(s *play.Session, m power.Manner) []string {
	var turns []string
	number := 0
	for _, t := range s.Turns() {
		number += one(t.Input.Choice != "")
		for _, e := range t.Events {
			if act := chosenAct(s, e); act.Kind == power.Use && len(act.Bases()) > 0 && act.Manner.Has(m) {
				turns = append(turns, strconv.Itoa(number))
			}
		}
	}
	return turns
}

// chosenAct is the act of a choice taken; of no base and no manner where the
// event is another one.
func chosenAct(s *play.Session, e play.Event) power.Act {
	if e.Kind != play.ChoiceTaken {
		return power.Act{}
	}
	return actOf(&s.Scenario.Scenes[e.Scene].Items[e.Item])
}

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}

// Influence is how deep the yeses went, on average over what the player asked
// for with power, each in per cent: said now, kept when nobody looks, made
// one's own (Kelman 1958).
type Influence struct {
	Asks            int
	Now, Kept, Made int
	Sentence        string
}

func influence(s *play.Session) Influence {
	var asks int
	var now, kept, made power.Fixed
	for _, t := range s.Turns() {
		for _, e := range t.Events {
			if asked(e) {
				asks++
				now, kept, made = now+e.Change.Yes, kept+e.Change.Willing, made+e.Change.Own
			}
		}
	}
	if asks == 0 {
		return Influence{}
	}
	in := Influence{Asks: asks, Now: share(now, asks), Kept: share(kept, asks), Made: share(made, asks)}
	say := s.Scenario.Words
	in.Sentence = say.Text("Of ten asks put the way you put them, %s would get a yes on the spot, %s would still hold when nobody looks, and %s would become the other person's own.",
		inTen(say, in.Now), inTen(say, in.Kept), inTen(say, in.Made))
	return in
}

// inTen writes per cent as so many in ten.
func inTen(say *locale.Catalogue, percent int) string {
	if n := (percent + 5) / 10; n > 0 {
		return say.In("in ten", "about %s", Count(say, n))
	}
	return say.In("in ten", "hardly any")
}

// share is the mean of n shares in whole per cent.
func share(sum power.Fixed, n int) int { return (100 * sum / power.Fixed(n)).Round() }
