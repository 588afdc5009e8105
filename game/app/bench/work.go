//go:build linux

package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/jezek/xgb/xproto"
)

// visit is what somebody does: settings and back, a case, its conversation with
// some looks at what was said. Two keys begin from rest, the third follows on.
func visit() []xproto.Keysym {
	keys := []xproto.Keysym{'s', tab, tab, tab, down, down, escape, enter, enter, tab, pageDown, pageUp, enter}
	for range 8 {
		keys = append(keys, enter, enter, enter, enter, '1', enter, enter, tab, tab, 'h', pageUp, pageUp, pageDown, escape)
	}
	return keys
}

// ebb is how long it takes until a window rests again.
const ebb = 450 * time.Millisecond

// working measures the game while somebody plays.
func working(x *screen, out io.Writer) error {
	p, err := begin(x, "game")
	if err != nil {
		return err
	}
	var reactions []float64
	deaf := 0
	for i, key := range visit() {
		if i%3 > 0 {
			time.Sleep(ebb)
		}
		before, err := x.pixels()
		if err != nil {
			return err
		}
		if err := x.press(key); err != nil {
			return err
		}
		after, changed, err := x.change(before, ebb)
		if err != nil {
			return err
		}
		if !changed {
			deaf++
			continue
		}
		reactions = append(reactions, after.Seconds()*1000)
	}
	row(out, "from a key to what it does", reactions, 50)
	fmt.Fprintf(out, "%-34s%10d (keys with nothing to do)\n", "  without a change", deaf)
	frames := frames(p.end())
	row(out, "frames of words", frames["words"], 16)
	row(out, "frames with people drawn anew", frames["people"], 16)
	return nil
}

// frames are the lengths of frames that the game has told, in milliseconds.
func frames(lines []string) map[string][]float64 {
	all := map[string][]float64{}
	for _, line := range lines {
		var screen string
		var picture bool
		var took float64
		if n, _ := fmt.Sscan(line, &screen, &picture, &took); n < 3 {
			continue
		}
		kind := "words"
		if picture {
			kind = "people"
		}
		all[kind] = append(all[kind], took/1000)
	}
	return all
}

// row tells times in milliseconds, and whether nearly all keep a limit.
func row(out io.Writer, what string, times []float64, most float64) {
	if len(times) == 0 {
		return
	}
	p99 := share(times, 0.99)
	fmt.Fprintf(out, "%-34s%10.1f ms p50, %s, %.1f ms at most, %d of them\n", what, share(times, 0.5), told(p99, most, "%.1f ms p99"), slices.Max(times), len(times))
}

// told is a figure with its limit.
func told(figure, most float64, format string) string {
	kept := "kept"
	if figure > most {
		kept = "MISSED"
	}
	return fmt.Sprintf(format, figure) + fmt.Sprintf(" (at most %g: %s)", most, kept)
}

// share is the figure that a share of all do not exceed.
func share(figures []float64, of float64) float64 {
	sorted := slices.Sorted(slices.Values(figures))
	return sorted[min(int(of*float64(len(sorted))), len(sorted)-1)]
}

// spent is the processor time that a process has taken, of the user's and the
// system's.
func spent(pid int) time.Duration {
	const tick = 10 * time.Millisecond // USER_HZ is 100 on every Linux there is
	stat, _ := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	_, rest, _ := strings.Cut(string(stat), ") ")
	fields := strings.Fields(rest)
	if len(fields) < 13 {
		return 0
	}
	var user, system int64
	_, _ = fmt.Sscan(fields[11], &user)
	_, _ = fmt.Sscan(fields[12], &system)
	return time.Duration(user+system) * tick
}
