package mirror

import (
	"strings"

	"upperhand/game/view"
)

// group is controls that belong together.
func group(label, class string, controls []view.Control) Node {
	return el("div", "role", "group", "aria-label", label, "class", class).with(each(controls)...)
}

func each(controls []view.Control) []Node {
	var nodes []Node
	for _, c := range controls {
		nodes = append(nodes, control(c))
	}
	return nodes
}

// control is one control as a real button, or a field to write in.
func control(c view.Control) Node {
	if c.Kind == view.Entry {
		rows := "5"
		if c.Short {
			rows = "1"
		}
		return el("textarea", "data-id", c.ID, "aria-label", c.Label, "rows", rows, "spellcheck", "true", "placeholder", c.Hint).say(c.Value)
	}
	b := el("button", "type", "button", "data-id", c.ID, "class", class(c))
	switch c.Kind {
	case view.Option, view.Toggle:
		b = b.is("aria-pressed", truth(c.On))
	case view.Point:
		if c.On {
			b = b.is("aria-current", "true")
		}
	}
	if c.Disabled {
		b = b.is("disabled", "")
	}
	if key := keyName(c.Key); key != "" {
		b = b.is("aria-keyshortcuts", key)
	}
	return b.with(words(c)...)
}

// words are what a button says: its label, then what is quieter.
func words(c view.Control) []Node {
	var nodes []Node
	if c.Kind == view.Choice && c.Key != "" {
		nodes = append(nodes, el("kbd", "aria-hidden", "true").say(c.Key))
	}
	nodes = append(nodes, el("span", "class", "label").say(c.Label))
	if c.Tag != nil {
		nodes = append(nodes, el("span", "class", "tag", "data-base", c.Tag.Base).say(strings.TrimSuffix(c.Tag.Name()+", "+c.Tag.Manner, ", ")))
	}
	if c.Hint != "" {
		nodes = append(nodes, el("span", "class", "hint").say(c.Hint))
	}
	if len(c.Notes) > 0 {
		nodes = append(nodes, el("span", "class", "notes").say(strings.Join(c.Notes, " · ")))
	}
	return nodes
}

func class(c view.Control) string {
	return [...]string{"plain", "primary", "choice", "option", "toggle", "card", "entry", "point"}[c.Kind]
}

// keyName is a key by the name that the platform has for it.
func keyName(key string) string {
	switch {
	case key == "":
		return ""
	case len(key) == 1:
		return key
	}
	return strings.ToUpper(key[:1]) + key[1:]
}

func truth(b bool) string {
	if b {
		return "true"
	}
	return "false"
}
