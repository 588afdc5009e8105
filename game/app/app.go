// Package app is the Ebitengine front end: it polls devices, hands what they
// did to the desk, carries out the flow's commands and shows what paint
// painted. It decides nothing about the game.
//
// The loop is driven by events. While nothing happens no frame is computed or
// drawn and the processor rests; for a moment after any input frames follow
// the display, because a tap can be shorter than the wait for its event.
package app

import (
	"fmt"
	"image"
	"image/color"
	"math"
	"time"

	"github.com/hajimehoshi/ebiten/v2"

	"upperhand/game/app/desk"
	"upperhand/game/flow"
	"upperhand/game/paint"
	"upperhand/game/paint/stage"
	"upperhand/game/ui"
	"upperhand/game/view"
)

// Config is what the game needs of the program round it.
type Config struct {
	Title string
	Model flow.Model
	// Do carries out a command; its answer, if not nil, goes to the flow.
	Do func(flow.Command) flow.Msg
	// News bring messages from elsewhere, such as a script that was changed; one
	// may be nil.
	News []<-chan flow.Msg
	// Here is told where the person is, as often as that may have changed.
	Here func(flow.Place)
	// Voice reads aloud; nil where there is none, and in a browser, whose page has
	// its own.
	Voice Voice
	// Timed is told of each frame once it is shown; nil where nobody measures.
	Timed func(Frame)
}

// Frame is how long it took from the beginning of a frame to that of the next,
// which is about as long as its work where no display sets the beat.
type Frame struct {
	Screen  view.Name
	Changed bool // it shows something else than the one before
	Picture bool // people were drawn for it
	Took    time.Duration
	Worked  time.Duration // of that, what this program did itself
}

// Voice says lines in place of what it is saying; none silence it. It never
// makes the game wait.
type Voice interface{ Say(lines []string) }

// Run opens the window and returns when it is closed.
func Run(c Config) error {
	watch := &stopwatch{tell: c.Timed}
	g, err := newGame(c, &devices{}, watch.drawing(stage.Draw))
	if err != nil {
		return err
	}
	g.watch = watch
	if beside {
		g.painter.Beside(ebiten.ScheduleFrame)
	}
	g.page, g.fade.wanted = openPage(g, c.Voice), true
	for _, news := range c.News {
		if news != nil {
			go g.listen(news)
		}
	}
	g.begin(c.Model)
	g.watchPage()
	if !g.page.draws() {
		return g.runAsText()
	}
	window(c.Title)
	ebiten.SetScreenClearedEveryFrame(false)
	ebiten.SetTPS(ebiten.SyncWithFPS)
	ebiten.SetFPSMode(ebiten.FPSModeVsyncOn)
	if err := ebiten.RunGameWithOptions(g, runOptions()); err != nil {
		if g.page.undrawn() {
			return g.runAsText()
		}
		return fmt.Errorf("opening the window: %w", err)
	}
	g.settle()
	return nil
}

// page is what surrounds the picture: in a browser the document that says in
// words what the picture shows, on a desktop nothing.
type page interface {
	draws() bool       // there is something to draw a picture with
	undrawn() bool     // tells it that drawing failed; it reports whether it can do without
	asText() bool      // the document is shown in place of the picture
	show(d *desk.Desk) // brings the document up to date
	// place tells it where the picture has the controls, of which a pixel is
	// zoom of the page's.
	place(d *desk.Desk, zoom float64)
	rest(on bool)      // no frame is wanted until something happens
	keep(d *desk.Desk) // has it keep what it is to show at once the next time
	// serif has it fetch the serif typeface, and give it once it has come.
	serif(give func([]byte))
}

// runAsText plays without a picture: the page's own events do all the work.
func (g *game) runAsText() error {
	g.page.show(g.desk)
	for msg := range g.news {
		g.take(msg)
	}
	return nil
}

// take tells a message that has left the queue, before those still in it.
func (g *game) take(msg flow.Msg) {
	g.desk.Tell(msg)
	g.act(func(*desk.Desk) {})
}

// act works the desk from outside the loop, as the page's controls do, and
// brings everything up to date at once: frames may be far between, or none.
func (g *game) act(work func(*desk.Desk)) {
	g.hear() // what came before is done before: it may be what the work rests on
	work(g.desk)
	g.obey()
	g.keepPlace()
	g.page.show(g.desk)
	g.lively = time.Now()
	ebiten.ScheduleFrame()
}

// hands works the desk with what was done since it was last asked, and reports
// whether anything was.
type hands interface {
	work(d *desk.Desk, scale float64) (active bool)
	// poll is how long one may wait before looking again, where devices give
	// no sign of themselves; ok is false where all of them do.
	poll() (wait time.Duration, ok bool)
}

// game is an ebiten.Game.
type game struct {
	desk    *desk.Desk
	painter *paint.Painter
	hands   hands
	page    page
	do      func(flow.Command) flow.Msg
	here    func(flow.Place)
	news    chan flow.Msg

	scale   float64 // device pixels to a logical one
	zoom    float64 // the window's pixels to a logical one
	canvas  *ebiten.Image
	buf     []byte
	fade    fade
	fresh   bool // the canvas holds what the screen does not show yet
	lively  time.Time
	last    time.Time // when the desk was told of the time
	wake    *time.Timer
	fonts   *paint.Fonts
	fetched bool // the serif typeface was asked for
	full    bool // the window was last told to fill the screen
	waiting bool // for events, in place of the display's beat
	pointed bool
	// sketches is how many frames were shown without their pictures.
	sketches int
	watch    *stopwatch
}

// linger is how long frames follow the display after an input.
const linger = 300 * time.Millisecond

func newGame(c Config, h hands, draw paint.Draw) (*game, error) {
	fonts, err := paint.NewFonts()
	if err != nil {
		return nil, err
	}
	d := desk.New(c.Model, fonts)
	d.Lend(fonts.HasSerif())
	return &game{
		desk: d, fonts: fonts, painter: paint.New(fonts, draw), hands: h, do: c.Do, here: c.Here,
		news: make(chan flow.Msg, 8), scale: 1, zoom: 1, lively: time.Now(), last: time.Now(), page: noPage{},
	}, nil
}

// listen carries news to the loop and wakes it.
func (g *game) listen(news <-chan flow.Msg) {
	for msg := range news {
		g.bring(msg)
	}
}

// bring puts a message where the loop finds it, and wakes the loop.
func (g *game) bring(msg flow.Msg) {
	g.news <- msg
	g.page.rest(false)
	ebiten.ScheduleFrame()
}

// breath is how long the flow waits before it works on: hands and the page's
// own work come in between.
const breath = 4 * time.Millisecond

// hear takes in all news that have come, in their order, and reports whether
// there were any.
func (g *game) hear() (any bool) {
	for {
		select {
		case msg := <-g.news:
			g.desk.Tell(msg)
			any = true
		default:
			return any
		}
	}
}

// Update implements ebiten.Game.
func (g *game) Update() error {
	g.watch.begin(g.desk.Screen().Name)
	defer g.watch.worked()
	active := g.hear()
	active = g.hands.work(g.desk, g.scale) || active
	g.pass()
	g.drop()
	if g.obey() {
		return ebiten.Termination
	}
	g.keepPlace()
	g.page.show(g.desk)
	g.fill()
	g.letters()
	fading := g.fade.see(g.desk.Screen().Name, g.desk.Model().Settings().ReducedMotion, time.Now())
	g.pace(active || g.sketches < sketchFrames || g.desk.Appearing() || fading)
	g.expect()
	if g.page.asText() {
		return nil
	}
	g.point()
	g.paint()
	g.page.place(g.desk, g.zoom)
	return nil
}

// obey carries out commands until there are none, and reports whether one of
// them was to quit.
func (g *game) obey() (quit bool) {
	for commands := g.desk.Commands(); len(commands) > 0; commands = g.desk.Commands() {
		for _, c := range commands {
			if _, ok := c.(flow.Quit); ok {
				quit = true
				continue
			}
			g.carryOut(c)
		}
	}
	return quit
}

// carryOut has a command carried out and tells the flow the answer.
func (g *game) carryOut(c flow.Command) {
	if _, ok := c.(flow.Soon); ok {
		time.AfterFunc(breath, func() { g.bring(flow.Beat{}) })
		return
	}
	if g.do == nil {
		return
	}
	if msg := g.do(c); msg != nil {
		g.desk.Tell(msg)
	}
}

// pass tells the desk how much time has passed while it had an eye on it.
func (g *game) pass() {
	now := time.Now()
	g.desk.Pass(now.Sub(g.last))
	g.last = now
}

// expect sees to it that there is a frame when the desk or the hands want one,
// also where nothing happens until then.
func (g *game) expect() {
	due, ok := g.desk.Due()
	if poll, wants := g.hands.poll(); wants && (!ok || poll < due) {
		due, ok = poll, true
	}
	if g.wake != nil {
		g.wake.Stop()
	}
	if !ok || !g.waiting {
		return
	}
	g.wake = time.AfterFunc(due, func() {
		g.page.rest(false)
		ebiten.ScheduleFrame()
	})
}

// fill has the window fill the screen, or no longer, as the settings want it.
func (g *game) fill() {
	if want := fills && g.desk.Model().Settings().FullScreen; want != g.full {
		g.full = want
		ebiten.SetFullscreen(want)
	}
}

// letters has the serif typeface fetched for whoever wants it. Until it has
// come, and where it does not, the plain one stands in for it.
func (g *game) letters() {
	if g.fetched || g.fonts.HasSerif() || g.desk.Model().Settings().Font != view.FontSerif {
		return
	}
	g.fetched = true
	g.page.serif(func(data []byte) {
		if g.fonts.AddSerif(data) == nil {
			g.act(func(d *desk.Desk) { d.Lend(true) })
		}
	})
}

// pace chooses between the display's beat and waiting for events.
func (g *game) pace(active bool) {
	now := time.Now()
	if active {
		g.lively = now
	}
	wait := now.Sub(g.lively) > linger
	if wait { // said each time: what stirred the page may have been nothing to us
		g.page.rest(true)
	}
	if wait == g.waiting {
		return
	}
	g.waiting = wait
	if wait {
		ebiten.SetFPSMode(ebiten.FPSModeVsyncOffMinimum)
	} else {
		ebiten.SetFPSMode(ebiten.FPSModeVsyncOn)
	}
}

// point shows a hand over what can be pressed.
func (g *game) point() {
	if over := g.desk.OverControl(); over != g.pointed {
		g.pointed = over
		shape := ebiten.CursorShapeDefault
		if over {
			shape = ebiten.CursorShapePointer
		}
		ebiten.SetCursorShape(shape)
	}
}

// paint brings the canvas up to date with the desk.
func (g *game) paint() {
	frame := g.desk.Frame()
	if g.sketches < sketchFrames {
		g.sketches++
		frame = frame.Sketch()
	}
	changed := g.painter.Paint(frame, g.scale)
	img := g.painter.Image()
	kept := g.fade.keep(g.canvas)
	if kept || g.canvas == nil || g.canvas.Bounds() != img.Rect {
		if g.canvas != nil && !kept {
			g.canvas.Deallocate()
		}
		g.canvas = ebiten.NewImage(img.Rect.Dx(), img.Rect.Dy())
		changed = []image.Rectangle{img.Rect}
	}
	for _, r := range changed {
		g.upload(img, r)
	}
	g.fresh = g.fresh || len(changed) > 0
}

// upload copies a rectangle of pixels to the canvas.
func (g *game) upload(img *image.RGBA, r image.Rectangle) {
	if r == img.Rect {
		g.canvas.WritePixels(img.Pix)
		return
	}
	row := 4 * r.Dx()
	if cap(g.buf) < row*r.Dy() {
		g.buf = make([]byte, row*r.Dy())
	}
	buf := g.buf[:row*r.Dy()]
	for y := range r.Dy() {
		copy(buf[y*row:(y+1)*row], img.Pix[img.PixOffset(r.Min.X, r.Min.Y+y):])
	}
	g.canvas.SubImage(r).(*ebiten.Image).WritePixels(buf)
}

// Draw implements ebiten.Game. Ebitengine shows a frame only where something
// was drawn here; a single pixel says so, and DrawFinalScreen draws the rest
// straight into the window. Going by way of the screen costs as much again,
// which is most of a frame where no graphics card helps.
func (g *game) Draw(screen *ebiten.Image) {
	if !g.fresh || g.canvas == nil {
		return
	}
	g.watch.shown()
	g.fresh = !g.fade.step(time.Now())
	screen.SubImage(image.Rect(0, 0, 1, 1)).(*ebiten.Image).Fill(color.Black)
}

// DrawFinalScreen implements ebiten.FinalScreenDrawer.
// The canvas has the window's own pixels, so that there is nothing to scale.
func (g *game) DrawFinalScreen(screen ebiten.FinalScreen, _ *ebiten.Image, _ ebiten.GeoM) {
	if g.canvas != nil {
		g.fade.draw(screen, g.canvas)
	}
}

// Layout is never called, since there is LayoutF; the interface wants it.
func (g *game) Layout(w, h int) (int, int) { return w, h }

// LayoutF implements ebiten.LayoutFer: the screen has the display's own pixels
// and the desk thinks in logical ones.
func (g *game) LayoutF(w, h float64) (float64, float64) {
	scale := ebiten.Monitor().DeviceScaleFactor()
	if scale <= 0 {
		scale = 1
	}
	w, h = math.Round(w), math.Round(h)
	zoom := ui.Zoom(int(w), int(h))
	if scale*zoom != g.scale || zoom != g.zoom {
		g.scale, g.zoom, g.fresh = scale*zoom, zoom, true
	}
	// The last logical pixel may reach over the edge: the screen cuts it off,
	// and is never stretched.
	g.desk.Resize(int(math.Ceil(w/zoom)), int(math.Ceil(h/zoom)))
	return math.Ceil(w * scale), math.Ceil(h * scale)
}
