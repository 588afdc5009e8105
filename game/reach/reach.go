// Package reach finds out how to come to a scene: the choices that lead there
// from the start, as few as may be. An author who wants to see a scene plays
// them, so that what is then kept is a record like any other.
package reach

import (
	"container/heap"
	"encoding/binary"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Limits of the searches, in states that are looked at.
const (
	patience = 6_000
	hurry    = 30_000
)

// Way leads to a scene: the choices by their ids, in a playthrough whose people
// begin as the seed says.
type Way struct {
	Seed    uint64
	Choices []string
}

// Scene gives a way from the start to a scene, with the seed if there is one
// with it. It is false where none was found: there is no way, or none that
// comes to light in the time that a person waits. An error is a rule of the case
// that failed on the way.
//
// First it looks for the shortest way. Where states are too many for that, or
// where people would have to begin otherwise, it lets players of many tempers go
// from many beginnings. At last it takes states for equal that differ little,
// and looks for any way.
func Scene(sc *scenario.Scenario, rules play.Rules, seed uint64, scene int) (Way, bool, error) {
	first, _, err := play.Start(sc, rules, seed)
	if err != nil {
		return Way{}, false, err
	}
	s := search{sc: sc, rules: rules, goal: scene, far: distances(sc, scene)}
	if s.far[first.Scene] == unreachable && first.Visited[scene] == 0 {
		return Way{}, false, nil
	}
	at, err := s.from(first, patience, 1, exactly)
	if at != nil || err != nil {
		return Way{seed, s.way(at)}, at != nil, err
	}
	cut := s.cut
	if way, err := s.chance(seed); way != nil || err != nil {
		return *way, err == nil, err
	}
	if !cut {
		return Way{}, false, nil
	}
	at, err = s.from(first, hurry, 4, roughly)
	return Way{seed, s.way(at)}, at != nil, err
}

// unreachable is farther than any way.
const unreachable = 1 << 30

// distances is, for each scene, how many choices a way to the goal has at the
// least, conditions aside.
func distances(sc *scenario.Scenario, goal int) []int {
	into := make([][]int, len(sc.Scenes))
	cost := make([]int, len(sc.Scenes))
	far := make([]int, len(sc.Scenes))
	for i := range sc.Scenes {
		far[i] = unreachable
		for k := range sc.Scenes[i].Items {
			item := &sc.Scenes[i].Items[k]
			if item.Kind == scenario.ChoiceItem {
				cost[i] = 1
			}
			if to := item.Target.Scene; to >= 0 && to < len(into) {
				into[to] = append(into[to], i)
			}
		}
	}
	far[goal] = 0
	for waiting := []int{goal}; len(waiting) > 0; waiting = waiting[1:] {
		at := waiting[0]
		for _, from := range into[at] {
			// A scene that can also be passed without a choice counts as nothing.
			step := cost[from]
			if passes(&sc.Scenes[from]) {
				step = 0
			}
			if far[at]+step < far[from] {
				far[from] = far[at] + step
				waiting = append(waiting, from)
			}
		}
	}
	return far
}

// passes reports whether a scene may lead on before any choice is made.
func passes(scene *scenario.Scene) bool {
	for i := range scene.Items {
		switch scene.Items[i].Kind {
		case scenario.ChoiceItem:
			return scene.Items[i].When != nil
		case scenario.GoItem:
			return true
		}
	}
	return true
}

// search is one look for a scene.
type search struct {
	sc    *scenario.Scenario
	rules play.Rules
	goal  int
	far   []int
	cut   bool // it was given up with states left
}

// node is a state with the choice that led to it.
type node struct {
	state  play.State
	parent *node
	choice int
	steps  int
	cost   int // what counts for the order: steps, and how far it still is
	number int // of equal ones the older comes first
}

// from looks from a state. The weight says how much rather it goes on where it
// is near than where it is short; 1 finds the shortest way.
func (s *search) from(first play.State, limit, weight int, name func(play.State) string) (*node, error) {
	s.cut = false
	queue := &nodes{{state: first, choice: scenario.None, cost: weight * s.far[first.Scene]}}
	seen := map[string]bool{name(first): true}
	for looked := 0; queue.Len() > 0; looked++ {
		at := heap.Pop(queue).(*node)
		if at.state.Visited[s.goal] > 0 {
			return at, nil
		}
		if looked == limit {
			s.cut = true
			return nil, nil
		}
		offered, err := play.Offered(s.sc, s.rules, at.state)
		if err != nil {
			return nil, err
		}
		for _, choice := range offered {
			next, err := play.Ahead(s.sc, s.rules, at.state, choice)
			if err != nil {
				return nil, err
			}
			there := next.Visited[s.goal] > 0
			if !there && (next.Ended() || s.far[next.Scene] == unreachable) {
				continue
			}
			key := name(next)
			if seen[key] {
				continue
			}
			seen[key] = true
			n := &node{state: next, parent: at, choice: choice, steps: at.steps + 1, number: len(seen)}
			if n.cost = n.steps; !there {
				n.cost += weight * s.far[next.Scene]
			}
			heap.Push(queue, n)
		}
	}
	return nil, nil
}

// way is the choices up to a node.
func (s *search) way(at *node) []string {
	if at == nil || at.parent == nil {
		return nil
	}
	return append(s.way(at.parent), play.ChoiceItem(s.sc, at.choice).Choice.ID)
}

// exactly names a state apart from all that differ from it in what a condition
// can ask or an act can move. How many choices were made is the sum of how often
// each was.
func exactly(s play.State) string {
	name := binary.AppendVarint(make([]byte, 0, 256), int64(s.Scene))
	put := func(values ...int64) {
		for _, v := range values {
			name = binary.AppendVarint(name, v)
		}
	}
	put(int64(s.Structure))
	for _, b := range s.Relations {
		put(int64(b.Trust), int64(b.Autonomy), int64(b.Ceiling), int64(b.Grievance), int64(b.Deceit), int64(b.Credit), int64(b.Hidden), int64(b.State), int64(b.Safety), int64(b.Signs))
		if b.Calm {
			put(1)
		}
		for _, n := range b.Recent {
			put(int64(n))
		}
	}
	for _, f := range s.Flags {
		put(int64(f))
	}
	for _, counts := range [][]uint16{s.Visited, s.Chose, s.Used[:], s.HeldBack[:]} {
		for _, n := range counts {
			name = binary.AppendUvarint(name, uint64(n))
		}
	}
	return string(name)
}

// roughly names a state by its place, its facts and about where its relations
// are.
func roughly(s play.State) string {
	name := binary.AppendVarint(nil, int64(s.Scene))
	for _, f := range s.Flags {
		name = binary.AppendVarint(name, int64(f))
	}
	for _, b := range s.Relations {
		name = binary.AppendVarint(name, int64(b.Trust/(5*power.One)))
		name = binary.AppendVarint(name, int64(b.Autonomy/(5*power.One)))
	}
	return string(name)
}

// nodes is the queue, the cheapest first.
type nodes []*node

func (n nodes) Len() int { return len(n) }
func (n nodes) Less(i, j int) bool {
	if n[i].cost != n[j].cost {
		return n[i].cost < n[j].cost
	}
	if n[i].steps != n[j].steps {
		return n[i].steps > n[j].steps
	}
	return n[i].number < n[j].number
}
func (n nodes) Swap(i, j int) { n[i], n[j] = n[j], n[i] }
func (n *nodes) Push(x any)   { *n = append(*n, x.(*node)) }
func (n *nodes) Pop() any {
	old := *n
	last := old[len(old)-1]
	*n = old[:len(old)-1]
	return last
}
