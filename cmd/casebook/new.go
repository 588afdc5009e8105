package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"upperhand/game/template"
)

type newCmd struct {
	ID   string `arg:"" optional:"" help:"The scenario's id and the name of its folder: small letters, digits and hyphens."`
	Dir  string `arg:"" optional:"" default:"." help:"Where the folder is made."`
	From string `default:"minimal" placeholder:"TEMPLATE" help:"What to start from; they are listed above."`
	List bool   `help:"List the templates, and make nothing."`
}

// Help is what --help adds.
func (newCmd) Help() string {
	return "Templates:\n\n" + listTemplates("  ") + "\nEach is a whole case of a few minutes with tests beside it. The folder is set up for editors: completion and checks while typing (.luarc.json, .library, .luacheckrc), tasks and a formatter for VS Code (.vscode, stylua.toml)."
}

// idForm is what an id may look like: it is a folder's name on every system,
// and part of an address.
var idForm = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

// taken are names that Windows keeps for devices.
var taken = regexp.MustCompile(`^(con|prn|aux|nul|com[0-9]|lpt[0-9])$`)

// longestID keeps paths short enough for any archive, in bytes.
const longestID = 60

// Run makes the folder. Nothing is overwritten: where something stands under
// the name already, nothing is done at all.
func (cmd *newCmd) Run(c *console) error {
	switch {
	case cmd.List:
		_, err := io.WriteString(c.out, listTemplates(""))
		return err
	case cmd.ID == "":
		return usageError{errors.New("new wants an id, such as the-late-bus")}
	}
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
		if err := write(filepath.Join(folder, f.name), []byte(f.text)); err != nil {
			return fmt.Errorf("%q is not complete: %w", folder, err)
		}
	}
	fmt.Fprintf(c.out, "%s\n", folder)
	fmt.Fprintf(c.err, "Made %s. Next:\n  edit           %s\n  casebook check %s\n  casebook test  %s\n  casebook play  %s\nThe author's guide: casebook help tutorial\n",
		folder, filepath.Join(folder, scenarioFile), folder, folder, folder)
	return nil
}

// files are those of the template under the new id, and what an editor needs.
func (cmd *newCmd) files() ([]newFile, error) {
	if !isTemplate(cmd.From) {
		return nil, noSuchTemplate(cmd.From)
	}
	named, tests, err := template.Read(cmd.From, cmd.ID)
	if err != nil {
		return nil, err
	}
	return append([]newFile{{scenarioFile, named}, {testFile, tests}}, editorFiles()...), nil
}

func write(name string, text []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		return err
	}
	return os.WriteFile(name, text, 0o666)
}

func checkID(id string) error {
	if taken.MatchString(id) {
		return usageError{fmt.Errorf("%q can't be an id: Windows keeps this name for a device; add a word to it", id)}
	}
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
