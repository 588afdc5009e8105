package forward

import (
	"io"
	"log"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestAddresses(t *testing.T) {
	for address, want := range map[string]string{
		"https://lrs.example/xapi":             "https://lrs.example/xapi/statements",
		"https://lrs.example/xapi/":            "https://lrs.example/xapi/statements",
		"https://lrs.example/xapi/statements/": "https://lrs.example/xapi/statements",
		"http://127.0.0.1:8100":                "http://127.0.0.1:8100/statements",
		"https://me:pa%40ss@lrs.example":       "https://lrs.example/statements",
		"":                                     "is not the address of a record store",
		"lrs.example/xapi":                     "is not the address of a record store",
		"ftp://me:secret@lrs.example":          "is not the address of a record store",
		"https://":                             "is not the address of a record store",
		"https://me:se%cret@lrs.example":       "can't be read",
		"https://me:secret@lrs.example/\x7f":   "can't be read",
		"https://lrs.example/xapi?key=secret":  "goes on after its path",
	} {
		f, err := New(Config{Address: address})
		switch {
		case err != nil && (!strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "secret") && !strings.Contains(address, "key=")):
			t.Errorf("%q: the error is %v", address, err)
		case err == nil && f.statements != want:
			t.Errorf("%q: statements go to %s", address, f.statements)
		}
	}
	if f, _ := New(Config{Address: "https://me:pa%40ss@lrs.example"}); f.user != "me" || f.password != "pa@ss" {
		t.Errorf("the user is %q, the password %q", f.user, f.password)
	}
	if f, _ := New(Config{Address: "https://me:old@lrs.example", Auth: "you:a:b"}); f.user != "you" || f.password != "a:b" {
		t.Errorf("the user is %q, the password %q", f.user, f.password)
	}
	if _, err := New(Config{Address: "https://lrs.example", Auth: "secret"}); err == nil || strings.Contains(err.Error(), "secret") {
		t.Errorf("the error is %v", err)
	}
}

func TestWarning(t *testing.T) {
	for address, want := range map[string]bool{
		"https://lrs.example": false, "http://localhost:80": false, "http://127.0.0.1": false, "http://[::1]:8": false,
		"http://lrs.example": true, "http://192.168.1.5": true,
	} {
		f, err := New(Config{Address: address})
		if err != nil || (f.Warning() != "") != want {
			t.Errorf("%s: %q, %v", address, f.Warning(), err)
		}
	}
}

func TestCredentials(t *testing.T) {
	t.Setenv(AuthVariable, "from:env")
	dir := t.TempDir()
	good, bad := filepath.Join(dir, "good"), filepath.Join(dir, "bad")
	os.WriteFile(good, []byte(" me:secret \r\nmore"), 0o600)
	os.WriteFile(bad, []byte("secret"), 0o600)
	if got, err := Credentials(""); got != "from:env" || err != nil {
		t.Error(got, err)
	}
	if got, err := Credentials(good); got != "me:secret" || err != nil {
		t.Error(got, err)
	}
	for _, file := range []string{bad, filepath.Join(dir, "none")} {
		if _, err := Credentials(file); err == nil || !strings.Contains(err.Error(), file) || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: the error is %v", file, err)
		}
	}
}

// A record store whose certificate nobody vouches for is not told anything.
func TestCertificatesAreChecked(t *testing.T) {
	server := httptest.NewUnstartedServer(nil)
	server.Config.ErrorLog = log.New(io.Discard, "", 0)
	server.StartTLS()
	defer server.Close()
	f, err := New(Config{Address: server.URL, Cases: cases})
	if err != nil {
		t.Fatal(err)
	}
	q := newQueue()
	q.choose("a", "ask")
	f.round(t.Context(), q)
	if s, _ := f.Status(t.Context(), q); !strings.Contains(s.Trouble, "certificate") || s.Waiting != 1 {
		t.Errorf("%+v", s)
	}
}

func TestStatusInWords(t *testing.T) {
	at := func(hour, minute int) time.Time { return time.Date(2026, 3, 2, hour, minute, 0, 0, time.Local) }
	for want, s := range map[string]Status{
		"Nothing was to be told to the record store yet.":                                                                                   {},
		"The record store was told nothing yet. 1 entry waits.":                                                                             {Waiting: 1},
		"The record store was last told at 09:05.":                                                                                          {Sent: at(9, 5)},
		"The record store was last told at 09:05. 2 entries wait.":                                                                          {Sent: at(9, 5), Waiting: 2},
		"The record store is not told since 09:06: it is busy. It is tried again at 09:08; nothing is lost meanwhile. 2 entries wait.":      {Sent: at(9, 5), Waiting: 2, Trouble: "it is busy", Since: at(9, 6), Again: at(9, 8)},
		"The record store was last told at 09:05. 1 entry waits. 1 entry is set aside, since the record store refuses it: 400 Bad Request.": {Sent: at(9, 5), Waiting: 1, Aside: 1, Why: "400 Bad Request"},
	} {
		if got := s.String(); got != want {
			t.Errorf("%+v is told as\n%s\nwant\n%s", s, got, want)
		}
	}
}
