package bundle

import (
	"bytes"
	"net/http"
	"path"
	"strconv"
	"strings"
	"time"
)

// mediaTypes are those of the files that the browser version is made of. The
// system's own table is not asked: on some machines it has no WebAssembly, and
// a browser refuses to start a module under another type.
var mediaTypes = map[string]string{
	".html":        "text/html; charset=utf-8",
	".css":         "text/css; charset=utf-8",
	".js":          "text/javascript; charset=utf-8",
	".json":        "application/json",
	".webmanifest": "application/manifest+json",
	".wasm":        "application/wasm",
	".gz":          "application/gzip",
	".br":          "application/octet-stream",
	".png":         "image/png",
	".svg":         "image/svg+xml",
	".otf":         "font/otf",
	".lua":         "text/plain; charset=utf-8",
	".po":          "text/plain; charset=utf-8",
}

// Handler serves files from memory. Where cases is not nil, what it gives
// stands beside them, and is asked for at each request for a scenario or for
// their list.
func Handler(files Files, cases func() Files) http.Handler {
	policy := files.policy()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		head := w.Header()
		head.Set("X-Content-Type-Options", "nosniff")
		head.Set("Referrer-Policy", "no-referrer")
		head.Set("Content-Security-Policy", policy)
		head.Set("Cache-Control", "no-cache") // ask each time: there may be a new version
		head.Set("Vary", "Accept-Encoding")
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			head.Set("Allow", "GET, HEAD")
			http.Error(w, "only GET and HEAD are answered here", http.StatusMethodNotAllowed)
			return
		}
		name := strings.TrimPrefix(path.Clean("/"+r.URL.Path), "/")
		if name == "" {
			name = pageName
		}
		from := files
		if cases != nil && strings.HasPrefix(name, casesDir) {
			from = cases()
		}
		data, kind, coding, ok := from.choose(name, r.Header.Get("Accept-Encoding"))
		if !ok {
			http.NotFound(w, r)
			return
		}
		head.Set("Content-Type", kind)
		if coding != "" {
			head.Set("Content-Encoding", coding)
		}
		head.Set("ETag", strconv.Quote(data.Sum[:32]))
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(data.Data))
	})
}

// choose finds the answer to a request: a file, or for the program the best
// packed form that the browser takes. The page asks for the gzip, and a
// browser that knows Brotli gets the same program in fewer bytes.
func (files Files) choose(name, accepted string) (answer File, kind, coding string, ok bool) {
	const program = "application/wasm"
	if name == gzipName || name == programName {
		if f, ok := files.Find(brotliName); ok && accepts(accepted, "br") {
			return f, program, "br", true
		}
	}
	if name == programName {
		f, ok := files.Find(gzipName)
		if !ok || accepts(accepted, "gzip") {
			return f, program, "gzip", ok
		}
		raw, err := gunzip(f.Data)
		return newFile(name, raw), program, "", err == nil
	}
	f, ok := files.Find(name)
	return f, mediaTypes[path.Ext(name)], "", ok
}

// accepts reports whether an Accept-Encoding names a coding and does not
// forbid it. The wild card is not heeded: no browser sends it.
func accepts(header, coding string) bool {
	for offer := range strings.SplitSeq(header, ",") {
		name, rest, _ := strings.Cut(offer, ";")
		if !strings.EqualFold(strings.TrimSpace(name), coding) {
			continue
		}
		_, quality, weighed := strings.Cut(strings.ReplaceAll(rest, " ", ""), "q=")
		value, err := strconv.ParseFloat(quality, 64)
		return !weighed || err == nil && value > 0
	}
	return false
}
