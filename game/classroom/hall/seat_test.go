package hall_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/hall"
)

func TestAliasesAreTwoWordsAndUnique(t *testing.T) {
	s := open(t, classroom.Options{}, hall.Limits{})
	seen := map[string]bool{}
	for range 400 {
		seat, _ := s.join()
		if seen[seat.Alias] {
			t.Fatalf("%q twice", seat.Alias)
		}
		seen[seat.Alias] = true
		if len(strings.Fields(seat.Alias)) != 2 {
			t.Errorf("alias %q", seat.Alias)
		}
	}
}

func TestANameIsTakenWhereTheClassAllowsIt(t *testing.T) {
	for _, allowed := range []bool{false, true} {
		s := open(t, classroom.Options{Names: allowed}, hall.Limits{})
		seat, _, err := s.hall.Join(t.Context(), s.class, "  Ana\u202e\x07 "+strings.Repeat("x", 200))
		if err != nil {
			t.Fatal(err)
		}
		want := ""
		if allowed {
			want = "Ana " + strings.Repeat("x", 54)
		}
		if seat.Name != want {
			t.Errorf("names %v: %q, want %q", allowed, seat.Name, want)
		}
	}
}

func TestASeatComesBackByItsKeyAlone(t *testing.T) {
	s := open(t, classroom.Options{}, hall.Limits{})
	seat, key := s.join()
	got, class, err := s.hall.Seated(t.Context(), key)
	if err != nil || got.ID != seat.ID || class.ID != s.class.ID {
		t.Fatalf("%+v, %v", got, err)
	}
	for _, no := range []string{"", key[1:], key + "A", strings.ToLower(key), seat.ID, strings.Repeat("A", 26), strings.Repeat("x", 1<<20)} {
		_, _, err := s.hall.Seated(t.Context(), no)
		s.wants(err, hall.NoSeat)
	}
	if typed := hall.Typed(strings.ToLower(key[:6]) + " - " + key[6:]); typed != key {
		t.Errorf("typed %q, meant %q", typed, key)
	}
}

// What is changed at one server is seen at the other, by those who wait for it.
func TestTwoServersSeeEachOthersChanges(t *testing.T) {
	s := open(t, classroom.Options{}, hall.Limits{})
	other := s.another()
	seat, key := s.join()
	see := func(what string, is func(hall.Stage, error) bool) {
		t.Helper()
		within, cancel := context.WithTimeout(t.Context(), 10*time.Second)
		defer cancel()
		for {
			news := other.StagePulse(s.class.ID)
			got, class, err := other.Seated(t.Context(), key)
			var stage hall.Stage
			if err == nil {
				stage, err = other.StageOf(t.Context(), class, got)
			}
			if is(stage, err) {
				return
			}
			select {
			case <-news:
			case <-within.Done():
				t.Fatalf("%s is never seen: %+v, %v", what, stage, err)
			}
		}
	}
	see("the class", func(st hall.Stage, err error) bool { return err == nil && !st.Paused })
	if _, err := s.hall.Pause(t.Context(), s.class.ID, "What did she want?"); err != nil {
		t.Fatal(err)
	}
	see("the pause", func(st hall.Stage, err error) bool { return st.Paused && st.Words == "What did she want?" })
	if _, err := s.hall.Resume(t.Context(), s.class.ID); err != nil {
		t.Fatal(err)
	}
	see("the end of it", func(st hall.Stage, err error) bool { return err == nil && !st.Paused })
	if err := s.hall.Remove(t.Context(), s.class.ID, seat.ID); err != nil {
		t.Fatal(err)
	}
	see("the removal", func(_ hall.Stage, err error) bool { return refusedAs(err, hall.Removed) })
	if err := s.hall.Readmit(t.Context(), s.class.ID, seat.ID); err != nil {
		t.Fatal(err)
	}
	see("the return", func(_ hall.Stage, err error) bool { return err == nil })
	if err := s.hall.Delete(t.Context(), s.class.ID); err != nil {
		t.Fatal(err)
	}
	see("the deletion", func(_ hall.Stage, err error) bool { return refusedAs(err, hall.NoSeat) || refusedAs(err, hall.Closed) })
}

func refusedAs(err error, kind hall.Kind) bool {
	no, ok := err.(*hall.Refusal)
	return ok && no.Kind == kind
}

func TestASeatOfAnotherClassIsNotTheTeachers(t *testing.T) {
	s := open(t, classroom.Options{}, hall.Limits{})
	seat, _ := s.join()
	remove := func(ctx context.Context, class, seat string) error { return s.hall.Remove(ctx, class, seat) }
	readmit := func(ctx context.Context, class, seat string) error { return s.hall.Readmit(ctx, class, seat) }
	for _, do := range []func(context.Context, string, string) error{remove, readmit, s.hall.DeleteSeat} {
		s.wants(do(t.Context(), "another", seat.ID), hall.Unknown)
		s.wants(do(t.Context(), s.class.ID, "nobody"), hall.Unknown)
	}
}

// Many seats are taken out as one change: everybody's game asks anew once, and not six
// hundred times.
func TestManySeatsAreTakenOutAtOnce(t *testing.T) {
	s := open(t, classroom.Options{}, hall.Limits{})
	var ids, keys []string
	for range 5 {
		seat, key := s.join()
		ids, keys = append(ids, seat.ID), append(keys, key)
	}
	if err := s.hall.Remove(t.Context(), s.class.ID, ids[:4]...); err != nil {
		t.Fatal(err)
	}
	for i, key := range keys {
		if _, _, err := s.hall.Seated(t.Context(), key); refusedAs(err, hall.Removed) != (i < 4) {
			t.Errorf("seat %d: %v", i, err)
		}
	}
	if c, err := s.hall.Class(t.Context(), s.class.ID); err != nil || c.Version != s.class.Version+1 {
		t.Errorf("the class changed %d times: %v", c.Version-s.class.Version, err)
	}
	if err := s.hall.Readmit(t.Context(), s.class.ID, ids...); err != nil {
		t.Fatal(err)
	}
	for i, key := range keys {
		if _, _, err := s.hall.Seated(t.Context(), key); err != nil {
			t.Errorf("seat %d: %v", i, err)
		}
	}
}

func TestTheTeachersKeyComesOfTheSecret(t *testing.T) {
	s := open(t, classroom.Options{}, hall.Limits{})
	key := hall.TeacherKey([]byte("a secret"), s.class.ID)
	if len(key) != 26 || key != hall.TeacherKey([]byte("a secret"), s.class.ID) || key == hall.TeacherKey([]byte("a secret"), "another") {
		t.Errorf("key %q", key)
	}
	class, err := s.hall.Taught(t.Context(), key)
	if err != nil || class.ID != s.class.ID {
		t.Errorf("%v, %v", class.ID, err)
	}
	_, err = s.hall.Taught(t.Context(), hall.TeacherKey([]byte("another secret"), s.class.ID))
	s.wants(err, hall.NoClass)
}

func TestWhoWasThereIsWrittenWhenTheServerStops(t *testing.T) {
	s := open(t, classroom.Options{}, hall.Limits{})
	seat, _ := s.join()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() { done <- s.hall.Run(ctx) }()
	s.clock.pass(time.Minute)
	s.hall.SeenNow(seat.ID)
	cancel()
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if got, _ := s.store.Seat(t.Context(), seat.ID); !got.Seen.Equal(s.clock.Now()) {
		t.Errorf("seen %v, want %v", got.Seen, s.clock.Now())
	}
}

func TestAnotherCodeLetsTheOldOneInNoMore(t *testing.T) {
	s := open(t, classroom.Options{}, hall.Limits{})
	_, key := s.join()
	c, err := s.hall.Recode(t.Context(), s.class.ID)
	if err != nil || c.Code == s.class.Code || len(c.Code) != 6 {
		t.Fatalf("%q, %v", c.Code, err)
	}
	if _, err := s.hall.ByCode(t.Context(), s.class.Code); !refusedAs(err, hall.NoClass) {
		t.Errorf("the old code: %v", err)
	}
	if _, err := s.hall.ByCode(t.Context(), c.Code); err != nil {
		t.Errorf("the new code: %v", err)
	}
	if _, _, err := s.hall.Seated(t.Context(), key); err != nil {
		t.Errorf("a seat: %v", err)
	}
}
