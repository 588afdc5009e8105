//go:build linux

package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"time"

	"upperhand/game/classroom/crowd"
)

// plain serves what a class's server is measured against: it takes a body and
// gives it back, and holds streams open that say nothing.
func plain(address string) error {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /api/step", func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err == nil {
			_, _ = w.Write(body)
		}
	})
	mux.HandleFunc("GET /api/events", func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.WriteString(w, "data: {}\n\n")
		_ = http.NewResponseController(w).Flush()
		<-r.Context().Done()
	})
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return err
	}
	fmt.Println("  Trainees open    http://" + address + "/")
	fmt.Println("  Ctrl-C stops it.")
	return http.Serve(listener, mux)
}

// startPlain starts that server as a process of its own.
func startPlain() (*crowd.Server, error) {
	address, err := crowd.FreeAddress()
	if err != nil {
		return nil, err
	}
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	return crowd.StartProcess(exec.Command(self, "plain", address))
}

// echoes measures the plain server with as many connections as choices are sent on.
func (b *bench) echoes() (rate float64, each float64, err error) {
	s, err := startPlain()
	if err != nil {
		return 0, 0, err
	}
	defer s.Kill()
	seats := make([]*crowd.Seat, b.seats)
	for n := range seats {
		seats[n] = &crowd.Seat{Conn: crowd.Conn{Address: s.Address, Cookie: "seat=ABCDEFGHJKMNPQRSTUVWXYZ234"}}
	}
	body := []byte(`{"scenario":"sofia-and-matthias","hash":"0123456789abcdef0123456789abcdef","engine":1,"seed":"1","mode":"explore","rev":4,"from":3,"inputs":["ask"]}`)
	run, err := crowd.Pace(seats, 0, b.span/2, func(s *crowd.Seat) error {
		a, err := s.Do(http.MethodPost, "/api/step", "application/json", body)
		if err == nil && a.Status != http.StatusOK {
			err = errors.New("the plain server refused")
		}
		return err
	})
	if err != nil {
		return 0, 0, err
	}
	for _, s := range seats {
		s.Close()
	}
	const idle = 1000
	before, err := s.Usage()
	if err != nil {
		return 0, 0, err
	}
	for range idle {
		c, err := crowd.Listen(seats[0], func(crowd.Stage) {})
		if err != nil {
			return 0, 0, err
		}
		defer c.Close()
	}
	time.Sleep(500 * time.Millisecond)
	after, err := s.Usage()
	each = (after.Memory - before.Memory) / idle
	fmt.Fprintf(b.out, "a plain handler that gives the body back: %.0f a second; %.1f KiB for each idle stream\n", run.Rate(), each/1024)
	return run.Rate(), each, err
}
