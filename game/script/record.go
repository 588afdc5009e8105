package script

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"upperhand/game/power"
	"upperhand/game/scenario"
	"upperhand/game/script/sandbox"
)

// record is a table of an author's, read against its shape. A field that was
// found wrong reads as absent, so that nothing is reported twice.
type record struct {
	*loader
	shape *shape
	table *sandbox.Table // nil: nothing was given
	line  int            // of the constructor
	bad   []string       // fields found wrong
	meant []string       // fields that a misspelt one was meant for
	loose bool           // something stands in it that may be a torn field
}

// record checks every field that is there, and that those needed are.
func (l *loader) record(s *shape, table *sandbox.Table, line int) *record {
	r := &record{loader: l, shape: s, table: table, line: line}
	if table != nil {
		table.Range(func(key, value sandbox.Value, line int) bool {
			if name, ok := asText(key); ok {
				r.check(name, value)
			} else if !s.items {
				r.unnamed(value, line)
			}
			return true
		})
	}
	for _, f := range s.fields {
		if f.need && !r.given(f.name) && !r.loose && !slices.Contains(r.meant, f.name) && (table != nil || !l.ragged) {
			l.report(scenario.MissingField, line, "add "+f.name+" = "+sample(&f), "this %s has no %s", s.name, f.name)
		}
	}
	return r
}

// given reports whether the author wrote the field, rightly or not.
func (r *record) given(name string) bool {
	return r.table != nil && r.table.Get(name) != nil
}

// at is the line of a field, or of the constructor where it has none.
func (r *record) at(name string) int {
	if r.table != nil {
		if line := r.table.KeyLine(name); line > 0 {
			return line
		}
	}
	return r.line
}

// wrong makes a field read as absent from here on.
func (r *record) wrong(name string) {
	r.bad = append(r.bad, name)
	r.lose(name)
	r.setLost = r.setLost || name == "set" || name == "effect" || name == "flags"
	r.whenLost = r.whenLost || name == "when" || name == "effect"
}

// unnamed reports a value that stands without a name where only fields can.
func (r *record) unnamed(value sandbox.Value, line int) {
	r.loose = true
	if isDummy(value) || r.doubtful(line) {
		return
	}
	help := "give it the name of a field, as in " + r.shape.fields[0].name + " = …"
	if m := decimalComma.FindStringSubmatch(r.lineText(line)); m != nil && isNumber(value) {
		r.report(scenario.WrongType, line, fmt.Sprintf("write %s = %s.%s", m[1], m[2], m[3]), "a number is written with a point, and %s,%s has a comma", m[2], m[3])
		return
	}
	if text, ok := asText(value); ok {
		for _, f := range r.shape.fields {
			if f.kind == wordsKind && slices.Contains(f.words, text) {
				help = fmt.Sprintf(`put the list into braces, as in %s = { "…", %q }`, f.name, text)
			}
		}
	}
	if p, ok := asPart(value); ok {
		p.placed = true
		help = "close the braces of this " + r.shape.name + " before it"
		if p.shape == &goShape || p.shape == &endingShape {
			help = fmt.Sprintf("write go = %q", p.text)
		}
	}
	r.report(scenario.Misplaced, line, help, "%s cannot stand in the braces of a %s", describe(value), r.shape.name)
}

// decimalComma finds authority = 0,5.
var decimalComma = regexp.MustCompile(`(\w+)\s*=\s*(\d+),(\d+)\b`)

func isNumber(v sandbox.Value) bool {
	_, ok := asNumber(v)
	return ok
}

// lineText is a line of the file, as the author wrote it.
func (l *loader) lineText(line int) string {
	if line < 1 || line > len(l.lines) {
		return ""
	}
	return l.lines[line-1]
}

// check looks at one field: its name, the kind of its value, and its range.
func (r *record) check(name string, value sandbox.Value) {
	f := r.shape.find(name)
	if f == nil {
		r.unknown(name)
		return
	}
	fits := f.fits(value)
	if (!fits || isDummy(value) || f.kind == setKind) && r.bareWords(f, value) && r.unquoted(f, value) {
		r.wrong(name)
		return
	}
	if isDummy(value) || r.ragged && !fits {
		r.wrong(name)
		return
	}
	if !fits {
		r.wrong(name)
		r.report(scenario.WrongType, r.at(name), f.remedy(value), "%s wants %s, not %s", name, f.kind.phrase(), describe(value))
		return
	}
	for _, text := range texts(value) {
		if !sound(text) {
			r.wrong(name)
			r.tornText(r.at(name))
			return
		}
	}
	switch f.kind {
	case textKind, proseKind, textsKind:
		for _, text := range texts(value) {
			r.untidy(text, r.at(name))
		}
	case numberKind, countKind:
		r.bounded(f, value)
	case wordKind, wordsKind:
		r.known(f, value)
	case idKind:
		if id, _ := asText(value); f.name != "go" && f.name != "skip" && f.name != "start" && !isID(id) && r.shape != &characterShape {
			r.badID(id, r.at(name))
		}
	}
}

// tornText refuses a text that Lua put together wrongly.
func (l *loader) tornText(line int) {
	l.report(scenario.ForbiddenChar, line, "write the text out instead of cutting it", "this text is cut in the middle of a letter")
}

// badID offers the nearest thing to the id that can be one.
func (l *loader) badID(id string, line int) {
	help := "find a name such as first-hour"
	if near := asID(id); near != "" {
		help = fmt.Sprintf("write %q", near)
	}
	why := "use small letters, digits and hyphens"
	switch {
	case len(id) > longestID:
		why = fmt.Sprintf("it has more than %d letters", longestID)
	case strings.HasPrefix(id, "-") || strings.HasPrefix(id, "_"):
		why = "begin with a letter or a digit"
	}
	l.report(scenario.BadID, line, help, "%q cannot be an id: %s", id, why)
}

// unknown reports a field that its shape does not have.
func (r *record) unknown(name string) {
	near := scenario.Nearest(name, r.shape.names())
	if other := foreignField[strings.TrimSuffix(name, "_")]; near == "" && r.shape.find(other) != nil {
		near = other
	}
	if name == "text" && r.shape == &choiceShape || strings.HasSuffix(name, "_") && r.torn[r.at(name)] {
		r.meant = append(r.meant, near)
		return // that was told
	}
	r.meant = append(r.meant, near)
	r.lose(near)
	r.report(scenario.UnknownField, r.at(name), r.fieldHelp(name), "%s has no field %q", article(r.shape.name), name)
}

// lose remembers that a field could not be read, so that nobody is told that it
// is missing.
func (l *loader) lose(field string) {
	if l.lost == nil {
		l.lost = map[string]bool{}
	}
	l.lost[field] = true
}

// bounded holds a number to its range. It is refused rather than clamped: 40 for
// an authority of 0.4 would silently mean full authority.
func (r *record) bounded(f *field, value sandbox.Value) {
	n, _ := asNumber(value)
	if !(n >= float64(f.low) && n <= float64(f.high)) { // so is what is no number, such as 0/0
		r.wrong(f.name)
		help := fmt.Sprintf("write a number from %d to %d", f.low, f.high)
		if f.high == 1 && n > 1 && n <= 100 {
			help += fmt.Sprintf("; %s of a hundred is %s", plain(n), plain(n/100))
		}
		r.report(scenario.OutOfRange, r.at(f.name), help, "%s = %s is outside its range", f.name, plain(n))
	}
}

// known checks the words of a field. A misspelt word is read as the likely one.
func (r *record) known(f *field, value sandbox.Value) {
	if raw := r.anded(f); raw != "" {
		r.lose(f.name)
		r.report(f.unknownCode(), r.at(f.name), "write "+f.name+" = "+f.listed(strings.ReplaceAll(raw, `"`, "")), "a list of words stands in braces, without and")
		return
	}
	for _, word := range texts(value) {
		if words := f.words; !slices.Contains(words, word) {
			help := scenario.DidYouMean(word, words)
			if len(words) <= 3 {
				help = scenario.OneOf(words)
			}
			if near := f.within(word); near != "" {
				help = fmt.Sprintf("did you mean %q", near)
			}
			if listed := f.listed(word); listed != "" {
				help = "write " + f.name + " = " + listed
			}
			r.lose(f.name)
			r.report(f.unknownCode(), r.at(f.name), help, "%s cannot be %q", f.name, word)
		}
	}
}

// anded is how a list of words is written that has "and" where a comma should be;
// empty: it has none. Nearly no line does, and looking closer takes long.
func (r *record) anded(f *field) string {
	const and = `" and "`
	line := r.at(f.name)
	if f.kind != wordsKind || line < 1 || line > len(r.loader.lines) || !strings.Contains(r.loader.lines[line-1], and) {
		return ""
	}
	if raw := r.written(f.name, line); strings.Contains(raw, and) {
		return raw
	}
	return ""
}

// get gives the value of a field that was found right, or nil.
func (r *record) get(name string) sandbox.Value {
	if r.table == nil || slices.Contains(r.bad, name) {
		return nil
	}
	return r.table.Get(name)
}

func (r *record) text(name string) string {
	s, _ := asText(r.get(name))
	return oneLine(s)
}

func (r *record) prose(name string) string {
	s, _ := asText(r.get(name))
	return prose(s)
}

func (r *record) truth(name string) bool { return r.get(name) == sandbox.Value(true) }

// number takes an author's number in as fixed point; from here on nothing is a float.
func (r *record) number(name string, otherwise power.Fixed) power.Fixed {
	if n, ok := asNumber(r.get(name)); ok {
		return power.FromFloat(n)
	}
	return otherwise
}

func (r *record) count(name string) int {
	n, _ := asNumber(r.get(name))
	return int(n)
}

// words gives the words of a field, misspelt ones as what they likely mean.
func (r *record) words(name string) []string {
	known := r.shape.find(name).words
	var words []string
	for _, word := range texts(r.get(name)) {
		if !slices.Contains(known, word) {
			word = scenario.Nearest(word, known)
		}
		if word != "" {
			words = append(words, word)
		}
	}
	return words
}

// word gives the word of a field that takes one.
func (r *record) word(name string) string {
	if words := r.words(name); len(words) > 0 {
		return words[0]
	}
	return ""
}

// lines gives a list of texts, each with its place.
func (r *record) lines(name string) []scenario.Text {
	list, _ := asTable(r.get(name))
	if list == nil {
		return nil
	}
	var lines []scenario.Text
	for i := 1; i <= list.Len(); i++ {
		if s, ok := asText(list.Index(i)); ok && strings.TrimSpace(s) != "" {
			lines = append(lines, scenario.Text{Text: prose(s), Pos: r.pos(list.ItemLine(i))})
		}
	}
	return lines
}
