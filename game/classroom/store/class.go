//go:build !js

package store

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"upperhand/game/classroom"
)

const classColumns = `id, code, title, key, options, stage, opened, closes, deletes, version, overdue`

func (s *store) AddClass(ctx context.Context, c classroom.Class) error {
	options, stage, err := settled(c)
	if err != nil {
		return err
	}
	return within("adding a class", s.db.write(ctx, func(t tx) error {
		_, err := t.exec(`INSERT INTO classes (`+classColumns+`) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0)`,
			c.ID, c.Code, c.Title, bytes(c.Key), options, stage, micro(c.Opened), micro(c.Closes), micro(c.Deletes), c.Version)
		t.changed(c.ID, true)
		return err
	}))
}

// settled gives the parts of a class that lie as JSON.
func settled(c classroom.Class) (options, stage string, err error) {
	if c.ID == "" {
		return "", "", fmt.Errorf("a class must have an id")
	}
	o, err := json.Marshal(c.Options)
	if err != nil {
		return "", "", err
	}
	g, err := json.Marshal(c.Stage)
	return string(o), string(g), err
}

// bytes are b, which is not to be nothing: that would be NULL.
func bytes(b []byte) []byte {
	if b == nil {
		return []byte{}
	}
	return b
}

func (s *store) Class(ctx context.Context, id string) (classroom.Class, error) {
	return s.class(ctx, `id = $1`, id)
}

func (s *store) ClassByCode(ctx context.Context, code string) (classroom.Class, error) {
	return s.class(ctx, `code = $1`, code)
}

func (s *store) class(ctx context.Context, where, value string) (classroom.Class, error) {
	found, err := s.db.query(ctx, `SELECT `+classColumns+` FROM classes WHERE `+where, value)
	c, err := one(found, err, scanClass)
	return c, within("reading a class", err)
}

func (s *store) Classes(ctx context.Context) ([]classroom.Class, error) {
	found, err := s.db.query(ctx, `SELECT `+classColumns+` FROM classes ORDER BY opened, number`)
	list, err := all(found, err, scanClass)
	return list, within("reading the classes", err)
}

func scanClass(r rows) (c classroom.Class, err error) {
	var options, stage string
	var opened, closes, deletes, overdue int64
	if err := r.Scan(&c.ID, &c.Code, &c.Title, &c.Key, &options, &stage, &opened, &closes, &deletes, &c.Version, &overdue); err != nil {
		return c, err
	}
	c.Opened, c.Closes, c.Deletes = moment(opened), moment(closes), moment(deletes)
	if overdue != 0 {
		c.Overdue = moment(overdue)
	}
	if err := json.Unmarshal([]byte(options), &c.Options); err != nil {
		return c, fmt.Errorf("the options of class %q: %w", c.ID, err)
	}
	if err := json.Unmarshal([]byte(stage), &c.Stage); err != nil {
		return c, fmt.Errorf("the stage of class %q: %w", c.ID, err)
	}
	return c, nil
}

func (s *store) SetClass(ctx context.Context, c classroom.Class) (classroom.Class, error) {
	options, stage, err := settled(c)
	if err != nil {
		return c, err
	}
	err = s.db.write(ctx, func(t tx) error {
		n, err := t.exec(`UPDATE classes SET code = $3, title = $4, key = $5, options = $6, stage = $7, opened = $8, closes = $9, deletes = $10, version = version + 1
			WHERE id = $1 AND version = $2`,
			c.ID, c.Version, c.Code, c.Title, bytes(c.Key), options, stage, micro(c.Opened), micro(c.Closes), micro(c.Deletes))
		if err != nil {
			return err
		}
		t.changed(c.ID, true)
		if n == 0 {
			return missed(t, `SELECT id FROM classes WHERE id = $1`, c.ID)
		}
		return nil
	})
	if err != nil {
		return c, within("changing a class", err)
	}
	c.Version++
	return c, nil
}

// missed says why a change that rests on a reading found nothing to change.
func missed(t tx, sql, id string) error {
	found, err := t.query(sql, id)
	if _, err := one(found, err, text); err != nil {
		return err
	}
	return classroom.ErrConflict
}

func (s *store) DeleteClass(ctx context.Context, id string) error {
	return within("deleting a class", s.db.write(ctx, func(t tx) error {
		t.changed(id, true)
		t.erased()
		return must(t.exec(`DELETE FROM classes WHERE id = $1`, id))
	}))
}

// Expire leaves a class alone that has no time to be deleted at.
func (s *store) Expire(ctx context.Context, now, watched time.Time) ([]string, error) {
	var ids []string
	err := s.db.write(ctx, func(t tx) error {
		never := micro(time.Time{})
		if _, err := t.exec(`UPDATE classes SET overdue = 0 WHERE overdue <> 0 AND deletes > $1`, micro(now)); err != nil {
			return err
		}
		found, err := t.query(`DELETE FROM classes WHERE deletes <= $1 AND deletes > $2 AND (deletes > $3 OR overdue <> 0 AND overdue <= $4) RETURNING id`,
			micro(now), never, micro(watched), micro(now.Add(-classroom.Grace)))
		ids, err = all(found, err, text)
		if err == nil {
			_, err = t.exec(`UPDATE classes SET overdue = $1 WHERE deletes <= $1 AND deletes > $2 AND overdue = 0`, micro(now), never)
		}
		for _, id := range ids {
			t.changed(id, true)
			t.erased()
		}
		return err
	})
	if err != nil {
		return nil, within("deleting the classes whose time has come", err)
	}
	return ids, nil
}
