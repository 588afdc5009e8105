package condition_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
	"upperhand/game/scenario/condition"
)

// small is a case with one of everything that a condition can read.
func small() *scenario.Scenario {
	item := func(i int) scenario.Item {
		return scenario.Item{Kind: scenario.ChoiceItem, Choice: &scenario.Choice{Index: i}}
	}
	return &scenario.Scenario{
		Flags:      []scenario.Flag{{Name: "told"}, {Name: "calls"}},
		Characters: []scenario.Character{{ID: "you"}, {ID: "sofia"}, {ID: "matthias"}},
		Relations:  []scenario.Relation{{From: 1, To: 0, Authority: power.One}, {From: 1, To: 2, Authority: power.One / 2}},
		Scenes:     []scenario.Scene{{ID: "one", Items: []scenario.Item{item(0), item(1)}}, {ID: "two", Items: []scenario.Item{item(2)}}},
		Choices:    []scenario.ChoiceRef{{Scene: 0, Item: 0}, {Scene: 0, Item: 1}, {Scene: 1, Item: 0}},
	}
}

// names resolves against small.
type names struct{}

func (names) Find(kind scenario.NameKind, name string) (int, bool) {
	for i, known := range (names{}).Known(kind) {
		if known == name {
			return i, true
		}
	}
	return scenario.None, false
}

func (names) Between(from, to int) (int, bool) {
	return map[[2]int]int{{1, 0}: 0, {1, 2}: 1}[[2]int{from, to}], from == 1 && to != 1
}

func (names) Known(kind scenario.NameKind) []string {
	return map[scenario.NameKind][]string{
		scenario.FlagName: {"told", "calls"}, scenario.CharacterName: {"you", "sofia", "matthias"},
		scenario.SceneName: {"one", "two"}, scenario.ChoiceName: {"a", "b", "c"},
	}[kind]
}

func parse(t *testing.T, src string) *scenario.Expr {
	t.Helper()
	e, found := scenario.ParseCondition(src, scenario.Pos{}, names{})
	if e == nil {
		t.Fatalf("%s: %v", src, found)
	}
	return e
}

func TestConditionsAreDecided(t *testing.T) {
	for src, want := range map[string]condition.Verdict{
		`sofia.trust > 100`:                       condition.Never,
		`sofia.trust >= 0`:                        condition.Always,
		`sofia.trust > 40 and sofia.trust < 40`:   condition.Never,
		`sofia.trust > 40 or sofia.trust <= 40`:   condition.Always,
		`sofia.trust == 40 and sofia.trust ~= 40`: condition.Never,
		`not (told or not told)`:                  condition.Never,
		`told == (not told)`:                      condition.Never,
		`told and calls == 0 and told == calls`:   condition.Never,
		`sofia.trust > sofia.autonomy and sofia.autonomy > 99 and sofia.trust < 50`:                             condition.Never,
		`sofia.trust < sofia.autonomy and sofia.autonomy < sofia.trust`:                                         condition.Never,
		`sofia.trust - sofia.autonomy > 100`:                                                                    condition.Never,
		`2 * sofia.trust > 200`:                                                                                 condition.Never,
		`2 * sofia.trust > 199`:                                                                                 condition.Sometimes,
		`sofia.trust * sofia.trust < 0`:                                                                         condition.Sometimes,
		`state(sofia) == "alliance" and sofia.trust < 50`:                                                       condition.Never,
		`state(sofia) == "alliance" and sofia.trust < 58`:                                                       condition.Sometimes, // it holds on a little
		`state(sofia) == "alliance" and state(sofia) == "rupture"`:                                              condition.Never,
		`state(sofia) == state(sofia, matthias) and state(sofia) == "alliance" and trust(sofia, matthias) < 30`: condition.Never,
		`state(sofia) == "dependence" and sofia.autonomy >= 60`:                                                 condition.Never,
		`state(sofia) ~= "rupture" and sofia.trust <= 10`:                                                       condition.Never,
		`sign(sofia, "limited voice") and sofia.autonomy > 50`:                                                  condition.Never,
		`sign(sofia, "limited voice") and state(sofia) == "alliance"`:                                           condition.Never,
		`sign(sofia, "limited voice") or sofia.autonomy >= 40`:                                                  condition.Always,
		`sign(sofia, "fear of disagreeing") and sofia.trust > 70`:                                               condition.Never,
		`used("coercive") > 1 and used("coercive") < 2`:                                                         condition.Never,
		`used("coercive") >= 0`:                                                                                 condition.Always,
		`used("coercive") and turn == 0`:                                                                        condition.Never,
		`chose "a" and not visited "one"`:                                                                       condition.Never,
		`chose "a" and chose "b" and visited "one" < 2`:                                                         condition.Never,
		`chose "a" and chose "c" and visited "one" < 2`:                                                         condition.Sometimes,
		`chose "a" and chose "b" and chose "c" and turn < 3`:                                                    condition.Never,
		`calls + 1 > 0`:                                                         condition.Sometimes,
		`told + calls > 3 and told + calls < 3`:                                 condition.Never,
		`told ~= calls and told < calls + 0 and calls < told`:                   condition.Never,
		`(told and not calls or calls and not told) and told == calls and told`: condition.Never,
		`sofia.trust < 30 and sofia.trust > 60`:                                 condition.Never,
		`30 > sofia.trust and told and sofia.trust > 60`:                        condition.Never,
		`sofia.trust < 30 or sofia.trust > 60`:                                  condition.Sometimes,
		`state(sofia) == "rupture" and sofia.state ~= "alliance"`:               condition.Sometimes,
		`state(sofia) == "rupture" and sofia.state == "alliance"`:               condition.Never,
		`not false`:                 condition.Always,
		`told and not told`:         condition.Never,
		`calls == 1 and calls == 2`: condition.Never,
		`calls > 1 and calls < 3`:   condition.Sometimes,
		`turn >= 0 or told`:         condition.Always,
		`sofia.trust + 10 > 120`:    condition.Never,
		`used("reward") < 0`:        condition.Never,
	} {
		if got := (condition.World{Case: small()}).Verdict(parse(t, src)); got != want {
			t.Errorf("%s: %d, not %d", src, got, want)
		}
	}
}

func TestWhatIsKnownDecidesMore(t *testing.T) {
	w := condition.World{Case: small(), Known: func(op scenario.Op, ref int) condition.Domain {
		if op == scenario.OpVisited && ref == 0 {
			return condition.Between(0, power.One)
		}
		if op == scenario.OpFlag && ref == 0 {
			return condition.Only(0)
		}
		return nil
	}}
	for src, want := range map[string]condition.Verdict{
		`told`: condition.Never, `not told`: condition.Always, `chose "a" and chose "b"`: condition.Never, `calls`: condition.Sometimes,
	} {
		if got := w.Verdict(parse(t, src)); got != want {
			t.Errorf("%s: %d, not %d", src, got, want)
		}
	}
	if !w.Covers(parse(t, `calls > 2`), parse(t, `calls > 1`)) || w.Covers(parse(t, `calls > 1`), parse(t, `calls > 2`)) {
		t.Error("more than two is more than one, and not the other way round")
	}
}

// A condition that somebody made to be slow is given up, not followed.
func TestAHostileConditionIsGivenUp(t *testing.T) {
	src := "(told or calls > 1) and " + strings.Repeat("(sofia.trust ~= sofia.autonomy or calls ~= told) and ", 16) + "told"
	if got := (condition.World{Case: small()}).Verdict(parse(t, src)); got != condition.Sometimes {
		t.Errorf("got %d", got)
	}
}

// FuzzVerdict holds that no state says otherwise than a verdict on any two
// conditions, nor than that one holds wherever the other does.
func FuzzVerdict(f *testing.F) {
	for i, seed := range []string{`sofia.trust >= 40 and told`, `not (calls + 1) * -2 == 3`, `state(sofia) == "rupture"`, `999999 * calls - 999999 * 999999 > turn`, `sign(sofia, "limited voice") or calls > 1`} {
		f.Add(seed, `calls > 2 and sofia.trust > 45`, uint64(i))
	}
	f.Add(`calls > 2 and sofia.trust > 45`, `calls > 1`, uint64(9))
	sc := small()
	w := condition.World{Case: sc}
	f.Fuzz(func(t *testing.T, src, other string, seed uint64) {
		e, _ := scenario.ParseCondition(src, scenario.Pos{}, names{})
		if e == nil {
			return
		}
		second, _ := scenario.ParseCondition(other, scenario.Pos{}, names{})
		verdict, covers := w.Verdict(e), second != nil && w.Covers(e, second)
		dice := rand.New(rand.NewPCG(seed, 1))
		for range 30 {
			s := castState(dice, sc)
			held := play.Eval(e, &s).True()
			if held && verdict == condition.Never || !held && verdict == condition.Always {
				t.Fatalf("%q is %d, but not in %+v", src, verdict, s)
			}
			if covers && held && !play.Eval(second, &s).True() {
				t.Fatalf("%q holds and %q does not in %+v", src, other, s)
			}
		}
	})
}

// castState is a state that play can come to, as dice have it.
func castState(dice *rand.Rand, sc *scenario.Scenario) play.State {
	p := power.Defaults()
	s := play.State{Flags: make([]power.Fixed, len(sc.Flags)), Visited: make([]uint16, 2), Chose: make([]uint16, 3)}
	for _, rel := range sc.Relations {
		r := power.New(power.Fixed(dice.IntN(101))*power.One, power.Fixed(dice.Int64N(int64(100*power.One))))
		r, _ = power.Shift(r, power.Fixed(dice.IntN(21)-10)*power.One, 0, &p)
		s.Relations = append(s.Relations, play.Bond{Relation: r, Signs: power.SignsOf(r, power.Context{Authority: rel.Authority, Structure: power.One}, &p)})
	}
	for i := range s.Flags {
		s.Flags[i] = power.Fixed(dice.IntN(7)-2) * power.One / power.Fixed(1+dice.IntN(2))
	}
	for range dice.IntN(5) {
		choice := dice.IntN(3)
		s.Turn++
		s.Chose[choice]++
		s.Visited[sc.Choices[choice].Scene]++
		s.Used[dice.IntN(3)]++
	}
	s.Visited[dice.IntN(2)]++
	return s
}

// A condition is called impossible, or certain, only if no state says otherwise.
func TestNoStateContradictsAVerdict(t *testing.T) {
	sc := small()
	w := condition.World{Case: sc}
	decided := 0
	rapid.Check(t, func(t *rapid.T) {
		e := drawExpr(t, 3)
		verdict := w.Verdict(e)
		if verdict == condition.Sometimes {
			return
		}
		decided++
		for range 60 {
			s := drawState(t, sc)
			if held := play.Eval(e, &s).True(); held != (verdict == condition.Always) {
				t.Fatalf("%s is %d, but not in %+v", sc.Say(&scenario.Cond{Expr: e}), verdict, s)
			}
		}
	})
	if decided == 0 {
		t.Error("nothing was decided, so nothing was tested")
	}
}

// numbers are the borders at which rules and slips live.
var numbers = rapid.SampledFrom([]power.Fixed{0, 1, power.One, 2 * power.One, 15 * power.One, 40 * power.One, 45 * power.One, 55 * power.One, 60 * power.One, 99 * power.One, 100 * power.One, 999_999 * power.One, 1_000_000 * power.One, power.One / 2})

func drawExpr(t *rapid.T, depth int) *scenario.Expr {
	op := rapid.SampledFrom([]scenario.Op{scenario.OpAnd, scenario.OpAnd, scenario.OpOr, scenario.OpNot, scenario.OpLess, scenario.OpMoreEqual, scenario.OpEqual, scenario.OpNotEqual, scenario.OpSign, scenario.OpState}).Draw(t, "op")
	if depth == 0 {
		op = scenario.OpLess + scenario.Op(rapid.IntRange(-2, 3).Draw(t, "comparison"))
	}
	e := &scenario.Expr{Op: op, Type: scenario.Bool}
	switch op {
	case scenario.OpAnd, scenario.OpOr:
		e.X, e.Y = drawExpr(t, depth-1), drawExpr(t, depth-1)
	case scenario.OpNot:
		e.X = drawExpr(t, depth-1)
	case scenario.OpSign:
		e.Ref, e.Value = rapid.IntRange(0, 1).Draw(t, "relation"), power.Fixed(rapid.IntRange(0, 2).Draw(t, "sign"))
	case scenario.OpState:
		e.Op = rapid.SampledFrom([]scenario.Op{scenario.OpEqual, scenario.OpNotEqual}).Draw(t, "is")
		e.X = &scenario.Expr{Op: scenario.OpState, Type: scenario.TextType, Ref: rapid.IntRange(0, 1).Draw(t, "relation")}
		e.Y = &scenario.Expr{Op: scenario.OpText, Type: scenario.TextType, Text: power.State(rapid.IntRange(0, 5).Draw(t, "state")).String()}
	case scenario.OpEqual, scenario.OpNotEqual:
		if depth > 0 && rapid.Bool().Draw(t, "of conditions") {
			e.X, e.Y = drawExpr(t, depth-1), drawExpr(t, depth-1)
			return e
		}
		fallthrough
	default:
		e.X, e.Y = drawNumber(t, 2), drawNumber(t, 1)
	}
	return e
}

func drawNumber(t *rapid.T, depth int) *scenario.Expr {
	leaves := []scenario.Op{scenario.OpNumber, scenario.OpFlag, scenario.OpTrust, scenario.OpAutonomy, scenario.OpUsed, scenario.OpVisited, scenario.OpChose, scenario.OpTurn}
	if depth > 0 {
		leaves = append(leaves, scenario.OpAdd, scenario.OpSubtract, scenario.OpMultiply, scenario.OpNegate)
	}
	e := &scenario.Expr{Op: rapid.SampledFrom(leaves).Draw(t, "number")}
	switch e.Op {
	case scenario.OpNumber:
		e.Value = numbers.Draw(t, "value")
	case scenario.OpFlag, scenario.OpTrust, scenario.OpAutonomy, scenario.OpVisited:
		e.Ref = rapid.IntRange(0, 1).Draw(t, "ref")
	case scenario.OpUsed:
		e.Ref = rapid.IntRange(1, 2).Draw(t, "base")
	case scenario.OpChose:
		e.Ref = rapid.IntRange(0, 2).Draw(t, "choice")
	case scenario.OpAdd, scenario.OpSubtract, scenario.OpMultiply:
		e.X, e.Y = drawNumber(t, depth-1), drawNumber(t, depth-1)
	case scenario.OpNegate:
		e.X = drawNumber(t, depth-1)
	}
	return e
}

// drawState gives a state such as play can come to: its states and signs go with
// its meters, and its counts with each other.
func drawState(t *rapid.T, sc *scenario.Scenario) play.State {
	p := power.Defaults()
	s := play.State{Visited: make([]uint16, 2), Chose: make([]uint16, 3)}
	for _, rel := range sc.Relations {
		r := power.New(meter(t), meter(t))
		r, _ = power.Shift(r, power.Fixed(rapid.Int64Range(-10, 10).Draw(t, "by"))*power.One, 0, &p)
		s.Relations = append(s.Relations, play.Bond{Relation: r, Signs: power.SignsOf(r, power.Context{Authority: rel.Authority, Structure: power.One}, &p)})
	}
	for range sc.Flags {
		s.Flags = append(s.Flags, numbers.Draw(t, "flag")*power.Fixed(rapid.IntRange(-1, 1).Draw(t, "times")))
	}
	for range rapid.IntRange(0, 4).Draw(t, "turns") {
		choice := rapid.IntRange(0, 2).Draw(t, "choice")
		s.Turn++
		s.Chose[choice]++
		s.Visited[sc.Choices[choice].Scene]++
		s.Used[rapid.IntRange(0, 2).Draw(t, "base")]++
	}
	s.Visited[rapid.IntRange(0, 1).Draw(t, "scene")]++
	return s
}

func meter(t *rapid.T) power.Fixed {
	if rapid.Bool().Draw(t, "border") {
		return rapid.SampledFrom([]power.Fixed{0, 15, 25, 39, 40, 45, 50, 55, 60, 64, 100}).Draw(t, "at") * power.One
	}
	return power.Fixed(rapid.Int64Range(0, int64(100*power.One)).Draw(t, "meter"))
}
