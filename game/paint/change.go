package paint

import (
	"image"

	"upperhand/game/ui"
)

// ahead is how far a changed list is searched for where it goes on as before:
// enough for one card to come or go.
const ahead = 96

// changes returns where two lists of operations differ. Operations found in
// both, in the same order, change nothing; each other one dirties its extent.
func (p *Painter) changes(old, now []ui.Op, whole image.Rectangle) []image.Rectangle {
	var dirty []image.Rectangle
	add := func(ops []ui.Op) {
		for _, o := range ops {
			if r := p.extent(o); !r.Empty() {
				dirty = join(dirty, r)
			}
		}
	}
	i := 0
	for j := range now {
		k := i
		for k < len(old) && k < i+ahead && !old[k].Equal(now[j]) {
			k++
		}
		if k == len(old) || k == i+ahead {
			add(now[j : j+1])
			continue
		}
		add(old[i:k])
		i = k + 1
	}
	add(old[i:])
	return dirty
}

// join adds r to rectangles that do not overlap, merging those that do or that
// lie so close that one larger rectangle costs hardly more than two.
func join(rs []image.Rectangle, r image.Rectangle) []image.Rectangle {
	for i := 0; i < len(rs); {
		u := rs[i].Union(r)
		if rs[i].Overlaps(r) || area(u) <= area(rs[i])+area(r)+area(u)/8 || len(rs) >= 8 {
			r = u
			rs = append(rs[:i], rs[i+1:]...)
			i = 0
			continue
		}
		i++
	}
	return append(rs, r)
}

func area(r image.Rectangle) int { return r.Dx() * r.Dy() }
