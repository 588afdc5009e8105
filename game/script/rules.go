package script

import (
	"errors"
	"fmt"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
	"upperhand/game/script/sandbox"
)

// hook is a Lua function that play may call: of a when, or of an effect.
type hook struct {
	fn   *sandbox.Function
	pos  scenario.Pos
	kind string
}

// Failure is the error of a scenario's function: what went wrong, and where in
// the author's file.
type Failure struct{ Diagnostic scenario.Diagnostic }

// Error gives the diagnostic on one line.
func (f *Failure) Error() string {
	d := f.Diagnostic
	return fmt.Sprintf("%s:%d: %s", d.Pos.File, d.Pos.Line, d.Message)
}

// Place is where in the author's file it happened.
func (f *Failure) Place() scenario.Pos { return f.Diagnostic.Pos }

// rules runs the functions of a scenario, each on a view of a copy of the
// state and with a small budget of its own. It implements play.Rules.
type rules struct {
	*Loaded
	spent *int // steps that calls took, for whoever bounds them; or nil
}

// mostTried bounds the steps that all functions together may take while a file is
// checked by playing it: some quarter of a second. Each alone has a budget; thousands of calls have not.
const mostTried = 10_000_000

// errPatience is the error of a call that comes after that. It is no mistake of the author's.
var errPatience = errors.New("the functions of the scenario take long, and were not tried further")

// Blind reports whether a function never looks at the state, as most effects
// don't. Exploring need not keep the past apart for it.
func (r rules) Blind(n int) bool { return n >= 1 && n <= len(r.hooks) && r.hooks[n-1].fn.Blind() }

// Allowed runs a when function.
func (r rules) Allowed(_ *scenario.Scenario, s play.State, n int) (bool, error) {
	value, h, err := r.call(s, n)
	if err != nil {
		return false, err
	}
	switch value := value.(type) {
	case nil:
		return false, nil
	case bool:
		return value, nil
	}
	return false, h.failed(fmt.Sprintf("a when function returns true or false, and this one returned %s", describe(value)))
}

// Effect runs an effect function and reads what it returned.
func (r rules) Effect(_ *scenario.Scenario, s play.State, n int) (play.Result, error) {
	value, h, err := r.call(s, n)
	if err != nil || value == nil {
		return play.Result{}, err
	}
	table, ok := asTable(value)
	if !ok {
		return play.Result{}, h.failed(fmt.Sprintf("an effect function returns a table such as { set = { promised = true } }, and this one returned %s", describe(value)))
	}
	result, err := r.result(table)
	if err != nil {
		return play.Result{}, h.failed(err.Error())
	}
	return result, nil
}

// call runs a function on a copy of the state, so that nothing it keeps can show
// it a later state.
func (r rules) call(s play.State, n int) (sandbox.Value, hook, error) {
	if n < 1 || n > len(r.hooks) {
		return nil, hook{}, fmt.Errorf("the scenario has no function %d", n)
	}
	if r.spent != nil && *r.spent > mostTried {
		return nil, hook{}, errPatience
	}
	h := r.hooks[n-1]
	view := &stateView{r.Loaded, s.Clone()}
	value, used, problem := r.run.CallUsed(h.fn, []sandbox.Value{view.host()}, sandbox.HandlerLimits())
	if r.spent != nil {
		*r.spent += used.Steps
	}
	if problem != nil {
		return nil, h, h.failedBy(problem)
	}
	return value, h, nil
}

// failed is a function that ran but returned what cannot be used.
func (h hook) failed(message string) error {
	return &Failure{scenario.Diagnose(scenario.HookFailed, h.pos, hookHelp(h.kind), "%s", message)}
}

func hookHelp(kind string) string {
	if kind == "when" {
		return "return a comparison, as in return s.flags.calls > 2"
	}
	return "return { set = { promised = true }, move = { { \"sofia\", trust = 2 } } }, or only one of the two"
}

// failedBy is a failure inside the function, named at the line where it happened.
func (h hook) failedBy(p *sandbox.Problem) error {
	pos := h.pos
	if p.Line > 0 {
		pos.Line = p.Line
	}
	return &Failure{scenario.Diagnose(scenario.HookFailed, pos, "mend the function, or write a condition in quotation marks where one will do",
		"this %s function failed: %s", h.kind, p.Text)}
}

// result reads { set = { … }, move = { … } }.
func (r rules) result(table *sandbox.Table) (play.Result, error) {
	var result play.Result
	var err error
	table.Range(func(key, value sandbox.Value, _ int) bool {
		part, _ := asTable(value)
		switch {
		case key == "set" && part != nil:
			result.Set, err = r.flagValues(part)
		case key == "move" && part != nil:
			result.Moves, err = r.moves(part)
		default:
			err = errors.New("an effect function returns a table with set = { … }, move = { … } or both, and nothing else")
		}
		return err == nil
	})
	return result, err
}

// flagValues reads set = { … } of a result. Only facts that the file names exist:
// a state has no room for others.
func (r rules) flagValues(table *sandbox.Table) (values []play.FlagValue, err error) {
	table.Range(func(key, value sandbox.Value, _ int) bool {
		name, named := asText(key)
		if !named {
			name, _ = asText(value)
			value = true
		}
		flag, ok := r.names.flags[name]
		if !ok {
			err = fmt.Errorf("there is no fact %q; list it in the scenario's flags = { … }", name)
			return false
		}
		number, isNumber := asNumber(value)
		truth, isTruth := asTruth(value)
		if !isNumber && !isTruth {
			err = fmt.Errorf("the fact %s is a number, true or false, not %s", name, describe(value))
		} else if !finite(number) {
			err = fmt.Errorf("the fact %s cannot be %s", name, plain(number))
		}
		v := power.FromFloat(number)
		if truth {
			v = power.One
		}
		values = append(values, play.FlagValue{Flag: flag, Value: v})
		return err == nil
	})
	return values, err
}

// moves reads { { "sofia", trust = 2 }, … }, or one move alone.
func (r rules) moves(table *sandbox.Table) (moves []play.Move, err error) {
	if _, one := asText(table.Index(1)); one {
		move, err := r.move(table)
		return []play.Move{move}, err
	}
	for i := 1; i <= table.Len() && err == nil; i++ {
		entry, ok := asTable(table.Index(i))
		if !ok {
			return nil, errors.New(`a move is written { "sofia", trust = 2 }`)
		}
		var move play.Move
		move, err = r.move(entry)
		moves = append(moves, move)
	}
	return moves, err
}

// move reads { "sofia", trust = 2, why = "…" }.
func (r rules) move(table *sandbox.Table) (move play.Move, err error) {
	name, ok := asText(table.Index(1))
	if p, person := asPerson(table.Index(1)); person {
		name, ok = r.Scenario.Characters[p.index].ID, true
	}
	if !ok {
		return move, errors.New(`a move begins with whom it is about, as in { "sofia", trust = 2 }`)
	}
	if move.Relation, err = r.relation(name); err != nil {
		return move, err
	}
	undefined := false
	table.Range(func(key, value sandbox.Value, _ int) bool {
		points, number := asNumber(value)
		undefined = undefined || points != points
		why, worded := asText(value)
		switch {
		case key == float64(1):
		case key == "trust" && number:
			move.Trust = power.FromFloat(points)
		case key == "autonomy" && number:
			move.Autonomy = power.FromFloat(points)
		case key == "why" && worded:
			move.Why = oneLine(why)
		default:
			err = errors.New(`a move has trust, autonomy or both, as numbers, and may say why: { "sofia", trust = 2, why = "She saw you stop him." }`)
		}
		return err == nil
	})
	if err == nil && undefined {
		err = errors.New("a function cannot move a meter by nan points, which is what 0/0 gives")
	}
	if most := play.MaxMove; err == nil && (move.Trust > most || move.Trust < -most || move.Autonomy > most || move.Autonomy < -most) {
		err = fmt.Errorf("a function may move a meter by at most %s points", most)
	}
	return move, err
}

// rehearse tries every function once with the state in which the case begins,
// so that a slip in one is found before a lesson and not in it. All of them
// together have the budget of a load: those left over then are tried in play.
func (r rules) rehearse() scenario.Diagnostics {
	var found scenario.Diagnostics
	s := r.first()
	spent, most := 0, sandbox.LimitsFor(0).Steps
	r.spent = &spent
	for n, h := range r.hooks {
		if spent > most {
			break
		}
		var err error
		if h.kind == "when" {
			_, err = r.Allowed(r.Scenario, s, n+1)
		} else {
			_, err = r.Effect(r.Scenario, s, n+1)
		}
		var failure *Failure
		if errors.As(err, &failure) {
			found = append(found, failure.Diagnostic)
		}
	}
	return found
}

// first is a state before anything happened.
func (r rules) first() play.State {
	sc := r.Scenario
	s := play.State{Version: play.Version, Scene: max(sc.Start, 0), Ending: scenario.None, Structure: power.One,
		Visited: make([]uint16, len(sc.Scenes)), Chose: make([]uint16, len(sc.Choices))}
	for _, rel := range sc.Relations {
		s.Relations = append(s.Relations, play.Bond{Relation: power.New(rel.Trust, rel.Autonomy), Safety: power.One})
	}
	for _, flag := range sc.Flags {
		s.Flags = append(s.Flags, flag.Initial)
	}
	return s
}
