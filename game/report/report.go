package report

import (
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/document"
	"upperhand/game/locale"
	"upperhand/game/play"
)

// Notice stands at the head and the foot of every report.
func Notice(say *locale.Catalogue) string {
	return debrief.TeachingNotice(say) + " " + say.Text("It measures nothing and is not a grade.")
}

// Told is what a report is made of.
type Told struct {
	Session  *play.Session
	Debrief  debrief.Debrief // with its what-ifs
	Reaction string          // how the learner left the conversation, in a line of their own
	Written  []string        // answers to Debrief.Questions, as far as given
	Remark   string          // what is to be said first, such as that the script changed
	Shown    bool            // on a screen, right after the questions were asked: it is no file, and has no room for a pen
}

// Of tells a session with what the learner wrote about it.
func Of(s *play.Session, written []string) Told {
	return Told{Session: s, Debrief: debrief.Whole(s), Written: written}
}

// words is what the report is worded by.
func (t Told) words() *locale.Catalogue { return t.Session.Scenario.Words }

// HTML is the report as one file that needs nothing else.
func (t Told) HTML() string { return t.Document().HTML() }

// Text is the report as plain text of at most width columns.
func (t Told) Text(width int) string { return t.Document().Text(width) }

// Document is the report in the order in which it is read.
func (t Told) Document() document.Document {
	say := t.words()
	d := document.Document{
		Words: say, Kind: say.Text("Debrief"), Title: t.Debrief.Case, Lead: t.lead(), Notice: Notice(say), Contents: true,
	}
	if !t.Shown {
		d.Foot = []string{say.Text("This file is yours. It holds your choices and what you wrote, and nobody else has it unless you pass it on.")}
	}
	for _, s := range []document.Section{
		t.ended(), t.happened(), t.reflected(), t.why(), t.profile(), t.whatIf(), t.otherSide(), t.lasting(), t.glossary(),
	} {
		if len(s.Blocks) > 0 {
			d.Sections = append(d.Sections, s)
		}
	}
	return d
}

// lead says who the learner was, how far they came and in which mode.
func (t Told) lead() []string {
	d, say := t.Debrief, t.words()
	played := say.Count(len(d.Turns), "Played in %s mode, one decision.", "Played in %s mode, %d decisions.", say.Word("mode", string(d.Mode)), len(d.Turns))
	if d.Role != "" {
		played = say.Text("You were the %s.", d.Role) + " " + played
	}
	lead := []string{played}
	if t.Remark != "" {
		lead = append(lead, t.Remark)
	}
	return lead
}

// ended is the reaction: how the case ended and how the learner left it.
func (t Told) ended() document.Section {
	d, say := t.Debrief, t.words()
	s := document.Section{ID: "ending", Title: say.Text("How it ended")}
	if d.Ending == nil {
		s.Blocks = append(s.Blocks, document.Para(say.Text("The case is still going on. This is the debrief of what has happened so far.")))
	} else {
		s.Blocks = append(s.Blocks, document.Head(d.Ending.Title), document.Small(say.Count(d.Endings, "One of the %d endings that this case has.", "One of the %d endings that this case has.", d.Endings)), document.Para(d.Ending.Text))
		if d.Ending.Later != "" {
			s.Blocks = append(s.Blocks, document.Box{Title: say.Text("Later"), Blocks: []document.Block{document.Para(d.Ending.Later)}})
		}
	}
	if t.Reaction != "" {
		s.Blocks = append(s.Blocks, document.Head(say.Text("How you left it")), document.Quote{Text: t.Reaction})
	}
	return s
}

// glance is what somebody should know who reads no more of the reasons.
func (t Told) glance() document.List {
	d, say := t.Debrief, t.words()
	var said document.List
	first, now := t.Session.First(), t.Session.State()
	for _, c := range d.Curves {
		if len(c.Trust) > 1 {
			stands := debrief.StandingSentence(t.Session.Scenario, c.Relation, first.Relations[c.Relation].Relation, now.Relations[c.Relation].Relation)
			said = append(said, say.Text("%s: trust %s, autonomy %s. %s", c.Between, t.course(c.Trust), t.course(c.Autonomy), stands))
		}
	}
	for _, p := range d.Turning {
		said = append(said, say.Text("Turning point, turn %d. %s", p.Turn+1, p.Sentence))
	}
	return append(said, d.Profile.Sentences...)
}

// course is a meter from first to last: "from 50 to 75", "40 as at the start".
func (t Told) course(points []int) string {
	first, last := points[0], points[len(points)-1]
	if first == last {
		return t.words().Text("%d as at the start", last)
	}
	return t.words().Text("from %d to %d", first, last)
}

// reflected is what the learner saw for themselves, before anything is
// explained. Where nothing was written there is room for a pen.
func (t Told) reflected() document.Section {
	say := t.words()
	s := document.Section{ID: "reflection", Title: say.Text("Your own view")}
	for i, q := range t.Debrief.Questions {
		wrote := i < len(t.Written) && strings.TrimSpace(t.Written[i]) != ""
		if !wrote && t.Shown {
			continue
		}
		s.Blocks = append(s.Blocks, document.Head(q))
		if wrote {
			s.Blocks = append(s.Blocks, document.Quote{Text: t.Written[i]})
			continue
		}
		s.Blocks = append(s.Blocks, document.Small(say.Text("You wrote nothing here. There is time: it is worth a minute before you read on.")), document.Lines(3))
	}
	return s
}
