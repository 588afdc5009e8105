package format

import "strings"

// printer writes a tree.
type printer struct {
	out    []byte
	indent int // levels
	column int // bytes on the line so far
}

// render gives the text of a file.
func render(file block) []byte {
	p := &printer{}
	p.statements(file.stmts, file.tail.comments)
	if len(p.out) > 0 {
		p.out = append(p.out, '\n')
	}
	return p.out
}

func (p *printer) write(s string) {
	p.out = append(p.out, s...)
	if i := strings.LastIndexByte(s, '\n'); i >= 0 {
		p.column = len(s) - i - 1
	} else {
		p.column += len(s)
	}
}

// line begins a new one.
func (p *printer) line() {
	if len(p.out) > 0 {
		p.out = append(p.out, '\n')
	}
	p.column = 0
	p.write(strings.Repeat("  ", p.indent))
}

// blankLine leaves one empty, unless nothing stands before it.
func (p *printer) blankLine(first bool) {
	if !first && len(p.out) > 0 {
		p.out = append(p.out, '\n')
	}
}

// comments writes remarks, each where it stood: on a line of its own, or
// behind the one before it. It reports whether the next thing begins a line,
// and whether it is still the first in what it stands in.
func (p *printer) comments(list []comment, first bool) (fresh, still bool) {
	fresh = true
	for _, c := range list {
		if fresh {
			if c.blank {
				p.blankLine(first)
			}
			p.line()
		} else {
			p.write(" ")
		}
		p.write(c.text)
		first, fresh = false, c.ends
	}
	return fresh, first
}

// remarks writes the comments before something and begins its line.
func (p *printer) remarks(r remarks, first bool) {
	fresh, first := p.comments(r.comments, first)
	if !fresh {
		p.write(" ")
		return
	}
	if r.blank {
		p.blankLine(first)
	}
	p.line()
}

// behind writes the comments at the end of a line. Each but the first has a
// line of its own where the one before it takes all of its line.
func (p *printer) behind(list []comment) {
	for i, c := range list {
		if i > 0 && endsLine(list[i-1].text) {
			p.line()
		} else {
			p.write(" ")
		}
		p.write(c.text)
	}
}

// endsLine reports whether nothing can follow a comment on its line.
func endsLine(comment string) bool {
	return !strings.HasPrefix(comment, "--") || bracket(comment[2:]) < 0
}

// last writes the comments before a closing word and begins the line of it.
func (p *printer) last(r remarks, first bool, closing string) {
	p.indent++
	p.comments(r.comments, first)
	p.indent--
	p.line()
	p.write(closing)
}

// empty reports whether nothing stands in a block.
func (b *block) empty() bool { return len(b.stmts)+len(b.open)+len(b.tail.comments) == 0 }

// short is how much of a block follows on the line that opens it.
func (b *block) short() int {
	if b.empty() {
		return len(" end")
	}
	return 0
}

// body writes the body of a function, which may be nothing.
func (p *printer) body(b *block) {
	if b.empty() {
		p.write(" end")
		return
	}
	p.block(b, "end")
}

// block writes a block one level further in, and the word that closes it.
func (p *printer) block(b *block, closing string) {
	p.behind(b.open)
	p.indent++
	p.statements(b.stmts, nil)
	p.indent--
	p.last(b.tail, len(b.stmts)+len(b.open) == 0, closing)
}

func (p *printer) statements(list []stmt, tail []comment) {
	for i := range list {
		s := &list[i]
		p.remarks(s.lead, i == 0)
		if s.raw != "" {
			p.write(s.raw)
		} else {
			p.statement(s)
		}
		if i+1 < len(list) && list[i+1].guard {
			p.write(";")
		}
		p.behind(s.trail)
	}
	p.comments(tail, len(list) == 0)
}

func (p *printer) statement(s *stmt) {
	switch s.form {
	case plainForm:
		p.write(s.word)
		for _, e := range s.right {
			p.expr(e, 0)
		}
	case assignForm:
		p.assignment(s)
	case returnForm:
		p.write(s.word)
		if len(s.right) > 0 {
			p.write(" ")
			p.hanging(s.right)
		}
	case blockForm:
		for i := range s.parts {
			p.opening(&s.parts[i])
			if s.parts[i].takes {
				p.body(&s.parts[i].body)
				continue
			}
			closing := "end"
			if i+1 < len(s.parts) {
				closing = ""
			}
			p.block(&s.parts[i].body, closing)
		}
	case repeatForm:
		p.write("repeat")
		p.block(&s.parts[0].body, "until ")
		p.field(s.right[0], 0)
	}
}

// opening writes the line that opens a block.
func (p *printer) opening(o *part) {
	p.write(o.open)
	if o.takes {
		p.params(o.args, o.body.short())
		return
	}
	if len(o.conds) == 0 {
		return
	}
	if !p.fitsAll(o.conds, 1+len(" ")+len(o.shut)) {
		p.indent++
		for i, e := range o.conds {
			p.line()
			p.expr(e, 1)
			if i+1 < len(o.conds) {
				p.write(",")
			}
		}
		p.indent--
		p.line()
		p.write(o.shut)
		return
	}
	p.write(" ")
	for i, e := range o.conds {
		if i > 0 {
			p.write(", ")
		}
		p.expr(e, 0)
	}
	p.write(" " + o.shut)
}

// params writes the parameters of a function, each on a line of its own where
// they don't fit.
func (p *printer) params(args []string, after int) {
	flat := "(" + strings.Join(args, ", ") + ")"
	if len(args) == 0 || p.column+len(flat)+after <= Width {
		p.write(flat)
		return
	}
	p.write("(")
	p.indent++
	for i, arg := range args {
		p.line()
		p.write(arg)
		if i+1 < len(args) {
			p.write(",")
		}
	}
	p.indent--
	p.line()
	p.write(")")
}

// assignment writes names and values. One value that doesn't fit is broken in
// its place, or moves to the next line if it fits there; several move anyway.
func (p *printer) assignment(s *stmt) {
	if s.word != "" {
		p.write(s.word + " ")
	}
	for i, e := range s.left {
		if i > 0 {
			p.write(", ")
		}
		p.expr(e, 0)
	}
	if len(s.right) == 0 {
		return
	}
	p.write(" =")
	switch value := s.right[0]; {
	case len(s.right) > 1 && !p.fitsAll(s.right, 1):
		p.indent++
		for i, e := range s.right {
			p.line()
			p.item(e, i+1 < len(s.right))
		}
		p.indent--
	case len(s.right) == 1 && !p.fits(value, 1) && p.moves(value):
		p.indent++
		p.line()
		p.flat(value)
		p.indent--
	default:
		p.write(" ")
		p.hanging(s.right)
	}
}

// moves reports whether a value stands better on the next line than broken:
// a single word, and what has room there and no table or function to open.
func (p *printer) moves(e *expr) bool {
	room := e.flat >= 0 && 2*(p.indent+1)+e.flat <= Width
	switch e.shape {
	case atom:
		return e.flat >= 0
	case member, index:
		return room
	case bareCall:
		return room && e.parts[1].shape != table
	case call:
		for _, arg := range e.parts[1:] {
			if arg.shape == table || arg.shape == function {
				return false
			}
		}
		return room
	}
	return false
}

// hanging writes values behind a word. Where they don't all fit, each but the
// first has a line, a level further in.
func (p *printer) hanging(list []*expr) {
	fit := p.fitsAll(list, 0)
	for i, e := range list {
		if i == 1 && !fit {
			p.indent++
			defer func() { p.indent-- }()
		}
		switch {
		case i == 0:
		case fit:
			p.write(" ")
		default:
			p.line()
		}
		p.item(e, i+1 < len(list))
	}
}

// item writes a value of a list.
func (p *printer) item(e *expr, more bool) {
	if !more {
		p.field(e, 0)
		return
	}
	p.field(e, 1)
	p.write(",")
}
