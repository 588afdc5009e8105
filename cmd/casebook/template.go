package main

import (
	"embed"
	"fmt"
	"strings"

	"upperhand/game/scenario"
)

//go:embed template
var templates embed.FS

// templateList tells what each template is a start for.
var templateList = []struct{ name, about string }{
	{"minimal", "The smallest whole case: two decisions, three endings."},
	{"voluntary-client", "Somebody who came by choice and would like you to decide for them."},
	{"mandated-client", "Somebody whom a court sent: what is ordered, what you report, and what stays free."},
	{"minor", "Somebody under age who asks for a promise; a scene that may weigh on somebody, with a way round it."},
	{"workplace", "You have an office and know what the other person does not; counting, and effects in Lua."},
	{"team", "Two people in your team: power between others, shown on the screen beside your own."},
}

// listTemplates gives a line for each.
func listTemplates(indent string) string {
	var b strings.Builder
	for _, t := range templateList {
		fmt.Fprintf(&b, "%s%-16s  %s\n", indent, t.name, t.about)
	}
	return b.String()
}

func isTemplate(name string) bool {
	for _, t := range templateList {
		if t.name == name {
			return true
		}
	}
	return false
}

func noSuchTemplate(name string) error {
	var known []string
	for _, t := range templateList {
		known = append(known, t.name)
	}
	remedy := "there are " + strings.Join(known, ", ")
	if near := scenario.Nearest(name, known); near != "" {
		remedy = fmt.Sprintf("did you mean %q? %s", near, remedy)
	}
	return usageError{fmt.Errorf("there is no template %q: %s", name, remedy)}
}
