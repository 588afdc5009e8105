package paint_test

import (
	"bytes"
	"image"
	"testing"

	"upperhand/game/paint"
	"upperhand/game/ui"
	"upperhand/game/ui/sample"
	"upperhand/game/view"
)

// Pictures that are drawn beside the painter come later, and end in the same
// screen. Until then the words stand there, and the picture before.
func TestPicturesDrawnBesideThePainterComeLater(t *testing.T) {
	f := fonts(t)
	for _, screen := range []view.Screen{sample.Play(), sample.Library()} {
		may, come := make(chan bool), make(chan bool)
		slow := func(dst *image.RGBA, r image.Rectangle, s view.Stage, dark bool) {
			<-may
			flat(dst, r, s, dark)
		}
		frame := ui.Layout(screen, ui.Params{Width: 960, Height: 560, Theme: "light"}, f)
		beside, sketch, whole := paint.New(f, slow), paint.New(f, flat), paint.New(f, flat)
		beside.Beside(func() { come <- true })
		beside.Paint(frame, 1)
		sketch.Paint(frame.Sketch(), 1)
		whole.Paint(frame, 1)
		if at, ok := differ(beside.Image(), sketch.Image()); ok {
			t.Errorf("%s: at first %v is not as without pictures", screen.Name, at)
		}
		for beside.Paint(frame, 1); !bytes.Equal(beside.Image().Pix, whole.Image().Pix); {
			may <- true
			<-come
			if len(beside.Paint(frame, 1)) == 0 {
				t.Fatalf("%s: a picture has come and nothing is painted", screen.Name)
			}
		}
		if len(beside.Paint(frame, 1)) != 0 {
			t.Errorf("%s: all is there and something is painted", screen.Name)
		}
	}
}

// The people who were there stay while they are drawn anew, so that nothing
// flickers as they talk.
func TestTheSamePeopleStandInWhileTheyAreDrawn(t *testing.T) {
	f := fonts(t)
	may, come := make(chan bool, 1), make(chan bool)
	slow := func(dst *image.RGBA, r image.Rectangle, s view.Stage, dark bool) {
		<-may
		flat(dst, r, s, dark)
	}
	screen, params := sample.Play(), ui.Params{Width: 960, Height: 560, Theme: "light"}
	p := paint.New(f, slow)
	p.Beside(func() { come <- true })
	p.Paint(ui.Layout(screen, params, f), 1)
	p.Paint(ui.Layout(screen, params, f), 1) // which begins to draw
	may <- true
	<-come
	p.Paint(ui.Layout(screen, params, f), 1)
	before := bytes.Clone(p.Image().Pix)

	stage := *screen.Stage
	stage.People = append([]view.Person(nil), stage.People...)
	stage.People[1].Mood = "angry"
	screen.Stage = &stage
	p.Paint(ui.Layout(screen, params, f), 1)
	if !bytes.Equal(p.Image().Pix, before) {
		t.Error("the people are gone until they are drawn anew")
	}
	p.Paint(ui.Layout(screen, params, f), 1)
	may <- true
	<-come
	if len(p.Paint(ui.Layout(screen, params, f), 1)) == 0 {
		t.Error("drawn anew, they are not shown")
	}
}
