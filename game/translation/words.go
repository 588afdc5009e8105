package translation

import (
	"fmt"

	"upperhand/game/scenario"
)

// word is a text of a scenario, where it is kept.
type word struct {
	context string
	text    *string
	pos     scenario.Pos
	note    string // for the translator: who says it, what for
}

// walk calls do for every text of a scenario, in the order in which a reader of
// the file would meet them. The name of the player is the program's to give.
//
// A context is a place that stays the same while others come and go before it,
// as far as that can be had: choices have their ids, lines are counted within
// their scene.
func walk(sc *scenario.Scenario, do func(word)) {
	w := walker{sc, do}
	w.frame()
	for i := 1; i < len(sc.Characters); i++ {
		w.person(&sc.Characters[i])
	}
	for i := range sc.Scenes {
		w.scene(&sc.Scenes[i])
	}
	for i := range sc.Endings {
		e := &sc.Endings[i]
		at := "ending/" + e.ID + "/"
		w.say(at+"title", &e.Title, e.Pos, "ending, title")
		w.say(at+"text", &e.Text, e.Pos, "ending")
		w.say(at+"later", &e.Later, e.Pos, "ending, some time later")
	}
	for i := range sc.Reflections {
		r := &sc.Reflections[i]
		w.say(fmt.Sprintf("reflect/%d", i+1), &r.Text, r.Pos, "question for reflection")
	}
}

type walker struct {
	sc *scenario.Scenario
	do func(word)
}

func (w walker) say(context string, text *string, pos scenario.Pos, note string) {
	if *text != "" {
		w.do(word{context, text, pos, note})
	}
}

// frame is what stands round the story.
func (w walker) frame() {
	sc := w.sc
	w.say("scenario/title", &sc.Title, sc.Pos, "title of the case")
	w.say("scenario/you", &sc.Role, sc.Pos, "what the player is")
	w.say("scenario/summary", &sc.Summary, sc.Pos, "the case in a sentence")
	for i := range sc.Objectives {
		w.say(fmt.Sprintf("scenario/objective/%d", i+1), &sc.Objectives[i].Text, sc.Objectives[i].Pos, "objective")
	}
	for i := range sc.Themes {
		w.say(fmt.Sprintf("scenario/theme/%d", i+1), &sc.Themes[i], sc.Pos, "theme")
	}
	w.say("scenario/prebrief", &sc.Prebrief, sc.Pos, "prebrief")
	w.say("scenario/content_note", &sc.ContentNote, sc.Pos, "content note")
	w.say("scenario/fiction", &sc.Fiction, sc.Pos, "what is invented")
}

func (w walker) person(c *scenario.Character) {
	at := "character/" + c.ID + "/"
	w.say(at+"name", &c.Name, c.Pos, "a person's name")
	w.say(at+"role", &c.Role, c.Pos, c.Name+", role")
	w.say(at+"want", &c.Want, c.Pos, c.Name+", want")
	w.say(at+"fear", &c.Fear, c.Pos, c.Name+", fear")
	w.say(at+"unsaid", &c.Unsaid, c.Pos, c.Name+", does not say")
}

func (w walker) scene(s *scenario.Scene) {
	at := s.ID + "/"
	w.say(at+"title", &s.Title, s.Pos, "scene, title")
	w.say(at+"place", &s.Place, s.Pos, "scene, place")
	w.say(at+"content_note", &s.ContentNote, s.Pos, "content note")
	lines, choices := 0, 0
	for i := range s.Items {
		switch item := &s.Items[i]; item.Kind {
		case scenario.LineItem:
			lines++
			w.line(fmt.Sprintf("%s%d", at, lines), item)
		case scenario.ChoiceItem:
			choices++
			name := item.Choice.ID
			if !item.Choice.Named {
				name = fmt.Sprint(choices)
			}
			w.choice(at+"choice/"+name, item)
		}
	}
}

func (w walker) line(at string, item *scenario.Item) {
	who := "told"
	if item.Speaker != scenario.None {
		who = w.sc.Characters[item.Speaker].Name
	}
	w.say(at, &item.Text, item.Pos, who)
	w.say(at+"/thought", &item.Thought, item.Pos, who+", thinks")
}

func (w walker) choice(at string, item *scenario.Item) {
	c := item.Choice
	kind := "choice, said"
	if item.Deed() {
		kind = "choice, done: told of the player and not said"
	}
	w.say(at, &item.Text, item.Pos, kind)
	w.say(at+"/heard", &c.Heard, item.Pos, "choice, heard: what the other person makes of it")
	w.say(at+"/meant", &c.Meant, item.Pos, "choice, meant")
	w.say(at+"/why", &c.Why, item.Pos, "choice, why")
	w.say(at+"/ethics", &c.Ethics, item.Pos, "choice, ethics")
}
