package notice_test

import (
	"strings"
	"testing"
	"time"

	"upperhand/assets/lang"
	"upperhand/game/classroom/notice"
)

func full() notice.Facts {
	return notice.Facts{
		Class: "Social work <2>", Where: "the file /srv/class.db on this machine", Address: "http://10.0.0.5:8080",
		Opened: time.Date(2027, 3, 9, 9, 0, 0, 0, time.UTC), Closes: time.Date(2027, 3, 9, 13, 0, 0, 0, time.UTC), Deletes: time.Date(2027, 4, 8, 9, 0, 0, 0, time.UTC),
	}
}

// The page says what is configured, and the opposite where that is.
func TestThePageSaysWhatIsTrue(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(*notice.Facts)
		has    []string
		hasNot []string
	}{
		{"plain", func(*notice.Facts) {}, []string{"/srv/class.db", "10.0.0.5:8080", "2027-04-08", "Nothing. The server calls no other machine", "Not kept: names", "Not encrypted"}, []string{"A name, if you give one", "learning record store"}},
		{"names", func(f *notice.Facts) { f.Names = true }, []string{"A name, if you give one"}, []string{"Not kept: names"}},
		{"a file", func(*notice.Facts) {}, []string{"nothing of the class stays in the store"}, []string{"PostgreSQL"}},
		{"a database", func(f *notice.Facts) { f.Server = true }, []string{"until that clears up", "backups"}, []string{"nothing of the class stays"}},
		{"secure", func(f *notice.Facts) { f.Secure = true }, []string{"Encrypted (TLS)"}, []string{"Not encrypted"}},
		{"forwarding", func(f *notice.Facts) { f.Forward = "https://key:s3cret@lrs.school.example/xapi?token=s3cret#s3cret" }, []string{"https://lrs.school.example/xapi"}, []string{"s3cret", "key:", "calls no other machine"}},
		{"no class", func(f *notice.Facts) { *f = notice.Facts{} }, []string{"What this class keeps", "after the time that was set"}, []string{"Opened", "0001"}},
	} {
		f := full()
		test.change(&f)
		html := notice.Of(f).HTML()
		for _, want := range test.has {
			if !strings.Contains(html, want) {
				t.Errorf("%s: the page does not say %q", test.name, want)
			}
		}
		for _, not := range test.hasNot {
			if strings.Contains(html, not) {
				t.Errorf("%s: the page says %q", test.name, not)
			}
		}
		if strings.Contains(html, "<2>") {
			t.Errorf("%s: the title of a class became markup", test.name)
		}
	}
}

func TestThePageSpeaksSpanish(t *testing.T) {
	f := full()
	english := notice.Of(f)
	f.Words = lang.Find("es")
	spanish := notice.Of(f)
	for i, s := range spanish.Sections {
		if s.Title == english.Sections[i].Title {
			t.Errorf("section %q is English", s.Title)
		}
	}
}

func TestBare(t *testing.T) {
	for in, want := range map[string]string{
		"https://a:b@lrs.example/x": "https://lrs.example/x", "https://a:p@ss@lrs.example": "https://lrs.example", "lrs.example/y?k=1": "lrs.example/y", "": "",
	} {
		if got := notice.Bare(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
