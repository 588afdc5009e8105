package report

import (
	"upperhand/game/debrief"
	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Data gives the report for other programs. No list in it is null.
func (t Told) Data() Data {
	d := t.Debrief
	data := Data{
		Format: Format, Version: Version, Notice: Notice(t.words()), Remark: t.Remark, Title: d.Case, Role: d.Role,
		Record: t.Session.Record(), Reaction: t.Reaction, Reflections: []Answer{}, Turning: []Turning{},
		Relations: t.relations(), Turns: t.turnData(), Profile: profileData(d.Profile), Signs: t.signData(),
		Noticed: []Noticed{}, Skipped: some(d.Skipped), Hidden: some(d.Hidden), People: []Person{}, Influence: Influence{d.Influence.Asks, d.Influence.Now, d.Influence.Kept, d.Influence.Made},
		WhatIfs: t.whatIfData(), Lasting: []LastingShares{},
	}
	if e := d.Ending; e != nil {
		data.Ending = &Ending{e.ID, e.Title, e.Kind, e.Text, e.Later}
	}
	for i, q := range d.Questions {
		answer := Answer{Question: q}
		if i < len(t.Written) {
			answer.Answer = t.Written[i]
		}
		data.Reflections = append(data.Reflections, answer)
	}
	for _, p := range d.Turning {
		data.Turning = append(data.Turning, Turning{p.Turn + 1, p.Sentence})
	}
	for _, n := range d.Noticed {
		data.Noticed = append(data.Noticed, Noticed{n.Turn, some(n.Hits), some(n.Miss), some(n.False), n.Base})
	}
	for _, p := range d.People {
		data.People = append(data.People, Person{p.Name, p.Want, p.Fear, p.Unsaid})
	}
	for _, a := range d.Lasting {
		data.Lasting = append(data.Lasting, LastingShares{a.Between, a.Compliance, a.Identification, a.Internalisation, some(a.Sentences)})
	}
	return data
}

func some(list []string) []string { return append([]string{}, list...) }

func (t Told) relations() []Relation {
	sc, all := t.Session.Scenario, []Relation{}
	for _, c := range t.Debrief.Curves {
		r := Relation{From: personID(sc, sc.Relations[c.Relation].From), To: personID(sc, sc.Relations[c.Relation].To), Between: c.Between}
		for turn, state := range c.States {
			p := Point{Turn: turn, Trust: c.Trust[turn], Autonomy: c.Autonomy[turn], State: state.String(), Signs: []string{}}
			for _, sign := range c.Signs[turn].Slice() {
				p.Signs = append(p.Signs, sign.String())
			}
			r.Points = append(r.Points, p)
		}
		all = append(all, r)
	}
	return all
}

// personID is the id that stands for a character outside.
func personID(sc *scenario.Scenario, character int) string {
	if character == scenario.You {
		return "you"
	}
	return sc.Characters[character].ID
}

// choices are the inputs that chose something, in order.
func (t Told) choices() []play.Turn {
	var all []play.Turn
	for _, turn := range t.Session.Turns() {
		if turn.Input.Choice != "" {
			all = append(all, turn)
		}
	}
	return all
}

func (t Told) turnData() []Turn {
	all := []Turn{}
	for i, chosen := range t.choices() {
		d := t.Debrief.Turns[i]
		turn := Turn{
			Turn: d.Number, Scene: t.Session.Scenario.Scenes[chosen.Before.Scene].ID, Choice: chosen.Input.Choice, Said: d.Said,
			Bases: []string{}, Manner: []string{}, Meant: d.Meant, Hearer: d.Hearer, Heard: d.Heard, Why: d.Why, Ethics: d.Ethics,
			Moves: []Move{}, Changes: some(d.Changes), Thoughts: []Thought{}, Open: []string{},
		}
		turn.act(t.Session.Scenario, chosen)
		for _, m := range d.Moves {
			turn.Moves = append(turn.Moves, moveData(m))
		}
		for _, thought := range d.Inside {
			turn.Thoughts = append(turn.Thoughts, Thought{thought.Name, thought.Line, thought.Text})
		}
		for _, o := range d.Open {
			turn.Open = append(turn.Open, o.Text)
		}
		all = append(all, turn)
	}
	return all
}

// act takes the words of the choice's act from the script.
func (turn *Turn) act(sc *scenario.Scenario, chosen play.Turn) {
	for _, e := range chosen.Events {
		if e.Kind != play.ChoiceTaken {
			continue
		}
		effects := sc.Scenes[e.Scene].Items[e.Item].Effects
		if !effects.Acts {
			return
		}
		turn.Act, turn.Manner = effects.Act.Kind.String(), some(effects.Act.Manner.Names())
		if effects.Act.Kind == power.Use {
			turn.Act = "use"
		}
		for _, b := range effects.Act.Bases() {
			turn.Bases = append(turn.Bases, b.String())
		}
		return
	}
}

func moveData(m debrief.Move) Move {
	data := Move{Between: m.Between, By: m.By, Trust: [2]int{m.Trust.Before, m.Trust.After}, Autonomy: [2]int{m.Autonomy.Before, m.Autonomy.After}, Sentences: []string{}, Terms: []Term{}}
	for _, a := range m.Accounts {
		data.Sentences = append(data.Sentences, a.String())
	}
	for _, r := range m.Reasons {
		data.Terms = append(data.Terms, Term{r.Label, r.Explanation, Number(r.Trust), Number(r.Autonomy)})
	}
	return data
}

func profileData(p debrief.Profile) Profile {
	data := Profile{Bases: []Tally{}, Deeds: []Tally{}, Sentences: some(p.Sentences)}
	for _, t := range p.Bases {
		data.Bases = append(data.Bases, Tally{t.Base, t.Used, t.HeldBack})
	}
	for _, t := range p.Deeds {
		data.Deeds = append(data.Deeds, Tally{t.Base, t.Used, t.HeldBack})
	}
	return data
}

func (t Told) signData() []Sign {
	all := []Sign{}
	for _, s := range t.Debrief.Signs {
		all = append(all, Sign{debrief.Between(t.Session.Scenario, s.Relation), s.Sign.String(), s.From, s.To, s.Sentence})
	}
	return all
}

func (t Told) whatIfData() []WhatIf {
	all := []WhatIf{}
	for _, w := range t.Debrief.WhatIfs {
		data := WhatIf{Turn: w.Turn + 1, Others: []Way{}}
		for _, way := range w.Others {
			other := Way{Choice: way.Choice, Said: way.Said, After: []PointAfter{}, Ends: way.Ends.Sentence, Trouble: way.Trouble}
			for _, p := range way.After {
				other.After = append(other.After, PointAfter{p.Between, p.Trust, p.Autonomy, p.State})
			}
			data.Others = append(data.Others, other)
		}
		all = append(all, data)
	}
	return all
}
