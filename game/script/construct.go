package script

import (
	"fmt"

	"upperhand/game/scenario"
	"upperhand/game/script/sandbox"
)

// words of the language that take a text first: scene "id" { … }.
func titled() []*shape {
	return []*shape{&sceneShape, &narrateShape, &choiceShape, &goShape, &endingShape, &reflectShape}
}

// globals gives the words that a scenario file can use.
func (l *loader) globals() map[string]sandbox.Value {
	globals := map[string]sandbox.Value{}
	for _, s := range []*shape{&scenarioShape, &characterShape, &relationShape} {
		globals[s.name] = l.tabled(s)
	}
	for _, s := range titled() {
		globals[s.name] = l.worded(s)
	}
	l.you = &part{shape: &characterShape, placed: true}
	globals["you"] = l.speaker(l.you, "you")
	return globals
}

// making lets a word of the language make something while the file is read. A
// function that play calls comes too late: what it made would belong to no case,
// and the loader is shared by all who play.
func (l *loader) making(what string, do func(*sandbox.Call) (sandbox.Value, error)) func(*sandbox.Call) (sandbox.Value, error) {
	return func(c *sandbox.Call) (sandbox.Value, error) {
		if l.ran {
			return nil, fmt.Errorf("a function that is called in play cannot make %s: the case is whole by then", article(what))
		}
		return do(c)
	}
}

// tabled is a word that takes a table: character { … }.
func (l *loader) tabled(s *shape) *sandbox.Host {
	return &sandbox.Host{Name: s.name, Kind: "function", Data: s, Func: l.making(s.name, func(c *sandbox.Call) (sandbox.Value, error) {
		c.Charge(partSteps, partBytes)
		p := l.note(&part{shape: s, line: c.Line, done: true, placed: true})
		table, ok := asTable(c.Arg(0))
		if !ok {
			p.lost = true
			if !isDummy(c.Arg(0)) && !l.ragged {
				l.report(scenario.WrongType, c.Line, "write "+s.name+" { … }", "%s takes a table in braces, not %s", s.name, describe(c.Arg(0)))
			}
			return l.dummy(), nil
		}
		p.fields = table
		if s == &characterShape {
			return l.speaker(p, fieldText(p, "name")), nil
		}
		p.placed = s != &expectShape
		return &sandbox.Host{Name: s.name, Kind: s.name, Data: p}, nil
	})}
}

// worded is a word that takes a text and then, mostly, a table.
func (l *loader) worded(s *shape) *sandbox.Host {
	return &sandbox.Host{Name: s.name, Kind: "function", Data: s, Func: l.making(s.name, func(c *sandbox.Call) (sandbox.Value, error) {
		return l.begin(&part{shape: s, line: c.Line}, c)
	})}
}

// speaker is a character: called with a text, it says it.
func (l *loader) speaker(p *part, name string) *sandbox.Host {
	return &sandbox.Host{Name: name, Kind: "character", Data: p, Field: l.meterOf(name), Func: l.making(lineShape.name, func(c *sandbox.Call) (sandbox.Value, error) {
		return l.begin(&part{shape: &lineShape, line: c.Line, speaker: p}, c)
	})}
}

// partSteps and partBytes are the price of one part: about what it costs to
// keep, to read and to check, so that a loop that makes a hundred thousand
// scenes from one line ends before it fills the machine.
const (
	partSteps = 10
	partBytes = 800
)

// begin notes a part and takes its text.
func (l *loader) begin(p *part, c *sandbox.Call) (sandbox.Value, error) {
	c.Charge(partSteps, partBytes)
	l.note(p)
	text, ok := asText(c.Arg(0))
	switch {
	case ok && sound(text):
		p.text = text
	case ok:
		l.nameless(p)
		l.tornText(c.Line)
	case isDummy(c.Arg(0)):
		l.nameless(p)
	default:
		l.nameless(p)
		l.report(scenario.WrongType, c.Line, fmt.Sprintf("write %s \"…\"", p.called()), "%s takes a text in quotation marks first, not %s", p.called(), describe(c.Arg(0)))
		if table, ok := asTable(c.Arg(0)); ok {
			p.fields, p.done = table, true
		}
	}
	return &sandbox.Host{Name: p.called(), Kind: p.noun(), Data: p, Func: l.making(p.noun(), func(c *sandbox.Call) (sandbox.Value, error) { return l.furnish(p, c) })}, nil
}

// nameless notes a part whose text was found wrong. If the text would have been
// its name, any name may have been meant.
func (l *loader) nameless(p *part) {
	p.wordless, p.placed = true, p.placed || p.item()
	if p.shape == &sceneShape || p.shape == &endingShape {
		l.names.open, l.incomplete = true, true
	}
}

// called is the word with which the part begins.
func (p *part) called() string {
	if p.speaker != nil {
		return "a speaker"
	}
	return p.shape.name
}

// furnish gives a part its table. Anything else that stands where the table
// could stand shows that a comma was forgotten before it.
func (l *loader) furnish(p *part, c *sandbox.Call) (sandbox.Value, error) {
	self := &sandbox.Host{Name: p.called(), Kind: p.noun(), Data: p, Func: l.making(p.noun(), func(c *sandbox.Call) (sandbox.Value, error) { return l.furnish(p, c) })}
	table, ok := asTable(c.Arg(0))
	switch {
	case ok && !p.done:
		p.fields, p.done = table, true
	case ok:
		l.names.loseValue(table, 0)
		l.report(scenario.Repeated, c.ArgLine, "put all fields into one pair of braces", "this %s has a second pair of braces", p.noun())
	case !p.item() && isText(c.Arg(0)):
		l.names.loseValue(c.Arg(0), 0)
		l.report(scenario.Misplaced, c.ArgLine, "write scene before it, if it is the id of a scene", "%s stands alone after this %s", describe(c.Arg(0)), p.noun())
		return l.dummy(), nil
	default:
		line := c.AfterLine
		if line == 0 {
			line = c.ArgLine
		}
		l.report(scenario.MissingComma, line, fmt.Sprintf("put a comma at the end of line %d", line), "a comma is missing after this %s", p.noun())
	}
	return self, nil
}

// note keeps a part in the order in which the file made it, which is the order
// of scenes, endings and people in the scenario.
func (l *loader) note(p *part) *part {
	l.noted = append(l.noted, p)
	if p.shape == &characterShape {
		l.cast = append(l.cast, p)
	}
	return p
}

// dummy is what an unknown word gives: it takes everything, gives itself, and
// what it was given is remembered as lost.
func (l *loader) dummy() *sandbox.Host {
	h := &sandbox.Host{Name: "unknown", Kind: "function", Data: dummy{}}
	h.Func = func(c *sandbox.Call) (sandbox.Value, error) {
		if l.ran {
			return h, nil
		}
		for _, arg := range c.Args {
			l.names.loseValue(arg, 0)
		}
		return h, nil
	}
	h.Field = func(string) (sandbox.Value, error) { return h, nil }
	return h
}

type dummy struct{}
