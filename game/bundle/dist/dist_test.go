package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/tc-hib/winres"
	"github.com/tc-hib/winres/version"
)

func some() []file {
	return []file{{name: "bin/play", data: []byte("program"), runs: true}, {name: "README.txt", data: []byte("Read me.")}, {name: "a/b", data: nil}}
}

func read(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestTheSameFilesMakeTheSameArchive also gives them in another order.
func TestTheSameFilesMakeTheSameArchive(t *testing.T) {
	for ending, write := range map[string]func(name, folder string, files []file) error{".zip": writeZip, ".tar.gz": writeTar} {
		one, other := filepath.Join(t.TempDir(), "one"+ending), filepath.Join(t.TempDir(), "other"+ending)
		turned := some()
		slices.Reverse(turned)
		if err := write(one, "game", some()); err != nil {
			t.Fatal(err)
		}
		if err := write(other, "game", turned); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(read(t, one), read(t, other)) {
			t.Errorf("%s: two archives of the same files differ", ending)
		}
	}
}

func TestArchivesHoldWhatTheyWereGiven(t *testing.T) {
	dir := t.TempDir()
	if err := writeTar(filepath.Join(dir, "a.tar.gz"), "game", some()); err != nil {
		t.Fatal(err)
	}
	if err := writeZip(filepath.Join(dir, "a.zip"), "game", some()); err != nil {
		t.Fatal(err)
	}
	want := []string{"game/README.txt -rw-r--r-- Read me.", "game/a/b -rw-r--r-- ", "game/bin/play -rwxr-xr-x program"}
	var got []string
	packed, err := gzip.NewReader(bytes.NewReader(read(t, filepath.Join(dir, "a.tar.gz"))))
	if err != nil {
		t.Fatal(err)
	}
	for r := tar.NewReader(packed); ; {
		head, err := r.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		data, _ := io.ReadAll(r)
		got = append(got, head.Name+" "+head.FileInfo().Mode().String()+" "+string(data))
	}
	if !slices.Equal(got, want) {
		t.Errorf("the tar holds %q", got)
	}
	got = nil
	z, err := zip.OpenReader(filepath.Join(dir, "a.zip"))
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, _ := io.ReadAll(r)
		got = append(got, f.Name+" "+f.Mode().String()+" "+string(data))
	}
	if !slices.Equal(got, want) {
		t.Errorf("the zip holds %q", got)
	}
}

// The program is one that does nothing, built for Windows.
func TestAProgramForWindowsShowsItsIconAndVersion(t *testing.T) {
	dir := t.TempDir()
	source, exe := filepath.Join(dir, "main.go"), filepath.Join(dir, "a.exe")
	if err := os.WriteFile(source, []byte("package main\n\nfunc main() {}\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	build := exec.Command("go", "build", "-buildvcs=false", "-o", exe, source)
	build.Env = append(os.Environ(), "GOOS=windows", "GOARCH=amd64", "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	plain := read(t, exe)
	data, err := adorned(plain, "upperhand", "Upper Hand", "v1.2.3-4-gabc")
	if err != nil {
		t.Fatal(err)
	}
	again, err := adorned(plain, "upperhand", "Upper Hand", "v1.2.3-4-gabc")
	if err != nil || !bytes.Equal(data, again) {
		t.Errorf("made twice, it differs (%v)", err)
	}
	set, err := winres.LoadFromEXE(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	icon, err := set.GetIcon(winres.ID(1))
	if err != nil {
		t.Fatal(err)
	}
	var saved bytes.Buffer
	if err := icon.SaveICO(&saved); err != nil || saved.Bytes()[4] != 6 { // how many sizes it has
		t.Errorf("its icon has %d sizes (%v)", saved.Bytes()[4], err)
	}
	info, err := version.FromBytes(set.Get(winres.RT_VERSION, winres.ID(1), english))
	if err != nil {
		t.Fatal(err)
	}
	if info.FileVersion != [4]uint16{1, 2, 3, 0} {
		t.Errorf("its version is %v", info.FileVersion)
	}
	if told, err := info.MarshalJSON(); err != nil || !strings.Contains(string(told), "v1.2.3-4-gabc") {
		t.Errorf("it tells %s (%v)", told, err)
	}
}

func TestVersions(t *testing.T) {
	for stamp, want := range map[string]string{"v1.2": "1.2", "v1.2.3-4-gabc": "1.2.3", "0.9-dirty": "0.9", "f6f1efd": "0.0", "unversioned": "0.0", "1234567": "0.0"} {
		if got := numeric(stamp); got != want {
			t.Errorf("%s is %s, want %s", stamp, got, want)
		}
	}
	var said strings.Builder
	for _, stamp := range []string{"-X main.a=b", "v1 -s", "a/b", ""} {
		if code := run([]string{"-version", stamp, t.TempDir()}, &said); code != 2 {
			t.Errorf("version %q gives %d", stamp, code)
		}
	}
}

// What has to go along with the programs goes along.
func TestLicencesAreThoseOfAllThatGoesIn(t *testing.T) {
	t.Chdir("../../..")
	files, err := licences()
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"go/LICENSE", "github.com/hajimehoshi/ebiten/v2/LICENSE", "github.com/yuin/gopher-lua/LICENSE", "github.com/alecthomas/kong/COPYING"} {
		if !slices.ContainsFunc(files, func(f file) bool { return f.name == "licences/"+want && len(f.data) > 0 }) {
			t.Errorf("%s is missing", want)
		}
	}
}
