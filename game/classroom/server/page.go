package server

import (
	"embed"
	"html/template"
	"net/http"

	"upperhand/assets"
)

//go:embed page
var files embed.FS

var pages = template.Must(template.ParseFS(files, "page/*.html"))

// page is what a page of ours is made of; each uses some of it.
type page struct {
	Title  string
	Reason string // what went wrong
	Code   string // as typed
	Name   string
	Alias  string // who one is; empty: nobody yet
	Class  string
	Names  bool // names may be given
	Closed bool
	Back   string
	Lines  []string
	Upload bool
	Lang   string // that the page is in; render sees to it
}

// render writes a page. A template that fails is a mistake of ours and panics.
func (s *Server) render(w http.ResponseWriter, r *http.Request, status int, name string, p page) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Add("Vary", "Accept-Language")
	w.WriteHeader(status)
	p.Lang = Spoken(r)
	if name == "teach" {
		p.Lang = english // as the pages behind it are
	}
	if err := pages.ExecuteTemplate(w, name+".html", p); err != nil {
		s.Log.Debug("a page was not taken", "page", name) // the browser went away
	}
}

// style gives the files that our pages need besides.
func (s *Server) style(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "max-age=3600")
	if r.URL.Path == "/icon.svg" {
		w.Header().Set("Content-Type", "image/svg+xml")
		http.ServeFileFS(w, r, assets.Web(), "icon.svg")
		return
	}
	w.Header().Set("Content-Type", "text/css; charset=utf-8")
	http.ServeFileFS(w, r, files, "page/class.css")
}

// nothing answers what no route does.
func (s *Server) nothing(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		s.refuse(w, r, http.StatusMethodNotAllowed, "This address takes no requests of this kind.")
		return
	}
	s.refuse(w, r, http.StatusNotFound, "There is no page at this address.")
}
