package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"upperhand/game/bundle"
	"upperhand/game/classroom"
	"upperhand/game/classroom/board"
	"upperhand/game/classroom/hall"
	"upperhand/game/classroom/server"
	"upperhand/game/classroom/store"
	"upperhand/game/flow"
	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/game/terminal"
	"upperhand/game/xapi"
	"upperhand/game/xapi/forward"
)

// What a class has where nothing else is said.
const (
	closesAfter = 24 * time.Hour
	keptFor     = 30 * 24 * time.Hour
	classTitle  = "Upper Hand"
)

// runClass serves a class.
func (cmd *serveCmd) runClass(c *console) error {
	given, err := cmd.given(c)
	if err != nil {
		return err
	}
	options, err := cmd.options()
	if err != nil {
		return err
	}
	player, err := bundle.FindPlayer(cmd.Player, c.err)
	if err != nil {
		return err
	}
	if _, err := bundle.MakeClass(player, bundle.Course{Mode: options.Mode, Note: options.Note}); err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	logger := slog.New(slog.NewTextHandler(c.err, &slog.HandlerOptions{Level: slog.LevelWarn}))
	var h *hall.Hall
	forwarder, err := cmd.forwarder(logger, func(ctx context.Context, class, id string) (*scenario.Scenario, play.Rules, error) {
		return caseOf(ctx, h, class, id)
	})
	if err != nil {
		return err
	}
	kept, err := openKept(ctx, cmd.DB, cmd.Secret, store.Options{Forwarding: forwarder != nil})
	if err != nil {
		return err
	}
	defer kept.store.Close()
	h = hall.New(kept.store, hall.Config{Load: openCase, Trouble: func(err error) { logger.Warn("the class's store", "error", err) }})
	class, news, err := cmd.class(ctx, c, h, kept, options, given)
	if err != nil {
		return err
	}
	listener, err := listen(cmd.Addr)
	if err != nil {
		return err
	}
	var running sync.WaitGroup
	var heard, sent error
	running.Go(func() { heard = h.Run(ctx) })
	if forwarder != nil {
		running.Go(func() { sent = forwarder.Run(ctx, kept.store) })
	}
	at := cmd.reached(listener)
	pages := teaching{hall: h, kept: kept, address: at.address(cmd.BehindProxy && cmd.Public == ""), forward: forwarder, names: xapi.Names{Home: cmd.LRSHome}, log: logger}
	s := cmd.server(pages, player, given)
	cmd.tellClass(c, class, kept, at, news)
	err = serveUntilStopped(s.HTTPServer(), listener, cmd.Cert, cmd.Key)
	cancel()
	running.Wait() // before the store is closed: who was seen, and what is still to be sent, is written
	return errors.Join(err, heard, sent)
}

// caseOf gives a case of a class to whoever tells of it elsewhere.
func caseOf(ctx context.Context, h *hall.Hall, class, id string) (*scenario.Scenario, play.Rules, error) {
	c, err := h.Class(ctx, class)
	var of *hall.Case
	if err == nil {
		of, err = h.Case(ctx, c, id)
	}
	var no *hall.Refusal
	if errors.As(err, &no) {
		err = classroom.ErrNone
	}
	if err != nil {
		return nil, nil, err
	}
	return of.Scenario, of.Rules, nil
}

// forwarder is what tells a learning record store; nil where none was named.
func (cmd *serveCmd) forwarder(logger *slog.Logger, cases xapi.Cases) (*forward.Forwarder, error) {
	if cmd.LRS == "" {
		if cmd.LRSAuth != "" || cmd.LRSHome != "" {
			return nil, usageError{errors.New("--lrs-auth and --lrs-home go with --lrs URL")}
		}
		return nil, nil
	}
	auth, err := forward.Credentials(cmd.LRSAuth)
	if err != nil {
		return nil, err
	}
	return forward.New(forward.Config{Address: cmd.LRS, Auth: auth, Names: xapi.Names{Home: cmd.LRSHome}, Cases: cases, Log: logger})
}

// openCase reads a class's case to play it.
func openCase(name string, source []byte) (*scenario.Scenario, play.Rules, error) {
	loaded, found := script.Open(name, source)
	if loaded == nil {
		for _, d := range found {
			if d.Severity == scenario.Error {
				return nil, nil, errors.New(d.String())
			}
		}
		return nil, nil, fmt.Errorf("%s cannot be read", name)
	}
	return loaded.Scenario, loaded.Rules, nil
}

// given are the scenarios that paths name; with none, those that come with the game.
func (cmd *serveCmd) given(c *console) ([]bundle.Case, error) { return chosen(c, cmd.Paths) }

func (cmd *serveCmd) options() (classroom.Options, error) {
	course, err := (&exportCmd{To: "web", Mode: cmd.Mode, Note: cmd.Note}).course()
	if err != nil {
		return classroom.Options{}, err
	}
	if _, err := flow.NewCourse(course.Mode, course.Note); err != nil {
		return classroom.Options{}, err
	}
	return classroom.Options{Mode: course.Mode, Note: course.Note, Names: cmd.Names}, nil
}

// class is the class that goes on, or a new one; news tells which, for whoever
// started the server.
func (cmd *serveCmd) class(ctx context.Context, c *console, h *hall.Hall, kept *vault, o classroom.Options, given []bundle.Case) (classroom.Class, string, error) {
	classes, err := kept.store.Classes(ctx)
	if err != nil {
		return classroom.Class{}, "", err
	}
	for _, of := range classes {
		if !h.Now().Before(of.Deletes) {
			fmt.Fprintf(c.err, "The time of the class %s (%s) was over on %s: it is deleted a day from now, or when a server is next started after that. If this machine's clock is wrong (it says %s), set it before.\n",
				of.Code, terminal.Clean(of.Title), of.Deletes.Local().Format("2 January 2006"), h.Now().Local().Format("2 January 2006 15:04"))
		}
	}
	open := slices.DeleteFunc(slices.Clone(classes), func(of classroom.Class) bool { return !h.Now().Before(of.Closes) })
	if len(open) > 0 && !cmd.New {
		class, err := cmd.goOn(ctx, h, kept.secret, open[len(open)-1], o, given)
		return class, "This class goes on. For another, stop this and start it with --new.", err
	}
	class, err := h.OpenClass(ctx, hall.Opening{
		Title: orElse(cmd.Title, classTitle), Options: o,
		Closes: cmd.Closes.or(closesAfter), Deletes: cmd.Keep.or(keptFor), Secret: kept.secret,
	}, asCases(given))
	news := "This class is new."
	if n := len(classes); n > 0 {
		news = fmt.Sprintf("This class is new. %s kept besides: casebook class list.", count(n, "earlier class is", "earlier classes are"))
	}
	return class, news, err
}

// goOn settles what the command line says about a class that goes on.
func (cmd *serveCmd) goOn(ctx context.Context, h *hall.Hall, secret []byte, class classroom.Class, o classroom.Options, given []bundle.Case) (classroom.Class, error) {
	if len(cmd.Paths) > 0 {
		for _, of := range asCases(given) {
			err := h.AddCase(ctx, class.ID, of)
			if errors.Is(err, hall.ErrOtherText) {
				return class, fmt.Errorf("%q has changed since this class began, and what was played with the old text could not be run again: begin another class with --new, or leave the path away to go on", of.ID)
			}
			if err != nil {
				return class, err
			}
		}
	}
	key := classroom.HashKey(hall.TeacherKey(secret, class.ID))
	if !bytes.Equal(key, class.Key) && isServer(cmd.DB) {
		return class, errors.New("this class was begun with another secret: name the one that all its servers have, or begin another class with --new")
	}
	return h.Rule(ctx, class.ID, func(c *classroom.Class) {
		c.Key = key // the same, unless the file of the secret was lost
		c.Title = orElse(cmd.Title, c.Title)
		c.Options.Mode, c.Options.Note = orElse(o.Mode, c.Options.Mode), orElse(o.Note, c.Options.Note)
		c.Options.Names = c.Options.Names || o.Names
		kept := c.Deletes.Sub(c.Closes)
		if cmd.Closes != 0 {
			c.Closes = h.Now().Add(time.Duration(cmd.Closes))
		}
		c.Deletes = c.Closes.Add(cmd.Keep.or(kept))
	})
}

func orElse(word, other string) string {
	if word == "" {
		return other
	}
	return word
}

func asCases(given []bundle.Case) []classroom.Case {
	var cases []classroom.Case
	for _, of := range given {
		cases = append(cases, classroom.Case{ID: of.ID, Source: of.Source})
	}
	return cases
}

// server puts a class's server together with the teacher's pages.
func (cmd *serveCmd) server(pages teaching, player bundle.Player, given []bundle.Case) *server.Server {
	s := server.New(cmd.serverConfig(pages, player, given))
	pages.stop, pages.guessed = s.Stopped(), s.Guessed
	s.Board = pages.board()
	return s
}

// serverConfig wires the server.
func (cmd *serveCmd) serverConfig(pages teaching, player bundle.Player, given []bundle.Case) server.Config {
	words := map[string][]bundle.Words{}
	known, _ := shipped() // they are in the program: this cannot fail
	for _, of := range append(known, given...) {
		words[of.ID+"\x00"+string(of.Source)] = of.Words
	}
	secure := func(r *http.Request) bool {
		return r.TLS != nil || cmd.BehindProxy && strings.HasPrefix(pages.address(r), "https://")
	}
	return server.Config{
		Hall: pages.hall, Log: pages.log, BehindProxy: cmd.BehindProxy, Enter: board.With, Told: board.Told,
		Page:      func(course bundle.Course) (bundle.Files, error) { return bundle.MakeClass(player, course) },
		Words:     func(id string, source []byte) []bundle.Words { return words[id+"\x00"+string(source)] },
		CheckCase: newInspector().check,
		Privacy:   pages.privacy(cmd.LRS, secure),
	}
}

// reach is how a class is reached.
type reach struct {
	best   string   // the address to give out: http://192.168.1.20:8080
	others []string // of the same machine
	alone  bool     // nobody but this machine can reach it
}

// reached finds the addresses of a listener.
func (cmd *serveCmd) reached(listener net.Listener) reach {
	scheme := "http"
	if cmd.Cert != "" {
		scheme = "https"
	}
	if cmd.Public != "" {
		return reach{best: strings.TrimSuffix(cmd.Public, "/")}
	}
	host, port, err := net.SplitHostPort(listener.Addr().String())
	if err != nil {
		return reach{best: scheme + "://" + listener.Addr().String()}
	}
	if ip := net.ParseIP(host); ip != nil && !ip.IsUnspecified() {
		return reach{best: scheme + "://" + net.JoinHostPort(host, port), alone: ip.IsLoopback()}
	}
	var all []string
	for _, ip := range networks() {
		all = append(all, scheme+"://"+net.JoinHostPort(ip, port))
	}
	if len(all) == 0 {
		return reach{best: scheme + "://" + net.JoinHostPort("127.0.0.1", port), alone: true}
	}
	return reach{best: all[0], others: all[1:]}
}

// address is where trainees go, as a request shows it.
func (r reach) address(proxied bool) func(*http.Request) string {
	return func(req *http.Request) string {
		if !proxied || req.Host == "" {
			return r.best
		}
		scheme := "https"
		if lines := req.Header["X-Forwarded-Proto"]; len(lines) > 0 {
			list := lines[len(lines)-1]
			if word := strings.TrimSpace(list[strings.LastIndexByte(list, ',')+1:]); !strings.EqualFold(word, "https") {
				scheme = "http"
			}
		}
		return scheme + "://" + req.Host
	}
}

// tellClass says what whoever started the class needs.
func (cmd *serveCmd) tellClass(c *console, class classroom.Class, kept *vault, at reach, news string) {
	say := func(format string, args ...any) { fmt.Fprintf(c.out, format+"\n", args...) }
	say("%s", class.Title)
	say("")
	say("  Trainees open    %s/", at.best)
	say("  and type         %s", class.Code)
	say("")
	say("  You open         %s/teach", at.best)
	say("  teacher's key    %s", hall.TeacherKey(kept.secret, class.ID))
	say("  to project       %s/teach/projector", at.best)
	say("")
	for _, other := range at.others {
		say("  also at          %s/", other)
	}
	if at.alone {
		say("  Only this machine can open it. For a room, connect to its network and start this again without --addr 127.0.0.1.")
	}
	say("  %s", news)
	say("  Open until %s; deleted with all that is in it on %s.", class.Closes.Local().Format("2 January 15:04"), class.Deletes.Local().Format("2 January 2006"))
	say("  Kept in %s. Ctrl-C stops the server, not the class.", kept.where)
}
