package board

import (
	"errors"
	"fmt"
	"hash/fnv"
	"io/fs"
	"net/http"
	"strconv"
	"strings"

	"upperhand/assets"
	"upperhand/game/classroom"
	"upperhand/game/graph"
	"upperhand/game/markup"
)

// el is an element; attrs are names and values in turn.
var el = markup.El

// body is what a page shows below its head.
type body struct {
	title  string
	parts  []markup.Node
	bare   bool // for the projector: no tabs, no controls
	mapped bool // holds a drawing, which has a style of its own
}

// tab is one of the pages.
type tab struct {
	path, name string
	about      string // what it is for, in a sentence
	own        bool   // the teacher's alone: it may name seats
	make       page
}

var tabs = []tab{
	{"room", "Room", "Where everybody is, and who may want you to look over their shoulder.", true, (*scene).room},
	{"map", "Map", "The case as the class walked it. Press a scene or a choice for who took it.", true, (*scene).mapped},
	{"decisions", "Decisions", "How the class divided at each decision. The most divided come first.", false, (*scene).decisions},
	{"meters", "Meters", "Trust and autonomy after each decision, over all who passed it.", false, (*scene).metered},
	{"signs", "Signs", "Which signs of imbalance were seen when the case asked, and which bases of power the class used.", false, (*scene).signed},
	{"votes", "Votes", "The class decides each choice of one playthrough, which you play on the projector.", false, (*scene).voted},
	{"words", "Words", "What learners wrote and chose to share.", true, (*scene).worded},
	{"discuss", "Discuss", "Questions for the group, where the class divided and where a vote was close.", false, (*scene).discussed},
	{"export", "Export", "Take the results with you, give the class a case, close or delete it.", true, (*scene).exported},
}

var shows = []tab{
	{"projector", "Projector", "", false, (*scene).projected},
	{"show/map", "Map", "", false, (*scene).showMap},
	{"show/words", "Words", "", false, (*scene).showWords},
	{"path", "A path", "", false, (*scene).walked},
	{"seat", "A seat", "", true, (*scene).seat},
}

// serve makes a handler of a page. What is unchanged since it was last fetched
// is not sent again.
func (b *Board) serve(make page, of tab) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		s, err := b.look(r)
		var made body
		if err == nil {
			made, err = make(s)
		}
		if err != nil {
			b.fail(w, err)
			return
		}
		text := s.whole(made, of)
		sum := fnv.New64a()
		sum.Write([]byte(text))
		tag := `"` + strconv.FormatUint(sum.Sum64(), 36) + `"`
		w.Header().Set("Cache-Control", "no-store")
		w.Header().Set("ETag", tag)
		if r.Header.Get("If-None-Match") == tag {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, text)
	}
}

// whole is a page with its head.
func (s *scene) whole(made body, of tab) string {
	if made.bare {
		return framed(made, el("body", "class", "bare").With(made.parts...))
	}
	b := el("body").With(
		el("a", "class", "skip", "href", "#main").Say("To the results"),
		s.masthead(), s.nav(of))
	main := el("main", "id", "main", "tabindex", "-1").With(s.controls(of))
	about := el("header", "class", "about").With(el("h1").Say(made.title))
	if of.about != "" {
		about = about.With(el("p").Say(of.about))
	}
	who := el("p", "class", "who fit").Say("Fit to project: no names, no aliases.")
	if of.own {
		who = el("p", "class", "who own").Say("For you alone: aliases may show. Do not project.")
	}
	return framed(made, b.With(main.With(about.With(who)).With(made.parts...)))
}

func framed(made body, b markup.Node) string {
	head := el("head").With(
		el("meta", "charset", "utf-8"),
		el("meta", "name", "viewport", "content", "width=device-width, initial-scale=1"),
		el("meta", "name", "color-scheme", "content", "light dark"),
		el("title").Say(made.title+" · Upper Hand"))
	head = head.With(el("link", "rel", "icon", "href", "/icon.svg", "type", "image/svg+xml"))
	if made.mapped {
		head = head.With(el("link", "rel", "stylesheet", "href", "/teach/map.css"))
	}
	head = head.With(el("link", "rel", "stylesheet", "href", "/teach/board.css"), el("script", "src", "/teach/board.js", "type", "module"))
	return markup.Page(el("html", "lang", "en").With(head, b))
}

// masthead is the line over every page.
func (s *scene) masthead() markup.Node {
	ended := ""
	if !s.class.Closes.IsZero() {
		ended = "open until " + s.clock(s.class.Closes)
		if s.closed() {
			ended = "closed"
		}
	}
	facts := []string{count(s.present(), "seat", "seats")}
	if ended != "" {
		facts = append(facts, ended)
	}
	return el("header", "class", "mast", "id", "mast", "data-live", "").With(
		el("p", "class", "class").With(el("strong").Say(orElse(s.class.Title, "Your class"))),
		el("p", "class", "code").Say("Code ").With(el("b").Say(s.class.Code)),
		el("p", "class", "facts").Say(strings.Join(facts, " · ")),
		el("p").With(el("a", "class", "button", "href", "/teach/projector", "target", "_blank").Say("Projector page")))
}

func (s *scene) nav(of tab) markup.Node {
	list := el("ul")
	for _, t := range tabs {
		a := el("a", "href", s.link(t.path)).Say(t.name)
		if t.path == of.path {
			a = a.Is("aria-current", "page")
		}
		list = list.With(el("li").With(a))
	}
	return el("nav", "class", "tabs", "aria-label", "Results of the class").With(list)
}

// fail answers what went wrong: what is gone is said to be, the rest is nobody's
// to see.
func (b *Board) fail(w http.ResponseWriter, err error) {
	var refused Refusal
	switch {
	case errors.Is(err, errGone), errors.Is(err, classroom.ErrNone): // the class itself may have been deleted a moment ago
		Told(w, http.StatusNotFound, "It is not here any more", []string{"What this page shows is gone: a seat, a case, a path, or the class itself."}, "/teach/")
	case errors.As(err, &refused):
		Told(w, http.StatusConflict, "That could not be done", []string{string(refused)}, "/teach/")
	default:
		if b.Log != nil {
			b.Log(err)
		}
		Told(w, http.StatusInternalServerError, "Something went wrong here", []string{"The class could not be read just now. Nothing was lost; try again in a moment."}, "/teach/")
	}
}

// Told writes a page with a heading and a paragraph for each line, and a link
// back.
func Told(w http.ResponseWriter, status int, title string, lines []string, back string) {
	main := el("main", "class", "told").With(el("h1").Say(title))
	for _, line := range lines {
		main = main.With(el("p", "class", "line").Say(line))
	}
	main = main.With(el("p").With(el("a", "class", "button", "href", back).Say("Back")))
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	fmt.Fprint(w, framed(body{title: title}, el("body").With(main)))
}

func sheet(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/css; charset=utf-8")
	fmt.Fprint(w, graph.Sheet())
}

func asset(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(r.URL.Path, "/teach/")
	data, err := fs.ReadFile(assets.Board(), name)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	kind := "text/css; charset=utf-8"
	if strings.HasSuffix(name, ".js") {
		kind = "text/javascript; charset=utf-8"
	}
	w.Header().Set("Content-Type", kind)
	w.Header().Set("Cache-Control", "no-cache")
	w.Write(data)
}

func orElse(s, otherwise string) string {
	if strings.TrimSpace(s) == "" {
		return otherwise
	}
	return s
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}
