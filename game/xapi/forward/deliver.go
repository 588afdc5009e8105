package forward

import (
	"context"
	"errors"
	"net/http"
	"time"
)

// heavy is how many bytes of statements are sent at once; servers commonly
// refuse bodies of a megabyte.
const heavy = 400_000

// outage is the error of a record store that can't be told just now.
type outage struct {
	why  string
	wait time.Duration // 0: longer after each failure
}

func (o *outage) Error() string { return o.why }

// refusal is the error of a record store that does not take what it was sent.
type refusal struct {
	status int
	said   string
}

func (r *refusal) Error() string { return r.said }

// deliver sends parcels in their order and notes what became of them. On an
// error the rest was not sent, or nobody knows. As long as it is not known
// whether the record store takes anything at all, it gets one parcel at a time:
// to look for the one that is at fault would be to ask it hundreds of times.
func (f *Forwarder) deliver(ctx context.Context, parcels []*parcel) error {
	for len(parcels) > 0 && !f.sound {
		p := parcels[0]
		if len(p.letters) > 0 {
			var no *refusal
			err := f.post(ctx, p.letters)
			switch {
			case err == nil:
				f.sound = true
			case !errors.As(err, &no):
				return err
			case no.status == http.StatusConflict: // it has some of it, see send
				f.sound = true
				continue
			default:
				p.doubt = no.said
			}
		}
		parcels = parcels[1:]
	}
	for all := letters(parcels); len(all) > 0; {
		n, size := 0, 0
		for n < len(all) && (n == 0 || size+len(all[n].text) <= heavy) {
			size += len(all[n].text)
			n++
		}
		if err := f.send(ctx, all[:n]); err != nil {
			return err
		}
		all = all[n:]
	}
	return nil
}

// send sends letters together. A record store takes all of a batch or nothing,
// so that of one that is refused each half is sent by itself, until the letter
// that is at fault stands alone.
func (f *Forwarder) send(ctx context.Context, some []*letter) error {
	err := f.post(ctx, some)
	var no *refusal
	if !errors.As(err, &no) {
		return err
	}
	if half := len(some) / 2; half > 0 {
		if err := f.send(ctx, some[:half]); err != nil {
			return err
		}
		return f.send(ctx, some[half:])
	}
	l := some[0]
	if no.status == http.StatusConflict {
		// It has a statement with this id. The id is made of the attempt, the
		// step, the verb and a count, so that it can be none but this one,
		// sent before; it may look different where a newer version of the game
		// made it anew. To ask for it would show less: one that was voided
		// since is not shown any more.
		l.delivered = true
		return nil
	}
	// Some refuse with 400 what they have, such as to void a statement again.
	there, err := f.has(ctx, l.id)
	if err != nil {
		return err
	}
	if l.delivered = there; !there {
		l.refused = no.said
	}
	return nil
}
