//go:build !js

package store

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"upperhand/game/classroom"
)

const reflectionColumns = `class, seat, attempt, question, asked, text, at`

// Share also takes what was not forwarded yet back from the queue: nobody is
// told words that their writer has changed or taken back.
func (s *store) Share(ctx context.Context, r classroom.Reflection) error {
	return within("sharing a reflection", s.db.write(ctx, func(t tx) error {
		if err := seated(t, r.Seat, r.Class); err != nil {
			return err
		}
		// The row of the attempt is held, so that entries of it queue in the order in which they are stored.
		if _, err := t.exec(`UPDATE attempts SET rev = rev WHERE id = $1`, r.Attempt); err != nil {
			return err
		}
		was, err := unsay(t, r)
		if err != nil {
			return err
		}
		r.Was = was
		t.changed(r.Class, false)
		if r.Text == "" {
			r.Asked = ""
			_, err = t.exec(`DELETE FROM reflections WHERE seat = $1 AND attempt = $2 AND question = $3`, r.Seat, r.Attempt, r.Question)
			if err != nil || was.IsZero() || !s.options.Forwarding {
				return err
			}
			return s.queueShared(t, r)
		}
		_, err = t.exec(`INSERT INTO reflections (`+reflectionColumns+`) VALUES ($1, $2, $3, $4, $5, $6, $7)
			ON CONFLICT (seat, attempt, question) DO UPDATE SET asked = excluded.asked, text = excluded.text, at = excluded.at`,
			r.Class, r.Seat, r.Attempt, r.Question, r.Asked, r.Text, micro(r.At))
		if err != nil || !s.options.Forwarding {
			return err
		}
		return s.queueShared(t, r)
	}))
}

// unsay takes from the queue what is not to be told any more of words that
// change, and gives when the words that may have been told were shared: zero
// where there are none. What another server has in hand may have gone out; of
// that is left only that it ended what was before it.
func unsay(t tx, r classroom.Reflection) (was time.Time, err error) {
	found, err := t.query(`SELECT at FROM reflections WHERE seat = $1 AND attempt = $2 AND question = $3`, r.Seat, r.Attempt, r.Question)
	standing, err := all(found, err, func(rows rows) (at int64, err error) {
		err = rows.Scan(&at)
		return at, err
	})
	for _, at := range standing {
		was = moment(at)
	}
	if err != nil {
		return was, err
	}
	found, err = t.query(`SELECT id, due, shared FROM outgoing WHERE seat = $1 AND attempt = $2 AND question = $3 AND kind = $4 ORDER BY id`,
		r.Seat, r.Attempt, r.Question, string(classroom.Shared))
	queued, err := all(found, err, scanQueued)
	for _, q := range queued {
		t.erased()
		switch {
		case err != nil:
		case q.due == 0: // nobody had it in hand
			was = q.words.Was
			_, err = t.exec(`DELETE FROM outgoing WHERE id = $1`, q.id)
		case q.words.Was.IsZero():
			_, err = t.exec(`DELETE FROM outgoing WHERE id = $1`, q.id)
		default:
			q.words.Asked, q.words.Text = "", ""
			var left []byte
			if left, err = json.Marshal(q.words); err == nil {
				_, err = t.exec(`UPDATE outgoing SET shared = $2 WHERE id = $1`, q.id, string(left))
			}
		}
	}
	return was, err
}

// queued is an entry of words.
type queued struct {
	id, due int64 // due is 0 until a server first has it in hand
	words   classroom.Reflection
}

func scanQueued(rows rows) (q queued, err error) {
	var shared string
	if err = rows.Scan(&q.id, &q.due, &shared); err != nil {
		return q, err
	}
	q.words, err = readShared(shared)
	return q, err
}

// seated is ErrNone where a seat is gone, or of another class.
func seated(t tx, seat, class string) error {
	found, err := t.query(`SELECT id FROM seats WHERE id = $1 AND class = $2`, seat, class)
	_, err = one(found, err, text)
	return err
}

func (s *store) queueShared(t tx, r classroom.Reflection) error {
	shared, err := json.Marshal(r)
	if err != nil {
		return err
	}
	_, err = t.exec(`INSERT INTO outgoing (kind, class, seat, attempt, rev, question, shared, at, due, tries, why) VALUES ($1, $2, $3, $4, 0, $5, $6, $7, 0, 0, '')`,
		string(classroom.Shared), r.Class, r.Seat, r.Attempt, r.Question, string(shared), micro(r.At))
	return err
}

func (s *store) Reflections(ctx context.Context, class string) ([]classroom.Reflection, error) {
	found, err := s.db.query(ctx, `SELECT `+reflectionColumns+` FROM reflections WHERE class = $1 ORDER BY at, question`, class)
	list, err := all(found, err, scanReflection)
	return list, within("reading the reflections of a class", err)
}

func scanReflection(rows rows) (r classroom.Reflection, err error) {
	var at int64
	err = rows.Scan(&r.Class, &r.Seat, &r.Attempt, &r.Question, &r.Asked, &r.Text, &at)
	r.At = moment(at)
	return r, err
}

func readShared(data string) (r classroom.Reflection, err error) {
	if err = json.Unmarshal([]byte(data), &r); err != nil {
		return r, fmt.Errorf("a reflection in the queue: %w", err)
	}
	return r, nil
}
