package server_test

import (
	"bufio"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"upperhand/game/classroom/hall"
)

// stream reads the stages that a stream sends.
type stream struct {
	testing.TB
	resp   *http.Response
	lines  *bufio.Scanner
	cancel context.CancelFunc
}

func (b *browser) stream() *stream {
	b.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	req, err := http.NewRequestWithContext(ctx, "GET", b.http.URL+"/api/events", nil)
	if err != nil {
		b.Fatal(err)
	}
	resp, err := b.client.Do(req)
	if err != nil {
		b.Fatal(err)
	}
	if resp.StatusCode != 200 || resp.Header.Get("Content-Type") != "text/event-stream" {
		b.Fatalf("the stream answers %d, %q", resp.StatusCode, resp.Header.Get("Content-Type"))
	}
	s := &stream{b, resp, bufio.NewScanner(resp.Body), cancel}
	b.Cleanup(s.close)
	return s
}

func (s *stream) close() { s.cancel(); s.resp.Body.Close() }

// next is the next stage; ok is false where the stream ended.
func (s *stream) next() (stage hall.Stage, ok bool) {
	id := ""
	for s.lines.Scan() {
		if text, is := strings.CutPrefix(s.lines.Text(), "id: "); is {
			id = text
		}
		if data, is := strings.CutPrefix(s.lines.Text(), "data: "); is {
			if err := json.Unmarshal([]byte(data), &stage); err != nil || strconv.FormatInt(stage.Version, 10) != id {
				s.Errorf("id %q, data %q: %v", id, data, err)
			}
			return stage, true
		}
	}
	return stage, false
}

// until reads on until a stage is as wanted.
func (s *stream) until(is func(hall.Stage) bool) hall.Stage {
	for {
		stage, ok := s.next()
		if !ok {
			s.Error("the stream ended before")
			return stage
		}
		if is(stage) {
			return stage
		}
	}
}

func TestFortySeatsSeeAPause(t *testing.T) {
	r := open(t, fresh())
	var streams []*stream
	for range 40 {
		s := r.joined().stream()
		s.until(func(st hall.Stage) bool { return !st.Paused })
		streams = append(streams, s)
	}
	var all sync.WaitGroup
	for _, s := range streams {
		all.Go(func() {
			if got := s.until(func(st hall.Stage) bool { return st.Paused }); got.Words != "Look up, please." {
				t.Errorf("the words are %q", got.Words)
			}
		})
	}
	from := time.Now()
	if _, err := r.hall.Pause(t.Context(), r.class.ID, "Look up, please."); err != nil {
		t.Fatal(err)
	}
	all.Wait()
	t.Logf("40 seats saw the pause within %v", time.Since(from).Round(time.Microsecond))
}

func TestAStreamTellsThatASeatWasTakenOut(t *testing.T) {
	r := open(t, fresh())
	b := r.joined()
	s := b.stream()
	s.next()
	seats, _ := r.store.Seats(t.Context(), r.class.ID)
	if err := r.hall.Remove(t.Context(), r.class.ID, seats[0].ID); err != nil {
		t.Fatal(err)
	}
	s.until(func(st hall.Stage) bool { return st.Removed })
	if _, more := s.next(); more {
		t.Error("the stream goes on")
	}
}

func TestAStreamTellsThatTheClassIsGone(t *testing.T) {
	r := open(t, fresh())
	s := r.joined().stream()
	s.next()
	if err := r.hall.Delete(t.Context(), r.class.ID); err != nil {
		t.Fatal(err)
	}
	s.until(func(st hall.Stage) bool { return st.Closed })
}

func TestStreamsEndWhenTheServerStops(t *testing.T) {
	r := open(t, fresh())
	s := r.joined().stream()
	s.next()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	if err := r.http.Config.Shutdown(ctx); err != nil {
		t.Fatalf("the server does not come to an end: %v", err)
	}
	if _, more := s.next(); more {
		t.Error("the stream goes on")
	}
}

func TestASeatHasSomeStreamsAndNoMore(t *testing.T) {
	r := open(t, fresh())
	b := r.joined()
	for range 6 {
		b.stream().next()
	}
	b.wants(b.get("/api/events"), http.StatusTooManyRequests)
}

func TestPollingTellsWhatIsNew(t *testing.T) {
	r := open(t, fresh())
	b := r.joined()
	first := as[hall.Stage](t, b.wants(b.get("/api/poll"), 200))
	at := "/api/poll?after=" + strconv.FormatInt(first.Version, 10)
	b.wants(b.get(at), http.StatusNoContent)
	if _, err := r.hall.Pause(t.Context(), r.class.ID, ""); err != nil {
		t.Fatal(err)
	}
	if got := as[hall.Stage](t, b.wants(b.get(at), 200)); !got.Paused || got.Version <= first.Version {
		t.Errorf("%+v", got)
	}
	at = "/api/poll?after=" + strconv.FormatInt(first.Version+2, 10)
	b.wants(b.get(at), http.StatusNoContent)
	if _, err := r.hall.Close(t.Context(), r.class.ID); err != nil {
		t.Fatal(err)
	}
	if got := as[hall.Stage](t, b.wants(b.get(at), 200)); !got.Closed {
		t.Errorf("%+v", got)
	}
}

// Where a proxy lets no stream through, a question waits for the news.
func TestAQuestionWaitsForNews(t *testing.T) {
	r := open(t, fresh())
	b := r.joined()
	first := as[hall.Stage](t, b.wants(b.get("/api/poll"), 200))
	at := "/api/poll?wait=60&after=" + strconv.FormatInt(first.Version, 10)
	heard := make(chan answer, 1)
	go func() { heard <- b.get(at) }()
	for r.server.Open() == 0 && len(heard) == 0 { // until it waits
		runtime.Gosched()
	}
	if _, err := r.hall.Pause(t.Context(), r.class.ID, "Look up"); err != nil {
		t.Fatal(err)
	}
	if got := as[hall.Stage](t, b.wants(<-heard, 200)); !got.Paused || got.Words != "Look up" {
		t.Errorf("%+v", got)
	}
	for range 6 {
		b.stream().next()
	}
	b.wants(b.get(strings.Replace(at, "after=", "after=1", 1)), http.StatusNoContent) // no place is left to wait in: at once
}

func TestAVoteIsSeenAndCast(t *testing.T) {
	r := open(t, fresh())
	b, teacher := r.joined(), r.teacher()
	s := b.stream()
	if _, err := r.hall.StartVote(t.Context(), r.class.ID, sofia); err != nil {
		t.Fatal(err)
	}
	vote := s.until(func(st hall.Stage) bool { return st.Vote != nil }).Vote
	if !vote.Open || len(vote.Choices) < 2 || vote.Choices[0].Text == "" || len(vote.Scene.Lines) == 0 {
		t.Fatalf("%+v", vote)
	}
	ballot := map[string]any{"attempt": vote.Attempt, "round": vote.Round, "choice": vote.Choices[1].ID}
	b.wants(b.post("/api/vote", ballot), 200)
	if got := as[me](t, b.get("/api/me")); got.Stage.Vote.Mine != vote.Choices[1].ID {
		t.Errorf("one's own ballot: %+v", got.Stage.Vote)
	}
	who := as[me](t, teacher.wants(teacher.get("/teach/api/me"), 200))
	if len(who.Attempts) != 1 || who.Attempts[0].Rev != 0 || who.Seat.Key != "" {
		t.Fatalf("%+v", who)
	}
	sent := r.step(1, 0, vote.Choices[1].ID)
	sent["seed"] = who.Attempts[0].Seed
	teacher.wants(teacher.post("/api/step?as=teacher", sent), 200)
	if next := s.until(func(st hall.Stage) bool { return st.Vote != nil && st.Vote.Round == 1 }).Vote; !next.Open || next.Mine != "" {
		t.Errorf("%+v", next)
	}
	b.wants(b.post("/api/vote", ballot), http.StatusConflict)
}

// lasting is a connection that notes its deadline, and is left once something was
// written.
type lasting struct {
	*httptest.ResponseRecorder
	leave    context.CancelFunc
	deadline time.Time
	written  bool
}

func (l *lasting) SetReadDeadline(time.Time) error { return nil }

func (l *lasting) SetWriteDeadline(at time.Time) error { l.deadline = at; return nil }

func (l *lasting) Write(data []byte) (int, error) {
	l.written = l.written || !l.deadline.IsZero()
	return l.ResponseRecorder.Write(data)
}

func (l *lasting) Flush() { l.ResponseRecorder.Flush(); l.leave() }

// Over TLS browsers speak HTTP/2, where a deadline that passes ends a stream even
// while nothing is written: each write has one, and the time between has none.
func TestAStreamHasADeadlineOnlyWhileItWrites(t *testing.T) {
	r := open(t, fresh())
	ctx, cancel := context.WithCancel(t.Context())
	req := httptest.NewRequestWithContext(ctx, "GET", "/api/events", nil)
	req.AddCookie(r.joined().cookie("seat"))
	w := &lasting{ResponseRecorder: httptest.NewRecorder(), leave: cancel}
	r.server.Handler().ServeHTTP(w, req)
	if !w.written || !w.deadline.IsZero() {
		t.Errorf("written with a deadline: %v; left with %v", w.written, w.deadline)
	}
}
