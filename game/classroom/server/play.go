package server

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strings"
	"sync"

	"upperhand/game/bundle"
	"upperhand/game/classroom"
	"upperhand/game/classroom/hall"
)

// courses are the browser builds that classes have: one for each mode and note, and
// one set of cases for each class.
type courses struct {
	mu    sync.Mutex
	built map[bundle.Course]bundle.Files
	cases map[string]caseFiles
}

// caseFiles are a class's cases as files, for one list of them.
type caseFiles struct {
	key   string
	files bundle.Files
}

// The most that is remembered: pages (some MB each, though their large files are
// shared) and classes.
const (
	mostBuilt   = 64
	mostClasses = 200
)

func newCourses() *courses {
	return &courses{built: map[bundle.Course]bundle.Files{}, cases: map[string]caseFiles{}}
}

// pageOf is the browser build of a class.
func (s *Server) pageOf(c classroom.Class) (bundle.Files, error) {
	course := bundle.Course{Mode: c.Options.Mode, Note: c.Options.Note}
	s.courses.mu.Lock()
	defer s.courses.mu.Unlock()
	if files, ok := s.courses.built[course]; ok {
		return files, nil
	}
	files, err := s.Page(course)
	if err != nil {
		return nil, err
	}
	if len(s.courses.built) >= mostBuilt {
		clear(s.courses.built)
	}
	s.courses.built[course] = files
	return files, nil
}

// casesOf are the cases of a class as they lie beside its page.
func (s *Server) casesOf(ctx context.Context, c classroom.Class) (bundle.Files, error) {
	key := strings.Join(c.Options.Cases, "/")
	s.courses.mu.Lock()
	known, ok := s.courses.cases[c.ID]
	s.courses.mu.Unlock()
	if ok && known.key == key {
		return known.files, nil
	}
	sources, err := s.Hall.Sources(ctx, c)
	if err != nil {
		return nil, err
	}
	var cases []bundle.Case
	for _, of := range sources {
		made := bundle.Case{ID: of.ID, From: of.ID, Source: of.Source}
		if s.Words != nil {
			made.Words = s.Words(of.ID, of.Source)
		}
		cases = append(cases, made)
	}
	made := caseFiles{key, bundle.CaseFiles(cases)}
	s.courses.mu.Lock()
	defer s.courses.mu.Unlock()
	if len(s.courses.cases) >= mostClasses {
		clear(s.courses.cases)
	}
	s.courses.cases[c.ID] = made
	return made.files, nil
}

// play is the game for who has a seat; others are sent to the first page.
func (s *Server) play(w http.ResponseWriter, r *http.Request) {
	p, err := s.trainee(r)
	s.serve(w, r, p.class, err, "/play", "/")
}

// teachPlay is the game as the teacher plays it before the class.
func (s *Server) teachPlay(w http.ResponseWriter, r *http.Request) {
	class, err := s.teacher(r)
	s.serve(w, r, class, err, "/teach/play", "/teach")
}

// serve gives a file of the game below a path. Who was refused, as err says, is sent
// to the door.
func (s *Server) serve(w http.ResponseWriter, r *http.Request, c classroom.Class, err error, below, door string) {
	var no *hall.Refusal
	if errors.As(err, &no) {
		http.Redirect(w, r, door, http.StatusSeeOther)
		return
	}
	var files bundle.Files
	if err == nil {
		files, err = s.pageOf(c)
	}
	if err != nil {
		s.failed(w, r, err)
		return
	}
	var cases bundle.Files
	if strings.Contains(r.URL.Path, "/scenarios/") {
		if cases, err = s.casesOf(r.Context(), c); err != nil {
			s.failed(w, r, err)
			return
		}
	}
	ancestors := "'none'"
	if len(c.Options.Frames) > 0 {
		ancestors = strings.Join(slices.DeleteFunc(slices.Clone(c.Options.Frames), badOrigin), " ")
	}
	game := bundle.Handler(files, func() bundle.Files { return cases })
	http.StripPrefix(below, game).ServeHTTP(&framed{ResponseWriter: w, ancestors: ancestors}, r)
}

// badOrigin reports whether an origin could say more in a policy than where it is.
func badOrigin(origin string) bool {
	return !strings.HasPrefix(origin, "https://") && !strings.HasPrefix(origin, "http://") || strings.ContainsAny(origin, " ;,'\"\r\n\t")
}

// framed adds to the policy of the game's page who may show it in a frame, which a
// page cannot say of itself.
type framed struct {
	http.ResponseWriter
	ancestors string
	wrote     bool
}

func (f *framed) WriteHeader(status int) {
	if !f.wrote {
		f.wrote = true
		head := f.Header()
		head.Set("Content-Security-Policy", head.Get("Content-Security-Policy")+"; frame-ancestors "+f.ancestors)
	}
	f.ResponseWriter.WriteHeader(status)
}

func (f *framed) Write(data []byte) (int, error) {
	if !f.wrote {
		f.WriteHeader(http.StatusOK)
	}
	return f.ResponseWriter.Write(data)
}

// Unwrap lets an http.ResponseController reach the connection.
func (f *framed) Unwrap() http.ResponseWriter { return f.ResponseWriter }
