package hall

import (
	"context"
	"crypto/sha256"
	"fmt"
	"slices"

	"upperhand/game/classroom"
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// Case is a scenario as a class plays it: its mode is the class's, where the
// teacher fixed one. It is shared and never changed.
type Case struct {
	Scenario *scenario.Scenario
	Rules    play.Rules
}

// A caseKey names a case of a class, a caseText what it says: most classes play the
// same texts, and one that was read takes a quarter of a MiB.
type (
	caseKey  struct{ class, id, mode string }
	caseText struct {
		id, mode string
		sum      [sha256.Size]byte
	}
)

// Case gives a case of a class, ready to be played.
func (h *Hall) Case(ctx context.Context, c classroom.Class, id string) (*Case, error) {
	key := caseKey{c.ID, id, c.Options.Mode}
	if text, ok := h.cases.get(key); ok {
		if of, ok := h.texts.get(text); ok {
			return of, nil
		}
	}
	if !slices.Contains(c.Options.Cases, id) {
		return nil, refuse(Unplayed, "This case is not one of the class's.")
	}
	all, err := h.store.Cases(ctx, c.ID)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(all, func(of classroom.Case) bool { return of.ID == id })
	if i < 0 {
		return nil, refuse(Unplayed, "This case is not one of the class's.")
	}
	text := caseText{id, c.Options.Mode, sha256.Sum256(all[i].Source)}
	h.cases.put(key, text)
	return h.load(text, all[i].Source)
}

// load reads a text, once for all classes.
func (h *Hall) load(key caseText, source []byte) (*Case, error) {
	if of, ok := h.texts.get(key); ok {
		return of, nil
	}
	sc, rules, err := h.config.Load(key.id+".lua", source)
	if err != nil {
		return nil, fmt.Errorf("the class's case %q cannot be read: %w", key.id, err)
	}
	if key.mode != "" {
		fixed := *sc
		fixed.Mode = key.mode
		sc = &fixed
	}
	of := &Case{sc, rules}
	h.texts.put(key, of)
	return of, nil
}

// Sources gives the texts of a class's cases, in the order in which they are
// offered.
func (h *Hall) Sources(ctx context.Context, c classroom.Class) ([]classroom.Case, error) {
	all, err := h.store.Cases(ctx, c.ID)
	if err != nil {
		return nil, err
	}
	var offered []classroom.Case
	for _, id := range c.Options.Cases {
		if i := slices.IndexFunc(all, func(of classroom.Case) bool { return of.ID == id }); i >= 0 {
			offered = append(offered, all[i])
		}
	}
	return offered, nil
}
