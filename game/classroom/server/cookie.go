package server

import (
	"encoding/hex"
	"net/http"
	"strings"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/hall"
)

// The names of our cookies. Each holds a key and nothing of a person.
const (
	seatCookie    = "seat"
	teacherCookie = "teacher"
)

// person is who sends a request of the game's.
type person struct {
	seat  classroom.Seat
	class classroom.Class
	key   string // the seat's; the teacher's own seat has none to show
}

// trainee is who has the seat of the request's cookie. The header Seat-Mark, where
// a page sends one, says for which seat the page was opened: on a shared machine the cookie
// may be another's by now.
func (s *Server) trainee(r *http.Request) (person, error) {
	if r.URL.Query().Get("as") == "teacher" { // the page on which the teacher plays
		return s.teacherSeat(r)
	}
	cookie, err := r.Cookie(seatCookie)
	if err != nil {
		return person{}, &hall.Refusal{Kind: hall.NoSeat, Reason: "Join the class first: open its address and type the code."}
	}
	seat, class, err := s.Hall.Seated(r.Context(), cookie.Value)
	if mark := r.Header.Get("Seat-Mark"); mark != "" && seat.ID != "" && !strings.EqualFold(mark, markOf(seat)) {
		return person{}, &hall.Refusal{Kind: hall.NoSeat, Reason: "Another seat was opened in this browser."}
	}
	return person{seat, class, cookie.Value}, err
}

// markOf names a seat to its own page, without its key.
func markOf(seat classroom.Seat) string { return hex.EncodeToString(seat.Key[:min(8, len(seat.Key))]) }

// teacher gives the class whose teacher sends the request.
func (s *Server) teacher(r *http.Request) (classroom.Class, error) {
	no := &hall.Refusal{Kind: hall.NoSeat, Reason: "Enter the teacher's key first."}
	cookie, err := r.Cookie(teacherCookie)
	if err != nil {
		return classroom.Class{}, no
	}
	id, key, _ := strings.Cut(cookie.Value, ".")
	if len(id) > 64 || len(key) > 64 || id == "" {
		return classroom.Class{}, no
	}
	class, err := s.Hall.Class(r.Context(), id)
	if err != nil {
		return class, err
	}
	if !classroom.IsKey(key, class.Key) {
		return classroom.Class{}, no
	}
	return class, nil
}

// teacherSeat is the teacher as one who plays.
func (s *Server) teacherSeat(r *http.Request) (person, error) {
	class, err := s.teacher(r)
	if err != nil {
		return person{}, err
	}
	seat, err := s.Hall.TeacherSeat(r.Context(), class.ID)
	return person{seat: seat, class: class}, err
}

// set gives the browser a cookie until the class is deleted.
func (s *Server) set(w http.ResponseWriter, r *http.Request, name, value string, site http.SameSite, until time.Time) {
	http.SetCookie(w, &http.Cookie{
		Name: name, Value: value, Path: "/", HttpOnly: true, SameSite: site, Secure: s.secure(r),
		MaxAge: max(60, int(until.Sub(s.Hall.Now()).Seconds())),
	})
}

func (s *Server) drop(w http.ResponseWriter, r *http.Request, name string, site http.SameSite) {
	http.SetCookie(w, &http.Cookie{Name: name, Path: "/", HttpOnly: true, SameSite: site, Secure: s.secure(r), MaxAge: -1})
}
