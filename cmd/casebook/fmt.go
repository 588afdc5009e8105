package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/rogpeppe/go-internal/diff"

	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/game/script/format"
	"upperhand/game/terminal"
)

type fmtCmd struct {
	Check bool     `help:"Change nothing: list the files that would change, with exit code 1 if there are any."`
	Diff  bool     `help:"Change nothing: show what would, with exit code 1 if anything would."`
	Paths []string `arg:"" name:"path" help:"Lua files, folders that hold a scenario.lua, or folders of such folders; - reads standard input and writes to standard output."`
}

// Help is what --help adds.
func (fmtCmd) Help() string {
	return `Two spaces a level, one blank line at most. A table stands on one line where it fits and was not begun on a new line after its brace; else each of its entries has a line. Texts are never wrapped. A byte order mark goes, and line ends become those of Unix.

A file that is not Lua is left alone, and what is wrong with it is told as casebook check would. Translations are not touched; casebook strings brings the line numbers in them up to date.

StyLua gives the same layout with the stylua.toml that casebook new writes beside a scenario.`
}

// standardInput is what messages call it.
const standardInput = "(standard input)"

// Run lays out every file that the paths mean.
func (cmd *fmtCmd) Run(c *console) error {
	if slices.Contains(cmd.Paths, "-") {
		if len(cmd.Paths) > 1 {
			return usageError{errors.New("- stands alone: it can't be read together with files")}
		}
		return cmd.filter(c)
	}
	files, troubles := luaFiles(cmd.Paths)
	changed := 0
	for _, file := range files {
		found, err := cmd.file(c, file, &changed)
		if err != nil {
			return err
		}
		troubles = append(troubles, found...)
	}
	printDiagnostics(c.out, troubles.Sort())
	cmd.sum(c, len(files), changed)
	if len(troubles) > 0 || changed > 0 && (cmd.Check || cmd.Diff) {
		return errFindings
	}
	return nil
}

func (cmd *fmtCmd) sum(c *console, files, changed int) {
	done := "laid out anew"
	if cmd.Check || cmd.Diff {
		done = "to be laid out anew"
	}
	fmt.Fprintf(c.err, "%s: %d %s\n", count(files, "file", "files"), changed, done)
}

// filter is fmt as editors call it.
func (cmd *fmtCmd) filter(c *console) error {
	src, err := io.ReadAll(io.LimitReader(c.stdin, readLimit))
	if err != nil {
		return err
	}
	out, found := layOut(standardInput, src)
	switch {
	case found != nil:
		printDiagnostics(c.err, found)
		return errFindings
	case !cmd.Check && !cmd.Diff:
		_, err := c.out.Write(out)
		return err
	case bytes.Equal(src, out):
		return nil
	}
	return errors.Join(cmd.tell(c, standardInput, src, out), errFindings)
}

// file lays one file out, or tells that it would change.
func (cmd *fmtCmd) file(c *console, name string, changed *int) (scenario.Diagnostics, error) {
	src, err := readFile(name)
	if err != nil {
		return scenario.Diagnostics{unreadable(name, err)}, nil
	}
	out, found := layOut(name, src)
	if found != nil || bytes.Equal(src, out) {
		return found, nil
	}
	*changed++
	if !cmd.Check && !cmd.Diff {
		if err := replace(name, out); err != nil {
			return nil, fmt.Errorf("%q cannot be written, and is as it was: %w", name, err)
		}
	}
	return nil, cmd.tell(c, name, src, out)
}

// tell names a file that changes, with what an editor would not show of it.
func (cmd *fmtCmd) tell(c *console, name string, src, out []byte) error {
	if cmd.Diff {
		_, err := io.WriteString(c.out, terminal.Clean(string(diff.Diff(name, src, name+" (formatted)", out))))
		return err
	}
	line := name
	if bytes.HasPrefix(src, []byte("\xef\xbb\xbf")) {
		line += ", without its byte order mark"
	}
	if bytes.Contains(src, []byte("\r")) {
		line += ", with line ends of Unix"
	}
	_, err := fmt.Fprintln(c.out, line)
	return err
}

// layOut gives the canonical layout, or what is wrong with the file.
func layOut(name string, src []byte) ([]byte, scenario.Diagnostics) {
	if found := script.CheckSyntax(name, src); found.Failed() {
		return nil, found
	}
	out, err := format.Source(src)
	var at *format.Error
	if errors.As(err, &at) {
		return nil, scenario.Diagnostics{scenario.Diagnose(scenario.SyntaxError, scenario.Pos{File: name, Line: at.Line}, "", "%s", at.Text)}
	}
	return out, nil
}

// luaFiles lists the files that fmt is about: those that are named, and in
// folders each scenario with its tests.
func luaFiles(paths []string) ([]string, scenario.Diagnostics) {
	var files []string
	var troubles scenario.Diagnostics
	for _, path := range paths {
		path = filepath.Clean(path)
		if info, err := os.Stat(path); err == nil && !info.IsDir() {
			files = append(files, path)
			continue
		}
		found, trouble := findIn(path)
		troubles = append(troubles, trouble...)
		for _, file := range found {
			files = append(files, file)
			if tests := filepath.Join(filepath.Dir(file), testFile); exists(tests) {
				files = append(files, tests)
			}
		}
	}
	return files, troubles
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
