package main

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"

	"upperhand/game/scenario"
	"upperhand/game/script"
)

type newCmd struct {
	ID   string `arg:"" help:"The scenario's id and the name of its folder: small letters, digits and hyphens."`
	Dir  string `arg:"" optional:"" default:"." help:"Where the folder is made."`
	From string `default:"minimal" placeholder:"TEMPLATE" help:"What to start from: minimal (two decisions) or voluntary-client (three, with a person who leans on you)."`
}

//go:embed all:template
var templates embed.FS

// idForm is what an id may look like: it is a folder's name on every system,
// and part of an address.
var idForm = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

// longestID keeps paths short enough for any archive, in bytes.
const longestID = 60

// Run makes the folder. Nothing is overwritten: where something stands under
// the name already, nothing is done at all.
func (cmd *newCmd) Run(c *console) error {
	if err := checkID(cmd.ID); err != nil {
		return err
	}
	files, err := cmd.files()
	if err != nil {
		return err
	}
	folder := filepath.Join(cmd.Dir, cmd.ID)
	if err := os.MkdirAll(cmd.Dir, 0o777); err != nil {
		return fmt.Errorf("the folder %q cannot be made: %w", cmd.Dir, err)
	}
	if err := os.Mkdir(folder, 0o777); errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%q is there already, and nothing of it was touched: choose another id, or move it away", folder)
	} else if err != nil {
		return fmt.Errorf("the folder %q cannot be made: %w", folder, err)
	}
	for _, f := range files {
		if err := write(filepath.Join(folder, f.name), f.text); err != nil {
			return err
		}
	}
	fmt.Fprintf(c.out, "%s\n", folder)
	fmt.Fprintf(c.err, "Made %s. Next:\n  edit           %s\n  casebook check %s\n  casebook test  %s\n  casebook play  %s\n",
		folder, filepath.Join(folder, scenarioFile), folder, folder, folder)
	return nil
}

type newFile struct {
	name string
	text []byte
}

// files are those of the template under the new id, and what an editor needs
// to complete and check while one types.
func (cmd *newCmd) files() ([]newFile, error) {
	root := path.Join("template", cmd.From)
	source, err := templates.ReadFile(path.Join(root, scenarioFile))
	if err != nil {
		return nil, noSuchTemplate(cmd.From)
	}
	tests, err := templates.ReadFile(path.Join(root, testFile))
	if err != nil {
		return nil, err
	}
	named := strings.Replace(string(source), fmt.Sprintf("id = %q", cmd.From), fmt.Sprintf("id = %q", cmd.ID), 1)
	return []newFile{
		{scenarioFile, []byte(named)},
		{testFile, tests},
		{".luarc.json", []byte(luarc)},
		{".luacheckrc", []byte(luacheckrc)},
		{filepath.Join(".library", "upperhand.lua"), []byte(script.Definitions())},
	}, nil
}

// luarc sets lua-language-server up: Lua 5.1 without the parts that scenarios
// do not have, and the definitions of the constructors.
const luarc = `{
  "runtime.version": "Lua 5.1",
  "runtime.builtin": { "io": "disable", "os": "disable", "debug": "disable", "package": "disable", "coroutine": "disable" },
  "workspace.library": [".library"],
  "workspace.checkThirdParty": false
}
`

const luacheckrc = `std = "lua51"
max_line_length = false
read_globals = {
  "scenario", "character", "relation", "scene", "narrate", "choice", "go",
  "ending", "reflect", "you", "test", "expect",
}
`

func write(name string, text []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		return err
	}
	return os.WriteFile(name, text, 0o666)
}

func checkID(id string) error {
	if idForm.MatchString(id) && len(id) <= longestID {
		return nil
	}
	remedy := "write small letters, digits and hyphens, beginning with a letter"
	if len(id) > longestID {
		remedy = fmt.Sprintf("use at most %d letters", longestID)
	} else if like := idLike(id); like != "" {
		remedy += fmt.Sprintf(", such as %q", like)
	}
	return usageError{fmt.Errorf("%q can't be an id: %s", id, remedy)}
}

// idLike makes an id of what was typed, or "" when nothing is left of it.
func idLike(typed string) string {
	like := regexp.MustCompile(`[^a-z0-9]+`).ReplaceAllString(strings.ToLower(typed), "-")
	like = strings.Trim(like, "-")
	if !idForm.MatchString(like) || len(like) > longestID {
		return ""
	}
	return like
}

func noSuchTemplate(name string) error {
	var known []string
	entries, _ := templates.ReadDir("template")
	for _, e := range entries {
		known = append(known, e.Name())
	}
	remedy := "there are " + strings.Join(known, " and ")
	if near := scenario.Nearest(name, known); near != "" {
		remedy = fmt.Sprintf("did you mean %q?", near)
	}
	return usageError{fmt.Errorf("there is no template %q: %s", name, remedy)}
}
