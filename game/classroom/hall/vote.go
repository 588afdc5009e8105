package hall

import (
	"context"
	"errors"
	"maps"
	"math/rand/v2"
	"slices"

	"upperhand/game/classroom"
	"upperhand/game/play"
)

// Voted is a round of votes as a seat sees it.
type Voted struct {
	Attempt string  `json:"attempt"`
	Round   int     `json:"round"`
	Open    bool    `json:"open"`
	Scene   Scene   `json:"scene"`
	Choices []Offer `json:"choices"`
	Mine    string  `json:"mine"` // what this seat wants; empty: it has not said
}

// staged is what a vote shows to all, for one length of its attempt.
type staged struct {
	vote    classroom.Vote
	have    int
	scene   Scene
	choices []Offer
}

// voteOf is the class's vote with this seat's ballot in it.
func (h *Hall) voteOf(ctx context.Context, c classroom.Class, seat string) (*Voted, error) {
	at, err := h.showing(ctx, c)
	if err != nil {
		return nil, err
	}
	mine, err := h.mine(ctx, c, seat)
	return &Voted{
		Attempt: at.vote.Attempt, Round: at.vote.Round, Open: at.vote.Open && len(at.choices) > 0,
		Scene: at.scene, Choices: at.choices, Mine: mine,
	}, err
}

// showing is what the vote of a class shows to all. It is made once for each change.
func (h *Hall) showing(ctx context.Context, c classroom.Class) (*staged, error) {
	var at *staged
	h.rooms.with(c.ID, func(r *room) {
		if r.staged != nil && r.staged.vote == *c.Stage.Vote {
			at = r.staged
		}
	})
	if at != nil {
		return at, nil
	}
	session, _, err := h.playthrough(ctx, c, c.Stage.Vote.Attempt)
	if err != nil {
		return nil, err
	}
	at = &staged{vote: *c.Stage.Vote, have: len(session.Record().Inputs), scene: sceneOf(session), choices: offersOf(session)}
	h.rooms.with(c.ID, func(r *room) {
		if r.class.Version == c.Version {
			r.staged = at
		}
	})
	return at, nil
}

// playthrough runs an attempt again, or begins it where nothing of it is stored.
func (h *Hall) playthrough(ctx context.Context, c classroom.Class, attempt string) (*play.Session, classroom.Attempt, error) {
	a, err := h.store.Attempt(ctx, attempt)
	if errors.Is(err, classroom.ErrNone) {
		var ok bool
		if a, ok = classroom.Unbegun(c, attempt); !ok {
			return nil, a, refuse(Unknown, "There is no such playthrough.")
		}
		err = nil
	}
	if err != nil {
		return nil, a, err
	}
	of, err := h.Case(ctx, c, a.Record.Scenario)
	if err != nil {
		return nil, a, err
	}
	a.Record.Version, a.Record.Engine, a.Record.Hash = play.RecordVersion, play.Version, of.Scenario.Hash
	session, _, err := play.Resume(of.Scenario, of.Rules, a.Record)
	return session, a, err
}

// mine is the ballot of a seat in the round that is on.
func (h *Hall) mine(ctx context.Context, c classroom.Class, seat string) (string, error) {
	v := *c.Stage.Vote
	choice, known := "", false
	h.rooms.with(c.ID, func(r *room) {
		if known = r.mine != nil && r.from == v.Attempt && r.round == v.Round; known {
			choice = r.mine[seat]
		}
	})
	if known {
		return choice, nil
	}
	ballots, err := h.store.Ballots(ctx, v.Attempt, v.Round)
	if err != nil {
		return "", err
	}
	all := make(map[string]string, len(ballots))
	for _, b := range ballots {
		all[b.Seat] = b.Choice
	}
	h.rooms.with(c.ID, func(r *room) { r.mine, r.from, r.round = all, v.Attempt, v.Round })
	return all[seat], nil
}

// Ballot takes what a seat wants in a round.
func (h *Hall) Ballot(ctx context.Context, c classroom.Class, s classroom.Seat, b classroom.Ballot) error {
	if over(c, h.now()) {
		return refuse(Closed, closed)
	}
	if !c.Stage.Takes(b.Attempt, b.Round) {
		return refuse(Over, roundOver)
	}
	at, err := h.showing(ctx, c)
	if err != nil {
		return err
	}
	if !slices.ContainsFunc(at.choices, func(o Offer) bool { return o.ID == b.Choice }) {
		return refuse(Over, "This choice is not one of those that are voted on.")
	}
	b.Class, b.Seat = c.ID, s.ID
	err = h.store.Vote(ctx, b)
	if errors.Is(err, classroom.ErrConflict) { // it was closed meanwhile
		return refuse(Over, roundOver)
	}
	if err != nil {
		return h.told(err)
	}
	h.rooms.with(c.ID, func(r *room) {
		if r.mine != nil && r.from == b.Attempt && r.round == b.Round {
			next := maps.Clone(r.mine)
			next[b.Seat] = b.Choice
			r.mine = next
		}
	})
	return nil
}

// TeacherSeat gives the seat in which the teacher plays, and makes it the first
// time.
func (h *Hall) TeacherSeat(ctx context.Context, class string) (classroom.Seat, error) {
	for range tries {
		seats, err := h.store.Seats(ctx, class)
		if err != nil {
			return classroom.Seat{}, err
		}
		if i := slices.IndexFunc(seats, func(s classroom.Seat) bool { return s.Teacher }); i >= 0 {
			return seats[i], nil
		}
		s, _, err := h.sit(ctx, classroom.Seat{Class: class, Alias: "The teacher", Teacher: true})
		if !errors.Is(err, classroom.ErrTaken) { // else two servers made it at once: look again
			return s, err
		}
	}
	return classroom.Seat{}, classroom.ErrConflict
}

// StartVote begins vote mode with a case: the teacher plays it, and the class
// decides each choice.
func (h *Hall) StartVote(ctx context.Context, class, scenario string) (classroom.Class, error) {
	seat, err := h.TeacherSeat(ctx, class)
	if err != nil {
		return classroom.Class{}, err
	}
	return h.change(ctx, class, func(c *classroom.Class) error {
		if _, err := h.Case(ctx, *c, scenario); err != nil {
			return err
		}
		c.Stage.Vote = &classroom.Vote{Attempt: AttemptID(seat.ID, scenario, rand.Uint64(), 0), Open: true}
		return nil
	})
}

// EndVote ends vote mode. A round that is open is closed and kept first.
func (h *Hall) EndVote(ctx context.Context, class string) (classroom.Class, error) {
	if _, _, err := h.CloseRound(ctx, class); err != nil && !isRefusal(err, Over) {
		return classroom.Class{}, err
	}
	return h.change(ctx, class, func(c *classroom.Class) error {
		c.Stage.Vote = nil
		return nil
	})
}

// OpenRound takes ballots, again where the round had been closed. It looks how far the
// playthrough is, in case a server died between a step and its round.
func (h *Hall) OpenRound(ctx context.Context, class string) (classroom.Class, error) {
	return h.change(ctx, class, func(c *classroom.Class) error {
		if err := setOpen(c, true); err != nil {
			return err
		}
		a, err := h.store.Attempt(ctx, c.Stage.Vote.Attempt)
		if err == nil {
			c.Stage.Vote.Round = len(a.Record.Inputs)
		}
		if errors.Is(err, classroom.ErrNone) {
			err = nil
		}
		return err
	})
}

// CloseRound takes no more ballots in the round that is on and keeps their counts.
func (h *Hall) CloseRound(ctx context.Context, class string) (classroom.Class, classroom.Round, error) {
	rounds := h.rounds(class)
	rounds.Lock() // else the choice that was taken meanwhile is forgotten
	defer rounds.Unlock()
	c, err := h.change(ctx, class, func(c *classroom.Class) error { return setOpen(c, false) })
	if err != nil {
		return c, classroom.Round{}, err
	}
	round, err := h.Count(ctx, c)
	if err != nil || round.Ballots() == 0 {
		return c, round, err
	}
	return c, round, h.store.EndRound(ctx, round)
}

func setOpen(c *classroom.Class, open bool) error {
	if c.Stage.Vote == nil {
		return refuse(Over, "No vote is on.")
	}
	v := *c.Stage.Vote
	v.Open = open
	c.Stage.Vote = &v
	return nil
}

// Count is how the votes of the round that is on stand. Those of removed seats do
// not count.
func (h *Hall) Count(ctx context.Context, c classroom.Class) (classroom.Round, error) {
	if c.Stage.Vote == nil {
		return classroom.Round{}, refuse(Over, "No vote is on.")
	}
	at, err := h.showing(ctx, c)
	if err != nil {
		return classroom.Round{}, err
	}
	var offered []string
	for _, o := range at.choices {
		offered = append(offered, o.ID)
	}
	return h.count(ctx, c.ID, *c.Stage.Vote, offered)
}

func (h *Hall) count(ctx context.Context, class string, v classroom.Vote, offered []string) (classroom.Round, error) {
	round := classroom.Round{Class: class, Attempt: v.Attempt, Round: v.Round, Counts: map[string]int{}, At: h.now()}
	for _, id := range offered {
		round.Counts[id] = 0
	}
	ballots, err := h.store.Ballots(ctx, v.Attempt, v.Round)
	if err != nil {
		return round, err
	}
	seats, err := h.store.Seats(ctx, class)
	if err != nil {
		return round, err
	}
	out := map[string]bool{}
	for _, s := range seats {
		out[s.ID] = s.Removed || s.Teacher
	}
	for _, b := range ballots {
		if !out[b.Seat] {
			round.Counts[b.Choice]++
		}
	}
	return round, nil
}

// voted moves the vote on after the teacher's step: the round ends with the
// choice that was taken, and the next one begins.
func (h *Hall) voted(ctx context.Context, class string, before, after *held, sent Sent) error {
	rounds := h.rounds(class)
	rounds.Lock()
	defer rounds.Unlock()
	c, err := h.Class(ctx, class)
	if err != nil || c.Stage.Vote == nil {
		return err
	}
	v, have := *c.Stage.Vote, len(before.attempt.Record.Inputs)
	if v.Round == have && (v.Attempt == after.attempt.ID || have == 0 && sameCase(c, v.Attempt, after.attempt)) {
		offered, err := before.line.choices()
		if err != nil {
			return err
		}
		round, err := h.count(ctx, class, v, offered)
		if err != nil {
			return err
		}
		round.Taken = taken(after.attempt.Record.Inputs, have)
		if round.Ballots() > 0 && round.Taken != "" {
			if err := h.store.EndRound(ctx, round); err != nil {
				return err
			}
		}
	}
	_, err = h.change(ctx, class, func(c *classroom.Class) error {
		if c.Stage.Vote != nil {
			c.Stage.Vote = &classroom.Vote{Attempt: after.attempt.ID, Round: len(after.attempt.Record.Inputs), Open: !after.attempt.Ended}
		}
		return nil
	})
	return err
}

// sameCase reports whether a playthrough is of the case that another, of which
// nothing is stored, would be of. The game begins one with a seed of its own when
// it is told to start anew: its first choice answers the first round all the same.
func sameCase(c classroom.Class, unbegun string, a classroom.Attempt) bool {
	of, ok := classroom.Unbegun(c, unbegun)
	return ok && of.Record.Scenario == a.Record.Scenario
}

// taken is the first choice from a place on.
func taken(inputs []play.Input, from int) string {
	for _, in := range inputs[min(from, len(inputs)):] {
		if in.Choice != "" {
			return in.Choice
		}
	}
	return ""
}

func isRefusal(err error, k Kind) bool {
	var no *Refusal
	return errors.As(err, &no) && no.Kind == k
}
