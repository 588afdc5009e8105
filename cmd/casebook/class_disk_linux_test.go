package main

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"upperhand/game/classroom/crowd"
	"upperhand/game/need"
)

// TestAFullDiskIsTold fills the disk that a class lies on, in a space of mounts of its
// own: choices are refused with a sentence and kept by whoever sent them, and go on
// once there is room, without a restart.
func TestAFullDiskIsTold(t *testing.T) {
	dir := need.SmallDisk(t, "16m")
	if dir == "" {
		return
	}
	db := filepath.Join(dir, "class.db")
	server := up(t, begun(classCommand(t, db)))
	seats := seatsOf(t, server, 4)
	send(t, seats, 5)
	filler := filepath.Join(dir, "filler")
	_ = os.WriteFile(filler, make([]byte, 32<<20), 0o600) // as much of it as fits

	refused := 0
	for range 400 { // the file of the log has room in itself at first
		for _, s := range seats {
			var no *crowd.Refused
			switch err := s.Step(); {
			case errors.As(err, &no) && no.Status == http.StatusServiceUnavailable && strings.Contains(no.Body, `"reason":"`):
				refused++
			case err != nil:
				t.Fatalf("on a full disk: %v", err)
			}
		}
		if refused >= 40 {
			break
		}
	}
	if refused < 40 {
		t.Fatalf("%d choices were refused on a full disk: %s", refused, server.Said())
	}
	if !strings.Contains(server.Said(), "the disk is full") {
		t.Errorf("whoever runs the server reads %s", server.Said())
	}
	if err := os.Remove(filler); err != nil {
		t.Fatal(err)
	}
	send(t, seats, 60)
	server.Kill()
	audited(t, db, seats)
}

// send has each seat send so many steps that are taken.
func send(t *testing.T, seats []*crowd.Seat, each int) {
	t.Helper()
	for range each {
		for _, s := range seats {
			if err := s.Step(); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// TestADamagedDatabaseIsTold flips bits of a class's database while the server is
// down, and cuts it off: the command says so, or works as if nothing were.
func TestADamagedDatabaseIsTold(t *testing.T) {
	flips := 12
	if testing.Short() {
		flips = 3
	}
	db := filepath.Join(t.TempDir(), "class.db")
	command := classCommand(t, db)
	server := up(t, begun(command))
	seats := seatsOf(t, server, 3)
	send(t, seats, 30)
	if err := server.Stop(); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(db)
	if err != nil {
		t.Fatal(err)
	}
	dice := rand.New(rand.NewPCG(8, 9))
	told := 0
	for n := range flips {
		data := bytes.Clone(whole)
		switch at := dice.IntN(len(data)); {
		case n%4 == 3:
			data = data[:at]
		case n%4 == 2:
			data[dice.IntN(100)] ^= 1 << dice.IntN(8) // the head
		default:
			data[at] ^= 1 << dice.IntN(8)
		}
		if err := os.WriteFile(db, data, 0o600); err != nil {
			t.Fatal(err)
		}
		for _, beside := range []string{"-wal", "-shm"} {
			_ = os.Remove(db + beside)
		}
		s, err := crowd.Start(command)
		if err != nil {
			told++
			if text := err.Error(); !strings.Contains(text, db) || strings.Contains(text, "goroutine ") {
				t.Errorf("it ends with %s", text)
			}
			continue
		}
		for _, seat := range seats {
			seat.Close()
			a, err := seat.Do(http.MethodGet, "/api/me", "", nil)
			if err != nil || a.Status == http.StatusInternalServerError || len(a.Body) == 0 {
				t.Errorf("it answers %d %.200s, %v: %s", a.Status, a.Body, err, s.Said())
			}
		}
		if strings.Contains(s.Said(), "panic") {
			t.Errorf("it says %s", s.Said())
		}
		s.Kill()
	}
	t.Logf("%d of %d were told at the start", told, flips)
}
