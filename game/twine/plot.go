package twine

import (
	"slices"
	"strings"
)

// plot is a story turned into scenes and endings, with their ids.
type plot struct {
	*reading
	id, name string
	scenes   []*scene
	endings  []*finish
	extra    []*finish // made while scenes were written
	byName   map[string]*scene
	ids      map[string]string // by passage: of its scene or ending
	ends     map[string]bool   // passages that are endings
	missing  map[string]string // by a name that no passage has: the ending that stands in
	taken    map[string]bool
	closed   map[string]string // by scene: the ending that closes it
	initial  map[string]string // first values of facts
	labels   map[string]string
	cast     *cast
	stopID   string
	stopped  bool
}

// finish is an ending.
type finish struct {
	id, title string
	page      *page // nil where none in the story stands behind it
	remark    string
}

// newPlot reads all passages and sorts them into scenes and endings.
func newPlot(s *Story, options Options) *plot {
	story := *s // its notes grow
	story.Notes = slices.Clone(s.Notes)
	r := &reading{Story: &story, dialect: story.dialect(), vocabulary: newVocabulary(), included: map[string]bool{}}
	p := &plot{reading: r, byName: map[string]*scene{}, ids: map[string]string{}, ends: map[string]bool{}, missing: map[string]string{},
		taken: map[string]bool{}, closed: map[string]string{}, initial: map[string]string{}, labels: map[string]string{}}
	p.id, p.name = options.ID, titleOf(s)
	if p.id == "" {
		p.id = idOf(p.name, "story")
	}
	pages, setup := p.pages()
	p.sort(pages)
	r.vocabulary.scene = func(name string) (string, bool) { id, ok := p.ids[name]; return id, ok && !p.ends[name] }
	p.visits(pages)
	r.settle(pages)
	for i := range pages {
		if pg := pages[i]; !p.ends[pg.Name] {
			sc := r.compose(pg)
			sc.id = p.ids[pg.Name]
			p.scenes = append(p.scenes, sc)
			p.byName[pg.Name] = sc
		} else {
			p.endings = append(p.endings, &finish{id: p.ids[pg.Name], title: pg.Name, page: &pages[i]})
		}
	}
	p.stopID = unique("stopped", p.taken, "-")
	p.prepare(setup)
	p.place()
	p.cast = findCast(p.scenes, options.Speakers, r.vocabulary.taken)
	return p
}

func titleOf(s *Story) string {
	if title := oneLine(s.Title); title != "" {
		return title
	}
	return "An imported story"
}

// pages reads the passages that are shown, the first one first, and those that
// run before the story.
func (p *plot) pages() (shown, setup []page) {
	linked := map[string]bool{p.Start: true}
	read := map[string]bool{}
	var all []page
	for more := true; more; { // a passage that is none of the story's is one after all where a link leads to it
		more = false
		for i := range p.Passages {
			passage := &p.Passages[i]
			if read[passage.Name] || passage.role() != shownRole && !linked[passage.Name] {
				continue
			}
			pg := p.read(passage)
			all, read[passage.Name], more = append(all, pg), true, true
			for _, it := range pg.items {
				if it.kind == linkItem || it.kind == jumpItem {
					linked[it.target] = true
				}
			}
		}
	}
	for i := range p.Passages {
		if passage := &p.Passages[i]; !read[passage.Name] {
			setup = p.aside(passage, setup)
		}
	}
	for _, pg := range all {
		if p.included[pg.Name] && !linked[pg.Name] {
			continue
		}
		if pg.Name == p.Start {
			shown = slices.Insert(shown, 0, pg)
		} else {
			shown = append(shown, pg)
		}
	}
	return shown, setup
}

// aside reads a passage that is never shown by itself.
func (p *plot) aside(passage *Passage, setup []page) []page {
	switch passage.role() {
	case setupRole:
		return append(setup, p.read(passage))
	case asideRole:
		if strings.TrimSpace(passage.Text) != "" {
			p.note(passage.File, passage.Line, asideText(passage))
		}
	}
	return setup
}

func asideText(p *Passage) string {
	for _, tag := range p.Tags {
		switch tag {
		case "script", "stylesheet", "widget":
			return "passage " + brief(p.Name) + " is a " + tag
		}
	}
	return "passage " + brief(p.Name) + " is no part of the story itself"
}

// sort decides which pages are endings, and gives all of them their ids.
func (p *plot) sort(pages []page) {
	for i := range pages {
		pg := &pages[i]
		p.ids[pg.Name] = unique(idOf(pg.Name, "passage"), p.taken, "-")
		p.ends[pg.Name] = pg.plain() && pg.Name != p.Start
	}
}

// visits makes scenes of the passages that a condition asks for: whether an
// ending was seen cannot be asked. "" is the passage itself.
func (p *plot) visits(pages []page) {
	for i := range pages {
		for _, it := range pages[i].items {
			for _, s := range it.guard {
				for _, cond := range s.chain.conds {
					cond.walk(func(e *expr) {
						if e.op != opVisited {
							return
						}
						if e.text == "" {
							e.text = pages[i].Name
						}
						if p.ends[e.text] {
							p.ends[e.text] = false
						}
					})
				}
			}
		}
	}
}

// prepare takes the values that are set before the story begins.
func (p *plot) prepare(setup []page) {
	for _, pg := range setup {
		for _, it := range pg.items {
			switch {
			case it.kind == setItem && len(it.guard) == 0:
				for _, a := range it.sets {
					p.begin(a, pg.Passage, it)
				}
			case it.kind == setItem || it.kind == todoItem:
				p.note(pg.File, it.place.line, "of passage "+brief(pg.Name)+": "+remark(it.text))
			}
		}
	}
}

// begin gives a fact its first value.
func (p *plot) begin(a assign, in *Passage, it item) {
	if a.value != nil && constantSet(a) {
		if value, ok := p.vocabulary.value(a); ok {
			p.initial[a.name] = value
			return
		}
	}
	p.note(in.File, it.place.line, "of passage "+brief(in.Name)+": "+remark(a.raw))
}

// place finds carriers for everything that the scenes set.
func (p *plot) place() {
	choices, jumps := map[string]int{}, map[string]int{}
	for _, sc := range p.scenes {
		for _, o := range sc.options {
			choices[o.target]++
		}
		for _, j := range sc.jumps {
			jumps[j.target]++
		}
	}
	asked := func(name string) bool { return p.vocabulary.variable(name).asked }
	for _, sc := range p.scenes {
		reached := choices[sc.Name] + jumps[sc.Name]
		first := sc.Name == p.Start
		for _, a := range sc.place(first && reached == 0, !first && reached > 0 && jumps[sc.Name] == 0, asked) {
			if value, ok := p.vocabulary.value(a); ok {
				p.initial[a.name] = value
			} else {
				sc.lose(0, a.raw)
			}
		}
	}
}

// target gives the id that a link leads to, and whether it is an ending. A
// passage that does not exist gets an ending that says so.
func (w *writer) target(name string, at place) (id string, ending bool) {
	if id, ok := w.ids[name]; ok {
		return id, w.ends[name]
	}
	id, ok := w.missing[name]
	if !ok {
		id = unique(idOf("missing "+name, "missing"), w.taken, "-")
		w.missing[name] = id
	}
	if !slices.ContainsFunc(w.extra, func(f *finish) bool { return f.id == id }) {
		w.extra = append(w.extra, &finish{id: id, title: "Missing: " + oneLine(name), remark: "the story has no passage " + brief(name)})
	}
	w.report.todo(&w.report.Missing, at, brief(name))
	return id, true
}

// ending writes an ending.
func (w *writer) ending(e *finish) {
	w.report.Endings++
	text := ""
	if e.page != nil {
		for _, it := range e.page.items {
			if it.kind == todoItem {
				w.mark(it.place, it.text, "")
			}
			if it.kind == printItem {
				if _, ok := w.vocabulary.constant(it.text); !ok {
					w.mark(it.place, it.target, "")
				}
			}
		}
		sc := w.compose(*e.page)
		var paragraphs []string
		for _, b := range sc.blocks {
			for _, l := range b.lines {
				paragraphs = append(paragraphs, l.text)
			}
		}
		text = strings.Join(paragraphs, "\n\n")
	}
	if e.remark != "" {
		w.put("-- TODO Twine: %s\n", remark(e.remark))
	}
	w.put("ending %s { title = %s, kind = \"mixed\"", quote(e.id), quote(endingTitle(e.title)))
	switch {
	case text == "":
		w.put(" }\n")
	case strings.Contains(text, "\n"):
		w.put(",\n  text = %s,\n}\n", long(text))
	case len(text) > 80:
		w.put(",\n  text = %s,\n}\n", quote(text))
	default:
		w.put(", text = %s }\n", quote(text))
	}
}

func endingTitle(name string) string {
	if title := shortened(oneLine(name), 60); title != "" {
		return title
	}
	return "The end"
}

// format names the story format, for the head of the script and the report.
func (p *plot) format() string {
	if p.Format == "" {
		return "Twee"
	}
	return remark(strings.TrimSpace(p.Format + " " + p.Version))
}

func sortByIndex(all []item) {
	slices.SortStableFunc(all, func(a, b item) int { return a.index - b.index })
}
