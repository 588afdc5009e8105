package flow

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"upperhand/game/play"
	"upperhand/game/scenario"
)

// Course is what whoever hands the game out says about all of its cases.
type Course struct {
	Mode play.Mode // fixed for every case, before what a case asks; "" for none
	Note string    // the institution's own words, shown before each case
}

// MaxNote bounds the institution's words, in bytes: about a page.
const MaxNote = 4000

// NewCourse checks what somebody gave as words.
func NewCourse(mode, note string) (Course, error) {
	c := Course{Mode: play.Mode(mode), Note: strings.TrimSpace(strings.Map(printable, note))}
	if _, known := play.ParseMode(mode); mode != "" && !known {
		return Course{}, fmt.Errorf("there is no mode %q; the modes are explore, practise and assess", mode)
	}
	if len(c.Note) > MaxNote {
		return Course{}, fmt.Errorf("the note is %d bytes long, and there is room for %d: keep what people need before they begin", len(c.Note), MaxNote)
	}
	return c, nil
}

// printable keeps what may stand in a text that others wrote: no codes that move a
// cursor or turn the direction of reading.
func printable(r rune) rune {
	switch {
	case r == '\n':
		return r
	case r == '\t':
		return ' '
	case unicode.IsControl(r), unicode.Is(unicode.Cf, r), r == unicode.ReplacementChar:
		return -1
	}
	return r
}

// fix gives a case the mode of the course. The scenario itself is shared and
// stays as it is.
func (c Course) fix(of Case) Case {
	of = of.plain()
	if of.Scenario == nil || c.Mode == "" {
		return of
	}
	fixed := new(scenario.Scenario)
	*fixed = *of.Scenario
	fixed.Mode = string(c.Mode)
	of.Scenario = fixed
	return of
}

// fixed gives all cases the mode of the course.
func (c Course) fixed(cases []Case) []Case {
	cases = slices.Clone(cases)
	for i := range cases {
		cases[i] = c.fix(cases[i])
	}
	return cases
}
