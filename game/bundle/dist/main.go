// Dist makes what people download: archives for Linux and Windows, and one of
// the browser version. The same sources, Go and C compiler make the same bytes.
// It is what make dist runs:
//
//	go run ./game/bundle/dist -version v1.2 dist
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"

	"upperhand/game/bundle"
)

func main() { os.Exit(run(os.Args[1:], os.Stderr)) }

func run(args []string, stderr io.Writer) int {
	options := flag.NewFlagSet("dist", flag.ContinueOnError)
	options.SetOutput(stderr)
	version := options.String("version", "unversioned", "what the programs say they are, as git describes it")
	player := options.String("player", "assets/player", "the `folder` from which casebook takes the program for browsers along")
	if err := options.Parse(args); err != nil {
		return 2
	}
	if options.NArg() != 1 {
		fmt.Fprintln(stderr, "dist: name the folder that the archives go into, such as dist")
		return 2
	}
	if !speakable.MatchString(*version) {
		fmt.Fprintf(stderr, "dist: %q can be no version: it has letters, digits, points and dashes\n", *version)
		return 2
	}
	if err := makeAll(*version, *player, options.Arg(0), stderr); err != nil {
		fmt.Fprintf(stderr, "dist: %v\n", err)
		return 1
	}
	return 0
}

// speakable is a version that can stand in a file's name and on a command line.
var speakable = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]*$`)

// makeAll makes all archives in dir, which then holds nothing else of ours.
func makeAll(version, player, dir string, say io.Writer) error {
	temp, err := os.MkdirTemp("", "upperhand-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(temp)
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	licences, err := licences()
	if err != nil {
		return err
	}
	if err := bundle.Pack(".", player, version, true, say); err != nil {
		return err
	}
	name := func(system string) string { return "upperhand-" + version + "-" + system }
	b := builder{version: version, temp: temp}
	windows, err := b.windows()
	if err != nil {
		return err
	}
	if err := writeZip(filepath.Join(dir, name("windows-amd64")+".zip"), name("windows-amd64"), append(windows, licences...)); err != nil {
		return err
	}
	if runtime.GOOS != "linux" {
		fmt.Fprintln(say, "dist: the archive for Linux is made on Linux only: its window needs C libraries of the system")
	} else {
		linux, err := b.linux()
		if err != nil {
			return err
		}
		system := "linux-" + runtime.GOARCH
		if err := writeTar(filepath.Join(dir, name(system)+".tar.gz"), name(system), append(linux, licences...)); err != nil {
			return err
		}
	}
	return b.web(filepath.Join(dir, name("web")+".zip"))
}

// web has casebook export the game with all its cases.
func (b builder) web(name string) error {
	casebook, err := b.build("casebook", target{})
	if err != nil {
		return err
	}
	if err := os.RemoveAll(name); err != nil {
		return err
	}
	out, err := exec.Command(casebook, "export", "--to", "web", "-o", name).CombinedOutput()
	if err != nil {
		return fmt.Errorf("exporting the browser version: %w\n%s", err, out)
	}
	return nil
}
