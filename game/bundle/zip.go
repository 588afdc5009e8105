package bundle

import (
	"archive/zip"
	"compress/flate"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// written is when every file of an archive is said to be from, so that the
// same files make the same archive. It is the first day that zip knows.
var written = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

// WriteZip writes the files as an archive, in the place of an earlier one.
func (files Files) WriteZip(name string) error {
	if err := earlierZip(name); err != nil {
		return err
	}
	temp, err := os.CreateTemp(filepath.Dir(name), ".upperhand-")
	if err != nil {
		return fmt.Errorf("%q cannot be written: %w", name, err)
	}
	defer os.Remove(temp.Name())
	defer temp.Close()
	if err := files.archive(temp); err != nil {
		return fmt.Errorf("%q cannot be written: %w", name, err)
	}
	if err := temp.Chmod(0o644); err != nil {
		return err
	}
	if err := temp.Close(); err != nil {
		return fmt.Errorf("%q cannot be written: %w", name, err)
	}
	return os.Rename(temp.Name(), name)
}

func (files Files) archive(to io.Writer) error {
	w := zip.NewWriter(to)
	w.RegisterCompressor(zip.Deflate, func(out io.Writer) (io.WriteCloser, error) {
		return flate.NewWriter(out, flate.BestCompression)
	})
	for _, f := range files {
		head := &zip.FileHeader{Name: f.Name, Method: zip.Deflate, Modified: written}
		head.SetMode(0o644)
		if isPacked(f.Name) {
			head.Method = zip.Store
		}
		part, err := w.CreateHeader(head)
		if err != nil {
			return err
		}
		if _, err := part.Write(f.Data); err != nil {
			return err
		}
	}
	return w.Close()
}

// isPacked reports whether packing a file again gains nothing.
func isPacked(name string) bool {
	switch filepath.Ext(name) {
	case ".gz", ".br", ".png":
		return true
	}
	return false
}

// earlierZip refuses to write over a file that is not an export.
func earlierZip(name string) error {
	_, err := ReadZip(name)
	if err == nil || errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return fmt.Errorf("%q is something else than an earlier export, and was not touched: choose another name with -o", name)
}

// ReadZip reads an export that was written as an archive.
func ReadZip(name string) (Files, error) {
	r, err := zip.OpenReader(name)
	if errors.Is(err, zip.ErrFormat) || errors.Is(err, zip.ErrChecksum) {
		return nil, fmt.Errorf("%q is no archive that can be read: %w", name, err)
	}
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return read(r, fmt.Sprintf("%q", name))
}

// ReadFolder reads an export that was written as a folder.
func ReadFolder(dir string) (Files, error) { return read(os.DirFS(dir), fmt.Sprintf("%q", dir)) }

// IsExport reports whether a path leads to something that looks like an
// export, rather than like scenarios.
func IsExport(name string) bool {
	if strings.HasSuffix(name, ".zip") {
		return true
	}
	_, noWorker := os.Stat(filepath.Join(name, workerName))
	_, noManifest := os.Stat(filepath.Join(name, manifestName))
	return noWorker == nil && noManifest == nil
}

// read takes in the files of an export, by the list in its worker: whatever
// else lies beside them is not for a server to show.
func read(from fs.FS, place string) (Files, error) {
	worker, _ := fs.ReadFile(from, workerName) // without it, ours is false
	manifest, _ := fs.ReadFile(from, manifestName)
	names, ours := exported(worker, manifest)
	if !ours {
		return nil, fmt.Errorf("%s holds no export of the game: make one with casebook export --to web", place)
	}
	var files Files
	for _, name := range names {
		data, err := fs.ReadFile(from, name)
		if errors.Is(err, fs.ErrNotExist) && name == brotliName {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("the export in %s is not complete, so export it again: %w", place, err)
		}
		files = append(files, newFile(name, data))
	}
	return sorted(files), nil
}
