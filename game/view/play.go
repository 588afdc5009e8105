package view

import (
	"strconv"

	"upperhand/game/debrief"
	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// PlayScreen is the conversation: what was last said, and what the player may
// do now. Choices appear when every line was read.
func PlayScreen(s Sitting) Screen {
	st := s.stretch()
	screen := Screen{
		Say:  s.say(),
		Name: Play, Heading: st.sc.Title, Context: sceneName(st.scene()),
		Bar: s.bar(), Stage: s.stage(st),
		Body: s.body(st), Log: s.log(), Side: s.side(st, s.sight()),
		New: s.announce(st),
	}
	if s.Run != "" {
		screen.Context += " · " + debrief.Within(s.Run)
	}
	if s.Reading() {
		screen.Actions = []Control{{ID: "continue", Kind: Primary, Label: s.say().Text("Continue"), Key: "enter", Hint: remaining(s.say(), s.Lines()-max(s.Revealed, 1))}}
		if s.Skips > 0 {
			screen.Actions = append(screen.Actions, s.skip())
		}
	} else {
		screen.Actions = s.actions(s.sight())
	}
	// No choice has the focus, so that pressing Enter once too often while
	// reading says nothing that one did not mean.
	if a := screen.Actions; len(a) > 0 && a[0].Kind != Choice {
		screen.Focus = a[0].ID
	}
	return screen
}

// skip passes over lines that were read in an earlier run.
func (s Sitting) skip() Control {
	c := Control{ID: "skip", Kind: Button, Label: s.say().Text("Pass over what you know"), Hint: s.say().Text("To the next new line"), Key: "k"}
	if s.Skips > s.Lines() {
		c.Hint = s.say().Text("You have read all of this before")
	}
	return c
}

func remaining(say *locale.Catalogue, n int) string {
	return say.Count(n, "1 more line", "%d more lines", n)
}

func sceneName(scene *scenario.Scene) string {
	if scene.Title != "" {
		return scene.Title
	}
	return debrief.Capital(scene.Place)
}

// bar stands on every screen of play. In an assessed sitting nothing can be
// taken back, so undo is not there at all.
func (s Sitting) bar() []Control {
	var bar []Control
	if s.Session.Mode != play.Assess {
		undo := Control{ID: "undo", Kind: Button, Label: s.say().Text("Undo"), Key: "u", Disabled: !s.Undo}
		switch {
		case s.Undo:
			undo.Hint = s.say().Text("Take the last choice back")
		case s.Session.State().Turn == 0:
			undo.Hint = s.say().Text("There is nothing to take back yet")
		default:
			undo.Hint = s.say().Text("Only the last choice can be taken back")
		}
		bar = append(bar, undo)
	}
	return append(bar,
		Control{ID: "history", Kind: Button, Label: s.say().Text("History"), Key: "h", Hint: s.say().Text("Everything said so far")},
		Control{ID: "settings", Kind: Button, Label: s.say().Text("Settings"), Key: "s"},
		Control{ID: "leave", Kind: Button, Label: s.say().Text("Leave"), Key: "escape", Hint: s.say().Text("Step out of the room")},
	)
}

// actions are the choices; after the end, the way to the debrief.
func (s Sitting) actions(see sight) []Control {
	if s.Session.State().Ended() {
		return []Control{{ID: "debrief", Kind: Primary, Label: s.say().Text("On to the debrief"), Key: "enter"}}
	}
	var choices []Control
	for i, index := range s.Offered {
		item := play.ChoiceItem(s.Session.Scenario, index)
		c := Control{ID: "say:" + item.Choice.ID, Kind: Choice, Label: item.Text}
		if i < 9 {
			c.Key = strconv.Itoa(i + 1)
		}
		if see.tags && item.Effects.Acts {
			c.Tag = tagOf(s.say(), item.Effects)
		}
		choices = append(choices, c)
	}
	return choices
}

// tagOf is what a choice shows of its power before it is taken.
func tagOf(say *locale.Catalogue, e scenario.Effects) *Tag {
	word := debrief.ActWord(e.Act)
	if word == "" {
		return nil
	}
	return &Tag{Base: word, Word: debrief.TagWord(say, word), Manner: debrief.MannerTag(say, e.Act.Manner)}
}

// body shows the stretch: all of it when all lines are shown at once, else the
// line being read with what it answers to.
func (s Sitting) body(st stretch) []Block {
	w := scribe{sc: st.sc}
	if st.turn >= 0 {
		w.place = st.sc.Scenes[st.before.Scene].Place
	}
	var blocks []Block
	for _, e := range st.read() {
		blocks = append(blocks, w.write(e)...)
	}
	if s.Revealed >= AllLines {
		return blocks
	}
	from := max(len(blocks)-1, 0)
	for i := range blocks[:from] {
		blocks[i].Past = true
	}
	for kept := 0; kept < 2 && from > 0 && leadsIn(blocks[from-1]); kept++ {
		from--
	}
	return blocks[from:]
}

// leadsIn reports whether a block stays on screen with the line that follows.
func leadsIn(b Block) bool { return b.Mine || b.Kind == Narration || b.Kind == Quiet }

// scribe writes events down as what people read: places, what was said, how
// it ended. It names a place once while the conversation stays there.
type scribe struct {
	sc    *scenario.Scenario
	place string
	title string
}

// entitle takes the title of the scene that begins and reports whether it is
// to be written: scenes under one title read as one.
func (w *scribe) entitle(title string) bool {
	fresh := title != "" && title != w.title
	if fresh {
		w.title = title
	}
	return fresh
}

func (w *scribe) write(e play.Event) []Block {
	switch e.Kind {
	case play.SceneEntered:
		return w.enter(&w.sc.Scenes[e.Scene])
	case play.ChoiceTaken, play.LineSpoken:
		return []Block{said(w.sc, e)}
	case play.SceneSkipped:
		return []Block{{Kind: Quiet, Text: w.sc.Words.Text("You skipped a scene.")}}
	case play.EndingReached:
		return []Block{{Kind: Heading2, Text: w.sc.Endings[e.Ending].Title}}
	}
	return nil
}

func (w *scribe) enter(scene *scenario.Scene) []Block {
	var blocks []Block
	if scene.Place != "" && scene.Place != w.place {
		blocks = append(blocks, Block{Kind: Quiet, Text: debrief.Capital(scene.Place)})
	}
	w.place = scene.Place
	return blocks
}

// said is one line, the narrator's, or the player's own words.
func said(sc *scenario.Scenario, e play.Event) Block {
	item := &sc.Scenes[e.Scene].Items[e.Item]
	switch {
	case e.Kind == play.ChoiceTaken && item.Deed():
		return Block{Kind: Narration, Text: item.Text, Mine: true}
	case e.Kind == play.ChoiceTaken:
		return Block{Kind: Speech, Speaker: sc.Words.In("speaker", "You"), Text: item.Text, Mine: true}
	case item.Speaker == scenario.None:
		return Block{Kind: Narration, Text: item.Text}
	case item.Speaker == scenario.You:
		return Block{Kind: Speech, Speaker: sc.Words.In("speaker", "You"), Text: item.Text, Mine: true}
	}
	return Block{Kind: Speech, Speaker: sc.Characters[item.Speaker].Name, Text: item.Text, Voice: item.Speaker}
}

// announce is what a screen reader says when the reading point moves: what is
// new in the body, what may be done now, and in explore how the last choice
// worked.
func (s Sitting) announce(st stretch) []string {
	blocks := s.body(st)
	if s.Revealed > 1 && s.Revealed < AllLines && len(blocks) > 1 {
		blocks = blocks[len(blocks)-1:]
	}
	var lines []string
	for _, b := range blocks {
		switch {
		case b.Speaker != "":
			lines = append(lines, b.Speaker+": "+b.Text)
		case b.Text != "":
			lines = append(lines, b.Text)
		}
	}
	if s.Reading() {
		return lines
	}
	if s.sight().reasons {
		lines = append(lines, s.lastTurn(st)...)
	}
	if n := len(s.Offered); n > 0 {
		lines = append(lines, s.say().Count(n, "1 choice", "%d choices", n))
	}
	return lines
}
