package server

import (
	"context"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"upperhand/game/bundle"
	"upperhand/game/classroom"
	"upperhand/game/classroom/hall"
)

// Config is what a Server is made of.
type Config struct {
	Hall *hall.Hall
	// Page gives the browser build for classes with this course, without cases.
	// It is asked once for each.
	Page func(bundle.Course) (bundle.Files, error)
	// Words are the translations of a case with this text, where some are known.
	Words func(id string, source []byte) []bundle.Words
	// Board is the teacher's pages; Enter puts the class into the context of its
	// requests. Without a Board there is a plain page.
	Board http.Handler
	Enter func(context.Context, classroom.Class) context.Context
	// CheckCase looks a teacher's case over and gives its id, or what is wrong
	// with it, line by line. Nil: no cases are taken.
	CheckCase func(ctx context.Context, source []byte) (id string, wrong []string, err error)
	// Told writes a page of the board's family; nil: a plain one.
	Told func(w http.ResponseWriter, status int, title string, lines []string, back string)
	// Privacy is the page that a teacher prints, as HTML that may hold styles and
	// no scripts. Nil: a plain one. The class is nil where nobody is known; own is
	// true where its teacher asks, who may be told where the class is kept.
	Privacy func(r *http.Request, c *classroom.Class, own bool) string

	Log         *slog.Logger  // nil: nothing is logged
	BehindProxy bool          // a proxy in front says whence a request came and whether by TLS
	Slow        time.Duration // for which wrong guesses of an address wait, once there were many; 0: DefaultSlow
	Beat        time.Duration // between signs of life in a stream; 0: 15 s
}

// Server answers a class's requests. Make one with New.
type Server struct {
	Config
	door    *door
	pace    *pace
	looks   *pace // at teachers' cases, by class
	streams *streams
	courses *courses
	quit    chan struct{}
	once    sync.Once
}

// New gives a Server.
func New(c Config) *Server {
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Slow == 0 {
		c.Slow = DefaultSlow
	}
	if c.Beat == 0 {
		c.Beat = 15 * time.Second
	}
	return &Server{
		Config: c, door: newDoor(c.Slow), pace: newPace(paceEach, paceBurst), looks: newPace(lookEach, lookBurst), streams: newStreams(), courses: newCourses(),
		quit: make(chan struct{}),
	}
}

// Stop ends the streams, so that their browsers connect to another server or to
// this one when it is back. It may be called twice.
func (s *Server) Stop() { s.once.Do(func() { close(s.quit) }) }

// Stopped gives a channel that is closed by Stop.
func (s *Server) Stopped() <-chan struct{} { return s.quit }

// Handler gives all routes.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	for _, route := range s.Routes() {
		mux.HandleFunc(route.Pattern, route.within)
	}
	return s.guarded(mux)
}

// HTTPServer gives an http.Server with the limits that a class's needs: nobody
// holds a connection by sending slowly. Streams lift the limits for themselves.
func (s *Server) HTTPServer() *http.Server {
	server := &http.Server{
		Handler: s.Handler(), ReadHeaderTimeout: 10 * time.Second, ReadTimeout: 60 * time.Second, IdleTimeout: 2 * time.Minute,
		WriteTimeout:   10 * time.Minute, // the game over a network that a whole class shares
		MaxHeaderBytes: 16 << 10, ErrorLog: slog.NewLogLogger(quiet{s.Log.Handler()}, slog.LevelDebug),
	}
	server.RegisterOnShutdown(s.Stop)
	return server
}

// quiet keeps what net/http writes from the log: it names addresses.
type quiet struct{ slog.Handler }

func (quiet) Enabled(context.Context, slog.Level) bool { return false }
