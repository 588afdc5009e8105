package format

import "strings"

// ranks are the operators between two values, from those that bind least.
var ranks = [][]string{{"or"}, {"and"}, {"<", ">", "<=", ">=", "~=", "=="}, {".."}, {"+", "-"}, {"*", "/", "%"}}

// values reads one value or several.
func (p *parser) values() []*expr {
	list := []*expr{p.value()}
	for p.accept(",") {
		list = append(list, p.value())
	}
	return list
}

// value reads a whole expression. With a comment in its middle it is kept.
func (p *parser) value() *expr {
	defer p.enter()()
	since := p.at
	e := p.chain(0)
	if p.stray(since) {
		return &expr{shape: kept, word: p.keep(since), flat: -1}
	}
	return e
}

// chain reads values joined by operators of a rank or above. What stands in a
// row with operators of one rank is one chain, on whatever side it binds.
func (p *parser) chain(rank int) *expr {
	if rank == len(ranks) {
		return p.unary()
	}
	first := p.chain(rank + 1)
	e := &expr{shape: chain, parts: []*expr{first}}
	for p.isOne(ranks[rank]) {
		e.words = append(e.words, p.next().word)
		e.parts = append(e.parts, p.chain(rank+1))
	}
	if len(e.words) == 0 {
		return first
	}
	return e.measured()
}

func (p *parser) isOne(words []string) bool {
	for _, w := range words {
		if p.is(w) {
			return true
		}
	}
	return false
}

func (p *parser) unary() *expr {
	if !p.isOne([]string{"not", "-", "#"}) {
		return p.power()
	}
	defer p.enter()()
	word := p.next().word
	operand := p.unary()
	if word == "not" || word == "-" && operand.shape == unary && operand.word[0] == '-' {
		word += " "
	}
	return (&expr{shape: unary, word: word, parts: []*expr{operand}}).measured()
}

func (p *parser) power() *expr {
	base := p.simple()
	if !p.accept("^") {
		return base
	}
	defer p.enter()()
	return (&expr{shape: chain, words: []string{"^"}, parts: []*expr{base, p.unary()}}).measured()
}

// simple reads a value without operators.
func (p *parser) simple() *expr {
	switch t := p.peek(); {
	case t.kind == number:
		p.next()
		if t.word[0] == '.' {
			return newAtom("0" + t.word)
		}
		return newAtom(t.word)
	case t.kind == text:
		return newAtom(requote(p.next().word))
	case p.isOne([]string{"nil", "true", "false", "..."}):
		return newAtom(p.next().word)
	case p.is("{"):
		return p.table()
	case p.accept("function"):
		e := &expr{shape: function, args: p.params(), body: &block{}}
		p.block(e.body)
		p.expect("end")
		return e.measured()
	}
	return p.suffixed()
}

// suffixed reads a name or a bracket and what is called or looked up in it.
func (p *parser) suffixed() *expr {
	var e *expr
	if p.accept("(") {
		e = (&expr{shape: bracketed, parts: []*expr{p.value()}}).measured()
		p.expect(")")
	} else {
		e = newAtom(p.name())
	}
	for n := 0; ; n++ {
		if n > deepest {
			p.fail("more than %d calls and names stand behind each other", deepest)
		}
		switch t := p.peek(); {
		case p.is("."), p.is(":"):
			p.next()
			e = (&expr{shape: member, word: t.word + p.name(), parts: []*expr{e}}).measured()
		case p.accept("["):
			e = (&expr{shape: index, parts: []*expr{e, p.value()}}).measured()
			p.expect("]")
		case p.is("("):
			e = p.call(e)
		case t.kind == text:
			p.next()
			e = (&expr{shape: bareCall, parts: []*expr{e, newAtom(requote(t.word))}}).measured()
		case p.is("{"):
			e = (&expr{shape: bareCall, parts: []*expr{e, p.table()}}).measured()
		default:
			return e
		}
	}
}

func (p *parser) call(callee *expr) *expr {
	e := &expr{shape: call, parts: []*expr{callee}}
	p.expect("(")
	if !p.is(")") {
		e.parts = append(e.parts, p.values()...)
	}
	p.expect(")")
	return e.measured()
}

// table reads a table with the comments of its entries.
func (p *parser) table() *expr {
	defer p.enter()()
	e := &expr{shape: table}
	brace := p.next()
	e.begun = strings.Contains(p.src[brace.start+1:p.peek().start], "\n") && !p.is("}")
	e.open = p.behind()
	for !p.is("}") {
		f := p.field()
		separated := p.is(",") || p.is(";")
		if separated {
			f.trail = p.take().comments
			p.next()
		}
		f.trail = append(f.trail, p.behind()...)
		e.fields = append(e.fields, f)
		if !separated {
			break
		}
	}
	e.tail = p.take()
	p.expect("}")
	return e.measured()
}

// field reads one entry.
func (p *parser) field() field {
	f := field{lead: p.take()}
	since := p.at
	switch follow := p.tokens[min(p.at+1, len(p.tokens)-1)]; {
	case p.peek().kind == name && follow.kind == sign && follow.word == "=":
		f.key, f.named = newAtom(p.next().word), true
		p.expect("=")
	case p.accept("["):
		f.key = p.value()
		p.expect("]")
		p.expect("=")
	}
	f.value = p.value()
	if p.stray(since) {
		f.raw = p.keep(since)
	}
	return f
}

// requote puts a text into double quotation marks, or into single ones where
// it holds more of the others. Texts in long brackets stay.
func requote(word string) string {
	if word[0] == '[' {
		return word
	}
	inner := word[1 : len(word)-1]
	quote := byte('"')
	if strings.Count(inner, `"`) > strings.Count(inner, `'`) {
		quote = '\''
	}
	var b strings.Builder
	b.WriteByte(quote)
	for i := 0; i < len(inner); i++ {
		c := inner[i]
		if c == '\\' && i+1 < len(inner) {
			i++
			if c = inner[i]; c != '"' && c != '\'' {
				b.WriteByte('\\')
				b.WriteByte(c)
				continue
			}
		}
		if c == quote {
			b.WriteByte('\\')
		}
		b.WriteByte(c)
	}
	b.WriteByte(quote)
	return b.String()
}
