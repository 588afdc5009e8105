package main

import (
	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

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
	case play.NoteTold:
		return named{Kind: "content-note", Scene: sc.Scenes[e.Scene].ID}
	case play.SceneSkipped:
		return named{Kind: "skipped", Scene: sc.Scenes[e.Scene].ID}
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
