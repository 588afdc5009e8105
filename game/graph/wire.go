package graph

import (
	"math"
	"slices"

	"upperhand/game/graph/layered"
)

// The widths of lines.
const (
	thin  = 1.5
	thick = 8.0
)

// stretch is a piece of a path between two neighbouring points.
type stretch struct{ from, to layered.Point }

// wire makes lines of the paths. Where several ways run along each other there
// is one line, as thick as all of them and in no base's colour if they differ.
func (k *sketch) wire() {
	shared := map[stretch][]int{}
	for way, path := range k.paths {
		if k.loops(way) {
			continue
		}
		for i := range len(path) - 1 {
			at := stretch{path[i], path[i+1]}
			shared[at] = append(shared[at], way)
		}
	}
	for _, x := range k.stray {
		for i := range len(x.path) - 1 {
			at := stretch{x.path[i], x.path[i+1]}
			shared[at] = append(shared[at], x.ways...)
		}
	}
	drawn := map[stretch]bool{}
	for _, x := range k.stray {
		k.draw(x.path, shared, drawn)
	}
	for way, path := range k.paths {
		if k.loops(way) {
			w := k.line([]int{way}, path)
			w.Loop, w.Head = true, true
			k.d.Wires = append(k.d.Wires, w)
			continue
		}
		k.draw(path, shared, drawn)
	}
}

// draw draws what is not yet drawn of a path.
func (k *sketch) draw(path []layered.Point, shared map[stretch][]int, drawn map[stretch]bool) {
	for i := 0; i < len(path)-1; {
		at := stretch{path[i], path[i+1]}
		if drawn[at] {
			i++
			continue
		}
		end := i + 1
		drawn[at] = true
		for end < len(path)-1 {
			next := stretch{path[end], path[end+1]}
			if drawn[next] || !slices.Equal(shared[next], shared[at]) {
				break
			}
			drawn[next] = true
			end++
		}
		w := k.line(shared[at], path[i:end+1])
		w.Head = end == len(path)-1
		k.d.Wires = append(k.d.Wires, w)
		i = end
	}
}

// loops reports whether a way leads from a card to itself.
func (k *sketch) loops(way int) bool { return k.s.Ways[way].From == k.s.Ways[way].To }

// line is a wire for some ways.
func (k *sketch) line(ways []int, path []layered.Point) Wire {
	w := Wire{Path: path, Ways: ways, Width: thin, Back: path[len(path)-1].X < path[0].X}
	taken := 0
	for i, way := range ways {
		row := k.s.Cards[k.s.Ways[way].From].Rows[k.s.Ways[way].Row]
		base := row.Base
		if row.Base == "refrain" {
			base = row.Also
		}
		if i == 0 {
			w.Base = base
		} else if base != w.Base {
			w.Base = ""
		}
		taken += k.s.Ways[way].Taken
	}
	if runs := k.s.Runs; runs > 0 {
		w.Never = taken == 0
		w.Width = thin + (thick-thin)*math.Sqrt(min(1, float64(taken)/float64(runs)))
	}
	if w.Never {
		w.Width = 1
	}
	return w
}
