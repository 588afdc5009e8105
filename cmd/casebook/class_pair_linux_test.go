package main

import (
	"fmt"
	"io"
	"net"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"upperhand/game/classroom/crowd"
	"upperhand/game/classroom/store/pgtest"
)

// balancer hands connections on to servers, each to the next, as a load balancer
// does that knows nothing of what they say.
type balancer struct {
	net.Listener
	servers []string
	next    atomic.Int64
}

func balance(t *testing.T, servers ...string) *balancer {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	b := &balancer{Listener: l, servers: servers}
	go func() {
		for {
			in, err := l.Accept()
			if err != nil {
				return
			}
			go b.carry(in)
		}
	}()
	return b
}

// carry brings a connection to the next server that is up.
func (b *balancer) carry(in net.Conn) {
	defer in.Close()
	for range b.servers {
		out, err := net.Dial("tcp", b.servers[int(b.next.Add(1))%len(b.servers)])
		if err != nil {
			continue
		}
		defer out.Close()
		go func() {
			_, _ = io.Copy(out, in)
			_ = out.(*net.TCPConn).CloseWrite()
		}()
		_, _ = io.Copy(in, out)
		return
	}
}

// stages are what a seat's stream tells.
func stages(t *testing.T, s *crowd.Seat, address string) <-chan crowd.Stage {
	t.Helper()
	heard := make(chan crowd.Stage, 64)
	at := *s
	at.Address = address
	stream, err := crowd.Listen(&at, func(stage crowd.Stage) { heard <- stage })
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stream.Close)
	return heard
}

// until waits for a stage that is as it should be.
func until(t *testing.T, heard <-chan crowd.Stage, what string, is func(crowd.Stage) bool) crowd.Stage {
	t.Helper()
	enough := time.After(time.Minute)
	for {
		select {
		case stage := <-heard:
			if is(stage) {
				return stage
			}
		case <-enough:
			t.Fatalf("nobody heard of %s", what)
		}
	}
}

// TestTwoServersAreOneClass runs two servers on one database behind a balancer that
// sends every request to the other of them.
func TestTwoServersAreOneClass(t *testing.T) {
	db := pgtest.New(t).URL(t)
	commandA, commandB := classCommand(t, db), classCommand(t, db)
	a := up(t, begun(commandA))
	b := up(t, commandB)
	if a.Code != b.Code || a.Key != b.Key {
		t.Fatal("the second server has another class, or another key of its teacher")
	}
	front := balance(t, a.Address, b.Address)
	seats := seatsOf(t, a, 6)
	for _, s := range seats {
		s.Close()
		s.Address = front.Addr().String()
	}
	steps := func(each int) {
		for range each {
			for _, s := range seats {
				if err := s.Step(); err != nil {
					t.Fatal(err)
				}
				s.Close() // the next comes to the other server
			}
		}
	}
	steps(24)

	teacher, err := crowd.Enter(a.Address, a.Key)
	if err != nil {
		t.Fatal(err)
	}
	order := func(what string, values ...string) {
		t.Helper()
		if err := teacher.Order(what, values...); err != nil {
			t.Fatal(err)
		}
	}
	onB := stages(t, seats[0], b.Address)
	order("pause", "words", "What now?")
	until(t, onB, "a pause at the other server", func(s crowd.Stage) bool { return s.Paused && s.Words == "What now?" })
	order("goon")
	order("vote", "case", loadedCase)
	vote := until(t, onB, "a vote at the other server", func(s crowd.Stage) bool { return !s.Paused && s.Vote != nil && s.Vote.Open }).Vote
	for n, s := range seats {
		if err := s.Vote(vote.Attempt, vote.Round, vote.Choices[n%2].ID); err != nil {
			t.Fatal(err)
		}
		s.Close()
	}
	order("closeround")
	closed := until(t, onB, "the end of a round at the other server", func(s crowd.Stage) bool { return s.Vote != nil && !s.Vote.Open })
	if closed.Vote.Mine != vote.Choices[0].ID {
		t.Errorf("the seat voted for %q, and the other server shows %q", vote.Choices[0].ID, closed.Vote.Mine)
	}
	page, err := teacher.Do("GET", "/teach/votes", "", nil)
	if err != nil || strings.Count(string(page.Body), "3") == 0 || !strings.Contains(string(page.Body), vote.Choices[1].Text) {
		t.Errorf("the teacher's page of the vote: %v, %.2000s", err, page.Body)
	}
	order("endvote")

	a.Kill()
	steps(3) // the balancer finds the one that is left
	a = up(t, commandA)
	steps(8)
	for _, s := range seats {
		me, err := s.Do("GET", "/api/me", "", nil)
		if want := fmt.Sprintf(`"rev":%d`, s.Now().Acked); err != nil || !strings.Contains(string(me.Body), want) {
			t.Errorf("who looks from either server sees all of it, such as %s: %v %.300s", want, err, me.Body)
		}
	}
	b.Kill()
	if err := a.Stop(); err != nil {
		t.Error(err)
	}
	audited(t, db, seats)
}
