package board_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"upperhand/game/classroom"
)

// Seats that nobody began and nobody sits in go at once, and come back at once. One
// that is being read in, and one in which something was played, stay.
func TestEmptySeatsGoAndComeBackTogether(t *testing.T) {
	c := class(t, 12) // the last has not begun, and is there
	h, d := open(c)
	if strings.Contains(ok(t, h, "room"), "removeempty") {
		t.Error("a seat that somebody sits in is offered as empty")
	}
	if w := post(h, "do/removeempty", nil); w.Code != http.StatusConflict || len(d.orders) > 0 {
		t.Errorf("nothing is empty: %d, %q", w.Code, d.orders)
	}
	left := c.Now.Add(-4 * time.Minute)
	for _, id := range []string{"EMPTY1", "EMPTY2"} {
		c.Seated = append(c.Seated, classroom.Seat{ID: id, Class: c.Of.ID, Alias: id, Joined: left, Seen: left})
	}
	c.Seated[0].Seen = left // has played, and went away
	if page := words(ok(t, h, "room")); !strings.Contains(page, "Remove 2 seats where nobody has begun") {
		t.Errorf("the page does not offer it: %s", page)
	}
	for _, test := range []struct{ do, want string }{{"removeempty", "remove CLASS EMPTY1 EMPTY2"}, {"readmitempty", "readmit CLASS EMPTY1 EMPTY2"}} {
		if w := post(h, "do/"+test.do, nil); w.Code != http.StatusSeeOther || d.orders[len(d.orders)-1] != test.want {
			t.Errorf("%s: %d, %q", test.do, w.Code, d.orders)
		}
		page := words(ok(t, h, "room"))
		if again := strings.Contains(page, "Let in again all 2 that had not begun"); again != (test.do == "removeempty") {
			t.Errorf("after %s: %s", test.do, page)
		}
	}
}
