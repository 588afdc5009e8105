// Package scenarios holds the cases that come with the game, each in a folder
// named by its id, and what authors need to write their own: README.md teaches
// the language, library/ holds its definitions for editors.
package scenarios

import (
	"embed"
	"io/fs"
	"path"
	"slices"
)

// FS holds <id>/scenario.lua, <id>/scenario_test.lua and the translations,
// <id>/<lang>.po, of every case.
//
//go:embed */scenario.lua */scenario_test.lua */*.po
var FS embed.FS

// order is that in which the cases are offered: from one person across the table
// to more of them, and from the room to what stands round it.
var order = []string{
	"sofia-and-matthias", "ordered-to-be-here", "told-where-to-live", "the-offer", "the-coffee-run", "neither-side", "without-telling-her",
	"on-his-behalf", "once-a-client", "the-form-says-no", "through-an-interpreter", "not-safe-tonight", "two-chairs", "layers", "the-pilot-programme",
}

// IDs lists the cases in the order in which they are offered.
func IDs() []string {
	files, _ := fs.Glob(FS, "*/scenario.lua") // the pattern is well formed
	ids := make([]string, 0, len(files))
	for _, file := range files {
		ids = append(ids, path.Dir(file))
	}
	slices.SortStableFunc(ids, func(a, b string) int { return slices.Index(order, a) - slices.Index(order, b) })
	return ids
}
