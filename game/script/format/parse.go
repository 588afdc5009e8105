package format

import (
	"fmt"
	"strings"
)

// deepest is how many brackets and blocks may stand inside each other. Package
// sandbox allows fewer.
const deepest = 200

// parser reads statements. It takes comments where a layout foresees them;
// those that are left make it keep what they stand in as it was written.
type parser struct {
	src    string
	tokens []token
	at     int
	depth  int
}

// failed carries an Error up through the calls of the parser.
type failed struct{ *Error }

// parse reads a whole file.
func parse(src string, tokens []token) (b block, err error) {
	p := &parser{src: src, tokens: tokens}
	defer func() {
		if e := recover(); e != nil {
			f, ours := e.(failed)
			if !ours {
				panic(e)
			}
			err = f.Error
		}
	}()
	p.block(&b)
	if p.peek().kind != end {
		p.fail("%s is not expected here", p.peek().told())
	}
	return b, nil
}

func (p *parser) fail(format string, args ...any) {
	panic(failed{&Error{p.peek().line, fmt.Sprintf(format, args...)}})
}

func (p *parser) peek() *token { return &p.tokens[p.at] }

// is reports whether the next token is this word or sign.
func (p *parser) is(word string) bool {
	t := p.peek()
	return (t.kind == keyword || t.kind == sign) && t.word == word
}

func (p *parser) next() *token {
	t := p.peek()
	if t.kind != end {
		p.at++
	}
	return t
}

// accept takes the next token if it is this word.
func (p *parser) accept(word string) bool {
	is := p.is(word)
	if is {
		p.at++
	}
	return is
}

func (p *parser) expect(word string) {
	if !p.accept(word) {
		p.fail("%q is missing before %s", word, p.peek().told())
	}
}

func (p *parser) name() string {
	if p.peek().kind != name {
		p.fail("a name is missing before %s", p.peek().told())
	}
	return p.next().word
}

// enter counts a level down; what it gives counts it up again.
func (p *parser) enter() func() {
	if p.depth++; p.depth > deepest {
		p.fail("more than %d brackets and blocks stand inside each other", deepest)
	}
	return func() { p.depth-- }
}

// take takes all comments before the next token.
func (p *parser) take() remarks {
	t := p.peek()
	r := remarks{t.comments, t.blank}
	t.comments = nil
	return r
}

// behind takes the comments before the next token that stand on the line of
// the one before it. A comment that is followed by a word belongs to that word.
func (p *parser) behind() []comment {
	t := p.peek()
	n := 0
	for n < len(t.comments) && !t.comments[n].own {
		n++
	}
	if n == 0 || !t.comments[n-1].ends {
		return nil
	}
	taken := t.comments[:n]
	t.comments = t.comments[n:]
	return taken
}

// stray reports whether comments are left in the tokens since one.
func (p *parser) stray(since int) bool {
	for i := since; i < p.at; i++ {
		if len(p.tokens[i].comments) > 0 {
			return true
		}
	}
	return false
}

// keep gives the source since a token, its comments included, and takes those.
func (p *parser) keep(since int) string {
	from := p.tokens[since].start
	if c := p.tokens[since].comments; len(c) > 0 {
		from = c[0].start
	}
	for i := since; i < p.at; i++ {
		p.tokens[i].comments = nil
	}
	last := p.tokens[p.at-1]
	return p.src[from : last.start+len(last.word)]
}

// block reads statements up to a word that closes a block.
func (p *parser) block(b *block) {
	defer p.enter()()
	b.open = p.behind()
	for !p.closing() {
		b.stmts = append(b.stmts, p.statement())
	}
	b.tail = p.take()
}

// closing reports whether a block ends here.
func (p *parser) closing() bool {
	return p.peek().kind == end || p.is("end") || p.is("else") || p.is("elseif") || p.is("until")
}

// statement reads one statement with the comments round it.
func (p *parser) statement() stmt {
	s := stmt{lead: p.take(), guard: p.is("(")}
	since := p.at
	p.form(&s)
	if p.stray(since) {
		s.raw = p.keep(since)
	}
	for p.is(";") {
		s.trail = append(s.trail, p.take().comments...)
		p.next()
	}
	s.trail = append(s.trail, p.behind()...)
	return s
}

// form reads the statement itself.
func (p *parser) form(s *stmt) {
	s.form = blockForm
	switch {
	case p.accept("if"):
		p.branches(s)
	case p.accept("while"):
		s.parts = []part{{open: "while", conds: []*expr{p.value()}, shut: "do"}}
		p.expect("do")
		p.body(&s.parts[0])
	case p.accept("do"):
		s.parts = []part{{open: "do"}}
		p.body(&s.parts[0])
	case p.accept("for"):
		p.loop(s)
	case p.accept("function"):
		s.parts = []part{p.function("function " + p.path())}
	case p.accept("repeat"):
		s.form, s.parts = repeatForm, []part{{open: "repeat"}}
		p.block(&s.parts[0].body)
		p.expect("until")
		s.right = []*expr{p.value()}
	case p.accept("local"):
		p.local(s)
	case p.accept("return"):
		s.form, s.word = returnForm, "return"
		if !p.closing() && !p.is(";") {
			s.right = p.values()
		}
	case p.accept("break"):
		s.form, s.word = plainForm, "break"
	default:
		p.assignment(s)
	}
}

// body reads a block and its end.
func (p *parser) body(in *part) {
	p.block(&in.body)
	p.expect("end")
}

func (p *parser) branches(s *stmt) {
	s.parts = []part{{open: "if", conds: []*expr{p.value()}, shut: "then"}}
	p.expect("then")
	for {
		p.block(&s.parts[len(s.parts)-1].body)
		switch {
		case p.accept("elseif"):
			s.parts = append(s.parts, part{open: "elseif", conds: []*expr{p.value()}, shut: "then"})
			p.expect("then")
		case p.accept("else"):
			s.parts = append(s.parts, part{open: "else"})
		default:
			p.expect("end")
			return
		}
	}
}

func (p *parser) loop(s *stmt) {
	names := []string{p.name()}
	for p.accept(",") {
		names = append(names, p.name())
	}
	open := "for " + strings.Join(names, ", ")
	if p.accept("=") {
		open += " ="
	} else {
		p.expect("in")
		open += " in"
	}
	s.parts = []part{{open: open, conds: p.values(), shut: "do"}}
	p.expect("do")
	p.body(&s.parts[0])
}

// path reads the name of a function: a.b:c.
func (p *parser) path() string {
	path := p.name()
	for p.is(".") || p.is(":") {
		path += p.next().word
		path += p.name()
	}
	return path
}

// function reads the parameters and the body of a function.
func (p *parser) function(open string) part {
	f := part{open: open, takes: true, args: p.params()}
	p.body(&f)
	return f
}

func (p *parser) params() []string {
	var args []string
	p.expect("(")
	for !p.is(")") {
		if p.accept("...") {
			args = append(args, "...")
		} else {
			args = append(args, p.name())
		}
		if !p.accept(",") {
			break
		}
	}
	p.expect(")")
	return args
}

func (p *parser) local(s *stmt) {
	if p.accept("function") {
		s.parts = []part{p.function("local function " + p.name())}
		return
	}
	s.form, s.word = assignForm, "local"
	s.left = []*expr{newAtom(p.name())}
	for p.accept(",") {
		s.left = append(s.left, newAtom(p.name()))
	}
	if p.accept("=") {
		s.right = p.values()
	}
}

// assignment reads an assignment, or a call.
func (p *parser) assignment(s *stmt) {
	first := p.suffixed()
	if !p.is("=") && !p.is(",") {
		if first.shape != call && first.shape != bareCall {
			p.fail("%s is not expected here", p.peek().told())
		}
		s.form, s.right = plainForm, []*expr{first}
		return
	}
	s.form, s.left = assignForm, []*expr{first}
	for p.accept(",") {
		s.left = append(s.left, p.suffixed())
	}
	p.expect("=")
	s.right = p.values()
}
