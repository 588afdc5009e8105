package script

import (
	"regexp"
	"slices"
	"strings"

	"upperhand/game/scenario"
)

// An author who knows better than a finding says so in the script:
//
//	-- casebook: allow UH080 because the corridor leaves no choice
//
// A remark behind something concerns the part that ends there, such as a choice; one
// that stands alone concerns the part that begins in the next line in which
// something stands, but of a scene or the scenario only its first line. With "in
// this file" before "because" it concerns the whole file. Errors can't be allowed.

// remarks are the remarks of one file.
type remarks struct {
	file  string
	all   []remark
	found scenario.Diagnostics // what is wrong with the remarks themselves
}

// remark allows some codes in a part, or in the whole file.
type remark struct {
	line     int // where it stands
	from, to int // the lines that it concerns; 0 is the file
	codes    []string
	used     []bool
}

var (
	toCasebook = regexp.MustCompile(`(?i)^-+\s*casebook(?:\s*:\s*|\s+(allow\s+UH))(.*)$`)
	allowance  = regexp.MustCompile(`(?i)^allow\s+(UH\w+(?:\s*(?:,|and|\s)\s*UH\w+)*)\s*(in this file)?\s*(.*)$`)
	codeWord   = regexp.MustCompile(`(?i)UH\w+`)
	because    = regexp.MustCompile(`(?i)^because\s+(\S.*)$`)
)

// readRemarks finds the remarks to casebook among the comments of a file.
func readRemarks(file, src string) *remarks {
	r := &remarks{file: file}
	if !strings.Contains(strings.ToLower(src), "casebook") {
		return r
	}
	t := trace(src)
	for _, c := range t.comments {
		m := toCasebook.FindStringSubmatch(strings.TrimSpace(c.text))
		if m == nil {
			continue
		}
		from, to := t.concerns(c)
		r.read(m[1]+m[2], c.line, from, to)
	}
	return r
}

// read takes one remark in, with what is wrong with it.
func (r *remarks) read(text string, line, from, to int) {
	m := allowance.FindStringSubmatch(text)
	if m == nil {
		r.report(scenario.RemarkUnread, line, "write -- casebook: allow UH080 because … and say why", "casebook does not understand the remark %s", quote(short(text)))
		return
	}
	mark := remark{line: line, from: from, to: to}
	if m[2] != "" {
		mark.from, mark.to = 0, 0
	}
	if why := because.FindStringSubmatch(m[3]); why == nil || strings.Trim(why[1], " .…-") == "" {
		r.report(scenario.RemarkReason, line, "write because and the reason behind the code: who reads this later wants to know it", "this remark gives no reason")
	}
	for _, code := range codeWord.FindAllString(strings.ToUpper(m[1]), -1) {
		severity, known := severityOf(code)
		switch {
		case !known:
			r.report(scenario.RemarkCode, line, scenario.DidYouMean(code, codeIDs()), "there is no code %s", code)
		case severity == scenario.Error:
			r.report(scenario.RemarkError, line, "mend what it is about, and take the remark out", "%s is an error, and a scenario with an error cannot be played", code)
		default:
			mark.codes, mark.used = append(mark.codes, code), append(mark.used, false)
		}
	}
	r.all = append(r.all, mark)
}

func (r *remarks) report(code string, line int, help, format string, args ...any) {
	if len(r.found) <= maxFound {
		r.found = append(r.found, scenario.Diagnose(code, scenario.Pos{File: r.file, Line: line}, help, format, args...))
	}
}

// apply leaves out what is allowed.
func (r *remarks) apply(found scenario.Diagnostics) scenario.Diagnostics {
	if len(r.all) == 0 {
		return found
	}
	return slices.DeleteFunc(found, func(d scenario.Diagnostic) bool { return d.Severity != scenario.Error && r.allows(d) })
}

func (r *remarks) allows(d scenario.Diagnostic) bool {
	allowed := false
	for n := range r.all {
		mark := &r.all[n]
		if d.Pos.File != r.file || mark.to != 0 && (d.Pos.Line < mark.from || d.Pos.Line > mark.to) {
			continue
		}
		if i := slices.Index(mark.codes, d.Code); i >= 0 {
			mark.used[i], allowed = true, true
		}
	}
	return allowed
}

// unused reports what is allowed and was not found.
func (r *remarks) unused() {
	for _, mark := range r.all {
		for i, code := range mark.codes {
			switch {
			case mark.used[i]:
			case mark.to == 0:
				r.report(scenario.RemarkUnused, mark.line, "take it out", "%s is allowed in this file, but not found in it", code)
			default:
				r.report(scenario.RemarkUnused, mark.line, "take it out, or put it right before the line that it is about", "%s is allowed for line %d, but not found there", code, mark.from)
			}
		}
	}
}

func severityOf(code string) (scenario.Severity, bool) {
	for _, c := range scenario.Codes() {
		if c.ID == code {
			return c.Severity, true
		}
	}
	return 0, false
}

func codeIDs() []string {
	var ids []string
	for _, c := range scenario.Codes() {
		ids = append(ids, c.ID)
	}
	return ids
}

// comment is a comment of one line, with its hyphens.
type comment struct {
	line  int
	text  string
	alone bool // nothing stands before it in its line
}

// traced is what a file's signs tell without reading its meaning.
type traced struct {
	comments []comment
	filled   []bool // by line, from 1: something stands in it besides comments
	opened   []int  // by line: the first line of what is closed in it, or 0
	closed   []int  // by line: the last line of what is opened in it, or 0
	open     []int  // lines of braces that are not yet closed
	heads    []bool // by line: a scene or the scenario begins in it
}

// concerns gives the lines of the part that a comment stands at.
func (t *traced) concerns(c comment) (from, to int) {
	if !c.alone {
		if t.opened[c.line] > 0 {
			return t.opened[c.line], c.line
		}
		return c.line, c.line
	}
	from = c.line + 1
	for from < len(t.filled)-1 && !t.filled[from] {
		from++
	}
	if t.closed[from] > from && !t.heads[from] {
		return from, t.closed[from]
	}
	return from, from
}

// trace reads the comments of a Lua file that are no longer than a line, and where
// braces open and close.
func trace(src string) *traced {
	n := strings.Count(src, "\n") + 3
	t := &traced{filled: make([]bool, n), opened: make([]int, n), closed: make([]int, n), heads: make([]bool, n)}
	line := 1
	for i := 0; i < len(src); {
		rest := src[i:]
		end := 1
		switch c := rest[0]; {
		case c == '\n':
			line++
			i++
			continue
		case c == ' ' || c == '\t' || c == '\r':
			i++
			continue
		case strings.HasPrefix(rest, "--") && bracket(rest[2:]) != "":
			end = 2 + span(rest[2:])
		case strings.HasPrefix(rest, "--"):
			if end = strings.IndexByte(rest, '\n'); end < 0 {
				end = len(rest)
			}
			t.comments = append(t.comments, comment{line, rest[:end], !t.filled[line]})
			i += end
			continue
		case bracket(rest) != "":
			end = span(rest)
		case c == '"' || c == '\'':
			end = closed(rest)
		case c == '{' || c == '}':
			t.brace(c, line)
		case strings.HasPrefix(rest, "scen"):
			t.heads[line] = t.heads[line] || !t.filled[line]
		}
		t.filled[line] = t.filled[line] || !strings.HasPrefix(rest, "--")
		line += strings.Count(rest[:end], "\n")
		i += end
	}
	return t
}

// brace notes one that opens or closes.
func (t *traced) brace(c byte, line int) {
	if c == '{' {
		t.open = append(t.open, line)
		return
	}
	if len(t.open) == 0 {
		return
	}
	from := t.open[len(t.open)-1]
	t.open = t.open[:len(t.open)-1]
	if t.opened[line] == 0 || from < t.opened[line] {
		t.opened[line] = from
	}
	t.closed[from] = max(t.closed[from], line)
}

// bracket is the bracket that ends the long text that s begins with, or "".
func bracket(s string) string {
	if s == "" || s[0] != '[' {
		return ""
	}
	n := 1
	for n < len(s) && s[n] == '=' {
		n++
	}
	if n == len(s) || s[n] != '[' {
		return ""
	}
	return "]" + s[1:n] + "]"
}

// span is the length of a long text.
func span(s string) int {
	end := bracket(s)
	if at := strings.Index(s, end); at >= 0 {
		return at + len(end)
	}
	return len(s)
}

// closed is the length of a text in quotation marks, at most to the end of the line.
func closed(s string) int {
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '\n':
			return i
		case s[0]:
			return i + 1
		}
	}
	return len(s)
}
