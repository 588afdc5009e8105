package twine

import (
	"regexp"
	"strings"
)

// chapbook is the dialect of Chapbook: a list of variables above the text,
// modifiers that hold until the next one, inserts in braces.
type chapbook struct{}

func (chapbook) code() *grammar  { return chapbookCode }
func (chapbook) markdown() bool  { return true }
func (chapbook) marks() []string { return markdownMarks }

var (
	chapbookVars     = regexp.MustCompile(`(?m)^--[ \t]*(\n|$)`)
	chapbookVar      = regexp.MustCompile(`^\s*([A-Za-z_][\w.]*)\s*(\((.*)\))?\s*:\s*(.*?)\s*$`)
	chapbookModifier = regexp.MustCompile(`^\[([^\[\]\n]+)\][ \t]*(\n|$)`)
	chapbookInsert   = regexp.MustCompile(`^\{([^{}\n]+)\}`)
	chapbookParts    = regexp.MustCompile(`(\w[\w ]*?)\s*:\s*("[^"]*"|'[^']*')`)
)

// prepare reads the list of variables. Its lines set one each, perhaps under a
// condition; config… is about how the page looks.
func (d chapbook) prepare(text string, out *sink) string {
	at := chapbookVars.FindStringIndex(text)
	if at == nil {
		return text
	}
	for line := range strings.SplitAfterSeq(text[:at[0]], "\n") {
		if m := chapbookVar.FindStringSubmatch(line); m != nil && !strings.HasPrefix(m[1], "config.") {
			d.set(m, strings.TrimSpace(line), out)
		} else if strings.TrimSpace(line) != "" && m == nil {
			out.todo(strings.TrimSpace(line))
		}
		out.place.line += strings.Count(line, "\n")
	}
	out.place.line += strings.Count(text[at[0]:at[1]], "\n")
	return text[at[1]:]
}

func (d chapbook) set(m []string, source string, out *sink) {
	set := item{kind: setItem, text: source, sets: chapbookCode.parseSets(m[1] + " = " + m[4])}
	if m[3] == "" || !out.open(chapbookCode.parseExpr(m[3]), source) {
		out.put(set)
		return
	}
	out.put(set)
	out.close()
}

// begin takes a line that is a modifier, or the marks before a line.
func (d chapbook) begin(s *scanner) {
	m := chapbookModifier.FindStringSubmatch(s.rest())
	if m == nil {
		s.markdownBegin()
		return
	}
	s.skip(len(strings.TrimRight(m[0], "\n")))
	s.out.end(true)
	for len(s.hooks) > 0 {
		s.hooks = s.hooks[:len(s.hooks)-1]
		s.out.close()
	}
	for one := range strings.SplitSeq(m[1], ";") {
		d.modify(s, strings.TrimSpace(one), m[0])
	}
}

// modify does what a modifier says.
func (d chapbook) modify(s *scanner, modifier, source string) {
	word, given, _ := strings.Cut(modifier, " ")
	entered := false
	switch strings.ToLower(word) {
	case "if":
		entered = s.out.open(chapbookCode.parseExpr(given), source)
	case "unless":
		cond := chapbookCode.parseExpr(given)
		if cond != nil {
			cond = &expr{op: opNot, x: cond}
		}
		entered = s.out.open(cond, source)
	case "ifalways":
		entered = s.out.open(&expr{op: opTruth, num: 1}, source)
	case "ifnever":
		entered = s.out.open(&expr{op: opTruth}, source)
	case "else":
		entered = s.out.otherwise(nil, source, true)
	case "continue", "cont", "cont'd", "continued", "align", "append", "after":
	case "note", "n.b.", "nb", "fixme", "todo":
		s.untilModifier()
	case "css", "javascript", "js":
		s.out.todo(source)
		s.untilModifier()
	default:
		s.out.todo(source)
	}
	if entered {
		s.hooks = append(s.hooks, hook{branch: true})
	}
}

// untilModifier leaves out everything up to the next modifier.
func (s *scanner) untilModifier() {
	at := strings.Index(s.rest(), "\n")
	for at >= 0 {
		if chapbookModifier.MatchString(s.rest()[at+1:]) {
			s.skip(at)
			return
		}
		next := strings.Index(s.rest()[at+1:], "\n")
		if next < 0 {
			break
		}
		at += 1 + next
	}
	s.skip(len(s.rest()))
}

func (d chapbook) next(s *scanner) bool {
	switch s.src[s.at] {
	case '\\':
		return s.escaped()
	case '{':
		if m := chapbookInsert.FindStringSubmatch(s.rest()); m != nil {
			d.insert(s, strings.TrimSpace(m[1]), m[0])
			return true
		}
	}
	return false
}

// insert takes what stands in braces: a value, a link, a passage.
func (d chapbook) insert(s *scanner, inner, source string) {
	given := map[string]string{}
	for _, m := range chapbookParts.FindAllStringSubmatch(inner, -1) {
		given[strings.ToLower(m[1])] = m[2][1 : len(m[2])-1]
	}
	target := given["link to"]
	if target == "" && given["passage"] != "" {
		target = given["passage"]
	}
	label := given["label"]
	if label == "" {
		label = given["reveal link"]
	}
	shown := given["embed passage"] + given["embed passage named"]
	word, _, called := strings.Cut(inner, " ")
	s.skip(len(source))
	switch {
	case shown != "":
		s.includes(shown, source)
	case given["link to"] != "":
		if label == "" {
			label = target
		}
		s.linkTo(label, target, "", source)
	case given["reveal link"] != "":
		s.out.todo(source)
		s.reveal(label)
		if target != "" {
			s.includes(target, source)
		} else {
			s.out.write(s.label(given["text"]))
		}
	case called || strings.ContainsAny(word, ":,"):
		s.out.todo(source)
	default:
		s.show(word, source)
	}
}
