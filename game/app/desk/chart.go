package desk

import (
	"image"

	"upperhand/game/ui"
	"upperhand/game/view"
)

// How far keys move a map, in logical pixels, and how much one step of zooming
// changes its size, in thousandths.
const (
	panStep  = 90
	zoomStep = 1250
)

// mapped reports whether a map is shown: then arrows, wheel and fingers move
// and resize it, where they scroll a page elsewhere.
func (d *Desk) mapped() bool { return d.screen.Chart != nil }

// chart shows another part of the map.
func (d *Desk) chart(v ui.ChartView) {
	if v == d.params.Chart {
		return
	}
	d.params.Chart, d.stale = v, true
	d.hover()
}

// zoom makes the map larger or smaller round a place of the window.
func (d *Desk) zoom(at image.Point, thousandths int) {
	d.chart(d.Frame().Zoomed(at, thousandths))
}

// centre is where keys zoom: the control that has the focus where it can be
// seen, else the middle of the view.
func (d *Desk) centre() image.Point {
	f := d.Frame()
	if h, ok := f.Find(d.params.Focus); ok && h.Clip == f.View && !h.Visible().Empty() {
		return h.Visible().Min.Add(h.Visible().Size().Div(2))
	}
	return f.View.Min.Add(f.View.Size().Div(2))
}

// zoomed works the controls that resize a map, and reports whether it was one.
func (d *Desk) zoomed(id string) bool {
	if !d.mapped() {
		return false
	}
	switch id {
	case view.ZoomIn:
		d.zoom(d.centre(), zoomStep)
	case view.ZoomOut:
		d.zoom(d.centre(), 1000*1000/zoomStep)
	case view.ZoomAll:
		d.chart(d.Frame().WholeChart(d.screen))
	default:
		return false
	}
	return true
}

// pan moves the map by pixels.
func (d *Desk) pan(by image.Point) { d.chart(d.Frame().Chart.Moved(by)) }

// panKey moves the map by an arrow key that has no control left to go to.
func (d *Desk) panKey(k Key) {
	d.pan([...]image.Point{Up: {Y: panStep}, Down: {Y: -panStep}, Left: {X: panStep}, Right: {X: -panStep}}[k])
}

// wheel is what a wheel does on a map: larger upwards, smaller downwards, round
// the pointer. A notch is 64.
func (d *Desk) wheel(by int) {
	by = min(max(by, -512), 512)
	for ; by >= 32; by -= 64 {
		d.zoom(d.at, 1000*1000/zoomStep)
	}
	for ; by <= -32; by += 64 {
		d.zoom(d.at, zoomStep)
	}
}

// Pinch is what two fingers did: where their middle is, how far it moved, and
// by how much they parted, in thousandths. Only a map minds.
func (d *Desk) Pinch(at, moved image.Point, thousandths int) {
	if !d.mapped() {
		return
	}
	d.pan(moved)
	d.zoom(at, thousandths)
}
