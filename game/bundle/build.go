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

// compiled are the programs as the compiler makes them, and what loads them.
type compiled struct{ loader, program, workshop []byte }

// compile builds the programs from the sources in root.
func compile(root, version string) (c compiled, err error) {
	temp, err := os.MkdirTemp("", "upperhand-")
	if err != nil {
		return c, err
	}
	defer os.RemoveAll(temp)
	goroot, err := goCommand(root, "env", "GOROOT")
	if err != nil {
		return c, err
	}
	if c.loader, err = os.ReadFile(filepath.Join(goroot, "lib", "wasm", loaderName)); err != nil {
		return c, fmt.Errorf("this Go lacks a file, so install it anew: %w", err)
	}
	if c.program, err = compileOne(root, filepath.Join(temp, "upperhand"), "./cmd/upperhand", Flags(version)); err != nil {
		return c, err
	}
	c.workshop, err = compileOne(root, filepath.Join(temp, "workshop"), "./cmd/workshop", Flags(version))
	return c, err
}

func compileOne(root, out, path string, flags []string) ([]byte, error) {
	args := append([]string{"build", "-o", out}, flags...)
	if _, err := goCommand(root, append(args, path)...); err != nil {
		return nil, err
	}
	return os.ReadFile(out)
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
	made, err := compile(root, "")
	if err != nil {
		return Player{}, err
	}
	p, err := packed(made.loader, made.program)
	if err != nil {
		return Player{}, err
	}
	p.Workshop, err = gzipped(made.workshop)
	return p, err
}
