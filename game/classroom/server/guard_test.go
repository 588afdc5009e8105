package server_test

import (
	"context"
	"net"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"upperhand/game/bundle"
	"upperhand/game/classroom"
	"upperhand/game/classroom/hall"
	"upperhand/game/classroom/server"
)

func TestGuessesAreSlowedAndTheClassGetsIn(t *testing.T) {
	r := open(t, fresh())
	b := r.browser()
	many := 0
	for range 60 {
		a := b.form("/join", "code", "ZZZZZZ")
		if a.StatusCode == http.StatusTooManyRequests {
			many++
		}
		if !strings.Contains(a.body, "No class has this code") {
			t.Fatalf("%d: %.300s", a.StatusCode, a.body)
		}
	}
	if many < 35 || many > 45 {
		t.Errorf("of 60 wrong codes %d were told to wait, want about 40", many)
	}
	b.wants(b.form("/return", "key", strings.Repeat("A", 26)), http.StatusTooManyRequests)
	b.wants(b.form("/teach/enter", "key", strings.Repeat("A", 26)), http.StatusTooManyRequests)
	for range 40 {
		r.joined() // from the same address
	}
	r.teacher()
	if n, since := r.server.Guessed(); n != 0 || !since.IsZero() {
		t.Errorf("%d mistakes are told to the teacher as an attack", n)
	}
	for range 60 {
		b.form("/join", "code", "ZZZZZZ")
	}
	if n, since := r.server.Guessed(); n != 122 || since.IsZero() {
		t.Errorf("of 122 wrong ones the teacher is told %d, since %v", n, since)
	}
}

// Wrong codes wait, here for ever; those that are right do not wait with them.
func TestAClassGetsInWhileItsNeighbourGuesses(t *testing.T) {
	r := open(t, fresh(), func(c *server.Config) { c.Slow = 24 * time.Hour })
	ctx, stop := context.WithCancel(t.Context())
	var guessing sync.WaitGroup
	for range 200 {
		guessing.Go(func() {
			for ctx.Err() == nil {
				req, _ := http.NewRequestWithContext(ctx, "POST", r.http.URL+"/join", strings.NewReader("code=ZZZZZZ"))
				req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
				if resp, err := http.DefaultClient.Do(req); err == nil {
					resp.Body.Close()
				}
			}
		})
	}
	for n := 0; n < 150; n, _ = r.server.Guessed() {
		runtime.Gosched()
	}
	seat := r.joined()
	for range 39 {
		r.joined()
	}
	r.teacher()
	back := r.browser()
	back.wants(back.form("/return", "key", seat.key), http.StatusSeeOther)
	stop()
	guessing.Wait()
}

// One address fills no class before anybody sees it, and keeps no other address out.
func TestAnAddressTakesSeatsInFiniteNumber(t *testing.T) {
	r := open(t, fresh(), func(c *server.Config) { c.BehindProxy = true })
	from := func(address string) answer {
		return r.browser().do("POST", "/join", "application/x-www-form-urlencoded", "code="+r.class.Code, "X-Forwarded-For", address)
	}
	took := 0
	for range 700 {
		if from("198.51.100.7").StatusCode == http.StatusSeeOther {
			took++
		}
	}
	if took < 600 || took > 650 {
		t.Errorf("one address took %d seats", took)
	}
	if a := from("198.51.100.8"); a.StatusCode != http.StatusSeeOther {
		t.Errorf("another address: %d", a.StatusCode)
	}
}

func TestOnlyOurOwnPagesChangeAnything(t *testing.T) {
	r := open(t, fresh())
	for _, c := range []struct {
		head []string
		ok   bool
	}{
		{nil, true}, // no browser
		{[]string{"Sec-Fetch-Site", "same-origin"}, true},
		{[]string{"Sec-Fetch-Site", "none"}, true},
		{[]string{"Sec-Fetch-Site", "cross-site"}, false},
		{[]string{"Sec-Fetch-Site", "same-site"}, false},
		{[]string{"Origin", r.http.URL}, true},
		{[]string{"Origin", "http://elsewhere.example"}, false},
		{[]string{"Origin", "null"}, false},
		{[]string{"Sec-Fetch-Site", "cross-site", "Origin", r.http.URL}, false},
	} {
		for _, at := range []string{"/join", "/return", "/leave", "/api/step", "/api/share", "/api/vote", "/teach/enter", "/teach/cases", "/teach/do/pause", "/teach/api/step"} {
			b := r.browser()
			a := b.do("POST", at, "application/x-www-form-urlencoded", "code=ZZZZZ", c.head...)
			refused := a.StatusCode == http.StatusForbidden && strings.Contains(a.body, "another site")
			if refused == c.ok {
				t.Errorf("%v to %s: %d", c.head, at, a.StatusCode)
			}
		}
	}
}

func TestPagesSayWhatABrowserMayDo(t *testing.T) {
	r := open(t, fresh())
	b, teacher := r.joined(), r.teacher()
	for _, a := range []answer{b.get("/"), b.get("/play/"), b.get("/api/me"), b.get("/nowhere"), b.get("/privacy"), teacher.get("/teach/"), b.get("/teach")} {
		policy := a.Header.Get("Content-Security-Policy")
		for _, want := range []string{"default-src 'none'", "frame-ancestors 'none'"} {
			if !strings.Contains(policy, want) {
				t.Errorf("%s: the policy %q lacks %s", a.Request.URL.Path, policy, want)
			}
		}
		if strings.Contains(policy, "unsafe-inline") || a.Header.Get("X-Content-Type-Options") != "nosniff" || a.Header.Get("Referrer-Policy") != "no-referrer" {
			t.Errorf("%s: %v", a.Request.URL.Path, a.Header)
		}
		for _, no := range []string{"<script>", " style=", " onclick", "<style"} {
			if strings.Contains(a.body, no) {
				t.Errorf("%s has %s in it", a.Request.URL.Path, no)
			}
		}
	}
}

func TestAFrameIsAllowedWhereTheClassNamesIt(t *testing.T) {
	r := open(t, fresh())
	b := r.joined()
	_, err := r.hall.Rule(t.Context(), r.class.ID, func(c *classroom.Class) {
		c.Options.Frames = []string{"https://moodle.example", "https://x.example; script-src *"}
	})
	if err != nil {
		t.Fatal(err)
	}
	policy := b.get("/play/").Header.Get("Content-Security-Policy")
	if !strings.HasSuffix(policy, "; frame-ancestors https://moodle.example") {
		t.Errorf("the policy is %q", policy)
	}
}

func TestTheGameIsForThoseWithASeat(t *testing.T) {
	r := open(t, fresh())
	nobody, b := r.browser(), r.joined()
	for _, at := range []string{"/play/", "/play/scenarios/index.json", "/play/upperhand.wasm.gz"} {
		if a := nobody.wants(nobody.get(at), http.StatusSeeOther); a.Header.Get("Location") != "/" {
			t.Errorf("%s leads to %q", at, a.Header.Get("Location"))
		}
	}
	if got := b.wants(b.get("/play/"), 200).body; !strings.Contains(got, "the game") {
		t.Errorf("%q", got)
	}
	if got := strings.Join(strings.Fields(b.wants(b.get("/play/scenarios/index.json"), 200).body), ""); got != `["`+sofia+`.lua"]` {
		t.Errorf("the cases are %s", got)
	}
	b.wants(b.get("/play/scenarios/"+sofia+".lua"), 200)
	b.wants(b.get("/play/scenarios/the-offer.lua"), 404)
	b.wants(r.teacher().get("/teach/play/"), 200)
	if a := b.get("/teach/play/"); a.StatusCode != http.StatusSeeOther || a.Header.Get("Location") != "/teach" {
		t.Errorf("%d", a.StatusCode)
	}
}

// raw sends a request as it stands, which no client of ours would.
func (r *room) raw(request string) string {
	r.Helper()
	conn, err := net.Dial("tcp", r.http.Listener.Addr().String())
	if err != nil {
		r.Fatal(err)
	}
	defer conn.Close()
	if _, err := conn.Write([]byte(request)); err != nil {
		r.Fatal(err)
	}
	head := make([]byte, 4096)
	n, _ := conn.Read(head)
	return string(head[:n])
}

func TestNoAddressLeadsOutOfTheGame(t *testing.T) {
	r := open(t, fresh())
	key := r.joined().key
	for _, at := range []string{
		"/play/../../go.mod", "/play/..%2f..%2fgo.mod", "/play/%2e%2e/%2e%2e/etc/passwd", "/play/..%5c..%5cgo.mod",
		"/play/scenarios/../../server.go", "//play/../class.db", "/play/%00", "/play/scenarios/" + sofia + ".lua%00.txt",
	} {
		got := r.raw("GET " + at + " HTTP/1.1\r\nHost: x\r\nCookie: seat=" + key + "\r\nConnection: close\r\n\r\n")
		if strings.Contains(got, " 200 ") && !strings.Contains(got, "the game") || strings.Contains(got, " 500 ") || strings.Contains(got, "module upperhand") || strings.Contains(got, "root:") {
			t.Errorf("%s: %.120s", at, got)
		}
	}
	if got := r.raw("GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + strings.Repeat("x", 64<<10) + "\r\n\r\n"); !strings.Contains(got, " 431 ") {
		t.Errorf("a long head: %.80s", got)
	}
}

func TestAPanicIsASentence(t *testing.T) {
	r := open(t, fresh(), func(c *server.Config) {
		c.Page = func(bundle.Course) (bundle.Files, error) { panic("a mistake of ours") }
	})
	b := r.joined()
	a := b.wants(b.get("/play/"), http.StatusInternalServerError)
	if !strings.Contains(a.body, "Something went wrong") || strings.Contains(a.body, "goroutine") || strings.Contains(a.body, "mistake of ours") {
		t.Errorf("%s", a.body)
	}
	if !strings.Contains(r.log.String(), "a mistake of ours") {
		t.Error("the log says nothing of it")
	}
	b.wants(b.get("/"), 200)
}

func TestTheLogNamesNobody(t *testing.T) {
	r := open(t, fresh())
	b := r.joined()
	alias := as[me](t, b.get("/api/me")).Seat.Alias
	b.post("/api/step", r.step(1, 0, r.way(1)...))
	b.form("/join", "code", "ZZZZZZ", "name", "Ana Example")
	b.get("/join?code=" + r.class.Code)
	r.teacher()
	for _, no := range []string{b.key, alias, r.class.Code, hall.TeacherKey(secret, r.class.ID), "127.0.0.1", "ZZZZZZ", "Ana"} {
		if strings.Contains(r.log.String(), no) {
			t.Errorf("the log has %q:\n%s", no, r.log)
		}
	}
}

func TestAProxyIsBelievedOnlyWhereThereIsOne(t *testing.T) {
	for _, behind := range []bool{false, true} {
		r := open(t, fresh(), func(c *server.Config) { c.BehindProxy = behind })
		many := 0
		for i := range 60 { // each from another address, or so it says
			a := r.browser().do("POST", "/join", "application/x-www-form-urlencoded", "code=ZZZZZZ", "X-Forwarded-For", "203.0.113."+string(rune('0'+i%10))+", 198.51.100."+itoa(i), "X-Forwarded-Proto", "https")
			if a.StatusCode == http.StatusTooManyRequests {
				many++
			}
		}
		if (many == 0) != behind {
			t.Errorf("behind a proxy %v: %d were told to wait", behind, many)
		}
		b := r.browser()
		b.do("POST", "/join", "application/x-www-form-urlencoded", "code="+r.class.Code, "X-Forwarded-Proto", "https", "X-Forwarded-For", "192.0.2.77")
		if got := b.cookie("seat").Secure; got != behind {
			t.Errorf("behind a proxy %v: the cookie is secure %v", behind, got)
		}
	}
}

// Some proxies add a line of their own, some a port: what came with the request is
// believed in neither.
func TestOnlyTheProxysOwnWordIsBelieved(t *testing.T) {
	r := open(t, fresh(), func(c *server.Config) { c.BehindProxy = true })
	many := 0
	for i := range 60 {
		got := r.raw("POST /join HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 203.0.113." + itoa(i) + "\r\nX-Forwarded-For: 198.51.100.1:4" + itoa(i) + "\r\n" +
			"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 11\r\nConnection: close\r\n\r\ncode=ZZZZZZ")
		if strings.Contains(got, " 429 ") {
			many++
		}
	}
	if many < 35 || many > 45 {
		t.Errorf("of 60 wrong codes %d were told to wait, want about 40", many)
	}
}

func itoa(n int) string { return string(rune('0'+n/10)) + string(rune('0'+n%10)) }

func TestTheClassGoesOnAfterARestart(t *testing.T) {
	store := fresh()
	first := open(t, store)
	b, teacher := first.joined(), first.teacher()
	alias := as[me](t, b.get("/api/me")).Seat.Alias
	b.wants(b.post("/api/step", first.step(1, 0, first.way(1)...)), 200)
	first.http.Close()

	second := open(t, store)
	b.room, teacher.room = second, second
	who := as[me](t, b.wants(b.get("/api/me"), 200))
	if who.Seat.Alias != alias || len(who.Attempts) != 1 || second.class.Code != first.class.Code {
		t.Errorf("%+v", who)
	}
	teacher.wants(teacher.get("/teach/"), 200)
	b.wants(b.post("/api/step", second.step(2, 1, second.way(2)[1])), 200)
}
