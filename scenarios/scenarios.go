// Package scenarios holds the cases that come with the game, each in a folder
// named by its id, and what authors need to write their own: README.md teaches
// the language, library/ holds its definitions for editors.
package scenarios

import (
	"embed"
	"io/fs"
	"path"
)

// FS holds <id>/scenario.lua, <id>/scenario_test.lua and the translations,
// <id>/<lang>.po, of every case.
//
//go:embed */scenario.lua */scenario_test.lua */*.po
var FS embed.FS

// IDs lists the cases in alphabetical order.
func IDs() []string {
	files, _ := fs.Glob(FS, "*/scenario.lua") // the pattern is well formed
	ids := make([]string, 0, len(files))
	for _, file := range files {
		ids = append(ids, path.Dir(file))
	}
	return ids
}
