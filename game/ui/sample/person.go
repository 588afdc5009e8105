package sample

import (
	"fmt"

	"upperhand/game/view"
)

// Journal holds more than one screen of what somebody wrote.
func Journal() view.Screen {
	d := view.Diary{Search: "keep", Shown: 3, Asking: "note-1"}
	for i := range 5 {
		d.Entries = append(d.Entries, view.Entered{
			ID: fmt.Sprintf("note-%d", i), Case: "Ending it at work", Day: fmt.Sprintf("2026-11-%02d", 27-i), Question: "When did you want an outcome more than she did?",
			Text: "When I said that I might stop seeing her.\n\nNext time I would ask what she wants to keep.",
		})
	}
	return view.JournalScreen(d)
}

// Profile has bars with and without a shape, and curves without turns.
func Profile() view.Screen {
	bases := view.Block{Kind: view.Panel, Text: "What your moves rested on"}
	for i, b := range [...]string{"coercive", "reward", "legitimate", "expert", "referent", "informational", "connection"} {
		bases.Blocks = append(bases.Blocks, view.Block{Kind: view.Bar, Text: b, Base: b, Value: []int{2, 0, 4, 12, 8, 4, 1}[i], Max: 12, Word: "12 of 31 of your moves rested on what you know; you held it back twice"})
	}
	return view.Screen{
		Name: view.Profile, Heading: "Your profile", Context: "What you leaned on, over all the cases you finished. It stays on this computer.",
		Bar: []view.Control{{ID: "journal", Label: "Journal", Key: "j"}, {ID: "library", Label: "Cases", Key: "escape"}},
		Body: []view.Block{
			{Kind: view.Paragraph, Text: "5 playthroughs, 31 moves. A playthrough counts once, as it last ended."},
			bases,
			{Kind: view.Panel, Text: "Over time", Blocks: []view.Block{
				{Kind: view.Timeline, Curves: []view.Curve{{Label: "Openly", Points: []int{20, 43, 40, 71, 66}}}},
				{Kind: view.Fact, Text: "27 November 2026", Word: "Ending it at work (explore), “On her own terms”. Of 6 moves, 4 used power openly and 2 went without it."},
			}},
		},
		Side: []view.Block{{Kind: view.Panel, Text: "What you noticed", Blocks: []view.Block{
			{Kind: view.Paragraph, Text: "You answered five times what you notice. Of 7 signs that showed then, you marked 4."},
			{Kind: view.Bar, Text: "Seen", Value: 4, Max: 4, Word: "signs that showed, and you marked them"},
		}}},
		Focus: "library",
	}
}
