package sandbox

import "fmt"

// opener is a bracket or block that waits for its end.
type opener struct {
	text   string
	line   int
	start  int // byte
	indent int // of the line it stands on
}

var partner = map[string]string{"}": "{", ")": "(", "]": "["}

// track keeps the stack of what is open. It answers the first thing that does not fit.
func (s *splitter) track(open *[]opener, t token, indent, depth int) *Problem {
	if t.kind != tokenWord && t.kind != tokenSign {
		return nil
	}
	text := s.text(t)
	if t.kind == tokenWord && s.fieldName(t, *open) {
		return nil
	}
	switch text {
	case "do":
		if depth > 0 && ((*open)[depth-1].text == "for" || (*open)[depth-1].text == "while") {
			top := (*open)[depth-1]
			top.text += " … do"
			*open = append((*open)[:depth-1:depth-1], top)
			return nil
		}
		fallthrough
	case "{", "(", "[", "function", "if", "repeat", "for", "while":
		if text == "if" && t.start >= 5 && string(s.src[t.start-5:t.start]) == "else " {
			s.elseIf = t.line
		}
		*open = append((*open)[:depth:depth], opener{text, t.line, t.start, indent}) // marks hold on to the old stack
		return nil
	case "}", ")", "]", "end", "until":
	default:
		return nil
	}
	if depth == 0 {
		return &Problem{Kind: Syntax, Hint: StrayCloser, Line: t.line, Text: fmt.Sprintf("nothing is open that this %s could close", text)}
	}
	top := (*open)[depth-1]
	if !closes(top.text, text) {
		if text == "end" && (top.text == "{" || top.text == "(") {
			if p := s.misread(top, t); p != nil {
				return p
			}
		}
		return s.unclosed(top, fmt.Sprintf("before the %s in line %d", text, t.line))
	}
	*open = (*open)[:depth-1]
	if t.first && t.column < top.indent && t.line > top.line {
		return s.suspect(top, text, t.line)
	}
	return nil
}

// suspect marks a closer that stands further left than the line of what it closes: harmless, unless something stays open.
func (s *splitter) suspect(o opener, text string, line int) *Problem {
	p := s.unclosed(o, fmt.Sprintf("before the %s in line %d", text, line))
	p.Kind = 0
	return p
}

// fieldName tells a reserved word that an author took for the name of a field, so that { end = 1 } closes nothing.
func (s *splitter) fieldName(t token, open []opener) bool {
	if t.start > 0 && s.src[t.start-1] == '.' && (t.start < 2 || s.src[t.start-2] != '.') {
		return true
	}
	if len(open) == 0 || open[len(open)-1].text != "{" {
		return false
	}
	i := t.end
	for i < len(s.src) && s.src[i] == ' ' {
		i++
	}
	return i+1 < len(s.src) && s.src[i] == '=' && s.src[i+1] != '='
}

func closes(opening, closing string) bool {
	switch closing {
	case "end":
		switch opening {
		case "function", "do", "if", "for … do", "while … do", "for", "while":
			return true
		}
		return false
	case "until":
		return opening == "repeat"
	}
	return opening == partner[closing]
}

func (s *splitter) unclosed(o opener, where string) *Problem {
	p := &Problem{Kind: Syntax, Hint: UnclosedBrace, Line: o.line, Other: o.line}
	switch o.text {
	case "{", "(", "[":
		p.Text = fmt.Sprintf("the %s opened in line %d is not closed %s", o.text, o.line, where)
	case "repeat":
		p.Hint = UnclosedBlock
		p.Text = fmt.Sprintf("the repeat in line %d has no until %s", o.line, where)
	default:
		p.Hint = UnclosedBlock
		p.Text = fmt.Sprintf("the %s in line %d has no end %s", o.text, o.line, where)
		if o.text == "if" && s.elseIf > o.line {
			p.Text += fmt.Sprintf("; should the else if in line %d be elseif, in one word?", s.elseIf)
		}
	}
	return p
}
