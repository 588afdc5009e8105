package xapi

import (
	"encoding/json"
	"strings"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// chose tells of the choice that a session took last. The activity is the
// scene's decision, which is the same for everybody, so it lists all choices of
// the scene; which of them were offered then, the result says.
func (t *teller) chose(s *play.Session) error {
	sc := t.log.play.Scenario
	turn := s.Turns()[len(s.Turns())-1]
	offered, err := play.Offered(sc, t.log.play.Rules, turn.Before)
	if err != nil {
		return err
	}
	var ids []string
	var taken *scenario.Item
	for _, c := range offered {
		item := play.ChoiceItem(sc, c)
		ids = append(ids, item.Choice.ID)
		if item.Choice.ID == turn.Input.Choice {
			taken = item
		}
	}
	result := &Result{Response: turn.Input.Choice, Duration: t.took(), Extensions: Extensions{
		ExtOffered:   ids,
		ExtRelations: bonds(sc, turn.Before, turn.After),
	}}
	scene := &sc.Scenes[turn.Before.Scene]
	act(result.Extensions, sc, scene, taken)
	if t.log.back > 0 {
		result.Extensions[ExtTakenBack] = t.log.back
	}
	t.add(Responded, t.decision(scene), result)
	return nil
}

// act says what a choice rests on.
func act(ext Extensions, sc *scenario.Scenario, scene *scenario.Scene, choice *scenario.Item) {
	if !choice.Effects.Acts {
		ext[ExtDeed], ext[ExtBase], ext[ExtManner] = "none", []string{}, []string{}
		return
	}
	a := choice.Effects.Act
	bases := []string{}
	for _, b := range a.Bases() {
		bases = append(bases, b.String())
	}
	ext[ExtDeed], ext[ExtBase], ext[ExtManner] = a.Kind.String(), bases, append([]string{}, a.Manner.Names()...)
	ext[ExtToward] = sc.Characters[scene.Listener(scenario.You, choice.Effects.Toward)].ID
}

// bonds are all relations of a case before and after.
func bonds(sc *scenario.Scenario, before, after play.State) []Bond {
	all := []Bond{}
	for i, rel := range sc.Relations {
		was, is := before.Relations[i], after.Relations[i]
		all = append(all, Bond{
			From: sc.Characters[rel.From].ID, To: sc.Characters[rel.To].ID,
			Trust:    Span{number(was.Trust), number(is.Trust)},
			Autonomy: Span{number(was.Autonomy), number(is.Autonomy)},
			State:    Passed{was.State.String(), is.State.String()},
		})
	}
	return all
}

func number(f power.Fixed) json.Number { return json.Number(f.String()) }

// took is how long the person took: since the step before, or since the attempt
// began. Inputs that came together, as after a time without a connection, tell
// nothing of it.
func (t *teller) took() string {
	if len(t.log.inputs)-t.news.from != 1 {
		return ""
	}
	since := t.news.since.At
	if t.news.first {
		since = t.started()
	}
	return lasted(t.news.step.At.Sub(since))
}

// decision is the activity of a scene's choices.
func (t *teller) decision(scene *scenario.Scene) Object {
	o := t.scene(scene, Interaction)
	o.ID += "/decision"
	o.Definition.Interaction = "choice"
	for _, item := range scene.Decision() {
		o.Definition.Choices = append(o.Definition.Choices, Component{item.Choice.ID, in(t.log.play.Scenario, item.Text)})
	}
	return o
}

// noticed tells of the answer that a session gave last to a notice question.
func (t *teller) noticed(s *play.Session) {
	sc := t.log.play.Scenario
	turn := s.Turns()[len(s.Turns())-1]
	var marked []string
	for _, sign := range turn.Input.Signs.Slice() {
		marked = append(marked, word(sign.String()))
	}
	if marked == nil {
		marked = []string{none}
	}
	result := &Result{Response: strings.Join(marked, "[,]"), Duration: t.took(), Extensions: Extensions{}}
	if turn.Input.Base != power.NoBase {
		result.Extensions[ExtBase] = []string{turn.Input.Base.String()}
	}
	if turn.Input.On != "" {
		result.Extensions[ExtToward] = turn.Input.On
	}
	o := t.scene(&sc.Scenes[turn.Before.Scene], Interaction)
	o.ID += "/notice"
	o.Definition.Interaction = "choice"
	for sign := power.Sign(0); sign.String() != ""; sign++ {
		o.Definition.Choices = append(o.Definition.Choices, Component{word(sign.String()), english(sign.String())})
	}
	o.Definition.Choices = append(o.Definition.Choices, Component{none, english("none of these")})
	t.add(Responded, o, result)
}

// none is the answer that no sign shows.
const none = "none"

// word makes an id of a phrase: no blank may stand in one.
func word(phrase string) string { return strings.ReplaceAll(phrase, " ", "-") }
