package main

import (
	"bytes"
	"compress/gzip"
	"path/filepath"
)

// fakePlayer puts a program into dir that is quickly packed and never run.
func fakePlayer(dir string) error {
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	if _, err := w.Write([]byte("\x00asm\x01\x00\x00\x00")); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	if err := write(filepath.Join(dir, "upperhand.wasm.gz"), packed.Bytes()); err != nil {
		return err
	}
	return write(filepath.Join(dir, "wasm_exec.js"), []byte("// the loader\n"))
}
