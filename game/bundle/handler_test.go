package bundle

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func ask(h http.Handler, method, path string, head map[string]string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, "http://localhost"+path, nil)
	for name, value := range head {
		r.Header.Set(name, value)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestServedFilesAreWhatBrowsersTake(t *testing.T) {
	files := testFiles(t)
	h := Handler(files, nil)
	for _, c := range []struct {
		path, accepts          string
		status                 int
		kind, coding, contents string // contents: whose bytes come
	}{
		{"/", "", 200, "text/html; charset=utf-8", "", "index.html"},
		{"/index.html", "gzip, br", 200, "text/html; charset=utf-8", "", "index.html"},
		{"/boot.js", "", 200, "text/javascript; charset=utf-8", "", "boot.js"},
		{"/manifest.webmanifest", "", 200, "application/manifest+json", "", "manifest.webmanifest"},
		{"/icon-192.png", "", 200, "image/png", "", "icon-192.png"},
		{"/scenarios/one.lua", "", 200, "text/plain; charset=utf-8", "", "scenarios/one.lua"},
		{"/upperhand.wasm.gz", "gzip, deflate, br", 200, "application/wasm", "br", "upperhand.wasm.br"},
		{"/upperhand.wasm.gz", "gzip", 200, "application/gzip", "", "upperhand.wasm.gz"},
		{"/upperhand.wasm.gz", "", 200, "application/gzip", "", "upperhand.wasm.gz"},
		{"/upperhand.wasm.gz", "gzip, br; q=0", 200, "application/gzip", "", "upperhand.wasm.gz"},
		{"/upperhand.wasm", "br;q=0.5, gzip", 200, "application/wasm", "br", "upperhand.wasm.br"},
		{"/upperhand.wasm", "gzip", 200, "application/wasm", "gzip", "upperhand.wasm.gz"},
		{"/upperhand.wasm", "", 200, "application/wasm", "", ""},
		{"/missing.js", "gzip", 404, "text/plain; charset=utf-8", "", ""},
		{"/../secret", "", 404, "text/plain; charset=utf-8", "", ""},
	} {
		w := ask(h, http.MethodGet, c.path, map[string]string{"Accept-Encoding": c.accepts})
		head := w.Result().Header
		if w.Code != c.status || head.Get("Content-Type") != c.kind || head.Get("Content-Encoding") != c.coding {
			t.Errorf("GET %s (%s): %d %q %q", c.path, c.accepts, w.Code, head.Get("Content-Type"), head.Get("Content-Encoding"))
		}
		if f, _ := files.Find(c.contents); c.contents != "" && w.Body.String() != string(f.Data) {
			t.Errorf("GET %s (%s): not the bytes of %s", c.path, c.accepts, c.contents)
		}
		if head.Get("X-Content-Type-Options") != "nosniff" || head.Get("Referrer-Policy") != "no-referrer" || head.Get("Vary") != "Accept-Encoding" {
			t.Errorf("GET %s: heads %v", c.path, head)
		}
		if policy := head.Get("Content-Security-Policy"); policy == "" || !strings.Contains(text(t, files, pageName), policy) {
			t.Errorf("GET %s: its policy %q is not the page's", c.path, policy)
		}
	}
	if w := ask(h, http.MethodGet, "/upperhand.wasm", nil); w.Body.String() != string(program) {
		t.Error("the program is not what was packed")
	}
}

// TestServedFilesAreAskedForOnce sees that a browser which has a file already
// does not get it again, and that each packed form is a thing of its own.
func TestServedFilesAreAskedForOnce(t *testing.T) {
	h := Handler(testFiles(t), nil)
	tags := map[string]bool{}
	for _, accepts := range []string{"", "br"} {
		head := map[string]string{"Accept-Encoding": accepts}
		tag := ask(h, http.MethodGet, "/upperhand.wasm.gz", head).Header().Get("ETag")
		if tag == "" || tags[tag] {
			t.Errorf("the tag %q is empty, or another form's", tag)
		}
		tags[tag] = true
		head["If-None-Match"] = tag
		if w := ask(h, http.MethodGet, "/upperhand.wasm.gz", head); w.Code != http.StatusNotModified {
			t.Errorf("asked again (%s): %d", accepts, w.Code)
		}
	}
}

func TestOnlyReadingIsServed(t *testing.T) {
	h := Handler(testFiles(t), nil)
	if w := ask(h, http.MethodHead, "/", nil); w.Code != http.StatusOK || w.Body.Len() != 0 {
		t.Errorf("HEAD: %d, %d bytes", w.Code, w.Body.Len())
	}
	if w := ask(h, http.MethodPost, "/", nil); w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") != "GET, HEAD" {
		t.Errorf("POST: %d", w.Code)
	}
}

// TestCasesAreAskedForEachTime changes them between two requests.
func TestCasesAreAskedForEachTime(t *testing.T) {
	live, err := Live(testPlayer(t))
	if err != nil {
		t.Fatal(err)
	}
	source := "-- before"
	h := Handler(live, func() Files { return CaseFiles([]Case{{ID: "one", Source: []byte(source)}}) })
	for _, source = range []string{"-- before", "-- after"} {
		if got := ask(h, http.MethodGet, "/scenarios/one.lua", nil).Body.String(); got != source {
			t.Errorf("it says %q, and the file %q", got, source)
		}
	}
}
