package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
)

func TestServeSendsWhatBrowsersNeed(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"index.html": "<title>Upper Hand</title>", "game.wasm": "\x00asm", "game.wasm.gz": "packed", "shell.css": "body{}",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	handler := webHandler(dir)
	for _, c := range []struct {
		path, accepts  string
		status         int
		kind, encoding string
		body           string
	}{
		{"/", "", 200, "text/html; charset=utf-8", "", "<title>Upper Hand</title>"},
		{"/game.wasm", "", 200, "application/wasm", "", "\x00asm"},
		{"/game.wasm", "gzip, br", 200, "application/wasm", "gzip", "packed"},
		{"/shell.css", "gzip", 200, "text/css; charset=utf-8", "", "body{}"},
		{"/missing.js", "gzip", 404, "text/plain; charset=utf-8", "", "404 page not found\n"},
		{"/../secret", "", 404, "text/plain; charset=utf-8", "", "404 page not found\n"},
	} {
		r := httptest.NewRequest(http.MethodGet, "http://localhost"+c.path, nil)
		r.Header.Set("Accept-Encoding", c.accepts)
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		head := w.Result().Header
		if w.Code != c.status || head.Get("Content-Type") != c.kind || head.Get("Content-Encoding") != c.encoding || w.Body.String() != c.body {
			t.Errorf("GET %s (%s): %d %q %q %q", c.path, c.accepts, w.Code, head.Get("Content-Type"), head.Get("Content-Encoding"), w.Body)
		}
		if head.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("GET %s: the browser may guess at types", c.path)
		}
	}
}
