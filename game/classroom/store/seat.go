//go:build !js

package store

import (
	"context"
	"maps"
	"slices"
	"time"

	"upperhand/game/classroom"
)

const seatColumns = `id, class, alias, name, key, joined, seen, removed, teacher`

func (s *store) AddSeat(ctx context.Context, a classroom.Seat) error {
	return within("adding a seat", s.db.write(ctx, func(t tx) error {
		_, err := t.exec(`INSERT INTO seats (`+seatColumns+`) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
			a.ID, a.Class, a.Alias, a.Name, keyOrNone(a.Key), micro(a.Joined), micro(a.Seen), a.Removed, a.Teacher)
		t.changed(a.Class, true)
		return err
	}))
}

// keyOrNone makes no key NULL, of which there may be many.
func keyOrNone(key []byte) []byte {
	if len(key) == 0 {
		return nil
	}
	return key
}

func (s *store) Seat(ctx context.Context, id string) (classroom.Seat, error) {
	return s.seat(ctx, `id = $1`, id)
}

func (s *store) SeatByKey(ctx context.Context, hash []byte) (classroom.Seat, error) {
	return s.seat(ctx, `key = $1`, hash)
}

func (s *store) seat(ctx context.Context, where string, value any) (classroom.Seat, error) {
	found, err := s.db.query(ctx, `SELECT `+seatColumns+` FROM seats WHERE `+where, value)
	a, err := one(found, err, scanSeat)
	return a, within("reading a seat", err)
}

func (s *store) Seats(ctx context.Context, class string) ([]classroom.Seat, error) {
	found, err := s.db.query(ctx, `SELECT `+seatColumns+` FROM seats WHERE class = $1 ORDER BY joined, number`, class)
	list, err := all(found, err, scanSeat)
	return list, within("reading the seats of a class", err)
}

func (s *store) Seated(ctx context.Context, class string) (here, all int, err error) {
	found, err := s.db.query(ctx, `SELECT count(CASE WHEN NOT removed AND NOT teacher THEN 1 END), count(*) FROM seats WHERE class = $1`, class)
	counts, err := one(found, err, func(r rows) (n [2]int, err error) {
		err = r.Scan(&n[0], &n[1])
		return n, err
	})
	return counts[0], counts[1], within("counting the seats of a class", err)
}

func scanSeat(r rows) (a classroom.Seat, err error) {
	var joined, seen int64
	err = r.Scan(&a.ID, &a.Class, &a.Alias, &a.Name, &a.Key, &joined, &seen, &a.Removed, &a.Teacher)
	a.Joined, a.Seen = moment(joined), moment(seen)
	return a, err
}

func (s *store) SetSeat(ctx context.Context, a classroom.Seat) error {
	return within("changing a seat", s.db.write(ctx, func(t tx) error {
		found, err := t.query(`UPDATE seats SET name = $2, removed = $3, key = $4 WHERE id = $1 RETURNING class`, a.ID, a.Name, a.Removed, keyOrNone(a.Key))
		class, err := one(found, err, text)
		t.changed(class, true)
		return err
	}))
}

// Saw tells nobody: that somebody is still there is no news.
func (s *store) Saw(ctx context.Context, at map[string]time.Time) error {
	if len(at) == 0 {
		return nil
	}
	var args [][]any
	for _, id := range slices.Sorted(maps.Keys(at)) { // in one order, so that two servers do not wait for each other
		args = append(args, []any{id, micro(at[id])})
	}
	return within("noting who was seen", s.db.write(ctx, func(t tx) error {
		return t.each(`UPDATE seats SET seen = $2 WHERE id = $1 AND seen < $2`, args)
	}))
}

func (s *store) DeleteSeat(ctx context.Context, id string) error {
	return within("deleting a seat", s.db.write(ctx, func(t tx) error {
		found, err := t.query(`DELETE FROM seats WHERE id = $1 RETURNING class`, id)
		class, err := one(found, err, text)
		if err != nil {
			return err
		}
		t.changed(class, true)
		t.erased()
		// Votes on what was played in this seat are of the class's other seats.
		for _, table := range []string{"ballots", "rounds"} {
			if _, err := t.exec(`DELETE FROM `+table+` WHERE class = $1 AND substr(attempt, 1, length(CAST($2 AS text)) + 1) = CAST($2 AS text) || '/'`, class, id); err != nil {
				return err
			}
		}
		return nil
	}))
}
