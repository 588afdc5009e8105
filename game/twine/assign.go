package twine

import "strings"

// parseSets reads what a set is given: one or more "a to 1", "a += 1", "a++".
func (g *grammar) parseSets(code string) []assign {
	code = strings.TrimSpace(code)
	tokens, ok := tokenize(code)
	if !ok || len(code) > maxMacro {
		return []assign{{raw: code}}
	}
	var all []assign
	for _, part := range parts(tokens) {
		raw := code[part[0].from:part[len(part)-1].to]
		a := g.parseSet(part)
		a.raw = raw
		all = append(all, a)
	}
	return all
}

// parts splits at the commas and semicolons outside brackets.
func parts(tokens []token) [][]token {
	var all [][]token
	depth, from := 0, 0
	for i, t := range tokens {
		if t.kind != markToken {
			continue
		}
		switch t.text {
		case "(":
			depth++
		case ")":
			depth--
		case ",", ";":
			if depth == 0 {
				if i > from {
					all = append(all, tokens[from:i])
				}
				from = i + 1
			}
		}
	}
	if from < len(tokens) {
		all = append(all, tokens[from:])
	}
	return all
}

// parseSet reads one assignment; its value is nil where it cannot be carried.
func (g *grammar) parseSet(tokens []token) assign {
	if n := len(tokens); n >= 3 && strings.ToLower(tokens[n-2].text) == "into" { // (put: 1 into $a)
		tokens = append([]token{tokens[n-1], {kind: markToken, text: "="}}, tokens[:n-2]...)
	}
	if len(tokens) < 2 {
		return assign{}
	}
	if tokens[0].kind == nameToken && (tokens[0].text == "let" || tokens[0].text == "var") {
		return assign{}
	}
	name, ok := "", false
	if tokens[0].kind == nameToken {
		name, ok = g.variable(tokens[0].text)
	}
	if !ok {
		return assign{}
	}
	self := &expr{op: opVar, text: name}
	one := &expr{op: opNumber, num: 1}
	rest := tokens[2:]
	switch mark := strings.ToLower(tokens[1].text); mark {
	case "=", "to":
		return assign{name: name, value: g.parseTokens(rest, self)}
	case "+=", "-=", "*=":
		if value := g.parseTokens(rest, self); value != nil {
			o := map[string]op{"+=": opAdd, "-=": opSubtract, "*=": opMultiply}[mark]
			return assign{name: name, value: &expr{op: o, x: self, y: value}}
		}
	case "++", "--":
		if len(rest) == 0 {
			o := map[string]op{"++": opAdd, "--": opSubtract}[mark]
			return assign{name: name, value: &expr{op: o, x: self, y: one}}
		}
	}
	return assign{name: name}
}
