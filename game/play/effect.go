package play

import (
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// apply brings about what an item does besides being said: the act first, then
// what comes to light, then harm, then flags.
func (r *run) apply(actor, scene, item int) error {
	e := &r.sc.Scenes[scene].Items[item].Effects
	at := Event{Kind: MetersMoved, Scene: scene, Item: item, Actor: actor}
	if e.Acts {
		r.act(at, e)
	}
	r.strike(at, e)
	for _, a := range e.Set {
		r.s.Flags[a.Flag] = bounded(Eval(a.Value, &r.s).Number)
	}
	if e.Hook == 0 {
		return nil
	}
	result, err := r.rules.Effect(r.sc, r.s, e.Hook)
	if err != nil {
		return err
	}
	r.script(at, result)
	return nil
}

// act lets the actor's act work on the person it is meant for. Reflection has
// no listener: it works on everyone's relation to the actor.
func (r *run) act(at Event, e *scenario.Effects) {
	toward := r.listener(at, e.Toward)
	for i, rel := range r.sc.Relations {
		if rel.To != at.Actor {
			continue
		}
		if rel.From == toward || e.Act.Kind == power.Reflect {
			at.Relation, at.Act, at.Cause = i, e.Act, ByAct
			r.step(at)
		}
	}
	if e.Act.Kind == power.Advocate {
		r.s.Structure = power.NextContext(power.Context{Structure: r.s.Structure}, e.Act, power.Change{}, &r.params).Structure
	}
}

func (r *run) step(at Event) {
	bond := &r.s.Relations[at.Relation]
	before := r.context(at.Relation)
	after, change := power.Step(bond.Relation, at.Act, before, &r.params)
	next := power.NextContext(before, at.Act, change, &r.params)
	if at.Act.Manner.Has(power.Protective) {
		bond.Safety = multiply(bond.Safety, power.One-change.Yes)
	}
	bond.Calm = bond.Calm || before.Conflict && !next.Conflict
	at.Change = r.told(&change)
	r.move(at, after)
}

// strike brings hidden acts to light and lets harm happen. Both concern what
// one person made of another: the speaker of a line, or for the player and the
// narrator the person in front of them.
func (r *run) strike(at Event, e *scenario.Effects) {
	from, to := at.Actor, e.Toward
	if at.Actor == scenario.You || at.Actor == scenario.None {
		from, to = r.listener(at, e.Toward), scenario.You
	} else if to == scenario.None {
		to = scenario.You
	}
	i := r.relation(from, to)
	if i == scenario.None {
		return
	}
	at.Relation = i
	if e.Discover && r.s.Relations[i].Hidden > 0 {
		after, change := power.Discover(r.s.Relations[i].Relation, &r.params)
		at.Cause, at.Change = ByDiscovery, r.told(&change)
		r.move(at, after)
	}
	if e.Harm > 0 {
		after, change := power.Harm(r.s.Relations[i].Relation, r.context(i), e.Harm, &r.params)
		at.Cause, at.Change = ByHarm, r.told(&change)
		r.move(at, after)
	}
}

// script takes over what an effect function returned.
func (r *run) script(at Event, result Result) {
	for _, f := range result.Set {
		if f.Flag >= 0 && f.Flag < len(r.s.Flags) {
			r.s.Flags[f.Flag] = bounded(f.Value)
		}
	}
	for _, m := range result.Moves {
		if m.Relation < 0 || m.Relation >= len(r.s.Relations) {
			continue
		}
		after, change := power.Shift(r.s.Relations[m.Relation].Relation, capped(m.Trust), capped(m.Autonomy), &r.params)
		at.Cause, at.Relation, at.Change, at.Why = ByScript, m.Relation, r.told(&change), m.Why
		r.move(at, after)
	}
}

func capped(by power.Fixed) power.Fixed { return max(-MaxMove, min(MaxMove, by)) }

// move takes over a relation's new values and tells what that changed.
func (r *run) move(at Event, after power.Relation) {
	bond := &r.s.Relations[at.Relation]
	was := bond.State
	bond.Relation = after
	r.tell(at)
	if after.State != was {
		r.tell(Event{Kind: StateChanged, Scene: at.Scene, Item: at.Item, Relation: at.Relation, From: was, To: after.State})
	}
	r.sign(at.Relation)
}

// sign tells of the signs of imbalance that came and went.
func (r *run) sign(relation int) {
	bond := &r.s.Relations[relation]
	was := bond.Signs
	bond.Signs = power.SignsOf(bond.Relation, r.context(relation), &r.params)
	if bond.Signs == was || r.quiet {
		return
	}
	for _, s := range (bond.Signs &^ was).Slice() {
		r.tell(Event{Kind: SignAppeared, Relation: relation, Sign: s})
	}
	for _, s := range (was &^ bond.Signs).Slice() {
		r.tell(Event{Kind: SignGone, Relation: relation, Sign: s})
	}
}

// context is what the scenario says of a relation, as play has left it.
func (r *run) context(relation int) power.Context {
	rel, bond, scene := &r.sc.Relations[relation], &r.s.Relations[relation], &r.sc.Scenes[r.s.Scene]
	return power.Context{
		Authority: rel.Authority,
		Mandated:  rel.Mandated,
		Risk:      multiply(scene.Risk, bond.Safety),
		Axes:      len(rel.Gap),
		Conflict:  (rel.Conflict || scene.Conflict) && !bond.Calm,
		Watched:   scene.Watched,
		Structure: r.s.Structure,
	}
}

// listener is whom an act is meant for: the person named, else the first one
// present who is not the actor, else the player.
func (r *run) listener(at Event, toward int) int {
	if toward != scenario.None {
		return toward
	}
	for _, c := range r.sc.Scenes[at.Scene].With {
		if c != at.Actor {
			return c
		}
	}
	return scenario.You
}

func (r *run) relation(from, to int) int {
	for i, rel := range r.sc.Relations {
		if rel.From == from && rel.To == to {
			return i
		}
	}
	return scenario.None
}
