package app

import (
	"encoding/json"
	"maps"
	"math"
	"strconv"
	"syscall/js"

	"github.com/hajimehoshi/ebiten/v2"

	"upperhand/game/app/desk"
	"upperhand/game/flow"
	"upperhand/game/mirror"
	"upperhand/game/power"
)

// webPage is the page of the browser version. It is told only what changed,
// since each telling has a screen reader look again.
type webPage struct {
	page    js.Value
	text    bool
	told    bool
	edition uint64
	focus   string
	places  map[string]spot
}

// spot is where the picture has a control: x, y, width and height in pixels of
// the page, then how much of its height is out of sight above and below.
type spot [6]int

// telling is what the page is told; a nil part did not change.
type telling struct {
	Page   *mirror.Page    `json:"page,omitempty"`
	Places map[string]spot `json:"places,omitempty"`
	Focus  string          `json:"focus"`
	Text   bool            `json:"text"`
	Voice  bool            `json:"voice"`
	Theme  string          `json:"theme"`
	Scale  int             `json:"scale"` // per cent
	Font   string          `json:"font"`
	Space  int             `json:"spacing"`        // of lines, per cent; 0 is the usual
	Zoom   float64         `json:"zoom,omitempty"` // the page's pixels to one of the picture's
	Lang   string          `json:"lang"`           // that the program speaks
	State  string          `json:"state"`          // the hash of the playthrough's state, by which it can be checked elsewhere
	Turn   int             `json:"turn"`           // choices made in it
	Meters []power.Fixed   `json:"meters"`         // trust and autonomy of each relation that its screen shows, in millionths
}

// openPage connects the game with the page that loaded it.
func openPage(g *game, _ Voice) page {
	p := &webPage{page: js.Global().Get("upperhand")}
	if p.page.IsUndefined() { // a page of somebody else's, without a document
		return noPage{}
	}
	g.desk.Tell(flow.Voice{Have: p.page.Get("voices").Truthy()})
	p.page.Set("act", js.FuncOf(func(_ js.Value, args []js.Value) any {
		what := make([]string, 3)
		for i := range min(len(args), len(what)) {
			what[i] = args[i].String()
		}
		g.act(func(d *desk.Desk) { work(d, what[0], what[1], what[2]) })
		return nil
	}))
	return p
}

// rescale has Ebitengine look at the device's pixels again, which change when
// the browser zooms: it remembers what it found at the start, and would show a
// blurred picture.
func rescale() {
	if m := ebiten.Monitor(); m.DeviceScaleFactor() != js.Global().Get("devicePixelRatio").Float() {
		*m = ebiten.MonitorType{}
	}
}

// work does what somebody did on the page.
func work(d *desk.Desk, kind, what, value string) {
	switch kind {
	case "press":
		d.FocusOn(what)
		d.Tell(flow.Press{ID: what})
	case "edit":
		d.Tell(flow.Edit{ID: what, Text: value})
	case "focus":
		d.FocusOn(what)
	case "key":
		if k, ok := pageKeys[what]; ok {
			d.Press(k)
		}
	case "pad":
		if b, ok := desk.PadButton(what); ok {
			d.Pad(b)
		}
	case "wheel":
		if by, err := strconv.Atoi(what); err == nil {
			d.Scroll(by)
		}
	case "type":
		d.Type(what)
	case "prefer":
		d.Tell(flow.Prefer{Setting: what, On: value == "true"})
	case "voice":
		d.Tell(flow.Voice{Have: what == "true"})
	case "resize":
		rescale()
	}
}

// pageKeys are the keys that the page passes on, by the browser's names.
var pageKeys = map[string]desk.Key{
	"ArrowUp": desk.Up, "ArrowDown": desk.Down, "ArrowLeft": desk.Left, "ArrowRight": desk.Right,
	"Enter": desk.Enter, "Escape": desk.Escape, "PageUp": desk.PageUp, "PageDown": desk.PageDown, "Home": desk.Home, "End": desk.End,
}

// draws implements page.
func (p *webPage) draws() bool { return p.page.Get("webgl").Truthy() }

// undrawn implements page.
func (p *webPage) undrawn() bool {
	p.page.Call("undrawn")
	return true
}

// asText implements page.
func (p *webPage) asText() bool { return p.text }

// rest implements page.
func (p *webPage) rest(on bool) { p.page.Call("rest", on) }

// serif implements page.
func (p *webPage) serif(give func([]byte)) {
	p.page.Call("serif", js.FuncOf(func(_ js.Value, args []js.Value) any {
		data := make([]byte, args[0].Length())
		js.CopyBytesToGo(data, args[0])
		give(data)
		return nil
	}))
}

// keep implements page.
func (p *webPage) keep(d *desk.Desk) {
	title, err := json.Marshal(mirror.Of(d.Model().Front()))
	if err != nil || !p.told {
		return
	}
	p.page.Call("keep", string(title))
}

// show implements page.
func (p *webPage) show(d *desk.Desk) {
	text := d.Model().Settings().TextView || !p.draws()
	if p.told && p.edition == d.Edition() && p.focus == d.Focus() && p.text == text {
		return
	}
	t := telling{}
	if !p.told || p.edition != d.Edition() {
		page := mirror.Of(d.Screen())
		t.Page = &page
	}
	if p.text != text {
		p.places = nil
	}
	p.text, p.told, p.edition = text, true, d.Edition()
	p.tell(d, t)
}

// place implements page.
func (p *webPage) place(d *desk.Desk, zoom float64) {
	places := map[string]spot{}
	for _, h := range d.Frame().Hits {
		r, seen := h.Rect, h.Visible()
		at := spot{r.Min.X, r.Min.Y, r.Dx(), r.Dy(), seen.Min.Y - r.Min.Y, r.Max.Y - seen.Max.Y}
		if seen.Empty() {
			at[4] = r.Dy()
		}
		for i := range at {
			at[i] = int(math.Round(float64(at[i]) * zoom))
		}
		places[h.ID] = at
	}
	if !maps.Equal(places, p.places) {
		p.places = places
		p.tell(d, telling{Places: places, Zoom: zoom})
	}
}

func (p *webPage) tell(d *desk.Desk, t telling) {
	s := d.Model().Settings()
	p.focus = d.Focus()
	t.Focus, t.Text, t.Voice, t.Theme, t.Scale = p.focus, p.text, s.ReadAloud, s.Theme, s.TextScale
	t.Font, t.Space, t.Lang = s.Font, s.Spacing, d.Model().Words().Lang()
	if session := d.Model().Session(); session != nil {
		state := session.State()
		t.State, t.Turn = state.Hash(), state.Turn
		for _, i := range session.Scenario.Shown {
			t.Meters = append(t.Meters, state.Relations[i].Trust, state.Relations[i].Autonomy)
		}
	}
	data, err := json.Marshal(t)
	if err != nil {
		return // it holds nothing that could not be written
	}
	p.page.Call("show", string(data))
}
