package server_test

import (
	"net/http"
	"strings"
	"testing"
)

func TestSomebodyJoinsPlaysAndComesBackElsewhere(t *testing.T) {
	r := open(t, fresh())
	b := r.joined()
	c := b.cookie("seat")
	if !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Path != "/" || c.Secure || c.MaxAge < 3600 {
		t.Errorf("the cookie is %+v", c)
	}
	who := as[me](t, b.wants(b.get("/api/me"), 200))
	if who.Seat.Alias == "" || who.Seat.Key != b.key || who.Class.Title != "Term two" || len(who.Attempts) != 0 || !who.Runs {
		t.Errorf("%+v", who)
	}
	way := r.way(2)
	if got := b.wants(b.post("/api/step", r.step(1, 0, way[0])), 200).body; strings.TrimSpace(got) != `{"ended":false,"have":1,"rev":1}` {
		t.Errorf("stored: %s", got)
	}
	b.wants(b.post("/api/step", r.step(2, 1, way[1])), 200)
	b.wants(b.post("/api/share", map[string]any{"scenario": sofia, "seed": "18446744073709551615", "question": 0, "asked": "Why?", "text": "Hurry."}), 200)

	elsewhere := r.browser()
	elsewhere.wants(elsewhere.form("/return", "key", strings.ToLower(b.key[:5])+" "+b.key[5:]), http.StatusSeeOther)
	again := as[me](t, elsewhere.wants(elsewhere.get("/api/me"), 200))
	if again.Seat.Alias != who.Seat.Alias || len(again.Attempts) != 1 || again.Attempts[0].Seed != "18446744073709551615" ||
		again.Attempts[0].Rev != 2 || len(again.Attempts[0].Record.Inputs) != 2 || again.Attempts[0].Record.Seed != 1<<64-1 {
		t.Errorf("%+v", again)
	}
	if len(again.Shared) != 1 || again.Shared[0].Text != "Hurry." || again.Shared[0].Scenario != sofia {
		t.Errorf("shared: %+v", again.Shared)
	}
}

func TestAConflictTellsWhatIsStored(t *testing.T) {
	r := open(t, fresh())
	b := r.joined()
	way := r.way(2)
	b.wants(b.post("/api/step", r.step(3, 0, way[0])), 200)
	got := as[struct {
		Rev, Have int
		Inputs    []string
		Reason    string
	}](t, b.wants(b.post("/api/step", r.step(4, 5, way[1])), http.StatusConflict))
	if got.Rev != 3 || got.Have != 1 || len(got.Inputs) != 1 || got.Inputs[0] != way[0] || got.Reason == "" {
		t.Errorf("%+v", got)
	}
	no := as[struct {
		Have   int
		Reason string
	}](t, b.wants(b.post("/api/step", r.step(4, 1, "nowhere")), http.StatusUnprocessableEntity))
	if no.Have != 1 || !strings.Contains(no.Reason, "not offered") {
		t.Errorf("%+v", no)
	}
}

func TestEveryRefusalIsASentence(t *testing.T) {
	r := open(t, fresh())
	b, nobody := r.joined(), r.browser()
	stranger := r.step(1, 0)
	stranger["hash"] = "another"
	for name, a := range map[string]struct {
		answer
		status int
	}{
		"no seat":       {nobody.get("/api/me"), 401},
		"no cookie":     {nobody.post("/api/step", r.step(1, 0)), 401},
		"no JSON":       {b.do("POST", "/api/step", "application/json", "{"), 400},
		"two of them":   {b.do("POST", "/api/step", "application/json", "{} {}"), 400},
		"a seed":        {b.do("POST", "/api/step", "application/json", `{"seed":"-1"}`), 400},
		"an input":      {b.do("POST", "/api/step", "application/json", `{"seed":"1","inputs":[{"notice":["fear"]}]}`), 400},
		"another text":  {b.post("/api/step", stranger), 422},
		"another case":  {b.do("POST", "/api/step", "application/json", `{"seed":"1","scenario":"x"}`), 422},
		"too much":      {b.do("POST", "/api/step", "application/json", `{"seed":"1","mode":"`+strings.Repeat("x", 300<<10)+`"}`), 413},
		"no vote":       {b.post("/api/vote", map[string]any{"attempt": "x", "round": 1, "choice": "y"}), 409},
		"no playing":    {b.post("/api/share", map[string]any{"scenario": sofia, "seed": "5"}), 422},
		"no such thing": {b.get("/api/else"), 404},
		"wrong method":  {b.get("/api/step"), 404},
		"the teacher's": {b.get("/teach/api/me"), 401},
		"as teacher":    {b.get("/api/me?as=teacher"), 401},
		"another mark":  {b.do("GET", "/api/me", "", "", "Seat-Mark", "0123456789abcdef"), 401},
	} {
		t.Run(name, func(t *testing.T) {
			if a.StatusCode != a.status {
				t.Errorf("%d, want %d: %.200s", a.StatusCode, a.status, a.body)
			}
			if no := as[struct{ Reason string }](t, a.answer); len(no.Reason) < 15 || !strings.HasSuffix(no.Reason, ".") {
				t.Errorf("the reason is %q", no.Reason)
			}
			if kind := a.Header.Get("Content-Type"); kind != "application/json" {
				t.Errorf("it comes as %q", kind)
			}
		})
	}
}

func TestASeatThatWasTakenOutIsToldSo(t *testing.T) {
	r := open(t, fresh())
	b := r.joined()
	seats, err := r.store.Seats(t.Context(), r.class.ID)
	if err != nil {
		t.Fatal(err)
	}
	if err := r.hall.Remove(t.Context(), r.class.ID, seats[0].ID); err != nil {
		t.Fatal(err)
	}
	for _, a := range []answer{b.get("/api/me"), b.post("/api/step", r.step(1, 0)), b.get("/api/poll"), b.get("/api/events")} {
		b.wants(a, http.StatusForbidden)
	}
	b.wants(b.get("/play/"), http.StatusSeeOther)
	if page := b.get("/"); !strings.Contains(page.body, "taken this seat out") {
		t.Errorf("the first page does not say so: %.300s", page.body)
	}
	if err := r.hall.Readmit(t.Context(), r.class.ID, seats[0].ID); err != nil {
		t.Fatal(err)
	}
	b.wants(b.get("/api/me"), 200)
}

func TestAClosedClassTakesNothingAndADeletedOneIsGone(t *testing.T) {
	r := open(t, fresh())
	b := r.joined()
	if _, err := r.hall.Close(t.Context(), r.class.ID); err != nil {
		t.Fatal(err)
	}
	b.wants(b.post("/api/step", r.step(1, 0)), http.StatusGone)
	if who := as[me](t, b.wants(b.get("/api/me"), 200)); !who.Stage.Closed {
		t.Error("nothing says that the class is closed")
	}
	late := r.browser()
	late.wants(late.form("/join", "code", r.class.Code), http.StatusGone)
	if err := r.hall.Delete(t.Context(), r.class.ID); err != nil {
		t.Fatal(err)
	}
	b.wants(b.get("/api/me"), http.StatusUnauthorized)
}

func TestASeatThatFloodsIsSlowedAndTheOthersAreNot(t *testing.T) {
	r := open(t, fresh())
	b, other := r.joined(), r.joined()
	slowed := false
	for range 5000 {
		a := b.get("/api/poll?after=9223372036854775807")
		if slowed = a.StatusCode == http.StatusTooManyRequests; slowed {
			if a.Header.Get("Retry-After") == "" {
				t.Error("nothing says when to try again")
			}
			break
		}
		b.wants(a, http.StatusNoContent)
	}
	if !slowed {
		t.Error("5,000 requests at once were answered")
	}
	other.wants(other.get("/api/me"), 200)
}
