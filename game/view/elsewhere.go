package view

import (
	"upperhand/game/locale"
)

// ElsewhereScreen tells that a case is now played in another tab or window.
// Erased says that what was kept of it was erased there instead.
func ElsewhereScreen(say *locale.Catalogue, title string, erased bool) Screen {
	s := Screen{
		Say:  say,
		Name: Elsewhere, Heading: title, Context: say.Text("Open in another tab or window"),
		Body: []Block{
			{Kind: Paragraph, Text: say.Text("This case was opened in another tab or window. What you did here until then is kept.")},
			{Kind: Paragraph, Text: say.Text("Go on over there. Or go on here, from where the case is now; the other one will then stop like this one.")},
		},
		Actions: []Control{
			{ID: "here", Kind: Button, Label: say.Text("Go on here")},
			{ID: "library", Kind: Primary, Label: say.Text("Back to the cases"), Key: "escape"},
		},
		Focus: "library",
	}
	if erased {
		s.Context = say.Text("Erased in another tab or window")
		s.Body = []Block{
			{Kind: Paragraph, Text: say.Text("What was kept of this case was erased in another tab or window.")},
			{Kind: Paragraph, Text: say.Text("What you did here can still be gone on with; then it is kept again. Otherwise it is gone.")},
		}
	}
	s.New = []string{s.Context + ". " + s.Body[0].Text}
	return s
}
