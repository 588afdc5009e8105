package ui_test

import (
	"fmt"
	"image"
	"image/color"
	"math"
	"os"
	"strings"
	"testing"

	"upperhand/game/ui"
	"upperhand/game/ui/sample"
	"upperhand/game/view"
)

// decoration are the roles that only please or divide: what they show stands
// there in another way too.
var decoration = map[ui.Role]bool{
	ui.None: true, ui.Hairline: true, ui.Halo: true, ui.Shadow: true, ui.Track: true,
	ui.TrustPale: true, ui.AutonomyPale: true, // what was just won or lost, which an arrow and a number say
}

// surfaces are the roles on which others stand.
var surfaces = map[ui.Role]bool{ui.Paper: true, ui.Card: true, ui.Aside: true, ui.Raised: true, ui.Held: true}

// TestEverythingThatMeansSomethingIsSeen looks at every sign, curve, outline
// and knob of every screen, in every state of every control and every theme, and at what was
// painted under it: 3 to 1 at the least (WCAG 2.2, 1.4.11).
func TestEverythingThatMeansSomethingIsSeen(t *testing.T) {
	seen := map[part]view.Name{}
	for _, s := range sample.All() {
		for _, c := range append(s.Controls(), s.Controls()[0]) {
			for _, p := range []ui.Params{{Focus: c.ID}, {Hover: c.ID}, {Pressed: c.ID}, {Focus: c.ID, Hints: ui.KeyHints}} {
				p.Width, p.Height = 1280, 720
				for _, part := range parts(ui.Layout(s, p, block{})) {
					seen[part] = s.Name
				}
			}
		}
	}
	if len(seen) < 20 {
		t.Fatalf("only %d kinds of parts were found", len(seen))
	}
	for _, name := range ui.Themes {
		theme := ui.Lookup(name)
		for p, where := range seen {
			r := contrast(theme[p.role], theme[p.ground])
			if p.fill != ui.None { // a surface is seen by its outline or by itself
				r = max(r, contrast(theme[p.fill], theme[p.ground]))
			}
			if r < 3 {
				t.Errorf("%s, %s: role %d on role %d has %.2f to 1", name, where, p.role, p.ground, r)
			}
		}
	}
}

// part is the colour of something drawn that means something, of the surface
// under its middle, and where it is an outline of what it holds.
type part struct{ role, fill, ground ui.Role }

func parts(f ui.Frame) []part {
	disabled := map[image.Rectangle]bool{}
	for _, h := range f.Hits {
		if h.Disabled { // which WCAG leaves out: they can't be used
			disabled[h.Rect] = true
		}
	}
	var all []part
	for i, o := range f.Ops {
		add := func(role, fill ui.Role) {
			on := ground(f.Ops[:i], o.Rect)
			if decoration[role] || surfaces[role] || disabled[o.Rect] || on == role || decoration[on] && on != ui.Track {
				return
			}
			all = append(all, part{role, fill, on})
		}
		switch o.Kind {
		case ui.Mark:
			add(o.Edge, ui.None)
			add(o.Ink, ui.None)
		case ui.Line:
			add(o.Ink, ui.None)
		case ui.Round:
			if add(o.Edge, o.Ink); o.Edge == ui.None {
				add(o.Ink, ui.None)
			}
		}
	}
	return all
}

// ground is the role of the surface under the middle of r.
func ground(below []ui.Op, r image.Rectangle) ui.Role {
	at, under := r.Min.Add(r.Max).Div(2), ui.Paper
	for _, o := range below {
		if (o.Kind == ui.Fill || o.Kind == ui.Round) && o.Ink != ui.None && at.In(o.Rect) {
			under = o.Ink
		}
	}
	return under
}

// apart is how far two colours are from one another to a sight, as CIE76.
func apart(a, b [3]float64) float64 {
	return math.Sqrt((a[0]-b[0])*(a[0]-b[0]) + (a[1]-b[1])*(a[1]-b[1]) + (a[2]-b[2])*(a[2]-b[2]))
}

// TestColoursThatTellThingsApartDifferForEverySight holds pairs between which
// an eye has to choose to a distance, for the three kinds of colour-blindness
// and for those who see all colours. 20 is told at a glance; 10 side by side,
// which is where those pairs stand. None of them is alone: a word, a number or
// a shape goes with each.
func TestColoursThatTellThingsApartDifferForEverySight(t *testing.T) {
	all := map[string][9]float64{"full sight": {1, 0, 0, 0, 1, 0, 0, 0, 1}}
	for name, m := range sights {
		all[name] = m
	}
	for _, name := range ui.Themes {
		theme := ui.Lookup(name)
		for sight, m := range all {
			for _, p := range []struct {
				a, b  ui.Role
				least float64
				what  string
			}{
				{ui.Trust, ui.Autonomy, 20, "the two meters"},
				{ui.TrustInk, ui.AutonomyInk, 20, "their names and moves"},
				{ui.Trust, ui.TrustPale, 10, "what trust had and what it just won"},
				{ui.Autonomy, ui.AutonomyPale, 10, "what autonomy had and what it just won"},
				{ui.TrustPale, ui.Track, 10, "what trust just lost and what it never had"},
				{ui.AutonomyPale, ui.Track, 10, "what autonomy just lost and what it never had"},
				{ui.Warn, ui.Edge, 10, "a sign that shows and one that does not"},
				{ui.Warn, ui.Trust, 10, "a warning and trust"},
				{ui.Warn, ui.Good, 10, "a warning and what is well"},
				{ui.Accent, ui.Edge, 10, "what has the focus or is on, and what is not"},
				{ui.Accent, ui.Warn, 10, "the focus and a warning"},
				{ui.Voice0, ui.Voice1, 10, "you and the first other person"},
				{ui.Voice0, ui.Voice2, 10, "you and the second"},
				{ui.Voice1, ui.Voice2, 10, "the first other person and the second"},
			} {
				if d := apart(lab(theme[p.a], m), lab(theme[p.b], m)); d < p.least {
					t.Errorf("%s, %s: %s are %.1f apart, less than %.0f", name, sight, p.what, d, p.least)
				}
			}
		}
	}
}

// TestThePageHasTheColoursOfTheGame compares the page's style with the themes:
// a page and a picture of two shades would look like a mistake.
func TestThePageHasTheColoursOfTheGame(t *testing.T) {
	css, err := os.ReadFile("../../assets/web/shell.css")
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]ui.Role{
		"paper": ui.Paper, "card": ui.Card, "ink": ui.Ink, "soft": ui.Soft, "hairline": ui.Hairline, "edge": ui.Edge, "accent": ui.Accent,
		"on-accent": ui.OnAccent, "held": ui.Held, "track": ui.Track, "trust": ui.Trust, "trust-ink": ui.TrustInk, "autonomy": ui.Autonomy,
		"autonomy-ink": ui.AutonomyInk, "warn-ink": ui.WarnInk, "voice-0": ui.Voice0, "voice-1": ui.Voice1, "voice-2": ui.Voice2, "voice-3": ui.Voice3,
	}
	for _, name := range ui.Themes {
		head := ":root {"
		if name != "light" {
			head = ":root[data-theme=\"" + name + "\"] {"
		}
		_, rules, ok := strings.Cut(string(css), head)
		rules, _, _ = strings.Cut(rules, "}")
		if !ok {
			t.Errorf("there is no rule for the theme %s", name)
		}
		told := 0
		for line := range strings.Lines(rules) {
			key, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
			role, known := names[strings.TrimPrefix(key, "--")]
			if !known {
				continue
			}
			told++
			if c := ui.Lookup(name)[role]; hex(c) != long(strings.TrimSuffix(value, ";")) {
				t.Errorf("%s: the page has %s %s and the game %s", name, key, value, hex(c))
			}
		}
		if told != len(names) {
			t.Errorf("%s: the page names %d of %d colours", name, told, len(names))
		}
	}
}

func hex(c color.NRGBA) string { return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B) }

// long writes a short colour out: #abc is #aabbcc.
func long(css string) string {
	if len(css) != 4 {
		return css
	}
	return "#" + strings.Repeat(css[1:2], 2) + strings.Repeat(css[2:3], 2) + strings.Repeat(css[3:4], 2)
}
