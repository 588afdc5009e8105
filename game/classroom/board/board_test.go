package board_test

import (
	"context"
	"errors"
	"fmt"
	"html"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"upperhand/game/golden"

	"rsc.io/qr"

	"upperhand/game/classroom"
	"upperhand/game/classroom/board"
	"upperhand/game/classroom/sample"
)

// pages are all that can be looked at without naming anything; the first nine
// have a tab.
var pages = []string{"room", "map", "decisions", "meters", "signs", "votes", "words", "discuss", "export", "projector", "show/map", "show/words"}

// fit are those that may be projected.
var fit = []string{"decisions", "meters", "signs", "votes", "discuss", "projector", "show/map", "show/words"}

func get(t testing.TB, h http.Handler, path string) *httptest.ResponseRecorder {
	t.Helper()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest("GET", "/teach/"+path, nil))
	return w
}

func ok(t testing.TB, h http.Handler, path string) string {
	t.Helper()
	w := get(t, h, path)
	if w.Code != http.StatusOK {
		t.Fatalf("%s answers %d: %s", path, w.Code, words(w.Body.String()))
	}
	return w.Body.String()
}

var (
	tag    = regexp.MustCompile(`<[^>]*>`)
	spaces = regexp.MustCompile(`[ \t]*\n\s*`)
)

// words is what a page says, without its drawings' shapes.
func words(page string) string {
	page = page[strings.Index(page, "<body")+1:]
	page = regexp.MustCompile(`</(p|li|h[1-6]|dt|dd|td|th|div|b|small|button|label|option|summary|a)>`).ReplaceAllString(page, "$0\n")
	return strings.TrimSpace(html.UnescapeString(spaces.ReplaceAllString(tag.ReplaceAllString(page, ""), "\n"))) + "\n"
}

// What each page says of a class of twelve, to be read in review.
func TestPagesRead(t *testing.T) {
	h, _ := open(class(t, 12))
	for _, path := range pages {
		if strings.Contains(path, "map") {
			continue // a drawing: package graph has its tests
		}
		golden.Text(t, filepath.Join("testdata", strings.ReplaceAll(path, "/", "-")+".txt"), words(ok(t, h, path)))
	}
}

// Every page can be shown of a class with nobody in it, of one seat, and of a
// class without cases.
func TestClassesOfAnySize(t *testing.T) {
	empty := class(t, 0)
	none := class(t, 3)
	none.Cases, none.Of.Options.Cases = nil, nil
	for name, c := range map[string]*sample.Class{"empty": empty, "one": class(t, 1), "no cases": none} {
		h, _ := open(c)
		for _, path := range pages {
			page := ok(t, h, path)
			if strings.Contains(page, "%!") || strings.Contains(page, "NaN") || !strings.Contains(page, "<h1") && path != "projector" {
				t.Errorf("%s, %s: %s", name, path, words(page))
			}
		}
		for _, path := range []string{"steps.csv", "seats.csv", "class.json"} {
			ok(t, h, path)
		}
	}
	h, _ := open(empty)
	if page := ok(t, h, "room"); !strings.Contains(page, "Nobody has joined yet") {
		t.Error("a teacher who has just opened a class is not told how trainees join")
	}
}

const hostile = "\"><img src=x onerror=alert(1)>\u202e'=1+1<script>x</script>&lt;"

// What anybody wrote stays text: on every page, and in its address.
func TestWhatWasWrittenIsNeverMarkup(t *testing.T) {
	c := class(t, 6)
	c.Of.Title, c.Of.Stage.Words, c.Of.Stage.Paused = hostile, hostile, true
	for i := range c.Seated {
		c.Seated[i].Alias, c.Seated[i].Name = hostile, hostile
	}
	for i := range c.Shared {
		c.Shared[i].Text, c.Shared[i].Asked = hostile, hostile
	}
	h, _ := open(c)
	paths := append(slices.Clone(pages), "seat?id="+c.Seated[0].ID, "report?attempt="+url.QueryEscape(c.Played[0].ID), "report?all=yes&attempt="+url.QueryEscape(c.Played[0].ID))
	for _, path := range paths {
		page := ok(t, h, path)
		if strings.Contains(page, "<img") || strings.Contains(page, "<script>") || strings.Contains(page, "\u202e") {
			t.Errorf("%s: what somebody wrote became markup, or turned the writing round", path)
		}
	}
	for _, path := range []string{"?case=" + url.QueryEscape(hostile), "room?count=" + url.QueryEscape(hostile)} {
		if page := ok(t, h, path); strings.Contains(page, "<img") {
			t.Errorf("%s: the address became markup", path)
		}
	}
}

// What may be projected names nobody, in what it says and in what it links to.
func TestWhatIsProjectedNamesNobody(t *testing.T) {
	c := class(t, 12)
	for i := range c.Seated {
		c.Seated[i].Name = "Name" + c.Seated[i].ID
	}
	h, _ := open(c)
	discuss := ok(t, h, "discuss")
	paths := slices.Clone(fit)
	for _, m := range regexp.MustCompile(`path=([a-z0-9]+)`).FindAllStringSubmatch(discuss, -1) {
		for _, step := range []string{"0", "3", "99"} {
			paths = append(paths, "path?path="+m[1]+"&step="+step)
		}
	}
	if len(paths) < 20 {
		t.Fatal("the discussion offers no paths to go through")
	}
	for _, path := range paths {
		page := ok(t, h, path)
		for _, s := range c.Seated {
			for _, private := range []string{s.Alias, s.Name, s.ID} {
				if strings.Contains(page, private) {
					t.Fatalf("%s shows %q", path, private)
				}
			}
		}
	}
	if page := ok(t, h, "room"); !strings.Contains(page, c.Seated[0].Alias) || !strings.Contains(page, "Do not project") {
		t.Error("the room shows no aliases, or does not say that it is not to be projected")
	}
}

func post(h http.Handler, path string, form url.Values) *httptest.ResponseRecorder {
	r := httptest.NewRequest("POST", "/teach/"+path, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// Each form on the pages does what its button says, and goes back to its page.
func TestWhatATeacherOrders(t *testing.T) {
	for _, test := range []struct {
		do   string
		form url.Values
		want string
		code int
	}{
		{"pause", url.Values{"words": {" Look up. "}}, `pause CLASS "Look up."`, 303},
		{"pause", url.Values{"words": {strings.Repeat("é", 900)}}, `pause CLASS "` + strings.Repeat("é", 400) + `"`, 303},
		{"goon", nil, "go on CLASS", 303},
		{"vote", url.Values{"case": {"sofia-and-matthias"}}, "begin vote CLASS sofia-and-matthias", 303},
		{"vote", url.Values{"case": {"../other"}}, "", 409},
		{"closeround", nil, "close round CLASS", 303},
		{"closeround", url.Values{"round": {"that was on before"}}, "", 409},
		{"openround", url.Values{"round": {"that was on before"}}, "", 409},
		{"openround", nil, "open round CLASS", 303},
		{"endvote", nil, "end vote CLASS", 303},
		{"recode", nil, "recode CLASS", 303},
		{"remove", url.Values{"seat": {"SEAT003"}}, "remove CLASS SEAT003", 303},
		{"remove", url.Values{"seat": {"of another class"}}, "", 404},
		{"remove", url.Values{"seat": {"TEACHER"}}, "", 404},
		{"readmit", url.Values{"seat": {"SEAT003"}}, "readmit CLASS SEAT003", 303},
		{"names", url.Values{"allowed": {"yes"}}, "names CLASS true", 303},
		{"names", nil, "names CLASS false", 303},
		{"close", nil, "close CLASS", 303},
		{"reopen", nil, "reopen CLASS", 303},
		{"delete", url.Values{"code": {"hx4 k7p"}}, "delete CLASS", 200},
		{"delete", url.Values{"code": {"yes"}}, "", 409},
		{"delete", nil, "", 409},
		{"format-the-disk", nil, "", 404},
	} {
		h, d := open(class(t, 5))
		w := post(h, "do/"+test.do, test.form)
		if got := strings.Join(d.orders, "; "); got != test.want || w.Code != test.code {
			t.Errorf("%s %v: %d, ordered %q; want %d, %q", test.do, test.form, w.Code, got, test.code, test.want)
		}
	}
}

func TestAFormGoesBackToItsPageAndNowhereElse(t *testing.T) {
	for back, want := range map[string]string{
		"/teach/map?count=best": "/teach/map?count=best", "": "/teach/", "https://evil.example/teach/": "/teach/", "//evil.example": "/teach/",
		"/teach//evil.example": "/teach/", `/teach/\evil.example`: "/teach/", "/join": "/teach/",
	} {
		h, _ := open(class(t, 1))
		if got := post(h, "do/goon", url.Values{"back": {back}}).Header().Get("Location"); got != want {
			t.Errorf("from %q back to %q, want %q", back, got, want)
		}
	}
}

// A refusal is told in its words; what else went wrong is nobody's to read.
func TestWhatGoesWrongIsToldInWords(t *testing.T) {
	h, d := open(class(t, 2))
	d.fails = board.Refusal("The class is closed.")
	if w := post(h, "do/goon", nil); w.Code != http.StatusConflict || !strings.Contains(w.Body.String(), "The class is closed.") {
		t.Errorf("a refusal: %d %s", w.Code, words(w.Body.String()))
	}
	d.fails = errors.New("pq: password authentication failed for postgres://root:s3cret@db")
	if w := post(h, "do/goon", nil); w.Code != http.StatusInternalServerError || strings.Contains(w.Body.String(), "s3cret") {
		t.Errorf("an error: %d %s", w.Code, words(w.Body.String()))
	}
	for path, code := range map[string]int{"no-such-page": 404, "seat?id=nobody": 404, "seat?id=TEACHER": 404, "path?path=zzz": 404, "report?attempt=x": 404, "xapi": 404} {
		if w := get(t, h, path); w.Code != code || !strings.Contains(w.Body.String(), "<h1>") {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
	if w := post(h, "do/pause", url.Values{"words": {strings.Repeat("x", 100_000)}}); w.Code != http.StatusRequestEntityTooLarge {
		t.Errorf("a form that is too long: %d", w.Code)
	}
}

// Whoever was not recognised as the teacher sees nothing of a class.
func TestNothingIsShownWithoutAClass(t *testing.T) {
	b := board.New(board.Config{})
	for _, path := range []string{"", "room", "class.json", "events", "projector"} {
		w := httptest.NewRecorder()
		b.ServeHTTP(w, httptest.NewRequest("GET", "/teach/"+path, nil))
		if w.Code != http.StatusForbidden {
			t.Errorf("%q answers %d", path, w.Code)
		}
	}
}

// Looking changes nothing.
func TestReadingOrdersNothing(t *testing.T) {
	h, d := open(class(t, 4))
	for _, path := range append(slices.Clone(pages), "do/delete?code=HX4K7P", "do/pause") {
		get(t, h, path)
	}
	if len(d.orders) > 0 {
		t.Errorf("reading ordered %q", d.orders)
	}
}

// A page that is as it was is not sent again; one that changed is.
func TestOnlyANewPageIsSent(t *testing.T) {
	c := class(t, 4)
	h, _ := open(c)
	first := get(t, h, "room")
	again := func() int {
		r := httptest.NewRequest("GET", "/teach/room", nil)
		r.Header.Set("If-None-Match", first.Header().Get("ETag"))
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w.Code
	}
	if code := again(); code != http.StatusNotModified {
		t.Errorf("an unchanged page answers %d", code)
	}
	c.Seated = append(c.Seated, classroom.Seat{ID: "NEW", Alias: "New Moon", Joined: c.Now})
	if code := again(); code != http.StatusOK {
		t.Errorf("a changed page answers %d", code)
	}
}

// A page is told of each change at once, and the stream ends with the page.
func TestPulses(t *testing.T) {
	c := class(t, 2)
	h, d := open(c)
	server := httptest.NewServer(h)
	defer server.Close()
	ctx, stop := context.WithCancel(t.Context())
	r, err := http.NewRequestWithContext(ctx, "GET", server.URL+"/teach/events", nil)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	if kind := answer.Header.Get("Content-Type"); kind != "text/event-stream" {
		t.Fatalf("the stream is %q", kind)
	}
	heard := make(chan string, 8)
	go func() {
		defer close(heard)
		buffer := make([]byte, 256)
		for {
			n, err := answer.Body.Read(buffer)
			if n > 0 {
				heard <- string(buffer[:n])
			}
			if err != nil {
				return
			}
		}
	}()
	for range 2 { // at once on connecting, and after a change
		if told := <-heard; !strings.Contains(told, "event: pulse") {
			t.Fatalf("heard %q", told)
		}
		if err := d.GoOn(ctx, "CLASS"); err != nil {
			t.Fatal(err)
		}
	}
	stop()
	for range heard { // until the stream has ended
	}
}

// The code on the wall leads to the class.
func TestTheCodeOnTheWall(t *testing.T) {
	c := class(t, 0)
	h, _ := open(c)
	page := ok(t, h, "projector")
	want, err := qr.Encode("http://192.168.178.24:8080/join?code=HX4K7P", qr.M)
	if err != nil {
		t.Fatal(err)
	}
	drawn := map[[2]int]bool{}
	for _, m := range regexp.MustCompile(`M(\d+) (\d+)h(\d+)v1h-\d+z`).FindAllStringSubmatch(page, -1) {
		var x, y, n int
		fmt.Sscan(m[1]+" "+m[2]+" "+m[3], &x, &y, &n)
		for i := range n {
			drawn[[2]int{x + i - 4, y - 4}] = true
		}
	}
	for y := range want.Size {
		for x := range want.Size {
			if drawn[[2]int{x, y}] != want.Black(x, y) {
				t.Fatalf("the module at %d, %d is wrong", x, y)
			}
		}
	}
	for _, say := range []string{"192.168.178.24:8080", "HX4\u00a0K7P", "<b>0</b>"} {
		if !strings.Contains(page, say) {
			t.Errorf("the wall does not say %q", say)
		}
	}
}

// The wall shows what is on: a pause with its words, an open round without its
// counts, a closed one with them, the end.
func TestTheWallShowsWhatIsOn(t *testing.T) {
	c := class(t, 12)
	h, d := open(c)
	if page := words(ok(t, h, "projector")); !strings.Contains(page, "of 12 seats have voted") || strings.Contains(page, "%") {
		t.Errorf("an open round: %s", page)
	}
	if err := d.CloseRound(t.Context(), "CLASS"); err != nil {
		t.Fatal(err)
	}
	if page := words(ok(t, h, "projector")); !strings.Contains(page, "%") || !strings.Contains(page, "The class wants:") && !strings.Contains(page, "A tie:") {
		t.Errorf("a closed round: %s", page)
	}
	if err := d.Pause(t.Context(), "CLASS", "What does she want?"); err != nil {
		t.Fatal(err)
	}
	if page := words(ok(t, h, "projector")); !strings.Contains(page, "What does she want?") || strings.Contains(page, "%") {
		t.Errorf("a pause: %s", page)
	}
	c.Of.Closes = c.Now.Add(-time.Minute)
	if page := words(ok(t, h, "projector")); !strings.Contains(page, "closed") || strings.Contains(page, "HX4") {
		t.Errorf("a closed class: %s", page)
	}
	if page := ok(t, h, ""); !strings.Contains(page, `action="/teach/do/reopen"`) || strings.Contains(page, `action="/teach/do/pause"`) {
		t.Errorf("over a closed class there stands %s", words(page))
	}
}

// A teacher's page of two hundred seats, as it is fetched again and again.
func BenchmarkPage(b *testing.B) {
	c := class(b, 200)
	h, _ := open(c)
	for _, path := range []string{"room", "decisions", "map"} {
		b.Run(path, func(b *testing.B) {
			for b.Loop() {
				ok(b, h, path)
			}
		})
	}
}

// lasting is a connection that notes its deadline, and is left once something was
// written.
type lasting struct {
	*httptest.ResponseRecorder
	leave    context.CancelFunc
	deadline time.Time
	written  bool
}

func (l *lasting) SetWriteDeadline(at time.Time) error { l.deadline = at; return nil }

func (l *lasting) Write(data []byte) (int, error) {
	l.written = l.written || !l.deadline.IsZero()
	return l.ResponseRecorder.Write(data)
}

func (l *lasting) Flush() { l.ResponseRecorder.Flush(); l.leave() }

// With HTTP/2 a deadline that passes ends a stream even while nothing is written.
func TestPulsesHaveADeadlineOnlyWhileTheyAreWritten(t *testing.T) {
	h, _ := open(class(t, 1))
	ctx, cancel := context.WithCancel(t.Context())
	w := &lasting{ResponseRecorder: httptest.NewRecorder(), leave: cancel}
	h.ServeHTTP(w, httptest.NewRequestWithContext(ctx, "GET", "/teach/events", nil))
	if !w.written || !w.deadline.IsZero() {
		t.Errorf("written with a deadline: %v; left with %v", w.written, w.deadline)
	}
}
