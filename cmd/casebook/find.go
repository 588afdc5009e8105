package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"upperhand/game/scenario"
)

// The names that a scenario's files have inside its folder.
const (
	scenarioFile = "scenario.lua"
	testFile     = "scenario_test.lua"
)

// readLimit is more than any scenario may be, in bytes: a file above it is
// refused by package script, and reading on would only fill memory.
const readLimit = 64 << 20

// find lists the scenario files that the paths mean: a file itself, the
// scenario of a folder, or every scenario below a folder, each once. A path that
// leads to none becomes a diagnostic. Among several, as a shell makes of
// scenarios/*, what plainly is something else is passed over.
func find(paths []string) ([]string, scenario.Diagnostics) {
	var files []string
	var troubles scenario.Diagnostics
	for _, path := range paths {
		if len(paths) > 1 && besides(filepath.Clean(path)) {
			continue
		}
		found, trouble := findIn(filepath.Clean(path))
		for _, file := range found {
			if !slices.Contains(files, file) {
				files = append(files, file)
			}
		}
		troubles = append(troubles, trouble...)
	}
	return files, troubles
}

// besides reports whether a path leads to what lies beside scenarios: notes and
// programs, or a folder of notes or of definitions for editors.
func besides(path string) bool {
	info, err := os.Stat(path)
	if err != nil {
		return false
	}
	if !info.IsDir() {
		return info.Mode().IsRegular() && filepath.Ext(path) != ".lua" || definitions(path)
	}
	entries, err := os.ReadDir(path)
	beside := func(e fs.DirEntry) bool {
		return filepath.Ext(e.Name()) == ".md" || definitions(filepath.Join(path, e.Name()))
	}
	return err == nil && slices.ContainsFunc(entries, beside) &&
		!slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return e.IsDir() || e.Name() == scenarioFile })
}

// definitions reports whether a file tells editors of the scenario language.
func definitions(path string) bool {
	const mark = "---@meta"
	if filepath.Ext(path) != ".lua" {
		return false
	}
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	head := make([]byte, len(mark))
	n, _ := io.ReadFull(f, head)
	return string(head[:n]) == mark
}

func findIn(path string) ([]string, scenario.Diagnostics) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, scenario.Diagnostics{unreadable(path, err)}
	case info.IsDir():
		return findBelow(path)
	case filepath.Base(path) == testFile:
		return []string{filepath.Join(filepath.Dir(path), scenarioFile)}, nil
	}
	if what := noScenario(path); what != "" {
		return nil, scenario.Diagnostics{scenario.Diagnose(scenario.NotAScenario, scenario.Pos{File: path},
			"name a scenario's file, which ends in .lua, or its folder; casebook import reads stories of Twine", "%s", what)}
	}
	return []string{path}, nil
}

// noScenario says what a file is that cannot be a scenario, going by its name; "" if
// it can.
func noScenario(path string) string {
	switch ext := strings.ToLower(filepath.Ext(path)); {
	case definitions(path):
		return "this file holds definitions for editors, not a scenario"
	case ext == ".lua" || ext == "":
		return ""
	default:
		return fmt.Sprintf("this is no scenario: its name ends in %s", ext)
	}
}

// findBelow takes a folder's own scenario, or else those of the folders in it.
// Hidden folders and links are passed over.
func findBelow(dir string) ([]string, scenario.Diagnostics) {
	var files []string
	var troubles scenario.Diagnostics
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			troubles = append(troubles, unreadable(path, err))
			return fs.SkipDir
		case entry.IsDir() && path != dir && strings.HasPrefix(entry.Name(), "."):
			return fs.SkipDir
		case !entry.IsDir() && entry.Name() == scenarioFile:
			files = append(files, path)
			return fs.SkipDir
		}
		return nil
	})
	if err != nil {
		troubles = append(troubles, unreadable(dir, err))
	}
	if len(files)+len(troubles) == 0 {
		help := "name a scenario's file, a folder that holds scenario.lua, or a folder of such folders; casebook new starts one"
		if near := likeScenario(dir); near != "" {
			help = fmt.Sprintf("rename %s to %s, or name it itself", near, scenarioFile)
		}
		troubles = append(troubles, scenario.Diagnose(scenario.NotAScenario, scenario.Pos{File: dir}, help, "there is no scenario.lua in this folder or below it"))
	}
	return files, troubles
}

// likeScenario is the file in a folder that was likely meant to be its scenario: one
// that an editor gave a second ending, or the only one in Lua.
func likeScenario(dir string) string {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return ""
	}
	only, scripts := "", 0
	for _, e := range entries {
		name := strings.ToLower(e.Name())
		if strings.HasPrefix(name, "scenario.") && (strings.HasSuffix(name, ".txt") || name == scenarioFile) {
			return e.Name()
		}
		if filepath.Ext(name) == ".lua" && name != testFile && !definitions(filepath.Join(dir, e.Name())) {
			only, scripts = e.Name(), scripts+1
		}
	}
	if scripts != 1 {
		return ""
	}
	return only
}

// findOne is find for commands that take a single scenario.
func findOne(path string) (string, scenario.Diagnostics) {
	files, troubles := findIn(filepath.Clean(path))
	if len(files) > 1 {
		return "", scenario.Diagnostics{scenario.Diagnose(scenario.NotAScenario, scenario.Pos{File: path},
			fmt.Sprintf("name one of them, such as %s", files[0]), "this folder holds %d scenarios", len(files))}
	}
	if len(files) == 0 {
		return "", troubles
	}
	return files[0], nil
}

// readFile reads a scenario's file. Only regular files are read: a pipe or a
// device could keep the command waiting for ever.
func readFile(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%q is no ordinary file", path)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, readLimit))
}

// unreadable says in the author's words why a path cannot be read.
func unreadable(path string, err error) scenario.Diagnostic {
	pos := scenario.Pos{File: path}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		help := "check the name; casebook new starts a scenario"
		if near := nearFile(path); near != "" {
			help = fmt.Sprintf("did you mean %s?", near)
		}
		return scenario.Diagnose(scenario.Unreadable, pos, help, "there is no such file or folder")
	case errors.Is(err, fs.ErrPermission):
		return scenario.Diagnose(scenario.Unreadable, pos, "give yourself the right to read it", "reading it is not permitted")
	}
	return scenario.Diagnose(scenario.Unreadable, pos, "check that the path names a file that can be opened", "it cannot be read: %v", err)
}

// nearFile finds what stands in the same folder under nearly the same name.
func nearFile(path string) string {
	entries, err := os.ReadDir(filepath.Dir(path))
	if err != nil {
		return ""
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	if near := scenario.Nearest(filepath.Base(path), names); near != "" {
		return filepath.Join(filepath.Dir(path), near)
	}
	return ""
}
