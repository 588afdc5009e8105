package bundle

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// Pack builds the programs from the sources in root and puts them into dir, where
// casebook embeds it from. Well adds the Brotli that takes a minute. What dir
// holds of the same program already is left alone, and what it holds of
// another goes. The program says that it is of this version.
func Pack(root, dir, version string, well bool, say io.Writer) error {
	made, err := compile(root, version)
	if err != nil {
		return err
	}
	p, err := ReadPlayer(os.DirFS(dir), dir)
	if err != nil || !bytes.Equal(p.raw, made.program) {
		if p, err = packed(made.loader, made.program); err != nil {
			return err
		}
	}
	p.Loader = made.loader
	if p.Workshop, err = gzipped(made.workshop); err != nil {
		return err
	}
	if well && p.Brotli == nil {
		fmt.Fprintln(say, "packing the program with Brotli (a minute or two; not again before it changes) …")
		if p, err = p.withBrotli(bestBrotli); err != nil {
			return err
		}
	}
	return p.write(dir)
}

func (p Player) write(dir string) error {
	for _, f := range p.files() {
		file, data := filepath.Join(dir, f.name), *f.data
		if data == nil {
			if err := os.Remove(file); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
			continue
		}
		if old, err := os.ReadFile(file); err == nil && bytes.Equal(old, data) {
			continue
		}
		if err := os.WriteFile(file, data, 0o666); err != nil {
			return err
		}
	}
	return nil
}
