package view

import (
	"upperhand/game/debrief"
	"upperhand/game/locale"
	"upperhand/game/power"
)

// HelpScreen says how the game works, for somebody who has not played yet and
// for somebody in the middle of it: it gives no case away.
func HelpScreen(say *locale.Catalogue) Screen {
	s := Screen{Say: say, Name: Help, Heading: say.Text("Help"), Context: say.Text("How the game works"), New: []string{say.Text("Help: how the game works")}, Body: worded(say, helpFirst)}
	for _, b := range power.Bases() {
		s.Body = append(s.Body, Block{Kind: Fact, Text: debrief.BaseName(say, b), Word: debrief.Says(say, b)})
	}
	s.Body = append(append(s.Body, worded(say, helpThen)...), Block{Kind: Row, Text: say.Text("More"), Controls: []Control{
		button("keys", say.Text("Keys and gamepad"), say.Text("What each does; choose other keys"), ""),
		button("about", say.In("screen", "About"), say.Text("Version, and where the model comes from"), ""),
	}})
	return done(s)
}

// helpFirst stands before the kinds of power, helpThen after them.
//
//locale:texts
var (
	helpFirst = []words{
		{Heading2, "What you do", ""},
		{Paragraph, "You play a professional, and somebody sits across from you. Read what is said and go on; where you can act, choose what you say or do. Nothing hurries you. Each case ends, and then the debrief shows what moved the relationship and what else was open.", ""},
		{Heading2, "Trust and autonomy", ""},
		{Fact, "Trust", "how far the other person believes that you mean well and can be relied on"},
		{Fact, "Autonomy", "how much say they keep in what happens to them"},
		{Paragraph, "The two can part: somebody can like you and leave every decision to you, or resist you and know exactly what they want. High in both is what to hope for. You see it in how people sit and look, too.", ""},
		{Heading2, "The seven kinds of power", ""},
	}
	helpThen = []words{
		{Paragraph, "None is good or bad by itself. It depends on how it is used, on the situation, and on what came before. You can also listen, repair, think it over, speak up for somebody, or leave a power unused.", ""},
		{Heading2, "Three ways to play", ""},
		{Fact, "Explore", "you see both meters move, and why; everything can be taken back"},
		{Fact, "Practise", "you see how people react; the last choice can be taken back"},
		{Fact, "Assess", "every choice stands and is recorded; still no grade"},
		{Heading2, "When it is too much", ""},
		{Paragraph, "Leave is on every screen of a conversation. It leads to a quiet screen at once, and your place is kept. Cases say beforehand what they touch on.", ""},
	}
)
