package twine

import (
	"regexp"
	"strings"
)

// sugarcube is the dialect of SugarCube, and of the formats of Twine 1 that it
// grew out of.
type sugarcube struct{}

func (sugarcube) code() *grammar                        { return sugarcubeCode }
func (sugarcube) markdown() bool                        { return false }
func (sugarcube) prepare(text string, out *sink) string { return text }
func (sugarcube) marks() []string {
	return []string{"''", "//", "__", "==", "^^", "~~"}
}

var (
	sugarcubeLine = regexp.MustCompile(`^(!{1,6}|[*#]+[ \t]|>+|-{4,}[ \t]*(\n|$))[ \t]*`)
	styledText    = regexp.MustCompile(`^@@([#.][\w.#-]+;?|[\w-]+:[^;@\n]*;)*`)
	imageLink     = regexp.MustCompile(`^\[(img|<img|>img)\[[^\]\n]*\]([^\]\n]*\])?\]?`)
)

func (sugarcube) begin(s *scanner) {
	if mark := sugarcubeLine.FindString(s.rest()); mark != "" && !s.has("!--") {
		s.skip(len(strings.TrimRight(mark, "\n")))
	}
}

func (d sugarcube) next(s *scanner) bool {
	switch s.src[s.at] {
	case '<':
		return s.has("<<") && d.macro(s) || s.has("<html>") && s.verbatim("<html>", "</html>") ||
			s.has("<nowiki>") && s.verbatim("<nowiki>", "</nowiki>")
	case '/':
		return s.comment("/*", "*/") || s.comment("/%", "%/")
	case '{':
		return s.has("{{{") && s.verbatim("{{{", "}}}")
	case '"':
		return s.has(`"""`) && s.raw(`"""`)
	case '\\':
		if s.has("\\\n") {
			s.skip(2)
			return true
		}
	case '\n':
		if s.has("\n\\") {
			s.skip(2)
			return true
		}
	case '@':
		if s.has("@@") {
			s.skip(max(2, len(styledText.FindString(s.rest()))))
			return true
		}
	case '$', '_':
		return s.naked()
	case '[':
		if source := imageLink.FindString(s.rest()); source != "" {
			s.skip(len(source))
			s.out.todo(source)
			return true
		}
	}
	return false
}

// verbatim takes text in which nothing is marked.
func (s *scanner) verbatim(from, to string) bool {
	end := strings.Index(s.rest(), to)
	if !s.has(from) || end < len(from) {
		return false
	}
	s.out.write(s.rest()[len(from):end])
	s.skip(end + len(to))
	return true
}

// naked takes a variable that stands in the text, to show its value.
func (s *scanner) naked() bool {
	rest := s.rest()
	if len(rest) < 2 || !letter(rest[1]) || rest[1] >= 0x80 || rest[0] == '_' && (s.at > 0 && (letter(s.src[s.at-1]) || digit(s.src[s.at-1])) || rest[1] == '_') {
		return false
	}
	n := 1 + length(rest[1:], func(c byte) bool { return c < 0x80 && (letter(c) || digit(c)) })
	if rest[0] == '_' && !s.story.knows(rest[1:n]) { // more likely a mark
		return false
	}
	whole := n
	for whole < len(rest)-1 && (rest[whole] == '.' && letter(rest[whole+1]) || rest[whole] == '[') {
		if rest[whole] == '[' {
			end := strings.IndexByte(rest[whole:min(len(rest), whole+100)], ']')
			if end < 0 || strings.HasPrefix(rest[whole:], "[[") {
				break
			}
			whole += end + 1
		} else {
			whole += 1 + length(rest[whole+1:], func(c byte) bool { return letter(c) || digit(c) })
		}
	}
	s.show(rest[:whole], rest[:whole])
	s.skip(whole)
	return true
}

// show puts in a value that is shown: of a variable, or a fixed one.
func (s *scanner) show(code, source string) {
	e := s.dialect.code().parseExpr(code)
	switch {
	case e != nil && e.op == opVar:
		s.out.put(item{kind: printItem, text: e.text, target: source})
	case e != nil && e.op == opText:
		s.out.write(s.label(e.text))
	case e != nil && e.op == opNumber:
		s.out.write(decimal(e.num))
	default:
		s.out.put(item{kind: printItem, target: source})
	}
}

var macroName = regexp.MustCompile(`^<<(/?[A-Za-z][\w-]*|=|-)`)

// macro takes <<name and what it is given>>.
func (d sugarcube) macro(s *scanner) bool {
	name := macroName.FindStringSubmatch(s.rest())
	if name == nil {
		return false
	}
	rest := s.rest()[len(name[0]):]
	end := macroEnd(rest)
	if end < 0 || !s.story.may(end) {
		return false
	}
	given := strings.TrimSpace(rest[:end])
	source := s.rest()[:len(name[0])+end+2]
	d.run(s, strings.ToLower(name[1]), given, source)
	return true
}

// macroEnd finds >> outside texts and outside the brackets of a link.
func macroEnd(rest string) int {
	end := until(rest, ">>")
	if open := strings.Index(rest, "[["); open >= 0 && open < end {
		if closing := strings.Index(rest, "]]"); closing > end {
			if more := until(rest[closing:], ">>"); more >= 0 {
				return closing + more
			}
		}
	}
	return end
}

// run does what a macro says, as far as a scenario can.
func (d sugarcube) run(s *scanner, name, given, source string) {
	code := d.code()
	switch name {
	case "if":
		s.skip(len(source))
		if !s.out.open(code.parseExpr(given), source) {
			s.out.todo(source)
		}
	case "elseif", "else":
		s.skip(len(source))
		if given = strings.TrimSpace(strings.TrimPrefix(given, "if ")); given == "" {
			s.out.swap(nil, source, true)
		} else {
			s.out.swap(code.parseExpr(given), source, false)
		}
	case "/if", "endif":
		s.skip(len(source))
		s.out.close()
	case "switch":
		d.cases(s, given, source)
	case "set":
		s.skip(len(source))
		s.out.put(item{kind: setItem, text: source, sets: code.parseSets(given)})
	case "print", "=", "-":
		s.show(given, source)
		s.skip(len(source))
	case "goto":
		s.skip(len(source))
		if target, ok := constant(given); ok {
			s.out.put(item{kind: jumpItem, target: target, text: source})
		} else {
			s.out.todo(source)
		}
	case "include", "display":
		s.skip(len(source))
		target, _ := constant(given)
		s.includes(target, source)
	case "link", "button", "click":
		d.clicked(s, name, given, source)
	case "linkappend", "linkreplace", "linkprepend":
		s.skip(len(source))
		s.out.todo(source)
		if all := arguments(given); len(all) > 0 {
			s.reveal(s.label(all[0]))
		}
	case "choice", "actions":
		s.skip(len(source))
		d.list(s, name, given, source)
	case "comment", "script", "style", "widget":
		d.skipped(s, name, source)
	case "silently", "silent":
		d.silently(s, name, source)
	default:
		s.skip(len(source))
		if !plainMacros[strings.TrimPrefix(name, "/")] && name[0] != '/' {
			s.out.todo(source)
		}
	}
}

// plainMacros change how text is set or when it comes, and not what it says.
var plainMacros = words("nobr type timed next do redo repeat span div capture done fadein fadeout")

// constant reads what names a passage: a text in quotation marks, a word, or
// the brackets of a link.
func constant(given string) (string, bool) {
	if strings.HasPrefix(given, "[[") && strings.HasSuffix(given, "]]") {
		_, target := splitLink(given[2 : len(given)-2])
		return strings.TrimSpace(target), true
	}
	all := arguments(given)
	if len(all) == 0 || computed.MatchString(given) {
		return "", false
	}
	return all[0], true
}

// arguments splits what a macro is given: texts, links, words.
func arguments(given string) []string {
	var all []string
	for given = strings.TrimSpace(given); given != ""; given = strings.TrimLeft(given, " \t\n,") {
		if given[0] == '"' || given[0] == '\'' {
			if text, size, ok := quoted(given); ok {
				all = append(all, text)
				given = given[size:]
				continue
			}
		}
		if strings.HasPrefix(given, "[[") {
			if end := strings.Index(given, "]]"); end >= 0 {
				all = append(all, given[:end+2])
				given = given[end+2:]
				continue
			}
		}
		n := length(given, func(c byte) bool { return !blank(c) })
		all = append(all, given[:n])
		given = given[n:]
	}
	return all
}

// container finds the end of a macro that has a body.
func (s *scanner) container(name, source string) (inner, whole string) {
	rest := s.rest()
	depth := 1
	if !s.story.may(min(len(rest), maxBody)) {
		return "", source
	}
	for at := len(source); at < len(rest) && at < maxBody; {
		next := strings.Index(rest[at:], "<<")
		if next < 0 {
			break
		}
		at += next
		switch found := strings.ToLower(rest[at:min(len(rest), at+len(name)+6)]); {
		case begins(found, "<</"+name) || begins(found, "<<end"+name):
			if depth--; depth == 0 {
				if end := strings.Index(rest[at:], ">>"); end >= 0 {
					return rest[len(source):at], rest[:at+end+2]
				}
				return "", source
			}
		case begins(found, "<<"+name):
			depth++
		}
		at += 2
	}
	return "", source
}

// begins reports whether a macro has this very name.
func begins(found, name string) bool {
	return strings.HasPrefix(found, name) && (len(found) == len(name) || !letter(found[len(name)]) && found[len(name)] != '-')
}

// clicked takes <<link "words" "target">>…<</link>>, and the same as a button.
func (d sugarcube) clicked(s *scanner, name, given, source string) {
	all := arguments(given)
	inner, whole := s.container(name, source)
	if len(all) == 0 {
		s.skip(len(source))
		s.out.todo(source)
		return
	}
	label, target := all[0], ""
	if linked, ok := strings.CutPrefix(label, "[["); ok {
		linked = strings.TrimSuffix(linked, "]]")
		setter := ""
		if i := strings.Index(linked, "]["); i >= 0 {
			linked, setter = linked[:i], linked[i+2:]
		}
		label, target = splitLink(linked)
		if setter != "" {
			inner = "<<set " + setter + ">>" + inner
		}
	} else if strings.HasPrefix(label, "[img[") || computed.MatchString(label) && !strings.HasPrefix(given, "\"") && !strings.HasPrefix(given, "'") {
		s.skip(len(source))
		s.out.todo(source)
		return
	} else if len(all) > 1 {
		target = all[1]
		if computed.MatchString(target) {
			s.skip(len(whole))
			s.out.todo(source)
			s.out.link(s.label(label), "", nil)
			return
		}
	}
	label = s.label(strings.TrimSpace(label))
	if s.body(label, strings.TrimSpace(target), inner, source) {
		s.skip(len(whole))
		return
	}
	s.skip(len(source)) // what it would have shown is read as text
	s.out.todo(source)
	s.reveal(label)
}

// list takes the older <<choice "target" "words">> and <<actions [[a]] [[b]]>>.
func (d sugarcube) list(s *scanner, name, given, source string) {
	all := arguments(given)
	switch {
	case len(all) == 0:
		s.out.todo(source)
	case name == "choice" && !strings.HasPrefix(all[0], "[["):
		label := all[0]
		if len(all) > 1 {
			label = all[1]
		}
		s.linkTo(label, all[0], "", source)
	default:
		for _, one := range all {
			one, setter, _ := strings.Cut(strings.TrimSuffix(strings.TrimPrefix(one, "[["), "]]"), "][")
			label, target := splitLink(one)
			s.linkTo(label, target, setter, source)
		}
	}
}

// skipped leaves a macro out, with its body.
func (d sugarcube) skipped(s *scanner, name, source string) {
	_, whole := s.container(name, source)
	s.skip(len(whole))
	if name != "comment" {
		s.out.todo(whole)
	}
}

// silently does what a body does and shows nothing of it.
func (d sugarcube) silently(s *scanner, name, source string) {
	inner, whole := s.container(name, source)
	if s.depth < maxNested {
		out := &sink{place: s.out.place}
		s.story.scan(d, inner, out, s.depth+1)
		for _, it := range out.items {
			if it.kind == setItem || it.kind == jumpItem || it.kind == todoItem {
				for _, st := range it.guard {
					st.chain.opened = len(s.out.items)
				}
				s.out.put(it)
			}
		}
	}
	s.skip(len(whole))
}

// cases takes <<switch x>><<case 1 2>>…<<default>>…<</switch>> as the ifs that
// it could have been.
func (d sugarcube) cases(s *scanner, given, source string) {
	inner, whole := s.container("switch", source)
	s.skip(len(source))
	if whole == source {
		s.out.todo(source)
		return
	}
	if s.depth >= maxNested {
		s.out.todo(source)
	} else {
		was := s.out.place
		s.story.scan(d, asIfs(given, inner), s.out, s.depth+1)
		s.out.place = was
	}
	s.skip(len(whole) - len(source))
}

// asIfs writes the cases of a switch as if and elseif.
func asIfs(given, inner string) string {
	var out strings.Builder
	word, end := "if ", 0
	heads := caseMacro.FindAllStringSubmatchIndex(inner, -1)
	for i, head := range heads {
		end = len(inner)
		if i+1 < len(heads) {
			end = heads[i+1][0]
		}
		if inner[head[2]:head[3]] == "default" {
			word = "else"
			out.WriteString("<<else>>")
		} else {
			var tests []string
			for _, v := range arguments(inner[head[4]:head[5]]) {
				if _, ok := number(v); !ok && v != "true" && v != "false" && !computed.MatchString(v) {
					v = `"` + strings.ReplaceAll(v, `"`, `\"`) + `"`
				}
				tests = append(tests, given+" is "+v)
			}
			out.WriteString("<<" + word + strings.Join(tests, " or ") + ">>")
			word = "elseif "
		}
		out.WriteString(inner[head[1]:end])
	}
	if end > 0 {
		out.WriteString("<</if>>")
	}
	return out.String()
}

var caseMacro = regexp.MustCompile(`<<(case|default)\b([^>]*)>>`)
