package server

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"sync"
	"time"

	"upperhand/game/classroom/hall"
)

// mostStreams bounds the streams of one seat: a few tabs.
const mostStreams = 6

// writeWithin is how long a browser may take to take what a stream writes.
const writeWithin = 10 * time.Second

// streams counts the streams of each seat.
type streams struct {
	mu sync.Mutex
	of map[string]int
}

func newStreams() *streams { return &streams{of: map[string]int{}} }

func (c *streams) open(seat string, most int) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.of[seat] >= most {
		return false
	}
	c.of[seat]++
	return true
}

func (c *streams) close(seat string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.of[seat]--; c.of[seat] <= 0 {
		delete(c.of, seat)
	}
}

// stageNow is what a seat sees now, read anew: also that it was removed, or that the
// class is gone.
func (s *Server) stageNow(r *http.Request, p person) (hall.Stage, error) {
	seat, class := p.seat, p.class
	var err error
	if p.key != "" {
		seat, class, err = s.Hall.Seated(r.Context(), p.key)
	} else {
		class, err = s.Hall.Class(r.Context(), class.ID)
	}
	var no *hall.Refusal
	if errors.As(err, &no) && no.Kind != hall.Removed {
		return hall.GoneStage(), nil
	}
	if err != nil && !errors.As(err, &no) {
		return hall.Stage{}, err
	}
	return s.Hall.StageOf(r.Context(), class, seat)
}

// events streams the stage: at once, after each change, and a sign of life between.
func (s *Server) events(w http.ResponseWriter, r *http.Request, p person) error {
	head := w.Header()
	head.Set("Content-Type", "text/event-stream")
	head.Set("X-Accel-Buffering", "no") // nginx keeps nothing back
	if r.Method == http.MethodHead {
		return nil // nothing would follow, for ever
	}
	if !s.streams.open(p.seat.ID, mostStreams) {
		s.refuse(w, r, http.StatusTooManyRequests, "This seat is open in too many places. Close some of them.")
		return nil
	}
	defer s.streams.close(p.seat.ID)
	out := http.NewResponseController(w)
	if err := out.SetReadDeadline(time.Time{}); err != nil { // the server's own would end the stream
		return err
	}
	beat := time.NewTicker(s.Beat)
	defer beat.Stop()
	var sent []byte
	for {
		news := s.Hall.StagePulse(p.class.ID)
		stage, err := s.stageNow(r, p)
		if err != nil && sent == nil {
			return err
		}
		text := []byte(":\n\n")
		if err == nil {
			data, _ := json.Marshal(stage)
			if !bytes.Equal(data, sent) {
				text = fmt.Appendf(nil, "event: stage\nid: %d\ndata: %s\n\n", stage.Version, data)
				sent = data
			}
		}
		if out.SetWriteDeadline(time.Now().Add(writeWithin)) != nil {
			return nil
		}
		if _, err := w.Write(text); err != nil || out.Flush() != nil {
			return nil // it went away
		}
		if out.SetWriteDeadline(time.Time{}) != nil { // with HTTP/2 one that passes ends the stream, also while nothing is written
			return nil
		}
		if stage.Removed || stage.Version == hall.GoneStage().Version {
			return nil // nothing more will come
		}
		select {
		case <-news:
		case <-beat.C:
			s.Hall.SeenNow(p.seat.ID)
		case <-r.Context().Done():
			return nil
		case <-s.quit:
			return nil
		}
	}
}

// mostWait is how long a question may wait for news, in seconds: less than proxies
// give an answer.
const mostWait = 25

// poll answers with the stage where it is newer than the one that is known. With
// wait=N it answers once that is so, or that it is not after so many seconds: where no
// stream comes through, a pause is seen as soon all the same.
func (s *Server) poll(w http.ResponseWriter, r *http.Request, p person) error {
	query := r.URL.Query()
	after, err := strconv.ParseInt(query.Get("after"), 10, 64)
	known := err == nil
	wait, _ := strconv.Atoi(query.Get("wait"))
	if wait = min(wait, mostWait); wait > 0 {
		if s.streams.open(p.seat.ID, mostStreams) {
			defer s.streams.close(p.seat.ID)
		} else {
			wait = 0
		}
	}
	late := time.After(time.Duration(wait) * time.Second)
	for {
		news := s.Hall.StagePulse(p.class.ID)
		stage, err := s.stageNow(r, p)
		if err != nil {
			return err
		}
		if !known || after < stage.Version {
			reply(w, http.StatusOK, stage)
			return nil
		}
		if wait > 0 {
			select {
			case <-news:
				continue
			case <-late:
			case <-r.Context().Done():
			case <-s.quit:
			}
		}
		w.WriteHeader(http.StatusNoContent)
		return nil
	}
}
