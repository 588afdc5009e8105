package bundle

import (
	"bytes"
	"fmt"
	"html"
	"image"
	"image/png"
	"io/fs"
	"regexp"
	"strings"

	"github.com/go-fonts/latin-modern/lmroman8regular"

	"upperhand/assets"
	"upperhand/assets/lang"
	"upperhand/game/mirror"
	"upperhand/game/paint"
	"upperhand/game/view"
)

const pageName = "index.html"

// serifName is the typeface that the page fetches for those who want it: the one
// that package paint carries on a desktop.
const serifName = "serif.otf"

// page is everything but the scenarios and the worker: the files of the web
// folder, icons and the player. Offline says whether it may keep itself for
// when there is no network.
func page(p Player, offline bool, course Course) (Files, error) {
	files := Files{newFile(loaderName, p.Loader), newFile(gzipName, p.Gzip), newFile(serifName, lmroman8regular.TTF)}
	if p.Brotli != nil {
		files = append(files, newFile(brotliName, p.Brotli))
	}
	icons, err := icons()
	if err != nil {
		return nil, err
	}
	files = append(files, icons...)
	files = append(files, tongues()...)
	web := assets.Web()
	names, err := fs.Glob(web, "*")
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		data, err := fs.ReadFile(web, name)
		if err != nil {
			return nil, err
		}
		if name == pageName {
			data = course.stamp(stampTitle(stampPage(data, p, offline)))
		}
		files = append(files, newFile(name, data))
	}
	return sorted(files), nil
}

// tonguesDir holds the words of the program in its other languages: a page
// fetches the one that is on.
const tonguesDir = "lang/"

func tongues() Files {
	var files Files
	for _, tag := range lang.Tags() {
		if po := lang.File(tag); po != nil {
			files = append(files, newFile(tonguesDir+tag+".po", po))
		}
	}
	return files
}

// icons are the game's sign in the sizes that systems ask for.
func icons() (Files, error) {
	var files Files
	for _, icon := range []struct {
		name string
		img  image.Image
	}{
		{"icon-192.png", paint.Sign(192)}, {"icon-512.png", paint.Sign(512)}, {"icon-maskable.png", paint.SignUncut(512)},
	} {
		var out bytes.Buffer
		if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, icon.img); err != nil {
			return nil, err
		}
		files = append(files, newFile(icon.name, out.Bytes()))
	}
	return files, nil
}

// stampPage tells the page how much there is to load, so that its bar can be
// honest even where the server does not say, and whether to keep it.
func stampPage(file []byte, p Player, offline bool) []byte {
	file = stamp(file, `data-packed="0"`, fmt.Sprintf(`data-packed="%d"`, len(p.Gzip)))
	file = stamp(file, `data-raw="0"`, fmt.Sprintf(`data-raw="%d"`, len(p.raw)))
	file = stamp(file, `data-langs="en"`, fmt.Sprintf(`data-langs="%s"`, strings.Join(lang.Tags(), " ")))
	if offline {
		file = stamp(file, `data-offline="no"`, `data-offline="yes"`)
	}
	return file
}

// stampTitle writes the title into the page as the game will show it to those
// who come for the first time: they can read it while the game loads.
func stampTitle(file []byte) []byte {
	title := mirror.Of(view.TitleScreen(nil, "", false, false, nil))
	file = stamp(file, `data-screen="" data-place=""`, fmt.Sprintf(`data-screen="%s" data-place="%s"`, html.EscapeString(title.Screen), html.EscapeString(title.Place)))
	file = stamp(file, `<div id="mirror-before"></div>`, `<div id="mirror-before">`+mirror.HTML(title.Before)+`</div>`)
	return stamp(file, `<div id="mirror-after"></div>`, `<div id="mirror-after">`+mirror.HTML(title.After)+`</div>`)
}

// stamp replaces what stands exactly once in one of our own files.
func stamp(text []byte, old, new string) []byte {
	if n := bytes.Count(text, []byte(old)); n != 1 {
		panic(fmt.Sprintf("%q stands %d times in the web folder's file", old, n))
	}
	return bytes.Replace(text, []byte(old), []byte(new), 1)
}

var policyForm = regexp.MustCompile(`http-equiv="Content-Security-Policy" content="([^"]*)"`)

// policy is the content security policy that the page gives itself.
func (files Files) policy() string {
	file, _ := files.Find(pageName)
	if found := policyForm.FindSubmatch(file.Data); found != nil {
		return string(found[1])
	}
	return ""
}
