package board

import (
	"context"
	"errors"
	"io"
	"net/http"
	"slices"
	"sync"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/result"
)

// Kept is what the pages read. A classroom.Store is one.
type Kept interface {
	Seats(ctx context.Context, class string) ([]classroom.Seat, error)
	Attempts(ctx context.Context, class string) ([]classroom.Attempt, error)
	Steps(ctx context.Context, attempt string) ([]classroom.Step, error)
	Reflections(ctx context.Context, class string) ([]classroom.Reflection, error)
	Ballots(ctx context.Context, attempt string, round int) ([]classroom.Ballot, error)
	Rounds(ctx context.Context, class string) ([]classroom.Round, error)
}

// Desk carries out what the teacher decides. An error that the teacher should
// read is a Refusal.
type Desk interface {
	Pause(ctx context.Context, class, words string) error
	GoOn(ctx context.Context, class string) error
	BeginVote(ctx context.Context, class, scenario string) error
	CloseRound(ctx context.Context, class string) error
	OpenRound(ctx context.Context, class string) error
	EndVote(ctx context.Context, class string) error
	Remove(ctx context.Context, class string, seats ...string) error
	Readmit(ctx context.Context, class string, seats ...string) error
	Names(ctx context.Context, class string, allowed bool) error
	Recode(ctx context.Context, class string) error // another code to join with
	Close(ctx context.Context, class string) error
	Reopen(ctx context.Context, class string) error // for some hours, as a new class is
	Delete(ctx context.Context, class string) error
}

// Refusal is an error whose text is meant for the teacher: a sentence.
type Refusal string

func (r Refusal) Error() string { return string(r) }

// Config is what the pages are made with.
type Config struct {
	Kept  Kept
	Desk  Desk
	Cases func(ctx context.Context, c classroom.Class) ([]result.Loaded, error)
	// Watch gives a token whenever something of a class changed, until the context
	// ends. Nil: pages ask every few seconds.
	Watch   func(ctx context.Context, class string) <-chan struct{}
	Address func(r *http.Request) string      // where trainees go, without a slash at its end
	XAPI    func(w io.Writer, in Lines) error // writes statements, one a line; nil: they are not offered
	Forward func() string                     // a sentence on what is sent elsewhere; nil or "": nothing is
	Guessed func() (int, time.Time)           // how many wrong codes came, and since when, where that is a search; nil: not known
	Upload  bool                              // a case may be given with POST /teach/cases
	Now     func() time.Time
	Log     func(error) // told of errors that are nobody's doing; may be nil
}

// Lines is what an export of statements is made from.
type Lines struct {
	Class    classroom.Class
	Seats    []classroom.Seat
	Attempts []classroom.Attempt
	Steps    func(attempt string) ([]classroom.Step, error)
	Shared   []classroom.Reflection
	Cases    []result.Loaded
}

// Board serves the pages of all classes.
type Board struct {
	Config
	mux    *http.ServeMux
	mu     sync.Mutex
	known  map[string]*reading
	guides map[string]*talk
}

// New makes the pages. They are served below /teach/.
func New(config Config) *Board {
	b := &Board{Config: config, mux: http.NewServeMux(), known: map[string]*reading{}, guides: map[string]*talk{}}
	if b.Now == nil {
		b.Now = time.Now
	}
	for _, route := range b.Routes() {
		b.mux.HandleFunc(route.Pattern, route.do)
	}
	return b
}

type classKey struct{}

// With puts the class, whose teacher was recognised, into a context.
func With(ctx context.Context, c classroom.Class) context.Context {
	return context.WithValue(ctx, classKey{}, c)
}

// Class gives the class of a context.
func Class(ctx context.Context) (classroom.Class, bool) {
	c, ok := ctx.Value(classKey{}).(classroom.Class)
	return c, ok
}

// ServeHTTP serves a page to a teacher who was recognised, see With.
func (b *Board) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if _, ok := Class(r.Context()); !ok {
		Told(w, http.StatusForbidden, "This page is the teacher's", []string{"Open it with the teacher's key, which casebook serve prints when it starts."}, "/teach")
		return
	}
	b.mux.ServeHTTP(w, r)
}

// page is a page of a class as its handler makes it.
type page func(*scene) (body, error)

// Route is one address of the pages, all of which are the teacher's alone.
type Route struct {
	Pattern string // as http.ServeMux reads it
	do      http.HandlerFunc
}

// Routes are all addresses of the pages.
func (b *Board) Routes() []Route {
	routes := []Route{
		{"GET /teach/{$}", b.serve(tabs[0].make, tabs[0])},
		{"GET /teach/report", b.file((*scene).report)},
		{"GET /teach/steps.csv", b.file((*scene).stepsCSV)},
		{"GET /teach/seats.csv", b.file((*scene).seatsCSV)},
		{"GET /teach/class.json", b.file((*scene).classJSON)},
		{"GET /teach/xapi", b.file((*scene).statements)},
		{"GET /teach/events", b.events},
		{"GET /teach/map.css", sheet},
		{"GET /teach/board.css", asset},
		{"GET /teach/board.js", asset},
		{"POST /teach/do/delete", b.delete},
		{"POST /teach/do/{what}", unknown},
		{"/teach/", none},
	}
	for what, act := range b.orders() {
		routes = append(routes, Route{"POST /teach/do/" + what, b.do(act)})
	}
	for _, p := range slices.Concat(tabs, shows) {
		routes = append(routes, Route{"GET /teach/" + p.path, b.serve(p.make, p)})
	}
	return routes
}

// none answers what no page does.
func none(w http.ResponseWriter, _ *http.Request) {
	Told(w, http.StatusNotFound, "There is no such page", []string{"The address may be mistyped, or what it showed is gone."}, "/teach/")
}

// errGone is for what an address names and the class has not, or no more.
var errGone = errors.New("gone")
