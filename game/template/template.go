// Package template holds small whole cases to begin one's own with. Each checks
// clean and has tests; together they show most of what the language can say.
package template

import (
	"embed"
	"fmt"
	"path"
	"strings"
)

//go:embed */scenario.lua */scenario_test.lua
var files embed.FS

// Template is a case to begin with.
type Template struct {
	Name  string // also its id
	About string // what it is a start for, in a sentence
}

// All lists them, the smallest first.
func All() []Template {
	return []Template{
		{"minimal", "The smallest whole case: two decisions, three endings."},
		{"voluntary-client", "Somebody who came by choice and would like you to decide for them."},
		{"mandated-client", "Somebody whom a court sent: what is ordered, what you report, and what stays free."},
		{"minor", "Somebody under age who asks for a promise; a scene that may weigh on somebody, with a way round it."},
		{"workplace", "You have an office and know what the other person does not; counting, and effects in Lua."},
		{"team", "Two people in your team: power between others, shown on the screen beside your own."},
	}
}

// Names are those of all templates.
func Names() []string {
	var names []string
	for _, t := range All() {
		names = append(names, t.Name)
	}
	return names
}

// Read gives the script of a template under another id, and its tests. An error
// says that there is no such template.
func Read(name, id string) (script, tests string, err error) {
	source, err := files.ReadFile(path.Join(name, "scenario.lua"))
	if err != nil {
		return "", "", fmt.Errorf("there is no template %q: there are %s", name, strings.Join(Names(), ", "))
	}
	plans, err := files.ReadFile(path.Join(name, "scenario_test.lua"))
	if err != nil {
		return "", "", fmt.Errorf("the template %q has no tests: %w", name, err)
	}
	return strings.Replace(string(source), fmt.Sprintf("id = %q", name), fmt.Sprintf("id = %q", id), 1), string(plans), nil
}
