package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"upperhand/game/locale"
	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/game/translation"
)

type stringsCmd struct {
	Lang  string   `placeholder:"TAG" help:"The language to begin or to bring up to date, such as es or pt-BR; without it, a template is written and every language there is brought up to date."`
	Paths []string `arg:"" name:"path" help:"Scenario files, folders that hold a scenario.lua, or folders of such folders."`
}

// Help is what --help adds.
func (stringsCmd) Help() string {
	return `The texts of a scenario are written to a PO file beside it: es.po beside scenario.lua, case.es.po beside case.lua. Translate it with any editor or with a translator's tool such as Poedit, and run the command again when the scenario has changed: translations are kept where their text has moved, marked fuzzy where it was reworded, and put aside where it is gone.

casebook check tells what is still to do, and casebook play --lang TAG how it reads.`
}

// Run brings PO files up to date.
func (cmd *stringsCmd) Run(c *console) error {
	if err := cmd.refused(); err != nil {
		return usageError{err}
	}
	files, troubles := find(cmd.Paths)
	for _, file := range files {
		of, found := load(file)
		if of == nil {
			troubles = append(troubles, found...)
			continue
		}
		if err := cmd.write(c, file, of); err != nil {
			return err
		}
	}
	if len(troubles) > 0 {
		printDiagnostics(c.err, troubles.Sort())
		return errFindings
	}
	return nil
}

func (cmd *stringsCmd) refused() error {
	switch {
	case cmd.Lang == "":
		return nil
	case !script.IsLanguage(cmd.Lang):
		return fmt.Errorf(`--lang %q is not a language tag such as "es" or "pt-BR"`, cmd.Lang)
	case scenario.IsRightToLeft(cmd.Lang):
		return fmt.Errorf("--lang %s: the language is written from right to left, and the game cannot lay such text out", cmd.Lang)
	}
	return nil
}

// write writes the files of one scenario.
func (cmd *stringsCmd) write(c *console, file string, of *script.Loaded) error {
	texts := translation.Texts(of.Scenario, of.Reasons())
	if cmd.Lang != "" {
		return refresh(c, filepath.Join(filepath.Dir(file), script.TranslationName(file, cmd.Lang)), cmd.Lang, texts)
	}
	template := "strings.pot"
	if base := filepath.Base(file); base != scenarioFile {
		template = strings.TrimSuffix(base, ".lua") + ".pot"
	}
	template = filepath.Join(filepath.Dir(file), template)
	if err := put(template, translation.Template(texts).Bytes()); err != nil {
		return err
	}
	fmt.Fprintf(c.out, "%s: %s\n", template, count(len(texts), "text", "texts"))
	for _, t := range script.TranslationsPath(file) {
		if err := refresh(c, filepath.FromSlash(t.Path), t.Lang, texts); err != nil {
			return err
		}
	}
	return nil
}

// refresh brings one language up to date, or begins it.
func refresh(c *console, name, lang string, texts []translation.Text) error {
	old := translation.New(lang)
	switch data, err := readFile(name); {
	case err == nil:
		if old, err = locale.Read(data); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	case !errors.Is(err, fs.ErrNotExist):
		return err
	}
	file := translation.Update(old, texts)
	if err := put(name, file.Bytes()); err != nil {
		return err
	}
	fmt.Fprintf(c.out, "%s: %s\n", name, tally(file))
	return nil
}

// tally counts what a file has and what it lacks.
func tally(f *locale.File) string {
	done, fuzzy := 0, 0
	for i := range f.Entries {
		switch e := &f.Entries[i]; {
		case e.Translated():
			done++
		case !e.Empty():
			fuzzy++
		}
	}
	said := fmt.Sprintf("%s, %d translated", count(len(f.Entries), "text", "texts"), done)
	if fuzzy > 0 {
		said += fmt.Sprintf(", %d to look at again", fuzzy)
	}
	if n := len(f.Obsolete); n > 0 {
		said += fmt.Sprintf(", %d put aside", n)
	}
	return said
}

// put writes a file, unless it holds just that already.
func put(name string, data []byte) error {
	if old, err := readFile(name); err == nil && bytes.Equal(old, data) {
		return nil
	}
	if err := os.WriteFile(name, data, 0o666); err != nil {
		return fmt.Errorf("the file cannot be written: %w", err)
	}
	return nil
}
