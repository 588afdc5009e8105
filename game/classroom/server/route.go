package server

import "net/http"

// Route is one address that a Server answers, with who may ask there. They are a
// table so that a test can walk them all: a route that says nothing of itself is
// everybody's to ask, and is found by that.
type Route struct {
	Pattern string // as http.ServeMux reads it
	For     Asker
	Most    int64 // bytes of a body; 0: those of a form
	do      http.HandlerFunc
}

// Asker is who a route answers; others are refused or sent to the door.
type Asker uint8

// The askers.
const (
	Anybody Asker = iota
	Trainee
	Teacher
)

// The most that requests may hold, in bytes.
const (
	mostStep = 256 << 10
	mostForm = 64 << 10
	mostCase = 320 << 10 // a case of 256 KiB in its form
)

// within answers a request whose body is held to the route's size.
func (r Route) within(w http.ResponseWriter, req *http.Request) {
	most := r.Most
	if most == 0 {
		most = mostForm
	}
	req.Body = http.MaxBytesReader(w, req.Body, most)
	r.do(w, req)
}

// Routes are all that a Server answers; those of the teacher's pages are below
// /teach/ and in a table of their own, see package board.
func (s *Server) Routes() []Route {
	routes := []Route{
		{"GET /{$}", Anybody, 0, s.front},
		{"GET /join", Anybody, 0, s.front},
		{"POST /join", Anybody, 0, s.join},
		{"POST /return", Anybody, 0, s.comeBack},
		{"POST /leave", Anybody, 0, s.leave},
		{"GET /play/", Trainee, 0, s.play},
		{"GET /privacy", Anybody, 0, s.privacy},
		{"GET /class.css", Anybody, 0, s.style},
		{"GET /icon.svg", Anybody, 0, s.style},
		{"GET /teach", Anybody, 0, s.teachDoor},
		{"POST /teach/enter", Anybody, 0, s.teachEnter},
		{"POST /teach/leave", Anybody, 0, s.teachLeave},
		{"POST /teach/cases", Teacher, mostCase, s.teachCase},
		{"GET /teach/play/", Teacher, 0, s.teachPlay},
		{"/teach/", Teacher, 0, s.teach},
		{"/", Anybody, 0, s.nothing},
	}
	routes = append(routes, s.game("/api", Trainee, s.trainee)...)
	return append(routes, s.game("/teach/api", Teacher, s.teacherSeat)...)
}

// game are the routes of the game's program, which stand twice: for trainees, and
// for the teacher who plays before the class.
func (s *Server) game(below string, who Asker, find func(*http.Request) (person, error)) []Route {
	return []Route{
		{"GET " + below + "/me", who, 0, s.asked(find, s.me)},
		{"POST " + below + "/step", who, mostStep, s.asked(find, s.step)},
		{"POST " + below + "/share", who, 0, s.asked(find, s.share)},
		{"POST " + below + "/vote", who, 0, s.asked(find, s.vote)},
		{"GET " + below + "/poll", who, 0, s.asked(find, s.poll)},
		{"GET " + below + "/events", who, 0, s.asked(find, s.events)},
		{below + "/", Anybody, 0, s.noSuchAPI},
	}
}
