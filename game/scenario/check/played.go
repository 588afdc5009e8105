package check

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Trouble is a mistake that only playing brought to light, with the choices that
// lead there.
type Trouble struct {
	Err  error // of play, or of a function of the scenario
	Path []string
}

// Help says how to come to the place again.
func (t Trouble) Help() string {
	if len(t.Path) == 0 {
		return "it happens before the first choice"
	}
	path := t.Path
	if len(path) > 12 {
		path = append([]string{"…"}, path[len(path)-12:]...)
	}
	return "it happens after the choices " + strings.Join(path, ", ")
}

// What one look at a scenario by playing it may cost, in choices made. A larger
// scenario has larger states, so it is given fewer.
const (
	budget  = 4000
	longest = 200
)

// Played plays a scenario some hundred times, by chance and by simple rules, and
// tells what that shows; the same scenario is always played alike. It takes
// well under a second, and proves nothing that it does not find: that every path
// was tried is for package explore.
func Played(sc *scenario.Scenario, rules play.Rules) (scenario.Diagnostics, []Trouble) {
	if sc.Start < 0 || sc.Start >= len(sc.Scenes) {
		return nil, nil
	}
	p := &player{checker: &checker{sc: sc}, rules: rules, left: budget * 2000 / (2000 + size(sc)), met: map[string]bool{}}
	p.world.Case = sc
	for seed := range uint64(60) {
		if p.left < budget/2*2000/(2000+size(sc)) {
			break
		}
		p.run(seed, p.chance, nil)
	}
	p.bases()
	p.ruptures()
	return p.found.Sort(), p.troubles
}

// size is what a step through a case costs beside what all cases cost. More than
// a few relations make every state large.
func size(sc *scenario.Scenario) int {
	return len(sc.Scenes) + len(sc.Choices) + 10*max(0, len(sc.Relations)-20)
}

// player plays, within a budget.
type player struct {
	*checker
	rules    play.Rules
	left     int
	troubles []Trouble
	met      map[string]bool // troubles that were told
}

// pick takes one of the choices that are offered.
type pick func(s play.State, offered []int, dice *rand.Rand) int

func (p *player) chance(_ play.State, offered []int, dice *rand.Rand) int {
	return offered[dice.IntN(len(offered))]
}

// run plays once and gives the last state; done is false where play did not come
// to an end. After each choice watch is told of the state.
func (p *player) run(seed uint64, choose pick, watch func(play.State)) (s play.State, done bool) {
	dice := rand.New(rand.NewPCG(seed, 0xc4ec))
	var path []string
	s, _, err := play.Start(p.sc, p.rules, seed)
	for err == nil && !s.Ended() && p.left > 0 && len(path) < longest {
		var offered []int
		if offered, err = play.Offered(p.sc, p.rules, s); err != nil || len(offered) == 0 {
			break
		}
		choice := choose(s, offered, dice)
		p.left--
		path = append(path, p.choiceID(choice))
		if s, err = play.Ahead(p.sc, p.rules, s, choice); err == nil && watch != nil {
			watch(s)
		}
	}
	if err != nil {
		p.trouble(err, path)
	}
	return s, err == nil && s.Ended()
}

// trouble takes a failure down, once for each place. Places where play can't go on
// are findings; what a function did is for the caller, who knows functions.
func (p *player) trouble(err error, path []string) {
	t := Trouble{err, path}
	var fault *play.Fault
	if !errors.As(err, &fault) {
		if !p.met[err.Error()] {
			p.met[err.Error()] = true
			p.troubles = append(p.troubles, t)
		}
		return
	}
	if key := fault.Error(); !p.met[key] {
		p.met[key] = true
		code := scenario.MaybeStuck
		if fault.Circle {
			code = scenario.EndlessLoop
		}
		p.report(code, fault.Pos, t.Help(), "%s", fault.Message)
	}
}

// How often each base is tried, and how often it must be used in a run for it to
// count.
const (
	tries   = 10
	minUses = 3
)

// bases looks for a base of power that leads to a good ending by itself, whatever
// happens: then nothing else has to be learnt.
func (p *player) bases() {
	var wins []string
	for _, b := range power.Bases() {
		if !p.offersMuch(b) {
			continue
		}
		pure, good := 0, 0
		for seed := range uint64(tries) {
			s, done := p.run(1000+seed, p.only(b), nil)
			if !done || int(s.Used[b]) < minUses || usedOthers(s, b) {
				continue
			}
			pure++
			if p.sc.Endings[s.Ending].Kind == "good" {
				good++
			}
		}
		if pure >= tries/2 && good*10 >= pure*9 {
			wins = append(wins, b.String())
		}
	}
	if len(wins) == 0 {
		return
	}
	p.report(scenario.OneBaseWins, p.sc.Pos, "let it reach its limit somewhere: habit wears every base out, and a situation can ask for another",
		"who uses nothing but %s power comes to a good ending nearly every time", strings.Join(wins, " power, or nothing but "))
}

// offersMuch reports whether enough choices use this base alone to live by it.
func (p *player) offersMuch(b power.Base) bool {
	n := 0
	for i := range p.sc.Choices {
		if uses(play.ChoiceItem(p.sc, i), b) {
			n++
		}
	}
	return n >= minUses
}

func uses(item *scenario.Item, b power.Base) bool {
	act := item.Effects.Act
	return item.Effects.Acts && act.Kind == power.Use && act.Base == b && act.Also == power.NoBase
}

func usedOthers(s play.State, b power.Base) bool {
	for _, other := range power.Bases() {
		if other != b && s.Used[other] > 0 {
			return true
		}
	}
	return false
}

// only takes choices of one base where there are any, else some without power.
func (p *player) only(b power.Base) pick {
	return func(_ play.State, offered []int, dice *rand.Rand) int {
		var with, without []int
		for _, c := range offered {
			item := play.ChoiceItem(p.sc, c)
			switch {
			case uses(item, b):
				with = append(with, c)
			case !item.Effects.Acts || item.Effects.Act.Kind != power.Use:
				without = append(without, c)
			}
		}
		switch {
		case len(with) > 0:
			offered = with
		case len(without) > 0:
			offered = without
		}
		return offered[dice.IntN(len(offered))]
	}
}

// ruptures plays as badly as it can, and where a relation breaks with decisions
// still to come, asks whether one of them can mend it.
func (p *player) ruptures() {
	told := map[int]bool{}
	var f *flow
	for seed := range uint64(4) {
		p.run(2000+seed, p.worst, func(s play.State) {
			for i, bond := range s.Relations {
				r := p.sc.Relations[i]
				if bond.State != power.Rupture || r.To != scenario.You || told[i] || s.Ended() {
					continue
				}
				told[i] = true
				if f == nil {
					f = p.follow()
				}
				p.mends(f, i, s.Scene)
			}
		})
	}
}

// worst takes what leaves the least trust.
func (p *player) worst(s play.State, offered []int, _ *rand.Rand) int {
	best, least := offered[0], power.Fixed(0)
	for i, c := range offered {
		p.left--
		next, err := play.Ahead(p.sc, p.rules, s, c)
		if err != nil || next.Ended() {
			continue
		}
		sum := power.Fixed(0)
		for n, bond := range next.Relations {
			if p.sc.Relations[n].To == scenario.You {
				sum += bond.Trust
			}
		}
		if i == 0 || sum < least || least == 0 {
			best, least = c, sum
		}
	}
	return best
}

// mends looks for a choice after a rupture, from the scene in which it shows on,
// that repairs, or that the model says would bring trust back.
func (p *player) mends(f *flow, relation, scene int) {
	r := p.sc.Relations[relation]
	seen := make([]bool, len(p.sc.Scenes))
	p.flow = f
	p.onward(scene, seen)
	decisions := 0
	for s := range seen {
		at := &p.sc.Scenes[s]
		if choices := at.Decision(); seen[s] && len(choices) > 1 {
			decisions++
			for _, item := range choices {
				if item.Effects.Hook != 0 || p.raises(at, item, r) {
					return
				}
			}
		}
	}
	if decisions < 2 {
		return // it ends with the rupture, which is an ending like any other
	}
	who := p.sc.Characters[r.From]
	p.report(scenario.NoWayBack, p.sc.Scenes[scene].Pos, fmt.Sprintf(`give a choice after it act = "repair" with when = "state(%s) == 'rupture'"`, who.ID),
		"%s can have broken off with the trainee by scene %q, and no choice from there on can mend it", who.Name, p.sc.Scenes[scene].ID)
}

// raises reports whether a choice repairs a broken relation or raises its trust.
func (p *player) raises(scene *scenario.Scene, item *scenario.Item, r scenario.Relation) bool {
	e := &item.Effects
	if !e.Acts || e.Act.Kind != power.Reflect && scene.Listener(scenario.You, e.Toward) != r.From {
		return false
	}
	if e.Act.Kind == power.Repair {
		return true
	}
	params := power.Defaults()
	before := power.New(params.Withdrawn, r.Autonomy)
	after, _ := power.Step(before, e.Act, power.Context{Authority: r.Authority, Mandated: r.Mandated, Risk: scene.Risk, Axes: len(r.Gap),
		Conflict: r.Conflict || scene.Conflict, Watched: scene.Watched, Structure: power.One}, &params)
	return after.Trust >= before.Trust+power.One
}
