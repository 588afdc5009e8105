package twine

import (
	"fmt"
	"strings"
)

// writer writes a scenario and counts its lines, so that what a check finds in
// a line can be told from the scene that stands there.
type writer struct {
	*plot
	b      strings.Builder
	line   int
	at     map[int]*scene // by line
	report *Report
	told   map[string]bool // what is in the report, by passage
}

func (w *writer) put(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	w.line += strings.Count(text, "\n")
	w.b.WriteString(text)
}

// mark writes what is still to do above what it concerns, and reports it.
func (w *writer) mark(at place, source, indent string) {
	source = remark(source)
	if key := at.Name + "\x00" + source; !w.told[key] {
		w.told[key] = true
		w.report.todo(&w.report.Todos, at, source)
	}
	if text := indent + "-- TODO Twine: " + source + "\n"; !strings.HasSuffix(w.b.String(), "\n"+text) { // once is enough
		w.put("%s", text)
	}
}

// script writes the whole file.
func (w *writer) script() {
	w.line = 1
	w.put("-- Imported from a story made with Twine (%s)%s.\n", w.format(), w.byline())
	w.put("-- casebook check lists what a case still needs: what is practised, who the trainee is, and which power each choice uses.\n\n")
	w.put("scenario {\n  id = %s,\n  title = %s,\n  start = %s,\n", quote(w.id), quote(w.name), quote(w.ids[w.Start]))
	w.flags()
	w.put("}\n\n")
	if len(w.cast.by) == 1 && w.cast.people[0].name == "Somebody" {
		w.put("-- Whom the trainee meets: say who it is.\n")
	}
	for _, p := range w.cast.people {
		w.put("local %s = character { id = %s, name = %s, trust = 50, autonomy = 50 }\n", p.variable, quote(p.id), quote(p.name))
	}
	for _, sc := range w.scenes {
		w.put("\n")
		w.scene(sc)
	}
	if len(w.endings) > 0 {
		w.put("\n")
	}
	for _, e := range w.endings {
		w.ending(e)
	}
}

func (w *writer) byline() string {
	if w.Author == "" {
		return ""
	}
	return ", by " + remark(w.Author)
}

// flags writes the facts that do not begin as false or 0, or whose numbers
// stand for words.
func (w *writer) flags() {
	open := false
	for _, is := range w.vocabulary.order {
		first := w.initial[is.story]
		if !is.asked && !is.written || is.text && is.number || is.words() && !is.asked {
			continue
		}
		if first == "" && len(is.texts) == 0 && is.written {
			continue
		}
		if !open {
			w.put("  flags = {\n")
			open = true
		}
		if first == "" {
			first = "false"
			if is.number || is.words() {
				first = "0"
			}
		}
		w.put("    %s = %s,%s\n", is.fact, first, w.legend(is))
	}
	if open {
		w.put("  },\n")
	}
}

// legend says which number stands for which word.
func (w *writer) legend(is *variable) string {
	if len(is.texts) == 0 {
		return ""
	}
	var parts []string
	for i, text := range is.texts {
		parts = append(parts, fmt.Sprintf("%d is %s", i+1, brief(text)))
	}
	return " -- " + strings.Join(parts, ", ")
}

// fields writes what stands in braces behind a text.
func (w *writer) fields(parts ...string) string {
	var given []string
	for _, part := range parts {
		if part != "" {
			given = append(given, part)
		}
	}
	if len(given) == 0 {
		return ""
	}
	return " { " + strings.Join(given, ", ") + " }"
}

// when writes a condition; what of it cannot be said is marked above.
func (w *writer) when(at place, g guard, but []guard) (field string, never bool) {
	said, raws, never := w.reading.when(g, but)
	if never {
		return "", true
	}
	for _, raw := range raws {
		w.mark(at, raw, "  ")
	}
	if said == "" {
		return "", false
	}
	w.report.Asks++
	return "when = " + quote(said), false
}

// set writes what a line or a choice sets. Two values for one fact become one:
// the later, worked out from the earlier.
func (w *writer) set(at place, sets []assign) string {
	var entries []string
	had := map[string]int{}
	values := map[string]*expr{}
	for _, a := range sets {
		is := w.vocabulary.variable(a.name)
		if before := values[a.name]; before != nil {
			a.value = a.value.with(a.name, before)
		}
		value, ok := w.vocabulary.value(a)
		if is.words() && !is.asked { // words that are only shown
			continue
		}
		if !ok {
			w.mark(at, a.raw, "  ")
			continue
		}
		entry := is.fact + " = " + value
		if n, twice := had[is.fact]; twice {
			if !a.value.only(a.name) {
				w.mark(at, a.raw, "  ")
				continue
			}
			entries[n], values[a.name] = entry, a.value
			continue
		}
		values[a.name] = a.value
		had[is.fact] = len(entries)
		is.written = true
		w.report.Facts++
		entries = append(entries, entry)
	}
	if len(entries) == 0 {
		return ""
	}
	return "set = { " + strings.Join(entries, ", ") + " }"
}

// scene writes one scene: lines, ways on, choices.
func (w *writer) scene(sc *scene) {
	w.at[w.line] = sc
	w.report.Scenes++
	w.put("scene %s {\n", quote(sc.id))
	w.put("  title = %s, with = %s,\n", quote(shortened(oneLine(sc.Name), 60)), w.cast.present(sc))
	todos := sc.pending()
	for i := range sc.blocks {
		todos = w.due(sc, todos, sc.blocks[i].upTo)
		w.block(sc, &sc.blocks[i])
	}
	out := 0
	forced := w.forced(sc)
	if !sc.stop || len(sc.options) > 0 && !forced {
		todos, out = w.jumps(sc, todos)
	}
	if forced { // the scene is always left before its choices
		if len(sc.options) > 0 {
			w.mark(sc.options[0].at, "the links of this passage are never offered, since a goto stands beside them", "  ")
		}
		w.due(sc, todos, maxItems*2)
		if sc.stop {
			w.wayOut(sc, 0, 0)
		}
		w.put("}\n")
		return
	}
	offered := 0
	for _, o := range sc.options {
		todos = w.due(sc, todos, o.index)
		offered += w.option(sc, o)
	}
	w.due(sc, todos, maxItems*2)
	w.wayOut(sc, offered, out)
	w.put("}\n")
}

// pending lists what is still to do in a scene, in the order of its items.
func (sc *scene) pending() []item {
	var all []item
	for _, it := range sc.items {
		if it.kind == todoItem {
			all = append(all, it)
		} else if it.kind == printItem {
			all = append(all, it)
		}
	}
	sortByIndex(all)
	return all
}

// due marks what is still to do up to an item, and gives the rest.
func (w *writer) due(sc *scene, todos []item, upTo int) []item {
	for len(todos) > 0 && todos[0].index <= upTo {
		it := todos[0]
		todos = todos[1:]
		switch it.kind {
		case todoItem:
			w.mark(it.place, it.text, "  ")
		case printItem:
			if _, ok := w.vocabulary.constant(it.text); !ok || it.text == "" {
				w.mark(it.place, it.target, "  ")
			}
		}
	}
	return todos
}

func (w *writer) block(sc *scene, b *block) {
	for _, l := range b.lines {
		when, never := w.when(l.at, l.guard, nil)
		if never {
			continue
		}
		set := w.set(l.at, l.sets)
		who, text := w.cast.speaker(l.text)
		word := "narrate"
		if who != nil {
			word = who.variable
		}
		pieces := sentences(text)
		for i, piece := range pieces {
			w.report.Lines++
			if i < len(pieces)-1 {
				w.put("  %s %s%s,\n", word, quote(piece), w.fields(when))
			} else {
				w.put("  %s %s%s,\n", word, quote(piece), w.fields(when, set))
			}
		}
	}
}

// forced reports whether a way on without any condition leads out of the scene.
func (w *writer) forced(sc *scene) bool {
	for _, j := range sc.jumps {
		if said, raws, never := w.reading.when(j.guard, nil); said == "" && len(raws) == 0 && !never {
			return true
		}
	}
	return false
}

// jumps writes the ways on without a choice. out is 0 where there is none, 1
// where each has a condition, 2 where the last has not.
func (w *writer) jumps(sc *scene, todos []item) (rest []item, out int) {
	for _, j := range sc.jumps {
		todos = w.due(sc, todos, j.index)
		said, raws, never := w.reading.when(j.guard, nil)
		if never {
			continue
		}
		if len(raws) > 0 { // nobody knows when: so it is for the trainee to say
			sc.options = append(sc.options, option{guard: j.guard, label: j.target, target: j.target, index: j.index, at: j.at})
			continue
		}
		if said != "" {
			w.report.Asks++
			said = "when = " + quote(said)
		}
		id, ending := w.target(j.target, j.at)
		word := "go"
		if ending {
			word = "ending"
		}
		fields := w.fields(said)
		if fields == "" && ending {
			fields = " {}"
		}
		w.put("  %s %s%s,\n", word, quote(id), fields)
		if out = 1; said == "" {
			return todos, 2
		}
	}
	return todos, out
}

// option writes a choice, and tells how many it was.
func (w *writer) option(sc *scene, o option) int {
	for _, todo := range o.todos {
		w.mark(o.at, todo, "  ")
	}
	when, never := w.when(o.at, o.guard, o.but)
	if never {
		return 0
	}
	id, _ := w.target(o.target, o.at)
	label := strings.TrimSpace(o.label)
	if label == "" {
		label = "Go on."
	}
	if when == "" {
		if label = w.label(sc, label, o.target, id); label == "" {
			return 0
		}
	}
	sets := o.sets
	if next := w.byName[o.target]; next != nil {
		sets = append(sets[:len(sets):len(sets)], next.entry...)
	}
	set := w.set(o.at, sets)
	w.report.Choices++
	w.put("  choice %s%s,\n", quote(label), w.fields("go = "+quote(id), when, set))
	return 1
}

// label keeps the choices of a scene apart that are always offered: "" tells
// that the same one stands there already.
func (w *writer) label(sc *scene, label, target, id string) string {
	for n, plain := 1, label; ; n++ {
		key := sc.id + "\x00" + strings.ToLower(label)
		before, twice := w.labels[key]
		switch {
		case !twice:
			w.labels[key] = id
			return label
		case before == id:
			return ""
		case n == 1:
			label = plain + " (" + shortened(oneLine(target), 40) + ")"
		default:
			label = fmt.Sprintf("%s (%d)", plain, n)
		}
	}
}

// wayOut sees to it that a scene never holds play up.
func (w *writer) wayOut(sc *scene, offered, out int) {
	if sc.stop {
		w.stopped = true
		early := len(sc.options) > 0 && !w.forced(sc) // the jumps stand before the choices
		if !early && len(sc.jumps) > 0 {
			w.put("  choice \"Go on.\",\n")
		}
		w.put("  -- TODO Twine: the story goes round in a circle from here; this choice lets it end\n")
		w.put("  choice \"Stop here.\" { go = %s },\n", quote(w.stopID))
		w.report.todo(&w.report.Todos, place{sc.Passage, sc.Line}, "the story goes round in a circle from here; a choice lets it end")
		if !early {
			_, out = w.jumps(sc, nil)
		}
		offered++
	}
	switch {
	case sc.stuck, offered == 0 && out < 2:
		w.closing(sc)
	}
}

// closing ends a scene when nothing leads on.
func (w *writer) closing(sc *scene) {
	id := w.closed[sc.id]
	if id == "" {
		id = unique(shortened(sc.id, 50)+"-end", w.taken, "-")
		w.closed[sc.id] = id
	}
	if sc.stuck {
		w.put("  -- in case none of the ways on is open\n")
	}
	w.put("  ending %s {},\n", quote(id))
	w.extra = append(w.extra, &finish{id: id, title: shortened(oneLine(sc.Name), 50) + ": the end"})
}
