package sample

import (
	"context"
	"fmt"
	"slices"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/result"
	"upperhand/game/play"
	"upperhand/game/script"
	"upperhand/scenarios"
)

// Start is when a sample class opened.
var Start = time.Date(2027, 3, 9, 9, 0, 0, 0, time.UTC)

// Class is a class with all that was done in it. It answers what a store is
// asked by whoever only reads.
type Class struct {
	Of     classroom.Class
	Cases  []result.Loaded
	Now    time.Time // when it is looked at
	Seated []classroom.Seat
	Played []classroom.Attempt
	Log    map[string][]classroom.Step
	Shared []classroom.Reflection
	Voted  []classroom.Ballot
	Ended  []classroom.Round
}

// Load reads a shipped case.
func Load(id string) (result.Loaded, error) {
	source, err := scenarios.FS.ReadFile(id + "/scenario.lua")
	if err != nil {
		return result.Loaded{}, err
	}
	of, found := script.Load(id, source)
	if of == nil {
		return result.Loaded{}, fmt.Errorf("%s: %v", id, found)
	}
	return result.Loaded{Scenario: of.Scenario, Rules: of.Rules}, nil
}

// Of makes a class of so many seats at a case. Some of them have not begun,
// some have finished and begun again.
func Of(of result.Loaded, seats int) *Class {
	c := &Class{
		Of: classroom.Class{
			ID: "CLASS", Code: "HX4K7P", Title: "Social work 2, Tuesday", Opened: Start, Closes: Start.Add(4 * time.Hour), Deletes: Start.AddDate(0, 0, 30), Version: 1,
			Options: classroom.Options{Cases: []string{of.Scenario.ID}},
		},
		Cases: []result.Loaded{of}, Now: Start.Add(50 * time.Minute), Log: map[string][]classroom.Step{},
	}
	for n := range seats {
		c.seat(n)
	}
	return c
}

// aliases are those of the first seats; later ones get numbers.
var aliases = []string{"Blue Heron", "Quiet Otter", "Amber Finch", "Silver Birch", "Green Lantern", "Tall Cedar", "Early Robin", "Copper Kite", "Steady Harbour", "Red Maple", "Small Comet", "Lively Brook", "Grey Pebble", "Winter Fern"}

func (c *Class) seat(n int) {
	s := classroom.Seat{
		ID: fmt.Sprintf("SEAT%03d", n), Class: c.Of.ID, Joined: Start.Add(time.Duration(7*n) * time.Second), Seen: c.Now.Add(-time.Duration(n%25) * time.Second),
		Alias: fmt.Sprintf("%s %d", aliases[n%len(aliases)], n/len(aliases)+1),
	}
	if n < len(aliases) {
		s.Alias = aliases[n]
	}
	c.Seated = append(c.Seated, s)
	if n%12 == 11 { // has not begun
		return
	}
	p := player{c: c, of: c.Cases[0], seat: s, seed: uint64(1000 + n)}
	first := p.play(n%3 != 2)
	if n%4 == 1 && first.Ended {
		p.seed += 5000
		p.play(n%8 == 1)
	}
	if first.Ended && n%2 == 0 {
		c.share(s, first, n)
	}
}

// share lets a seat share what it wrote.
func (c *Class) share(s classroom.Seat, a classroom.Attempt, n int) {
	sc := c.Cases[0].Scenario
	said := []string{"I wanted to protect her and forgot to ask.", "I noticed that I kept filling the silence.\nIt was easier than waiting.", "His promise sounded kind. It was a leash.", "I'd ask first, next time."}
	r := classroom.Reflection{Class: c.Of.ID, Seat: s.ID, Attempt: a.ID, Question: n % max(1, len(sc.Reflections)), Text: said[n/2%len(said)], At: a.Updated.Add(time.Minute)}
	if len(sc.Reflections) > 0 {
		r.Asked = sc.Reflections[r.Question].Text
	}
	c.Shared = append(c.Shared, r)
}

// Vote plays a case in vote mode, with so many decisions: the teacher has a seat
// of their own, and takes the winner but for one round in five.
func (c *Class) Vote(decisions int) {
	teacher := classroom.Seat{ID: "TEACHER", Class: c.Of.ID, Alias: "The teacher", Joined: Start, Seen: c.Now, Teacher: true}
	c.Seated = append(c.Seated, teacher)
	p := player{c: c, of: c.Cases[0], seat: teacher, seed: 77}
	p.vote(decisions)
}

// Class gives the class, whatever its id.
func (c *Class) Class(context.Context, string) (classroom.Class, error) { return c.Of, nil }

// Seats gives all seats.
func (c *Class) Seats(context.Context, string) ([]classroom.Seat, error) { return c.Seated, nil }

// Attempts gives all attempts.
func (c *Class) Attempts(context.Context, string) ([]classroom.Attempt, error) { return c.Played, nil }

// Steps gives an attempt's log.
func (c *Class) Steps(_ context.Context, attempt string) ([]classroom.Step, error) {
	return c.Log[attempt], nil
}

// Reflections gives what was shared.
func (c *Class) Reflections(context.Context, string) ([]classroom.Reflection, error) {
	return c.Shared, nil
}

// Ballots gives those of a round.
func (c *Class) Ballots(_ context.Context, attempt string, round int) ([]classroom.Ballot, error) {
	return slices.DeleteFunc(slices.Clone(c.Voted), func(b classroom.Ballot) bool { return b.Attempt != attempt || b.Round != round }), nil
}

// Rounds gives those that have ended.
func (c *Class) Rounds(context.Context, string) ([]classroom.Round, error) { return c.Ended, nil }

// Given is the class as package result takes it.
func (c *Class) Given() result.Given {
	return result.Given{
		Seats: c.Seated, Attempts: c.Played, Rounds: c.Ended,
		Steps: func(attempt string) ([]classroom.Step, error) { return c.Log[attempt], nil },
	}
}

// mode is how all samples play.
const mode = play.Explore
