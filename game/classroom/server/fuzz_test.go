package server_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"upperhand/game/classroom/server"
)

// bodies are the addresses that take one.
var bodies = []string{"/join", "/return", "/leave", "/api/step", "/api/share", "/api/vote", "/teach/enter", "/teach/cases", "/teach/api/step", "/teach/api/share", "/teach/api/vote"}

// FuzzBodies sends anything to all that takes a body: the answer is a page or JSON
// with a sentence, never a failure of ours.
func FuzzBodies(f *testing.F) {
	r := open(f, fresh(), func(c *server.Config) {
		c.CheckCase = func(_ context.Context, source []byte) (string, []string, error) {
			return "", []string{"No case."}, nil
		}
		c.Slow = 1
	})
	r.server.Unpaced()
	if _, err := r.hall.StartVote(f.Context(), r.class.ID, sofia); err != nil {
		f.Fatal(err)
	}
	b, teacher := r.joined(), r.teacher()
	for _, c := range teacher.client.Jar.(*jar).kept {
		b.client.Jar.SetCookies(nil, []*http.Cookie{c})
	}
	const form, json, multi = "application/x-www-form-urlencoded", "application/json", "multipart/form-data; boundary=x"
	for _, seed := range []struct {
		at         int
		kind, body string
	}{
		{0, form, "code=" + r.class.Code + "&name=Ana"}, {0, form, "code=%ZZ&&=;"}, {0, multi, "--x\r\n\r\n"}, {0, form, "code=\xff\x00"},
		{1, form, "key=" + b.key}, {1, json, "{}"}, {6, form, "key=" + strings.Repeat("A", 5000)},
		{3, json, `{"scenario":"` + sofia + `","hash":"x","engine":1,"seed":"18446744073709551615","rev":1,"from":0,"inputs":["a",{"notice":["limited voice"],"base":"expert","on":"x"},{"content_note":"skip"}]}`},
		{3, json, `{"seed":"1","rev":9223372036854775807,"from":-9223372036854775808,"inputs":null}`}, {3, json, `{"seed":"1","rev":1e999}`},
		{3, json, `[[[[[[`}, {3, json, "null"}, {3, json, `{"seed":"1","inputs":[null,{},[],"",0]}`}, {3, json, "{\"scenario\":\"\x00\",\"seed\":\"1\"}"},
		{4, json, `{"scenario":"x/../y","seed":"1","question":-1,"asked":"\u202e","text":"\u0000"}`}, {4, json, `{"seed":"1","question":99999999999999999999}`},
		{5, json, `{"attempt":"/","round":-1,"choice":"\ud800"}`}, {5, json, `{"attempt":"x","round":0,"choice":""}`},
		{7, multi, "--x\r\nContent-Disposition: form-data; name=\"case\"; filename=\"a.lua\"\r\n\r\nscenario {}\r\n--x--\r\n"}, {7, multi, "--x"}, {7, "text/plain", "scenario {"},
	} {
		f.Add(seed.at, seed.kind, seed.body)
	}
	handler := r.server.Handler()
	f.Fuzz(func(t *testing.T, at int, kind, body string) {
		if at < 0 || strings.ContainsAny(kind, "\r\n\x00") || !printable(kind) {
			return // such a header is never sent
		}
		to := bodies[at%len(bodies)]
		req := httptest.NewRequest("POST", to, strings.NewReader(body)) // past the network, for many a second
		req.Header.Set("Content-Type", kind)
		for _, c := range b.client.Jar.(*jar).kept {
			req.AddCookie(c)
		}
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, req)
		a := answer{w.Result(), w.Body.String()}
		if a.StatusCode >= 500 || a.StatusCode < 200 {
			t.Errorf("POST %s: %d: %.300s", to, a.StatusCode, a.body)
		}
		if strings.Contains(to, "/api/") && a.StatusCode >= 400 && as[struct{ Reason string }](t, a).Reason == "" {
			t.Errorf("POST %s: %d without a reason: %.300s", to, a.StatusCode, a.body)
		}
		if place := a.Header.Get("Location"); a.StatusCode == http.StatusSeeOther && !slices.Contains([]string{"/", "/play/", "/teach", "/teach/", "/teach/?done=case"}, place) {
			t.Errorf("POST %s leads to %q", to, place)
		}
		if a.Header.Get("X-Content-Type-Options") != "nosniff" || a.Header.Get("Cache-Control") != "no-store" {
			t.Errorf("POST %s: %v", to, a.Header)
		}
	})
}

func printable(text string) bool {
	for _, r := range text {
		if r < ' ' || r == 0x7f || r > 0x7e {
			return false
		}
	}
	return true
}
