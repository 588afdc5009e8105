package forward

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/game/xapi"
)

const talk = `
scenario { id = "talk", title = "Talk", you = "counsellor", summary = "One talk.", minutes = 5, start = "door" }
local ana = character { id = "ana", name = "Ana", pronoun = "she", trust = 50, autonomy = 60 }
scene "door" { title = "At the door", with = ana,
  ana "Yes?",
  choice "May I come in?" { id = "ask", power = "legitimate", go = "door" },
  choice "Good-bye." { id = "bye", go = "out" },
}
ending "out" { title = "Out", kind = "mixed", text = "You leave." }
`

var talkCase = sync.OnceValue(func() *script.Loaded {
	of, found := script.Open("talk.lua", []byte(talk))
	if of == nil {
		panic(found)
	}
	return of
})

func cases(_ context.Context, _, id string) (*scenario.Scenario, play.Rules, error) {
	if id != "talk" {
		return nil, nil, classroom.ErrNone
	}
	return talkCase().Scenario, talkCase().Rules, nil
}

// queue is a store that has what forwarding needs, and nothing else.
type queue struct {
	classroom.Store
	mu       sync.Mutex
	waits    []*waiting
	attempts map[string]classroom.Attempt
	steps    map[string][]classroom.Step
	teachers map[string]bool
	broken   error // what every method answers
	next     int64
	leased   int // the most that was ever given out at once
}

type waiting struct {
	classroom.Entry
	due time.Time
	why string
}

func newQueue() *queue {
	return &queue{attempts: map[string]classroom.Attempt{}, steps: map[string][]classroom.Step{}, teachers: map[string]bool{}}
}

// choose stores steps of a seat, each of one choice.
func (q *queue) choose(seat string, choices ...string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	id := classroom.AttemptID(seat, "talk", 1)
	if _, ok := q.attempts[id]; !ok {
		rec := play.Record{Version: play.RecordVersion, Engine: play.Version, Scenario: "talk", Hash: "h", Seed: 1, Mode: play.Explore}
		q.attempts[id] = classroom.Attempt{ID: id, Class: "C", Seat: seat, Record: rec, Started: time.Now()}
	}
	for _, choice := range choices {
		n := len(q.steps[id])
		step := classroom.Step{Attempt: id, Rev: int64(n + 1), From: n, Inputs: []play.Input{play.Choose(choice)}, At: time.Now()}
		q.steps[id] = append(q.steps[id], step)
		q.put(classroom.Entry{Kind: classroom.Stepped, Class: "C", Seat: seat, Attempt: id, Step: step, At: step.At})
	}
}

func (q *queue) put(e classroom.Entry) {
	q.next++
	e.ID = q.next
	q.waits = append(q.waits, &waiting{Entry: e})
}

// wanted are the ids of all statements that the queue's steps amount to, in
// the order of each attempt.
func (q *queue) wanted(t testing.TB) map[string][]string {
	q.mu.Lock()
	defer q.mu.Unlock()
	all := map[string][]string{}
	for id, a := range q.attempts {
		err := xapi.Names{}.Steps(xapi.Play{Attempt: a, Steps: q.steps[id], Scenario: talkCase().Scenario, Rules: talkCase().Rules}, func(some []xapi.Statement) error {
			for _, st := range some {
				all[a.Seat] = append(all[a.Seat], st.ID)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return all
}

func (q *queue) Outgoing(_ context.Context, limit int, lease time.Duration) ([]classroom.Entry, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.broken != nil {
		return nil, q.broken
	}
	var out []classroom.Entry
	blocked := map[string]bool{}
	for _, w := range q.waits {
		switch {
		case w.due.Equal(classroom.Aside):
		case w.due.After(time.Now()):
			blocked[w.Attempt] = true
		case !blocked[w.Attempt] && len(out) < limit:
			w.due = time.Now().Add(lease)
			out = append(out, w.Entry)
		}
	}
	q.leased = max(q.leased, len(out))
	return out, nil
}

func (q *queue) Sent(_ context.Context, ids []int64) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.broken != nil {
		return q.broken
	}
	q.waits = slices.DeleteFunc(q.waits, func(w *waiting) bool { return slices.Contains(ids, w.ID) })
	return nil
}

func (q *queue) Later(_ context.Context, ids []int64, at time.Time, why string) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.broken != nil {
		return q.broken
	}
	for _, w := range q.waits {
		if slices.Contains(ids, w.ID) {
			w.due, w.why, w.Tries = at, why, w.Tries+1
		}
	}
	return nil
}

func (q *queue) Waiting(context.Context) (int, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	return len(q.waits), q.broken
}

// ready is how many entries another server could have now.
func (q *queue) ready() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	n := 0
	for _, w := range q.waits {
		if !w.due.After(time.Now()) {
			n++
		}
	}
	return n
}

func (q *queue) Seat(_ context.Context, id string) (classroom.Seat, error) {
	return classroom.Seat{ID: id, Teacher: q.teachers[id]}, nil
}

func (q *queue) Attempt(_ context.Context, id string) (classroom.Attempt, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	a, ok := q.attempts[id]
	if !ok {
		return a, classroom.ErrNone
	}
	return a, nil
}

func (q *queue) Steps(_ context.Context, id string) ([]classroom.Step, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	return slices.Clone(q.steps[id]), nil
}

// lrs is a record store behind no network. It keeps what the xAPI asks of one:
// a batch is stored whole or not at all, and an id once.
type lrs struct {
	mu       sync.Mutex
	order    []string          // the ids of what it has, as they came
	has      map[string]string // statements by id
	seats    map[string]string // the seat of a statement
	fault    func(n int, r *http.Request) fault
	bad      func(statement string) bool // what it refuses
	requests []*http.Request
	at       []time.Time
}

// fault is how one request goes.
type fault int

const (
	fine      fault = iota
	gone            // nothing listens
	silent          // it never answers, and stored nothing
	stored          // it stored all and never answers
	broken          // 500, and stored nothing
	half            // it stored the first half, and 500
	halfSaid        // it stored the first half and says so
	busy            // 503, in 90 seconds
	strict          // as fine, but what it has it refuses as a conflict, with the batch
	locked          // 401
	moved           // 307 to another host
	portal          // 200 with a page
	faultKind       // how many there are
)

func (l *lrs) RoundTrip(r *http.Request) (*http.Response, error) {
	l.mu.Lock()
	kind := fine
	if l.fault != nil {
		kind = l.fault(len(l.requests), r)
	}
	l.requests, l.at = append(l.requests, r), append(l.at, time.Now())
	answer, err := l.answer(kind, r)
	l.mu.Unlock()
	if err == nil && answer == nil {
		<-r.Context().Done()
		return nil, r.Context().Err()
	}
	return answer, err
}

func (l *lrs) answer(kind fault, r *http.Request) (*http.Response, error) {
	switch kind {
	case gone:
		return nil, errors.New("connection refused")
	case silent:
		return nil, nil
	case broken:
		_, password, _ := r.BasicAuth()
		return say(500, "no room left for you, "+password), nil
	case busy:
		res := say(503, "")
		res.Header.Set("Retry-After", "90")
		return res, nil
	case locked:
		user, password, _ := r.BasicAuth()
		return say(401, "who is "+user+":"+password+"?"), nil
	case moved:
		res := say(307, "")
		res.Header.Set("Location", "https://elsewhere.example/xapi/statements")
		return res, nil
	case portal:
		return say(200, "<html>Log in to the guest network</html>"), nil
	}
	if r.Method == http.MethodGet {
		if st, ok := l.has[r.URL.Query().Get("statementId")]; ok {
			return say(200, st), nil
		}
		return say(404, ""), nil
	}
	return l.store(kind, r)
}

func (l *lrs) store(kind fault, r *http.Request) (*http.Response, error) {
	body, _ := io.ReadAll(r.Body)
	var batch []json.RawMessage
	if err := json.Unmarshal(body, &batch); err != nil {
		return say(400, "no JSON"), nil
	}
	var ids []string
	for _, raw := range batch {
		var st xapi.Statement
		if err := json.Unmarshal(raw, &st); err != nil || l.bad != nil && l.bad(string(raw)) {
			return say(400, "statement "+st.ID+" is not as I like it"), nil
		}
		if kind == strict && l.has[st.ID] != "" {
			return say(409, "statement "+st.ID+" is there"), nil
		}
		ids = append(ids, st.ID)
	}
	if kind == half || kind == halfSaid {
		ids = ids[:len(ids)/2]
	}
	for i, id := range ids {
		if l.has[id] == "" {
			l.order = append(l.order, id)
		}
		l.has[id] = string(batch[i])
		var st xapi.Statement
		json.Unmarshal(batch[i], &st)
		l.seats[id] = st.Actor.Account.Name
	}
	switch kind {
	case stored:
		return nil, nil
	case half:
		return say(500, "half"), nil
	}
	said, _ := json.Marshal(ids)
	return say(200, string(said)), nil
}

func say(status int, text string) *http.Response {
	return &http.Response{StatusCode: status, Header: http.Header{}, Body: io.NopCloser(strings.NewReader(text))}
}

func newLRS() *lrs { return &lrs{has: map[string]string{}, seats: map[string]string{}} }

func (l *lrs) count() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.requests)
}

// got are the statements of each seat in the order in which they came first.
func (l *lrs) got() map[string][]string {
	l.mu.Lock()
	defer l.mu.Unlock()
	all := map[string][]string{}
	for _, id := range l.order {
		all[l.seats[id]] = append(all[l.seats[id]], id)
	}
	return all
}

// whole fails unless the record store has what the queue amounted to, each once
// and in order, and nothing waits.
func whole(t testing.TB, q *queue, l *lrs) {
	t.Helper()
	if n, _ := q.Waiting(t.Context()); n != 0 {
		t.Errorf("%d entries still wait", n)
	}
	if want, got := fmt.Sprint(q.wanted(t)), fmt.Sprint(l.got()); want != got {
		t.Errorf("the record store has\n%s\nand was to have\n%s", got, want)
	}
}

func forwarder(t testing.TB, l *lrs) *Forwarder {
	f, err := New(Config{Address: "https://us:secret@lrs.example/xapi/", Cases: cases, Transport: l})
	if err != nil {
		t.Fatal(err)
	}
	return f
}
