//go:build !js

package store

import (
	"context"

	"upperhand/game/classroom"
)

// AddCase takes the place of a case with the same id.
func (s *store) AddCase(ctx context.Context, class string, c classroom.Case) error {
	return within("keeping a case of a class", s.db.write(ctx, func(t tx) error {
		t.changed(class, true)
		_, err := t.exec(`INSERT INTO cases (class, id, source) VALUES ($1, $2, $3) ON CONFLICT (class, id) DO UPDATE SET source = excluded.source`,
			class, c.ID, bytes(c.Source))
		return err
	}))
}

func (s *store) Cases(ctx context.Context, class string) ([]classroom.Case, error) {
	found, err := s.db.query(ctx, `SELECT id, source FROM cases WHERE class = $1 ORDER BY number`, class)
	list, err := all(found, err, func(r rows) (c classroom.Case, err error) {
		err = r.Scan(&c.ID, &c.Source)
		c.Source = bytes(c.Source)
		return c, err
	})
	return list, within("reading the cases of a class", err)
}
