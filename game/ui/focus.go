package ui

import (
	"image"
	"slices"
)

// Direction is where an arrow key points.
type Direction uint8

// The arrow keys.
const (
	Up Direction = iota
	Down
	Left
	Right
)

// Next returns the control step places along the order from the focused one,
// going round at the ends; without one it begins at an end.
func (f Frame) Next(from string, step int) string {
	n := len(f.Order)
	if n == 0 {
		return ""
	}
	i := slices.Index(f.Order, from)
	if i < 0 && step > 0 {
		return f.Order[0]
	}
	if i < 0 {
		return f.Order[n-1]
	}
	return f.Order[((i+step)%n+n)%n]
}

// Move returns the control that an arrow key leads to: the nearest that lies
// in that direction, by the gap along it and, weighing more, the offset across
// it. With nothing there the focus stays.
func (f Frame) Move(from string, d Direction) string {
	h, ok := f.Find(from)
	if !ok {
		return f.Next(from, 1)
	}
	best, cost := from, -1
	for _, id := range f.Order {
		o, _ := f.Find(id)
		c, ok := distance(h.Rect, o.Rect, d)
		if id != from && ok && (cost < 0 || c < cost) {
			best, cost = id, c
		}
	}
	return best
}

// distance is the cost of going from a to b; false when b does not lie there.
func distance(a, b image.Rectangle, d Direction) (int, bool) {
	if d == Left || d == Right {
		a, b = turn(a), turn(b)
	}
	gap := b.Min.Y - a.Max.Y
	if d == Up || d == Left {
		gap = a.Min.Y - b.Max.Y
	}
	if gap < 0 {
		return 0, false
	}
	across := max(0, max(a.Min.X, b.Min.X)-min(a.Max.X, b.Max.X))
	return gap + 3*across + abs(a.Min.X+a.Max.X-b.Min.X-b.Max.X)/16, true
}

func turn(r image.Rectangle) image.Rectangle {
	return image.Rect(r.Min.Y, r.Min.X, r.Max.Y, r.Max.X)
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
