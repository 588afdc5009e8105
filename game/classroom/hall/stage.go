package hall

import (
	"context"
	"time"

	"upperhand/game/classroom"
)

// Stage is what one seat sees of the class just now.
type Stage struct {
	Version int64  `json:"version"` // grows with each change, over restarts too
	Paused  bool   `json:"paused"`
	Words   string `json:"words"`
	Closed  bool   `json:"closed"`
	Removed bool   `json:"removed"`
	Vote    *Voted `json:"vote"`
}

// StageOf gives the stage as a seat sees it.
func (h *Hall) StageOf(ctx context.Context, c classroom.Class, s classroom.Seat) (Stage, error) {
	stage := Stage{Version: c.Version << 1, Paused: c.Stage.Paused, Words: c.Stage.Words, Removed: s.Removed}
	if over(c, h.now()) {
		stage.Version++ // closing comes with time, and changes no class
		stage.Closed = true
	}
	if c.Stage.Vote == nil || s.Removed || stage.Closed {
		return stage, nil
	}
	vote, err := h.voteOf(ctx, c, s.ID)
	stage.Vote = vote
	return stage, err
}

// GoneStage is what a seat sees of a class that is deleted.
func GoneStage() Stage { return Stage{Version: 1 << 62, Closed: true} }

// ClosesIn is how long it takes until a class closes; 0: it is closed.
func (h *Hall) ClosesIn(c classroom.Class) time.Duration { return max(0, c.Closes.Sub(h.now())) }

// mostPause bounds the words beside a pause, in characters.
const mostPause = 400

// Pause covers everybody's game, with words to talk about.
func (h *Hall) Pause(ctx context.Context, class, words string) (classroom.Class, error) {
	return h.change(ctx, class, func(c *classroom.Class) error {
		c.Stage.Paused, c.Stage.Words = true, clean(words, mostPause, true)
		return nil
	})
}

// Resume lets everybody go on.
func (h *Hall) Resume(ctx context.Context, class string) (classroom.Class, error) {
	return h.change(ctx, class, func(c *classroom.Class) error {
		c.Stage.Paused, c.Stage.Words = false, ""
		return nil
	})
}
