package main

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// unit is how a figure is written.
type unit func(figure float64) string

// span is how long something takes, and
// rate how often it can be done in a second; both are given nanoseconds.
func span(ns float64) string {
	for _, step := range []struct {
		most, by float64
		name     string
	}{{1e3, 1, "ns"}, {1e6, 1e3, "µs"}, {1e9, 1e6, "ms"}} {
		if ns < step.most {
			return short(ns/step.by) + " " + step.name
		}
	}
	return short(ns/1e9) + " s "
}

func rate(ns float64) string    { return count(1e9 / ns) }
func count(each float64) string { return grouped(each) + " /s" }
func room(n float64) string     { return grouped(n/1024) + " KiB" }
func milli(ms float64) string   { return short(ms) + " ms" }
func percent(of float64) string { return short(of) + " % " }
func plain(n float64) string    { return strconv.FormatFloat(n, 'f', -1, 64) }

// short writes three figures that count.
func short(n float64) string {
	switch {
	case n >= 100:
		return grouped(n)
	case n >= 10:
		return fmt.Sprintf("%.1f", n)
	}
	return fmt.Sprintf("%.2f", n)
}

// grouped writes a number without decimals, its thousands apart.
func grouped(n float64) string {
	if n < 10 {
		return fmt.Sprintf("%.1f", n)
	}
	digits := fmt.Sprintf("%.0f", n)
	for at := len(digits) - 3; at > 0; at -= 3 {
		digits = digits[:at] + "," + digits[at:]
	}
	return digits
}

// table writes all rows under a head, and tells how many figures are missing
// without a reason. A part from outside that has none at all was not measured, which is said.
func table(found figures, why reasons, head string) (text string, missing int) {
	var b strings.Builder
	fmt.Fprintln(&b, head)
	for _, p := range parts {
		rows, unknown := p.rows(found, why)
		if p.outside && unknown == len(p.lines) {
			fmt.Fprintf(&b, "\n%s: not measured (make bench does)\n", p.title)
			continue
		}
		missing += unknown
		fmt.Fprintf(&b, "\n%s\n%s", p.title, rows)
	}
	return b.String(), missing
}

func (p part) rows(found figures, why reasons) (text string, unknown int) {
	var b strings.Builder
	for _, l := range p.lines {
		value, ok := found.value(l.of)
		than, known := found.value(l.than)
		if !ok || !known || than == 0 {
			key := l.of.key
			if ok {
				key = l.than.key
			}
			told := why.of(key)
			if told == "" {
				unknown++
				told = "MISSING: " + key
			} else {
				told = "not measured: " + told
			}
			fmt.Fprintf(&b, "  %s %s\n", pad(l.what, 34), told)
			continue
		}
		ratio := value / max(l.of.per, 1) / (than / max(l.than.per, 1))
		fmt.Fprintf(&b, "  %s%s %s × %s\n", pad(l.what, 34), pad(l.show(value), -16), pad(short(ratio), -8), l.as)
	}
	return b.String(), unknown
}

func (f figures) value(of figure) (float64, bool) {
	v, ok := f[of.key]
	return v, ok
}

// pad fills up with blanks, behind a text or, where wide is below 0, before it.
func pad(s string, wide int) string {
	blanks := strings.Repeat(" ", max(0, max(wide, -wide)-utf8.RuneCountInString(s)))
	if wide < 0 {
		return blanks + s
	}
	return s + blanks
}
