package ui_test

import (
	"fmt"
	"image"
	"path/filepath"
	"strings"
	"testing"

	"upperhand/game/golden"

	"upperhand/game/ui"
	"upperhand/game/ui/sample"
	"upperhand/game/view"
)

// TestGoldens holds what is drawn where, as text that can be read in review.
func TestGoldens(t *testing.T) {
	screens := map[string]view.Screen{
		"play": sample.Play(), "joint": sample.Joint(), "notice": sample.Notice(), "library": sample.Library(),
		"debrief": sample.Debrief(), "reflection": sample.Reflection(), "settings": sample.Settings(),
		"prebrief": sample.Prebrief(), "journal": sample.Journal(), "profile": sample.Profile(), "title": sample.Title(),
	}
	for name, s := range screens {
		sizes := []image.Point{{X: 1280, Y: 720}, {X: 390, Y: 844}}
		switch name {
		case "joint", "title": // a phone on its side
			sizes = append(sizes, image.Pt(584, 360))
		case "play": // what a projector shows, twice as large
			sizes = append(sizes, image.Pt(1920, 1058))
		}
		for _, size := range sizes {
			file := fmt.Sprintf("%s-%dx%d", name, size.X, size.Y)
			t.Run(file, func(t *testing.T) {
				f := ui.Layout(s, ui.Params{Width: size.X, Height: size.Y, Focus: s.Focus}, block{})
				golden.Text(t, filepath.Join("testdata", file+".golden"), describe(f))
			})
		}
	}
}

// describe writes a frame as text, one operation or target a line.
func describe(f ui.Frame) string {
	var b strings.Builder
	fmt.Fprintf(&b, "view %v max %d\n", f.View, f.MaxScroll)
	for _, o := range f.Ops {
		fmt.Fprintf(&b, "%s %v", [...]string{"fill", "round", "line", "mark", "text", "picture", "curve"}[o.Kind], o.Rect)
		if o.Ink != ui.None {
			fmt.Fprintf(&b, " ink %d", o.Ink)
		}
		if o.Edge != ui.None {
			fmt.Fprintf(&b, " edge %d/%d", o.Edge, o.Width)
		}
		if o.Radius > 0 {
			fmt.Fprintf(&b, " radius %d", o.Radius)
		}
		if o.Square != 0 {
			fmt.Fprintf(&b, " square %04b", o.Square)
		}
		if o.Dashed {
			b.WriteString(" dashed")
		}
		if o.Shadow {
			b.WriteString(" shadow")
		}
		if o.Shape != "" {
			fmt.Fprintf(&b, " %s", o.Shape)
		}
		if o.Text != "" {
			fmt.Fprintf(&b, " %d/%d %v %q", o.Face.Size, o.Face.Weight, o.At, o.Text)
		}
		if len(o.Points) > 0 {
			fmt.Fprintf(&b, " %v", o.Points)
		}
		if o.Clip != image.Rect(0, 0, f.Size.X, f.Size.Y) && o.Clip != f.View {
			fmt.Fprintf(&b, " clip %v", o.Clip)
		}
		b.WriteByte('\n')
	}
	for _, h := range f.Hits {
		fmt.Fprintf(&b, "hit %q %v", h.ID, h.Rect)
		if h.Disabled {
			b.WriteString(" disabled")
		}
		b.WriteByte('\n')
	}
	fmt.Fprintf(&b, "order %s\n", strings.Join(f.Order, " "))
	return b.String()
}
