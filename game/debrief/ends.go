package debrief

import (
	"math/rand/v2"
	"slices"

	"upperhand/game/locale"
	"upperhand/game/play"
)

// ends finds the endings that a state leads to: all of them where the ways on
// can be followed wholly, else those of a few tries by chance.
func (e Explorer) ends(from play.State, turn, choice uint64) (ends Ends, steps int) {
	counts, steps := e.reach(from)
	if ends.Whole = counts != nil; ends.Whole {
		return e.told(ends, counts), steps
	}
	ends.Tries = e.tries
	chance := rand.New(rand.NewPCG(e.s.Seed, turn<<32|choice))
	counts = make([]int, len(e.s.Scenario.Endings))
	for range ends.Tries {
		end, taken := e.try(from, chance)
		if steps += taken; end.Ended() {
			counts[end.Ending]++
		} else {
			ends.Open++
		}
	}
	return e.told(ends, counts), steps
}

// reach follows every way on from a state, each state that nothing ahead can
// tell from one seen before only once. It gives up, with nil, after so many
// steps, and where a rule of the case fails.
func (e Explorer) reach(from play.State) (counts []int, steps int) {
	counts = make([]int, len(e.s.Scenario.Endings))
	seen, frontier := map[string]bool{}, []play.State{from}
	for len(frontier) > 0 {
		now := frontier[len(frontier)-1]
		frontier = frontier[:len(frontier)-1]
		if now.Ended() {
			counts[now.Ending] = 1
			continue
		}
		key := e.matter.key(&now)
		if seen[key] {
			continue
		}
		seen[key] = true
		offered, err := play.Offered(e.s.Scenario, e.s.Rules, now)
		if err != nil || steps+len(offered) > e.bound {
			return nil, steps
		}
		for _, c := range offered {
			next, err := play.Ahead(e.s.Scenario, e.s.Rules, now, c)
			if steps++; err != nil {
				return nil, steps
			}
			frontier = append(frontier, next)
		}
	}
	return counts, steps
}

// try goes on by chance, to an ending where one comes in time.
func (e Explorer) try(from play.State, chance *rand.Rand) (now play.State, steps int) {
	now = from
	for most := len(e.turns) + longer; !now.Ended() && now.Turn < most; steps++ {
		offered, err := play.Offered(e.s.Scenario, e.s.Rules, now)
		if err != nil || len(offered) == 0 {
			break
		}
		next, err := play.Ahead(e.s.Scenario, e.s.Rules, now, offered[chance.IntN(len(offered))])
		if err != nil {
			break
		}
		now = next
	}
	return now, steps
}

// afterTaken is where the choice that was made led to, from what is known of
// the decision after it; nothing where that is not known wholly.
func (e Explorer) afterTaken(turn int) Ends {
	counts := make([]int, len(e.s.Scenario.Endings))
	state := e.s.State()
	if turn == len(e.turns)-1 {
		if !state.Ended() {
			return Ends{}
		}
		counts[state.Ending] = 1
		return e.told(Ends{Whole: true}, counts)
	}
	next := e.found[turn+1]
	for _, w := range append([]Way{next.Taken}, next.Others...) {
		if !w.Ends.Whole {
			return Ends{}
		}
		for _, end := range w.Ends.Found {
			counts[end.Ending] = 1
		}
	}
	return e.told(Ends{Whole: true}, counts)
}

// told lists the endings, most often first, and says them in a sentence.
func (e Explorer) told(ends Ends, counts []int) Ends {
	for i, n := range counts {
		if n == 0 {
			continue
		}
		if ends.Whole {
			n = 0
		}
		ends.Found = append(ends.Found, End{Ending: i, Title: e.s.Scenario.Endings[i].Title, Count: n})
	}
	slices.SortStableFunc(ends.Found, func(a, b End) int { return b.Count - a.Count })
	ends.Sentence = ends.tell(e.s.Scenario.Words)
	return ends
}

// named is how many endings a sentence names; the rest are seldom reached.
const named = 3

// tell never makes a try sound like a certainty.
func (ends Ends) tell(say *locale.Catalogue) string {
	n := len(ends.Found)
	switch {
	case ends.Whole && n == 1:
		return say.Text("Every way on from here ends in “%s”.", ends.Found[0].Title)
	case ends.Whole && n > 1:
		return say.Text("From here it can only end in %s.", say.Or(ends.titles(say)))
	case ends.Whole || ends.Tries == 0:
		return ""
	case n == 0:
		return say.Text("None of %s tries by chance came to an ending.", Count(say, ends.Tries))
	case n == 1 && ends.Open == 0:
		return say.Text("All %s tries by chance end in “%s”; that makes it likely, not certain.", Count(say, ends.Tries), ends.Found[0].Title)
	}
	most := ends.Found[0]
	said := say.Count(most.Count, "Of %d tries by chance %s ends in “%s”", "Of %d tries by chance %s end in “%s”", ends.Tries, Count(say, most.Count), most.Title)
	if 2*most.Count > ends.Tries {
		said = say.Text("Of %d tries by chance most end in “%s”", ends.Tries, most.Title)
	}
	if rest := ends.titles(say)[1:min(n, named)]; len(rest) > 0 {
		said += say.Text(", others in %s", say.Or(rest))
	}
	if ends.Open > 0 {
		said += say.Text(", and %s in none", Count(say, ends.Open))
	}
	return said + "."
}

func (ends Ends) titles(say *locale.Catalogue) []string {
	var titles []string
	for _, end := range ends.Found {
		titles = append(titles, quoted(say, end.Title))
	}
	return titles
}
