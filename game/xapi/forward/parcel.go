package forward

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"upperhand/game/classroom"
	"upperhand/game/xapi"
)

// parcel is an entry with what is sent of it.
type parcel struct {
	entry   classroom.Entry
	letters []*letter
	fault   string // why nothing can be made of it; "" where something could
	doubt   string // what was said of it by a record store that had taken nothing yet
}

// letter is one statement and what became of it.
type letter struct {
	id        string
	text      json.RawMessage
	delivered bool
	refused   string // what the record store said of it
}

// pack makes the statements of entries. What is not there any more, because
// it was deleted, and what the teacher's own seat did, is an empty parcel.
func (f *Forwarder) pack(ctx context.Context, store classroom.Store, entries []classroom.Entry) ([]*parcel, error) {
	var parcels []*parcel
	for _, e := range entries {
		parcels = append(parcels, &parcel{entry: e})
	}
	plays := map[string]xapi.Play{}
	for i, p := range parcels {
		all, err := f.tell(ctx, store, plays, p.entry)
		var odd *untold
		switch {
		case errors.Is(err, classroom.ErrNone):
			continue
		case errors.As(err, &odd):
			p.fault = odd.Error()
			continue
		case err != nil:
			for _, rest := range parcels[i:] {
				rest.letters = []*letter{{}} // not delivered
			}
			return parcels, &outage{why: "the class can't be read: " + err.Error()}
		}
		for _, st := range all {
			text, err := json.Marshal(st)
			if err != nil {
				p.fault = err.Error()
			}
			p.letters = append(p.letters, &letter{id: st.ID, text: text})
		}
	}
	return parcels, nil
}

// untold is the error of an entry of which nothing can be made, today or later.
type untold struct{ error }

func (e *untold) Unwrap() error { return e.error }

func (f *Forwarder) tell(ctx context.Context, store classroom.Store, plays map[string]xapi.Play, e classroom.Entry) ([]xapi.Statement, error) {
	play, ok := plays[e.Attempt]
	if !ok {
		var err error
		if play, err = f.load(ctx, store, e); err != nil {
			return nil, err
		}
		plays[e.Attempt] = play
	}
	if e.Kind == classroom.Shared {
		return f.config.Names.Share(play, e.Shared), nil
	}
	all, err := f.config.Names.Step(play, e.Step.Rev)
	if err != nil && !errors.Is(err, classroom.ErrNone) {
		err = &untold{err}
	}
	return all, err
}

// load reads what an entry is of.
func (f *Forwarder) load(ctx context.Context, store classroom.Store, e classroom.Entry) (xapi.Play, error) {
	seat, err := store.Seat(ctx, e.Seat)
	if err != nil {
		return xapi.Play{}, err
	}
	if seat.Teacher {
		return xapi.Play{}, classroom.ErrNone
	}
	a, err := store.Attempt(ctx, e.Attempt)
	if err != nil {
		return xapi.Play{}, err
	}
	steps, err := store.Steps(ctx, a.ID)
	if err != nil {
		return xapi.Play{}, err
	}
	sc, rules, err := f.config.Cases(ctx, a.Class, a.Record.Scenario)
	if errors.Is(err, classroom.ErrNone) {
		return xapi.Play{}, &untold{fmt.Errorf("the case %q is not there any more", a.Record.Scenario)}
	}
	return xapi.Play{Attempt: a, Steps: steps, Scenario: sc, Rules: rules}, err
}

func letters(parcels []*parcel) []*letter {
	var all []*letter
	for _, p := range parcels {
		all = append(all, p.letters...)
	}
	return all
}

// ends are parcels by what is to be done about them.
type ends struct {
	done  []*parcel // leave the queue
	aside []*parcel // wait for a person
	held  []*parcel // refused, but so was everything: not theirs, it seems
	back  []*parcel // were not sent
	why   string    // what was said of the last that is held
	taken bool      // something was delivered
}

// sort decides about the parcels of a batch. One that is refused while others
// are taken is at fault itself. Where none is taken, the record store may be:
// its parcels are tried again, and set aside only if they are refused once more
// after others were taken.
func (f *Forwarder) sort(parcels []*parcel) ends {
	var e ends
	for _, l := range letters(parcels) {
		e.taken = e.taken || l.delivered
	}
	for _, p := range parcels {
		switch {
		case p.fault != "" || p.refused() && (e.taken || p.entry.Tries > 0):
			e.aside = append(e.aside, p)
		case p.refused() || p.doubt != "":
			e.held, e.why = append(e.held, p), p.why()
		case p.sent():
			e.done = append(e.done, p)
		default:
			e.back = append(e.back, p)
		}
	}
	f.sound = e.taken || f.sound && !slices.ContainsFunc(parcels, (*parcel).refused)
	return e
}

// sent reports whether all of a parcel was delivered.
func (p *parcel) sent() bool {
	for _, l := range p.letters {
		if !l.delivered {
			return false
		}
	}
	return true
}

// refused reports whether some of it was refused and the rest delivered or
// refused as well.
func (p *parcel) refused() bool {
	some := false
	for _, l := range p.letters {
		some = some || l.refused != ""
		if !l.delivered && l.refused == "" {
			return false
		}
	}
	return some
}

// why is what is wrong with a parcel.
func (p *parcel) why() string {
	for _, l := range p.letters {
		if l.refused != "" {
			return l.refused
		}
	}
	return p.fault + p.doubt
}

func ids(parcels []*parcel) []int64 {
	var all []int64
	for _, p := range parcels {
		all = append(all, p.entry.ID)
	}
	return all
}
