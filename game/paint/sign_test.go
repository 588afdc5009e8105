package paint_test

import (
	"image"
	"testing"

	"upperhand/game/paint"
)

// TestTheUncutSignMayBeCutRound holds what a maskable icon promises: opaque
// everywhere, and outside the middle circle nothing but its ground.
func TestTheUncutSignMayBeCutRound(t *testing.T) {
	const size = 192
	img := paint.SignUncut(size)
	ground := img.RGBAAt(0, 0)
	if ground.A != 255 {
		t.Fatalf("the ground is %v: systems would put their own colour under it", ground)
	}
	for y := range size {
		for x := range size {
			dx, dy := 2*x+1-size, 2*y+1-size
			outside := 25*(dx*dx+dy*dy) > 16*size*size // more than 40 % of the width from the middle
			if outside && img.RGBAAt(x, y) != ground {
				t.Fatalf("something is drawn at %d,%d, where it may be cut off", x, y)
			}
		}
	}
}

func TestTheSignHasRoundCornersAndTheSizeAskedFor(t *testing.T) {
	for _, size := range []int{32, 64, 128, 512} {
		img := paint.Sign(size)
		if img.Rect != image.Rect(0, 0, size, size) {
			t.Errorf("asked for %d pixels: %v", size, img.Rect)
		}
		if a := img.RGBAAt(0, 0).A; a != 0 {
			t.Errorf("%d pixels: the corner is there (alpha %d)", size, a)
		}
		soft := false
		for i := 3; i < len(img.Pix); i += 4 {
			soft = soft || img.Pix[i] > 0 && img.Pix[i] < 255
		}
		if !soft {
			t.Errorf("%d pixels: the corners are cut in steps", size)
		}
	}
}
