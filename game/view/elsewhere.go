package view

// ElsewhereScreen tells that a case is now played in another tab or window.
// Erased says that what was kept of it was erased there instead.
func ElsewhereScreen(title string, erased bool) Screen {
	s := Screen{
		Name: Elsewhere, Heading: title, Context: "Open in another tab or window",
		Body: []Block{
			{Kind: Paragraph, Text: "This case was opened in another tab or window. What you did here until then is kept."},
			{Kind: Paragraph, Text: "Go on over there. Or go on here, from where the case is now; the other one will then stop like this one."},
		},
		Actions: []Control{
			{ID: "here", Kind: Button, Label: "Go on here"},
			{ID: "library", Kind: Primary, Label: "Back to the cases", Key: "escape"},
		},
		Focus: "library",
	}
	if erased {
		s.Context = "Erased in another tab or window"
		s.Body = []Block{
			{Kind: Paragraph, Text: "What was kept of this case was erased in another tab or window."},
			{Kind: Paragraph, Text: "What you did here can still be gone on with; then it is kept again. Otherwise it is gone."},
		}
	}
	s.New = []string{s.Context + ". " + s.Body[0].Text}
	return s
}
