package server

import (
	"errors"
	"net/http"
	"strconv"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/hall"
	"upperhand/game/play"
)

// asked finds who sends a request, sees to their pace, and answers errors.
func (s *Server) asked(who func(*http.Request) (person, error), do func(http.ResponseWriter, *http.Request, person) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		p, err := who(r)
		if err != nil {
			s.failed(w, r, err)
			return
		}
		if !s.pace.allow(p.seat.ID) {
			s.refuse(w, r, http.StatusTooManyRequests, "This device asks too often. It will go on in a moment.")
			return
		}
		s.Hall.SeenNow(p.seat.ID)
		err = do(w, r, p)
		var bad *malformed
		switch {
		case errors.As(err, &bad):
			s.refuse(w, r, http.StatusBadRequest, "This cannot be read: "+bad.Error()+".")
		case err != nil:
			s.failed(w, r, err)
		}
	}
}

func (s *Server) noSuchAPI(w http.ResponseWriter, r *http.Request) {
	s.refuse(w, r, http.StatusNotFound, "There is nothing at this address, or not for this kind of request.")
}

// keptAttempt is an attempt as /api/me tells it.
type keptAttempt struct {
	Scenario string      `json:"scenario"`
	Seed     string      `json:"seed"` // a decimal number of 64 bits, which JavaScript's numbers do not hold
	Run      int         `json:"run,omitempty"`
	Record   play.Record `json:"record"`
	Rev      int64       `json:"rev"`
	Ended    bool        `json:"ended"`
}

// sharedWords are a reflection as /api/me tells it.
type sharedWords struct {
	Scenario string `json:"scenario"`
	Seed     string `json:"seed"`
	Run      int    `json:"run,omitempty"`
	Question int    `json:"question"`
	Text     string `json:"text"`
}

func (s *Server) me(w http.ResponseWriter, r *http.Request, p person) error {
	stage, err := s.Hall.StageOf(r.Context(), p.class, p.seat)
	if err != nil {
		return err
	}
	attempts, err := s.Hall.AttemptsOf(r.Context(), p.class, p.seat)
	if err != nil {
		return err
	}
	kept, at := make([]keptAttempt, 0, len(attempts)), map[string]keptAttempt{}
	for _, a := range attempts {
		if a.Record.Inputs == nil {
			a.Record.Inputs = []play.Input{}
		}
		k := keptAttempt{a.Record.Scenario, strconv.FormatUint(a.Record.Seed, 10), hall.RunOf(a), a.Record, a.Rev, a.Ended}
		kept, at[a.ID] = append(kept, k), k
	}
	reflections, err := s.Hall.SharedOf(r.Context(), p.class, p.seat)
	if err != nil {
		return err
	}
	shared := []sharedWords{}
	for _, words := range reflections {
		a := at[words.Attempt]
		shared = append(shared, sharedWords{a.Scenario, a.Seed, a.Run, words.Question, words.Text})
	}
	reply(w, http.StatusOK, map[string]any{
		"class": map[string]any{"title": p.class.Title, "closes": p.class.Closes.UTC().Format(time.RFC3339), "names": p.class.Options.Names},
		"seat":  map[string]any{"alias": p.seat.Alias, "name": p.seat.Name, "key": p.key},
		"stage": stage, "attempts": kept, "shared": shared, "runs": true,
	})
	return nil
}

// sentStep is the body of /api/step.
type sentStep struct {
	Scenario string       `json:"scenario"`
	Hash     string       `json:"hash"`
	Engine   int          `json:"engine"`
	Seed     string       `json:"seed"`
	Run      int          `json:"run"`
	Mode     string       `json:"mode"`
	Rev      int64        `json:"rev"`
	From     int          `json:"from"`
	Inputs   []play.Input `json:"inputs"`
}

func (s *Server) step(w http.ResponseWriter, r *http.Request, p person) error {
	var sent sentStep
	if err := read(r, &sent); err != nil {
		return err
	}
	seed, err := seedOf(sent.Seed)
	if err != nil {
		return err
	}
	stored, err := s.Hall.Step(r.Context(), p.class, p.seat, hall.Sent{
		Scenario: sent.Scenario, Hash: sent.Hash, Engine: sent.Engine, Seed: seed, Run: sent.Run, Mode: sent.Mode,
		Rev: sent.Rev, From: sent.From, Inputs: sent.Inputs,
	})
	if err != nil {
		return err
	}
	reply(w, http.StatusOK, map[string]any{"rev": stored.Rev, "have": len(stored.Inputs), "ended": stored.Ended})
	return nil
}

func seedOf(text string) (uint64, error) {
	seed, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		return 0, &malformed{errors.New("the seed is no decimal number of 64 bits, written as a text")}
	}
	return seed, nil
}

func (s *Server) share(w http.ResponseWriter, r *http.Request, p person) error {
	var sent struct {
		Scenario, Seed, Asked, Text string
		Run, Question               int
	}
	if err := read(r, &sent); err != nil {
		return err
	}
	seed, err := seedOf(sent.Seed)
	if err != nil {
		return err
	}
	err = s.Hall.Share(r.Context(), p.class, p.seat, classroom.Reflection{
		Attempt: hall.AttemptID(p.seat.ID, sent.Scenario, seed, sent.Run), Question: sent.Question, Asked: sent.Asked, Text: sent.Text,
	})
	if err == nil {
		reply(w, http.StatusOK, struct{}{})
	}
	return err
}

func (s *Server) vote(w http.ResponseWriter, r *http.Request, p person) error {
	var sent struct {
		Attempt, Choice string
		Round           int
	}
	if err := read(r, &sent); err != nil {
		return err
	}
	err := s.Hall.Ballot(r.Context(), p.class, p.seat, classroom.Ballot{Attempt: sent.Attempt, Round: sent.Round, Choice: sent.Choice})
	if err == nil {
		reply(w, http.StatusOK, struct{}{})
	}
	return err
}
