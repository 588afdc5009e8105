package lms

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/xml"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"testing/fstest"

	"upperhand/game/bundle"
	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/scenarios"
)

// player is a program that no browser has to run.
func player(t *testing.T) bundle.Player {
	t.Helper()
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	if _, err := w.Write([]byte("\x00asm\x01\x00\x00\x00")); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	p, err := bundle.ReadPlayer(fstest.MapFS{"wasm_exec.js": {Data: []byte("// loader")}, "upperhand.wasm.gz": {Data: packed.Bytes()}}, "the test")
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// course is cases as a package takes them.
type course struct {
	cases  []bundle.Case
	loaded []*scenario.Scenario
}

// all reads the cases of the game.
func all(t *testing.T) course {
	t.Helper()
	var c course
	for _, id := range scenarios.IDs() {
		source, err := scenarios.FS.ReadFile(id + "/scenario.lua")
		if err != nil {
			t.Fatal(err)
		}
		read, found := script.Load(id, source)
		if read == nil {
			t.Fatal(found)
		}
		c.cases = append(c.cases, bundle.Case{ID: id, From: id, Source: source})
		c.loaded = append(c.loaded, read.Scenario)
	}
	return c
}

// archive writes a package of the first n of them.
func archive(t *testing.T, f Format, c course, n int) []byte {
	t.Helper()
	files, err := Make(f, player(t), c.cases[:n], c.loaded[:n], bundle.Course{})
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "package.zip")
	if err := files.WriteZip(name); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestAPackageIsTheSameEachTime: of one case and of all, byte for byte, and its list
// names what is in it.
func TestAPackageIsTheSameEachTime(t *testing.T) {
	one, other := all(t), all(t)
	for _, f := range []Format{SCORM12, SCORM2004, CMI5} {
		for _, n := range []int{1, len(one.cases)} {
			data := archive(t, f, one, n)
			if !bytes.Equal(data, archive(t, f, other, n)) {
				t.Errorf("%s of %d cases: the second is another", f, n)
			}
			r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
			if err != nil {
				t.Fatal(err)
			}
			var names []string
			for _, file := range r.File {
				names = append(names, file.Name)
			}
			for _, c := range one.cases[:n] {
				if !slices.Contains(names, "scenarios/"+c.ID+".lua") {
					t.Errorf("%s of %d cases lacks %s: %q", f, n, c.ID, names)
				}
			}
			if f != CMI5 {
				listsAll(t, r, names)
			} else if !slices.Contains(names, structureName) {
				t.Errorf("there is no %s", structureName)
			}
		}
	}
}

// listsAll holds a manifest against the archive. What is listed is there, and what is there is listed.
func listsAll(t *testing.T, r *zip.Reader, names []string) {
	t.Helper()
	file, err := r.Open(manifestName)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	text, err := io.ReadAll(file)
	if err != nil {
		t.Fatal(err)
	}
	var m read
	if err := xml.Unmarshal(text, &m); err != nil {
		t.Fatal(err)
	}
	var listed []string
	for _, f := range m.Resources[0].Files {
		listed = append(listed, f.Href)
	}
	for _, name := range names {
		if !slices.Contains(listed, name) {
			t.Errorf("the manifest does not list %s", name)
		}
	}
	for _, name := range listed {
		if !slices.Contains(names, name) {
			t.Errorf("the manifest lists %s, which is not there", name)
		}
	}
}
