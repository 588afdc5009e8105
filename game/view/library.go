package view

import (
	"slices"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/locale"
	"upperhand/game/scenario"
)

// CaseCard is a case as the library shows it.
type CaseCard struct {
	ID       string
	Scenario *scenario.Scenario // nil when it could not be loaded
	Seen     int                // endings reached so far
	Begun    bool               // there is a playthrough to go on with
	Choices  int                // made in it so far
	Problem  string             // why it can't be played; empty when it can
	Coming   bool               // it is still being read
}

// Shelf is all that the library shows.
type Shelf struct {
	Say     *locale.Catalogue
	Cards   []CaseCard
	Filter  Filter
	Open    bool // what can be filtered by is shown
	Endings bool // some ending was seen
	Remarks []string
}

// LibraryScreen lists the cases.
func LibraryScreen(l Shelf) Screen {
	s := Screen{
		Say:  l.Say,
		Name: Library, Heading: l.Say.Text("Whose session is it?"), Context: l.Say.Text("Pick a case. Each ends in a debrief."),
		Bar: l.bar(), Body: quiets(l.Remarks), Focus: "title",
	}
	offers := l.offers()
	if l.Open {
		s.Body = append(s.Body, offers...)
	}
	var shown []Control
	for _, c := range l.Cards {
		if l.Filter.lets(c) {
			shown = append(shown, c.card(l.Say))
		}
	}
	s.New = []string{l.Say.Text("Whose session is it? %d to choose from.", len(shown))}
	if l.Filter != (Filter{}) {
		s.Body = append(s.Body, l.Filter.summed(l.Say, len(shown), len(l.Cards)))
	}
	if len(l.Cards) == 0 {
		s.Body = append(s.Body, Block{Kind: Paragraph, Text: l.Say.Text("There are no cases here yet. Open the game with a case's file or folder, or put one into the scenarios folder.")})
	}
	if len(shown) == 0 {
		return s
	}
	s.Body = append(s.Body, Block{Kind: Cards, Controls: shown})
	if i := slices.IndexFunc(shown, func(c Control) bool { return !c.Disabled }); i >= 0 {
		s.Focus = shown[i].ID
	}
	return s
}

func (l Shelf) bar() []Control {
	var bar []Control
	if len(l.offers()) > 0 {
		filter := button("filter", l.Say.Text("Filter"), l.Say.Text("By role, theme or length"), "f")
		if l.Open {
			filter.Label = l.Say.Text("Close filter")
		}
		bar = append(bar, filter)
	}
	if l.Endings {
		bar = append(bar, button("endings", l.Say.Text("Endings"), l.Say.Text("Those you have seen"), "e"))
	}
	bar = append(bar, button("drills", l.Say.Text("Drills"), l.Say.Text("A few minutes each"), "d"))
	return append(append(bar, shelf(l.Say)...),
		button("settings", l.Say.Text("Settings"), "", "s"),
		button("title", l.Say.Text("Title screen"), "", "escape"))
}

func (c CaseCard) card(say *locale.Catalogue) Control {
	card := Control{ID: "case:" + c.ID, Kind: Card, Label: c.ID, Hint: c.Problem}
	if c.Coming {
		card.Hint, card.Disabled = say.Text("One moment: it is being opened"), true
		return card
	}
	if c.Scenario == nil {
		card.Notes = []string{say.In("case", "can't be opened")}
		return card
	}
	sc := c.Scenario
	card.Label, card.Stage = sc.Title, Picture(sc)
	card.Hint = strings.TrimPrefix(debrief.Capital(sc.Role)+" · "+sc.Summary, " · ")
	if sc.Minutes > 0 {
		card.Notes = append(card.Notes, say.Text("%d min", sc.Minutes))
	}
	switch {
	case c.Seen > 0:
		card.Notes = append(card.Notes, say.Text("%d of %d endings", min(c.Seen, len(sc.Endings)), len(sc.Endings)))
	case !c.Begun:
		card.Notes = append(card.Notes, say.In("case", "new"))
	}
	if c.Begun {
		card.Notes = append(card.Notes, progress(say, c.Choices))
	}
	return card
}

// progress tells how far a playthrough has come. How far there is to go is
// nothing a case could say: its ways are of different lengths.
func progress(say *locale.Catalogue, choices int) string {
	if choices == 0 {
		return say.In("case", "begun")
	}
	return say.Count(choices, "in progress: 1 choice", "in progress: %d choices", choices)
}
