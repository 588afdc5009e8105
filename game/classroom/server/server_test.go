package server_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path"
	"strings"
	"testing"
	"time"

	"upperhand/game/bundle"
	"upperhand/game/classroom"
	"upperhand/game/classroom/hall"
	"upperhand/game/classroom/memory"
	"upperhand/game/classroom/server"
	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/scenarios"
)

const sofia = "sofia-and-matthias"

var secret = []byte("a secret of the tests")

func load(name string, source []byte) (*scenario.Scenario, play.Rules, error) {
	loaded, found := script.Open(name, source)
	if loaded == nil {
		return nil, nil, errors.New(found[0].String())
	}
	return loaded.Scenario, loaded.Rules, nil
}

// room is a class with its server.
type room struct {
	testing.TB
	store  classroom.Store
	hall   *hall.Hall
	server *server.Server
	http   *httptest.Server
	class  classroom.Class
	log    *bytes.Buffer
}

// open starts a class on a store that is empty, or goes on with the class of one
// that is not.
func open(t testing.TB, store classroom.Store, change ...func(*server.Config)) *room {
	t.Helper()
	r := &room{TB: t, store: store, log: &bytes.Buffer{}}
	r.hall = hall.New(store, hall.Config{Load: load, Trouble: func(err error) { t.Error(err) }})
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error)
	go func() { done <- r.hall.Run(ctx) }()
	classes, err := store.Classes(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if len(classes) > 0 {
		r.class = classes[0]
	} else {
		r.class = r.begin("Term two")
	}
	config := server.Config{
		Hall: r.hall, Slow: time.Microsecond, Beat: time.Hour, Log: slog.New(slog.NewTextHandler(r.log, &slog.HandlerOptions{Level: slog.LevelDebug})),
		Page: func(bundle.Course) (bundle.Files, error) { return gamePage(), nil },
	}
	for _, do := range change {
		do(&config)
	}
	r.server = server.New(config)
	r.http = httptest.NewUnstartedServer(nil)
	r.http.Config = r.server.HTTPServer()
	r.http.Start()
	t.Cleanup(func() {
		r.server.Stop()
		r.http.Close()
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
	return r
}

func (r *room) begin(title string) classroom.Class {
	r.Helper()
	source, err := scenarios.FS.ReadFile(path.Join(sofia, "scenario.lua"))
	if err != nil {
		r.Fatal(err)
	}
	c, err := r.hall.OpenClass(context.Background(), hall.Opening{Title: title, Closes: time.Hour, Deletes: time.Hour, Secret: secret},
		[]classroom.Case{{ID: sofia, Source: source}})
	if err != nil {
		r.Fatal(err)
	}
	return c
}

// gamePage stands for the browser build.
func gamePage() bundle.Files {
	return bundle.Files{{Name: "index.html", Sum: strings.Repeat("0", 64),
		Data: []byte(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'">the game`)}}
}

// browser is one person's: it keeps cookies and follows no redirection.
type browser struct {
	*room
	client *http.Client
	key    string // of the seat
}

func (r *room) browser() *browser {
	jar := &jar{}
	return &browser{r, &http.Client{Jar: jar, Transport: r.http.Client().Transport, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}, ""}
}

// jar keeps cookies of one server by their names.
type jar struct{ kept []*http.Cookie }

func (j *jar) SetCookies(_ *url.URL, set []*http.Cookie) {
	for _, c := range set {
		for i, k := range j.kept {
			if k.Name == c.Name {
				j.kept = append(j.kept[:i], j.kept[i+1:]...)
				break
			}
		}
		if c.MaxAge >= 0 {
			j.kept = append(j.kept, c)
		}
	}
}

func (j *jar) Cookies(*url.URL) []*http.Cookie { return j.kept }

func (b *browser) cookie(name string) *http.Cookie {
	for _, c := range b.client.Jar.(*jar).kept {
		if c.Name == name {
			return c
		}
	}
	return nil
}

// answer is a response that was read.
type answer struct {
	*http.Response
	body string
}

func (b *browser) do(method, at, kind, body string, head ...string) answer {
	b.Helper()
	req, err := http.NewRequest(method, b.http.URL+at, strings.NewReader(body))
	if err != nil {
		b.Fatal(err)
	}
	if kind != "" {
		req.Header.Set("Content-Type", kind)
	}
	for i := 0; i+1 < len(head); i += 2 {
		req.Header.Set(head[i], head[i+1])
	}
	resp, err := b.client.Do(req)
	if err != nil {
		b.Fatal(err)
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	if err != nil {
		b.Fatal(err)
	}
	return answer{resp, string(data)}
}

func (b *browser) get(at string) answer { b.Helper(); return b.do("GET", at, "", "") }

func (b *browser) form(at string, values ...string) answer {
	b.Helper()
	v := url.Values{}
	for i := 0; i+1 < len(values); i += 2 {
		v.Set(values[i], values[i+1])
	}
	return b.do("POST", at, "application/x-www-form-urlencoded", v.Encode())
}

func (b *browser) post(at string, body any) answer {
	b.Helper()
	data, err := json.Marshal(body)
	if err != nil {
		b.Fatal(err)
	}
	return b.do("POST", at, "application/json", string(data))
}

// wants fails where an answer has another status.
func (b *browser) wants(a answer, status int) answer {
	b.Helper()
	if a.StatusCode != status {
		b.Fatalf("%s %s: %d, want %d: %.300s", a.Request.Method, a.Request.URL.Path, a.StatusCode, status, a.body)
	}
	return a
}

// joined is a browser with a seat.
func (r *room) joined() *browser {
	r.Helper()
	b := r.browser()
	a := b.wants(b.form("/join", "code", r.class.Code), http.StatusSeeOther)
	if to := a.Header.Get("Location"); to != "/play/" {
		b.Fatalf("joining leads to %q", to)
	}
	b.key = b.cookie("seat").Value
	return b
}

// teacher is a browser with the teacher's cookie.
func (r *room) teacher() *browser {
	r.Helper()
	b := r.browser()
	b.wants(b.form("/teach/enter", "key", hall.TeacherKey(secret, r.class.ID)), http.StatusSeeOther)
	return b
}

// as reads JSON.
func as[T any](t testing.TB, a answer) T {
	t.Helper()
	var v T
	if err := json.Unmarshal([]byte(a.body), &v); err != nil {
		t.Fatalf("%v: %.200s", err, a.body)
	}
	return v
}

// me is what /api/me tells.
type me struct {
	Class    struct{ Title, Closes string }
	Seat     struct{ Alias, Name, Key string }
	Stage    hall.Stage
	Attempts []struct {
		Scenario, Seed string
		Run            int
		Record         play.Record
		Rev            int64
		Ended          bool
	}
	Shared []struct {
		Scenario, Seed, Text string
		Question             int
	}
	Runs bool
}

// step is a body of /api/step with what is offered first.
func (r *room) step(rev, from int, inputs ...string) map[string]any {
	r.Helper()
	of, err := r.hall.Case(context.Background(), r.class, sofia)
	if err != nil {
		r.Fatal(err)
	}
	if inputs == nil {
		inputs = []string{}
	}
	return map[string]any{"scenario": sofia, "hash": of.Scenario.Hash, "engine": 1, "seed": "18446744073709551615", "mode": "explore", "rev": rev, "from": from, "inputs": inputs}
}

// way plays the first choices that are offered and gives their ids.
func (r *room) way(n int) []string {
	r.Helper()
	of, err := r.hall.Case(context.Background(), r.class, sofia)
	if err != nil {
		r.Fatal(err)
	}
	session, err := play.NewSession(of.Scenario, of.Rules, 1<<64-1, play.Explore)
	var ids []string
	for err == nil && len(ids) < n {
		if err = session.Pass(); err != nil {
			break
		}
		offered, _ := session.Offered()
		ids = append(ids, play.ChoiceItem(of.Scenario, offered[0]).Choice.ID)
		_, err = session.Choose(ids[len(ids)-1])
	}
	if err != nil {
		r.Fatal(err)
	}
	return ids
}

func fresh() classroom.Store { return memory.New() }
