package script

import (
	"regexp"
	"strings"

	"upperhand/game/power"
	"upperhand/game/scenario"
	"upperhand/game/script/sandbox"
)

// flags takes in every fact that the file gives a value to, before any
// condition is read.
func (b *builder) flags(header *record) {
	if table, ok := asTable(header.get("flags")); ok {
		table.Range(func(key, value sandbox.Value, line int) bool {
			b.firstValue(key, value, line)
			return true
		})
	}
	for _, f := range b.frame {
		for _, p := range f.items {
			if p.fields != nil && p.item() {
				b.mentioned(p.fields.Get("set"), p.fields.KeyLine("set"))
			}
		}
	}
}

// firstValue reads one entry of flags = { … }.
func (b *builder) firstValue(key, value sandbox.Value, line int) {
	name, ok := asText(key)
	if !ok {
		name, _ = asText(value)
		value = false
	}
	number, isNumber := asNumber(value)
	truth, isTruth := asTruth(value)
	switch {
	case isDummy(value):
		return
	case !isNumber && !isTruth || name == "":
		b.report(scenario.WrongType, line, "write flags = { promised = false, calls = 0 }", "a fact begins as a number, true or false, not as %s", describe(value))
		return
	case !finite(number):
		b.endless(name, number, line)
		return
	}
	if b.nameable(name, line) {
		flag := b.names.flag(name, b.pos(line))
		b.numeric(flag, isNumber)
		if b.sc.Flags[flag].Initial = power.FromFloat(number); truth {
			b.sc.Flags[flag].Initial = power.One
		}
	}
}

// endless refuses a number that never ends, or is none.
func (b *builder) endless(name string, n float64, line int) {
	b.report(scenario.OutOfRange, line, "write a number; this one comes of a division by 0, or of math.huge", "the fact %s cannot be %s", name, plain(n))
}

// numeric notes that a fact is a number, so that functions see it as one.
func (b *builder) numeric(flag int, is bool) {
	for len(b.numbers) <= flag {
		b.numbers = append(b.numbers, false)
	}
	b.numbers[flag] = b.numbers[flag] || is
}

// mentioned takes in the facts that a set = … names.
func (b *builder) mentioned(set sandbox.Value, line int) {
	if name, ok := asText(set); ok {
		b.setName(name, line)
	}
	table, ok := asTable(set)
	if !ok {
		return
	}
	table.Range(func(key, value sandbox.Value, line int) bool {
		name, named := asText(key)
		if !named {
			name, named = asText(value)
		}
		if named {
			b.setName(name, line)
		}
		return true
	})
}

// setName takes a fact in where it is first set, which is the place that a
// finding about it points at.
func (b *builder) setName(name string, line int) {
	if b.nameable(name, line) {
		b.names.flag(name, b.pos(line))
	}
}

// assigned finds set = "promised = true".
var assigned = regexp.MustCompile(`^\s*([A-Za-z_]\w*)\s*={1,2}\s*(true|false|\d+)\s*$`)

// nameable reports whether a fact can have that name, and says so if not.
func (b *builder) nameable(name string, line int) bool {
	_, person := b.names.characters[name]
	switch {
	case b.names.isFlag(name):
		return true
	case !isName(name):
		if m := assigned.FindStringSubmatch(name); m != nil {
			b.report(scenario.BadID, line, "write set = { "+m[1]+" = "+m[2]+" }", "%s is no name of a fact", quote(name))
			break
		}
		if _, meter, ok := strings.Cut(name, "."); ok && (meter == "trust" || meter == "autonomy") {
			b.report(scenario.BadID, line, "say what is done with power, act and manner; the model of the relationship moves the meters", "%s cannot be set", quote(name))
			break
		}
		b.report(scenario.BadID, line, "write it with letters, digits and underscores, as in "+strings.ReplaceAll(asID(name), "-", "_"),
			"%s cannot be the name of a fact, because conditions could not use it", quote(name))
	case person:
		b.report(scenario.NameClash, line, "find another name, such as "+name+"_agreed", "%s is a person and cannot be a fact as well", name)
	case scenario.Reserved(name):
		b.report(scenario.NameClash, line, "find another name, such as "+name+"_noted", "%s means something else in conditions and cannot be a fact", name)
	default:
		return true
	}
	b.names.lost[name] = true
	b.names.lose(name)
	return false
}

// sets reads set = …: a text or an entry without a name makes a fact true, a
// text under a name is an expression.
func (b *builder) sets(r *record) []scenario.Assign {
	value := r.get("set")
	if name, ok := asText(value); ok {
		return b.assign(nil, name, &scenario.Expr{Op: scenario.OpBool, Type: scenario.Bool, Value: power.One}, r.at("set"))
	}
	table, ok := asTable(value)
	if !ok {
		return nil
	}
	var all []scenario.Assign
	table.Range(func(key, value sandbox.Value, line int) bool {
		if name, ok := asText(key); ok {
			all = b.assign(all, name, b.newValue(name, value, line), line)
		} else if name, ok := asText(value); ok {
			all = b.assign(all, name, &scenario.Expr{Op: scenario.OpBool, Type: scenario.Bool, Value: power.One}, line)
		} else if !isDummy(value) {
			b.report(scenario.WrongType, line, "write set = { promised = true, calls = \"calls + 1\" }", "%s has no name, so no fact can be set to it", describe(value))
		}
		return true
	})
	return all
}

// assign adds one new value. A fact whose name was refused is passed over: the
// refusal was reported when the names were taken in.
func (b *builder) assign(all []scenario.Assign, name string, value *scenario.Expr, line int) []scenario.Assign {
	flag, ok := b.names.flags[name]
	if !ok {
		return all
	}
	b.numeric(flag, value != nil && value.Type == scenario.Number)
	return append(all, scenario.Assign{Flag: flag, Value: value, Pos: b.pos(line)})
}

// newValue reads what a fact is set to.
func (b *builder) newValue(name string, value sandbox.Value, line int) *scenario.Expr {
	if n, ok := asNumber(value); ok {
		if !finite(n) {
			b.endless(name, n, line)
			return nil
		}
		return &scenario.Expr{Op: scenario.OpNumber, Value: power.FromFloat(n)}
	}
	if truth, ok := asTruth(value); ok {
		e := &scenario.Expr{Op: scenario.OpBool, Type: scenario.Bool}
		if truth {
			e.Value = power.One
		}
		return e
	}
	if src, ok := asText(value); ok {
		b.names.pos = b.pos(line)
		e, found := scenario.ParseValue(src, b.names.pos, b.names)
		b.add(found...)
		b.whenLost = b.whenLost || len(found) > 0
		if e != nil {
			return e
		}
	} else if raw := b.written(name, line); isDummy(value) && raw != "" {
		b.explain(raw, line)
		b.setLost, b.whenLost = true, true
		b.report(scenario.WrongType, line, "write "+name+" = "+inQuotes(raw), "what is worked out stands in quotation marks, and “%s” stands without", short(raw))
	} else if !isDummy(value) {
		b.report(scenario.WrongType, line, "write "+name+" = true, or "+name+" = \""+name+" + 1\"", "a fact is a number, true or false, not %s", describe(value))
	}
	return nil // it is set, but to what cannot be told
}

// when reads the condition of a part.
func (b *builder) when(r *record) *scenario.Cond {
	value := r.get("when")
	cond := &scenario.Cond{Pos: b.pos(r.at("when"))}
	switch value := value.(type) {
	case nil:
		if !r.given("when") {
			return nil
		}
	case string:
		b.names.pos = cond.Pos
		e, found := scenario.ParseCondition(value, cond.Pos, b.names)
		b.whenLost = b.whenLost || len(found) > 0
		b.add(found...)
		cond.Expr = e
	case *sandbox.Function:
		cond.Hook = b.hook(value, cond.Pos.Line, "when")
	}
	return cond
}

// hook keeps a function for play and gives its number.
func (b *builder) hook(fn *sandbox.Function, line int, kind string) int {
	b.hooks = append(b.hooks, hook{fn, b.pos(line), kind})
	if !fn.Blind() {
		b.sc.Looks++
	}
	b.sc.Hooks = len(b.hooks)
	return b.sc.Hooks
}
