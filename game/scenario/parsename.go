package scenario

import (
	"slices"

	"upperhand/game/power"
)

// The words of the condition language that take something in brackets.
func callNames() []string {
	var names []string
	for _, q := range questions {
		names = append(names, q.name)
	}
	return names
}

// meterNames lists what can follow a character and a dot.
func meterNames() []string { return []string{"trust", "autonomy", "state"} }

// Reserved reports whether the word means something in conditions, so that no
// flag can have it as its name.
func Reserved(word string) bool {
	return slices.Contains(callNames(), word) || slices.Contains([]string{"and", "or", "not", "true", "false", "turn", "nil", "you"}, word)
}

// named reads what begins with a name.
func (p *parser) named(t token) operand {
	switch t.text {
	case "true":
		return operand{&Expr{Op: OpBool, Type: Bool, Value: power.One}, t.from, t.to}
	case "false":
		return operand{&Expr{Op: OpBool, Type: Bool}, t.from, t.to}
	case "turn":
		return operand{&Expr{Op: OpTurn}, t.from, t.to}
	case "and", "or", "not":
		return p.fail("a part is missing before or after %s", t.text)
	}
	next := p.peek()
	switch {
	case next.text == "." && next.kind == markToken:
		return p.meter(t)
	case next.kind == textToken || next.text == "(" && next.kind == markToken:
		return p.call(t)
	case meterOps[t.text] != 0:
		return p.fail("%s needs to know whose: write %s.%s", t.text, p.someone(), t.text)
	case slices.Contains(callNames(), t.text) && next.kind == nameToken:
		return p.fail("the name after %s needs quotation marks: %s '%s'", t.text, t.text, next.text)
	case t.text == "if" || t.text == "when":
		return p.fail("leave %s out: the condition begins with what is asked for", t.text)
	case slices.Contains(callNames(), t.text):
		return p.fail("%s needs a bracket after it, as in %s", t.text, example(t.text))
	}
	return p.flag(t)
}

// flag reads a name that stands alone: a fact, or a slip for something else.
func (p *parser) flag(t token) operand {
	at := operand{from: t.from, to: t.to}
	if who, ok := p.names.Find(CharacterName, t.text); ok && who != None {
		p.wrong(ConditionType, "ask for a meter, as in "+t.text+".trust >= 50", "%s is a person, and a person alone neither holds nor fails", t.text)
		return at
	}
	if _, ok := power.ParseState(t.text); ok && !slices.Contains(p.names.Known(FlagName), t.text) {
		p.wrong(ConditionType, "put quotation marks round it: \""+t.text+"\"", "%s is the name of a state and stands without quotation marks", t.text)
		return at
	}
	if ref, ok := p.find(FlagName, t, UnknownName); ok {
		at.expr = &Expr{Op: OpFlag, Ref: ref}
	}
	return at
}

// find resolves a name or reports that there is none.
func (p *parser) find(kind NameKind, t token, code string) (int, bool) {
	ref, ok := p.names.Find(kind, t.text)
	if !ok {
		known := p.names.Known(kind)
		if kind == FlagName {
			known = slices.Concat(known, p.names.Known(CharacterName), callNames())
		}
		p.wrong(code, DidYouMean(t.text, known), "there is no %s %q", kind, t.text)
		return None, false
	}
	if ref == None {
		p.lost = true
		return None, false
	}
	return ref, true
}

// meter reads sofia.trust: how Sofia stands towards the player.
func (p *parser) meter(who token) operand {
	p.take()
	what := p.take()
	at := operand{from: who.from, to: what.to}
	op, ok := meterOps[what.text]
	if !ok || what.kind != nameToken {
		p.wrong(UnknownName, DidYouMean(what.text, meterNames()), "%s.%s cannot be asked for", who.text, what.text)
		return at
	}
	if from, ok := p.find(CharacterName, who, UnknownName); ok {
		at.expr = p.relation(op, from, You)
	}
	return at
}

var meterOps = map[string]Op{"trust": OpTrust, "autonomy": OpAutonomy, "state": OpState}

// relation makes the node that reads a relation, if there is one.
func (p *parser) relation(op Op, from, to int) *Expr {
	if from == to {
		p.wrong(ConditionType, "name two people, as in trust(sofia, matthias)", "nobody stands in a relation to themselves")
		return nil
	}
	ref, ok := p.names.Between(from, to)
	if !ok {
		known := p.names.Known(CharacterName)
		p.wrong(NoRelation, "write relation { from = "+known[from]+", to = "+known[to]+", … }",
			"nothing is said about how %s stands towards %s", known[from], known[to])
		return nil
	}
	if ref == None {
		p.lost = true
		return nil
	}
	e := &Expr{Op: op, Ref: ref}
	if op == OpState {
		e.Type = TextType
	}
	return e
}

// call reads a word with its arguments in brackets, or with one text alone.
func (p *parser) call(name token) operand {
	args, end := p.arguments()
	at := operand{from: name.from, to: end}
	if p.failed {
		return at
	}
	switch name.text {
	case "trust", "autonomy", "state":
		if from, to, ok := p.people(name, args); ok {
			at.expr = p.relation(meterOps[name.text], from, to)
		}
	case "sign":
		at.expr = p.signOf(name, args)
	case "used", "held_back":
		at.expr = p.baseCount(name, args)
	case "visited":
		at.expr = p.count(OpVisited, SceneName, name, args)
	case "chose":
		at.expr = p.count(OpChose, ChoiceName, name, args)
	default:
		p.wrong(UnknownName, DidYouMean(name.text, callNames()), "%s(…) is not a question that a condition can ask", name.text)
	}
	return at
}

// arguments reads what stands in brackets, or the one text that may stand there
// without them, as in visited "first-hour".
func (p *parser) arguments() (args []token, end int) {
	if t := p.peek(); t.kind == textToken {
		p.take()
		return []token{t}, t.to
	}
	p.take()
	for {
		t := p.take()
		if t.kind != nameToken && t.kind != textToken {
			p.fail("in the brackets stand people's names, or texts in quotation marks")
			return nil, t.to
		}
		args = append(args, t)
		if p.accept(")") {
			return args, p.tokens[p.at-1].to
		}
		if p.accept(",") {
			continue
		}
		if t.kind == nameToken && p.peek().text == "-" {
			p.fail("the name in the brackets needs quotation marks")
		} else {
			p.fail("a closing bracket ) is missing")
		}
		return nil, t.to
	}
}

// people reads one or two characters: from whom, and towards whom.
func (p *parser) people(name token, args []token) (from, to int, ok bool) {
	if len(args) > 2 {
		p.wants(name)
		return 0, 0, false
	}
	to = You
	for i, arg := range args {
		ref, found := p.find(CharacterName, arg, UnknownName)
		if !found {
			return 0, 0, false
		}
		if i == 0 {
			from = ref
		} else {
			to = ref
		}
	}
	return from, to, true
}

// signOf reads sign(sofia, "limited voice"); a second person may stand between.
func (p *parser) signOf(name token, args []token) *Expr {
	if len(args) < 2 || args[len(args)-1].kind != textToken {
		p.wants(name)
		return nil
	}
	last := args[len(args)-1]
	sign, known := power.ParseSign(last.text)
	if !known {
		p.wrong(UnknownValue, DidYouMean(last.text, SignNames()), "%q is not a warning sign", last.text)
	}
	from, to, ok := p.people(name, args[:len(args)-1])
	if !ok || !known {
		return nil
	}
	e := p.relation(OpSign, from, to)
	if e != nil {
		e.Type, e.Value = Bool, power.Fixed(sign)
	}
	return e
}

func (p *parser) baseCount(name token, args []token) *Expr {
	op := OpUsed
	if name.text == "held_back" {
		op = OpHeldBack
	}
	if len(args) != 1 {
		p.wants(name)
		return nil
	}
	base, ok := power.ParseBase(args[0].text)
	if !ok {
		p.wrong(UnknownBase, DidYouMean(args[0].text, BaseNames()), "%q is not a base of power", args[0].text)
		return nil
	}
	return &Expr{Op: op, Ref: int(base)}
}

// count reads visited and chose, which give how often.
func (p *parser) count(op Op, kind NameKind, name token, args []token) *Expr {
	if len(args) != 1 || args[0].kind != textToken {
		p.wants(name)
		return nil
	}
	code := UnknownName
	if kind == SceneName {
		code = UnknownTarget
	}
	ref, ok := p.find(kind, args[0], code)
	if !ok {
		return nil
	}
	return &Expr{Op: op, Ref: ref}
}

func (p *parser) wants(name token) {
	p.wrong(BadCondition, "write it like "+example(name.text), "%s is given the wrong things in its brackets", name.text)
}

// example shows how a word of the condition language is written.
func example(name string) string {
	i := slices.IndexFunc(questions[:], func(q question) bool { return q.name == name })
	return questions[i].form
}
