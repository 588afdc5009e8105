package mirror

import (
	"upperhand/game/locale"
	"upperhand/game/view"
)

// Page is a screen as a document, in three parts: the conversation stands on
// its own because what is added to it is read out as it comes.
type Page struct {
	Title  string   `json:"title"`  // of the browser's tab
	Screen string   `json:"screen"` // the view.Name
	Place  string   `json:"place"`  // changes when another screen, or another page of it, is shown
	Before []Node   `json:"before"`
	Log    []Node   `json:"log"` // nil on screens without a conversation
	After  []Node   `json:"after"`
	Say    []string `json:"say"`   // what is new, for somebody who listens
	Speak  []string `json:"speak"` // the same with the choices, for a voice
}

// Of writes a screen as a page.
func Of(s view.Screen) Page {
	p := Page{
		Title: view.GameName, Screen: string(s.Name), Place: string(s.Name) + "\n" + s.Heading,
		Before: head(s), Say: s.New, Speak: view.Spoken(s),
	}
	if s.Heading != view.GameName {
		p.Title = s.Heading + " – " + view.GameName
	}
	if s.Name == view.Play && s.Log == nil {
		s.Log = s.Body
	}
	if s.Log == nil { // the context of a conversation changes with its scenes
		p.Place += "\n" + s.Context
	}
	if s.Log != nil {
		p.Log = conversation(s.Say, s.Log)
	}
	if s.Name != view.Play {
		p.After = blocks(s.Say, s.Body)
	}
	p.After = append(p.After, actions(s)...)
	if len(s.Side) > 0 {
		p.After = append(p.After, el("aside", "aria-label", beside(s.Say, s.Name)).with(blocks(s.Say, s.Side)...))
	}
	return p
}

// head is what stands over every screen: where one is, the controls of the
// bar, and what the picture shows.
func head(s view.Screen) []Node {
	nodes := []Node{el("h1", "tabindex", "-1").say(s.Heading)}
	if s.Context != "" {
		nodes = append(nodes, el("p", "class", "context").say(s.Context))
	}
	if len(s.Bar) > 0 {
		nodes = append(nodes, group(s.Say.Text("Game"), "bar", s.Bar))
	}
	if s.Stage != nil && s.Stage.Label != "" {
		nodes = append(nodes, el("p", "class", "stage").say(s.Stage.Label))
	}
	return nodes
}

// actions lead on. Choices stand under a heading of their own, to which the
// focus goes when they appear.
func actions(s view.Screen) []Node {
	switch {
	case len(s.Actions) == 0:
		return nil
	case s.Actions[0].Kind == view.Choice:
		return []Node{
			el("h2", "tabindex", "-1", "class", "ask").say(s.Say.Text("What do you say or do?")),
			group(s.Say.Count(len(s.Actions), "1 choice", "%d choices", len(s.Actions)), "choices", s.Actions),
		}
	}
	return []Node{group(s.Say.Text("Go on"), "actions", s.Actions)}
}

// beside names what a wide window shows in its second column.
func beside(say *locale.Catalogue, name view.Name) string {
	switch name {
	case view.Play, view.Notice:
		return say.Text("How the relationship stands")
	case view.Debrief:
		return say.Text("Beside the debrief")
	}
	return say.Text("More")
}
