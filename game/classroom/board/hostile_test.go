package board_test

import (
	"context"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"upperhand/game/golden"

	"golang.org/x/net/html"

	"upperhand/game/classroom"
	"upperhand/game/classroom/board"
	"upperhand/game/classroom/result"
	"upperhand/game/classroom/sample"
)

// payload is what somebody writes who wants to be more than text: in a page, in an
// attribute, in a style, in a comment, in a script, in XML.
const payload = `"'><script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)>]]>--></title></style></textarea><a href="javascript:alert(1)">{{.}}${7*7}` + "\u202e\x00\u2028"

// poisoned is a class whose seats and whose case say nothing but that.
func poisoned(t *testing.T) *sample.Class {
	c := class(t, 6)
	sc := *c.Cases[0].Scenario
	sc.Title = payload
	sc.Scenes = slices.Clone(sc.Scenes)
	for i := range sc.Scenes {
		s := &sc.Scenes[i]
		s.Title, s.Place, s.ContentNote = payload, payload, payload
		s.Items = slices.Clone(s.Items)
		for j := range s.Items {
			item := &s.Items[j]
			item.Text, item.Thought = payload, payload
			if item.Choice != nil {
				choice := *item.Choice
				choice.Heard, choice.Meant, choice.Why, choice.Ethics = payload, payload, payload, payload
				item.Choice = &choice
			}
		}
	}
	sc.Endings = slices.Clone(sc.Endings)
	for i := range sc.Endings {
		sc.Endings[i].Title, sc.Endings[i].Text = payload, payload
	}
	sc.Characters = slices.Clone(sc.Characters)
	for i := range sc.Characters {
		sc.Characters[i].Name = payload
	}
	c.Cases = []result.Loaded{{Scenario: &sc, Rules: c.Cases[0].Rules}}
	c.Of.Title, c.Of.Stage.Words = payload, payload
	for i := range c.Seated {
		c.Seated[i].Alias, c.Seated[i].Name = payload, payload
	}
	for i := range c.Shared {
		c.Shared[i].Asked, c.Shared[i].Text = payload, payload
	}
	return c
}

// Nothing that a learner or the author of a case wrote becomes part of a page.
func TestWhatPeopleWriteStaysText(t *testing.T) {
	for _, paused := range []bool{false, true} {
		c := poisoned(t)
		c.Of.Stage.Paused = paused
		h, _ := open(c)
		all := slices.Clone(pages)
		for _, a := range c.Played[:1] {
			q := url.QueryEscape(a.ID)
			all = append(all, "seat?id="+url.QueryEscape(a.Seat), "report?attempt="+q, "report?all=yes&attempt="+q)
		}
		for _, m := range regexp.MustCompile(`/teach/(path\?[^"]*)`).FindAllStringSubmatch(ok(t, h, "discuss"), 2) {
			all = append(all, html.UnescapeString(m[1]))
		}
		all = append(all, "map?case="+url.QueryEscape(payload), "nowhere?"+url.QueryEscape(payload), "room?count="+url.QueryEscape(payload))
		if paused {
			all = []string{"room", "projector"}
		}
		said := 0
		for _, path := range all {
			page := get(t, h, path).Body.String()
			said += strings.Count(page, "alert(1)")
			harmless(t, path, page)
		}
		if said < 100 && !paused || said == 0 {
			t.Errorf("the payload is on the pages %d times, so that they prove little", said)
		}
	}
}

// harmless looks at a page as a browser does.
func harmless(t *testing.T, path, page string) {
	t.Helper()
	for tokens := html.NewTokenizer(strings.NewReader(page)); tokens.Next() != html.ErrorToken; {
		tag := tokens.Token()
		if tag.Type == html.TextToken || tag.Type == html.EndTagToken {
			continue
		}
		if slices.Contains([]string{"img", "iframe", "object", "embed", "base", "foreignobject"}, tag.Data) || tag.Type == html.CommentToken {
			t.Errorf("%s has %s", path, tag)
		}
		for _, a := range tag.Attr {
			address := slices.Contains([]string{"href", "src", "action", "formaction"}, a.Key)
			switch {
			case strings.HasPrefix(a.Key, "on"), a.Key == "style", a.Key == "srcdoc",
				address && !strings.HasPrefix(a.Val, "/") && !strings.HasPrefix(a.Val, "#"), address && strings.HasPrefix(a.Val, "//"),
				tag.Data == "script" && a.Key == "src" && a.Val != "/teach/board.js":
				t.Errorf("%s has %s", path, tag)
			}
		}
		if tag.Data == "script" && len(tag.Attr) == 0 {
			t.Errorf("%s has a script of its own", path)
		}
	}
	if strings.ContainsAny(page, "\x00\u202e\u2028") {
		t.Errorf("%s has signs that turn the direction of reading, or end a line", path)
	}
}

// Files are made for other programs, and those read them as text too.
func TestFilesOfAHostileClass(t *testing.T) {
	c := poisoned(t)
	for i := range c.Seated {
		c.Seated[i].Alias, c.Seated[i].Name = "Ana;=cmd|' /C calc'!A0", "x\t＝1"
	}
	h, _ := open(c)
	for _, path := range []string{"steps.csv", "seats.csv", "class.json"} {
		w := get(t, h, path)
		if to := w.Header().Get("Content-Disposition"); !regexp.MustCompile(`^attachment; filename="[a-z]+\.[a-z]+"$`).MatchString(to) {
			t.Errorf("%s comes as %q", path, to)
		}
		if strings.HasSuffix(path, "csv") && regexp.MustCompile(`[;\t]\s*[=＝]`).MatchString(w.Body.String()) {
			t.Errorf("%s: a spreadsheet that parts cells at semicolons or tabs finds a formula", path)
		}
	}
}

// Votes of a seat that is removed, and the teacher's own, decide nothing.
func TestOnlySeatsThatAreThereVote(t *testing.T) {
	c := class(t, 12)
	h, _ := open(c)
	before := words(ok(t, h, "votes"))
	vote := c.Of.Stage.Vote
	for i, b := range c.Voted {
		if b.Attempt == vote.Attempt && b.Round == vote.Round {
			c.Voted = append(c.Voted, classroom.Ballot{Attempt: b.Attempt, Round: b.Round, Seat: "GONE", Choice: b.Choice}, classroom.Ballot{Attempt: b.Attempt, Round: b.Round, Seat: "TEACHER", Choice: c.Voted[i].Choice})
			break
		}
	}
	c.Seated = append(c.Seated, classroom.Seat{ID: "GONE", Alias: "New Moon", Removed: true})
	if after := words(ok(t, h, "votes")); after != before {
		t.Errorf("a removed seat votes: %s", golden.Lines(before, after))
	}
}

// A teacher reads that somebody searches for a code, and what to do about it.
func TestASearchForCodesIsTold(t *testing.T) {
	c := class(t, 1)
	n := 0
	b := board.New(board.Config{
		Kept: c, Desk: &desk{c: c}, Now: func() time.Time { return c.Now }, Guessed: func() (int, time.Time) { return n, c.Now },
		Cases:   func(context.Context, classroom.Class) ([]result.Loaded, error) { return c.Cases, nil },
		Address: func(*http.Request) string { return "http://192.168.178.24:8080" },
	})
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b.ServeHTTP(w, r.WithContext(board.With(r.Context(), c.Of)))
	})
	if page := words(ok(t, h, "room")); strings.Contains(page, "searching") {
		t.Error("nobody searches, and the page says so")
	}
	n = 412
	if page := words(ok(t, h, "room")); !strings.Contains(page, "412 wrong ones since") || !strings.Contains(page, "Change the code") {
		t.Errorf("the page says: %.600s", page)
	}
}
