package graph_test

import (
	"math"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"upperhand/game/graph"
	"upperhand/game/power"
)

// sights are no change and the matrices of Machado, Oliveira and Fernandes
// (2009) for the three kinds of dichromacy, over linear light.
var sights = map[string][9]float64{
	"full colour":  {1, 0, 0, 0, 1, 0, 0, 0, 1},
	"protanopia":   {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
	"deuteranopia": {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
	"tritanopia":   {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900},
}

type light [3]float64 // linear

func read(t *testing.T, hex string) light {
	t.Helper()
	v, err := strconv.ParseUint(strings.TrimPrefix(hex, "#"), 16, 32)
	if err != nil {
		t.Fatal(err)
	}
	var l light
	for i := range l {
		c := float64(v>>(16-8*i)&255) / 255
		if l[i] = c / 12.92; c > 0.04045 {
			l[i] = math.Pow((c+0.055)/1.055, 2.4)
		}
	}
	return l
}

func (l light) luminance() float64 { return 0.2126*l[0] + 0.7152*l[1] + 0.0722*l[2] }

// lab is the colour as somebody with that sight sees it, in CIE L*a*b*.
func (l light) lab(m [9]float64) [3]float64 {
	var v light
	for i := range v {
		v[i] = math.Min(1, math.Max(0, m[3*i]*l[0]+m[3*i+1]*l[1]+m[3*i+2]*l[2]))
	}
	f := func(t float64) float64 {
		if t > 216.0/24389 {
			return math.Cbrt(t)
		}
		return (24389.0/27*t + 16) / 116
	}
	x, y, z := f((0.4124*v[0]+0.3576*v[1]+0.1805*v[2])/0.9505), f(v.luminance()), f((0.0193*v[0]+0.1192*v[1]+0.9505*v[2])/1.089)
	return [3]float64{116*y - 16, 500 * (x - y), 200 * (y - z)}
}

// palettes reads the colours of the sheet, on light paper and on dark.
func palettes(t *testing.T) [2]map[string]string {
	t.Helper()
	sheet, err := os.ReadFile("map.css")
	if err != nil {
		t.Fatal(err)
	}
	bright, dark, found := strings.Cut(string(sheet), "prefers-color-scheme: dark")
	if !found {
		t.Fatal("there is no dark sheet")
	}
	var both [2]map[string]string
	for i, part := range []string{bright, dark} {
		both[i] = map[string]string{}
		for _, m := range regexp.MustCompile(`--(\w+): (#[0-9a-f]{6})`).FindAllStringSubmatch(part, -1) {
			if both[i][m[1]] == "" {
				both[i][m[1]] = m[2]
			}
		}
	}
	return both
}

// Bases keep 3 to 1 against their card, as parts of a picture have to (WCAG
// 2.2, 1.4.11), texts 4.5 to 1, and no two bases look alike to anybody.
func TestBasesCanBeToldApart(t *testing.T) {
	for i, colours := range palettes(t) {
		for _, text := range []string{"ink", "soft", "warn"} {
			if r := contrast(read(t, colours[text]), read(t, colours["card"])); r < 4.5 {
				t.Errorf("sheet %d: text in %s has %.1f to 1", i, text, r)
			}
		}
		for _, a := range power.Bases() {
			here := read(t, colours[a.String()])
			if i == 0 && colours[a.String()] != graph.Colour(a.String()) {
				t.Errorf("%s has another colour in DOT than in SVG", a)
			}
			if r := contrast(here, read(t, colours["card"])); r < 3 {
				t.Errorf("sheet %d: %s on a card has %.1f to 1", i, a, r)
			}
			for _, b := range power.Bases() {
				if b <= a {
					continue
				}
				for name, m := range sights {
					p, q := here.lab(m), read(t, colours[b.String()]).lab(m)
					if d := math.Sqrt((p[0]-q[0])*(p[0]-q[0]) + (p[1]-q[1])*(p[1]-q[1]) + (p[2]-q[2])*(p[2]-q[2])); d < 11 {
						t.Errorf("sheet %d, %s: %s and %s are only %.0f apart", i, name, a, b, d)
					}
				}
			}
		}
	}
}

func contrast(a, b light) float64 {
	hi, lo := max(a.luminance(), b.luminance()), min(a.luminance(), b.luminance())
	return (hi + 0.05) / (lo + 0.05)
}
