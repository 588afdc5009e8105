package main

import (
	"fmt"
	"slices"
	"strings"

	"upperhand/game/scenario"
	"upperhand/game/template"
)

// listTemplates gives a line for each.
func listTemplates(indent string) string {
	var b strings.Builder
	for _, t := range template.All() {
		fmt.Fprintf(&b, "%s%-16s  %s\n", indent, t.Name, t.About)
	}
	return b.String()
}

func isTemplate(name string) bool { return slices.Contains(template.Names(), name) }

func noSuchTemplate(name string) error {
	known := template.Names()
	remedy := "there are " + strings.Join(known, ", ")
	if near := scenario.Nearest(name, known); near != "" {
		remedy = fmt.Sprintf("did you mean %q? %s", near, remedy)
	}
	return usageError{fmt.Errorf("there is no template %q: %s", name, remedy)}
}
