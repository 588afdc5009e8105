package locale

import (
	"fmt"
	"strconv"
	"strings"
)

// verb is one place of a format where an argument goes.
type verb struct {
	before string // the words in front of it, percent signs made plain
	spec   string // how to print it: "%.1f"
	arg    int    // which argument, from 0
}

// verbs takes a format apart; tail is what stands behind the last argument. It
// is false for what fmt would not print, and for widths taken from arguments,
// which no text of ours has.
func verbs(format string) (all []verb, tail string, ok bool) {
	var words strings.Builder
	next := 0
	for {
		before, rest, found := strings.Cut(format, "%")
		words.WriteString(before)
		if !found {
			return all, words.String(), true
		}
		if after, percent := strings.CutPrefix(rest, "%"); percent {
			words.WriteByte('%')
			format = after
			continue
		}
		v := verb{before: words.String(), arg: next}
		flags := rest[:len(rest)-len(strings.TrimLeft(rest, "+-# 0123456789."))]
		rest = rest[len(flags):]
		if index, after, numbered := strings.Cut(rest, "]"); numbered && strings.HasPrefix(rest, "[") {
			n, err := strconv.Atoi(index[1:])
			if err != nil || n < 1 || n > 32 {
				return nil, "", false
			}
			v.arg, rest = n-1, after
		}
		if rest == "" || !strings.Contains("vdsqxXfgectTbo", rest[:1]) {
			return nil, "", false
		}
		v.spec, next = "%"+flags+rest[:1], v.arg+1
		all = append(all, v)
		words.Reset()
		format = rest[1:]
	}
}

// fill prints a translation with the arguments of its source. It is false where
// the two do not fit.
func fill(format, source string, args []any) (string, bool) {
	all, tail, ok := verbs(format)
	if !ok || !fits(all, source) {
		return "", false
	}
	var b strings.Builder
	for _, v := range all {
		if v.arg >= len(args) {
			return "", false
		}
		b.WriteString(v.before)
		fmt.Fprintf(&b, v.spec, args[v.arg])
	}
	return b.String() + tail, true
}

// fits reports whether each argument is one that the source prints too, and in
// the same manner.
func fits(all []verb, source string) bool {
	own, _, ok := verbs(source)
	printed := map[int]byte{}
	for _, v := range own {
		printed[v.arg] = v.spec[len(v.spec)-1]
	}
	for _, v := range all {
		ok = ok && printed[v.arg] == v.spec[len(v.spec)-1]
	}
	return ok
}

// unfit finds what is wrong with the arguments of a translation that is flagged
// as a format.
func (e *Entry) unfit() *Fault {
	if !e.Has(Format) {
		return nil
	}
	source := e.ID
	if e.Plural != "" {
		source = e.Plural
	}
	for _, s := range e.Str {
		all, _, ok := verbs(s)
		if !ok || !fits(all, source) {
			return &Fault{e.Line, fmt.Sprintf("the arguments of %q do not fit those of %q", s, source)}
		}
	}
	return nil
}
