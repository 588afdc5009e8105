package script

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"upperhand/game/scenario"
	"upperhand/game/script/sandbox"
)

// The names of the files in a scenario's folder.
const (
	ScenarioFile = "scenario.lua"
	TestFile     = "scenario_test.lua"
)

// Source is a scenario's file as it was found.
type Source struct {
	Name  string // what messages call it
	Text  string
	Found scenario.Diagnostics // why there is no text
}

// ReadPath reads the file of a scenario: the one that is named, or that in the
// folder that is. Messages call it by the path that was given.
func ReadPath(name string) Source {
	fsys, base := beside(name)
	return readFrom(fsys, base, filepath.ToSlash(name))
}

// Same reports whether two sources are read alike.
func (s Source) Same(o Source) bool {
	return s.Name == o.Name && s.Text == o.Text && slices.Equal(s.Found, o.Found)
}

// Load reads the scenario.
func (s Source) Load() (*Loaded, scenario.Diagnostics) {
	if s.Found != nil {
		return nil, s.Found
	}
	return Load(s.Name, []byte(s.Text))
}

// LoadFS reads a scenario from a file system such as the embedded library;
// name is its folder, or its file.
func LoadFS(fsys fs.FS, name string) (*Loaded, scenario.Diagnostics) {
	return readFrom(fsys, name, name).Load()
}

// TestsFS reads the tests that belong to a scenario in a file system such as the
// embedded library. One without tests has none, which is not a mistake.
func TestsFS(loaded *Loaded, fsys fs.FS, name string) ([]Plan, scenario.Diagnostics) {
	return testsFrom(loaded, fsys, name, name)
}

// beside opens the folder that something is in.
func beside(name string) (fs.FS, string) {
	if full, err := filepath.Abs(name); err == nil {
		return os.DirFS(filepath.Dir(full)), filepath.Base(full)
	}
	return os.DirFS("."), filepath.ToSlash(name)
}

// readFrom finds a scenario in a folder or a file; shown is how messages call
// it, since the name inside a file system is not the path that the author typed.
func readFrom(fsys fs.FS, name, shown string) Source {
	if info, err := fs.Stat(fsys, name); err == nil && info.IsDir() && !strings.HasSuffix(name, ".lua") {
		if _, err := fs.Stat(fsys, path.Join(name, ScenarioFile)); errors.Is(err, fs.ErrNotExist) {
			return Source{Name: shown, Found: scenario.Diagnostics{scenario.Diagnose(scenario.NotAScenario, scenario.Pos{File: shown},
				"name the scenario's file "+ScenarioFile, "this folder has no file %s", ScenarioFile)}}
		}
		name, shown = path.Join(name, ScenarioFile), path.Join(shown, ScenarioFile)
	}
	src, found := read(fsys, name, shown)
	return Source{Name: shown, Text: string(src), Found: found}
}

// testsFrom finds the tests of a scenario, given its folder, its file or the test
// file itself.
func testsFrom(loaded *Loaded, fsys fs.FS, name, shown string) ([]Plan, scenario.Diagnostics) {
	switch base := path.Base(name); {
	case base == TestFile:
	case base == ScenarioFile:
		name, shown = path.Join(path.Dir(name), TestFile), path.Join(path.Dir(shown), TestFile)
	default:
		name, shown = path.Join(name, TestFile), path.Join(shown, TestFile)
	}
	if _, err := fs.Stat(fsys, name); errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	src, found := read(fsys, name, shown)
	if found != nil {
		return nil, found
	}
	return LoadTests(loaded, shown, src)
}

// read takes in a file that is not larger than a scenario may be.
func read(fsys fs.FS, name, shown string) ([]byte, scenario.Diagnostics) {
	trouble := func(code, help, format string, args ...any) ([]byte, scenario.Diagnostics) {
		return nil, scenario.Diagnostics{scenario.Diagnose(code, scenario.Pos{File: shown}, help, format, args...)}
	}
	info, err := fs.Stat(fsys, name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return trouble(scenario.Unreadable, "look at the spelling of the path and at where the file was saved", "there is no file of this name")
	case err != nil:
		return trouble(scenario.Unreadable, "look at who may read the file", "the file cannot be read: %s", reason(err))
	case info.IsDir():
		return trouble(scenario.Unreadable, "give the folder another name and put the scenario into a file", "this is a folder and not a file")
	case info.Size() > sandbox.MaxSource:
		return trouble(scenario.TooLarge, "look at what takes the room; two cases belong in two files",
			"the file has %d MiB, and a scenario has at most %d", info.Size()>>20, sandbox.MaxSource>>20)
	}
	src, err := fs.ReadFile(fsys, name)
	if err != nil {
		return trouble(scenario.Unreadable, "look at who may read the file", "the file cannot be read: %s", reason(err))
	}
	return src, nil
}

// reason is the system's own word for an error, without the path.
func reason(err error) string {
	var at *fs.PathError
	if errors.As(err, &at) {
		return fmt.Sprint(at.Err)
	}
	return err.Error()
}
