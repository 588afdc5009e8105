package server

import (
	"errors"
	"io"
	"net/http"
	"strings"

	"upperhand/game/classroom"
	"upperhand/game/classroom/hall"
)

const teachTitle = "Teach a class"

// teachDoor asks for the teacher's key.
func (s *Server) teachDoor(w http.ResponseWriter, r *http.Request) {
	if _, err := s.teacher(r); err == nil {
		http.Redirect(w, r, "/teach/", http.StatusSeeOther)
		return
	}
	s.render(w, r, http.StatusOK, "teach", page{Title: teachTitle})
}

// teachEnter takes the teacher's key.
func (s *Server) teachEnter(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		s.badForm(w, r, err)
		return
	}
	key := hall.Typed(r.PostForm.Get("key"))
	class, err := s.Hall.Taught(r.Context(), key)
	if err != nil {
		s.wrong(w, r, err, false, page{Title: teachTitle})
		return
	}
	s.set(w, r, teacherCookie, class.ID+"."+key, http.SameSiteStrictMode, class.Deletes)
	http.Redirect(w, r, "/teach/", http.StatusSeeOther)
}

func (s *Server) teachLeave(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		s.badForm(w, r, err)
		return
	}
	s.drop(w, r, teacherCookie, http.SameSiteStrictMode)
	http.Redirect(w, r, "/teach", http.StatusSeeOther)
}

// teach hands over to the teacher's pages.
func (s *Server) teach(w http.ResponseWriter, r *http.Request) {
	class, ok := s.taught(w, r)
	if !ok {
		return
	}
	if r.URL.Path == "/teach/events" {
		if !s.streams.open(taughtBy+class.ID, mostWatching) {
			s.refuse(w, r, http.StatusTooManyRequests, "The teacher's pages are open in too many places. Close some of them.")
			return
		}
		defer s.streams.close(taughtBy + class.ID)
	}
	if s.Board == nil {
		s.render(w, r, http.StatusOK, "sorry", page{Title: class.Title, Reason: "This server has no teacher's pages.", Back: "/"})
		return
	}
	s.Board.ServeHTTP(w, r.WithContext(s.Enter(r.Context(), class)))
}

// taught gives the class of a teacher's request as it is in the store now. Where it
// is no teacher's, it answers.
func (s *Server) taught(w http.ResponseWriter, r *http.Request) (classroom.Class, bool) {
	class, err := s.teacher(r)
	if err == nil {
		class, err = s.Hall.Store().Class(r.Context(), class.ID)
	}
	var no *hall.Refusal
	switch {
	case errors.As(err, &no) && r.Method == http.MethodGet, errors.Is(err, classroom.ErrNone):
		http.Redirect(w, r, "/teach", http.StatusSeeOther)
		return class, false
	case err != nil:
		s.failed(w, r, err)
		return class, false
	case !s.pace.allow(taughtBy + class.ID):
		s.refuse(w, r, http.StatusTooManyRequests, "The teacher's pages ask too often. Wait a moment and load the page again.")
		return class, false
	}
	return class, true
}

// taughtBy names a class's teacher where else a seat is named.
const taughtBy = "the teacher of "

// mostWatching bounds the pages of a class's teacher that are open at once.
const mostWatching = 30

// teachCase takes a scenario for the class: it is checked apart from this program
// before anything of it is kept.
func (s *Server) teachCase(w http.ResponseWriter, r *http.Request) {
	class, ok := s.taught(w, r)
	if !ok {
		return
	}
	source, err := caseIn(r, s.Hall.Limits().Source)
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		s.told(w, r, http.StatusRequestEntityTooLarge, []string{"The file is larger than 256 KB, which no case is."})
		return
	case err != nil:
		s.told(w, r, http.StatusBadRequest, []string{err.Error()})
		return
	case s.CheckCase == nil:
		s.told(w, r, http.StatusNotFound, []string{"This server takes no cases."})
		return
	}
	if !s.looks.allow(class.ID) {
		s.told(w, r, http.StatusTooManyRequests, []string{"Many cases were given to this class in a short time, and each is looked over. Wait a minute and try again. casebook check looks them over on your own machine."})
		return
	}
	id, wrong, err := s.CheckCase(r.Context(), source)
	if err != nil {
		s.failed(w, r, err)
		return
	}
	if len(wrong) > 0 {
		s.told(w, r, http.StatusUnprocessableEntity, wrong)
		return
	}
	err = s.Hall.AddCase(r.Context(), class.ID, classroom.Case{ID: id, Source: source})
	var no *hall.Refusal
	switch {
	case errors.Is(err, hall.ErrOtherText):
		s.told(w, r, http.StatusConflict, []string{"The class has a case with this id and another text. What was played with it could not be run again, so give yours another id, or begin another class."})
	case errors.As(err, &no):
		s.told(w, r, http.StatusUnprocessableEntity, []string{no.Reason})
	case err != nil:
		s.failed(w, r, err)
	default:
		http.Redirect(w, r, "/teach/?done=case", http.StatusSeeOther)
	}
}

// caseIn reads the case of an upload: the field "case" of a form, or the body itself.
func caseIn(r *http.Request, most int) ([]byte, error) {
	none := errors.New("No file came with it: choose the case's .lua file.") //nolint:staticcheck // a sentence for a page
	if !strings.HasPrefix(r.Header.Get("Content-Type"), "multipart/form-data") {
		data, err := io.ReadAll(r.Body)
		if err == nil && len(data) == 0 {
			err = none
		}
		return data, err
	}
	parts, err := r.MultipartReader()
	if err != nil {
		return nil, none
	}
	for range 20 {
		part, err := parts.NextPart()
		var large *http.MaxBytesError
		if errors.As(err, &large) {
			return nil, err
		}
		if err != nil {
			return nil, none
		}
		if part.FormName() == "case" {
			data, err := io.ReadAll(io.LimitReader(part, int64(most)+1))
			if err == nil && len(data) > most {
				err = &http.MaxBytesError{Limit: int64(most)}
			}
			if err == nil && len(data) == 0 {
				err = none
			}
			return data, err
		}
	}
	return nil, none
}

// told says on a page of the board's family why a case was not taken.
func (s *Server) told(w http.ResponseWriter, r *http.Request, status int, lines []string) {
	const title = "The case was not taken"
	if s.Told != nil {
		s.Told(w, status, title, lines, "/teach/")
		return
	}
	s.render(w, r, status, "sorry", page{Title: title, Lines: lines, Back: "/teach/"})
}

// privacy is the page that a teacher prints: what is kept, and for how long.
func (s *Server) privacy(w http.ResponseWriter, r *http.Request) {
	var class *classroom.Class
	own := false
	if c, err := s.teacher(r); err == nil {
		class, own = &c, true
	} else if p, err := s.trainee(r); err == nil {
		class = &p.class
	}
	if s.Privacy == nil {
		s.render(w, r, http.StatusOK, "privacy", page{Title: "What is kept", Back: "/"})
		return
	}
	head := w.Header()
	head.Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
	head.Set("Content-Type", "text/html; charset=utf-8")
	_, _ = io.WriteString(w, s.Privacy(r, class, own)) // an error is that of a browser that went away
}
