package script

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"upperhand/game/play"
	"upperhand/game/scenario"
)

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
	for i, step := range p.Steps {
		r.step = i
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
	step    int // of the plan
	way     []Taken
}

// fail notes a difference; the plan goes on, so that one run shows all of them.
func (r *runner) fail(pos scenario.Pos, format string, args ...any) {
	f := PlanFailure{Pos: pos, Message: fmt.Sprintf(format, args...), Step: r.step, Way: slices.Clip(r.way)}
	if r.session != nil {
		for _, choice := range r.choices() {
			f.Offered = append(f.Offered, r.taken(choice))
		}
	}
	r.report.Failures = append(r.report.Failures, f)
}

// taken tells a choice by its index.
func (r *runner) taken(choice int) Taken {
	sc := r.loaded.Scenario
	item := play.ChoiceItem(sc, choice)
	return Taken{Scene: sc.Scenes[sc.Choices[choice].Scene].ID, ID: item.Choice.ID, Text: item.Text}
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
		r.way = append(r.way, r.taken(r.loaded.names.choices[id]))
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

// choices lists what can be taken now, by index.
func (r *runner) choices() []int {
	choices, err := r.session.Offered()
	if err != nil {
		return nil
	}
	return choices
}

// offered lists the ids of the choices that can be taken now.
func (r *runner) offered() []string {
	var ids []string
	for _, c := range r.choices() {
		ids = append(ids, play.ChoiceItem(r.loaded.Scenario, c).Choice.ID)
	}
	return ids
}

// expect compares everything that is claimed at this point.
func (r *runner) expect(claims []Claim) {
	for i := range claims {
		before := len(r.report.Failures)
		r.claim(&claims[i])
		for n := before; n < len(r.report.Failures); n++ {
			f := &r.report.Failures[n]
			f.Claim, f.Now = &claims[i], r.now(&claims[i])
		}
	}
}

func (r *runner) claim(c *Claim) {
	s := r.session.State()
	sc := r.loaded.Scenario
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
			is := r.value(c.Value, &s)
			if strings.HasSuffix(c.Text, " "+is) { // it differs further behind the point
				is = exact(c.Value, &s)
			}
			r.fail(c.Pos, "expected %s, but it is %s", c.Text, is)
		}
	}
}

// offers compares what can be chosen now.
func (r *runner) offers(c *Claim) {
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

// exact writes a number with all its decimals, of which value shows three.
func exact(e *scenario.Expr, s *play.State) string {
	return strconv.FormatFloat(play.Eval(e, s).Number.Float(), 'f', -1, 64)
}

// isNumber tells counts from facts, which are shown as true or false.
func (l *Loaded) isNumber(flag int) bool { return flag < len(l.numbers) && l.numbers[flag] }

func list(ids []string) string {
	if len(ids) == 0 {
		return "nothing"
	}
	return strings.Join(ids, ", ")
}
