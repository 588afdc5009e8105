package hall

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"upperhand/game/classroom"
)

// Opening is what a class begins with.
type Opening struct {
	Title   string
	Options classroom.Options // its Cases are filled from what is given beside it
	Closes  time.Duration     // from now
	Deletes time.Duration     // after it closed
	Secret  []byte            // what the teacher's key is made of, see TeacherKey
}

// keyLetters are those of classroom.NewKey.
const keyLetters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"

// TeacherKey makes the key of a class's teacher from a server's secret, so that it
// can be told again after a restart and is kept nowhere: 26 letters, 128 bits.
func TeacherKey(secret []byte, class string) string {
	mac := hmac.New(sha256.New, secret)
	mac.Write([]byte("the key of the teacher of class " + class))
	n := new(big.Int).SetBytes(mac.Sum(nil))
	base, digit := big.NewInt(int64(len(keyLetters))), new(big.Int)
	key := make([]byte, 26)
	for i := range key {
		n.DivMod(n, base, digit)
		key[i] = keyLetters[digit.Int64()]
	}
	return string(key)
}

// OpenClass begins a class with these cases. They are kept with it, so that it goes
// on with the same texts whatever becomes of their files.
func (h *Hall) OpenClass(ctx context.Context, o Opening, cases []classroom.Case) (classroom.Class, error) {
	now := h.now()
	c := classroom.Class{
		ID: classroom.NewID(), Title: clean(o.Title, mostTitle, false), Options: o.Options,
		Opened: now, Closes: now.Add(o.Closes), Deletes: now.Add(o.Closes + o.Deletes),
	}
	c.Key = classroom.HashKey(TeacherKey(o.Secret, c.ID))
	c.Options.Cases = nil
	for _, of := range cases {
		c.Options.Cases = append(c.Options.Cases, of.ID)
	}
	err := classroom.ErrTaken
	for range 20 {
		c.Code = classroom.NewCode()
		if err = h.store.AddClass(ctx, c); !errors.Is(err, classroom.ErrTaken) {
			break
		}
	}
	if err != nil {
		return classroom.Class{}, fmt.Errorf("the class cannot be begun: %w", err)
	}
	for _, of := range cases {
		if err := h.store.AddCase(ctx, c.ID, of); err != nil {
			return classroom.Class{}, fmt.Errorf("the case %q cannot be kept with the class: %w", of.ID, err)
		}
	}
	return h.store.Class(ctx, c.ID)
}

// ByCode finds the open class that a code joins.
func (h *Hall) ByCode(ctx context.Context, code string) (classroom.Class, error) {
	c, err := h.store.ClassByCode(ctx, Typed(code))
	if errors.Is(err, classroom.ErrNone) {
		return c, refuse(NoClass, "No class has this code. Look at it again: it has six letters and digits.")
	}
	if err != nil {
		return c, err
	}
	if over(c, h.now()) {
		return c, refuse(Closed, "This class is closed: ask whoever teaches it.")
	}
	return c, nil
}

// Typed is a code or a key as it was meant: people type small letters, spaces and
// hyphens.
func Typed(text string) string {
	out := make([]byte, 0, 32)
	for _, c := range []byte(text) {
		if c >= 'a' && c <= 'z' {
			c -= 'a' - 'A'
		}
		if c != ' ' && c != '-' && c != '.' && len(out) < 64 {
			out = append(out, c)
		}
	}
	return string(out)
}

func over(c classroom.Class, now time.Time) bool { return !now.Before(c.Closes) }

// Taught gives the class whose teacher has this key.
func (h *Hall) Taught(ctx context.Context, key string) (classroom.Class, error) {
	classes, err := h.store.Classes(ctx)
	if err != nil {
		return classroom.Class{}, err
	}
	found := -1
	for i, c := range classes { // all of them, so that the time tells nothing
		if classroom.IsKey(key, c.Key) {
			found = i
		}
	}
	if found < 0 {
		return classroom.Class{}, refuse(NoClass, "This is no teacher's key of a class here. It stands where the class was started.")
	}
	return classes[found], nil
}

// Settle changes a class's title and options. Its cases are changed by AddCase.
func (h *Hall) Settle(ctx context.Context, class, title string, names bool) (classroom.Class, error) {
	return h.change(ctx, class, func(c *classroom.Class) error {
		c.Title, c.Options.Names = clean(title, mostTitle, false), names
		return nil
	})
}

// Rule changes a class as whoever runs its server says.
func (h *Hall) Rule(ctx context.Context, class string, do func(*classroom.Class)) (classroom.Class, error) {
	return h.change(ctx, class, func(c *classroom.Class) error {
		do(c)
		c.Title = clean(c.Title, mostTitle, false)
		return nil
	})
}

// mostTitle bounds a class's title, in characters.
const mostTitle = 120

// Close ends a class now: nobody joins, and nothing more is taken.
func (h *Hall) Close(ctx context.Context, class string) (classroom.Class, error) {
	return h.change(ctx, class, func(c *classroom.Class) error {
		if now := h.now(); now.Before(c.Closes) {
			kept := c.Deletes.Sub(c.Closes)
			c.Closes, c.Deletes = now, now.Add(kept)
		}
		return nil
	})
}

// Recode gives a class another code: whoever has the old one only gets in no more.
// Seats stay.
func (h *Hall) Recode(ctx context.Context, class string) (classroom.Class, error) {
	c, err := classroom.Class{}, classroom.ErrTaken
	for try := 0; try < 20 && errors.Is(err, classroom.ErrTaken); try++ {
		c, err = h.change(ctx, class, func(c *classroom.Class) error {
			c.Code = classroom.NewCode()
			return nil
		})
	}
	return c, err
}

// Extend keeps a class open until a time, or opens it again. What is kept is kept as
// long after that as it would have been.
func (h *Hall) Extend(ctx context.Context, class string, until time.Time) (classroom.Class, error) {
	return h.change(ctx, class, func(c *classroom.Class) error {
		kept := c.Deletes.Sub(c.Closes)
		c.Closes, c.Deletes = until, until.Add(kept)
		return nil
	})
}

// Delete deletes a class with all that is kept of it.
func (h *Hall) Delete(ctx context.Context, class string) error {
	err := h.store.DeleteClass(ctx, class)
	if err == nil || errors.Is(err, classroom.ErrNone) {
		h.forget(class)
		return nil
	}
	return err
}

// ErrOtherText is the error of a case that a class has with another text.
var ErrOtherText = errors.New("the class has this case with another text")

// AddCase gives a class one more case, which was checked. A case that the class has
// already stays as it is: what was played with it could not be run again.
func (h *Hall) AddCase(ctx context.Context, class string, of classroom.Case) error {
	if len(of.Source) > h.limits.Source {
		return refuse(Unplayed, fmt.Sprintf("The case is larger than %d KB.", h.limits.Source>>10))
	}
	have, err := h.store.Cases(ctx, class)
	if err != nil {
		return err
	}
	if i := slices.IndexFunc(have, func(c classroom.Case) bool { return c.ID == of.ID }); i >= 0 {
		if !bytes.Equal(have[i].Source, of.Source) {
			return fmt.Errorf("%q: %w", of.ID, ErrOtherText)
		}
	} else if len(have) >= h.limits.Cases {
		return refuse(Full, fmt.Sprintf("A class has room for %d cases.", h.limits.Cases))
	} else if err := h.store.AddCase(ctx, class, of); err != nil {
		return err
	}
	_, err = h.change(ctx, class, func(c *classroom.Class) error {
		if !slices.Contains(c.Options.Cases, of.ID) {
			c.Options.Cases = append(slices.Clone(c.Options.Cases), of.ID)
		}
		return nil
	})
	return err
}
