package hall

import "time"

// watch is since when the Hall has seen the machine's clock go on as time does. What
// came to its end since then did so before our eyes; whatever else seems to be past
// may be so because the clock was set, or is wrong since the machine was started.
type watch struct {
	ran   func() time.Duration
	began time.Time     // by the machine's clock
	at    time.Time     // when it was last looked at
	then  time.Duration // ran, at that time
}

// set is how far the clock may go astray between two looks, a minute apart, before it
// was set. A machine that slept is taken for one whose clock was.
const set = 2 * time.Minute

// since looks at the clock and gives the time from which on it can be believed.
func (w *watch) since(now time.Time) time.Time {
	ran := w.ran()
	astray := now.Sub(w.at) - (ran - w.then)
	if w.at.IsZero() || astray.Abs() > set {
		w.began = now
	}
	w.at, w.then = now, ran
	return w.began
}
