package graph

import (
	"math"
	"slices"
	"strings"
)

// small is up to how many scenes a map may be one piece, and tiny up to how
// many it always is.
const (
	small = 40
	tiny  = 12
)

// chapter is a part of a long story that is drawn as a box of its own.
type chapter struct {
	title string
	cards []int // scenes
}

// chapters divides a long story. Where titles or ids begin alike ("Session 2 ·
// The letter", "s2-letter"), the author has said what belongs together. Else
// scenes that follow each other in the file make a chapter, cut where few ways
// lead across; or, where the file has them in no order, those that follow each
// other when one walks the story.
func (s *Story) chapters() []chapter {
	if s.Scenes < tiny {
		return nil
	}
	if named := s.named(); named != nil {
		return named
	}
	size := max(6, int(math.Sqrt(float64(s.Scenes))))
	file := make([]int, s.Scenes)
	for i := range file {
		file[i] = i
	}
	written, ways := s.cut(file, size)
	if walked, fewer := s.cut(s.walked(), size); fewer*3 < ways*2 {
		return walked
	}
	return written
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

// walked lists the scenes so that, cycles aside, each comes behind those that
// lead to it; those to which no way leads come last.
func (s *Story) walked() []int {
	out := s.ways()
	type frame struct{ card, next int }
	seen := make([]bool, len(s.Cards))
	var after, lost []int
	if s.Cards[0].Reached {
		seen[0] = true
		for stack := []frame{{}}; len(stack) > 0; {
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
	}
	slices.Reverse(after)
	for i := range s.Scenes {
		if !seen[i] {
			lost = append(lost, i)
		}
	}
	return append(after, lost...)
}

// cut divides a list of scenes where the fewest ways lead across, into parts
// between half and twice a size. It gives how many ways that are.
func (s *Story) cut(sorted []int, size int) ([]chapter, int) {
	across := s.across(sorted)
	n := len(sorted)
	least, from := make([]int, n+1), make([]int, n+1)
	for end := 1; end <= n; end++ {
		least[end], from[end] = math.MaxInt, none
		for begin := max(0, end-2*size); begin < end; begin++ {
			short := end-begin < (size+1)/2 && n >= size
			if short || least[begin] == math.MaxInt {
				continue
			}
			off := end - begin - size // of two equal cuts, the one that makes parts alike
			cost := least[begin] + across[begin]*size*size/10 + off*off
			if cost < least[end] {
				least[end], from[end] = cost, begin
			}
		}
	}
	var all []chapter
	ways := 0
	for end := n; end > 0; end = from[end] {
		c := chapter{title: s.Cards[sorted[from[end]]].Title, cards: slices.Clone(sorted[from[end]:end])}
		all = append(all, c)
		ways += across[from[end]]
	}
	slices.Reverse(all)
	return all, ways
}

// across counts, for each place in a list of scenes, the pairs of scenes that a
// way leads between over it.
func (s *Story) across(sorted []int) []int {
	place := make([]int, s.Scenes)
	for i, card := range sorted {
		place[card] = i
	}
	across := make([]int, len(sorted)+1)
	seen := map[[2]int]bool{}
	for _, w := range s.Ways {
		if w.To >= s.Scenes || seen[[2]int{w.From, w.To}] {
			continue
		}
		seen[[2]int{w.From, w.To}] = true
		a, b := place[w.From], place[w.To]
		for i := min(a, b) + 1; i <= max(a, b); i++ {
			across[i]++
		}
	}
	across[0] = 0
	return across
}
