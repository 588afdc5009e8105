package script

import "upperhand/game/scenario"

// Reasons lists what the functions of the scenario say of the moves they make,
// as far as they make them in the state in which the case begins: what a
// translator has to know of, since it stands in no part of the scenario.
func (l *Loaded) Reasons() []scenario.Text {
	r := rules{Loaded: l}
	s := r.first()
	var all []scenario.Text
	for n, h := range l.hooks {
		if h.kind == "when" {
			continue
		}
		result, err := r.Effect(l.Scenario, s, n+1)
		if err != nil {
			continue // rehearse has told it
		}
		for _, move := range result.Moves {
			all = append(all, scenario.Text{Text: move.Why, Pos: h.pos})
		}
	}
	return all
}
