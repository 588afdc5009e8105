package server

import (
	"errors"
	"net/http"

	"upperhand/game/classroom/hall"
)

// front is the first page: a code to type, or who one is already.
func (s *Server) front(w http.ResponseWriter, r *http.Request) {
	p := page{Title: "Join a class", Code: clip(r.URL.Query().Get("code"), 12)}
	who, err := s.trainee(r)
	var no *hall.Refusal
	switch {
	case err == nil:
		p.Alias, p.Class, p.Name = who.seat.Alias, who.class.Title, who.seat.Name
		p.Closed = s.Hall.ClosesIn(who.class) == 0
	case errors.As(err, &no) && no.Kind == hall.Removed:
		p.Reason = no.Reason
	case !errors.As(err, &no):
		s.failed(w, r, err)
		return
	}
	s.render(w, r, http.StatusOK, "join", p)
}

// What is said to an address from which too much comes.
const (
	tooMany = "Many wrong codes came from this network just now. Wait half a minute and try again."
	tooFast = "Very many people joined from this network in the last hour. Wait a minute and try again, or ask whoever teaches the class."
)

// join gives a seat to whoever has the code.
func (s *Server) join(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		s.badForm(w, r, err)
		return
	}
	typed := clip(r.PostForm.Get("code"), 40)
	from := s.from(r)
	paid, ok := s.door.knock(r.Context(), from)
	if !ok {
		s.refuse(w, r, http.StatusTooManyRequests, tooMany)
		return
	}
	class, err := s.Hall.ByCode(r.Context(), typed)
	if err != nil {
		s.wrong(w, r, err, paid, page{Title: "Join a class", Code: typed, Name: clip(r.PostForm.Get("name"), 200)})
		return
	}
	if !s.door.joins(from) {
		s.refuse(w, r, http.StatusTooManyRequests, tooFast)
		return
	}
	_, key, err := s.Hall.Join(r.Context(), class, r.PostForm.Get("name"))
	if err != nil {
		s.failed(w, r, err)
		return
	}
	s.Log.Info("somebody joined", "class", class.ID)
	s.set(w, r, seatCookie, key, http.SameSiteLaxMode, class.Deletes)
	http.Redirect(w, r, "/play/", http.StatusSeeOther)
}

// comeBack gives the cookie of a seat to another browser.
func (s *Server) comeBack(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		s.badForm(w, r, err)
		return
	}
	key := hall.Typed(r.PostForm.Get("key"))
	_, class, err := s.Hall.Seated(r.Context(), key)
	var no *hall.Refusal
	if errors.As(err, &no) && no.Kind == hall.NoSeat {
		err = &hall.Refusal{Kind: hall.NoClass, Reason: "No seat has this key. It stands on the page of the seat, behind “show my key”."}
	}
	if err != nil {
		s.wrong(w, r, err, false, page{Title: "Join a class"})
		return
	}
	s.set(w, r, seatCookie, key, http.SameSiteLaxMode, class.Deletes)
	http.Redirect(w, r, "/play/", http.StatusSeeOther)
}

// leave takes the seat's cookie away, on a machine that others use as well.
func (s *Server) leave(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		s.badForm(w, r, err)
		return
	}
	s.drop(w, r, seatCookie, http.SameSiteLaxMode)
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

// wrong answers a code or key that leads nowhere: on the page it was typed into,
// and slowly once there were many.
func (s *Server) wrong(w http.ResponseWriter, r *http.Request, err error, paid bool, p page) {
	var no *hall.Refusal
	if !errors.As(err, &no) || no.Kind != hall.NoClass {
		s.failed(w, r, err)
		return
	}
	status := http.StatusNotFound
	if p.Reason = no.Reason; s.door.wrong(r.Context(), s.from(r), paid) {
		status = http.StatusTooManyRequests
		w.Header().Set("Retry-After", "3")
	}
	name := "join"
	if p.Title == teachTitle {
		name = "teach"
	}
	s.render(w, r, status, name, p)
}

func (s *Server) badForm(w http.ResponseWriter, r *http.Request, err error) {
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		s.failed(w, r, err)
		return
	}
	s.refuse(w, r, http.StatusBadRequest, "The form could not be read. Go back and try again.")
}

// clip is the beginning of a text, of so many bytes at most.
func clip(text string, most int) string {
	if len(text) > most {
		return text[:most]
	}
	return text
}
