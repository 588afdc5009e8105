package script

import (
	"fmt"
	"slices"
	"strings"

	"upperhand/game/play"
	"upperhand/game/scenario"
)

// Plan is one test that an author wrote: a way through the case and what is
// expected on it.
type Plan struct {
	Name  string
	Seed  uint64
	Steps []Step
	Pos   scenario.Pos
}

// Step takes a choice, by id or by its place among those offered, or checks
// what is expected at this point.
type Step struct {
	Choice string  // the id; "" where Place is meant
	Place  int     // 1-based
	Expect []Claim // not nil: nothing is chosen
	Pos    scenario.Pos
}

// ClaimKind tells what a Claim is about.
type ClaimKind uint8

// The kinds of claim.
const (
	EndingClaim     ClaimKind = iota // Names[0] is reached
	SceneClaim                       // Names[0] waits for a choice
	OfferedClaim                     // every one of Names is offered
	NotOfferedClaim                  // none of Names is offered
	ValueClaim                       // Holds is true
)

// Claim is one thing that is expected.
type Claim struct {
	Kind  ClaimKind
	Names []string
	Text  string         // how the author wrote it: "sofia.trust < 30"
	Value *scenario.Expr // what is looked at, for telling what it is instead
	Holds *scenario.Expr
	Pos   scenario.Pos
}

// Report is what came of a plan.
type Report struct {
	Plan     Plan
	Failures []PlanFailure // none: the test passed
	Final    play.State
}

// PlanFailure is one thing that was otherwise than expected.
type PlanFailure struct {
	Pos     scenario.Pos
	Message string // one sentence, without a full stop
}

// Passed reports whether everything was as expected.
func (r Report) Passed() bool { return len(r.Failures) == 0 }

// Run plays the plan. A step that cannot be taken ends it.
func (p Plan) Run(loaded *Loaded) Report {
	r := runner{report: Report{Plan: p}, loaded: loaded}
	session, err := play.NewSession(loaded.Scenario, loaded.Rules, p.Seed, play.Explore)
	if err != nil {
		r.fail(p.Pos, "the case cannot begin: %v", err)
		return r.report
	}
	if err := session.Pass(); err != nil {
		r.fail(p.Pos, "the case cannot begin: %v", err)
		return r.report
	}
	r.session = session
	for _, step := range p.Steps {
		if step.Expect != nil {
			r.expect(step.Expect)
		} else if !r.choose(step) {
			break
		}
	}
	r.report.Final = session.State()
	return r.report
}

// runner plays one plan.
type runner struct {
	loaded  *Loaded
	session *play.Session
	report  Report
}

// fail notes a difference; the plan goes on, so that one run shows all of them.
func (r *runner) fail(pos scenario.Pos, format string, args ...any) {
	r.report.Failures = append(r.report.Failures, PlanFailure{pos, fmt.Sprintf(format, args...)})
}

// choose takes one step; false means that the plan cannot go on.
func (r *runner) choose(step Step) bool {
	offered := r.offered()
	id := step.Choice
	if id == "" && step.Place > len(offered) {
		r.fail(step.Pos, "there is no choice number %d; offered: %s", step.Place, list(offered))
		return false
	}
	if id == "" {
		id = offered[step.Place-1]
	}
	if !slices.Contains(offered, id) {
		r.fail(step.Pos, "choice %q is not offered %s; offered: %s", id, r.where(), list(offered))
		return false
	}
	_, err := r.session.Choose(id)
	if err == nil {
		err = r.session.Pass()
	}
	if err != nil {
		r.fail(step.Pos, "choice %q cannot be taken: %v", id, err)
		return false
	}
	return true
}

// where says in a few words how far the case has come.
func (r *runner) where() string {
	s := r.session.State()
	if s.Ended() {
		return fmt.Sprintf("after ending %q", r.loaded.Scenario.Endings[s.Ending].ID)
	}
	return fmt.Sprintf("in scene %q", r.loaded.Scenario.Scenes[s.Scene].ID)
}

// offered lists the ids of the choices that can be taken now.
func (r *runner) offered() []string {
	choices, err := r.session.Offered()
	if err != nil {
		return nil
	}
	var ids []string
	for _, c := range choices {
		ids = append(ids, play.ChoiceItem(r.loaded.Scenario, c).Choice.ID)
	}
	return ids
}

// expect compares everything that is claimed at this point.
func (r *runner) expect(claims []Claim) {
	s := r.session.State()
	sc := r.loaded.Scenario
	for _, c := range claims {
		switch c.Kind {
		case EndingClaim:
			if !s.Ended() || sc.Endings[s.Ending].ID != c.Names[0] {
				r.fail(c.Pos, "expected ending %q, but the case stands %s", c.Names[0], r.where())
			}
		case SceneClaim:
			if s.Ended() || sc.Scenes[s.Scene].ID != c.Names[0] {
				r.fail(c.Pos, "expected scene %q, but the case stands %s", c.Names[0], r.where())
			}
		case OfferedClaim, NotOfferedClaim:
			r.offers(c)
		case ValueClaim:
			if !play.Eval(c.Holds, &s).True() {
				r.fail(c.Pos, "expected %s, but it is %s", c.Text, r.value(c.Value, &s))
			}
		}
	}
}

// offers compares what can be chosen now.
func (r *runner) offers(c Claim) {
	offered := r.offered()
	for _, id := range c.Names {
		if is := slices.Contains(offered, id); is && c.Kind == NotOfferedClaim {
			r.fail(c.Pos, "choice %q is offered %s, and was not expected", id, r.where())
		} else if !is && c.Kind == OfferedClaim {
			r.fail(c.Pos, "expected choice %q to be offered %s; offered: %s", id, r.where(), list(offered))
		}
	}
}

// value writes what an expression gives, as the author would.
func (r *runner) value(e *scenario.Expr, s *play.State) string {
	v := play.Eval(e, s)
	switch {
	case e.Type == scenario.TextType:
		return fmt.Sprintf("%q", v.Text)
	case e.Type == scenario.Bool, e.Op == scenario.OpFlag && !r.loaded.isNumber(e.Ref):
		return fmt.Sprint(v.True())
	}
	return v.Number.String()
}

// isNumber tells counts from facts, which are shown as true or false.
func (l *Loaded) isNumber(flag int) bool { return flag < len(l.numbers) && l.numbers[flag] }

func list(ids []string) string {
	if len(ids) == 0 {
		return "nothing"
	}
	return strings.Join(ids, ", ")
}
