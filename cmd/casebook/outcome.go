package main

import (
	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// outcome is what play --json prints. Fields are added, never renamed.
type outcome struct {
	Record play.Record `json:"record"`
	Final  final       `json:"final"`
	Events []any       `json:"events"`
}

type final struct {
	Scene     string     `json:"scene"`
	Ending    *string    `json:"ending"` // null while the case goes on
	Turns     int        `json:"turns"`  // choices made
	Relations []relation `json:"relations"`
	Offered   []string   `json:"offered"`
	Hash      string     `json:"hash"` // of the whole state: the same on every machine
}

type relation struct {
	From     string   `json:"from"`
	To       string   `json:"to"` // "you" is the player
	Trust    number   `json:"trust"`
	Autonomy number   `json:"autonomy"`
	State    string   `json:"state"`
	Signs    []string `json:"signs"`
}

// number is a meter or a share, with three decimals at most.
type number power.Fixed

// MarshalJSON writes the shortest decimal.
func (n number) MarshalJSON() ([]byte, error) { return []byte(power.Fixed(n).String()), nil }

func outcomeOf(s *play.Session) outcome {
	sc, state := s.Scenario, s.State()
	out := outcome{Record: s.Record(), Events: []any{}, Final: final{
		Scene: sc.Scenes[state.Scene].ID, Turns: state.Turn, Hash: state.Hash(), Offered: []string{},
	}}
	if state.Ended() {
		out.Final.Ending = &sc.Endings[state.Ending].ID
	}
	for i, bond := range state.Relations {
		r := sc.Relations[i]
		signs := []string{}
		for _, sign := range bond.Signs.Slice() {
			signs = append(signs, sign.String())
		}
		out.Final.Relations = append(out.Final.Relations, relation{
			personID(sc, r.From), personID(sc, r.To), number(bond.Trust), number(bond.Autonomy), bond.State.String(), signs,
		})
	}
	if offered, err := s.Offered(); err == nil {
		for _, choice := range offered {
			out.Final.Offered = append(out.Final.Offered, play.ChoiceItem(sc, choice).Choice.ID)
		}
	}
	for _, e := range allEvents(s) {
		out.Events = append(out.Events, eventOf(sc, e))
	}
	return out
}

// allEvents is everything that happened, from the opening on.
func allEvents(s *play.Session) []play.Event {
	events := append([]play.Event(nil), s.Opening()...)
	for _, turn := range s.Turns() {
		events = append(events, turn.Events...)
	}
	return events
}

// personID is the id that stands for a character outside; nobody has none.
func personID(sc *scenario.Scenario, character int) string {
	switch character {
	case scenario.None:
		return ""
	case scenario.You:
		return "you"
	}
	return sc.Characters[character].ID
}
