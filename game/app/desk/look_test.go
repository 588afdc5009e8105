package desk_test

import (
	"flag"
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"upperhand/game/app/desk"
	"upperhand/game/flow"
	"upperhand/game/paint"
	"upperhand/game/paint/stage"
	"upperhand/game/play"
	"upperhand/game/view"
	"upperhand/game/view/viewtest"
)

var look = flag.String("look", "", "write the screens of a playthrough as PNG into this `directory`, to be looked at")

func fonts(t testing.TB) *paint.Fonts {
	t.Helper()
	f, err := paint.NewFonts()
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func model(r flow.Restored) flow.Model {
	return flow.New([]flow.Case{
		{Scenario: viewtest.Case(), Rules: play.NoRules{}},
		{ID: "half-written", Problem: `scenario.lua:12: error[UH012]: the choice "press" goes to "she-nods", which no scene is called`},
	}, r)
}

// TestLook writes what a person sees who presses Enter through a whole case;
// without a directory there is nothing to do.
func TestLook(t *testing.T) {
	if *look == "" {
		return
	}
	f := fonts(t)
	for _, size := range []struct {
		name  string
		w, h  int
		scale float64
		set   flow.Settings
	}{
		{"720", 1280, 720, 1, flow.DefaultSettings()},
		{"600", 960, 600, 1, flow.DefaultSettings()},
		{"phone", 360, 640, 2, flow.DefaultSettings()},
		{"big", 1920, 1080, 1, flow.DefaultSettings()},
		{"dark", 1280, 720, 1, flow.Settings{TextScale: 100, Theme: "dark"}},
		{"contrast", 1280, 720, 1, flow.Settings{TextScale: 100, Theme: "contrast"}},
		{"200", 1280, 720, 1, flow.Settings{TextScale: 200, Theme: "light"}},
		{"full", 1280, 720, 1, flow.Settings{TextScale: 100, Theme: "light", FullText: true}},
	} {
		d := desk.New(model(flow.Restored{Settings: size.set, CanQuit: true}), f)
		d.Resize(size.w, size.h)
		p := paint.New(f, stage.Draw)
		n := 0
		shoot := func() {
			p.Paint(d.Frame(), size.scale)
			out, err := os.Create(filepath.Join(*look, fmt.Sprintf("%s-%02d-%s.png", size.name, n, d.Screen().Name)))
			if err != nil {
				t.Fatal(err)
			}
			defer out.Close()
			if err := png.Encode(out, p.Image()); err != nil {
				t.Fatal(err)
			}
			n++
		}
		shoot()
		for range 30 {
			if d.Screen().Name == view.Play && n == 6 {
				for _, key := range []string{"h", "s"} {
					d.Type(key)
					shoot()
					d.Press(desk.Escape)
				}
				d.Press(desk.Escape)
				shoot()
				d.Press(desk.Enter)
			}
			before := d.Screen()
			if a := d.Screen().Actions; before.Name == view.Debrief || before.Name == view.Notice {
				d.Tell(flow.Press{ID: a[len(a)-1].ID})
			} else {
				if d.Focus() == "" {
					d.Press(desk.Down)
				}
				d.Press(desk.Enter)
			}
			shoot()
			if before.Name == view.Debrief && d.Screen().Name != view.Debrief {
				break
			}
		}
	}
}
