package server

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"

	"upperhand/game/classroom"
	"upperhand/game/classroom/hall"
	"upperhand/game/play"
)

// reply writes a JSON answer.
func reply(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v) // an error is that of a browser that went away
}

// refuse says no in a sentence: as JSON to the game, as a page to a person.
func (s *Server) refuse(w http.ResponseWriter, r *http.Request, status int, reason string) {
	if status == http.StatusTooManyRequests || status == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", "3")
	}
	if isAPI(r) {
		reply(w, status, map[string]string{"reason": reason})
		return
	}
	s.render(w, r, status, "sorry", page{Title: "Sorry", Reason: reason, Back: back(r)})
}

// back is where a page of ours leads that could not do what was asked.
func back(r *http.Request) string {
	if len(r.URL.Path) >= 6 && r.URL.Path[:6] == "/teach" {
		return "/teach"
	}
	return "/"
}

// statuses are those of refusals.
var statuses = map[hall.Kind]int{
	hall.NoSeat: http.StatusUnauthorized, hall.Removed: http.StatusForbidden, hall.Closed: http.StatusGone,
	hall.Other: http.StatusConflict, hall.Unplayed: http.StatusUnprocessableEntity, hall.NoClass: http.StatusNotFound,
	hall.Full: http.StatusConflict, hall.Over: http.StatusConflict, hall.Unknown: http.StatusNotFound,
}

// failed answers an error: a refusal with its sentence, all else with ours, and it is
// logged.
func (s *Server) failed(w http.ResponseWriter, r *http.Request, err error) {
	var no *hall.Refusal
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &no):
		s.refusal(w, r, no)
	case errors.As(err, &large):
		s.refuse(w, r, http.StatusRequestEntityTooLarge, "This is more than is taken at once: "+strconv.FormatInt(large.Limit>>10, 10)+" KB.")
	case errors.Is(err, context.Canceled):
		s.refuse(w, r, http.StatusServiceUnavailable, broken)
	case errors.Is(err, classroom.ErrConflict):
		s.refuse(w, r, http.StatusServiceUnavailable, "Too much happens at once just now. Try again in a moment.")
	default:
		s.Log.Error("a request failed", "route", r.Pattern, "error", err)
		s.refuse(w, r, http.StatusServiceUnavailable, broken)
	}
}

// refusal answers with what is stored as well, where that matters.
func (s *Server) refusal(w http.ResponseWriter, r *http.Request, no *hall.Refusal) {
	if !isAPI(r) || no.Kind != hall.Other && no.Kind != hall.Unplayed {
		s.refuse(w, r, statuses[no.Kind], no.Reason)
		return
	}
	inputs := no.Stored.Inputs
	answer := map[string]any{"reason": no.Reason, "have": len(inputs), "rev": no.Stored.Rev, "ended": no.Stored.Ended}
	if no.Kind == hall.Other {
		if inputs == nil {
			inputs = []play.Input{}
		}
		answer["inputs"] = inputs
	}
	reply(w, statuses[no.Kind], answer)
}

// read reads a JSON body into v.
func read(r *http.Request, v any) error {
	d := json.NewDecoder(r.Body)
	err := d.Decode(v)
	if err == nil && d.More() {
		err = errors.New("something stands behind it")
	}
	var large *http.MaxBytesError
	if err == nil || errors.As(err, &large) {
		return err
	}
	return &malformed{err}
}

// malformed is the error of a body that is not what it should be.
type malformed struct{ error }
