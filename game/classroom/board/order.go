package board

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"upperhand/game/classroom"
)

// mostBody bounds what a form of these pages may send.
const mostBody = 64 << 10

// order is what a form asks for.
type order = func(*http.Request, classroom.Class) error

// do carries out an order, and goes back to the form's page.
func (b *Board) do(act order) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		c, ok := formed(w, r)
		if !ok {
			return
		}
		if err := act(r, c); err != nil {
			b.fail(w, err)
			return
		}
		http.Redirect(w, r, back(r.PostFormValue("back")), http.StatusSeeOther)
	}
}

// formed reads a form and gives the class that it is about. Where it cannot be read,
// it answers.
func formed(w http.ResponseWriter, r *http.Request) (classroom.Class, bool) {
	c, _ := Class(r.Context())
	r.Body = http.MaxBytesReader(w, r.Body, mostBody)
	err := r.ParseForm()
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		Told(w, http.StatusRequestEntityTooLarge, "That is too long", []string{"The form holds more than " + strconv.Itoa(mostBody>>10) + " KB, which this page never sends."}, "/teach/")
	case err != nil:
		Told(w, http.StatusBadRequest, "That could not be read", []string{"The form came in a shape that this page does not send."}, "/teach/")
	}
	return c, err == nil
}

// unknown answers an order that there is none of.
func unknown(w http.ResponseWriter, r *http.Request) {
	if _, ok := formed(w, r); ok {
		Told(w, http.StatusNotFound, "There is nothing of that name to do", []string{"The page may be older than the server. Load it again."}, "/teach/")
	}
}

// orders are what can be done, by the last word of the address.
func (b *Board) orders() map[string]order {
	value := func(r *http.Request, name string) string { return r.PostFormValue(name) }
	return map[string]order{
		"pause": func(r *http.Request, c classroom.Class) error {
			return b.Desk.Pause(r.Context(), c.ID, short(value(r, "words"), 400))
		},
		"goon":       func(r *http.Request, c classroom.Class) error { return b.Desk.GoOn(r.Context(), c.ID) },
		"closeround": func(r *http.Request, c classroom.Class) error { return b.round(r, c, b.Desk.CloseRound) },
		"openround":  func(r *http.Request, c classroom.Class) error { return b.round(r, c, b.Desk.OpenRound) },
		"endvote":    func(r *http.Request, c classroom.Class) error { return b.Desk.EndVote(r.Context(), c.ID) },
		"close":      func(r *http.Request, c classroom.Class) error { return b.Desk.Close(r.Context(), c.ID) },
		"reopen":     func(r *http.Request, c classroom.Class) error { return b.Desk.Reopen(r.Context(), c.ID) },
		"vote": func(r *http.Request, c classroom.Class) error {
			if !slices.Contains(c.Options.Cases, value(r, "case")) {
				return Refusal("The class has no case of that name. Load the page again and choose one.")
			}
			return b.Desk.BeginVote(r.Context(), c.ID, value(r, "case"))
		},
		"names": func(r *http.Request, c classroom.Class) error {
			return b.Desk.Names(r.Context(), c.ID, value(r, "allowed") == "yes")
		},
		"recode": func(r *http.Request, c classroom.Class) error { return b.Desk.Recode(r.Context(), c.ID) },
		"remove": func(r *http.Request, c classroom.Class) error {
			return b.seated(r, c, b.Desk.Remove)
		},
		"readmit": func(r *http.Request, c classroom.Class) error {
			return b.seated(r, c, b.Desk.Readmit)
		},
		"removeempty": func(r *http.Request, c classroom.Class) error {
			return b.many(r, c, (*scene).empty, b.Desk.Remove)
		},
		"readmitempty": func(r *http.Request, c classroom.Class) error {
			return b.many(r, c, (*scene).unbegun, b.Desk.Readmit)
		},
	}
}

// many does something to all seats that are so when the form arrives: one that has
// begun since the page was drawn is none of them.
func (b *Board) many(r *http.Request, c classroom.Class, which func(*scene) []string, do seatOrder) error {
	s, err := b.look(r)
	if err != nil {
		return err
	}
	seats := which(s)
	if len(seats) == 0 {
		return Refusal("There is no such seat any more.")
	}
	return do(r.Context(), c.ID, seats...)
}

// round does something to the round of votes that a page showed. Where another of the
// teacher's pages was faster, the class votes on something else by now.
func (b *Board) round(r *http.Request, c classroom.Class, do func(ctx context.Context, class string) error) error {
	shown := r.PostFormValue("round")
	if v := c.Stage.Vote; v != nil && shown != "" && shown != roundOf(v) {
		return Refusal("The vote has moved on since this page was drawn. Look at it again.")
	}
	return do(r.Context(), c.ID)
}

// roundOf names a round in a form, without the seat in which it is played.
func roundOf(v *classroom.Vote) string {
	_, played, _ := strings.Cut(v.Attempt, "/")
	return played + " " + strconv.Itoa(v.Round)
}

// seated does something to a seat of this class, and of no other.
func (b *Board) seated(r *http.Request, c classroom.Class, do seatOrder) error {
	seats, err := b.Kept.Seats(r.Context(), c.ID)
	if err != nil {
		return err
	}
	id := r.PostFormValue("seat")
	if !slices.ContainsFunc(seats, func(s classroom.Seat) bool { return s.ID == id && !s.Teacher }) {
		return errGone
	}
	return do(r.Context(), c.ID, id)
}

// delete deletes the class where its code was typed.
func (b *Board) delete(w http.ResponseWriter, r *http.Request) {
	c, ok := formed(w, r)
	if !ok {
		return
	}
	if typed(r.PostFormValue("code")) != typed(c.Code) {
		Told(w, http.StatusConflict, "Nothing was deleted", []string{"What you typed is not the code of this class. It is " + c.Code + "."}, "/teach/export")
		return
	}
	if err := b.Desk.Delete(r.Context(), c.ID); err != nil {
		b.fail(w, err)
		return
	}
	b.mu.Lock()
	b.forget(c.ID)
	b.mu.Unlock()
	Told(w, http.StatusOK, "The class is deleted", []string{"Its seats, records, words and votes are gone from the server. What you exported before is yours to keep or to erase."}, "/teach")
}

// typed is a code as it is compared: people add spaces and forget capitals.
func typed(code string) string {
	return strings.Map(func(r rune) rune {
		if r == ' ' || r == '-' || r == '\u00a0' {
			return -1
		}
		return r
	}, strings.ToUpper(code))
}

// short cuts a text to so many letters.
func short(text string, most int) string {
	letters := []rune(strings.TrimSpace(text))
	return string(letters[:min(len(letters), most)])
}

// back is where a form leads: to one of these pages, never elsewhere.
func back(to string) string {
	if !strings.HasPrefix(to, "/teach/") || strings.ContainsAny(to, "\\\r\n") || strings.Contains(to, "//") {
		return "/teach/"
	}
	return to
}
