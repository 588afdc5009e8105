package main

import (
	"bytes"
	"fmt"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"upperhand/game/paint"
)

// builder builds the programs of one version.
type builder struct{ version, temp string }

// target is a system to build for; the zero target is this one.
type target struct{ os, arch, cgo, flags string }

// build builds a program and gives its path.
func (b builder) build(program string, t target) (string, error) {
	out := filepath.Join(b.temp, t.os, program)
	flags := "-s -w -buildid= -X upperhand/game/version.stamp=" + b.version + t.flags
	cmd := exec.Command("go", "build", "-buildvcs=false", "-trimpath", "-ldflags", flags, "-o", out, "./cmd/"+program)
	cmd.Env = os.Environ()
	if t.os != "" {
		cmd.Env = append(cmd.Env, "GOOS="+t.os, "GOARCH="+t.arch, "CGO_ENABLED="+t.cgo)
	}
	if trouble, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("building %s for %s: %w\n%s", program, t.os, err, trouble)
	}
	return out, nil
}

// linux is what lies in the archive for Linux. Its folders are those below
// ~/.local or /usr/local, so that copying them there installs the game.
func (b builder) linux() ([]file, error) {
	files := []file{
		{name: "README.txt", data: []byte(readmeLinux)},
		{name: "share/applications/upperhand.desktop", data: []byte(desktopEntry)},
	}
	for _, size := range []int{48, 64, 128, 256} {
		var icon bytes.Buffer
		if err := png.Encode(&icon, paint.Sign(size)); err != nil {
			return nil, err
		}
		files = append(files, file{name: fmt.Sprintf("share/icons/hicolor/%dx%d/apps/upperhand.png", size, size), data: icon.Bytes()})
	}
	for _, program := range []string{"upperhand", "casebook"} {
		path, err := b.build(program, target{})
		if err != nil {
			return nil, err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		files = append(files, file{name: "bin/" + program, data: data, runs: true})
	}
	return files, nil
}

// windows is what lies in the archive for Windows.
func (b builder) windows() ([]file, error) {
	files := []file{{name: "README.txt", data: []byte(strings.ReplaceAll(readmeWindows, "\n", "\r\n"))}}
	for _, p := range []struct{ program, flags, about string }{
		{"upperhand", " -H windowsgui", "Upper Hand"},
		{"casebook", "", "Upper Hand: the educator's command line"},
	} {
		path, err := b.build(p.program, target{os: "windows", arch: "amd64", cgo: "0", flags: p.flags})
		if err != nil {
			return nil, err
		}
		plain, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		data, err := adorned(plain, p.program, p.about, b.version)
		if err != nil {
			return nil, fmt.Errorf("giving %s.exe its icon: %w", p.program, err)
		}
		files = append(files, file{name: p.program + ".exe", data: data, runs: true})
	}
	return files, nil
}
