package format

import "strings"

// newAtom is a value of one word.
func newAtom(word string) *expr {
	e := &expr{shape: atom, word: word, flat: len(word)}
	if strings.Contains(word, "\n") {
		e.flat = -1
	}
	return e
}

// measured works out the length of an expression on one line, once its parts
// are there.
func (e *expr) measured() *expr {
	n := e.frame()
	for _, part := range e.parts {
		if part.flat < 0 {
			n = -1
		}
		if n >= 0 {
			n += part.flat
		}
	}
	e.flat = n
	return e
}

// frame is the length of what an expression adds to its parts, or −1.
func (e *expr) frame() int {
	switch e.shape {
	case chain:
		n := 0
		for _, word := range e.words {
			n += len(word) + 2
		}
		return n
	case unary, member:
		return len(e.word)
	case index:
		return 2 + 2*padding(e.parts[1])
	case bracketed:
		return 2
	case call:
		return 2 + 2*max(0, len(e.parts)-2)
	case bareCall:
		return 1
	case table:
		return e.measureTable()
	case function:
		if !e.body.empty() {
			return -1
		}
		return len("function() end") + len(strings.Join(e.args, ", "))
	}
	return 0
}

func (e *expr) measureTable() int {
	if len(e.open)+len(e.tail.comments) > 0 || e.begun && len(e.fields) > 0 {
		return -1
	}
	n := 2 + 2*len(e.fields) // braces, and a comma or a blank with each entry
	for _, f := range e.fields {
		if len(f.lead.comments)+len(f.trail) > 0 || f.raw != "" || f.value.flat < 0 {
			return -1
		}
		n += f.value.flat
		if f.key != nil {
			if f.key.flat < 0 {
				return -1
			}
			n += f.key.flat + len(" = ")
			if !f.named {
				n += 2 + 2*padding(f.key)
			}
		}
	}
	return n
}

// padding is 1 where a blank has to stand between a bracket and what is in it.
func padding(e *expr) int {
	if e.shape == atom && strings.HasPrefix(e.word, "[") {
		return 1
	}
	return 0
}
