package xapi_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/game/xapi"
)

// class is a store with one class in it.
type class struct {
	classroom.Store
	plays  []xapi.Play
	shared []classroom.Reflection
}

func (c *class) Seats(context.Context, string) ([]classroom.Seat, error) {
	return []classroom.Seat{{ID: "SEAT"}, {ID: "ODD"}, {ID: "TEACHER", Teacher: true}}, nil
}

func (c *class) Attempts(context.Context, string) (all []classroom.Attempt, _ error) {
	for _, p := range c.plays {
		all = append(all, p.Attempt)
	}
	return all, nil
}

func (c *class) Steps(_ context.Context, id string) ([]classroom.Step, error) {
	at := slices.IndexFunc(c.plays, func(p xapi.Play) bool { return p.Attempt.ID == id })
	return c.plays[at].Steps, nil
}

func (c *class) Reflections(context.Context, string) ([]classroom.Reflection, error) {
	return c.shared, nil
}

// aClass has three seats: one that played and shared, one whose record can't be
// run again, and the teacher's.
func aClass(t *testing.T) (*class, xapi.Cases) {
	var c class
	for _, seat := range []string{"ODD", "SEAT", "TEACHER"} {
		a := begin(t, shortCase(t), 3, play.Explore)
		a.send(0, play.Choose("ask"))
		a.play.Attempt.Seat, a.play.Attempt.ID = seat, classroom.AttemptID(seat, "short", 3)
		if seat == "ODD" {
			a.play.Steps[0].Inputs = []play.Input{play.Choose("fly")}
		}
		c.plays = append(c.plays, a.play)
	}
	c.shared = []classroom.Reflection{{Class: "CLASS", Seat: "SEAT", Attempt: c.plays[1].Attempt.ID, Question: -1, Text: "Well.", At: morning.Add(time.Hour), Was: morning}}
	return &c, func(context.Context, string, string) (*scenario.Scenario, play.Rules, error) {
		return shortCase(t).Scenario, shortCase(t).Rules, nil
	}
}

func TestExport(t *testing.T) {
	c, cases := aClass(t)
	var out bytes.Buffer
	err := xapi.Names{}.Export(t.Context(), c, "CLASS", cases, &out)
	if err == nil || !strings.Contains(err.Error(), `attempt "ODD/short/3" can't be run again`) {
		t.Errorf("the error is %v", err)
	}
	want, _ := xapi.Names{}.Step(c.plays[1], 1)
	reflection := c.shared[0]
	reflection.Was = time.Time{}
	want = append(want, xapi.Names{}.Share(c.plays[1], reflection)...)
	var lines []string
	for _, st := range want {
		lines = append(lines, line(t, st)+"\n")
	}
	if out.String() != strings.Join(lines, "") {
		t.Errorf("the file is\n%s\nwant\n%s", out.String(), strings.Join(lines, ""))
	}
	for l := range strings.Lines(out.String()) {
		if found := faults(json.RawMessage(l)); found != nil {
			t.Errorf("%s: %q", l, found)
		}
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("the connection is gone") }

// Whoever has gone away is sent no more.
func TestExportToNobody(t *testing.T) {
	c, cases := aClass(t)
	c.plays = c.plays[1:]
	calls := 0
	counted := func(ctx context.Context, class, id string) (*scenario.Scenario, play.Rules, error) {
		calls++
		return cases(ctx, class, id)
	}
	c.plays = append(c.plays, c.plays[0])
	if err := (xapi.Names{}).Export(t.Context(), c, "CLASS", counted, full{}); err == nil || err.Error() != "the connection is gone" || calls != 1 {
		t.Errorf("after %d attempts the error is %v", calls, err)
	}
}
