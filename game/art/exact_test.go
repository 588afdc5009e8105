package art

import (
	"math"
	"testing"
)

// A picture is the same on every machine, to the bit: what stands in for a
// division must give what the division gives.
func TestDividingByMultiplyingIsExact(t *testing.T) {
	for _, c := range []struct {
		by   uint32
		fast func(uint32) uint32
	}{{255, by255}, {257, by257}, {65535, by65535}} {
		for v := uint64(0); v <= math.MaxUint32; v += uint64(c.by) {
			for _, near := range []uint32{uint32(v), uint32(v) - 1} {
				if got := c.fast(near); got != near/c.by {
					t.Fatalf("%d / %d = %d, want %d", near, c.by, got, near/c.by)
				}
			}
		}
	}
	for _, r := range []int{1, 2, 7, 50, 333, 2000} {
		for _, sum := range []int{0, 1, 2 * r, 2*r + 1, 255 * r, 255*(2*r+1) - 1, 255 * (2*r + 1)} {
			if got, want := uint64(sum)*share(r)>>32, uint64(sum/(2*r+1)); got != want {
				t.Fatalf("%d over a box of radius %d gives %d, want %d", sum, r, got, want)
			}
		}
	}
}

// Each byte becomes the mean of its neighbourhood both ways, twice.
func TestBlurIsTheMeanOfTheNeighbourhood(t *testing.T) {
	const w, h, r = 9, 7, 2
	m := mask{pix: make([]uint8, w*h)}
	m.rect.Max.X, m.rect.Max.Y = w, h
	for i := range m.pix {
		m.pix[i] = uint8(i * 37)
	}
	want := append([]uint8(nil), m.pix...)
	for range 2 {
		want = means(want, w, h, r, 1, 0)
		want = means(want, w, h, r, 0, 1)
	}
	m.blurred(r, nil)
	for i := range want {
		if m.pix[i] != want[i] {
			t.Fatalf("at %d, %d: %d, want %d", i%w, i/w, m.pix[i], want[i])
		}
	}
}

func means(pix []uint8, w, h, r, dx, dy int) []uint8 {
	out := make([]uint8, len(pix))
	for i := range pix {
		sum := 0
		for k := -r; k <= r; k++ {
			if x, y := i%w+k*dx, i/w+k*dy; x >= 0 && x < w && y >= 0 && y < h {
				sum += int(pix[y*w+x])
			}
		}
		out[i] = uint8(sum / (2*r + 1))
	}
	return out
}
