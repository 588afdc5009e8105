package paint_test

import (
	"flag"
	"fmt"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"upperhand/game/paint"
	"upperhand/game/paint/stage"
	"upperhand/game/ui"
	"upperhand/game/ui/sample"
)

var look = flag.String("look", "", "write every sample screen as PNG into this `directory`, to be looked at")

func fonts(t testing.TB) *paint.Fonts {
	t.Helper()
	f, err := paint.NewFonts()
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestLook(t *testing.T) {
	f := fonts(t)
	sizes := []struct {
		name   string
		params ui.Params
		scale  float64
	}{
		{"720", ui.Params{Width: 1280, Height: 720}, 1},
		{"600", ui.Params{Width: 960, Height: 600}, 1},
		{"phone", ui.Params{Width: 360, Height: 640}, 1},
		{"big", ui.Params{Width: 1920, Height: 1080}, 1},
		{"4k", ui.Params{Width: 1920, Height: 1080}, 2},
		{"dark", ui.Params{Width: 1280, Height: 720, Theme: "dark"}, 1},
		{"contrast", ui.Params{Width: 1280, Height: 720, Theme: "contrast"}, 1},
		{"200", ui.Params{Width: 1280, Height: 720, TextScale: 200}, 1},
		{"phone200", ui.Params{Width: 360, Height: 640, TextScale: 200}, 1},
	}
	for _, s := range sizes {
		for i, scr := range sample.All() {
			if *look == "" && i > 0 {
				continue // one of each size shows that nothing breaks; looking wants all
			}
			p := s.params
			p.Focus = scr.Focus
			painter := paint.New(f, stage.Draw)
			painter.Paint(ui.Layout(scr, p, f), s.scale)
			if *look != "" {
				save(t, fmt.Sprintf("%s-%02d-%s.png", s.name, i, scr.Name), painter.Image())
			}
		}
	}
}

func save(t *testing.T, name string, img image.Image) {
	t.Helper()
	w, err := os.Create(filepath.Join(*look, name))
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	if err := png.Encode(w, img); err != nil {
		t.Fatal(err)
	}
}
