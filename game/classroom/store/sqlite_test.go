//go:build !js

package store_test

import (
	"context"
	"database/sql"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"upperhand/game/classroom"
	"upperhand/game/classroom/store"
	"upperhand/game/need"
	"upperhand/game/play"
)

// refuses opens what can't be opened and looks at what is said.
func refuses(t *testing.T, at string, wanted ...string) {
	t.Helper()
	s, err := store.Open(t.Context(), at, store.Options{})
	if err == nil {
		s.Close()
		t.Fatalf("%q was opened", at)
	}
	for _, want := range wanted {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q does not say %q", err, want)
		}
	}
}

func TestFilesThatCannotBeOpened(t *testing.T) {
	dir := t.TempDir()
	write := func(name, data string) string {
		path := filepath.Join(dir, name)
		must(t, os.WriteFile(path, []byte(data), 0o600))
		return path
	}
	other := filepath.Join(dir, "other.db")
	db, err := sql.Open("sqlite", other)
	must(t, err)
	_, err = db.Exec(`CREATE TABLE songs (name text)`)
	must(t, err)
	must(t, db.Close())
	newer := filepath.Join(dir, "newer.db")
	must(t, open(t, newer).Close())
	db, err = sql.Open("sqlite", newer)
	must(t, err)
	_, err = db.Exec(`INSERT INTO schema_version VALUES (999)`)
	must(t, err)
	must(t, db.Close())

	refuses(t, "", "has no name")
	refuses(t, "sqlite:", "has no name")
	refuses(t, dir, dir, "is a folder", "class.db")
	refuses(t, write("letter.txt", strings.Repeat("Dear all, ", 1000)), "letter.txt", "is no database")
	refuses(t, other, "other.db", "another program")
	refuses(t, newer, "newer.db", "newer version", "999", "update")
	refuses(t, filepath.Join(write("file", "x"), "class.db"), "can't be made")
	if data, err := os.ReadFile(other); err != nil || !strings.Contains(string(data), "songs") || strings.Contains(string(data), "seats") {
		t.Errorf("another program's file was touched: %v", err)
	}
	if runtime.GOOS != "windows" {
		locked := filepath.Join(dir, "locked")
		must(t, os.Mkdir(locked, 0o500))
		need.Nobody(t, dir)
		refuses(t, filepath.Join(locked, "class.db"), "can't be written")
	}
}

func TestNamesOfFiles(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a b.db", "sieb%41.db", "q?x=1#y.db", "Übung 文.db", "new/folder/class.db"} {
		path := filepath.Join(dir, name)
		s := open(t, "sqlite:"+path)
		filled(t, s, "A")
		if _, err := os.Stat(path); err != nil {
			t.Error(err)
		}
		must(t, s.Close())
	}
}

func TestNobodyElseMayRead(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows keeps a person's folders by other means")
	}
	dir := filepath.Join(t.TempDir(), "data")
	s := open(t, filepath.Join(dir, "class.db"))
	filled(t, s, "A")
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	must(t, err)
	if len(files) < 2 {
		t.Fatalf("only %v", files)
	}
	for _, name := range append(files, dir) {
		info, err := os.Stat(name)
		must(t, err)
		if info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s: %v", name, info.Mode())
		}
	}
	must(t, s.Close())
	must(t, os.Chmod(filepath.Join(dir, "class.db"), 0o644))
	open(t, filepath.Join(dir, "class.db"))
	if info, err := os.Stat(filepath.Join(dir, "class.db")); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("a file that was open to all: %v, %v", info.Mode(), err)
	}
}

// Damage of any kind gives an error in words, or is of no consequence; it is
// never a panic.
func TestDamagedFiles(t *testing.T) {
	dir, err := os.MkdirTemp("/dev/shm", "upperhand-") // nothing of this needs to last
	if err != nil {
		dir = t.TempDir()
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	sound := filepath.Join(dir, "sound.db")
	s := open(t, sound)
	lived(t, s, "A")
	must(t, s.Close())
	data, err := os.ReadFile(sound)
	must(t, err)
	r := rand.New(rand.NewPCG(1, 2))
	refused := 0
	for n := range 240 {
		bad := append([]byte(nil), data...)
		switch n % 6 {
		case 0:
			bad = bad[:r.IntN(len(bad))]
		case 1: // one in a page that is in use, or in the head of a page
			bad[r.IntN(len(bad)/4096)*4096+r.IntN(4)*r.IntN(1024)] ^= 1 << r.IntN(8)
		case 2, 3:
			bad[r.IntN(len(bad))] ^= 1 << r.IntN(8)
		case 4:
			for range 1 + r.IntN(64) {
				bad[r.IntN(len(bad))] ^= 1 << r.IntN(8)
			}
		default: // a page that was never written, or written elsewhere
			at := r.IntN(len(bad)/4096) * 4096
			copy(bad[at:at+4096], bad[r.IntN(len(bad)-4096):])
		}
		path := filepath.Join(dir, "bad.db")
		must(t, os.WriteFile(path, bad, 0o600))
		if err := useAll(t.Context(), path); err != nil {
			refused++
			if strings.Contains(err.Error(), "goroutine") || len(err.Error()) > 600 {
				t.Errorf("damage %d: %v", n, err)
			}
		}
		for _, beside := range []string{"", "-wal", "-shm"} {
			_ = os.Remove(path + beside)
		}
	}
	if refused < 80 {
		t.Errorf("only %d of 240 damaged files were noticed", refused)
	}
	must(t, os.WriteFile(sound, data[:len(data)/2], 0o600))
	refuses(t, sound, "sound.db", "damaged", "copy")
	middle := len(data) / 2 / 4096 * 4096 // which opening would not read, but for the check
	for i := range 4096 {
		data[middle+i] = 0xee
	}
	must(t, os.WriteFile(sound, data, 0o600))
	refuses(t, sound, "sound.db", "damaged", "copy")
}

// useAll reads and writes all of a store.
func useAll(ctx context.Context, path string) error {
	s, err := store.Open(ctx, path, store.Options{Forwarding: true})
	if err != nil {
		return err
	}
	defer s.Close()
	attempts, err := s.Attempts(ctx, "A")
	errs := []error{err}
	for _, a := range attempts {
		_, err := s.Steps(ctx, a.ID)
		after, step := move(a, len(a.Record.Inputs), play.Choose("x"))
		errs = append(errs, err, s.Append(ctx, a, after, step))
	}
	_, err = s.Classes(ctx)
	errs = append(errs, err)
	_, err = s.Seats(ctx, "A")
	errs = append(errs, err)
	_, err = s.Cases(ctx, "A")
	errs = append(errs, err)
	_, err = s.Reflections(ctx, "A")
	errs = append(errs, err)
	if err := s.DeleteClass(ctx, "A"); !errors.Is(err, classroom.ErrNone) {
		errs = append(errs, err)
	}
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
