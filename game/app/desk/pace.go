package desk

import (
	"time"

	"upperhand/game/ui"
	"upperhand/game/view"
)

// pace is how far the newest line of a conversation has appeared, and how long
// it has stood there.
type pace struct {
	line   string
	at     int           // how much of the conversation there was with it
	of     int           // letters of the line
	speed  int           // letters a second; 0: at once
	passed time.Duration // since it came
}

// What a reader needs of a line before the next may come by itself: a moment,
// and a little for each letter, at the speed of somebody who reads with care.
const (
	moment    = 1200 * time.Millisecond
	perLetter = 60 * time.Millisecond
)

// beginLine starts the pace of the line that is shown now. One that was left
// for another screen, and come back to, is there at once.
func (d *Desk) beginLine() {
	d.pace = pace{}
	d.params.Unsaid = 0
	body := d.screen.Body
	if d.screen.Name != view.Play || len(body) == 0 {
		return
	}
	switch last := body[len(body)-1]; last.Kind {
	case view.Speech, view.Narration, view.Thought:
		d.pace = pace{line: last.Text, at: len(d.screen.Log), of: ui.Letters(last.Text), speed: d.model.Settings().LettersASecond()}
		if d.pace.line == d.left.line && d.pace.at == d.left.at {
			d.pace.speed = 0
		}
		d.left = d.pace
		if d.pace.speed > 0 {
			d.params.Unsaid = d.pace.of
		}
	}
}

// Pass tells that time has passed.
func (d *Desk) Pass(t time.Duration) {
	if d.pace.line == "" || t <= 0 {
		return
	}
	d.pace.passed += t
	if d.params.Unsaid > 0 {
		d.unsay(d.pace.of - int(int64(d.pace.passed)*int64(d.pace.speed)/int64(time.Second)))
		return
	}
	if due, ok := d.advances(); ok && due <= 0 {
		d.pace = pace{}
		d.press("continue")
	}
}

// Appearing reports whether a line is still on its way.
func (d *Desk) Appearing() bool { return d.params.Unsaid > 0 }

// Due is when the desk wants to be told next that time has passed although
// nothing happens; ok is false for never.
func (d *Desk) Due() (time.Duration, bool) {
	if d.Appearing() {
		return 0, true
	}
	due, ok := d.advances()
	return max(due, 0), ok
}

// advances is how long it is until the next line comes by itself.
func (d *Desk) advances() (time.Duration, bool) {
	if d.pace.line == "" || !d.model.Settings().Advance || d.model.Settings().ReadAloud {
		return 0, false // whoever listens goes on when the voice is done
	}
	if _, ok := d.screen.Control("continue"); !ok {
		return 0, false
	}
	needs := moment + time.Duration(d.pace.of)*perLetter
	if d.pace.speed > 0 {
		needs += time.Duration(d.pace.of) * time.Second / time.Duration(d.pace.speed) / 2 // some was read as it came
	}
	return needs - d.pace.passed, true
}

// unsay leaves so many letters of the line out.
func (d *Desk) unsay(n int) {
	if n = max(n, 0); n != d.params.Unsaid {
		d.params.Unsaid, d.stale = n, true
	}
}
