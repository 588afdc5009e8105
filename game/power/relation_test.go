package power

import "testing"

// each is all nine counts alike.
func each(n Fixed) (counts [9]Fixed) {
	for i := range counts {
		counts[i] = n
	}
	return counts
}

// A record may hold any numbers. A rule sees the nearest that can be, to the
// millionth, and a number that can be stays.
func TestARelationIsHeldInItsRanges(t *testing.T) {
	least := Relation{Ceiling: 50 * One}
	most := Relation{Trust: full, Autonomy: full, Ceiling: full, Grievance: 2000 * One, Deceit: 2000 * One, Credit: full, Hidden: 1000, Recent: each(100 * One), State: Rupture}
	wild := most
	wild.State = Guarded
	for _, v := range []struct{ r, want Relation }{
		{least, least},
		{Relation{-1, -1, -1, -1, -1, -1, -1, each(-1), Rupture + 1}, least},
		{most, most},
		{Relation{full + 1, full + 1, full + 1, 2000*One + 1, 2000*One + 1, full + 1, 1001, each(100*One + 1), 255}, wild},
		{Relation{Trust: 80 * One, Ceiling: 70 * One}, Relation{Trust: 70 * One, Ceiling: 70 * One}},
	} {
		if got := v.r.clean(); got != v.want {
			t.Errorf("%+v becomes %+v, want %+v", v.r, got, v.want)
		}
	}
}

// Somebody who has to come begins lower.
func TestFirstMeetings(t *testing.T) {
	for mandated, want := range map[bool][2]Fixed{false: {50 * One, 65 * One}, true: {45 * One, 45 * One}} {
		if trust, autonomy := Start(mandated); trust != want[0] || autonomy != want[1] {
			t.Errorf("mandated %v: trust %v, autonomy %v", mandated, trust, autonomy)
		}
	}
}
