package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"upperhand/game/bundle"
)

type serveCmd struct {
	Solo        bool     `help:"No class: serve the game on this machine only, and read the scenarios again whenever the page is loaded. For authors."`
	Addr        string   `placeholder:"HOST:PORT" help:"Address and port; port 0 takes a free one. Without it: port 8080 of all networks of this machine, or the next that is free (with --solo 127.0.0.1:8080)."`
	DB          string   `name:"db" placeholder:"FILE|URL" help:"Where the class is kept: a file, or postgres://… . Without it, a file in your data folder."`
	Secret      string   `placeholder:"FILE" help:"The file that teachers' keys are made of, for a class in PostgreSQL; or set UPPERHAND_SECRET. A class in a file has one beside it."`
	New         bool     `help:"Begin another class. Without it the last one goes on, with its code, seats and keys."`
	Title       string   `help:"What the class is called, on its pages."`
	Mode        string   `enum:",explore,practise,assess" default:"" placeholder:"MODE" help:"Fix how all scenarios are played: explore, practise or assess. Without it the trainee picks."`
	Note        string   `placeholder:"FILE" help:"A text file with words of your school or workplace, shown before each scenario."`
	Names       bool     `help:"Trainees may give a name beside their alias."`
	Closes      period   `placeholder:"TIME" help:"When the class closes, from now: 4h, 90m, 30d. Without it, 24h."`
	Keep        period   `placeholder:"TIME" help:"How long after that everything is deleted. Without it, 30d."`
	Cert        string   `placeholder:"FILE" help:"Serve over https with this certificate (PEM)."`
	Key         string   `placeholder:"FILE" help:"The certificate's private key (PEM)."`
	BehindProxy bool     `help:"A reverse proxy of yours is in front: believe what it says of addresses and https."`
	Public      string   `placeholder:"URL" help:"The address to give out, where it is not this machine's own."`
	LRS         string   `name:"lrs" placeholder:"URL" help:"Tell this learning record store (xAPI) what happens; without it nothing leaves this machine."`
	LRSAuth     string   `name:"lrs-auth" placeholder:"FILE" help:"A file with user:password for it; or set UPPERHAND_LRS_AUTH."`
	LRSHome     string   `name:"lrs-home" placeholder:"URL" help:"The home page that its accounts are said to be on."`
	Player      string   `placeholder:"DIR" help:"Take the game's program from this folder, not the one that casebook carries."`
	Paths       []string `arg:"" optional:"" name:"path" help:"Scenarios, as casebook check takes them; without any, the cases that come with the game. A folder or .zip that casebook export wrote is served as with --solo."`
}

// Help is what --help adds.
func (serveCmd) Help() string {
	return `Everybody in the room opens the address that is printed and types the code. You open the teacher's page with the key. Nobody needs an account, and nothing leaves this machine.

The class is kept in a file. Stop the command with Ctrl-C and start it again: the same class goes on, with the same code, seats and keys. casebook class lists, closes and deletes classes, and tells a teacher's key again.

With --solo only this machine can reach it, and scenarios are read again whenever the page is loaded: mend one, load the page again, and play it.`
}

// Run serves until it is interrupted.
func (cmd *serveCmd) Run(c *console) error {
	if cmd.Solo || len(cmd.Paths) == 1 && bundle.IsExport(cmd.Paths[0]) {
		return cmd.runSolo(c)
	}
	if (cmd.Cert == "") != (cmd.Key == "") {
		return usageError{errors.New("--cert and --key go together: name the certificate and its private key")}
	}
	return cmd.runClass(c)
}

// onlyClass refuses what --solo has no use for.
func (cmd *serveCmd) onlyClass() error {
	for flag, given := range map[string]bool{
		"--db": cmd.DB != "", "--secret": cmd.Secret != "", "--new": cmd.New, "--title": cmd.Title != "", "--mode": cmd.Mode != "",
		"--note": cmd.Note != "", "--names": cmd.Names, "--closes": cmd.Closes != 0, "--keep": cmd.Keep != 0,
		"--cert": cmd.Cert != "", "--key": cmd.Key != "", "--behind-proxy": cmd.BehindProxy, "--public": cmd.Public != "",
		"--lrs": cmd.LRS != "", "--lrs-auth": cmd.LRSAuth != "", "--lrs-home": cmd.LRSHome != "",
	} {
		if given {
			return usageError{fmt.Errorf("%s is for a class, and this serves none: leave it away, or leave --solo away and name scenarios", flag)}
		}
	}
	return nil
}

// firstPort is the port that a class has where it is free, and lastPort the last
// that is tried.
const firstPort, lastPort = 8080, 8099

// listen opens an address that was asked for, or the first free port of all
// networks.
func listen(addr string) (net.Listener, error) {
	if addr == "" {
		for port := firstPort; port <= lastPort; port++ {
			if listener, err := net.Listen("tcp", fmt.Sprintf(":%d", port)); err == nil {
				return listener, nil
			} else if !errors.Is(err, syscall.EADDRINUSE) {
				return nil, fmt.Errorf("cannot serve at port %d: %w", port, err)
			}
		}
		return nil, fmt.Errorf("other programs use the ports %d to %d: choose one, as in --addr :9000", firstPort, lastPort)
	}
	listener, err := net.Listen("tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("another program uses %s: choose another port, as in --addr 127.0.0.1:8081 (with make: PORT=8081 make play)", addr)
	}
	if err != nil {
		return nil, fmt.Errorf("cannot serve at %q: %w", addr, err)
	}
	return listener, nil
}

func plainServer(handler http.Handler) *http.Server {
	return &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
}

// stopWithin is how long requests that run may take once it is to stop.
const stopWithin = 10 * time.Second

// serveUntilStopped serves until somebody stops the program: then nothing new is
// taken, and what runs is finished.
func serveUntilStopped(server *http.Server, listener net.Listener, cert, key string) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	stopped := make(chan error, 1)
	go func() {
		<-ctx.Done()
		stop() // a second Ctrl-C ends it at once
		within, cancel := context.WithTimeout(context.Background(), stopWithin)
		defer cancel()
		stopped <- server.Shutdown(within)
	}()
	var err error
	if cert != "" {
		err = server.ServeTLS(listener, cert, key)
	} else {
		err = server.Serve(listener)
	}
	if !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	if err := <-stopped; errors.Is(err, context.DeadlineExceeded) {
		return server.Close()
	} else if err != nil {
		return err
	}
	return nil
}

// period is a time on the command line, which may be in days.
type period time.Duration

// UnmarshalText reads 4h, 90m or 30d.
func (s *period) UnmarshalText(text []byte) error {
	word := strings.TrimSpace(string(text))
	if days, ok := strings.CutSuffix(word, "d"); ok {
		d, err := time.ParseDuration(days + "h")
		if err == nil && d > 0 && d*24/24 == d && d < 100_000*time.Hour {
			*s = period(d * 24)
			return nil
		}
	}
	d, err := time.ParseDuration(word)
	if err != nil || d <= 0 {
		return fmt.Errorf("%q is no time: write 90m, 4h or 30d", word)
	}
	*s = period(d)
	return nil
}

// or is the time, or another where none was given.
func (s period) or(other time.Duration) time.Duration {
	if s == 0 {
		return other
	}
	return time.Duration(s)
}
