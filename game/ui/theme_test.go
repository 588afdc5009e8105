package ui_test

import (
	"image/color"
	"math"
	"testing"

	"upperhand/game/ui"
	"upperhand/game/ui/sample"
)

// linear is a channel of sRGB as light, 0 to 1.
func linear(v uint8) float64 {
	c := float64(v) / 255
	if c <= 0.04045 {
		return c / 12.92
	}
	return math.Pow((c+0.055)/1.055, 2.4)
}

func luminance(c color.NRGBA) float64 {
	return 0.2126*linear(c.R) + 0.7152*linear(c.G) + 0.0722*linear(c.B)
}

// contrast is the ratio of WCAG 2.2, 1 to 21.
func contrast(a, b color.NRGBA) float64 {
	la, lb := luminance(a), luminance(b)
	return (math.Max(la, lb) + 0.05) / (math.Min(la, lb) + 0.05)
}

// TestTextContrast looks at every text of every screen in every theme and at
// what was painted under it: 4.5 to 1 at the least (WCAG 2.2, 1.4.3).
func TestTextContrast(t *testing.T) {
	for _, name := range ui.Themes {
		theme := ui.Lookup(name)
		told := map[[2]ui.Role]bool{}
		for _, s := range sample.All() {
			for _, c := range append(s.Controls(), s.Controls()[0]) {
				for _, p := range []ui.Params{{Focus: c.ID}, {Hover: c.ID}, {Pressed: c.ID}} {
					p.Width, p.Height, p.Theme = 1280, 720, name
					under(ui.Layout(s, p, block{}), func(o ui.Op, ground ui.Role) {
						if o.Kind != ui.Text || told[[2]ui.Role{o.Ink, ground}] {
							return
						}
						told[[2]ui.Role{o.Ink, ground}] = true
						if r := contrast(theme[o.Ink], theme[ground]); r < 4.5 {
							t.Errorf("%s, %s: %q in role %d on role %d has %.2f to 1", name, s.Name, o.Text, o.Ink, ground, r)
						}
					})
				}
			}
		}
	}
}

// under calls visit with each operation and the role of the surface under it.
func under(f ui.Frame, visit func(o ui.Op, ground ui.Role)) {
	for i, o := range f.Ops {
		ground := ui.Paper
		for _, g := range f.Ops[:i] {
			if (g.Kind == ui.Fill || g.Kind == ui.Round) && g.Ink != ui.None && !o.Rect.Empty() && o.At.In(g.Rect) {
				ground = g.Ink
			}
		}
		visit(o, ground)
	}
}

// TestPartsContrast holds the parts of meters and controls to 3 to 1 (WCAG
// 2.2, 1.4.11).
func TestPartsContrast(t *testing.T) {
	pairs := []struct{ part, ground ui.Role }{
		{ui.Trust, ui.Track}, {ui.Autonomy, ui.Track}, {ui.Trust, ui.Card}, {ui.Autonomy, ui.Card}, {ui.Warn, ui.Card},
		{ui.Warn, ui.Aside}, {ui.Good, ui.Card},
		{ui.Edge, ui.Card}, {ui.Edge, ui.Paper}, {ui.Edge, ui.Aside}, {ui.Accent, ui.Card}, {ui.Accent, ui.Paper},
		{ui.OnAccent, ui.Accent}, {ui.OnAccent, ui.Strong}, {ui.Accent, ui.Raised}, {ui.Accent, ui.Held},
	}
	for _, name := range ui.Themes {
		theme := ui.Lookup(name)
		for _, p := range pairs {
			if r := contrast(theme[p.part], theme[p.ground]); r < 3 {
				t.Errorf("%s: role %d on role %d has %.2f to 1", name, p.part, p.ground, r)
			}
		}
	}
}

// sights are the matrices of Machado, Oliveira and Fernandes (2009) for the
// three kinds of dichromacy, over linear light.
var sights = map[string][9]float64{
	"protanopia":   {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
	"deuteranopia": {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
	"tritanopia":   {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900},
}

// lab is a colour as somebody with that sight sees it, in CIE L*a*b*.
func lab(c color.NRGBA, m [9]float64) [3]float64 {
	r, g, b := linear(c.R), linear(c.G), linear(c.B)
	v := [3]float64{m[0]*r + m[1]*g + m[2]*b, m[3]*r + m[4]*g + m[5]*b, m[6]*r + m[7]*g + m[8]*b}
	for i := range v {
		v[i] = math.Min(1, math.Max(0, v[i]))
	}
	x := (0.4124*v[0] + 0.3576*v[1] + 0.1805*v[2]) / 0.9505
	y := 0.2126*v[0] + 0.7152*v[1] + 0.0722*v[2]
	z := (0.0193*v[0] + 0.1192*v[1] + 0.9505*v[2]) / 1.089
	f := func(t float64) float64 {
		if t > 216.0/24389 {
			return math.Cbrt(t)
		}
		return (24389.0/27*t + 16) / 116
	}
	return [3]float64{116*f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))}
}
