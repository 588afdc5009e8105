package golden

import (
	"bytes"
	"image"
	"image/draw"
	"image/png"
	"os"
	"testing"
)

// Picture holds a picture against a PNG file. Machines round differently: of one pixel
// in a hundred a channel may differ by more than two in 255.
func Picture(t testing.TB, file string, got *image.RGBA) {
	t.Helper()
	if *update {
		var data bytes.Buffer
		if err := png.Encode(&data, got); err != nil {
			t.Fatal(err)
		}
		keep(t, file, data.Bytes())
		return
	}
	want := read(t, file)
	if want.Rect.Size() != got.Rect.Size() {
		t.Errorf("%s is %v, the picture %v; if that is meant, go test -update writes it anew", file, want.Rect.Size(), got.Rect.Size())
		return
	}
	if off, all := Differing(want, got), got.Rect.Dx()*got.Rect.Dy(); off*100 > all {
		t.Errorf("%s: %d of %d pixels differ; if that is meant, go test -update writes it anew", file, off, all)
	}
}

func read(t testing.TB, file string) *image.RGBA {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	of, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	img := image.NewRGBA(of.Bounds())
	draw.Draw(img, img.Rect, of, of.Bounds().Min, draw.Src)
	return img
}

// Differing counts the pixels of two pictures of one size that differ more than a little.
func Differing(a, b *image.RGBA) (off int) {
	for y := range a.Rect.Dy() {
		p, q := a.Pix[y*a.Stride:], b.Pix[y*b.Stride:]
		for x := 0; x < 4*a.Rect.Dx(); x += 4 {
			if far(p[x:x+4], q[x:x+4]) {
				off++
			}
		}
	}
	return off
}

func far(a, b []uint8) bool {
	for i := range a {
		if d := int(a[i]) - int(b[i]); d > 2 || d < -2 {
			return true
		}
	}
	return false
}
