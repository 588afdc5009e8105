package scenario

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"upperhand/game/power"
)

// FuzzParseExpr reads any text as a condition and as a value. What can be read
// can be written out in full brackets and is then read as the same, and be put
// into words; what cannot has a reason at its place.
func FuzzParseExpr(f *testing.F) {
	for _, seed := range []string{`sofia.trust >= 40 and promised`, `not (calls + 1) * -2 == 3`, `state(sofia) == "rupture"`, `sign(sofia, "x`, "> =", "\xff",
		`sign(sofia, "limited voice")`, `used("coercive") >= 2 or held_back "legitimate"`, `visited "first-hour"`, `chose "press" > 1`, `autonomy(sofia, matthias) <= 12.5 % `,
		`promised == true`, `calls - -1 - 2 - 3`, `sofia.trust IS AT LEAST 40`, `a < b < c`, `1.2345678`, `9999999999`, `((((((((((((promised))))))))))))`, `turn != 3 && calls`} {
		f.Add(seed)
	}
	sc := &Scenario{Flags: []Flag{{Name: "promised"}, {Name: "calls"}}, Characters: []Character{{ID: "you"}, {ID: "sofia", Name: "Sofia"}, {ID: "matthias", Name: "Matthias"}},
		Relations: []Relation{{From: 1}, {From: 2}, {From: 1, To: 2}}, Choices: []ChoiceRef{{}},
		Scenes: []Scene{{ID: "first-hour", Items: []Item{{Kind: ChoiceItem, Text: "Press.", Choice: &Choice{ID: "press"}}}}}}
	at := Pos{File: "a.lua", Line: 7}
	f.Fuzz(func(t *testing.T, src string) {
		for what, read := range map[string]func(string, Pos, Names) (*Expr, []Diagnostic){"a condition": ParseCondition, "a value": ParseValue, "an expression": ParseExpr} {
			e, found := read(src, at, cast{})
			if e == nil {
				refusedWell(t, src, at, found)
				continue
			}
			if len(found) > 0 || what == "a condition" && e.Type != Bool || what == "a value" && e.Type == TextType {
				t.Fatalf("%q as %s is of type %d, with %v", src, what, e.Type, found)
			}
			written := spelled(e)
			again, found := ParseExpr(written, at, cast{})
			if len(written) <= maxExprBytes && !tooDeep(found) && !reflect.DeepEqual(again, e) {
				t.Errorf("%q as %s is %s; written out it is %q, and that is %s %v", src, what, sketch(e), written, sketch(again), found)
			}
			if words := sc.Say(&Cond{Expr: e}); e.Type != TextType && (words == "" || strings.Contains(words, "%!")) {
				t.Errorf("%q is put into the words %q", src, words)
			}
		}
	})
}

func tooDeep(found []Diagnostic) bool {
	return slices.ContainsFunc(found, func(d Diagnostic) bool { return strings.Contains(d.Message, "too deeply") })
}

// refusedWell holds that a condition that gives nothing says why, unless it
// speaks of what was lost.
func refusedWell(t *testing.T, src string, at Pos, found []Diagnostic) {
	t.Helper()
	if len(found) == 0 && !strings.Contains(src, "lost") {
		t.Errorf("%q gives neither an expression nor a reason", src)
	}
	for _, d := range found {
		if d.Pos != at || d.Message == "" || d.Help == "" || len(d.String()) > 8*maxExprBytes || utf8.ValidString(src) && !utf8.ValidString(d.String()) {
			t.Errorf("%q is refused so: %q", src, d.String())
		}
	}
}

// spelled writes an expression in the condition language, each part in brackets.
func spelled(e *Expr) string {
	marks := strings.Fields("- - - - and or == ~= < <= > >= + - *")
	whose := func(of string) string {
		r := [][2]string{{"sofia", "you"}, {"matthias", "you"}, {"sofia", "matthias"}}[e.Ref]
		return fmt.Sprintf("%s(%s, %s)", of, r[0], r[1])
	}
	switch e.Op {
	case OpNumber:
		return fmt.Sprintf("%d.%06d", e.Value/power.One, e.Value%power.One) // all that it is, not rounded to be shown
	case OpBool:
		return fmt.Sprint(e.Value != 0)
	case OpText:
		quote := `"`
		if strings.Contains(e.Text, quote) {
			quote = "'"
		}
		return quote + e.Text + quote
	case OpNot:
		return "(not " + spelled(e.X) + ")"
	case OpNegate:
		return "(-" + spelled(e.X) + ")"
	case OpFlag:
		return []string{"promised", "calls"}[e.Ref]
	case OpTrust:
		return whose("trust")
	case OpAutonomy:
		return whose("autonomy")
	case OpState:
		return whose("state")
	case OpSign:
		r := [][2]string{{"sofia", "you"}, {"matthias", "you"}, {"sofia", "matthias"}}[e.Ref]
		return fmt.Sprintf("sign(%s, %s, %q)", r[0], r[1], power.Sign(e.Value).String())
	case OpUsed:
		return fmt.Sprintf("used(%q)", power.Base(e.Ref).String())
	case OpHeldBack:
		return fmt.Sprintf("held_back(%q)", power.Base(e.Ref).String())
	case OpVisited:
		return `visited("first-hour")`
	case OpChose:
		return `chose("press")`
	case OpTurn:
		return "turn"
	}
	return "(" + spelled(e.X) + " " + marks[e.Op] + " " + spelled(e.Y) + ")"
}
