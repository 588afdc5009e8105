package bundle

import (
	_ "embed"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// flags are what the program for browsers is built with, one a line. They are
// a file because the Makefile measures what they do to other programs. Packages
// that tell and load are not inlined, only those that compute and paint: it
// takes a thirtieth off the download, and nobody waits for the rest. The flags
// of the linker come last.
//
//go:embed flags.txt
var flags string

// Flags are the arguments of go build. A version, where there is one, is
// stamped into the program.
func Flags(version string) []string {
	args := strings.Split(strings.TrimSpace(flags), "\n")
	if version != "" {
		args[len(args)-1] += " -X upperhand/game/version.stamp=" + version
	}
	return args
}

// checkout gives the folder of this repository, if the working directory is
// within it and there is a go command to build with.
func checkout() (string, bool) {
	dir, err := os.Getwd()
	if err != nil {
		return "", false
	}
	if _, err := exec.LookPath("go"); err != nil {
		return "", false
	}
	for ; ; dir = filepath.Dir(dir) {
		mod, err := os.ReadFile(filepath.Join(dir, "go.mod"))
		if err == nil {
			return dir, strings.HasPrefix(string(mod), "module upperhand\n")
		}
		if dir == filepath.Dir(dir) {
			return "", false
		}
	}
}

// compile builds the program from the sources in root.
func compile(root, version string) (loader, program []byte, err error) {
	temp, err := os.MkdirTemp("", "upperhand-")
	if err != nil {
		return nil, nil, err
	}
	defer os.RemoveAll(temp)
	out := filepath.Join(temp, programName)
	args := append([]string{"build", "-o", out}, Flags(version)...)
	if _, err := goCommand(root, append(args, "./cmd/upperhand")...); err != nil {
		return nil, nil, err
	}
	goroot, err := goCommand(root, "env", "GOROOT")
	if err != nil {
		return nil, nil, err
	}
	if loader, err = os.ReadFile(filepath.Join(goroot, "lib", "wasm", loaderName)); err != nil {
		return nil, nil, fmt.Errorf("this Go lacks a file, so install it anew: %w", err)
	}
	program, err = os.ReadFile(out)
	return loader, program, err
}

// goCommand runs the go command for the browser's system and gives what it
// prints.
func goCommand(root string, args ...string) (string, error) {
	cmd := exec.Command("go", args...)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	var trouble strings.Builder
	cmd.Stderr = &trouble
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("building the program for browsers failed: go %s: %w\n%s", args[0], err, trouble.String())
	}
	return strings.TrimSpace(string(out)), nil
}

// build compiles and packs the program, and tells say that it takes a while.
func build(root string, say io.Writer) (Player, error) {
	fmt.Fprintln(say, "Building the game's program for browsers (the first time takes a few minutes) …")
	loader, program, err := compile(root, "")
	if err != nil {
		return Player{}, err
	}
	return packed(loader, program)
}
