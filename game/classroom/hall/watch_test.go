package hall

import (
	"errors"
	"testing"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/memory"
)

// machine is a computer whose clock can be set while time goes on.
type machine struct {
	now time.Time
	ran time.Duration
}

func (m *machine) pass(d time.Duration) { m.now, m.ran = m.now.Add(d), m.ran+d }

// What came to its end while the server looked on is deleted within the minute; what
// only a clock says that was set is not.
func TestAClassIsDeletedByTimeAndNotByAClock(t *testing.T) {
	const closes, keeps = time.Hour, 30 * 24 * time.Hour
	for name, test := range map[string]struct {
		do    func(m *machine, look func())
		there bool
	}{
		"time passes": {func(m *machine, look func()) {
			for range 31 * 24 {
				m.pass(time.Hour)
				look()
			}
		}, false},
		"the clock is set far ahead": {func(m *machine, look func()) {
			m.now = m.now.Add(365 * 24 * time.Hour)
			look()
			m.pass(time.Hour)
			look()
		}, true},
		"and set right after some hours": {func(m *machine, look func()) {
			m.now = m.now.Add(365 * 24 * time.Hour)
			look()
			m.pass(20 * time.Hour)
			look()
			m.now = m.now.Add(-365 * 24 * time.Hour)
			look()
			m.pass(24 * time.Hour)
			look()
		}, true},
		"and stays there for more than a day": {func(m *machine, look func()) {
			m.now = m.now.Add(365 * 24 * time.Hour)
			look()
			m.pass(25 * time.Hour)
			look()
		}, false},
		"the clock drifts, as clocks do": {func(m *machine, look func()) {
			for range 31 * 24 {
				m.pass(time.Hour)
				m.now = m.now.Add(2 * time.Second)
				look()
			}
		}, false},
	} {
		store, m := memory.New(), &machine{now: time.Date(2026, 11, 28, 9, 0, 0, 0, time.UTC)}
		h := New(store, Config{Now: func() time.Time { return m.now }, Ran: func() time.Duration { return m.ran }})
		c, err := h.OpenClass(t.Context(), Opening{Closes: closes, Deletes: keeps}, nil)
		if err != nil {
			t.Fatal(err)
		}
		look := func() { h.expire(t.Context()) }
		look()
		test.do(m, look)
		_, err = store.Class(t.Context(), c.ID)
		if there := err == nil; there != test.there || !there && !errors.Is(err, classroom.ErrNone) {
			t.Errorf("%s: the class is there: %v, %v", name, there, err)
		}
	}
}
