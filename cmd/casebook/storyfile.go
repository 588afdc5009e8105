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
	"upperhand/game/twine"
)

// tweeEndings are what names of Twee files end in.
var tweeEndings = []string{".twee", ".tw", ".twee2", ".tw2", ".twee3"}

// maxStoryFiles bounds the files of one story.
const maxStoryFiles = 2000

// storyFiles reads the files that the paths mean, each once, and those that
// their StoryIncludes name.
func storyFiles(paths []string) ([]twine.File, error) {
	g := &gathering{seen: map[string]bool{}}
	for _, path := range paths {
		if err := g.path(filepath.Clean(path)); err != nil {
			return nil, err
		}
	}
	for n := 0; n < len(g.files); n++ {
		for _, name := range twine.Includes(g.files[n]) {
			if err := g.include(g.files[n].Name, name); err != nil {
				return nil, err
			}
		}
	}
	return g.files, nil
}

// gathering is the files of a story as they are found.
type gathering struct {
	files []twine.File
	seen  map[string]bool
	size  int
}

func (g *gathering) path(path string) error {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if near := nearFile(path); near != "" {
			return fmt.Errorf("%s: there is no such file or folder (did you mean %s?)", path, near)
		}
		return fmt.Errorf("%s: there is no such file or folder", path)
	case err != nil:
		return err
	case !info.IsDir():
		return g.add(path)
	}
	before := len(g.files)
	err = filepath.WalkDir(path, func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && name != path && strings.HasPrefix(entry.Name(), "."):
			return fs.SkipDir
		case entry.Type().IsRegular() && slices.Contains(tweeEndings, strings.ToLower(filepath.Ext(name))):
			return g.add(name)
		}
		return nil
	})
	if err == nil && len(g.files) == before {
		return fmt.Errorf("%s: no Twee file (.twee, .tw) is in this folder; a published story is imported by naming its file", path)
	}
	return err
}

// add reads one file. Only ordinary files are read, and no more than a story
// may have.
func (g *gathering) add(path string) error {
	if g.seen[path] {
		return nil
	}
	g.seen[path] = true
	if len(g.files) >= maxStoryFiles {
		return fmt.Errorf("%s: the story has more than %d files", path, maxStoryFiles)
	}
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if !info.Mode().IsRegular() {
		return fmt.Errorf("%s: this is no ordinary file", path)
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, int64(twine.MaxFile-g.size)+1))
	if err != nil {
		return err
	}
	if g.size += len(data); g.size > twine.MaxFile {
		return fmt.Errorf("%s: the story has more than %d MB, and no more is read", path, twine.MaxFile>>20)
	}
	g.files = append(g.files, twine.File{Name: filepath.ToSlash(path), Data: data})
	return nil
}

// include adds a file that another asks for. A story is somebody else's file:
// what it asks for has to lie beside it or below.
func (g *gathering) include(from, name string) error {
	local := filepath.FromSlash(strings.ReplaceAll(name, `\`, "/"))
	if !filepath.IsLocal(local) || strings.Contains(name, "://") {
		return fmt.Errorf("%s: StoryIncludes asks for %q, which does not lie in the same folder: put the file there, or name it on the command line and take it out of StoryIncludes", from, name)
	}
	path := filepath.Join(filepath.Dir(filepath.FromSlash(from)), local)
	if _, err := os.Stat(path); err != nil {
		help := "is not there"
		if near := scenario.Nearest(filepath.Base(path), siblings(path)); near != "" {
			help = fmt.Sprintf("is not there (did you mean %s?)", near)
		}
		return fmt.Errorf("%s: StoryIncludes asks for %q, which %s", from, name, help)
	}
	return g.add(path)
}

func siblings(path string) []string {
	entries, _ := os.ReadDir(filepath.Dir(path))
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}
