//go:build linux

package main

import (
	"errors"
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
func working(x *screen, out io.Writer, table *rows) error {
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
	table.add("key-p50", share(reactions, 0.5), "ms")
	fmt.Fprintf(out, "%-34s%10d (keys with nothing to do)\n", "  without a change", deaf)
	all := frames(p.end())
	if p, err = begin(x, "frames"); err != nil {
		return err
	}
	all["plain"] = frames(p.finish(time.Minute))["plain"]
	for _, kind := range []struct {
		name, title string
		most        float64
	}{{"plain", "frames of the unmodified loop", 0}, {"words", "frames of words", 16}, {"people", "frames with people drawn anew", 0}} {
		if len(all[kind.name].took) == 0 {
			table.lack(out, kind.name+"-", errors.New("no such frame was drawn while keys were pressed"))
			continue
		}
		row(out, kind.title, all[kind.name].took, kind.most)
		table.frames(kind.name, all[kind.name])
		row(out, "  of the processor, all threads", all[kind.name].spent, 0)
		if kind.name != "plain" {
			row(out, "  what the game itself does", all[kind.name].worked, kind.most)
		}
	}
	return nil
}

// times are the lengths of frames, in milliseconds, and what of the processor
// they took: the second hardly depends on what else the machine does.
// What the game itself does ends where Ebitengine sends the frame to be drawn.
type times struct{ took, spent, worked []float64 }

// frames are those that the game has told, by what was drawn for them.
func frames(lines []string) map[string]*times {
	all := map[string]*times{"plain": {}, "words": {}, "people": {}}
	for _, line := range lines {
		var kind string
		var took, spent, worked float64
		if n, _ := fmt.Sscan(line, &kind, &took, &spent, &worked); n < 4 || all[kind] == nil {
			continue
		}
		t := all[kind]
		t.took, t.spent, t.worked = append(t.took, took/1000), append(t.spent, spent/1000), append(t.worked, worked/1000)
	}
	return all
}

// row tells times in milliseconds, and whether nearly all keep a limit; 0 is
// none.
func row(out io.Writer, what string, times []float64, most float64) {
	if len(times) == 0 {
		return
	}
	p99 := fmt.Sprintf("%.1f ms p99", share(times, 0.99))
	if most > 0 {
		p99 = told(share(times, 0.99), most, "%.1f ms p99")
	}
	fmt.Fprintf(out, "%-34s%10.1f ms p50, %s, %.1f ms at most, %d of them\n", what, share(times, 0.5), p99, slices.Max(times), len(times))
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
