package xapi

import (
	"strconv"
	"time"

	"upperhand/game/classroom"
)

// Share gives the statements of words that were shared: what they take the
// place of is voided, and where there are new ones they follow. The learner
// decides; without them nothing of a reflection is ever told.
func (n Names) Share(p Play, r classroom.Reflection) []Statement {
	var all []Statement
	if !r.Was.IsZero() {
		all = append(all, Statement{
			ID:        uuid(p.Attempt.ID, Voided, commentID(p, r.Question, r.Was)),
			Actor:     n.actor(r.Seat),
			Verb:      verb(Voided),
			Object:    Object{ObjectType: "StatementRef", ID: commentID(p, r.Question, r.Was)},
			Timestamp: stamp(r.At),
		})
	}
	if r.Text == "" {
		return all
	}
	o := activity(n.question(p.Scenario.ID, r.Question), Interaction, nil)
	o.Definition.Interaction = "long-fill-in"
	if r.Asked != "" {
		o.Definition.Description = in(p.Scenario, r.Asked)
	}
	return append(all, Statement{
		ID:        commentID(p, r.Question, r.At),
		Actor:     n.actor(r.Seat),
		Verb:      verb(Commented),
		Object:    o,
		Result:    &Result{Response: r.Text},
		Context:   n.context(p, o),
		Timestamp: stamp(r.At),
	})
}

// commentID names words by when they were shared, to the microsecond, which is
// how finely a store keeps it.
func commentID(p Play, question int, at time.Time) string {
	return uuid(p.Attempt.ID, Commented, strconv.Itoa(question), strconv.FormatInt(at.UnixMicro(), 10))
}
