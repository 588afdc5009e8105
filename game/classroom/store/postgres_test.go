//go:build !js

package store_test

import (
	"context"
	"net"
	"net/url"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"upperhand/game/classroom"
	"upperhand/game/classroom/store"
	"upperhand/game/classroom/store/pgtest"
)

// order runs a statement beside the store.
func order(t *testing.T, at, statement string) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), at)
	must(t, err)
	defer conn.Close(context.Background())
	_, err = conn.Exec(t.Context(), statement)
	must(t, err)
}

func TestServersThatCannotBeUsed(t *testing.T) {
	at := pgtest.Database(t)
	u, err := url.Parse(at)
	must(t, err)
	with := func(change func(*url.URL)) string {
		other := *u
		other.User = url.UserPassword("upperhand", "hunter2")
		change(&other)
		return other.String()
	}
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	nobody := taken.Addr().String()
	must(t, taken.Close())

	for name, c := range map[string]struct {
		at   string
		want []string
	}{
		"no server":   {with(func(u *url.URL) { u.Host = nobody }), []string{"127.0.0.1", "can't be reached", "whether it runs"}},
		"no database": {with(func(u *url.URL) { u.Path = "/nothing" }), []string{"nothing", "createdb"}},
		"no user":     {with(func(u *url.URL) { u.User = url.UserPassword("hacker", "hunter2") }), []string{"hacker", "28000"}},
		"no address":  {"postgres://upperhand:hunter2@127.0.0.1:port/x", []string{"can't be read", "postgres://user:password@"}},
		"no escape":   {"postgres://upperhand:hunter2%zz@127.0.0.1/x", []string{"can't be read"}},
		"no option":   {"postgres://upperhand:hunter2@127.0.0.1/x?sslmode=perhaps", []string{"can't be read"}},
	} {
		s, err := store.Open(t.Context(), c.at, store.Options{})
		if err == nil {
			s.Close()
			t.Errorf("%s: it was opened", name)
			continue
		}
		for _, want := range c.want {
			if !strings.Contains(err.Error(), want) {
				t.Errorf("%s: %q does not say %q", name, err, want)
			}
		}
		if strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%s: the password is told: %v", name, err)
		}
	}
}

func TestWrongPassword(t *testing.T) {
	cluster := pgtest.New(t)
	at := cluster.URL(t)
	order(t, at, `CREATE ROLE teacher LOGIN PASSWORD 'right'`)
	order(t, at, `ALTER SCHEMA public OWNER TO teacher`)
	cluster.AskForPasswords(t)
	u, err := url.Parse(at)
	must(t, err)
	u.User = url.UserPassword("teacher", "hunter2")
	refuses(t, u.String(), "teacher", "the password is wrong")
	if _, err := store.Open(t.Context(), u.String(), store.Options{}); strings.Contains(err.Error(), "hunter2") {
		t.Errorf("the password is told: %v", err)
	}
	u.User = url.UserPassword("teacher", "right")
	filled(t, open(t, u.String()), "A")
}

func TestTablesThatAreNotOurs(t *testing.T) {
	newer := pgtest.Database(t)
	must(t, open(t, newer).Close())
	order(t, newer, `INSERT INTO schema_version VALUES (999)`)
	refuses(t, newer, "newer version", "999", "update")
	foreign := pgtest.Database(t)
	order(t, foreign, `CREATE TABLE seats (row text)`)
	refuses(t, foreign, "another program", "a database of its own")
}

// Servers that start at once make the tables once.
func TestServersStartAtOnce(t *testing.T) {
	both(t, func(t *testing.T, at string) {
		var all sync.WaitGroup
		for n := range 8 {
			all.Go(func() {
				s, err := store.Open(t.Context(), at, store.Options{})
				if err != nil {
					t.Error(err)
					return
				}
				defer s.Close()
				if err := s.AddClass(t.Context(), class(string(rune('A'+n)))); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		if list := got[[]classroom.Class](t)(open(t, at).Classes(t.Context())); len(list) != 8 {
			t.Errorf("%d classes", len(list))
		}
	})
}

// After the connection was lost everything may have changed, and then changes
// are told as before.
func TestConnectionIsLost(t *testing.T) {
	at := pgtest.Database(t)
	s := open(t, at)
	changes := got[<-chan classroom.Change](t)(s.Changes(t.Context()))
	order(t, at, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`)
	until(t, changes, "everything", classroom.Change{Stage: true})
	filled(t, open(t, at), "A", "s1")
	until(t, changes, "a class", classroom.Change{Class: "A", Stage: true})
	if _, err := s.Class(t.Context(), "A"); err != nil {
		t.Errorf("the store did not connect anew: %v", err)
	}
}
