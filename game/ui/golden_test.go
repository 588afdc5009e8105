package ui_test

import (
	"flag"
	"fmt"
	"image"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"upperhand/game/ui"
	"upperhand/game/ui/sample"
	"upperhand/game/view"
)

var update = flag.Bool("update", false, "write the golden files anew")

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
				compare(t, filepath.Join("testdata", file+".golden"), describe(f))
			})
		}
	}
}

func compare(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	a, b := strings.Split(string(want), "\n"), strings.Split(got, "\n")
	shown := 0
	for i := 0; i < max(len(a), len(b)) && shown < 8; i++ {
		var w, g string
		if i < len(a) {
			w = a[i]
		}
		if i < len(b) {
			g = b[i]
		}
		if w != g {
			t.Errorf("%s:%d\nwant %s\ngot  %s", path, i+1, w, g)
			shown++
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
