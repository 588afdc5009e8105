package ui

import "slices"

// Sketch is the frame with a quiet area in the place of each picture. A picture
// takes about as long to draw as everything else together, and a person who
// waits can read and choose without it.
func (f Frame) Sketch() Frame {
	f.Ops = slices.Clone(f.Ops)
	for i, o := range f.Ops {
		if o.Kind == Picture {
			f.Ops[i] = o.Blank()
		}
	}
	return f
}

// Blank is the quiet area in the place of a picture.
func (o Op) Blank() Op {
	return Op{Kind: Round, Rect: o.Rect, Clip: o.Clip, Ink: Track, Radius: o.Radius, Square: o.Square}
}
