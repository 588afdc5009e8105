//go:build !js

package main

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"upperhand/game/bundle"
	"upperhand/game/classroom"
	"upperhand/game/classroom/board"
	"upperhand/game/classroom/hall"
	"upperhand/game/classroom/server"
	"upperhand/game/classroom/store"
)

// hosted is a server of classes as casebook serve puts it together, within the test.
type hosted struct {
	testing.TB
	kept   *vault
	hall   *hall.Hall
	server *server.Server
	board  *board.Board
	http   *httptest.Server
	given  []bundle.Case
}

// host starts one, with its classes in a file where cmd names no database. change
// settles the rest of the hall.
func host(t testing.TB, cmd serveCmd, change ...func(*hall.Config)) *hosted {
	t.Helper()
	dir := t.TempDir()
	if err := fakePlayer(filepath.Join(dir, "player")); err != nil {
		t.Fatal(err)
	}
	if cmd.DB == "" {
		cmd.DB = filepath.Join(dir, "class.db")
	}
	cmd.Secret = filepath.Join(dir, "secret")
	if err := os.WriteFile(cmd.Secret, []byte("a secret of the tests, long enough"), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd.Player, cmd.Paths = filepath.Join(dir, "player"), []string{"../../scenarios/" + loadedCase}
	c := &console{stdin: strings.NewReader(""), out: io.Discard, err: io.Discard}
	given, err := cmd.given(c)
	if err != nil {
		t.Fatal(err)
	}
	player, err := bundle.FindPlayer(cmd.Player, c.err)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	h := &hosted{TB: t, given: given}
	if h.kept, err = openKept(ctx, cmd.DB, cmd.Secret, store.Options{}); err != nil {
		t.Fatal(err)
	}
	config := hall.Config{Load: openCase, Trouble: func(err error) { t.Error(err) }}
	for _, do := range change {
		do(&config)
	}
	h.hall = hall.New(h.kept.store, config)
	ended := make(chan error)
	go func() { ended <- h.hall.Run(ctx) }()
	pages := teaching{hall: h.hall, kept: h.kept, address: func(r *http.Request) string { return "http://" + r.Host }, log: slog.New(slog.DiscardHandler)}
	h.server = cmd.server(pages, player, given)
	h.board = h.server.Board.(*board.Board)
	h.http = httptest.NewUnstartedServer(nil)
	h.http.Config = h.server.HTTPServer()
	h.http.Start()
	t.Cleanup(func() {
		h.server.Stop()
		h.http.Close()
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		if err := h.kept.store.Close(); err != nil {
			t.Error(err)
		}
	})
	return h
}

// begin opens a class.
func (h *hosted) begin(title string) classroom.Class {
	h.Helper()
	c, err := h.hall.OpenClass(h.Context(), hall.Opening{Title: title, Closes: time.Hour, Deletes: time.Hour, Secret: h.kept.secret}, asCases(h.given))
	if err != nil {
		h.Fatal(err)
	}
	return c
}

// visitor is a browser that was given a cookie and keeps no other.
type visitor struct {
	*hosted
	name   string
	cookie string // as it is sent; empty: none
}

// reply is an answer that was read.
type reply struct {
	*http.Response
	body string
}

func (v visitor) ask(method, at, kind, body string, head ...string) reply {
	v.Helper()
	ctx, cancel := context.WithCancel(v.Context())
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, method, v.http.URL+at, strings.NewReader(body))
	if err != nil {
		v.Fatal(err)
	}
	if kind != "" {
		r.Header.Set("Content-Type", kind)
	}
	if v.cookie != "" {
		r.Header.Set("Cookie", v.cookie)
	}
	for i := 0; i+1 < len(head); i += 2 {
		r.Header.Set(head[i], head[i+1])
	}
	answer, err := v.http.Client().Transport.RoundTrip(r)
	if err != nil {
		v.Fatalf("%s %s: %v", method, at, err)
	}
	defer answer.Body.Close()
	var data []byte
	if answer.Header.Get("Content-Type") == "text/event-stream" { // which has no end
		data = make([]byte, 4096)
		n, _ := answer.Body.Read(data)
		data = data[:n]
	} else if data, err = io.ReadAll(answer.Body); err != nil {
		v.Fatalf("%s %s: %v", method, at, err)
	}
	return reply{answer, string(bytes.ToValidUTF8(data, nil))}
}

// form is the form of a page, with fields and their values.
const form = "application/x-www-form-urlencoded"

func fields(values ...string) string {
	v := url.Values{}
	for i := 0; i+1 < len(values); i += 2 {
		v.Set(values[i], values[i+1])
	}
	return v.Encode()
}

// enter is who has typed a code or a key.
func (h *hosted) enter(name, at string, values ...string) visitor {
	h.Helper()
	v := visitor{h, name, ""}
	a := v.ask("POST", at, form, fields(values...))
	if a.StatusCode != http.StatusSeeOther || len(a.Cookies()) != 1 {
		h.Fatalf("%s does not get in: %d %.300s", name, a.StatusCode, a.body)
	}
	v.cookie = a.Cookies()[0].Name + "=" + a.Cookies()[0].Value
	return v
}

func (h *hosted) trainee(c classroom.Class) visitor {
	return h.enter("a trainee of "+c.Title, "/join", "code", c.Code)
}

func (h *hosted) teacher(c classroom.Class) visitor {
	return h.enter("the teacher of "+c.Title, "/teach/enter", "key", hall.TeacherKey(h.kept.secret, c.ID))
}

func (v visitor) key() string {
	_, value, _ := strings.Cut(v.cookie, "=")
	return value
}
