package main

import (
	"fmt"
	"net/http"
	"path/filepath"
	"strings"

	"upperhand/game/bundle"
)

// solo serves the game to whoever writes scenarios: on this machine, without a class.
type solo struct {
	Player string
	Paths  []string
}

// soloAddr is where solo serves unless it is told otherwise: only this machine can
// reach it.
const soloAddr = "127.0.0.1:8080"

// runSolo serves until it is interrupted.
func (cmd *serveCmd) runSolo(c *console) error {
	if err := cmd.onlyClass(); err != nil {
		return err
	}
	handler, err := (&solo{cmd.Player, cmd.Paths}).handler(c)
	if err != nil {
		return err
	}
	addr := cmd.Addr
	if addr == "" {
		addr = soloAddr
	}
	listener, err := listen(addr)
	if err != nil {
		return err
	}
	fmt.Fprintf(c.out, "Upper Hand is at http://%s/ (Ctrl-C ends it)\n", listener.Addr())
	return serveUntilStopped(plainServer(handler), listener, "", "")
}

// handler answers from an export as it is, or from scenarios as they are at
// each request.
func (cmd *solo) handler(c *console) (http.Handler, error) {
	if len(cmd.Paths) == 1 && bundle.IsExport(cmd.Paths[0]) {
		files, err := readExport(cmd.Paths[0])
		if err != nil {
			return nil, err
		}
		return bundle.Handler(files, nil), nil
	}
	cases, err := cmd.cases(c)
	if err != nil {
		return nil, err
	}
	player, err := bundle.FindPlayer(cmd.Player, c.err)
	if err != nil {
		return nil, err
	}
	page, err := bundle.Live(player)
	if err != nil {
		return nil, err
	}
	return bundle.Handler(page, cases), nil
}

func readExport(name string) (bundle.Files, error) {
	if strings.HasSuffix(name, ".zip") {
		return bundle.ReadZip(name)
	}
	return bundle.ReadFolder(name)
}

// cases gives what reads the scenarios. Paths that lead nowhere are told now,
// when somebody looks at the terminal; mistakes in a scenario are for the game
// to show, where its author looks for them.
func (cmd *solo) cases(c *console) (func() bundle.Files, error) {
	if len(cmd.Paths) == 0 {
		cases, err := shipped()
		files := bundle.CaseFiles(cases)
		return func() bundle.Files { return files }, err
	}
	if _, troubles := find(cmd.Paths); len(troubles) > 0 {
		printDiagnostics(c.err, troubles)
		return nil, errFindings
	}
	return func() bundle.Files { return bundle.CaseFiles(current(cmd.Paths)) }, nil
}

// current reads the scenarios as they are now. One that has no id, because it
// has mistakes, goes by the name of its folder or file, and one whose id
// another has already by its place.
func current(paths []string) []bundle.Case {
	files, _ := find(paths)
	var cases []bundle.Case
	for i, file := range once(files) {
		read, _ := caseIn(file)
		if read.ID == "" {
			read.ID = called(file)
		}
		if bundle.CheckCases(append(cases, read)) != nil {
			read.ID = fmt.Sprintf("scenario-%d", i+1)
		}
		cases = append(cases, read)
	}
	return cases
}

func called(file string) string {
	if filepath.Base(file) != scenarioFile {
		return strings.TrimSuffix(filepath.Base(file), ".lua")
	}
	full, err := filepath.Abs(file)
	if err != nil {
		return ""
	}
	return filepath.Base(filepath.Dir(full))
}
