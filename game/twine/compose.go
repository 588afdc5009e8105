package twine

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// block is a paragraph of a scene: one line, or several wordings of it that
// exclude each other.
type block struct {
	guard      guard // of the paragraph as a whole
	lines      []line
	whole      bool // whenever the paragraph is there, so is one of its lines
	pinned     bool // the last line sets what the lines before it ask, and has to stay the last
	from, upTo int  // indexes of its items
	todos      []string
}

// line is one wording.
type line struct {
	guard guard
	text  string
	sets  []assign
	at    place
}

// option is a choice.
type option struct {
	guard  guard
	but    []guard // and none of these
	label  string
	target string
	sets   []assign
	todos  []string
	index  int
	at     place
}

// jump is a way on without a choice.
type jump struct {
	guard  guard
	target string
	index  int
	at     place
}

// scene is a page put in the order in which a scene plays: its lines, its ways
// on, its choices.
type scene struct {
	page
	id      string
	blocks  []block
	jumps   []jump
	options []option
	todos   []string // with nothing left to stand above
	entry   []assign // set by whatever leads here
	stop    bool     // somebody may stop here, since nothing else would end it
	stuck   bool     // an ending stands in for the case that no choice is open
}

// compose makes a scene of a page.
func (r *reading) compose(pg page) *scene {
	sc := &scene{page: pg}
	var part []item
	written := 0 // of part: where the line that is being read begins
	end := func() {
		if len(part) > 0 {
			sc.paragraph(r, part)
		}
		part, written = nil, 0
	}
	for _, it := range pg.items {
		switch it.kind {
		case breakItem:
			if onlyLinks(part[written:]) { // a line of links is no part of a sentence
				links := part[written:]
				part = part[:written]
				end()
				part = links
				end()
			} else if it.hard {
				end()
			} else {
				part = append(part, item{kind: textItem, text: " ", guard: it.guard, index: it.index, place: it.place})
				written = len(part)
			}
		case textItem, printItem, linkItem:
			part = append(part, it)
		}
	}
	if onlyLinks(part[written:]) {
		part = part[:written]
	}
	end()
	for _, it := range pg.items {
		switch it.kind {
		case linkItem:
			if it.target == "" {
				continue
			}
			sc.options = append(sc.options, option{guard: it.guard, label: it.text, target: it.target, sets: it.sets, todos: it.todos,
				index: it.index, at: it.place})
		case jumpItem:
			sc.jumps = append(sc.jumps, jump{guard: it.guard, target: it.target, index: it.index, at: it.place})
		}
	}
	return sc
}

// telling reports whether there is a word in what is no link.
func telling(part []item) bool {
	for _, it := range part {
		if it.kind == printItem || it.kind == textItem && strings.ContainsFunc(it.text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			return true
		}
	}
	return false
}

// joining are words that only stand between links.
var joining = words("or and oder und ou et o y e either")

// paragraph makes a block of what stands between two line ends. Links in a
// sentence leave their words in it; links that stand alone do not.
func (sc *scene) paragraph(r *reading, part []item) {
	if !telling(part) || onlyLinks(part) {
		return
	}
	b := block{from: part[0].index, upTo: part[len(part)-1].index}
	first := true
	for _, it := range part {
		if strings.TrimSpace(it.text) == "" && it.kind != printItem {
			continue
		}
		if first {
			b.guard, first = it.guard, false
		} else {
			b.guard = common(b.guard, it.guard)
		}
	}
	all, ok := wordings(part, b.guard)
	if !ok {
		sc.runs(r, part)
		return
	}
	b.whole = true
	for _, g := range all {
		l := line{guard: g, text: r.told(part, g), at: part[0].place}
		if l.text == "" {
			b.whole = false
			continue
		}
		b.lines = append(b.lines, l)
	}
	if len(b.lines) > 0 {
		sc.blocks = append(sc.blocks, b)
	}
}

// onlyLinks reports whether a paragraph is links and nothing but "or" between.
func onlyLinks(part []item) bool {
	linked := false
	for _, it := range part {
		switch it.kind {
		case linkItem:
			linked = true
		case printItem:
			return false
		default:
			if !joins(it.text) {
				return false
			}
		}
	}
	return linked
}

// told is the paragraph as it reads in some branches. Links that follow a whole
// sentence are no part of it.
func (r *reading) told(part []item, g guard) string {
	var b strings.Builder
	sentence, after := "", false // up to the last whole sentence; whether only links came since
	telling := false
	for _, it := range part {
		if !it.guard.covers(g) {
			continue
		}
		text := it.text
		if it.kind == printItem {
			text = r.shown(it.text)
		}
		linking := it.kind == linkItem || it.kind == textItem && joins(it.text)
		if linking && !after {
			sentence = strings.TrimSpace(b.String())
			after = sentence != "" && strings.ContainsRune(".!?…:”\"»)", lastRune(sentence))
		} else if !linking {
			after, telling = false, true
		}
		b.WriteString(text)
	}
	switch {
	case !telling:
		return ""
	case after:
		return oneLine(sentence)
	}
	return oneLine(b.String())
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// joins reports whether a text only stands between links: a comma, or "or".
func joins(text string) bool {
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if !joining[strings.ToLower(word)] {
			return false
		}
	}
	return true
}

// wordings lists the branches that a paragraph with conditions inside can be
// read in; false where there are too many, or one depends on what is unknown.
func wordings(part []item, whole guard) ([]guard, bool) {
	all := []guard{whole}
	done := map[*chain]bool{}
	for _, it := range part {
		for n, s := range it.guard {
			if done[s.chain] || whole.has(s) {
				continue
			}
			done[s.chain] = true
			if s.chain.unknown() {
				return nil, false
			}
			var next []guard
			for _, g := range all {
				if !it.guard[:n].covers(g) {
					next = append(next, g)
					continue
				}
				for b := range s.chain.conds {
					next = append(next, g.add(step{s.chain, b}))
				}
				if !s.chain.closed {
					next = append(next, g.add(step{s.chain, len(s.chain.conds)}))
				}
			}
			if all = next; len(all) > maxVariants {
				return nil, false
			}
		}
	}
	return all, true
}

// runs makes a line of each stretch of a paragraph that stands in the same
// branches.
func (sc *scene) runs(r *reading, part []item) {
	for len(part) > 0 {
		n := 1
		for n < len(part) && same(part[n].guard, part[0].guard) {
			n++
		}
		g := part[0].guard
		if text := r.told(part[:n], g); strings.ContainsFunc(text, func(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }) {
			sc.blocks = append(sc.blocks, block{guard: g, lines: []line{{guard: g, text: text, at: part[0].place}}, whole: true,
				from: part[0].index, upTo: part[n-1].index})
		}
		part = part[n:]
	}
}

// plain reports whether a page is text and nothing else, so that it can be an
// ending.
func (pg *page) plain() bool {
	if pg.lacing.choices+pg.lacing.jumps > 0 {
		return false
	}
	for _, it := range pg.items {
		if len(it.guard) > 0 && (it.kind == textItem || it.kind == printItem) && strings.TrimSpace(it.text) != "" {
			return false
		}
	}
	return true
}
