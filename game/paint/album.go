package paint

import (
	"image"
	"slices"
	"sync"

	"upperhand/game/ui"
	"upperhand/game/view"
)

// Draw draws a stage into r of an image and nothing outside it; dark says that
// it will stand on a dark page.
type Draw func(dst *image.RGBA, r image.Rectangle, s view.Stage, dark bool)

// album keeps pictures that were drawn, the last used at the end: a hover over
// a card must not draw its people again.
type album struct {
	draw  Draw
	kept  []picture
	theme string
	limit int // of what is kept, in pixels
	// wake, if not nil, has pictures drawn beside the painter, which goes on with
	// what it has and is woken for each that is ready.
	wake func()

	mu      sync.Mutex // for what follows, which the drawing hand shares
	queue   []picture
	now     picture // being drawn
	ready   []picture
	drawing bool
}

// picture is a stage in a size and a theme; img is nil until it is drawn.
type picture struct {
	stage *view.Stage
	size  image.Point
	theme string
	img   *image.RGBA
}

func (p picture) same(q picture) bool {
	return p.size == q.size && p.theme == q.theme && ui.SameStage(p.stage, q.stage)
}

// albumLimit bounds what is kept, in pixels: the cards of a large library, or
// a few stages that fill a 4K window. A larger window may keep all that it shows
// twice over, or it would draw for ever what it has just put aside.
const albumLimit = 12 << 20

// open opens the album for a window of a theme and a size in pixels, with what
// has been drawn beside the painter by now.
func (a *album) open(theme string, window int) {
	if a.theme != theme {
		a.kept, a.theme = nil, theme
	}
	a.limit = max(albumLimit, 2*window)
	if a.wake != nil {
		a.collect()
		a.begin()
	}
}

// get gives the picture of a stage. Where pictures are drawn beside the painter
// and this one has yet to come, it is the last one of the same people in the
// same place, or nil.
func (a *album) get(s *view.Stage, size image.Point) *image.RGBA {
	want := picture{stage: s, size: size, theme: a.theme}
	for i, k := range a.kept {
		if k.same(want) {
			copy(a.kept[i:], a.kept[i+1:])
			a.kept[len(a.kept)-1] = k
			return k.img
		}
	}
	if a.wake != nil {
		return a.standIn(want)
	}
	a.keep(a.made(want))
	return a.kept[len(a.kept)-1].img
}

// has reports whether the picture itself can be had.
func (a *album) has(s *view.Stage, size image.Point) bool {
	return slices.ContainsFunc(a.kept, picture{stage: s, size: size, theme: a.theme}.same)
}

func (a *album) standIn(want picture) *image.RGBA {
	for _, k := range slices.Backward(a.kept) {
		if k.size == want.size && k.stage.Room == want.stage.Room && slices.EqualFunc(k.stage.People, want.stage.People, samePerson) {
			return k.img
		}
	}
	return nil
}

func samePerson(a, b view.Person) bool { return a.ID == b.ID }

func (a *album) made(p picture) picture {
	p.img = image.NewRGBA(image.Rectangle{Max: p.size})
	if a.draw != nil {
		a.draw(p.img, p.img.Rect, *p.stage, p.theme == "dark")
	}
	return p
}

func (a *album) keep(p picture) {
	a.kept = append(a.kept, p)
	total := 0
	for i := len(a.kept) - 1; i >= 0; i-- {
		total += a.kept[i].size.X * a.kept[i].size.Y
		if total > a.limit && i < len(a.kept)-1 {
			a.kept = append([]picture(nil), a.kept[i+1:]...)
			break
		}
	}
}

// collect keeps what has been drawn beside the painter.
func (a *album) collect() {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, p := range a.ready {
		if p.theme == a.theme {
			a.keep(p)
		}
	}
	a.ready = nil
}

// want has these pictures drawn, in place of those that were wanted before and
// are not begun. It begins with the next frame: the one that shows the words
// needs the processor first, where no graphics card helps.
func (a *album) want(ps []picture) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.queue = slices.DeleteFunc(ps, func(p picture) bool {
		return a.drawing && a.now.same(p) || slices.ContainsFunc(a.ready, p.same)
	})
}

// begin draws what is wanted, unless that is being done already.
func (a *album) begin() {
	a.mu.Lock()
	defer a.mu.Unlock()
	if !a.drawing && len(a.queue) > 0 {
		a.drawing, a.now, a.queue = true, a.queue[0], a.queue[1:]
		go a.work(a.now)
	}
}

// work draws one picture after the other until none is wanted.
func (a *album) work(next picture) {
	for more := true; more; {
		drawn := a.made(next)
		a.mu.Lock()
		a.ready = append(a.ready, drawn)
		if more = len(a.queue) > 0; more {
			a.now, a.queue = a.queue[0], a.queue[1:]
			next = a.now
		}
		a.drawing = more
		a.mu.Unlock()
		a.wake()
	}
}
