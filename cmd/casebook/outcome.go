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

// named is most events: what happened, and where or to whom.
type named struct {
	Kind    string `json:"kind"`
	Scene   string `json:"scene,omitempty"`
	Speaker string `json:"speaker,omitempty"`
	Choice  string `json:"choice,omitempty"`
	Text    string `json:"text,omitempty"`
	Ending  string `json:"ending,omitempty"`
}

// between is an event of one relation.
type between struct {
	Kind   string `json:"kind"`
	From   string `json:"from"`
	To     string `json:"to"`
	Before string `json:"before,omitempty"`
	After  string `json:"after,omitempty"`
	Sign   string `json:"sign,omitempty"`
}

// moved is a change of meters with its reasons.
type moved struct {
	Kind     string   `json:"kind"`
	From     string   `json:"from"`
	To       string   `json:"to"`
	By       string   `json:"by,omitempty"`
	Cause    string   `json:"cause"`
	Act      *act     `json:"act,omitempty"`
	Trust    span     `json:"trust"`
	Autonomy span     `json:"autonomy"`
	Terms    []reason `json:"terms"`
}

type act struct {
	Kind   string   `json:"kind"`
	Bases  []string `json:"bases"`
	Manner []string `json:"manner"`
}

type span struct {
	Before number `json:"before"`
	After  number `json:"after"`
}

type reason struct {
	Kind     string `json:"kind"`
	Base     string `json:"base,omitempty"`
	Manner   string `json:"manner,omitempty"`
	Trust    number `json:"trust"`
	Autonomy number `json:"autonomy"`
}

type noticed struct {
	Kind  string   `json:"kind"`
	Scene string   `json:"scene"`
	Signs []string `json:"signs"`
	Base  string   `json:"base,omitempty"`
}

// eventOf names what an event only points at.
func eventOf(sc *scenario.Scenario, e play.Event) any {
	switch e.Kind {
	case play.SceneEntered:
		return named{Kind: "scene", Scene: sc.Scenes[e.Scene].ID}
	case play.LineSpoken:
		item := sc.Scenes[e.Scene].Items[e.Item]
		return named{Kind: "line", Scene: sc.Scenes[e.Scene].ID, Speaker: personID(sc, item.Speaker), Text: item.Text}
	case play.ChoiceTaken:
		item := sc.Scenes[e.Scene].Items[e.Item]
		return named{Kind: "choice", Scene: sc.Scenes[e.Scene].ID, Choice: item.Choice.ID, Text: item.Text}
	case play.EndingReached:
		return named{Kind: "ending", Ending: sc.Endings[e.Ending].ID}
	case play.NoticeOpened:
		return named{Kind: "notice", Scene: sc.Scenes[e.Scene].ID}
	case play.NoticeAnswered:
		return noticedOf(sc, e)
	case play.MetersMoved:
		return movedOf(sc, e)
	}
	return betweenOf(sc, e)
}

func betweenOf(sc *scenario.Scenario, e play.Event) between {
	r := sc.Relations[e.Relation]
	b := between{From: personID(sc, r.From), To: personID(sc, r.To)}
	switch e.Kind {
	case play.StateChanged:
		b.Kind, b.Before, b.After = "state", e.From.String(), e.To.String()
	case play.SignAppeared:
		b.Kind, b.Sign = "sign", e.Sign.String()
	case play.SignGone:
		b.Kind, b.Sign = "sign-gone", e.Sign.String()
	}
	return b
}

func noticedOf(sc *scenario.Scenario, e play.Event) noticed {
	n := noticed{Kind: "noticed", Scene: sc.Scenes[e.Scene].ID, Signs: []string{}}
	for _, sign := range e.Signs.Slice() {
		n.Signs = append(n.Signs, sign.String())
	}
	if e.Base != power.NoBase {
		n.Base = e.Base.String()
	}
	return n
}

func movedOf(sc *scenario.Scenario, e play.Event) moved {
	r, before, after := sc.Relations[e.Relation], e.Change.Before, e.Change.After
	m := moved{
		Kind: "meters", From: personID(sc, r.From), To: personID(sc, r.To), By: personID(sc, e.Actor),
		Cause: [...]string{"act", "discovery", "harm", "time", "script"}[e.Cause],
		Trust: span{number(before.Trust), number(after.Trust)}, Autonomy: span{number(before.Autonomy), number(after.Autonomy)},
		Terms: []reason{},
	}
	if e.Cause == play.ByAct {
		m.Act = &act{Kind: e.Act.Kind.String(), Bases: []string{}, Manner: append([]string{}, e.Act.Manner.Names()...)}
		for _, base := range []power.Base{e.Act.Base, e.Act.Also} {
			if base != power.NoBase {
				m.Act.Bases = append(m.Act.Bases, base.String())
			}
		}
	}
	for _, t := range e.Change.Terms() {
		why := reason{Kind: t.Kind.String(), Trust: number(t.Trust), Autonomy: number(t.Autonomy)}
		if t.Base != power.NoBase {
			why.Base = t.Base.String()
		}
		if names := t.Manner.Names(); len(names) > 0 {
			why.Manner = names[0]
		}
		m.Terms = append(m.Terms, why)
	}
	return m
}
