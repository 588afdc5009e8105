package explore

import (
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// liveness tells, for every scene, which variables can still matter to the
// story while its decision stands: all others are left out of a state's key,
// and states that differ in them alone are one. It is worked out backwards, as
// a compiler does for registers; a variable that is given a new value before
// anything reads it does not matter.
type liveness struct {
	*variables
	sc       *scenario.Scenario
	blind    func(hook int) bool
	entering []set // by scene: what matters when it is entered
	deciding []set // by scene: what matters while its decision stands
	ended    set   // what matters when the case has ended
	always   set   // what matters at every decision, for a strategy that looks at it
	feuds    bool  // some relation or scene can be in conflict
}

// live works it out. What keeps names relations whose meters are wanted at the
// end; what looks names relations whose meters a player looks at all the time.
func live(sc *scenario.Scenario, blind func(int) bool, keeps, looks []int) *liveness {
	l := &liveness{variables: variablesOf(sc), sc: sc, blind: blind}
	l.weigh(sc, blind)
	l.ended, l.always = l.none(), l.none()
	for _, r := range keeps {
		l.ended.add(l.bond(r, trust))
		l.ended.add(l.bond(r, autonomy))
	}
	for _, r := range looks {
		l.always.add(l.bond(r, trust))
		l.always.add(l.bond(r, autonomy))
	}
	l.ended.join(l.always)
	for _, r := range sc.Relations {
		l.feuds = l.feuds || r.Conflict
	}
	for s := range sc.Scenes {
		l.feuds = l.feuds || sc.Scenes[s].Conflict
		l.entering, l.deciding = append(l.entering, l.none()), append(l.deciding, l.none())
	}
	l.settle()
	return l
}

// settle goes over the scenes until nothing new is found, from those that
// changed to those that lead there.
func (l *liveness) settle() {
	into := make([][]int, len(l.sc.Scenes))
	lead := func(s int, t scenario.Target) {
		if t.Ending == scenario.None && t.Scene != scenario.None {
			into[t.Scene] = append(into[t.Scene], s)
		}
	}
	waiting, queued := make([]int, 0, len(l.sc.Scenes)), make([]bool, len(l.sc.Scenes))
	for s := range l.sc.Scenes {
		lead(s, l.sc.Scenes[s].Skip)
		for i := range l.sc.Scenes[s].Items {
			if l.sc.Scenes[s].Items[i].Kind != scenario.LineItem {
				lead(s, l.sc.Scenes[s].Items[i].Target)
			}
		}
		waiting, queued[s] = append(waiting, s), true
	}
	for len(waiting) > 0 {
		s := waiting[len(waiting)-1]
		waiting, queued[s] = waiting[:len(waiting)-1], false
		if !l.scene(s) {
			continue
		}
		for _, from := range into[s] {
			if !queued[from] {
				waiting, queued[from] = append(waiting, from), true
			}
		}
	}
}

// scene works one scene out anew, and tells whether more matters on entering it.
func (l *liveness) scene(s int) bool {
	scene := &l.sc.Scenes[s]
	after, deciding := l.none(), l.none()
	first := len(scene.Items)
	for i := len(scene.Items) - 1; i >= 0; i-- {
		if item := &scene.Items[i]; item.Kind == scenario.ChoiceItem {
			first = i
		}
	}
	for i := len(scene.Items) - 1; i > first; i-- {
		l.item(s, &scene.Items[i], after)
	}
	for i := first; i < len(scene.Items); i++ {
		if item := &scene.Items[i]; item.Kind == scenario.ChoiceItem {
			deciding.join(l.choice(s, item, after))
		}
	}
	deciding.join(l.always)
	l.deciding[s].join(deciding)
	before := deciding
	before.join(after) // where no choice is offered
	for i := first - 1; i >= 0; i-- {
		l.item(s, &scene.Items[i], before)
	}
	l.arriving(scene, before)
	if scene.Skip.Leads() {
		before.join(l.target(scene.Skip))
	}
	return l.entering[s].join(before)
}

func (l *liveness) target(t scenario.Target) set {
	if t.Ending != scenario.None {
		return l.ended
	}
	return l.entering[t.Scene]
}

// choice is what matters before a choice is taken.
func (l *liveness) choice(s int, item *scenario.Item, after set) set {
	live := l.none()
	if item.Target.Scene == scenario.None && item.Target.Ending == scenario.None {
		live.join(after)
	} else {
		live.join(l.target(item.Target))
	}
	l.effects(s, scenario.You, &item.Effects, live)
	l.cond(item.When, live)
	return live
}

// item goes back over a line or a way on.
func (l *liveness) item(s int, item *scenario.Item, live set) {
	switch item.Kind {
	case scenario.ChoiceItem:
		return
	case scenario.LineItem:
		passed := append(set(nil), live...)
		l.effects(s, item.Speaker, &item.Effects, live)
		if item.When != nil {
			live.join(passed)
		}
	default:
		if item.When == nil {
			clear(live)
		}
		live.join(l.target(item.Target))
	}
	l.cond(item.When, live)
}

func (l *liveness) cond(c *scenario.Cond, live set) {
	if c == nil {
		return
	}
	l.reads(c.Expr, live)
	if c.Hook != 0 && !l.blind(c.Hook) {
		l.readsAll(live)
	}
}

// effects goes back over what an item does, last things first.
func (l *liveness) effects(s, actor int, e *scenario.Effects, live set) {
	if e.Hook != 0 {
		for r := range l.sc.Relations {
			l.shifted(r, live)
		}
		if !l.blind(e.Hook) {
			l.readsAll(live)
		}
	}
	for i := len(e.Set) - 1; i >= 0; i-- {
		flag := l.number(flagKind, e.Set[i].Flag)
		if live.has(flag) {
			live.drop(flag)
			l.reads(e.Set[i].Value, live)
		}
	}
	scene := &l.sc.Scenes[s]
	struck := [2]int{scenario.None, scenario.None}
	if e.Discover || e.Harm > 0 {
		struck[0], struck[1] = strikes(scene, actor, e.Toward)
	}
	for r, rel := range l.sc.Relations {
		if rel.From == struck[0] && rel.To == struck[1] && l.touched(r, live) {
			l.moves(r, scene, live)
			live.add(l.bond(r, deceit))
		}
		if e.Acts && rel.To == actor && (e.Act.Kind == power.Reflect || rel.From == listener(scene, actor, e.Toward)) {
			l.acted(r, scene, e.Act, live)
		}
	}
}

// listener is whom an act in a scene is meant for, as play has it.
func listener(scene *scenario.Scene, actor, toward int) int {
	if toward != scenario.None {
		return toward
	}
	for _, c := range scene.With {
		if c != actor {
			return c
		}
	}
	return scenario.You
}

// strikes is whose relation to whom a discovery or a harm concerns, as play
// has it.
func strikes(scene *scenario.Scene, actor, toward int) (from, to int) {
	switch {
	case actor == scenario.You || actor == scenario.None:
		return listener(scene, actor, toward), scenario.You
	case toward == scenario.None:
		return actor, scenario.You
	}
	return actor, toward
}

// touched reports whether anything of a relation matters.
func (l *liveness) touched(r int, live set) bool {
	for f := range fields {
		if live.has(l.bond(r, f)) {
			return true
		}
	}
	return false
}

// moves adds what the meters of a relation move by.
func (l *liveness) moves(r int, scene *scenario.Scene, live set) {
	for _, f := range []field{trust, autonomy, ceiling, grievance, corner} {
		live.add(l.bond(r, f))
	}
	if scene.Risk > 0 {
		live.add(l.bond(r, safety))
	}
	if l.feuds {
		live.add(l.bond(r, calm))
	}
	live.add(l.number(structureKind, 0))
}

// acted goes back over an act.
func (l *liveness) acted(r int, scene *scenario.Scene, act power.Act, live set) {
	if !l.touched(r, live) {
		return
	}
	l.moves(r, scene, live)
	for _, b := range act.Bases() {
		if act.Kind == power.Use {
			live.add(l.bond(r, recent+field(b)-1))
		}
	}
	switch act.Kind {
	case power.Refrain:
		live.add(l.bond(r, recent+7))
	case power.Listen:
		live.add(l.bond(r, recent+8))
	}
}

// shifted goes back over a move that a function may have made.
func (l *liveness) shifted(r int, live set) {
	if !l.touched(r, live) {
		return
	}
	for _, f := range []field{trust, autonomy, ceiling, corner} {
		live.add(l.bond(r, f))
	}
	live.add(l.number(structureKind, 0))
}

// arriving goes back over what entering a scene does to relations.
func (l *liveness) arriving(scene *scenario.Scene, live set) {
	for r := range l.sc.Relations {
		if scene.Unwatched > 0 && l.touched(r, live) {
			for _, f := range []field{trust, autonomy, grievance, corner} {
				live.add(l.bond(r, f))
			}
			live.add(l.number(structureKind, 0))
		}
		if scene.Conflict {
			live.drop(l.bond(r, calm))
		}
	}
}
