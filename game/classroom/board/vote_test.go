package board_test

import (
	"strings"
	"testing"

	"upperhand/game/classroom"
)

// TestTheFirstDecisionOfAVoteIsSeen votes on a playthrough of which nothing is
// stored, as it is until the teacher has taken something.
func TestTheFirstDecisionOfAVoteIsSeen(t *testing.T) {
	c := class(t, 4)
	c.Of.Stage.Vote = &classroom.Vote{Attempt: "teacher/sofia-and-matthias/7", Open: true}
	h, _ := open(c)
	if page := get(t, h, "projector").Body.String(); !strings.Contains(page, "0 of 4 seats have voted") {
		t.Errorf("the projector shows no vote:\n%s", page)
	}
	if page := get(t, h, "votes").Body.String(); !strings.Contains(page, "Close the round") {
		t.Errorf("the round can't be closed:\n%s", page)
	}
	for _, none := range []string{"teacher", "teacher/no-such-case/7", "teacher/sofia-and-matthias/x"} {
		c.Of.Stage.Vote.Attempt = none
		if status := get(t, h, "projector").Code; status != 200 {
			t.Errorf("%s: %d", none, status)
		}
	}
}
