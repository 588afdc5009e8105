//go:build !js

package save

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/adrg/xdg"
)

// Default keeps things where the platform wants a program's state, and puts
// reports where it keeps documents.
func Default() *Keeper {
	return In(filepath.Join(xdg.StateHome, "upperhand"), filepath.Join(xdg.UserDirs.Documents, "Upper Hand"))
}

// In keeps things in one folder and puts reports into another. Neither has to
// exist yet.
func In(state, reports string) *Keeper {
	k := newKeeper(folder(state), func(name, ending, text string) (string, error) {
		return writeFile(reports, safeName(name), ending, text)
	})
	k.clip = clipboard
	return k
}

// folder is a shelf of files in one directory.
type folder string

func (f folder) path(name string) string { return filepath.Join(string(f), name) }

func (f folder) Names() ([]string, error) {
	entries, err := os.ReadDir(string(f))
	var names []string
	for _, e := range entries {
		if e.Type().IsRegular() {
			names = append(names, e.Name())
		}
	}
	return names, err
}

func (f folder) Read(name string) ([]byte, error) {
	file, err := os.Open(f.path(name))
	if err != nil {
		return nil, err
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, maxSealed+1))
	if err == nil && len(data) > maxSealed {
		err = fmt.Errorf("%w: more than %d bytes", ErrDamaged, maxSealed)
	}
	return data, err
}

// Write makes the new file beside the old, has it on the disk, and only then
// puts it in the old one's place: a crash at any point leaves one of the two.
func (f folder) Write(name string, data []byte) error {
	if err := os.MkdirAll(string(f), 0o700); err != nil {
		return err
	}
	temp, err := os.CreateTemp(string(f), unfinished+"*")
	if err != nil {
		return err
	}
	defer os.Remove(temp.Name()) // fails once it was renamed, as it should
	_, err = temp.Write(data)
	err = errors.Join(err, temp.Sync(), temp.Close())
	if err != nil {
		return err
	}
	if err := os.Rename(temp.Name(), f.path(name)); err != nil {
		return err
	}
	f.sync()
	return nil
}

// abandoned is the age at which what stands half-written is nobody's any more.
const abandoned = time.Hour

// tidy clears away what a killed process left half-written.
func (f folder) tidy() {
	entries, err := os.ReadDir(string(f))
	if err != nil {
		return
	}
	for _, e := range entries {
		if info, err := e.Info(); err == nil && strings.HasPrefix(e.Name(), unfinished) && time.Since(info.ModTime()) > abandoned {
			_ = os.Remove(f.path(e.Name()))
		}
	}
}

// sync puts the renaming itself on the disk. Some systems can't; then a crash
// of the whole machine may bring the old file back, which is whole too.
func (f folder) sync() {
	if dir, err := os.Open(string(f)); err == nil {
		_ = dir.Sync()
		_ = dir.Close()
	}
}

func (f folder) Move(from, to string) error { return os.Rename(f.path(from), f.path(to)) }

func (f folder) Remove(name string) error {
	if err := os.Remove(f.path(name)); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// writeFile writes a text file under the first free name; it never replaces one
// that is there.
func writeFile(dir, name, ending, text string) (string, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	for n := 1; n < 1000; n++ {
		path := filepath.Join(dir, name+ending)
		if n > 1 {
			path = filepath.Join(dir, fmt.Sprintf("%s-%d%s", name, n, ending))
		}
		file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err != nil {
			return "", err
		}
		_, err = file.WriteString(text)
		return path, errors.Join(err, file.Close())
	}
	return "", errors.New("there are too many files of this name in the folder")
}
