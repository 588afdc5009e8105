// Command screens draws every screen of the game as it looks in windows of
// several sizes, in every theme and language, and at the smallest and largest usual size of
// text, and puts them on sheets, a sheet for each screen. It tells what is cut
// off or lies over something else, and ends with 1 where anything does.
package main

import (
	"flag"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"slices"

	"golang.org/x/image/draw"

	"upperhand/assets/lang"
	"upperhand/game/app/desk"
	"upperhand/game/app/desk/tour"
	"upperhand/game/flow"
	"upperhand/game/locale"
	"upperhand/game/paint"
	"upperhand/game/paint/stage"
	"upperhand/game/script"
	"upperhand/game/translation"
	"upperhand/game/ui"
	"upperhand/scenarios"
)

// window is a size that people have, in logical pixels.
type window struct {
	name  string
	w, h  int
	scale float64 // device pixels to a logical one
	least int     // of a control
}

var windows = []window{
	{"phone", 360, 640, 2, tour.Finger},
	{"laptop", 1280, 720, 1, 24},
	{"4K", 3840, 2160, 1, 24},
}

// look is one way in which a screen is shown.
type look struct {
	window
	theme string
	text  int // per cent
	lang  string
}

func (l look) String() string {
	return fmt.Sprintf("%s, %s, text %d %%, %s", l.name, l.theme, l.text, l.lang)
}

func looks(tags []string, only string) []look {
	var all []look
	for _, w := range windows {
		for _, theme := range ui.Themes {
			for _, text := range []int{100, 200} {
				for _, tag := range tags {
					if only == "" || tag == only {
						all = append(all, look{w, theme, text, tag})
					}
				}
			}
		}
	}
	return all
}

func main() {
	out := flag.String("o", "build/screens", "write the sheets into this `folder`")
	name := flag.String("scenario", "sofia-and-matthias", "play this `case`")
	only := flag.String("lang", "", "draw them in this `language` alone; without it, in all that the game has")
	flag.Parse()
	faults, err := run(*out, *name, *only)
	if err != nil {
		fmt.Fprintf(os.Stderr, "screens: %v\n", err)
		os.Exit(2)
	}
	for _, f := range faults {
		fmt.Println(f)
	}
	fmt.Printf("%s holds the sheets; faults: %d\n", *out, len(faults))
	if len(faults) > 0 {
		os.Exit(1)
	}
}

func run(out, name, only string) (faults []string, err error) {
	loaded, found := script.LoadFS(scenarios.FS, name)
	if loaded == nil {
		return nil, fmt.Errorf("%s: %v", name, found)
	}
	of := flow.Case{Scenario: loaded.Scenario, Rules: loaded.Rules, Words: map[string]*locale.Catalogue{}}
	for _, t := range script.TranslationsFS(scenarios.FS, name) {
		words, err := translation.Catalogue(t.Lang, t.Data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", t.Path, err)
		}
		of.Words[t.Lang] = words
	}
	words, tags := map[string]*locale.Catalogue{}, lang.Tags()
	for _, tag := range tags {
		if c := lang.Find(tag); c != nil {
			words[tag] = c
		}
	}
	if only != "" && !slices.Contains(tags, only) {
		return nil, fmt.Errorf("the game has no language %q: there are %v", only, tags)
	}
	fonts, err := paint.NewFonts()
	if err != nil {
		return nil, err
	}
	var album album
	for _, l := range looks(tags, only) {
		settings := flow.DefaultSettings()
		settings.Theme, settings.TextScale, settings.Language = l.theme, l.text, l.lang
		model := flow.New([]flow.Case{of}, flow.Restored{Settings: settings, Author: true, CanText: true, Tongues: flow.Tongues{Words: words}})
		d, painter := desk.New(model, fonts), paint.New(fonts, stage.Draw)
		zoom := ui.Zoom(l.w, l.h)
		d.Resize(int(float64(l.w)/zoom), int(float64(l.h)/zoom))
		err := tour.Walk(d, name, func(screen string) {
			for _, f := range tour.Faults(d.Frame(), fonts, l.least) {
				faults = append(faults, fmt.Sprintf("%s (%v): %s", screen, l, f))
			}
			painter.Paint(d.Frame(), l.scale*zoom)
			album.add(screen, painter.Image())
		})
		if err != nil {
			return faults, fmt.Errorf("%v: %w", l, err)
		}
		fmt.Fprintln(os.Stderr, l)
	}
	return faults, album.write(out)
}

// album holds the pictures of each screen, in the order of the looks.
type album struct {
	screens []string
	looks   map[string][]*image.RGBA
}

// most is how wide and high a picture stands on its sheet, in pixels.
var most = image.Pt(960, 640)

func (a *album) add(screen string, img *image.RGBA) {
	if a.looks == nil {
		a.looks = map[string][]*image.RGBA{}
	}
	if !slices.Contains(a.screens, screen) {
		a.screens = append(a.screens, screen)
	}
	a.looks[screen] = append(a.looks[screen], shrunk(img))
}

// shrunk is a copy that is small enough for a sheet.
func shrunk(img *image.RGBA) *image.RGBA {
	size := img.Rect.Size()
	by := min(1, float64(most.X)/float64(size.X), float64(most.Y)/float64(size.Y))
	small := image.NewRGBA(image.Rect(0, 0, int(float64(size.X)*by), int(float64(size.Y)*by)))
	draw.CatmullRom.Scale(small, small.Rect, img, img.Rect, draw.Src, nil)
	return small
}

// write writes a sheet for each screen: a row for each window, with the themes
// and sizes of text side by side.
func (a *album) write(folder string) error {
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return err
	}
	for n, screen := range a.screens {
		file, err := os.Create(filepath.Join(folder, fmt.Sprintf("%02d-%s.png", n+1, screen)))
		if err != nil {
			return err
		}
		if err := png.Encode(file, sheet(a.looks[screen])); err != nil {
			file.Close()
			return err
		}
		if err := file.Close(); err != nil {
			return err
		}
	}
	return nil
}

// gap is the room round each picture, in pixels.
const gap = 12

func sheet(pictures []*image.RGBA) *image.RGBA {
	inRow := len(pictures) / len(windows)
	var places []image.Rectangle
	size, at := image.Point{}, image.Pt(gap, gap)
	for i, p := range pictures {
		if i > 0 && i%inRow == 0 {
			at = image.Pt(gap, size.Y)
		}
		r := image.Rectangle{at, at.Add(p.Rect.Size())}
		places = append(places, r)
		at.X = r.Max.X + gap
		size = image.Pt(max(size.X, r.Max.X+gap), max(size.Y, r.Max.Y+gap))
	}
	all := image.NewRGBA(image.Rectangle{Max: size})
	draw.Draw(all, all.Rect, image.NewUniform(color.Gray{0x80}), image.Point{}, draw.Src)
	for i, p := range pictures {
		draw.Draw(all, places[i], p, image.Point{}, draw.Src)
	}
	return all
}
