//go:build linux

package crowd

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"upperhand/game/play"
)

// Seat is one trainee: it plays one plan after the other, and keeps the book of
// what the server said it has stored.
type Seat struct {
	Conn
	Played []*Playing // the last is the one that goes on
	plans  []*Plan
	next   int
}

// Playing is one playthrough as the book has it. Moves are numbered from 1, and
// the number of a move is its rev.
type Playing struct {
	Plan  *Plan
	Run   int // two playthroughs of one plan are two runs
	Acked int // the last move that was acknowledged
	Sent  int // the last that was sent: it may be stored although nobody heard so
}

// Over reports whether all moves were acknowledged.
func (p *Playing) Over() bool { return p.Acked == len(p.Plan.Moves) }

// Join takes a seat, the one of this number, in the class with this code. Its first
// plan is that with the same number.
func Join(address, code string, plans []*Plan, number int) (*Seat, error) {
	s := &Seat{Conn: Conn{Address: address, From: room(number)}, plans: plans, next: number}
	if err := s.form("/join", url.Values{"code": {code}}.Encode(), "seat"); err != nil {
		return nil, err
	}
	return s, nil
}

// room is where a seat plays: forty share an address, as the server gives no address
// thousands of seats. A Linux machine has all of 127.0.0.0/8.
func room(number int) net.IP {
	n := number / 40
	return net.IPv4(127, 1, byte(n/250), byte(1+n%250))
}

// Key is the seat's, which its cookie holds.
func (s *Seat) Key() string { return strings.TrimPrefix(s.Cookie, "seat=") }

// begin opens the next playthrough.
func (s *Seat) begin() {
	s.Played = append(s.Played, &Playing{Plan: s.plans[s.next%len(s.plans)], Run: 1 + len(s.Played)/len(s.plans)})
	s.next++
}

// Now is the playthrough that goes on, or nil.
func (s *Seat) Now() *Playing {
	if len(s.Played) == 0 {
		return nil
	}
	return s.Played[len(s.Played)-1]
}

// sent is the body of /api/step.
type sent struct {
	Scenario string       `json:"scenario"`
	Hash     string       `json:"hash"`
	Engine   int          `json:"engine"`
	Seed     string       `json:"seed"`
	Run      int          `json:"run,omitempty"`
	Mode     string       `json:"mode"`
	Rev      int          `json:"rev"`
	From     int          `json:"from"`
	Inputs   []play.Input `json:"inputs"`
}

// Refused is the error of a step that was answered with anything but 200.
type Refused struct {
	Status int
	Body   string
}

func (r *Refused) Error() string { return fmt.Sprintf("a step was answered %d: %s", r.Status, r.Body) }

// Step sends the next move, or again the one that was not acknowledged.
func (s *Seat) Step() error {
	if p := s.Now(); p == nil || p.Over() {
		s.begin()
	}
	p := s.Now()
	move := p.Plan.Moves[p.Acked]
	p.Sent = p.Acked + 1
	body, err := json.Marshal(sent{
		Scenario: p.Plan.Scenario, Hash: p.Plan.Hash, Engine: play.Version, Seed: strconv.FormatUint(p.Plan.Seed, 10), Run: p.Run,
		Mode: string(play.Explore), Rev: p.Sent, From: move.From, Inputs: move.Inputs,
	})
	if err != nil {
		return err
	}
	a, err := s.Do(http.MethodPost, "/api/step", "application/json", body)
	if err != nil {
		return err
	}
	if a.Status != http.StatusOK {
		return &Refused{a.Status, strings.TrimSpace(string(a.Body))}
	}
	var stored struct{ Rev, Have int }
	if err := json.Unmarshal(a.Body, &stored); err != nil {
		return err
	}
	if stored.Rev != p.Sent || stored.Have != len(p.Plan.After(p.Sent)) {
		return fmt.Errorf("move %d leads to %d inputs; the server says it has rev %d with %d", p.Sent, len(p.Plan.After(p.Sent)), stored.Rev, stored.Have)
	}
	p.Acked = p.Sent
	return nil
}
