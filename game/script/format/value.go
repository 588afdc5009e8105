package format

import "strings"

// fits reports whether an expression and so many bytes after it have room on
// the line.
func (p *printer) fits(e *expr, after int) bool {
	return e.flat >= 0 && p.column+e.flat+after <= Width
}

func (p *printer) fitsAll(list []*expr, after int) bool {
	n := after + 2*(len(list)-1)
	for _, e := range list {
		if e.flat < 0 {
			return false
		}
		n += e.flat
	}
	return p.column+n <= Width
}

// expr writes an expression, on one line if it fits there with so many bytes
// after it.
func (p *printer) expr(e *expr, after int) {
	if p.fits(e, after) {
		p.flat(e)
		return
	}
	switch e.shape {
	case atom, kept:
		p.write(e.word)
	case chain:
		p.chained(e)
	case unary:
		p.write(e.word)
		p.expr(e.parts[0], after)
	case bracketed:
		p.bracketed(e, after)
	case member:
		p.expr(e.parts[0], after+len(e.word))
		p.write(e.word)
	case index:
		p.expr(e.parts[0], 0)
		p.key(e.parts[1])
	case call:
		p.expr(e.parts[0], 1)
		p.args(e.parts[1:], after)
	case bareCall:
		p.expr(e.parts[0], 1)
		p.write(" ")
		p.expr(e.parts[1], after)
	case table:
		p.table(e)
	case function:
		p.write("function")
		p.params(e.args, e.body.short())
		p.body(e.body)
	}
}

// flat writes an expression on one line.
func (p *printer) flat(e *expr) {
	switch e.shape {
	case atom, kept:
		p.write(e.word)
	case chain:
		for i, part := range e.parts {
			if i > 0 {
				p.write(" " + e.words[i-1] + " ")
			}
			p.flat(part)
		}
	case unary:
		p.write(e.word)
		p.flat(e.parts[0])
	case bracketed:
		p.write("(")
		p.flat(e.parts[0])
		p.write(")")
	case member:
		p.flat(e.parts[0])
		p.write(e.word)
	case index:
		p.flat(e.parts[0])
		p.key(e.parts[1])
	case call:
		p.flat(e.parts[0])
		p.write("(")
		for i, arg := range e.parts[1:] {
			if i > 0 {
				p.write(", ")
			}
			p.flat(arg)
		}
		p.write(")")
	case bareCall:
		p.flat(e.parts[0])
		p.write(" ")
		p.flat(e.parts[1])
	case table:
		p.flatTable(e)
	case function:
		p.write("function(" + strings.Join(e.args, ", ") + ") end")
	}
}

func (p *printer) flatTable(e *expr) {
	if len(e.fields) == 0 {
		p.write("{}")
		return
	}
	p.write("{ ")
	for i, f := range e.fields {
		if i > 0 {
			p.write(", ")
		}
		p.name(&f)
		p.flat(f.value)
	}
	p.write(" }")
}

// name writes the name of an entry, if it has one.
func (p *printer) name(f *field) {
	switch {
	case f.key == nil:
		return
	case f.named:
		p.write(f.key.word)
	default:
		p.key(f.key)
	}
	p.write(" = ")
}

// key writes a value in square brackets.
func (p *printer) key(e *expr) {
	pad := strings.Repeat(" ", padding(e))
	p.write("[" + pad)
	if e.flat >= 0 {
		p.flat(e)
	} else {
		p.expr(e, 1)
	}
	p.write(pad + "]")
}

// table writes a table with an entry on each line.
func (p *printer) table(e *expr) {
	if len(e.fields)+len(e.open)+len(e.tail.comments) == 0 {
		p.write("{}")
		return
	}
	p.write("{")
	p.behind(e.open)
	p.indent++
	for i := range e.fields {
		f := &e.fields[i]
		p.remarks(f.lead, i == 0)
		if f.raw != "" {
			p.write(f.raw)
		} else {
			p.name(f)
			p.field(f.value, 1)
		}
		p.write(",")
		p.behind(f.trail)
	}
	p.indent--
	p.last(e.tail, len(e.fields)+len(e.open) == 0, "}")
}

// field writes a value whose line is already begun: the further lines of a
// chain go a level in.
func (p *printer) field(e *expr, after int) {
	if e.shape == chain && !p.fits(e, after) {
		p.indent++
		defer func() { p.indent-- }()
	}
	p.expr(e, after)
}

// chained writes values with an operator at the beginning of each line but
// the first. A chain in a chain goes a level further in.
func (p *printer) chained(e *expr) {
	for i, part := range e.parts {
		if i > 0 {
			p.line()
			p.write(e.words[i-1] + " ")
		}
		p.field(part, 0)
	}
}

// bracketed gives what stands in brackets lines of its own.
func (p *printer) bracketed(e *expr, after int) {
	inner := e.parts[0]
	if inner.shape != chain {
		p.write("(")
		p.expr(inner, after+1)
		p.write(")")
		return
	}
	p.write("(")
	p.indent++
	p.line()
	p.expr(inner, 0)
	p.indent--
	p.line()
	p.write(")")
}

// args writes arguments that don't fit. Those that no line has room for are
// opened where they stand, if the others have room beside them; else each
// argument has a line.
func (p *printer) args(list []*expr, after int) {
	if len(list) == 0 {
		p.write("()")
		return
	}
	p.write("(")
	if p.opened(list) {
		for i, e := range list {
			if i > 0 {
				p.write(", ")
			}
			if e.shape == table && (len(list) == 1 || p.wide(e)) {
				p.table(e)
			} else {
				p.expr(e, after+1)
			}
		}
		p.write(")")
		return
	}
	p.indent++
	for i, e := range list {
		p.line()
		p.item(e, i+1 < len(list))
	}
	p.indent--
	p.line()
	p.write(")")
}

// opened reports whether arguments are opened where they stand. A table that
// is opened for its width is found open when the file is read again, so both
// have to give the same answer.
func (p *printer) opened(list []*expr) bool {
	if len(list) == 0 {
		return false
	}
	if len(list) == 1 {
		return p.opens(list[0])
	}
	room := len(", function(") * len(list)
	some := false
	for _, e := range list {
		switch {
		case !p.wide(e):
			room += e.flat
		case e.shape == table || e.shape == function:
			some = true
		default:
			return false
		}
	}
	return some && p.column+room <= Width
}

// wide reports whether an argument doesn't fit even on a line of its own.
func (p *printer) wide(e *expr) bool {
	return e.flat < 0 || 2*(p.indent+1)+e.flat+1 > Width
}

// opens reports whether an expression can be broken behind its first words.
func (p *printer) opens(e *expr) bool {
	switch e.shape {
	case table, function:
		return true
	case bareCall:
		return e.parts[1].shape == table
	case call:
		return p.wide(e) && p.opened(e.parts[1:])
	}
	return false
}
