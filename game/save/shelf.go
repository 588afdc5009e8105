package save

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"upperhand/game/flow"
	"upperhand/game/locale"
)

// Shelf is a place for named blobs. Write replaces whole or not at all; Read
// and Move give an error that is fs.ErrNotExist for a name that isn't there.
type Shelf interface {
	Names() ([]string, error)
	Read(name string) ([]byte, error)
	Write(name string, data []byte) error
	Move(from, to string) error
	Remove(name string) error
}

// ErrFull is the error of a shelf that has no room left, as only a browser's
// runs out of it before the disk does.
//
//locale:texts
var ErrFull = errors.New("the browser's storage is full")

// Names of blobs end in one of these. The backup is the last good one before;
// what is bad was put aside and is never read or written again; the owner is
// the tab or window that a playthrough belongs to.
const (
	ending = ".save"
	backup = ".bak"
	bad    = ".bad"
	owner  = ".own"
)

// unfinished begins the names of what is still being written.
const unfinished = ".new-"

// replace writes a sealed value. The file that stood there becomes the backup
// if it is whole, and is put aside if not; a newer one is left alone. Where the
// new one can't be written, the old one stands again.
func replace(shelf Shelf, name string, sealed []byte) error {
	old, err := shelf.Read(name + ending)
	if err != nil {
		return shelf.Write(name+ending, sealed)
	}
	_, damage := unseal(old)
	if err := keepOld(shelf, name, damage); err != nil {
		return err
	}
	err = shelf.Write(name+ending, sealed)
	if err != nil && damage == nil {
		_ = shelf.Move(name+backup, name+ending) // else it is found as the backup
	}
	return err
}

func keepOld(shelf Shelf, name string, err error) error {
	var newer *NewerError
	switch {
	case errors.As(err, &newer):
		return err
	case err != nil:
		return setAside(shelf, name+ending)
	}
	return shelf.Move(name+ending, name+backup)
}

// setAside renames a bad file to the first free name, so that a second bad one
// doesn't overwrite the first.
func setAside(shelf Shelf, name string) error {
	for n := 1; n < 100; n++ {
		to := strings.TrimSuffix(name, ending) + bad
		if n > 1 {
			to = fmt.Sprintf("%s%d", to, n)
		}
		if _, err := shelf.Read(to); errors.Is(err, fs.ErrNotExist) {
			return shelf.Move(name, to)
		}
	}
	return errors.New("too many damaged files were put aside; clear them away")
}

// get reads a value, from the backup where the file is damaged or missing.
// remark is what the person should be told; found is false where there is
// nothing to read.
func get(say *locale.Catalogue, shelf Shelf, name string, value any) (found bool, remark string) {
	err := read(shelf, name+ending, value)
	switch {
	case err == nil:
		return true, ""
	case errors.As(err, new(*NewerError)):
		return false, say.Text("%s, so it is left as it is", reason(say, err))
	case errors.Is(err, fs.ErrNotExist):
		if read(shelf, name+backup, value) != nil {
			return false, ""
		}
		return true, say.Text("the latest version is missing; the one before it is used")
	case !errors.Is(err, ErrDamaged):
		return false, say.Text("it can't be read (%s)", reason(say, err))
	}
	aside := setAside(shelf, name+ending) == nil
	switch used := read(shelf, name+backup, value) == nil; {
	case used && aside:
		return true, say.Text("it was damaged and was put aside; the version before it is used")
	case used:
		return true, say.Text("it was damaged and stays where it is; the version before it is used")
	case aside:
		return false, say.Text("it was damaged and was put aside")
	}
	return false, say.Text("it was damaged and stays where it is")
}

func read(shelf Shelf, name string, value any) error {
	data, err := shelf.Read(name)
	if err != nil {
		return err
	}
	payload, err := unseal(data)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(payload, value); err != nil {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return nil
}

// reason is an error without the path of a passing file, so that the same
// trouble reads the same each time.
func reason(say *locale.Catalogue, err error) string {
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	if newer := (*NewerError)(nil); errors.As(err, &newer) {
		return newer.told(say)
	}
	if errors.Is(err, errTooLarge) {
		return say.Text("it is larger than %d MB, which no file of this game is", flow.MaxFile>>20)
	}
	return say.Word("", err.Error())
}
