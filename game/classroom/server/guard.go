package server

import (
	"net/http"
	"runtime/debug"
	"strings"
)

// policy is the content security policy of our own pages. The game's page has
// another, see play.go.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'"

// guarded is what all routes share: headers, no request of another site's
// page, and a sentence where something broke.
func (s *Server) guarded(next http.Handler) http.Handler {
	cross := http.NewCrossOriginProtection()
	cross.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.refuse(w, r, http.StatusForbidden, "This came from a page of another site. Open the address of the class itself and try again.")
	}))
	inner := cross.Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer s.recover(w, r)
		head := w.Header()
		head.Set("X-Content-Type-Options", "nosniff")
		head.Set("Referrer-Policy", "no-referrer")
		head.Set("Content-Security-Policy", policy+"; frame-ancestors 'none'")
		head.Set("Cross-Origin-Opener-Policy", "same-origin")
		head.Set("Cross-Origin-Resource-Policy", "same-origin")
		head.Set("Cache-Control", "no-store")
		inner.ServeHTTP(w, r)
	})
}

// recover answers a request that panicked. The log has the stack and the route,
// not what was asked.
func (s *Server) recover(w http.ResponseWriter, r *http.Request) {
	e := recover()
	if e == nil {
		return
	}
	if e == http.ErrAbortHandler {
		panic(e)
	}
	s.Log.Error("a request failed", "route", r.Pattern, "panic", e, "stack", string(debug.Stack()))
	s.refuse(w, r, http.StatusInternalServerError, broken)
}

const broken = "Something went wrong on the class's server. What you did is on this device; try again in a moment."

// isAPI reports whether a request is the game's, which reads JSON.
func isAPI(r *http.Request) bool {
	return strings.HasPrefix(r.URL.Path, "/api/") || strings.HasPrefix(r.URL.Path, "/teach/api/")
}

// secure reports whether the browser came by TLS.
func (s *Server) secure(r *http.Request) bool {
	return r.TLS != nil || s.BehindProxy && strings.EqualFold(last(r.Header["X-Forwarded-Proto"]), "https")
}

// last is the last of a list, which our own proxy wrote: those before it came with
// the request. Some proxies write it into a line of its own.
func last(lines []string) string {
	if len(lines) == 0 {
		return ""
	}
	list := lines[len(lines)-1]
	return strings.TrimSpace(list[strings.LastIndexByte(list, ',')+1:])
}
