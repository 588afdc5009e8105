package twine

import (
	"regexp"
	"strings"
	"unicode"
)

// harlowe is the dialect of Harlowe, the format that Twine begins with.
type harlowe struct{}

func (harlowe) code() *grammar                        { return harloweCode }
func (harlowe) markdown() bool                        { return false }
func (harlowe) prepare(text string, out *sink) string { return text }
func (harlowe) marks() []string                       { return []string{"''", "//", "**", "~~", "^^", "*"} }

var (
	harloweLine = regexp.MustCompile(`^[ \t]*(#{1,6}[ \t]*|(\*|0\.)+[ \t]+|-{3,}[ \t]*(\n|$)|(=+>|<=+|=+><=+|<=+>|=+\|=*|\|=+|\|=+\|)[ \t]*(\n|$))`)
	nameTag     = regexp.MustCompile(`^(\|\w*[>)]|[<(]\w*\|)`)
	harloweName = regexp.MustCompile(`^\(([A-Za-z][\w-]*|[$_]\w+):`)
	addedUp     = regexp.MustCompile(`^[ \t]*\+[ \t]*\(`)
	pastVisits  = regexp.MustCompile(`(?i)\(history:\s*\)\s+contains\s+("[^"]*"|'[^']*')`)
)

func (harlowe) begin(s *scanner) {
	if mark := harloweLine.FindString(s.rest()); mark != "" {
		s.skip(len(strings.TrimRight(mark, "\n")))
	}
}

// hook is a pair of square brackets.
type hook struct {
	branch bool // it belongs to an if
	braces bool // it is a pair of braces, in which lines run together
}

func (d harlowe) next(s *scanner) bool {
	switch s.src[s.at] {
	case '(':
		return d.macro(s) || d.tagged(s)
	case '|', '<':
		return d.tagged(s)
	case '[':
		return d.bracket(s, false)
	case ']':
		return s.leave(false)
	case '{':
		s.skip(1)
		s.hooks = append(s.hooks, hook{braces: true})
		return true
	case '}':
		return s.leave(true)
	case '\n':
		if s.collapsed() {
			s.skip(1)
			s.out.write(" ")
			return true
		}
	case '\\':
		if s.has("\\\n") {
			s.skip(2)
			return true
		}
	case '$', '_':
		return s.naked()
	case '`':
		n := length(s.rest(), func(c byte) bool { return c == '`' })
		return s.verbatim(s.rest()[:n], s.rest()[:n]) || s.raw(s.rest()[:n])
	}
	return false
}

// raw takes text between two equal marks as it stands.
func (s *scanner) raw(mark string) bool {
	end := strings.Index(s.rest()[len(mark):], mark)
	if end < 0 {
		return false
	}
	s.out.write(s.rest()[len(mark) : len(mark)+end])
	s.skip(2*len(mark) + end)
	return true
}

func (d harlowe) tagged(s *scanner) bool {
	tag := nameTag.FindString(s.rest())
	s.skip(len(tag))
	return tag != ""
}

// bracket opens a hook, or leaves [[ to the links.
func (d harlowe) bracket(s *scanner, branch bool) bool {
	if s.has("[[") && !s.has("[[[") {
		if branch {
			ok := s.link()
			s.out.close()
			return ok
		}
		return s.link()
	}
	if len(s.hooks) >= maxItems {
		s.out.full = true
		return false
	}
	s.skip(1)
	s.skip(length(s.rest(), func(c byte) bool { return c == '=' }))
	s.hooks = append(s.hooks, hook{branch: branch})
	return true
}

// leave closes the innermost hook if it is of that kind.
func (s *scanner) leave(braces bool) bool {
	n := len(s.hooks)
	if n == 0 || s.hooks[n-1].braces != braces {
		return false
	}
	s.skip(1)
	if s.hooks[n-1].branch {
		s.out.close()
	}
	s.hooks = s.hooks[:n-1]
	return true
}

func (s *scanner) collapsed() bool {
	for i := len(s.hooks) - 1; i >= 0 && i > len(s.hooks)-maxBranches; i-- {
		if s.hooks[i].braces {
			return true
		}
	}
	return false
}

// macro takes (name: and what it is given).
func (d harlowe) macro(s *scanner) bool {
	name := harloweName.FindStringSubmatch(s.rest())
	if name == nil {
		return false
	}
	end := s.closing()
	if end < 0 {
		return false
	}
	source := s.rest()[:end+1]
	given := strings.TrimSpace(source[len(name[0]):end])
	plain := strings.NewReplacer("-", "", "_", "").Replace(strings.ToLower(name[1]))
	d.run(s, plain, given, source)
	return true
}

// closing finds the bracket that closes the macro at the scanner's place.
func (s *scanner) closing() int {
	if !s.story.may(0) {
		return -1
	}
	end := closing(s.rest(), '(', ')')
	if end < 0 {
		s.story.may(min(len(s.rest()), maxBody))
	}
	return end
}

// closing finds the bracket that closes the first, outside of texts.
func closing(text string, open, end byte) int {
	depth := 0
	for i := range unquoted(text, maxBody) {
		switch text[i] {
		case open:
			depth++
		case end:
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// closingHook is closing for square brackets round text, in which quotation
// marks are only that.
func closingHook(text string) int {
	depth := 0
	for i := 0; i < len(text) && i < maxBody; i++ {
		switch text[i] {
		case '[':
			depth++
		case ']':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// run does what a macro says, as far as a scenario can.
func (d harlowe) run(s *scanner, name, given, source string) {
	switch name {
	case "if", "unless", "elseif", "else":
		d.branch(s, name, given, source)
		return
	case "link", "linkreplace", "linkrepeat", "linkrerun", "linkreveal", "linkappend", "linkrevealgoto", "linkgoto", "clickgoto", "click",
		"linkshow":
		d.linked(s, name, given, source)
		return
	}
	s.skip(len(source))
	switch name {
	case "set", "put", "move":
		if name == "put" || name == "move" || !strings.Contains(given, "into") {
			s.out.put(item{kind: setItem, text: source, sets: harloweCode.parseSets(given)})
		} else {
			s.out.todo(source)
		}
	case "goto":
		if texts := harloweTexts(given); len(texts) == 1 {
			s.out.put(item{kind: jumpItem, target: texts[0], text: source})
		} else {
			s.out.todo(source)
		}
	case "display":
		texts := harloweTexts(given)
		s.includes(strings.Join(texts, ""), source)
	case "print":
		s.show(given, source)
	case "either":
		s.out.todo(source)
		if texts := harloweTexts(given); len(texts) > 0 {
			s.out.write(s.label(texts[0]))
		}
	default:
		if !dressing(name) {
			s.out.todo(source)
		}
		if addedUp.MatchString(s.rest()) {
			s.skip(strings.IndexByte(s.rest(), '('))
		}
	}
}

// dressing reports whether a macro changes how text looks or when it comes,
// and not what it says.
func dressing(name string) bool {
	for _, prefix := range []string{"text", "t8n", "transition", "color", "colour", "background", "bg", "css", "font", "align", "box", "floatbox",
		"border", "opacity", "charstyle", "linestyle", "linkstyle", "hook", "collapse", "nobr", "verbatim", "hoverstyle", "live", "after", "more",
		"size", "corner", "animate", "enchant", "change", "openstorylets", "stop", "columns", "page", "time", "ignore", "nl", "style", "rotate", "event"} {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return name[0] == '$' || name == "b4r" || name == "b4rcolour" || name == "b4rcolor"
}

// branch enters what an if, unless, else-if or else is attached to.
func (d harlowe) branch(s *scanner, name, given, source string) {
	s.skip(len(source))
	cond := harloweCode.parseExpr(pastVisits.ReplaceAllString(given, "visited($1)"))
	if name == "unless" && cond != nil {
		cond = &expr{op: opNot, x: cond}
	}
	for addedUp.MatchString(s.rest()) { // (if: …) + (text-style: …)
		more := s.rest()[strings.IndexByte(s.rest(), '('):]
		end := closing(more, '(', ')')
		if end < 0 || !s.story.may(end) {
			break
		}
		s.skip(len(s.rest()) - len(more) + end + 1)
	}
	if gap := length(s.rest(), blank); gap > 0 && strings.HasPrefix(s.rest()[gap:], "[") && !strings.HasPrefix(s.rest()[gap:], "[[") {
		s.skip(gap)
	}
	if !s.has("[") {
		s.out.todo(source)
		return
	}
	entered := false
	switch name {
	case "if", "unless":
		entered = s.out.open(cond, source)
	case "elseif":
		entered = s.out.otherwise(cond, source, false)
	default:
		entered = s.out.otherwise(nil, source, true)
	}
	if !entered {
		s.out.todo(source)
	}
	d.bracket(s, entered)
}

// harloweTexts gives what a macro is given, where all of it is fixed texts.
func harloweTexts(given string) []string {
	tokens, ok := tokenize(given)
	if !ok {
		return nil
	}
	var texts []string
	for _, part := range parts(tokens) {
		if len(part) != 1 || part[0].kind != textToken {
			return nil
		}
		texts = append(texts, part[0].text)
	}
	return texts
}

// linked takes the macros that make links. Where one leads to another passage,
// by itself or by a goto in its hook, it becomes a choice.
func (d harlowe) linked(s *scanner, name, given, source string) {
	texts := harloweTexts(given)
	after := s.rest()[len(source):]
	gap := length(after, func(c byte) bool { return c == ' ' || c == '\t' })
	inner, whole := "", source
	if strings.HasPrefix(after[gap:], "[") && s.story.may(min(len(after), maxBody)) {
		if end := closingHook(after[gap:]); end > 0 {
			inner, whole = after[gap+1:gap+end], s.rest()[:len(source)+gap+end+1]
		}
	}
	leads := strings.HasSuffix(name, "goto")
	if len(texts) == 0 || len(texts) > 2 {
		s.skip(len(source))
		s.out.todo(source)
		return
	}
	label, target := s.label(texts[0]), ""
	if leads {
		target = texts[len(texts)-1]
		if name == "linkgoto" || name == "clickgoto" {
			inner, whole = "", source
		}
	}
	if s.body(label, strings.TrimSpace(target), inner, source) {
		s.skip(len(whole))
		return
	}
	s.skip(len(source)) // what it would have shown is read as text
	s.out.todo(source)
	if name != "click" {
		s.reveal(label)
	}
}

// reveal puts in the words of a link that shows more, unless they are only dots.
func (s *scanner) reveal(label string) {
	if strings.ContainsFunc(label, unicode.IsLetter) {
		s.out.write(label + " ")
	}
}
