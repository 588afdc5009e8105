package graph

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// small is up to how many scenes a map is one piece.
const small = 40

// chapter is a part of a long story that is drawn as a box of its own.
type chapter struct {
	title string
	cards []int // scenes, the one that it is entered by first
}

// chapters divides a long story. Where titles or ids begin alike ("Session 2 ·
// The letter", "s2-letter"), the author has said what belongs together. Else a
// chapter is what can be reached through one scene only, of about equal sizes;
// and what is still too large is cut between its columns.
func (s *Story) chapters() []chapter {
	if s.Scenes < small {
		return nil
	}
	if named := s.named(); named != nil {
		return named
	}
	size := max(8, int(math.Sqrt(float64(s.Scenes))*0.9))
	var all []chapter
	for _, c := range s.entered(size) {
		for _, part := range s.cut(c, size) {
			part.title = s.Cards[part.cards[0]].Title
			all = append(all, part)
		}
	}
	return s.joined(all, size)
}

// joined puts what is too small to be a chapter into the one that leads to it.
func (s *Story) joined(all []chapter, size int) []chapter {
	of := make([]int, len(s.Cards))
	for i, c := range all {
		for _, card := range c.cards {
			of[card] = i
		}
	}
	for i := len(all) - 1; i > 0; i-- {
		if len(all[i].cards)*3 > size {
			continue
		}
		best, most := none, 0
		led := make([]int, len(all))
		for _, w := range s.Ways {
			if w.From < s.Scenes && w.To < s.Scenes && of[w.To] == i && of[w.From] != i {
				if led[of[w.From]]++; led[of[w.From]] > most && len(all[of[w.From]].cards)+len(all[i].cards) < 2*size {
					best, most = of[w.From], led[of[w.From]]
				}
			}
		}
		if best == none {
			continue
		}
		for _, card := range all[i].cards {
			of[card] = best
		}
		all[best].cards = append(all[best].cards, all[i].cards...)
		all[i].cards = nil
	}
	return slices.DeleteFunc(all, func(c chapter) bool { return len(c.cards) == 0 })
}

const none = -1

// separators end the part of a title that names its chapter.
var separators = []string{" · ", ": ", " – ", " — ", " | ", " - "}

// named are the chapters that the author's words tell, or nil where they do not
// divide the story well.
func (s *Story) named() []chapter {
	for _, prefix := range []func(Card) string{titlePrefix, idPrefix} {
		var all []chapter
		place := map[string]int{}
		alone := 0
		for i := range s.Scenes {
			name := prefix(s.Cards[i])
			at, known := place[name]
			if !known {
				at = len(all)
				place[name] = at
				all = append(all, chapter{title: name})
			}
			all[at].cards = append(all[at].cards, i)
		}
		for _, c := range all {
			if len(c.cards) < 3 || c.title == "" {
				alone += len(c.cards)
			}
		}
		if len(all) >= 3 && alone*5 <= s.Scenes && len(all)*3 <= s.Scenes {
			if at, some := place[""]; some {
				all[at].title = s.say.In("map", "Other scenes")
			}
			return all
		}
	}
	return nil
}

func titlePrefix(c Card) string {
	for _, sep := range separators {
		if head, _, found := strings.Cut(c.Title, sep); found {
			return strings.TrimSpace(head)
		}
	}
	return ""
}

func idPrefix(c Card) string {
	head, _, found := strings.Cut(strings.NewReplacer("/", "-", "_", "-", ".", "-").Replace(c.ID), "-")
	if !found {
		return ""
	}
	return head
}

// entered cuts the tree of dominators into parts of at least a size. Scenes to
// which no way leads are a part of their own.
func (s *Story) entered(size int) []chapter {
	parent, sorted := s.dominators()
	weight := make([]int, s.Scenes)
	head := make([]bool, s.Scenes)
	for i := len(sorted) - 1; i >= 0; i-- {
		v := sorted[i]
		weight[v]++
		if weight[v] >= size || v == 0 {
			head[v] = true
		} else {
			weight[parent[v]] += weight[v]
		}
	}
	var all []chapter
	of := make([]int, s.Scenes)
	for _, v := range sorted {
		if head[v] {
			of[v] = len(all)
			all = append(all, chapter{})
		} else {
			of[v] = of[parent[v]]
		}
		all[of[v]].cards = append(all[of[v]].cards, v)
	}
	var lost chapter
	for v := range s.Scenes {
		if !s.Cards[v].Reached {
			lost.cards = append(lost.cards, v)
		}
	}
	if len(lost.cards) > 0 {
		all = append(all, lost)
	}
	return all
}

// dominators gives for each scene that is reached the last one that every way
// to it leads through, after Cooper, Harvey and Kennedy (2001), and the scenes
// in an order in which those come first.
func (s *Story) dominators() (parent, sorted []int) {
	in := make([][]int, s.Scenes)
	for _, w := range s.Ways {
		if w.From < s.Scenes && w.To < s.Scenes {
			in[w.To] = append(in[w.To], w.From)
		}
	}
	sorted = s.walked()
	rank := make([]int, s.Scenes)
	parent = make([]int, s.Scenes)
	for v := range parent {
		parent[v], rank[v] = none, none
	}
	for i, v := range sorted {
		rank[v] = i
	}
	if len(sorted) > 0 {
		parent[sorted[0]] = sorted[0]
	}
	for changed := true; changed; {
		changed = false
		for _, v := range sorted[min(1, len(sorted)):] {
			best := none
			for _, u := range in[v] {
				switch {
				case rank[u] == none || parent[u] == none:
				case best == none:
					best = u
				default:
					best = meet(parent, rank, best, u)
				}
			}
			if best != parent[v] {
				parent[v], changed = best, true
			}
		}
	}
	return parent, sorted
}

// meet is the nearest common ancestor of two scenes in the tree so far.
func meet(parent, rank []int, a, b int) int {
	for a != b {
		for rank[a] > rank[b] {
			a = parent[a]
		}
		for rank[b] > rank[a] {
			b = parent[b]
		}
	}
	return a
}

// walked lists the scenes that are reached so that, cycles aside, each comes
// behind those that lead to it.
func (s *Story) walked() []int {
	if s.Scenes == 0 || !s.Cards[0].Reached {
		return nil
	}
	out := s.ways()
	type frame struct{ card, next int }
	stack, seen := []frame{{}}, make([]bool, len(s.Cards))
	seen[0] = true
	var after []int
	for len(stack) > 0 {
		top := &stack[len(stack)-1]
		if top.next == len(out[top.card]) {
			after = append(after, top.card)
			stack = stack[:len(stack)-1]
			continue
		}
		to := s.Ways[out[top.card][top.next]].To
		top.next++
		if !seen[to] && to < s.Scenes {
			seen[to] = true
			stack = append(stack, frame{card: to})
		}
	}
	slices.Reverse(after)
	return after
}

// cut divides a chapter that is much too large by how far its scenes are from
// the start.
func (s *Story) cut(c chapter, size int) []chapter {
	if len(c.cards)*2 <= size*5 {
		return []chapter{c}
	}
	depth := s.depths()
	cards := slices.Clone(c.cards)
	slices.SortStableFunc(cards, func(a, b int) int { return cmp.Compare(depth[a], depth[b]) })
	parts := (len(cards) + size - 1) / size
	var all []chapter
	for i := range parts {
		all = append(all, chapter{cards: cards[i*len(cards)/parts : (i+1)*len(cards)/parts]})
	}
	return all
}

// depths is how many ways on a scene lies behind the start, at the least.
func (s *Story) depths() []int {
	depth := make([]int, len(s.Cards))
	for i := range depth {
		depth[i] = len(s.Cards)
	}
	out := s.ways()
	depth[0] = 0
	for waiting := []int{0}; len(waiting) > 0; waiting = waiting[1:] {
		for _, w := range out[waiting[0]] {
			if to := s.Ways[w].To; depth[to] == len(s.Cards) {
				depth[to] = depth[waiting[0]] + 1
				waiting = append(waiting, to)
			}
		}
	}
	return depth
}
