package bundle

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Dropped names the scenarios of the export in a folder that are not among the
// files, and go when they are written there.
func (files Files) Dropped(dir string) []string {
	earlier, err := earlierExport(dir)
	if err != nil {
		return nil // writing will say so
	}
	var gone []string
	for _, name := range earlier {
		id, isCase := strings.CutPrefix(name, casesDir)
		if _, stays := files.Find(name); isCase && !stays {
			gone = append(gone, strings.TrimSuffix(id, ".lua"))
		}
	}
	return gone
}

// WriteFolder writes the files into a folder: a new or an empty one, or one
// that holds an earlier export. Of that, what is no longer needed is deleted;
// files that are not of an export, such as a host's settings, stay.
//
// Everything is written under another name first, so that a full disk changes
// nothing. The worker comes last: a browser that looks in between finds files
// that do not fit its list, and keeps the version it has.
func (files Files) WriteFolder(dir string) error {
	earlier, err := earlierExport(dir)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return fmt.Errorf("the folder %q cannot be made: %w", dir, err)
	}
	stage, err := os.MkdirTemp(dir, ".upperhand-")
	if err != nil {
		return fmt.Errorf("nothing can be written into %q: %w", dir, err)
	}
	defer os.RemoveAll(stage)
	for _, f := range files {
		if err := writeBelow(stage, f); err != nil {
			return err
		}
	}
	for _, f := range workerLast(files) {
		to := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(to), 0o777); err != nil {
			return err
		}
		if err := os.Rename(filepath.Join(stage, filepath.FromSlash(f.Name)), to); err != nil {
			return err
		}
	}
	for _, name := range earlier {
		if _, stays := files.Find(name); !stays {
			if err := os.Remove(filepath.Join(dir, filepath.FromSlash(name))); err != nil && !missing(err) {
				return err
			}
		}
	}
	return nil
}

func missing(err error) bool { return errors.Is(err, fs.ErrNotExist) }

func writeBelow(dir string, f File) error {
	name := filepath.Join(dir, filepath.FromSlash(f.Name))
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		return err
	}
	return os.WriteFile(name, f.Data, 0o666)
}

func workerLast(files Files) Files {
	last := slices.Clone(files)
	slices.SortStableFunc(last, func(a, b File) int {
		switch {
		case a.Name == workerName:
			return 1
		case b.Name == workerName:
			return -1
		}
		return 0
	})
	return last
}

// earlierExport lists the files of the export that dir holds: none in a folder
// that is empty or not there. Any other folder is refused.
func earlierExport(dir string) ([]string, error) {
	entries, err := os.ReadDir(dir)
	if missing(err) || err == nil && len(entries) == 0 {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("%q cannot be a folder to export into: %w", dir, err)
	}
	worker, err := os.ReadFile(filepath.Join(dir, workerName))
	if err != nil && !missing(err) {
		return nil, err
	}
	manifest, err := os.ReadFile(filepath.Join(dir, manifestName))
	if err != nil && !missing(err) {
		return nil, err
	}
	names, ours := exported(worker, manifest)
	if !ours {
		return nil, fmt.Errorf("the folder %q holds something else than an earlier export, and nothing of it was touched: name a new or an empty one with -o", dir)
	}
	return names, nil
}
