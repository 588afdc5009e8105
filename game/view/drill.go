package view

import (
	"strconv"

	"upperhand/game/debrief"
	"upperhand/game/drill"
	"upperhand/game/locale"
	"upperhand/game/power"
)

// Exercise is how far somebody is in one drill.
type Exercise struct {
	Kind     drill.Kind
	Progress drill.Progress
}

// drillNames are the drills by their kind: the name, what is practised, and what
// is asked of each line.
//
//locale:texts by field name about asks
var drillNames = map[drill.Kind]struct{ name, about, asks string }{
	drill.Openly: {name: "Say it openly", about: "Somebody presses. Find the words that say the same thing so that it can be answered.", asks: "Which says the same openly?"},
	drill.Base:   {name: "Name the base", about: "Thirty lines from practice. Which power does each rest on?", asks: "Which power is it?"},
	drill.Heard:  {name: "What was heard", about: "What was said is one thing. What did the other person make of it?", asks: "What was heard?"},
}

// worksBy says what each base works by, whoever uses it, by power.Base.
//
//locale:texts works by
var worksBy = [...]string{
	power.Coercive:      "what can be taken away",
	power.Reward:        "what can be given",
	power.Legitimate:    "a role or a rule",
	power.Expert:        "knowing better",
	power.Referent:      "being liked and trusted",
	power.Informational: "facts that speak for themselves",
	power.Connection:    "who stands behind somebody",
}

// DrillName is what a drill is called.
func DrillName(say *locale.Catalogue, k drill.Kind) string {
	return say.Word("name", drillNames[k].name)
}

// DrillsScreen lists the drills.
func DrillsScreen(say *locale.Catalogue, all []Exercise) Screen {
	s := Screen{
		Say: say, Name: Drills, Heading: say.Text("Drills"),
		Context: say.Text("A few minutes each, as often as you like. What you know comes back less often, what you don't soon."),
		Bar:     []Control{button("settings", say.Text("Settings"), "", "s"), button("library", say.Text("Cases"), "", "escape")},
		New:     []string{say.Text("Drills")},
	}
	for i, e := range all {
		n, of := e.Progress.Mastered(e.Kind)
		begin := Control{ID: "drill:" + string(e.Kind), Kind: Primary, Label: say.Text("Begin"), Key: strconv.Itoa(i + 1)}
		if e.Progress.Round != nil && !e.Progress.Round.Over() {
			begin.Label = say.Text("Go on")
		}
		begin.Hint = DrillName(say, e.Kind)
		if i == 0 {
			s.Focus = begin.ID
		}
		s.Body = append(s.Body, Block{Kind: Panel, Text: DrillName(say, e.Kind), Blocks: []Block{
			{Kind: Paragraph, Text: say.Word("about", drillNames[e.Kind].about)},
			{Kind: Quiet, Text: say.Text("%d of %d mastered. An item is mastered once you had it right three times running.", n, of)},
			{Kind: Row, Controls: []Control{begin}},
		}})
	}
	return s
}

// DrillScreen asks an item, tells whether the answer was right and why, and sums
// the round up once it is over.
func DrillScreen(say *locale.Catalogue, e Exercise) Screen {
	s := Screen{
		Say: say, Name: Drill, Heading: DrillName(say, e.Kind),
		Bar: []Control{button("settings", say.Text("Settings"), "", "s"), button("drills", say.Text("Drills"), "", "escape")},
	}
	item, card, ok := e.Progress.Asked(e.Kind)
	if !ok {
		return e.summedUp(say, s)
	}
	r := e.Progress.Round
	s.Context = say.Text("%d of %d", r.At+1, len(r.Cards))
	if card.Again {
		s.Context = say.Text("%d of %d, once more", r.At+1, len(r.Cards))
	}
	asks := say.Word("asks", drillNames[e.Kind].asks)
	s.Body = []Block{
		{Kind: Narration, Text: say.Word("Scene", item.Scene)},
		{Kind: Speech, Speaker: say.Word("Who", item.Who), Text: say.Word("Line", item.Line), Voice: 1},
		{Kind: Heading2, Text: asks},
	}
	if r.Answered() {
		return e.verdict(say, s, item, card)
	}
	for n, place := range card.Order {
		c := Control{ID: "answer:" + strconv.Itoa(n+1), Kind: Choice, Label: answerText(say, item, place), Key: strconv.Itoa(n + 1)}
		if item.Base != power.NoBase {
			c.Hint = say.Word("works by", worksBy[power.Bases()[place]])
		}
		s.Actions = append(s.Actions, c)
	}
	s.Focus = s.Actions[0].ID
	s.New = []string{s.Context, say.Word("Scene", item.Scene), say.Text("%s: %s", say.Word("Who", item.Who), say.Word("Line", item.Line)), asks}
	return s
}

// answerText is an answer by its place in item.Answers.
func answerText(say *locale.Catalogue, item drill.Item, place int) string {
	answer := item.Answers()[place]
	if item.Base != power.NoBase {
		return debrief.BaseName(say, power.Bases()[place])
	}
	return say.Word([...]string{"Right", "Other", "Third"}[place], answer)
}

// verdict tells whether an answer was right, what is, and why.
func (e Exercise) verdict(say *locale.Catalogue, s Screen, item drill.Item, card drill.Card) Screen {
	chosen := answerText(say, item, card.Order[e.Progress.Round.Chosen-1])
	right := answerText(say, item, item.Place())
	panel := Block{Kind: Panel, Text: say.Text("Yes"), Blocks: []Block{{Kind: Paragraph, Text: right}}}
	if !e.Progress.WasRight(e.Kind) {
		panel.Text = say.Text("Not this one")
		panel.Blocks = []Block{
			{Kind: Fact, Text: say.Text("You chose"), Word: chosen},
			{Kind: Fact, Text: say.Text("What fits best"), Word: right},
			{Kind: Quiet, Text: say.Text("It comes back in this round.")},
		}
	}
	why := Block{Kind: Paragraph, Text: say.Word("Why", item.Why)}
	panel.Blocks = append(panel.Blocks[:len(panel.Blocks):len(panel.Blocks)], why)
	s.Body = append(s.Body[:len(s.Body)-1], panel)
	s.Actions = []Control{{ID: "next", Kind: Primary, Label: say.Text("Next"), Key: "enter"}}
	s.Focus = "next"
	s.New = []string{panel.Text, right, why.Text}
	return s
}

// summedUp is the end of a round.
func (e Exercise) summedUp(say *locale.Catalogue, s Screen) Screen {
	n, of := e.Progress.Mastered(e.Kind)
	if r := e.Progress.Round; r != nil {
		s.Body = append(s.Body, Block{Kind: Paragraph, Text: say.Text("%d of %d right at once.", r.Right, r.Of)})
	}
	s.Body = append(s.Body, Block{Kind: Paragraph, Text: say.Text("%d of %d mastered. An item is mastered once you had it right three times running.", n, of)})
	if n == of {
		s.Body = append(s.Body, Block{Kind: Paragraph, Text: say.Text("You have mastered all of them. A round now and then keeps them; a case is the better teacher from here.")})
	}
	s.Actions = []Control{
		{ID: "drill:" + string(e.Kind), Kind: Primary, Label: say.Text("Another round"), Key: "enter"},
	}
	s.Focus = s.Actions[0].ID
	for _, b := range s.Body {
		s.New = append(s.New, b.Text)
	}
	return s
}
