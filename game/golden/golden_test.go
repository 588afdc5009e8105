package golden

import (
	"image"
	"image/color"
	"path/filepath"
	"strings"
	"testing"
)

// told records what a test would have said.
type told struct {
	testing.TB
	said []string
}

func (t *told) Helper()                           {}
func (t *told) Errorf(format string, args ...any) { t.said = append(t.said, format) }

func updating(t *testing.T, work func()) {
	t.Helper()
	was := *update
	*update = true
	defer func() { *update = was }()
	work()
}

func TestATextIsTheOneThatWasKept(t *testing.T) {
	file := filepath.Join(t.TempDir(), "new", "text.txt")
	updating(t, func() { Text(t, file, "one\ntwo\n") })
	for got, same := range map[string]bool{"one\ntwo\n": true, "one\ntwo": false, "one\n2\n": false, "one\ntwo\n\n": false, "": false} {
		is := told{TB: t}
		if Text(&is, file, got); len(is.said) == 0 != same {
			t.Errorf("%q: %q", got, is.said)
		}
	}
	is := told{TB: t}
	if Text(&is, file+"x", ""); len(is.said) != 1 || !strings.Contains(is.said[0], "not there") {
		t.Errorf("of a file that is not there: %q", is.said)
	}
}

func TestDifferencesAreToldByLine(t *testing.T) {
	if got, want := Lines("a\nb\n", "a\nc\n"), "line 2\n\twant \"b\\n\"\n\tgot  \"c\\n\"\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if n := strings.Count(Lines(strings.Repeat("a\n", 99), strings.Repeat("b\n", 99)), "line"); n != shown {
		t.Errorf("%d lines are told", n)
	}
}

func TestAPictureMayDifferALittle(t *testing.T) {
	file := filepath.Join(t.TempDir(), "picture.png")
	grey := func(off, by int) *image.RGBA {
		img := image.NewRGBA(image.Rect(0, 0, 20, 20))
		for n := range 400 {
			v := 100
			if n < off {
				v += by
			}
			img.SetRGBA(n%20, n/20, color.RGBA{uint8(v), 100, 100, 255})
		}
		return img
	}
	updating(t, func() { Picture(t, file, grey(0, 0)) })
	for _, c := range []struct {
		off, by int
		same    bool
	}{{0, 0, true}, {400, 2, true}, {4, 90, true}, {5, 3, false}, {400, -3, false}} {
		is := told{TB: t}
		if Picture(&is, file, grey(c.off, c.by)); len(is.said) == 0 != c.same {
			t.Errorf("%d pixels by %d: %q", c.off, c.by, is.said)
		}
	}
	is := told{TB: t}
	if Picture(&is, file, image.NewRGBA(image.Rect(0, 0, 20, 19))); len(is.said) != 1 {
		t.Error("a picture of another size is taken for the same")
	}
}
