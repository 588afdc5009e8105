package drill_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"upperhand/game/drill"
)

// answered gives the place, as shown, of the right answer or of a wrong one.
func answered(t testing.TB, k drill.Kind, p drill.Progress, right bool) int {
	t.Helper()
	item, card, ok := p.Asked(k)
	if !ok {
		t.Fatal("nothing is asked")
	}
	at := slices.Index(card.Order, item.Place())
	if right {
		return at + 1
	}
	return (at+1)%len(card.Order) + 1
}

// TestWhoeverIsRightMastersAll: nobody who knows the answers is kept for ever,
// and what is mastered takes three rounds at least.
func TestWhoeverIsRightMastersAll(t *testing.T) {
	for _, k := range drill.Kinds() {
		p := drill.Progress{}
		_, all := p.Mastered(k)
		rounds := 0
		for n := 0; n < all; n, _ = p.Mastered(k) {
			if rounds++; rounds > 10*all {
				t.Fatalf("%s: after %d rounds %d of %d are mastered", k, rounds, n, all)
			}
			for p = p.Begin(k, 1); !p.Round.Over(); p = p.Next() {
				if p = p.Answer(k, answered(t, k, p, true)); !p.WasRight(k) {
					t.Fatalf("%s: the right answer counts as wrong", k)
				}
			}
			if p.Round.Right != p.Round.Of {
				t.Errorf("%s: %d of %d right at once", k, p.Round.Right, p.Round.Of)
			}
		}
		if rounds < drill.Mastered {
			t.Errorf("%s: mastered in %d rounds", k, rounds)
		}
	}
}

func TestAWrongAnswerComesBackInTheRoundAndBeginsAnew(t *testing.T) {
	p := drill.Progress{}.Begin(drill.Heard, 1)
	first, shown, _ := p.Asked(drill.Heard)
	before := len(p.Round.Cards)
	p = p.Answer(drill.Heard, answered(t, drill.Heard, p, false))
	if p.WasRight(drill.Heard) || len(p.Round.Cards) != before+1 {
		t.Fatalf("it was wrong, and %d cards became %d", before, len(p.Round.Cards))
	}
	again := slices.IndexFunc(p.Round.Cards, func(c drill.Card) bool { return c.Item == first.ID && c.Again })
	if again < 1 || slices.Equal(p.Round.Cards[again].Order, shown.Order) {
		t.Errorf("card %d asks it again, its answers in the order %v", again, p.Round.Cards[again].Order)
	}
	for !p.Round.Over() {
		p = p.Answer(drill.Heard, answered(t, drill.Heard, p, true)).Next()
	}
	if m := p.Known[slices.IndexFunc(p.Known, func(m drill.Memory) bool { return m.Item == first.ID })]; m.Box != 0 {
		t.Errorf("right in the same round, it lies in box %d", m.Box)
	}
}

// TestAnythingMayBeAnswered answers at random, with what was kept read again in
// between: nothing is lost, nothing is changed behind anybody's back, and a
// round ends.
func TestAnythingMayBeAnswered(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := rapid.SampledFrom(drill.Kinds()).Draw(t, "drill")
		p := drill.Progress{}.Begin(k, rapid.Uint64().Draw(t, "seed"))
		for range rapid.IntRange(0, 60).Draw(t, "steps") {
			before, _ := json.Marshal(p)
			next := p
			switch rapid.IntRange(0, 2).Draw(t, "step") {
			case 0:
				next = p.Answer(k, rapid.IntRange(-1, 9).Draw(t, "answer"))
			case 1:
				next = p.Next()
			case 2:
				if p.Round.Over() {
					next = p.Begin(k, 2)
				}
			}
			if after, _ := json.Marshal(p); string(after) != string(before) {
				t.Fatal("the progress before was changed")
			}
			text, err := json.Marshal(next)
			if err != nil {
				t.Fatal(err)
			}
			var read drill.Progress
			if err := json.Unmarshal(text, &read); err != nil {
				t.Fatal(err)
			}
			p = read.Clean(k)
			if again, _ := json.Marshal(p); string(again) != string(text) {
				t.Fatalf("%s became %s", text, again)
			}
		}
	})
}

// What was kept may be of another version, or changed by hand.
func TestNonsenseThatWasKeptIsLeftOut(t *testing.T) {
	for _, text := range []string{
		`{"round":{"cards":[{"item":"gone","order":[0,1,2]}],"of":1}}`,
		`{"round":{"cards":[],"at":-1}}`,
		`{"round":{"cards":[{"item":"heard-we","order":[0,0,9]}],"of":1}}`,
		`{"answers":-4,"rounds":-1,"known":[{"item":"gone","box":2},{"item":"heard-we","box":99}]}`,
	} {
		var p drill.Progress
		if err := json.Unmarshal([]byte(text), &p); err != nil {
			t.Fatal(err)
		}
		p = p.Clean(drill.Heard)
		if p.Round != nil || p.Answers < 0 || len(p.Known) > 1 {
			t.Errorf("%s became %+v", text, p)
		}
		p = p.Begin(drill.Heard, 1)
		p.Answer(drill.Heard, 1).Next()
	}
}

// TestTheBanks holds what the exercises promise: forty items and more, each once,
// with different answers, and no line that names the base it rests on.
func TestTheBanks(t *testing.T) {
	ids, lines := map[string]bool{}, map[string]bool{}
	for _, k := range drill.Kinds() {
		bank := drill.Bank(k)
		if len(bank) < 40 {
			t.Errorf("%s has %d items", k, len(bank))
		}
		for _, i := range bank {
			if ids[i.ID] || lines[i.Line] {
				t.Errorf("%s stands there twice", i.ID)
			}
			ids[i.ID], lines[i.Line] = true, true
			answers := slices.Sorted(slices.Values(i.Answers()))
			if len(slices.Compact(answers)) != len(i.Answers()) || i.Scene == "" || i.Who == "" || i.Line == "" || i.Why == "" {
				t.Errorf("%s is not whole", i.ID)
			}
			if k == drill.Base && strings.Contains(strings.ToLower(i.Line), i.Base.String()) {
				t.Errorf("%s gives its base away", i.ID)
			}
		}
	}
}

// TestTheLongestAnswerIsNotTheRightOne: nobody should master these by counting
// letters.
func TestTheLongestAnswerIsNotTheRightOne(t *testing.T) {
	for _, k := range []drill.Kind{drill.Openly, drill.Heard} {
		longest := 0
		for _, i := range drill.Bank(k) {
			if len(i.Right) > max(len(i.Other), len(i.Third)) {
				longest++
			}
		}
		if all := len(drill.Bank(k)); 2*longest > all {
			t.Errorf("%s: of %d the right answer is the longest %d times", k, all, longest)
		}
	}
}
