package server

import (
	"io/fs"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
)

var said = regexp.MustCompile(`\.Say "([^"]*)"`)

func TestEachTextOfTheTraineesPagesIsThereInSpanish(t *testing.T) {
	names, err := fs.Glob(files, "page/*.html")
	if err != nil || len(names) == 0 {
		t.Fatal(names, err)
	}
	for _, name := range names {
		text, err := fs.ReadFile(files, name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range said.FindAllStringSubmatch(string(text), -1) {
			if inSpanish[m[1]] == "" {
				t.Errorf("%s: no Spanish for %q", name, m[1])
			}
		}
	}
	for english, spanish := range inSpanish {
		if strings.Count(english, "%s") != strings.Count(spanish, "%s") {
			t.Errorf("%q has other places than %q", spanish, english)
		}
	}
}

func TestAPageIsInTheFirstLanguageThatABrowserAsksForAndThereIs(t *testing.T) {
	for asked, want := range map[string]string{
		"": "en", "es": "es", "es-MX,es;q=0.9,en;q=0.8": "es", "en-GB,es": "en", "de-CH, ES;q=0.5": "es", "fr": "en", ",;=": "en",
	} {
		r, w := httptest.NewRequest("GET", "/", nil), httptest.NewRecorder()
		r.Header.Set("Accept-Language", asked)
		(&Server{}).render(w, r, 404, "join", page{Title: "Join a class", Reason: tooMany, Class: "100 %s"})
		heading := map[string]string{"en": "<h1>Join a class</h1>", "es": "<h1>Entrar en una clase</h1>"}[want]
		if page := w.Body.String(); !strings.Contains(page, `<html lang="`+want+`">`) || !strings.Contains(page, heading) || strings.Contains(page, "Many wrong codes") != (want == "en") {
			t.Errorf("%q: not in %s:\n%s", asked, want, page)
		}
	}
}
