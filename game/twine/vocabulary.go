package twine

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"upperhand/game/power"
	"upperhand/game/scenario"
)

// variable is one of the story's, and the fact that it becomes.
type variable struct {
	story   string   // its name there
	fact    string   // its name here
	texts   []string // words it is given or compared with; a fact holds their number, from 1
	text    bool     // it is given words
	likened bool     // it is compared with words
	number  bool     // it holds numbers
	asked   bool     // a condition, or what another fact is set to, reads it
	touched bool     // something that is not carried mentions it
	values  []*expr  // what it is set to
	written bool     // some set stands in the scenario
}

// vocabulary knows the variables of a story and says in the language of
// conditions what its code says.
type vocabulary struct {
	known map[string]*variable
	order []*variable
	taken map[string]bool
	scene func(passage string) (id string, ok bool)
}

func newVocabulary() *vocabulary {
	return &vocabulary{known: map[string]*variable{}, taken: map[string]bool{}}
}

// words reports whether a variable holds words. One comparison with a word, as
// in $count is "3", does not make words of a number.
func (is *variable) words() bool { return is.text || is.likened && !is.number }

// variable gives the variable of that name, new if need be.
func (v *vocabulary) variable(name string) *variable {
	if known, ok := v.known[name]; ok {
		return known
	}
	made := &variable{story: name, fact: unique(factName(name), v.taken, "_")}
	v.known[name] = made
	v.order = append(v.order, made)
	return made
}

// luaWords cannot be written as the key of a table.
var luaWords = []string{"and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local", "nil", "not",
	"or", "repeat", "return", "then", "true", "until", "while"}

// factName is the nearest name that a fact can have.
func factName(name string) string {
	name = strings.Trim(strings.Map(func(r rune) rune {
		switch {
		case r < 0x80 && (letter(byte(r)) || digit(byte(r))):
			return r
		case unicode.Is(unicode.Mn, r):
			return -1
		}
		return '_'
	}, norm.NFD.String(name)), "_")
	name = name[:min(len(name), longestName)]
	if name == "" || digit(name[0]) {
		name = "fact_" + name
	}
	_, state := power.ParseState(name)
	if scenario.Reserved(name) || state || slices.Contains(luaWords, name) || name == protagonist {
		name += "_noted"
	}
	return name
}

// reads notes what an expression asks for.
func (v *vocabulary) reads(e *expr) {
	e.walk(func(e *expr) {
		if e.op == opVar {
			v.variable(e.text).asked = true
		}
		if _, ok := comparisons[e.op]; ok {
			v.compares(e.x, e.y)
			v.compares(e.y, e.x)
		}
	})
}

// compares notes that a variable is compared with a word or a number.
func (v *vocabulary) compares(x, y *expr) {
	switch {
	case x.op == opVar && y.op == opText:
		v.variable(x.text).likened = true
	case x.op == opVar && y.op == opNumber && y.num != 0:
		v.variable(x.text).number = true
	}
}

// sets notes what a variable is given.
func (v *vocabulary) sets(a assign) {
	if a.name == "" {
		return
	}
	is := v.variable(a.name)
	is.values = append(is.values, a.value)
	switch {
	case a.value == nil:
	case a.value.op == opText:
		is.text = true
	case a.value.op == opTruth || a.value.op == opNumber && a.value.num == 0:
	default:
		is.number = true
	}
	a.value.walk(func(e *expr) {
		if e.op == opVar && e.text != a.name {
			v.variable(e.text).asked = true
		}
	})
}

// touches notes the variables that a piece of code mentions, so that none of
// them is taken for a constant.
func (v *vocabulary) touches(code string) {
	for i := 0; i < len(code); {
		if !letter(code[i]) {
			i++
			continue
		}
		n := length(code[i:], func(c byte) bool { return letter(c) || digit(c) })
		if known, ok := v.known[code[i:i+n]]; ok {
			known.touched = true
		}
		i += n
	}
}

// constant gives the words of a variable that has one value throughout.
func (v *vocabulary) constant(name string) (string, bool) {
	is, ok := v.known[name]
	if !ok || is.touched || len(is.values) != 1 || is.values[0] == nil {
		return "", false
	}
	switch e := is.values[0]; e.op {
	case opText:
		return e.text, true
	case opNumber:
		return decimal(e.num), true
	}
	return "", false
}

// code is the number that stands for a word.
func (is *variable) code(word string) int {
	if word == "" {
		return 0
	}
	i := slices.Index(is.texts, word)
	if i < 0 {
		is.texts = append(is.texts, word)
		i = len(is.texts) - 1
	}
	return i + 1
}

func decimal(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }

// said is an expression in the language of conditions.
type said struct {
	text  string
	bind  int // how tightly its operator binds
	truth bool
	count bool // can stand for a truth as it is
}

const (
	bindsOr = iota + 1
	bindsAnd
	bindsCompare
	bindsSum
	bindsProduct
	bindsLeaf
)

// within brackets what binds less than its place asks for.
func (s said) within(bind int) string {
	if s.bind < bind {
		return "(" + s.text + ")"
	}
	return s.text
}

// condition says what holds; false where the language has no words for it.
func (v *vocabulary) condition(e *expr) (string, bool) {
	s, ok := v.truth(e)
	return s.text, ok && len(s.text) <= maxWhen && nesting(s.text) <= maxDepth
}

// nesting is how deep brackets stand inside each other.
func nesting(s string) int {
	depth, most := 0, 0
	for i := range len(s) {
		switch s[i] {
		case '(':
			depth++
			most = max(most, depth)
		case ')':
			depth--
		}
	}
	return most
}

func (v *vocabulary) truth(e *expr) (said, bool) {
	s, ok := v.say(e)
	if !ok || s.truth || s.count {
		return s, ok
	}
	return said{s.within(bindsSum) + " ~= 0", bindsCompare, true, false}, true
}

// say says an expression.
func (v *vocabulary) say(e *expr) (said, bool) {
	switch e.op {
	case opNumber:
		return said{text: decimal(e.num), bind: bindsLeaf}, true
	case opTruth:
		return said{[]string{"false", "true"}[int(e.num)], bindsLeaf, true, false}, true
	case opVar:
		is := v.variable(e.text)
		return said{is.fact, bindsLeaf, false, true}, !(is.text && is.number)
	case opVisited:
		id, ok := v.scene(e.text)
		return said{fmt.Sprintf(`visited '%s'`, id), bindsLeaf, false, true}, ok
	case opNot:
		return v.negation(e.x)
	case opNegate:
		x, ok := v.amount(e.x)
		return said{text: "-" + x.within(bindsLeaf), bind: bindsProduct}, ok
	case opAnd, opOr:
		return v.junction(e)
	case opAdd, opSubtract, opMultiply:
		return v.arithmetic(e)
	case opText:
		return said{}, false
	}
	return v.comparison(e)
}

// negation says that something does not hold, of a comparison by its opposite.
func (v *vocabulary) negation(e *expr) (said, bool) {
	if opposite, ok := opposites[e.op]; ok {
		return v.say(&expr{op: opposite, x: e.x, y: e.y})
	}
	switch e.op {
	case opNot:
		return v.truth(e.x)
	case opTruth:
		return v.say(&expr{op: opTruth, num: 1 - e.num})
	}
	x, ok := v.truth(e)
	return said{"not " + x.within(bindsLeaf), bindsCompare, true, false}, ok
}

var opposites = map[op]op{opEqual: opUnequal, opUnequal: opEqual, opLess: opAtLeast, opAtLeast: opLess, opMore: opAtMost, opAtMost: opMore}

// junction says and and or, and leaves out what is settled.
func (v *vocabulary) junction(e *expr) (said, bool) {
	x, okX := v.say(e.x)
	y, okY := v.say(e.y)
	if !okX || !okY || !(x.truth || x.count) || !(y.truth || y.count) {
		return said{}, false
	}
	settled := "false"
	word, bind := " and ", bindsAnd
	if e.op == opOr {
		settled, word, bind = "true", " or ", bindsOr
	}
	switch {
	case x.text == settled || y.text == settled:
		return said{settled, bindsLeaf, true, false}, true
	case x.text == "true" || x.text == "false":
		return y, true
	case y.text == "true" || y.text == "false":
		return x, true
	}
	return said{x.within(bind) + word + y.within(bind), bind, true, false}, true
}

// amount says a number; words are none.
func (v *vocabulary) amount(e *expr) (said, bool) {
	s, ok := v.say(e)
	if e.op == opVar && v.variable(e.text).words() {
		return s, false
	}
	return s, ok && !s.truth
}

func (v *vocabulary) arithmetic(e *expr) (said, bool) {
	x, okX := v.amount(e.x)
	y, okY := v.amount(e.y)
	switch e.op {
	case opAdd:
		return said{text: x.within(bindsSum) + " + " + y.within(bindsSum), bind: bindsSum}, okX && okY
	case opSubtract:
		return said{text: x.within(bindsSum) + " - " + y.within(bindsProduct), bind: bindsSum}, okX && okY
	}
	return said{text: x.within(bindsProduct) + " * " + y.within(bindsLeaf), bind: bindsProduct}, okX && okY
}

var comparisons = map[op]string{opEqual: "==", opUnequal: "~=", opLess: "<", opAtMost: "<=", opMore: ">", opAtLeast: ">="}

// comparison says two sides of it: numbers, a variable and a word, or
// something and true or false.
func (v *vocabulary) comparison(e *expr) (said, bool) {
	x, y := e.x, e.y
	if x.op == opTruth || x.op == opText {
		x, y = y, x
	}
	same := e.op == opEqual || e.op == opUnequal
	switch {
	case y.op == opText:
		if x.op != opVar || !same || v.variable(x.text).number {
			return said{}, false
		}
		is := v.variable(x.text)
		return said{fmt.Sprintf("%s %s %d", is.fact, comparisons[e.op], is.code(y.text)), bindsCompare, true, false}, true
	case y.op == opTruth:
		if !same || x.op == opText {
			return said{}, false
		}
		if (y.num == 1) == (e.op == opEqual) {
			return v.truth(x)
		}
		return v.negation(x)
	}
	left, okX := v.amount(e.x)
	right, okY := v.amount(e.y)
	return said{left.within(bindsSum) + " " + comparisons[e.op] + " " + right.within(bindsSum), bindsCompare, true, false}, okX && okY
}

// either reports whether a value is one of two, as a or b is in JavaScript,
// where they are more than true and false.
func (v *vocabulary) either(e *expr) bool {
	if e.op != opAnd && e.op != opOr {
		return false
	}
	for _, side := range []*expr{e.x, e.y} {
		if side.op == opVar && (v.variable(side.text).number || v.variable(side.text).text) || v.either(side) {
			return true
		}
	}
	return false
}

// value says what a fact is set to, as the right side of an entry of set.
func (v *vocabulary) value(a assign) (string, bool) {
	if a.value == nil || a.name == "" {
		return "", false
	}
	is := v.variable(a.name)
	if is.text && is.number {
		return "", false
	}
	switch e := a.value; e.op {
	case opText:
		return strconv.Itoa(is.code(e.text)), true
	case opNumber:
		return decimal(e.num), true
	}
	s, ok := v.say(a.value)
	if v.either(a.value) || !ok || is.words() && a.value.op != opTruth || len(s.text) > maxWhen || nesting(s.text) > maxDepth {
		return "", false
	}
	if a.value.op == opTruth || a.value.op == opNegate && a.value.x.op == opNumber {
		return s.text, true
	}
	return quote(s.text), true
}
