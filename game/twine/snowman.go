package twine

import (
	"regexp"
	"strings"
)

// snowman is the dialect of Snowman: Markdown, and JavaScript between <% and %>.
type snowman struct{}

func (snowman) code() *grammar                        { return snowmanCode }
func (snowman) markdown() bool                        { return true }
func (snowman) marks() []string                       { return markdownMarks }
func (snowman) prepare(text string, out *sink) string { return text }
func (snowman) begin(s *scanner)                      { s.markdownBegin() }

var (
	rendered    = regexp.MustCompile(`^(window\.)?(story\.)?render\(\s*("[^"]*"|'[^']*')\s*\)$`)
	ifHead      = regexp.MustCompile(`^(\}\s*else\s+)?if\s*\(`)
	elseHead    = regexp.MustCompile(`^\}\s*else\s*\{`)
	jsComment   = regexp.MustCompile(`(?s)/\*.*?\*/|//[^\n]*`)
	blockOpener = regexp.MustCompile(`^\s*\{`)
)

func (d snowman) next(s *scanner) bool {
	switch s.src[s.at] {
	case '\\':
		return s.escaped()
	case '/':
		return s.comment("/*", "*/")
	case '<':
		return s.has("<%") && d.template(s)
	}
	return false
}

// template takes <% … %>, which runs code, and <%= … %>, which shows a value.
func (d snowman) template(s *scanner) bool {
	end := strings.Index(s.rest()[2:], "%>") + 2
	if end < 2 || end > maxBody {
		return false
	}
	source := s.rest()[:end+2]
	code := strings.TrimSpace(source[2:end])
	s.skip(len(source))
	if code != "" && (code[0] == '=' || code[0] == '-') {
		value := strings.TrimSpace(code[1:])
		if m := rendered.FindStringSubmatch(value); m != nil {
			s.includes(m[3][1:len(m[3])-1], source)
		} else {
			s.show(value, source)
		}
		return true
	}
	d.statements(s, jsComment.ReplaceAllString(code, ""), source)
	return true
}

// statements takes code: ifs that may go on outside the template, and what is
// set. The first statement that is neither is reported with all that follows.
func (d snowman) statements(s *scanner, code, source string) {
	for range maxLinks {
		code = strings.TrimLeft(code, " \t\n;")
		switch {
		case code == "":
			return
		case elseHead.MatchString(code):
			code = code[len(elseHead.FindString(code)):]
			s.out.swap(nil, source, true)
		case ifHead.MatchString(code):
			rest, ok := d.enter(s, code, source)
			if !ok {
				s.out.todo(source)
				return
			}
			code = rest
		case code[0] == '}':
			code = code[1:]
			s.out.close()
		default:
			n := strings.IndexAny(code, ";}")
			if n < 0 {
				n = len(code)
			}
			sets := snowmanCode.parseSets(code[:n])
			if len(sets) == 0 || sets[0].name == "" {
				s.out.todo(source)
				if strings.ContainsAny(code, "{}") {
					d.blocks(s, code, source)
				}
				return
			}
			s.out.put(item{kind: setItem, text: source, sets: sets})
			code = code[n:]
		}
	}
	s.out.todo(source)
}

// enter goes into the block of an if or an else if.
func (d snowman) enter(s *scanner, code, source string) (rest string, ok bool) {
	head := ifHead.FindString(code)
	open := len(head) - 1
	end := closing(code[open:], '(', ')')
	if end < 0 {
		return "", false
	}
	cond := snowmanCode.parseExpr(code[open+1 : open+end])
	rest = code[open+end+1:]
	block := blockOpener.FindString(rest)
	if block == "" {
		return "", false
	}
	if strings.HasPrefix(head, "}") {
		return rest[len(block):], s.out.swap(cond, source, false)
	}
	return rest[len(block):], s.out.open(cond, source)
}

// blocks follows the braces of code that cannot be carried, such as a loop, so
// that what belongs to them is not taken for something else's.
func (d snowman) blocks(s *scanner, code, source string) {
	for _, c := range code {
		switch c {
		case '{':
			if !s.out.open(nil, source) {
				return
			}
		case '}':
			s.out.close()
		}
	}
}
