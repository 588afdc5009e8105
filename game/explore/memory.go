package explore

import (
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// memory asks blind functions once: they always give the same.
type memory struct {
	play.Rules
	blind   func(int) bool
	allowed map[int]bool
	effects map[int]play.Result
}

// remembering puts a memory before rules of which some functions are blind.
func remembering(rules play.Rules) play.Rules {
	if rules == nil {
		return play.NoRules{}
	}
	if _, ok := rules.(Blind); !ok {
		return rules
	}
	return &memory{rules, blindness(rules), map[int]bool{}, map[int]play.Result{}}
}

// Blind tells what the rules behind the memory tell.
func (m *memory) Blind(hook int) bool { return m.blind(hook) }

// Allowed answers a condition, from memory where it can.
func (m *memory) Allowed(sc *scenario.Scenario, s play.State, hook int) (bool, error) {
	if known, ok := m.allowed[hook]; ok {
		return known, nil
	}
	ok, err := m.Rules.Allowed(sc, s, hook)
	if err == nil && m.blind(hook) {
		m.allowed[hook] = ok
	}
	return ok, err
}

// Effect gives an effect, from memory where it can.
func (m *memory) Effect(sc *scenario.Scenario, s play.State, hook int) (play.Result, error) {
	if known, ok := m.effects[hook]; ok {
		return known, nil
	}
	result, err := m.Rules.Effect(sc, s, hook)
	if err == nil && m.blind(hook) {
		m.effects[hook] = result
	}
	return result, err
}
