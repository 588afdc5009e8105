package result

import (
	"upperhand/game/classroom"
	"upperhand/game/graph"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Case is what a class made of one case.
type Case struct {
	Scenario  *scenario.Scenario
	Counting  Counting
	Seats     int        // of the class
	Paths     []*Path    // the one that counts of each seat that began, in the order of joining
	Here      [][]string // by scene: the seats that stand there
	Ends      [][]string // by ending: the seats that came to it
	Entered   []int      // by scene: how many seats came there
	Decisions []Decision // in the order of the file
	Signs     []Sign
	Noticing  Noticing
	Bases     []Use        // all seven, in the order of every report
	Deeds     []Use        // holding back, listening …, which were done
	Counts    graph.Counts // of seats, for the map
}

// Ended counts the seats that came to an ending.
func (c *Case) Ended() int {
	n := 0
	for _, seats := range c.Ends {
		n += len(seats)
	}
	return n
}

// tell counts one case.
func (r *Reader) tell(of Loaded, g Given, counting Counting, by map[string][]*Path, counted map[string]bool) Case {
	sc := of.Scenario
	c := Case{
		Scenario: sc, Counting: counting, Here: make([][]string, len(sc.Scenes)), Ends: make([][]string, len(sc.Endings)),
		Entered: make([]int, len(sc.Scenes)), Counts: graph.Counts{Taken: map[graph.At]int{}},
	}
	for _, s := range g.Seats {
		if !counted[s.ID] {
			continue
		}
		c.Seats++
		if paths := by[keyOf(s.ID, sc.ID)]; len(paths) > 0 {
			c.add(s, paths[counting.pick(paths)])
		}
	}
	c.Counts.Class = &graph.Class{Came: c.Entered, Here: make([]int, len(sc.Scenes)), Ends: make([]int, len(sc.Endings))}
	for i, here := range c.Here {
		c.Counts.Class.Here[i] = len(here)
	}
	for i, ended := range c.Ends {
		c.Counts.Class.Ends[i] = len(ended)
	}
	c.Decisions = decisions(sc, c.Paths)
	c.Signs, c.Noticing = signs(sc, c.Paths)
	c.Bases, c.Deeds = uses(c.Paths)
	return c
}

// add counts the path of one seat.
func (c *Case) add(s classroom.Seat, p *Path) {
	c.Paths = append(c.Paths, p)
	c.Counts.Runs++
	for _, way := range p.ways {
		c.Counts.Taken[way]++
	}
	for _, scene := range p.Entered {
		c.Entered[scene]++
	}
	if p.Ended() {
		c.Ends[p.Ending] = append(c.Ends[p.Ending], s.ID)
	} else {
		c.Here[p.Scene] = append(c.Here[p.Scene], s.ID)
	}
}

// Use is how often something was done, and by how many seats.
type Use struct {
	Base          power.Base // NoBase for a deed
	Kind          power.Kind
	Times, Seats  int
	Held, Holding int // how often the base was held back, and by how many
}

// uses counts the bases and deeds of some paths.
func uses(paths []*Path) (bases, deeds []Use) {
	for _, b := range power.Bases() {
		u := Use{Base: b}
		for _, p := range paths {
			u.count(p.Used[b])
			u.Held += p.Held[b]
			u.Holding += min(1, p.Held[b])
		}
		bases = append(bases, u)
	}
	for _, k := range []power.Kind{power.Refrain, power.Listen, power.Repair, power.Reflect, power.Advocate} {
		u := Use{Kind: k}
		for _, p := range paths {
			u.count(p.Deeds[k])
		}
		if u.Times > 0 {
			deeds = append(deeds, u)
		}
	}
	return bases, deeds
}

func (u *Use) count(times int) {
	u.Times += times
	u.Seats += min(1, times)
}
