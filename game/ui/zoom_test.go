package ui_test

import (
	"testing"

	"upperhand/game/ui"
)

func TestOnlyAVeryLargeWindowIsZoomed(t *testing.T) {
	for _, c := range []struct {
		width, height int
		zoom          float64
	}{
		{0, 0, 1},
		{360, 596, 1},
		{1366, 612, 1},
		{1920, 1080, 1},
		{1920, 2160, 1}, // half of a 4K screen is as wide as a laptop's
		{2560, 1440, 1.25},
		{3440, 1396, 1.25},
		{3840, 2160, 2},
		{3840, 2116, 2}, // less the strip at the foot of the page
		{7680, 4320, 4},
	} {
		if got := ui.Zoom(c.width, c.height); got != c.zoom {
			t.Errorf("%d×%d is zoomed %v times, want %v", c.width, c.height, got, c.zoom)
		}
	}
}
