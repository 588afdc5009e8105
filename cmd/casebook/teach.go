package main

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"time"

	"upperhand/assets/lang"
	"upperhand/game/classroom"
	"upperhand/game/classroom/board"
	"upperhand/game/classroom/hall"
	"upperhand/game/classroom/notice"
	"upperhand/game/classroom/result"
	"upperhand/game/classroom/server"
	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/game/xapi"
	"upperhand/game/xapi/forward"
)

// desk lets the teacher's pages decide through the hall.
type desk struct{ *hall.Hall }

// said gives a hall's refusal the form in which the teacher's pages show it.
func said(err error) error {
	var no *hall.Refusal
	if errors.As(err, &no) {
		return board.Refusal(no.Reason)
	}
	return err
}

// Pause covers everybody's game.
func (d desk) Pause(ctx context.Context, class, words string) error {
	_, err := d.Hall.Pause(ctx, class, words)
	return said(err)
}

// GoOn ends a pause.
func (d desk) GoOn(ctx context.Context, class string) error {
	_, err := d.Hall.Resume(ctx, class)
	return said(err)
}

// BeginVote begins vote mode.
func (d desk) BeginVote(ctx context.Context, class, scenario string) error {
	_, err := d.Hall.StartVote(ctx, class, scenario)
	return said(err)
}

// CloseRound takes no more ballots.
func (d desk) CloseRound(ctx context.Context, class string) error {
	_, _, err := d.Hall.CloseRound(ctx, class)
	return said(err)
}

// OpenRound takes ballots again.
func (d desk) OpenRound(ctx context.Context, class string) error {
	_, err := d.Hall.OpenRound(ctx, class)
	return said(err)
}

// EndVote ends vote mode.
func (d desk) EndVote(ctx context.Context, class string) error {
	_, err := d.Hall.EndVote(ctx, class)
	return said(err)
}

// Remove takes seats out.
func (d desk) Remove(ctx context.Context, class string, seats ...string) error {
	return said(d.Hall.Remove(ctx, class, seats...))
}

// Readmit lets them in again.
func (d desk) Readmit(ctx context.Context, class string, seats ...string) error {
	return said(d.Hall.Readmit(ctx, class, seats...))
}

// Names says whether names may be given.
func (d desk) Names(ctx context.Context, class string, allowed bool) error {
	_, err := d.Hall.Rule(ctx, class, func(c *classroom.Class) { c.Options.Names = allowed })
	return said(err)
}

// Recode changes the code to join with.
func (d desk) Recode(ctx context.Context, class string) error {
	_, err := d.Hall.Recode(ctx, class)
	return said(err)
}

// Close closes the class.
func (d desk) Close(ctx context.Context, class string) error {
	_, err := d.Hall.Close(ctx, class)
	return said(err)
}

// Reopen opens it again for as long as a new one is open.
func (d desk) Reopen(ctx context.Context, class string) error {
	_, err := d.Hall.Extend(ctx, class, d.Hall.Now().Add(closesAfter))
	return said(err)
}

// Delete deletes it.
func (d desk) Delete(ctx context.Context, class string) error { return said(d.Hall.Delete(ctx, class)) }

// watch gives a token whenever something of a class changed. It ends with the
// request, with the server, and with the class.
func watch(ctx context.Context, h *hall.Hall, class string, stop <-chan struct{}) <-chan struct{} {
	tokens := make(chan struct{}, 1)
	go func() {
		defer close(tokens)
		for {
			news := h.Pulse(class)
			select {
			case <-news:
			case <-stop:
				return
			case <-ctx.Done():
				return
			}
			if _, err := h.Class(ctx, class); refused(err) {
				return
			}
			select {
			case tokens <- struct{}{}:
			default: // one waits already
			}
		}
	}()
	return tokens
}

func refused(err error) bool {
	var no *hall.Refusal
	return errors.As(err, &no)
}

// teaching is what the teacher's pages are wired from.
type teaching struct {
	hall    *hall.Hall
	kept    *vault
	address func(*http.Request) string
	forward *forward.Forwarder // nil: nothing is sent anywhere
	names   xapi.Names
	log     *slog.Logger
	stop    <-chan struct{} // closed when the server stops
	guessed func() (int, time.Time)
}

func (t teaching) board() *board.Board {
	config := board.Config{
		Kept: t.kept.store, Desk: desk{t.hall}, Cases: t.cases, Address: t.address, Upload: true, XAPI: t.lines, Guessed: t.guessed,
		Watch: func(ctx context.Context, class string) <-chan struct{} { return watch(ctx, t.hall, class, t.stop) },
		Log:   func(err error) { t.log.Error("the teacher's pages", "error", err) },
	}
	if t.forward != nil {
		config.Forward = func() string {
			ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
			defer cancel()
			status, err := t.forward.Status(ctx, t.kept.store)
			if err != nil {
				return "What waits for the record store cannot be read just now."
			}
			return status.String()
		}
	}
	return board.New(config)
}

// cases are those of a class that can be read, in its order.
func (t teaching) cases(ctx context.Context, c classroom.Class) ([]result.Loaded, error) {
	var all []result.Loaded
	for _, id := range c.Options.Cases {
		of, err := t.hall.Case(ctx, c, id)
		if refused(err) { // the class was deleted while its page was made
			err = classroom.ErrNone
		}
		if err != nil {
			return nil, err
		}
		all = append(all, result.Loaded{Scenario: of.Scenario, Rules: of.Rules})
	}
	return all, nil
}

func (t teaching) lines(w io.Writer, in board.Lines) error {
	cases := func(ctx context.Context, class, id string) (*scenario.Scenario, play.Rules, error) {
		return caseOf(ctx, t.hall, class, id)
	}
	return t.names.Export(context.Background(), t.kept.store, in.Class.ID, cases, w)
}

// privacy is the page that tells what is kept.
func (t teaching) privacy(lrs string, secure func(*http.Request) bool) func(*http.Request, *classroom.Class, bool) string {
	return func(r *http.Request, c *classroom.Class, own bool) string {
		facts := notice.Facts{Where: t.kept.told(own), Address: t.address(r), Forward: withoutUser(lrs), Secure: secure(r), Server: t.kept.server, Words: lang.Find(server.Spoken(r))}
		if c != nil {
			facts.Class, facts.Names = c.Title, c.Options.Names
			facts.Opened, facts.Closes, facts.Deletes = c.Opened, c.Closes, c.Deletes
		}
		return notice.Of(facts).HTML()
	}
}

// withoutUser is where something is sent, without who sends it.
func withoutUser(address string) string {
	u, err := url.Parse(address)
	if err != nil || address == "" {
		return ""
	}
	return u.Host + u.Path
}
