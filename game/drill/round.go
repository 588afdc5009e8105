package drill

import (
	"math/rand/v2"
	"slices"
)

// Mastered is how many times running an item has to be answered right.
const Mastered = 3

// again is how many other items come before one that was answered wrong is asked
// once more.
const again = 3

// Progress is what somebody has learnt in one exercise, and the round they are in.
type Progress struct {
	Answers int      `json:"answers,omitempty"` // given so far; of two the one with more is the later
	Rounds  int      `json:"rounds,omitempty"`  // begun so far
	Known   []Memory `json:"known,omitempty"`   // items answered at least once, in the order of the bank
	Round   *Round   `json:"round,omitempty"`   // nil: none is open
}

// Memory is what is remembered of an item.
type Memory struct {
	Item string `json:"item"`
	Box  int    `json:"box"` // times it was right running, at most Mastered
	Due  int    `json:"due"` // the round from which it is to be asked again
}

// Round is a number of items that are asked one after the other.
type Round struct {
	Cards []Card `json:"cards"`
	At    int    `json:"at"` // the card that is asked; len(Cards): the round is over
	// Chosen is what was answered to it, counted from 1 in the order shown; 0: nothing yet.
	Chosen int `json:"chosen,omitempty"`
	Right  int `json:"right,omitempty"` // answered right at once
	Of     int `json:"of"`              // different items in the round
}

// Card is an item as it is asked.
type Card struct {
	Item  string `json:"item"`
	Order []int  `json:"order"`           // of its answers as they are shown
	Again bool   `json:"again,omitempty"` // it was answered wrong in this round
}

// Over reports whether nothing is left to ask.
func (r Round) Over() bool { return r.At >= len(r.Cards) }

// Answered reports whether the card that is shown has been answered.
func (r Round) Answered() bool { return r.Chosen > 0 }

// Begin opens a round. It asks first what is due, the least known before the
// rest, then what was never asked, and, once all of that is learnt, what was
// mastered longest ago. Equal arguments draw equal rounds.
func (p Progress) Begin(k Kind, seed uint64) Progress {
	p.Rounds++
	bank := Bank(k)
	dice := rand.New(rand.NewPCG(seed, uint64(p.Rounds)))
	dice.Shuffle(len(bank), func(i, j int) { bank[i], bank[j] = bank[j], bank[i] })
	slices.SortStableFunc(bank, func(a, b Item) int { return p.urgency(a.ID) - p.urgency(b.ID) })
	bank = bank[:min(k.Length(), len(bank))]
	dice.Shuffle(len(bank), func(i, j int) { bank[i], bank[j] = bank[j], bank[i] })
	r := Round{Of: len(bank)}
	for _, item := range bank {
		r.Cards = append(r.Cards, Card{Item: item.ID, Order: order(item, dice)})
	}
	p.Round = &r
	return p
}

// order is that of an item's answers. Bases keep theirs, so that one finds them.
func order(i Item, dice *rand.Rand) []int {
	places := make([]int, len(i.Answers()))
	for n := range places {
		places[n] = n
	}
	if i.Right != "" {
		dice.Shuffle(len(places), func(a, b int) { places[a], places[b] = places[b], places[a] })
	}
	return places
}

// turned is another order, so that nobody learns a place in place of an answer.
func turned(i Item, order []int) []int {
	if i.Right == "" {
		return order
	}
	return append(slices.Clone(order[1:]), order[0])
}

// urgency is the rank of an item among those that could be asked: the lower, the
// sooner.
func (p Progress) urgency(id string) int {
	m, met := p.memory(id)
	const never = 10
	switch {
	case !met:
		return never
	case m.Box >= Mastered:
		return 1000 + m.Due
	case m.Due > p.Rounds:
		return 100 + m.Due - p.Rounds
	}
	return m.Box
}

func (p Progress) memory(id string) (Memory, bool) {
	i := slices.IndexFunc(p.Known, func(m Memory) bool { return m.Item == id })
	if i < 0 {
		return Memory{Item: id}, false
	}
	return p.Known[i], true
}

// Answer answers the card that is shown, counted from 1 in the order shown. It
// does nothing where there is nothing to answer.
func (p Progress) Answer(k Kind, chosen int) Progress {
	item, card, ok := p.Asked(k)
	if !ok || p.Round.Answered() || chosen < 1 || chosen > len(card.Order) {
		return p
	}
	r := *p.Round
	r.Chosen = chosen
	right := card.Order[chosen-1] == item.Place()
	switch {
	case !right:
		late := Card{Item: card.Item, Order: turned(item, card.Order), Again: true}
		r.Cards = slices.Insert(slices.Clone(r.Cards), min(r.At+1+again, len(r.Cards)), late)
	case !card.Again:
		r.Right++
	}
	p.Round, p.Answers = &r, p.Answers+1
	if !right || !card.Again { // what is right only now was learnt a moment ago
		p = p.remember(k, item.ID, right)
	}
	return p
}

// remember moves an item to its next box, or back to the first.
func (p Progress) remember(k Kind, id string, right bool) Progress {
	m, _ := p.memory(id)
	if m.Box++; !right {
		m.Box = 0
	}
	m.Box = min(m.Box, Mastered)
	m.Due = p.Rounds + max(1, m.Box*m.Box-1) // 1, 1, 3, 8 rounds on
	known := make([]Memory, 0, len(p.Known)+1)
	for _, item := range Bank(k) {
		if item.ID == id {
			known = append(known, m)
		} else if old, met := p.memory(item.ID); met {
			known = append(known, old)
		}
	}
	p.Known = known
	return p
}

// Next goes on to the next card once this one has been answered.
func (p Progress) Next() Progress {
	if p.Round == nil || p.Round.Over() || !p.Round.Answered() {
		return p
	}
	r := *p.Round
	r.At, r.Chosen = r.At+1, 0
	p.Round = &r
	return p
}

// Asked is the card that is shown and its item; ok is false where there is none,
// also because the item is no longer in the bank.
func (p Progress) Asked(k Kind) (item Item, card Card, ok bool) {
	if p.Round == nil || p.Round.Over() {
		return item, card, false
	}
	card = p.Round.Cards[p.Round.At]
	for _, item := range Bank(k) {
		if item.ID == card.Item && whole(card.Order, len(item.Answers())) {
			return item, card, true
		}
	}
	return item, card, false
}

// whole reports whether an order names each of n answers once: what was kept may
// be of another version.
func whole(order []int, n int) bool {
	sorted := slices.Sorted(slices.Values(order))
	for i, place := range sorted {
		if place != i {
			return false
		}
	}
	return len(sorted) == n
}

// WasRight reports whether the card that is shown was answered right.
func (p Progress) WasRight(k Kind) bool {
	item, card, ok := p.Asked(k)
	return ok && p.Round.Answered() && p.Round.Chosen <= len(card.Order) && card.Order[p.Round.Chosen-1] == item.Place()
}

// Mastered counts how many items of the bank are mastered, and all there are.
func (p Progress) Mastered(k Kind) (n, of int) {
	bank := Bank(k)
	for _, item := range bank {
		if m, _ := p.memory(item.ID); m.Box >= Mastered {
			n++
		}
	}
	return n, len(bank)
}

// Clean is progress as it may be used: what was kept by another version of the
// bank, or changed by hand, is left out.
func (p Progress) Clean(k Kind) Progress {
	p.Answers, p.Rounds = max(p.Answers, 0), max(p.Rounds, 0)
	kept := p
	p.Known = nil
	for _, item := range Bank(k) {
		if m, met := kept.memory(item.ID); met {
			m.Box = min(max(m.Box, 0), Mastered)
			p.Known = append(p.Known, m)
		}
	}
	if r := p.Round; r != nil && (r.At < 0 || r.Chosen < 0 || len(r.Cards) > 10*k.Length()) {
		p.Round = nil
	}
	if _, _, ok := p.Asked(k); !ok && p.Round != nil && !p.Round.Over() {
		p.Round = nil
	}
	return p
}
