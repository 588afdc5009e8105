package main

import (
	_ "embed"
	"path/filepath"

	"upperhand/game/script"
)

// What editors need beside a scenario, to complete, check, lay out and run it.
// The words of the language in it are made from the tables that files are read
// against.
var (
	//go:embed editor/luarc.json
	luarc string
	//go:embed editor/stylua.toml
	styluaTOML string
	//go:embed editor/tasks.json
	vscodeTasks string
	//go:embed editor/extensions.json
	vscodeExtensions string
	//go:embed editor/settings.json
	vscodeSettings string
)

// newFile is a file of the folder that new makes.
type newFile struct {
	name string // from the folder
	text string
}

// editorFiles are those that every new folder gets.
func editorFiles() []newFile {
	return []newFile{
		{".luarc.json", luarc},
		{".luacheckrc", script.Luacheck()},
		{"stylua.toml", styluaTOML},
		{filepath.Join(".library", "upperhand.lua"), script.Definitions()},
		{filepath.Join(".vscode", "tasks.json"), vscodeTasks},
		{filepath.Join(".vscode", "extensions.json"), vscodeExtensions},
		{filepath.Join(".vscode", "settings.json"), vscodeSettings},
	}
}
