//go:build !js

package main

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"upperhand/game/classroom"
	"upperhand/game/classroom/hall"
	"upperhand/game/classroom/server"
)

// walk is two classes with people in them and all addresses that the server has.
type walk struct {
	*hosted
	ours, others  classroom.Class
	secrets       map[string]string // what no answer may hold, and what it is
	nobody        visitor
	trainee, away visitor // of ours, and of the other class
	removed       visitor
	teacher       visitor // of ours
	colleague     visitor // of the other class
	seat, attempt string  // of the trainee
	routes        []server.Route
}

func walked(t *testing.T) *walk {
	h := host(t, serveCmd{})
	w := &walk{hosted: h, ours: h.begin("Quartz"), others: h.begin("Basalt"), nobody: visitor{h, "nobody", ""}, secrets: map[string]string{}}
	w.trainee, w.away, w.removed = h.trainee(w.ours), h.trainee(w.others), h.trainee(w.ours)
	w.removed.name = "a removed seat"
	w.teacher, w.colleague = h.teacher(w.ours), h.teacher(w.others)
	w.play(w.trainee)
	ctx := t.Context()
	for _, v := range []visitor{w.trainee, w.away, w.removed} {
		seat, err := h.kept.store.SeatByKey(ctx, classroom.HashKey(v.key()))
		if err != nil {
			t.Fatal(err)
		}
		w.secret(seat.Key, "the hash of a seat's key")
		w.secrets[v.key()] = "the seat's key of " + v.name
		if v == w.removed {
			err = h.hall.Remove(ctx, w.ours.ID, seat.ID)
		} else if v == w.trainee {
			w.seat = seat.ID
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []classroom.Class{w.ours, w.others} {
		w.secret(c.Key, "the hash of a teacher's key")
		w.secrets[hall.TeacherKey(h.kept.secret, c.ID)] = "a teacher's key"
	}
	w.secrets[string(h.kept.secret)] = "the secret of teachers' keys"
	all, err := h.kept.store.Attempts(ctx, w.ours.ID)
	if err != nil || len(all) != 1 {
		t.Fatal(all, err)
	}
	w.attempt = all[0].ID
	w.routes = h.server.Routes()
	for _, route := range h.board.Routes() {
		w.routes = append(w.routes, server.Route{Pattern: route.Pattern, For: server.Teacher})
	}
	return w
}

func (w *walk) secret(hash []byte, what string) {
	w.secrets[hex.EncodeToString(hash[:8])] = what
	w.secrets[base64.StdEncoding.EncodeToString(hash)[:12]] = what
	w.secrets[base64.URLEncoding.EncodeToString(hash)[:12]] = what
}

// play has a seat begin the case and share a sentence.
func (w *walk) play(v visitor) {
	of, err := w.hall.Case(w.Context(), w.ours, loadedCase)
	if err != nil {
		w.Fatal(err)
	}
	step := fmt.Sprintf(`{"scenario":%q,"hash":%q,"engine":1,"seed":"7","mode":"explore","rev":1,"from":0,"inputs":[]}`, loadedCase, of.Scenario.Hash)
	if a := v.ask("POST", "/api/step", "application/json", step); a.StatusCode != 200 {
		w.Fatalf("%d %s", a.StatusCode, a.body)
	}
	words := fmt.Sprintf(`{"scenario":%q,"seed":"7","question":0,"asked":"Why?","text":"Granite words"}`, loadedCase)
	if a := v.ask("POST", "/api/share", "application/json", words); a.StatusCode != 200 {
		w.Fatalf("%d %s", a.StatusCode, a.body)
	}
}

// addresses are what can be asked for by a pattern: method and path.
func (w *walk) addresses(pattern string) (all [][2]string) {
	method, path, given := strings.Cut(pattern, " ")
	methods := []string{method}
	if !given {
		path, methods = pattern, []string{"GET", "POST", "PUT", "DELETE"}
	} else if method == "GET" {
		methods = append(methods, "HEAD")
	}
	path = strings.NewReplacer("{$}", "", "{what}", "nothing-known").Replace(path)
	paths := []string{path}
	switch {
	case strings.HasSuffix(path, "/play/"):
		paths = append(paths, path+"upperhand.wasm.gz", path+"scenarios/index.json", path+"scenarios/"+loadedCase+".lua", path+"nowhere")
	case strings.HasSuffix(path, "/") && !given:
		paths = []string{path + "nowhere"}
	case path == "/teach/seat":
		paths = append(paths, path+"?id="+url.QueryEscape(w.seat))
	case path == "/teach/report":
		for _, q := range []string{"", "&all=yes"} {
			paths = append(paths, path+"?attempt="+url.QueryEscape(w.attempt)+q)
		}
	case strings.HasPrefix(path, "/teach/") && !strings.Contains(path, "/do/"):
		paths = append(paths, path+"?case="+loadedCase)
	}
	for _, m := range methods {
		for _, p := range paths {
			all = append(all, [2]string{m, p})
		}
	}
	return all
}

// each asks for every address of every route. What would end the walk is asked last.
func (w *walk) each(do func(route server.Route, method, at string)) {
	w.Helper()
	last := func(r server.Route) bool { return strings.HasSuffix(r.Pattern, "/close") }
	slices.SortStableFunc(w.routes, func(a, b server.Route) int {
		switch {
		case last(a) == last(b):
			return strings.Compare(a.Pattern, b.Pattern)
		case last(a):
			return 1
		}
		return -1
	})
	for _, route := range w.routes {
		for _, a := range w.addresses(route.Pattern) {
			do(route, a[0], a[1])
		}
	}
}

// TestEveryAnswerSaysWhatABrowserMayDo walks all routes as all who might, and looks
// at each answer.
func TestEveryAnswerSaysWhatABrowserMayDo(t *testing.T) {
	w := walked(t)
	n := 0
	for at, field := range map[string][2]string{"/join": {"code", w.ours.Code}, "/return": {"key", w.trainee.key()}, "/teach/enter": {"key", hall.TeacherKey(w.kept.secret, w.ours.ID)}} {
		a := w.nobody.ask("POST", at, form, fields(field[0], field[1]))
		if a.StatusCode != http.StatusSeeOther || len(a.Cookies()) != 1 {
			t.Errorf("%s: %d", at, a.StatusCode)
		}
		w.fit(w.nobody, at, a)
	}
	w.each(func(route server.Route, method, at string) {
		kind := form
		if strings.Contains(at, "/api/") {
			kind = "application/json"
		}
		for _, v := range []visitor{w.nobody, w.trainee, w.removed, w.colleague, w.teacher} {
			a := v.ask(method, at, kind, "")
			w.fit(v, at, a)
			n++
		}
	})
	if n < 500 {
		t.Errorf("only %d answers were looked at", n)
	}
}

// lasting are what may be kept by a browser: the game's program and what pages are
// drawn with, none of which is about anybody.
var lasting = map[*regexp.Regexp]string{
	regexp.MustCompile(`^/(class\.css|icon\.svg)$`):    "max-age=3600",
	regexp.MustCompile(`^/teach/board\.(css|js)$`):     "no-cache",
	regexp.MustCompile(`^(/teach)?/play/[a-z0-9./-]*`): "no-cache",
}

// fit holds one answer.
func (w *walk) fit(v visitor, at string, a reply) {
	w.Helper()
	bad := func(f string, args ...any) {
		w.Errorf("%s %s, %s: %d: %s", a.Request.Method, at, v.name, a.StatusCode, fmt.Sprintf(f, args...))
	}
	for name, want := range map[string]string{
		"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer",
		"Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin",
	} {
		if got := a.Header.Values(name); len(got) != 1 || got[0] != want {
			bad("%s is %q", name, got)
		}
	}
	path, _, _ := strings.Cut(at, "?")
	cache := "no-store"
	for pattern, may := range lasting {
		if a.StatusCode < 300 && pattern.MatchString(path) || a.StatusCode == http.StatusNotFound && may == "no-cache" && pattern.MatchString(path) {
			cache = may
		}
	}
	if got := a.Header.Values("Cache-Control"); len(got) != 1 || got[0] != cache {
		bad("Cache-Control is %q, want %q", got, cache)
	}
	if wrong := policyOf(a.Header, path); wrong != "" {
		bad("%s", wrong)
	}
	for name := range a.Header {
		if strings.HasPrefix(name, "Access-Control-") {
			bad("another origin may read it: %s", name)
		}
	}
	if wrong := cookiesOf(a.Cookies(), a.Request.Method+" "+path); wrong != "" {
		bad("%s", wrong)
	}
	if a.body != "" && a.Header.Get("Content-Type") == "" {
		bad("a browser has to guess what it is")
	}
	if a.StatusCode >= 500 {
		bad("it broke: %.200s", a.body)
	}
	if a.StatusCode >= 400 && a.Request.Method != http.MethodHead && !strings.Contains(path, "/play/") && !strings.Contains(a.body, ".") {
		bad("no sentence: %.100q", a.body)
	}
	all := a.body + fmt.Sprint(a.Header)
	for secret, what := range w.secrets {
		own := path == "/api/me" && secret == v.key() || len(a.Cookies()) > 0
		if strings.Contains(all, secret) && !own {
			bad("it holds %s", what)
		}
	}
}

// policyOf looks at a policy as a browser reads it, and says what is wrong.
func policyOf(head http.Header, path string) string {
	text := head.Values("Content-Security-Policy")
	if len(text) != 1 {
		return fmt.Sprintf("policies: %q", text)
	}
	rule := map[string]string{}
	for _, part := range strings.Split(text[0], ";") {
		name, value, _ := strings.Cut(strings.TrimSpace(part), " ")
		if _, twice := rule[name]; twice {
			return "the policy says twice " + name
		}
		rule[name] = value
	}
	printed := path == "/privacy" || path == "/teach/report"
	for name, value := range rule {
		switch {
		case name == "script-src" && strings.Contains(strings.ReplaceAll(value, "'wasm-unsafe-eval'", ""), "unsafe"),
			strings.Contains(value, "unsafe-inline") && !printed, strings.Contains(value, "*"), strings.Contains(value, "http"), strings.Contains(value, "data:") && name != "img-src":
			return "the policy lets in " + name + " " + value
		}
	}
	for _, name := range []string{"default-src", "frame-ancestors", "base-uri"} {
		if rule[name] != "'none'" {
			return fmt.Sprintf("the policy has %s %q: %s", name, rule[name], text[0])
		}
	}
	if rule["form-action"] != "'self'" && rule["form-action"] != "'none'" {
		return "forms lead anywhere: " + text[0]
	}
	return ""
}

// cookiesOf says what is wrong with the cookies of an answer.
func cookiesOf(cookies []*http.Cookie, asked string) string {
	set := map[string]http.SameSite{"seat": http.SameSiteLaxMode, "teacher": http.SameSiteStrictMode}
	if len(cookies) > 0 && !slices.Contains([]string{"POST /join", "POST /return", "POST /leave", "POST /teach/enter", "POST /teach/leave"}, asked) {
		return "it sets a cookie"
	}
	for _, c := range cookies {
		if site, known := set[c.Name]; !known || c.SameSite != site || !c.HttpOnly || c.Path != "/" || c.Domain != "" || c.MaxAge == 0 {
			return "its cookie is " + c.Raw
		}
	}
	return ""
}

// TestEachRouteAnswersOnlyWhomItIsFor asks for what is a trainee's and a teacher's as
// those who are not.
func TestEachRouteAnswersOnlyWhomItIsFor(t *testing.T) {
	w := walked(t)
	forged := func(name, cookie string) visitor { return visitor{w.hosted, name, cookie} }
	theirKey, ourKey := hall.TeacherKey(w.kept.secret, w.others.ID), hall.TeacherKey(w.kept.secret, w.ours.ID)
	strangers := []visitor{
		w.nobody, forged("a made-up seat", "seat="+strings.Repeat("A", 26)), forged("an empty seat", "seat="), forged("the teacher's key as a seat", "seat="+ourKey),
	}
	untaught := append([]visitor{
		w.trainee, w.removed, forged("another class's key", "teacher="+w.ours.ID+"."+theirKey), forged("no key", "teacher="+w.ours.ID+"."),
		forged("a key of no class", "teacher=."+ourKey), forged("a seat's key", "teacher="+w.ours.ID+"."+w.trainee.key()), forged("our key for theirs", "teacher="+w.others.ID+"."+ourKey),
	}, strangers...)
	w.each(func(route server.Route, method, at string) {
		var who []visitor
		switch route.For {
		case server.Trainee:
			who = append(strangers, w.removed)
		case server.Teacher:
			who = untaught
		}
		for _, v := range who {
			for _, as := range []string{"", "as=teacher"} {
				to := at
				if as != "" && v != w.removed && v != w.trainee && route.For == server.Trainee {
					to += "?" + as
				}
				a := v.ask(method, to, form, "")
				door := a.StatusCode == http.StatusSeeOther && (a.Header.Get("Location") == "/" || a.Header.Get("Location") == "/teach")
				if !door && a.StatusCode != http.StatusUnauthorized && a.StatusCode != http.StatusForbidden && !strings.HasSuffix(at, "/nowhere") {
					t.Errorf("%s %s answers %s: %d %.200s", method, to, v.name, a.StatusCode, a.body)
				}
				if method != "GET" && method != "HEAD" && door {
					t.Errorf("%s %s sends %s elsewhere as if it were done", method, to, v.name)
				}
				for _, word := range []string{w.ours.Title, w.ours.Code, "Granite", alias(w)} {
					if strings.Contains(a.body, word) {
						t.Errorf("%s %s tells %s %q", method, to, v.name, word)
					}
				}
			}
		}
	})
	for _, at := range []string{"/api/me", "/api/poll", "/api/events", "/play/"} {
		if a := w.trainee.ask("GET", at+"?as=teacher", "", ""); a.StatusCode == http.StatusOK {
			t.Errorf("%s answers a trainee as if they were the teacher", at)
		}
	}
	now, err := w.hall.Class(t.Context(), w.ours.ID)
	if err != nil || now.Version != w.ours.Version+1 { // the seat that was removed
		t.Errorf("somebody changed the class: %+v, %v", now, err)
	}
}

func alias(w *walk) string {
	s, err := w.kept.store.Seat(w.Context(), w.seat)
	if err != nil {
		w.Fatal(err)
	}
	return s.Alias
}

// TestATeacherSeesAndChangesTheirOwnClassOnly asks as the teacher of another class,
// by every address, for what is in ours.
func TestATeacherSeesAndChangesTheirOwnClassOnly(t *testing.T) {
	w := walked(t)
	name := alias(w)
	w.each(func(route server.Route, method, at string) {
		if method == "HEAD" || !strings.HasPrefix(at, "/teach/") || strings.HasSuffix(at, "/leave") || at == "/teach/cases" {
			return
		}
		a := w.colleague.ask(method, at, form, fields("seat", w.seat, "attempt", w.attempt, "code", w.ours.Code, "case", loadedCase))
		told := a.body
		if strings.HasSuffix(at, "/delete") {
			told = "" // it repeats the code that a colleague has typed
		}
		for _, word := range []string{w.ours.Title, w.ours.Code, "Granite", name} {
			if strings.Contains(told, word) {
				t.Errorf("%s %s tells the teacher of another class %q", method, at, word)
			}
		}
	})
	if now, err := w.kept.store.Class(t.Context(), w.ours.ID); err != nil || now.Version != w.ours.Version+1 {
		t.Errorf("the teacher of another class changed ours: %+v, %v", now, err)
	}
	if _, err := w.kept.store.Class(t.Context(), w.others.ID); err != nil {
		t.Errorf("the code of our class deleted another: %v", err)
	}
}

// TestNoOtherSitesPageDoesAnything posts to every address as a page elsewhere would,
// with the cookies of whom it is for.
func TestNoOtherSitesPageDoesAnything(t *testing.T) {
	w := walked(t)
	posts := 0
	w.each(func(route server.Route, method, at string) {
		if method == "GET" || method == "HEAD" {
			return
		}
		posts++
		v := w.teacher
		if route.For == server.Trainee {
			v = w.trainee
		}
		for _, head := range [][]string{
			{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}, {"Origin", "https://elsewhere.example"}, {"Origin", "null"},
			{"Sec-Fetch-Site", "cross-site", "Origin", w.http.URL},
		} {
			body := fields("code", w.ours.Code, "key", w.trainee.key(), "seat", w.seat)
			if at == "/teach/cases" {
				body = "" // whatever is there would be looked over as a case
			}
			a := v.ask(method, at, form, body, head...)
			if a.StatusCode != http.StatusForbidden || !strings.Contains(a.body, "another site") || len(a.Cookies()) > 0 {
				t.Errorf("%s %s with %q: %d %.200s", method, at, head, a.StatusCode, a.body)
			}
			w.fit(v, at, a)
		}
	})
	if posts < 30 {
		t.Errorf("only %d addresses were tried", posts)
	}
	if now, err := w.kept.store.Class(t.Context(), w.ours.ID); err != nil || now.Version != w.ours.Version+1 {
		t.Errorf("a page elsewhere changed the class: %+v, %v", now, err)
	}
}

// TestWhatIsTooLongIsRefusedInWords sends more than it takes to each route that takes
// anything, with its length told and without.
func TestWhatIsTooLongIsRefusedInWords(t *testing.T) {
	w := walked(t)
	w.each(func(route server.Route, method, at string) {
		if method != "POST" || strings.HasSuffix(at, "/nowhere") {
			return
		}
		most := int64(64 << 10)
		if route.Most > 0 {
			most = route.Most
		}
		v, kind, body := w.teacher, form, "words="+strings.Repeat("x", int(most))
		if route.For == server.Trainee {
			v = w.trainee
		}
		if strings.Contains(at, "/api/") {
			kind, body = "application/json", `{"scenario":"`+strings.Repeat("x", int(most))+`"}`
		}
		a := v.ask(method, at, kind, body)
		if a.StatusCode != http.StatusRequestEntityTooLarge || !strings.Contains(a.body, "KB") {
			t.Errorf("%s with %d bytes: %d %.200s", at, len(body), a.StatusCode, a.body)
		}
		w.fit(v, at, a)
	})
}
