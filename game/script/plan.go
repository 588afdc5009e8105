package script

import (
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
	Key   string // the name before the =; "" for a condition that stands alone
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
	Message string  // one sentence, without a full stop
	Way     []Taken // the choices up to there
	Offered []Taken // what could be chosen there
	Step    int     // of the plan
	Claim   *Claim  // nil: a choice could not be taken
	Now     string  // the claim as it would hold: ending = "x"; "" where there is none
}

// Taken is a choice, as a report tells it.
type Taken struct {
	Scene, ID, Text string
}

// Passed reports whether everything was as expected.
func (r Report) Passed() bool { return len(r.Failures) == 0 }
