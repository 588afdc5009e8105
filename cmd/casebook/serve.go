package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"upperhand/game/bundle"
)

type serveCmd struct {
	Addr   string   `default:"127.0.0.1:8080" help:"Address and port; port 0 takes a free one."`
	Player string   `placeholder:"DIR" help:"Take the game's program from this folder, not the one that casebook carries."`
	Paths  []string `arg:"" optional:"" name:"path" help:"Scenarios, as casebook check takes them, or one folder or .zip that casebook export wrote; without any, the cases that come with the game."`
}

// Help is what --help adds.
func (serveCmd) Help() string {
	return "Scenarios are read again whenever the page is loaded: mend one, load the page again, and play it. Only this machine can reach the default address. Stop it with Ctrl-C."
}

// Run serves until it is interrupted.
func (cmd *serveCmd) Run(c *console) error {
	handler, err := cmd.handler(c)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", cmd.Addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("another program uses %s: choose another port, as in --addr 127.0.0.1:8081 (with make: PORT=8081 make play)", cmd.Addr)
	}
	if err != nil {
		return fmt.Errorf("cannot serve at %q: %w", cmd.Addr, err)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	go func() {
		<-ctx.Done()
		server.Close()
	}()
	fmt.Fprintf(c.out, "Upper Hand is at http://%s/ (Ctrl-C ends it)\n", listener.Addr())
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// handler answers from an export as it is, or from scenarios as they are at
// each request.
func (cmd *serveCmd) handler(c *console) (http.Handler, error) {
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
func (cmd *serveCmd) cases(c *console) (func() bundle.Files, error) {
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
