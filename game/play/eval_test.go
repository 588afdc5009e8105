package play_test

import (
	"testing"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

func TestEval(t *testing.T) {
	s := start(t, play.Explore)
	choose(t, s, "call", "press")
	state := s.State()
	state.HeldBack[power.Legitimate] = 1
	two := func(op scenario.Op, x, y *scenario.Expr) *scenario.Expr { return &scenario.Expr{Op: op, X: x, Y: y} }
	half := &scenario.Expr{Op: scenario.OpNumber, Value: power.One / 2}
	stand := &scenario.Expr{Op: scenario.OpState, Ref: bossToYou}
	guarded := &scenario.Expr{Op: scenario.OpText, Text: "guarded"}
	for name, c := range map[string]struct {
		expr *scenario.Expr
		want power.Fixed
	}{
		"add":             {two(scenario.OpAdd, number(2), half), points(2) + power.One/2},
		"multiply":        {two(scenario.OpMultiply, number(-3), half), -points(3) / 2},
		"the ends hold":   {two(scenario.OpMultiply, number(900_000), number(900_000)), points(1_000_000)},
		"equal numbers":   {two(scenario.OpEqual, number(2), number(2)), power.One},
		"not equal":       {two(scenario.OpNotEqual, number(1), number(2)), power.One},
		"less, equal":     {two(scenario.OpLess, number(2), number(2)), 0},
		"at most, equal":  {two(scenario.OpLessEqual, number(2), number(2)), power.One},
		"at most, more":   {two(scenario.OpLessEqual, number(3), number(2)), 0},
		"more":            {two(scenario.OpMore, number(3), number(2)), power.One},
		"more, equal":     {two(scenario.OpMore, number(2), number(2)), 0},
		"at least, equal": {two(scenario.OpMoreEqual, number(2), number(2)), power.One},
		"at least, more":  {two(scenario.OpMoreEqual, number(3), number(2)), power.One},
		"at least, less":  {two(scenario.OpMoreEqual, number(1), number(2)), 0},
		"subtract":        {two(scenario.OpSubtract, number(2), half), points(1) + power.One/2},
		"negate":          {&scenario.Expr{Op: scenario.OpNegate, X: number(3)}, points(-3)},
		"sums end":        {two(scenario.OpAdd, number(900_000), number(900_000)), points(1_000_000)},
		"lost sums end":   {two(scenario.OpSubtract, number(-900_000), number(900_000)), points(-1_000_000)},
		"what is too large counts as the largest":  {two(scenario.OpAdd, number(5_000_000), number(-900_000)), points(100_000)},
		"what is too small counts as the smallest": {two(scenario.OpAdd, number(900_000), number(-5_000_000)), points(-100_000)},
		"products end":          {two(scenario.OpMultiply, number(-900_000), number(9_000_000_000_000)), points(-1_000_000)},
		"more than fits":        {two(scenario.OpMultiply, &scenario.Expr{Op: scenario.OpNumber, Value: 15625 << 30}, &scenario.Expr{Op: scenario.OpNumber, Value: 1 << 40}), points(1_000_000)},
		"a large factor":        {two(scenario.OpMultiply, number(5_000_000), &scenario.Expr{Op: scenario.OpNumber, Value: power.One / 10}), points(500_000)},
		"minus one and a bit":   {two(scenario.OpMultiply, &scenario.Expr{Op: scenario.OpNumber, Value: -power.One - 1}, number(1)), -power.One - 1},
		"minus by minus":        {two(scenario.OpMultiply, number(-3), number(-2)), points(6)},
		"by nothing":            {two(scenario.OpMultiply, number(-3), number(0)), 0},
		"the smallest by minus": {two(scenario.OpMultiply, &scenario.Expr{Op: scenario.OpNumber, Value: 1}, number(-1)), -1},
		"both":                  {two(scenario.OpAnd, number(1), number(2)), power.One},
		"not the first":         {two(scenario.OpAnd, number(0), number(1)), 0},
		"the first":             {two(scenario.OpOr, number(1), number(0)), power.One},
		"neither":               {two(scenario.OpOr, number(0), number(0)), 0},
		"held back":             {&scenario.Expr{Op: scenario.OpHeldBack, Ref: int(power.Legitimate)}, power.One},
		"and":                   {two(scenario.OpAnd, number(1), number(0)), 0},
		"or":                    {two(scenario.OpOr, number(0), number(2)), power.One},
		"not":                   {&scenario.Expr{Op: scenario.OpNot, X: number(0)}, power.One},
		"less":                  {two(scenario.OpLess, number(1), number(2)), power.One},
		"state is":              {two(scenario.OpEqual, stand, guarded), power.One},
		"state is not":          {two(scenario.OpNotEqual, stand, guarded), 0},
		"flag":                  {flag(calls), power.One},
		"used":                  {&scenario.Expr{Op: scenario.OpUsed, Ref: int(power.Coercive)}, power.One},
		"not used":              {&scenario.Expr{Op: scenario.OpUsed, Ref: int(power.Expert)}, 0},
		"visited":               {&scenario.Expr{Op: scenario.OpVisited, Ref: 0}, points(2)},
		"chose":                 {&scenario.Expr{Op: scenario.OpChose, Ref: 3}, power.One},
		"turn":                  {&scenario.Expr{Op: scenario.OpTurn}, points(2)},
		"trust":                 {&scenario.Expr{Op: scenario.OpTrust, Ref: bossToYou}, points(50)},
		"autonomy":              {&scenario.Expr{Op: scenario.OpAutonomy, Ref: bossToYou}, points(65)},
		"sign of silence":       {&scenario.Expr{Op: scenario.OpSign, Ref: toMatthias, Value: power.Fixed(power.LimitedVoice)}, power.One},
	} {
		if got := play.Eval(c.expr, &state).Number; got != c.want {
			t.Errorf("%s = %v, want %v", name, got, c.want)
		}
	}
}
