package translation

import (
	"slices"

	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// reason is the context of what functions say of the moves they make.
const reason = "effect/why"

// Scenario gives the scenario in the words of a catalogue, as far as it has
// them. The one that was given stays as it is, and is given back where there is
// no catalogue.
func Scenario(sc *scenario.Scenario, c *locale.Catalogue) *scenario.Scenario {
	if c == nil || sc == nil {
		return sc
	}
	other := copied(sc)
	other.Language = c.Lang()
	walk(other, func(w word) {
		if text, ok := c.Find(w.context, *w.text); ok {
			*w.text = text
		}
	})
	return other
}

// copied is a scenario whose texts can be changed.
func copied(sc *scenario.Scenario) *scenario.Scenario {
	other := *sc
	other.Objectives = slices.Clone(sc.Objectives)
	other.Themes = slices.Clone(sc.Themes)
	other.Characters = slices.Clone(sc.Characters)
	other.Scenes = slices.Clone(sc.Scenes)
	other.Endings = slices.Clone(sc.Endings)
	other.Reflections = slices.Clone(sc.Reflections)
	for i := range other.Scenes {
		items := slices.Clone(other.Scenes[i].Items)
		for j := range items {
			if items[j].Choice != nil {
				choice := *items[j].Choice
				choice.Done = items[j].Deed()
				items[j].Choice = &choice
			}
		}
		other.Scenes[i].Items = items
	}
	return &other
}

// Rules are the rules of a scenario whose functions give their reasons in the
// words of a catalogue.
func Rules(r play.Rules, c *locale.Catalogue) play.Rules {
	if c == nil || r == nil {
		return r
	}
	return translated{r, c}
}

type translated struct {
	play.Rules
	words *locale.Catalogue
}

// Effect is the same effect, told in other words.
func (t translated) Effect(sc *scenario.Scenario, s play.State, hook int) (play.Result, error) {
	result, err := t.Rules.Effect(sc, s, hook)
	for i := range result.Moves {
		move := &result.Moves[i]
		if why, ok := t.words.Find(reason, move.Why); ok {
			move.Why = why
		}
	}
	return result, err
}
