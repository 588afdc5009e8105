package main

import (
	"errors"
	"os"
	"path/filepath"
)

// replace puts new text into a file that is there: whole or not at all. The
// file keeps its rights, a link goes on leading to it, and one that may not be
// written to stays as it is.
func replace(name string, data []byte) error {
	name, err := filepath.EvalSymlinks(name)
	if err != nil {
		return err
	}
	old, err := os.OpenFile(name, os.O_WRONLY, 0) // only to learn whether it may be
	if err != nil {
		return err
	}
	info, err := old.Stat()
	if err := errors.Join(err, old.Close()); err != nil {
		return err
	}
	temp, err := os.CreateTemp(filepath.Dir(name), ".casebook-*")
	if err != nil {
		return err
	}
	defer os.Remove(temp.Name()) // fails once it was renamed, as it should
	_, err = temp.Write(data)
	if err := errors.Join(err, temp.Sync(), temp.Close()); err != nil {
		return err
	}
	if err := os.Chmod(temp.Name(), info.Mode().Perm()); err != nil {
		return err
	}
	return os.Rename(temp.Name(), name)
}
