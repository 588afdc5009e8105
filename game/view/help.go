package view

import (
	"upperhand/game/debrief"
	"upperhand/game/power"
)

// HelpScreen says how the game works, for somebody who has not played yet and
// for somebody in the middle of it: it gives no case away.
func HelpScreen() Screen {
	s := Screen{
		Name: Help, Heading: "Help", Context: "How the game works", New: []string{"Help: how the game works"},
		Body: []Block{
			{Kind: Heading2, Text: "What you do"},
			{Kind: Paragraph, Text: "You play a professional, and somebody sits across from you. Read what is said and go on; where you can act, choose what you say or do. Nothing hurries you. Each case ends, and then the debrief shows what moved the relationship and what else was open."},
			{Kind: Heading2, Text: "Trust and autonomy"},
			{Kind: Fact, Text: "Trust", Word: "how far the other person believes that you mean well and can be relied on"},
			{Kind: Fact, Text: "Autonomy", Word: "how much say they keep in what happens to them"},
			{Kind: Paragraph, Text: "The two can part: somebody can like you and leave every decision to you, or resist you and know exactly what they want. High in both is what to hope for. You see it in how people sit and look, too."},
			{Kind: Heading2, Text: "The seven kinds of power"},
		},
		Actions: []Control{{ID: "back", Kind: Primary, Label: "Done", Key: "escape"}},
		Focus:   "back",
	}
	for _, b := range power.Bases() {
		s.Body = append(s.Body, Block{Kind: Fact, Text: debrief.Capital(b.String()), Word: b.Model().Says})
	}
	s.Body = append(s.Body,
		Block{Kind: Paragraph, Text: "None is good or bad by itself. It depends on how it is used, on the situation, and on what came before. You can also listen, repair, think it over, speak up for somebody, or leave a power unused."},
		Block{Kind: Heading2, Text: "Three ways to play"},
		Block{Kind: Fact, Text: "Explore", Word: "you see both meters move, and why; everything can be taken back"},
		Block{Kind: Fact, Text: "Practise", Word: "you see how people react; the last choice can be taken back"},
		Block{Kind: Fact, Text: "Assess", Word: "every choice stands and is recorded; still no grade"},
		Block{Kind: Heading2, Text: "When it is too much"},
		Block{Kind: Paragraph, Text: "Leave is on every screen of a conversation. It leads to a quiet screen at once, and your place is kept. Cases say beforehand what they touch."},
		Block{Kind: Row, Text: "More", Controls: []Control{
			{ID: "keys", Kind: Button, Label: "Keys and gamepad", Hint: "What each does; choose other keys"},
			{ID: "about", Kind: Button, Label: "About", Hint: "Version, and where the model comes from"},
		}})
	return s
}
