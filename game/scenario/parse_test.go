package scenario

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// cast is a small set of names for the tests of conditions.
type cast struct{}

func (cast) Known(kind NameKind) []string {
	return [][]string{{"promised", "calls"}, {"you", "sofia", "matthias"}, {"first-hour"}, {"press"}}[kind]
}

func (c cast) Find(kind NameKind, name string) (int, bool) {
	if name == "lost" {
		return None, true
	}
	i := slices.Index(c.Known(kind), name)
	return i, i >= 0
}

func (cast) Between(from, to int) (int, bool) {
	i := slices.Index([][2]int{{1, You}, {2, You}, {1, 2}}, [2]int{from, to})
	return i, i >= 0
}

// sketch writes a tree in brackets, so that precedence can be read off.
func sketch(e *Expr) string {
	if e == nil {
		return "nil"
	}
	names := strings.Fields("number bool text not and or == ~= < <= > >= + - * neg flag trust autonomy state sign used held visited chose turn")
	switch {
	case e.Op == OpNumber:
		return e.Value.String()
	case e.Op == OpBool:
		return fmt.Sprint(e.Value != 0)
	case e.Op == OpText:
		return e.Text
	case e.Y != nil:
		return "(" + sketch(e.X) + " " + names[e.Op] + " " + sketch(e.Y) + ")"
	case e.X != nil:
		return "(" + names[e.Op] + " " + sketch(e.X) + ")"
	}
	return fmt.Sprintf("%s%d", names[e.Op], e.Ref)
}

func TestParseConditionReadsWhatAuthorsWrite(t *testing.T) {
	for src, want := range map[string]string{
		`sofia.trust < 60 and not promised`:             `((trust0 < 60) and (not (flag0 ~= 0)))`,
		`promised`:                                      `(flag0 ~= 0)`,
		`promised == true`:                              `((flag0 ~= 0) == true)`,
		`calls * (turn + 1) > 2 + - 1`:                  `((flag1 * (turn0 + 1)) > (2 + (neg 1)))`,
		`calls + 1 >= 2 * 3`:                            `((flag1 + 1) >= (2 * 3))`,
		`not sofia.trust > 50`:                          `(not (trust0 > 50))`,
		`promised or calls > 1 and false`:               `((flag0 ~= 0) or ((flag1 > 1) and false))`,
		`autonomy(sofia, matthias) <= 12.5`:             `(autonomy2 <= 12.5)`,
		`state(sofia) == "dependence"`:                  `(state0 == dependence)`,
		`sofia.state ~= 'rupture'`:                      `(state0 ~= rupture)`,
		`sign(sofia, "limited voice")`:                  `sign0`,
		`used("coercive") >= 2 and held_back "reward"`:  `((used1 >= 2) and (held2 ~= 0))`,
		`visited "first-hour" and chose("press")`:       `((visited0 ~= 0) and (chose0 ~= 0))`,
		`turn > -1`:                                     `(turn0 > (neg 1))`,
		`(promised or turn == 2) and sofia.trust >= .5`: ``,
	} {
		e, found := ParseCondition(src, Pos{}, cast{})
		if want == "" {
			if len(found) == 0 {
				t.Errorf("%s: nothing is reported", src)
			}
			continue
		}
		if got := sketch(e); got != want || len(found) > 0 {
			t.Errorf("%s\n got %s\nwant %s\n%v", src, got, want, found)
		}
	}
}

func TestParseConditionNamesTheMistake(t *testing.T) {
	for _, c := range []struct{ src, code, message, help string }{
		{`sofia.trust > = 40`, BadCondition, "cannot be read", "write >= without a space in it"},
		{`calls = 2`, BadCondition, "cannot be read", "write == instead of ="},
		{`promised && calls`, BadCondition, "cannot be read", "write and instead of &&"},
		{`calls != 2`, BadCondition, "cannot be read", "write ~= instead of !="},
		{`sofia.turst > 4`, UnknownName, "sofia.turst cannot be asked for", `did you mean "trust"`},
		{`sofai.trust > 4`, UnknownName, `there is no character "sofai"`, `did you mean "sofia"`},
		{`promissed`, UnknownName, `there is no fact "promissed"`, `did you mean "promised"`},
		{`visited "frist-hour"`, UnknownTarget, "frist-hour", `did you mean "first-hour"`},
		{`chose "pres"`, UnknownName, "pres", `did you mean "press"`},
		{`state(sofia) == 40`, ConditionType, "state(sofia) is a word and 40 is a number", "compare a state with a word"},
		{`state(sofia) == "dependance"`, UnknownValue, "dependance", `did you mean "dependence"`},
		{`sign(sofia, "limited voise")`, UnknownValue, "limited voise", `did you mean "limited voice"`},
		{`used("cohersive")`, UnknownBase, "cohersive", `did you mean "coercive"`},
		{`sofia.trust`, ConditionType, "a number alone", "sofia.trust >= 50"},
		{`sofia`, ConditionType, "a person alone", "sofia.trust >= 50"},
		{`30 < sofia.trust < 60`, BadCondition, "two comparisons", ""},
		{`trust(matthias, sofia) > 3`, NoRelation, "how matthias stands towards sofia", "relation { from = matthias"},
		{`sofia.trust >= 40 promised`, BadCondition, "promised is one word too many", ""},
		{`(promised`, BadCondition, "closing bracket", ""},
		{`and promised`, BadCondition, "before or after and", ""},
		{``, BadCondition, "it ends too early", ""},
		{`prömised`, BadCondition, "letters a to z", ""},
		{strings.Repeat("not ", 100) + "promised", BadCondition, "nested too deeply", ""},
		{strings.Repeat("promised or ", 100) + "promised", BadCondition, "limit", ""},
		{`state(sofia) == rupture`, ConditionType, "rupture is the name of a state", `quotation marks round it: "rupture"`},
		{`visited(first-hour)`, BadCondition, "needs quotation marks", ""},
		{`you.trust > 3`, ConditionType, "to themselves", ""},
		{`trust > 40`, BadCondition, "write sofia.trust", ""},
		{`visited firsthour`, BadCondition, "needs quotation marks: visited 'firsthour'", ""},
		{`sofia.trust is at least 40`, BadCondition, "written with signs", ""},
		{`if promised then`, BadCondition, "leave if out", ""},
		{`promised AND promised`, BadCondition, "cannot be read", "write and in small letters"},
		{`sofia.trust > 40%`, BadCondition, "cannot be read", "without %"},
	} {
		_, found := ParseCondition(c.src, Pos{}, cast{})
		if len(found) != 1 {
			t.Errorf("%s: %d diagnostics: %v", c.src, len(found), found)
			continue
		}
		d := found[0]
		if d.Code != c.code || !strings.Contains(d.Message, c.message) || !strings.Contains(d.Help, c.help) {
			t.Errorf("%s: got %v", c.src, d)
		}
	}
}

func TestParseCollectsEveryUnknownName(t *testing.T) {
	_, found := ParseCondition(`promissed and sofai.trust > 4 or used "bribe"`, Pos{}, cast{})
	if len(found) != 3 {
		t.Errorf("three names are unknown, got %v", found)
	}
}

func TestParseIsSilentOnLostNames(t *testing.T) {
	if e, found := ParseCondition(`chose "lost" and promised`, Pos{}, cast{}); e != nil || len(found) > 0 {
		t.Errorf("got %v, %v", sketch(e), found)
	}
}
