package bundle

import (
	"os"
	"path/filepath"
	"testing"
)

// TestWhatIsWrittenIsWhatIsRead takes an export through a folder and through an
// archive, as serve does.
func TestWhatIsWrittenIsWhatIsRead(t *testing.T) {
	files := testFiles(t)
	dir := filepath.Join(t.TempDir(), "deep", "out")
	if err := files.WriteFolder(dir); err != nil {
		t.Fatal(err)
	}
	archive := filepath.Join(t.TempDir(), "out.zip")
	if err := files.WriteZip(archive); err != nil {
		t.Fatal(err)
	}
	for place, read := range map[string]func(string) (Files, error){dir: ReadFolder, archive: ReadZip} {
		if !IsExport(place) {
			t.Errorf("%s is not recognised", place)
		}
		got, err := read(place)
		if err != nil {
			t.Error(err)
			continue
		}
		if len(got) != len(files) {
			t.Errorf("%s: %d files of %d", place, len(got), len(files))
		}
		for i := range min(len(got), len(files)) {
			if got[i].Name != files[i].Name || got[i].Sum != files[i].Sum {
				t.Errorf("%s: %s came back as %s, changed or not", place, files[i].Name, got[i].Name)
			}
		}
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.Name()[0] == '.' {
			t.Errorf("%s was left behind", e.Name())
		}
	}
}

// TestAListThatLeadsElsewhereDeletesNothing exports over an export whose list
// somebody has tampered with.
func TestAListThatLeadsElsewhereDeletesNothing(t *testing.T) {
	root := t.TempDir()
	thesis := filepath.Join(root, "thesis.txt")
	dir := filepath.Join(root, "out")
	files := testFiles(t)
	if err := files.WriteFolder(dir); err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string]string{thesis: "ten years", filepath.Join(dir, workerName): `const FILES = {"../thesis.txt": []};`} {
		if err := os.WriteFile(name, []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := files.WriteFolder(dir); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(thesis); err != nil {
		t.Error(err)
	}
}

// TestAProgramThatChangedTakesItsBrotliAlong sees that casebook never carries
// two programs: the slow packing is left out while one works on the code.
func TestAProgramThatChangedTakesItsBrotliAlong(t *testing.T) {
	dir := t.TempDir()
	p, err := testPlayer(t).withBrotli(quickBrotli)
	if err != nil {
		t.Fatal(err)
	}
	if err := p.write(dir); err != nil {
		t.Fatal(err)
	}
	changed, err := packed(p.Loader, append(program, 1))
	if err != nil {
		t.Fatal(err)
	}
	if err := changed.write(dir); err != nil {
		t.Fatal(err)
	}
	got, err := ReadPlayer(os.DirFS(dir), "here")
	if err != nil {
		t.Fatal(err)
	}
	if got.Brotli != nil {
		t.Error("the Brotli of the program before is still there")
	}
}
