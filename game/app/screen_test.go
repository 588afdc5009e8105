//go:build screen

package app

import (
	"errors"
	"image"
	"image/color"
	"image/draw"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"upperhand/game/golden"

	"github.com/hajimehoshi/ebiten/v2"

	"upperhand/game/app/desk"
	"upperhand/game/flow"
	"upperhand/game/play"
	"upperhand/game/view"
	"upperhand/game/view/viewtest"
)

// stageless runs the tests within the one game that a process may run: only
// there can pixels be read back.
type stageless struct {
	m    *testing.M
	code int
}

func (s *stageless) Update() error {
	s.code = s.m.Run()
	return ebiten.Termination
}

func (s *stageless) Draw(*ebiten.Image) {}

func (s *stageless) Layout(int, int) (int, int) { return 64, 64 }

func TestMain(m *testing.M) {
	s := &stageless{m: m, code: 1}
	if err := ebiten.RunGame(s); err != nil {
		panic(err)
	}
	os.Exit(s.code)
}

// script are hands that do one thing at a time.
type script struct{ next func(*desk.Desk) }

func (s *script) work(d *desk.Desk, _ float64) bool {
	if s.next == nil {
		return false
	}
	s.next(d)
	s.next = nil
	return true
}

func (s *script) poll() (time.Duration, bool) { return 0, false }

// room is a picture of one colour: people are art's to test.
func room(dst *image.RGBA, r image.Rectangle, _ view.Stage, _ bool) {
	draw.Draw(dst, r, image.NewUniform(color.RGBA{0xDC, 0xE4, 0xDF, 255}), image.Point{}, draw.Src)
}

// table is a game with its hands and the screen it is drawn to.
type table struct {
	*game
	hands  *script
	screen *ebiten.Image
	drawn  int
}

func sit(t *testing.T) *table {
	t.Helper()
	h := &script{}
	model := flow.New([]flow.Case{{Scenario: viewtest.Case(), Rules: play.NoRules{}}}, flow.Restored{Settings: flow.DefaultSettings()})
	g, err := newGame(Config{Model: model}, h, room)
	if err != nil {
		t.Fatal(err)
	}
	return &table{game: g, hands: h, screen: ebiten.NewImage(1280, 720)}
}

// do lets the hands do something and goes one frame on.
func (b *table) do(t *testing.T, next func(*desk.Desk)) error {
	t.Helper()
	b.hands.next = next
	err := b.Update()
	if b.fresh {
		b.drawn++
	}
	b.Draw(b.screen)
	b.DrawFinalScreen(b.screen, nil, ebiten.GeoM{})
	return err
}

func (b *table) pixels() *image.RGBA {
	img := image.NewRGBA(b.screen.Bounds())
	b.screen.ReadPixels(img.Pix)
	return img
}

func press(id string) func(*desk.Desk) {
	return func(d *desk.Desk) { d.Tell(flow.Press{ID: id}) }
}

func TestScreens(t *testing.T) {
	b := sit(t)
	b.do(t, nil)
	golden.Picture(t, "testdata/title.png", b.pixels())
	b.do(t, press("settings"))
	golden.Picture(t, "testdata/settings.png", b.pixels())
	b.do(t, press("back"))
	b.do(t, press("library"))
	b.do(t, press("case:"+viewtest.Case().ID))
	b.do(t, press("start"))
	for range 9 {
		b.do(t, func(d *desk.Desk) { d.Press(desk.Enter) })
	}
	golden.Picture(t, "testdata/play.png", b.pixels())
}

// TestUploadsReachTheScreen walks the focus about, so that only parts are
// uploaded, and holds the screen to the painter's picture.
func TestUploadsReachTheScreen(t *testing.T) {
	b := sit(t)
	b.do(t, nil)
	for i, step := range []func(*desk.Desk){
		func(d *desk.Desk) { d.Press(desk.Tab) },
		func(d *desk.Desk) { d.Point(desk.Pointer{At: image.Pt(200, 400)}) },
		press("settings"), press("theme:dark"), press("scale:150"),
		func(d *desk.Desk) { d.Point(desk.Pointer{At: image.Pt(200, 400), Wheel: 90}) },
	} {
		b.do(t, step)
		if n := golden.Differing(b.pixels(), b.painter.Image()); n > 0 {
			t.Errorf("after step %d %d pixels of the screen differ", i, n)
		}
	}
}

// What another tab did comes before what is pressed here: the press may go on
// from it, and would write over it.
func TestNewsAreTakenInBeforeWhatIsDoneOnThePage(t *testing.T) {
	b := sit(t)
	b.do(t, press("settings"))
	b.news <- flow.Press{ID: "back"}
	b.act(press("library"))
	if at := b.desk.Screen().Name; at != view.Library {
		t.Errorf("pressing on what the news brought leads to %s", at)
	}
}

func TestNewsKeepTheirOrderWithoutAPicture(t *testing.T) {
	b := sit(t)
	b.news <- flow.Press{ID: "back"}
	b.news <- flow.Press{ID: "library"}
	b.take(flow.Press{ID: "settings"})
	if at := b.desk.Screen().Name; at != view.Library {
		t.Errorf("settings, back, library lead to %s", at)
	}
}

func TestAnUnchangedFrameIsNotDrawn(t *testing.T) {
	b := sit(t)
	b.do(t, nil)
	b.do(t, nil)
	b.do(t, func(d *desk.Desk) { d.Point(desk.Pointer{At: image.Pt(3, 3)}) })
	if b.drawn != 1 {
		t.Errorf("drawn %d times, want once", b.drawn)
	}
}

func TestCommandsAreCarriedOut(t *testing.T) {
	b := sit(t)
	var done []flow.Command
	b.game.do = func(c flow.Command) flow.Msg {
		done = append(done, c)
		return flow.Failed{What: "Your settings could not be kept", Reason: "the disc is full"}
	}
	b.do(t, press("settings"))
	b.do(t, press("theme:dark"))
	if len(done) != 1 {
		t.Fatalf("carried out: %v", done)
	}
	if _, ok := done[0].(flow.SaveSettings); !ok {
		t.Errorf("carried out %T", done[0])
	}
}

// TestWithoutADisplay builds the game and starts it without a display: one
// clear sentence, exit code 1, and no trace of a panic.
func TestWithoutADisplay(t *testing.T) {
	bin := filepath.Join(t.TempDir(), "upperhand")
	if out, err := exec.Command("go", "build", "-o", bin, "upperhand/cmd/upperhand").CombinedOutput(); err != nil {
		t.Fatalf("building: %v\n%s", err, out)
	}
	for _, display := range []string{"", "DISPLAY=:4711"} {
		c := exec.Command(bin)
		c.Env = []string{"HOME=" + t.TempDir(), display}
		out, err := c.CombinedOutput()
		var exit *exec.ExitError
		if !errors.As(err, &exit) || exit.ExitCode() != 1 {
			t.Errorf("%q: ended with %v", display, err)
		}
		if text := string(out); !strings.HasPrefix(text, "upperhand: there is no display") || strings.Contains(text, "panic") {
			t.Errorf("%q: said %q", display, text)
		}
	}
}
