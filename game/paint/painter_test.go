package paint_test

import (
	"bytes"
	"image"
	"testing"

	"pgregory.net/rapid"

	"upperhand/game/paint"
	"upperhand/game/paint/stage"
	"upperhand/game/ui"
	"upperhand/game/ui/sample"
	"upperhand/game/view"
)

// flat stands in for the people: a picture that is quickly drawn and not plain.
func flat(dst *image.RGBA, r image.Rectangle, _ view.Stage, _ bool) {
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			i := dst.PixOffset(x, y)
			dst.Pix[i], dst.Pix[i+1], dst.Pix[i+2], dst.Pix[i+3] = uint8(x), uint8(y), uint8(x+y), 255
		}
	}
}

// TestRepaintingEqualsPaintingAnew changes focus, hover, scroll, theme and
// screen at random. After each step the picture that was only mended must be
// the one that a new painter paints, and what changed must lie in the
// rectangles that were told.
func TestRepaintingEqualsPaintingAnew(t *testing.T) {
	f := fonts(t)
	screens := sample.All()
	rapid.Check(t, func(t *rapid.T) {
		scale := rapid.SampledFrom([]float64{1, 1.25, 1.5, 2}).Draw(t, "scale")
		p := ui.Params{
			Width: rapid.SampledFrom([]int{360, 700, 960}).Draw(t, "width"), Height: 560,
			Theme: rapid.SampledFrom(ui.Themes[:]).Draw(t, "theme"),
		}
		screen := rapid.SampledFrom(screens).Draw(t, "screen")
		painter := paint.New(f, flat)
		var before []uint8
		for range rapid.IntRange(2, 5).Draw(t, "steps") {
			ids := []string{""}
			for _, c := range screen.Controls() {
				ids = append(ids, c.ID)
			}
			switch rapid.IntRange(0, 4).Draw(t, "step") {
			case 0:
				p.Focus = rapid.SampledFrom(ids).Draw(t, "focus")
			case 1:
				p.Hover = rapid.SampledFrom(ids).Draw(t, "hover")
			case 2:
				p.Scroll = rapid.IntRange(0, 300).Draw(t, "scroll")
			case 3:
				p.Pressed = rapid.SampledFrom(ids).Draw(t, "pressed")
			case 4:
				screen = rapid.SampledFrom(screens).Draw(t, "screen")
			}
			frame := ui.Layout(screen, p, f)
			changed := painter.Paint(frame, scale)
			fresh := paint.New(f, flat)
			fresh.Paint(frame, scale)
			if at, ok := differ(painter.Image(), fresh.Image()); ok {
				t.Fatalf("%s: pixel %v is %v, painted anew %v", screen.Name, at, painter.Image().At(at.X, at.Y), fresh.Image().At(at.X, at.Y))
			}
			if before != nil {
				outside(t, before, painter.Image(), changed)
			}
			before = bytes.Clone(painter.Image().Pix)
		}
	})
}

func differ(a, b *image.RGBA) (image.Point, bool) {
	if bytes.Equal(a.Pix, b.Pix) {
		return image.Point{}, false
	}
	for i := range a.Pix {
		if a.Pix[i] != b.Pix[i] {
			return image.Pt(i%a.Stride/4, i/a.Stride), true
		}
	}
	return image.Point{}, false
}

// outside fails when a pixel changed that no rectangle was told for.
func outside(t *rapid.T, before []uint8, now *image.RGBA, changed []image.Rectangle) {
	for y := range now.Rect.Dy() {
		row := now.Pix[y*now.Stride : (y+1)*now.Stride]
		if bytes.Equal(row, before[y*now.Stride:(y+1)*now.Stride]) {
			continue
		}
		for x := range now.Rect.Dx() {
			if !bytes.Equal(row[4*x:4*x+4], before[y*now.Stride+4*x:y*now.Stride+4*x+4]) && !within(image.Pt(x, y), changed) {
				t.Fatalf("pixel %d,%d changed outside %v", x, y, changed)
			}
		}
	}
}

func within(p image.Point, rs []image.Rectangle) bool {
	for _, r := range rs {
		if p.In(r) {
			return true
		}
	}
	return false
}

func TestAnEqualFramePaintsNothing(t *testing.T) {
	f := fonts(t)
	for _, s := range sample.All() {
		p := paint.New(f, flat)
		params := ui.Params{Width: 800, Height: 600, Focus: s.Focus}
		p.Paint(ui.Layout(s, params, f), 1)
		if changed := p.Paint(ui.Layout(s, params, f), 1); len(changed) != 0 {
			t.Errorf("%s: %v painted again", s.Name, changed)
		}
	}
}

func TestAHoverRepaintsLittle(t *testing.T) {
	f := fonts(t)
	p := paint.New(f, flat)
	s := sample.Play()
	p.Paint(ui.Layout(s, ui.Params{Width: 1280, Height: 720}, f), 1)
	area := 0
	for _, r := range p.Paint(ui.Layout(s, ui.Params{Width: 1280, Height: 720, Hover: "choose:2"}, f), 1) {
		area += r.Dx() * r.Dy()
	}
	if limit := 1280 * 720 / 8; area == 0 || area > limit {
		t.Errorf("%d pixels repainted, want 1 to %d", area, limit)
	}
}

// TestTextKeepsToItsMeasure holds the widths that ui lays out by against the
// pixels that are painted.
func TestTextKeepsToItsMeasure(t *testing.T) {
	f := fonts(t)
	for _, text := range []string{"AVATAR Type", "Sofia", "Παρακαλώ", "Пожалуйста", "fjord — “quoted”", "Wij"} {
		for _, size := range []int{13, 20, 58} {
			face := ui.Face{Size: size, Weight: ui.Bold}
			w := (f.Width(text, face) + 63) / 64
			all := image.Rect(0, 0, w+40, 2*size)
			op := ui.Op{Kind: ui.Text, Rect: all, Clip: all, Ink: ui.Ink, Text: text, Face: face, At: image.Pt(20, size+size/3)}
			p := paint.New(f, flat)
			p.Paint(ui.Frame{Size: all.Size(), Ops: []ui.Op{{Kind: ui.Fill, Rect: all, Clip: all, Ink: ui.Card}, op}}, 1)
			left, right := inked(p.Image())
			if left < 20-size/8-1 || right > 20+w+size/8+1 || right < 20+w*3/4 {
				t.Errorf("%q at %d: inked %d to %d, measured 20 to %d", text, size, left, right, 20+w)
			}
		}
	}
}

// inked is the first and last column that differs from the upper left pixel.
func inked(img *image.RGBA) (left, right int) {
	left, right = img.Rect.Max.X, -1
	for y := range img.Rect.Dy() {
		for x := range img.Rect.Dx() {
			if img.RGBAAt(x, y) != img.RGBAAt(0, 0) {
				left, right = min(left, x), max(right, x)
			}
		}
	}
	return left, right
}

// BenchmarkFull paints the whole screen with its picture at hand, as a scroll
// does.
func BenchmarkFull(b *testing.B) {
	f := fonts(b)
	p := paint.New(f, stage.Draw)
	s := sample.Play()
	frame := ui.Layout(s, ui.Params{Width: 1280, Height: 720, Focus: s.Focus}, f)
	blank := ui.Frame{Size: frame.Size}
	p.Paint(frame, 1)
	for b.Loop() {
		p.Paint(blank, 1)
		p.Paint(frame, 1)
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/1000/float64(b.N), "ms/op")
}

func BenchmarkHover(b *testing.B) {
	f := fonts(b)
	p := paint.New(f, stage.Draw)
	s := sample.Play()
	params := ui.Params{Width: 1280, Height: 720, Focus: s.Focus}
	i := 0
	for b.Loop() {
		params.Hover = [...]string{"", "choose:2"}[i%2]
		p.Paint(ui.Layout(s, params, f), 1)
		i++
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/1000/float64(b.N), "ms/op")
}

func BenchmarkLayout(b *testing.B) {
	f := fonts(b)
	s := sample.Joint()
	for b.Loop() {
		ui.Layout(s, ui.Params{Width: 1280, Height: 720, Focus: s.Focus}, f)
	}
}

// A sketch shows no picture and takes none of its room from anything else; the
// frame after it must look as if there had been no sketch.
func TestAFrameAfterItsSketchIsPaintedWhole(t *testing.T) {
	f := fonts(t)
	for _, screen := range sample.All() {
		drawn := 0
		count := func(dst *image.RGBA, r image.Rectangle, s view.Stage, dark bool) {
			drawn++
			flat(dst, r, s, dark)
		}
		frame := ui.Layout(screen, ui.Params{Width: 960, Height: 560, Theme: "light"}, f)
		after, anew := paint.New(f, count), paint.New(f, flat)
		after.Paint(frame.Sketch(), 1)
		if drawn > 0 {
			t.Errorf("%s: the sketch has a picture", screen.Heading)
		}
		after.Paint(frame, 1)
		anew.Paint(frame, 1)
		if !bytes.Equal(after.Image().Pix, anew.Image().Pix) {
			t.Errorf("%s: something of the sketch was left", screen.Heading)
		}
	}
}
