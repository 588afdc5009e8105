package main

import (
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
)

// options are what the command line asks for.
type options struct {
	root, accepted string
	targets        []string // folders of the packages whose rules are broken
	helpers        []string // folders of others whose tests also count
	order          order
	workers        int
	only, skip     *regexp.Regexp
}

// survey makes all mutants, tries them, and writes what came of it. It is good
// when each was killed or stands in the list of those that change nothing.
func (o options) survey(out io.Writer) (good bool, err error) {
	if !filepath.IsAbs(o.accepted) {
		o.accepted = filepath.Join(o.root, o.accepted)
	}
	list, err := readAccepted(o.accepted)
	if err != nil {
		return false, err
	}
	root, err := filepath.Abs(o.root)
	if err != nil {
		return false, err
	}
	scratch, err := os.MkdirTemp("", "mutation-")
	if err != nil {
		return false, err
	}
	defer os.RemoveAll(scratch)
	l, all, err := o.prepare(root, scratch)
	if err != nil {
		return false, err
	}
	tried := slices.DeleteFunc(all, func(m Mutant) bool { return !o.only.MatchString(m.String()) || o.skip.MatchString(m.String()) })
	fmt.Fprintf(out, "%d mutants to try\n", len(tried))
	done := 0
	verdicts, err := l.tryAll(tried, o.order, o.workers, func(m Mutant, v verdict) {
		if done++; done%100 == 0 {
			fmt.Fprintf(out, "%d tried\n", done)
		}
		if _, listed := list[m.Key()]; v == survived && !listed {
			fmt.Fprintf(out, "SURVIVED %s\n", m)
		}
	})
	if err != nil {
		return false, err
	}
	return o.report(out, tried, verdicts, list), nil
}

// prepare plants the mutants and builds every suite.
func (o options) prepare(root, scratch string) (*lab, []Mutant, error) {
	c, overlay := &census{}, map[string][]byte{}
	for _, dir := range o.targets {
		s, err := readSource(root, dir)
		if err != nil {
			return nil, nil, err
		}
		maps.Copy(overlay, s.plant(root, c))
		s.constants(c)
	}
	l := &lab{root: root, scratch: scratch}
	for _, dir := range slices.Concat(o.targets, o.helpers) {
		s, err := l.build(dir, overlay, o.order.rounds())
		if err != nil {
			return nil, nil, err
		}
		l.suites = append(l.suites, s)
	}
	return l, c.all, nil
}

// report lists what needs somebody: survivors without a reason, and reasons for
// mutants that are gone or that a test kills by now.
func (o options) report(out io.Writer, tried []Mutant, verdicts []verdict, list accepted) bool {
	good, count, equivalent := true, map[verdict]int{}, 0
	left := maps.Clone(list)
	for i, m := range tried {
		_, listed := list[m.Key()]
		delete(left, m.Key())
		count[verdicts[i]]++
		switch {
		case verdicts[i] == survived && listed:
			equivalent++
		case verdicts[i] == survived:
			good = false // told when it was tried
		case listed:
			good = false
			fmt.Fprintf(out, "KILLED, yet listed as equivalent: %s\n", m)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(left)) {
		if o.only.String() == "" && o.skip.String() == "^$" {
			good = false
			fmt.Fprintf(out, "GONE, yet listed as equivalent: %s\n", key)
		}
	}
	fmt.Fprintf(out, "%d mutants: %d killed, %d equivalent, %d survived; %d more do not compile\n",
		len(tried)-count[invalid], count[killed], equivalent, count[survived]-equivalent, count[invalid])
	return good
}
