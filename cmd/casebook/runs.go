package main

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"upperhand/game/flow"
	"upperhand/game/terminal"
)

// runOf is a run of a kept playthrough by its number; without one, the run that
// was open last.
func runOf(file string, slot flow.Slot, named *int) (flow.Slot, error) {
	if named == nil {
		return slot, nil
	}
	number := *named
	if run, ok := slot.Opened(number); ok {
		return run, nil
	}
	var numbers []string
	for _, a := range slot.Runs() {
		numbers = append(numbers, fmt.Sprint(a.Number))
	}
	if len(numbers) == 1 {
		return flow.Slot{}, fmt.Errorf("%q holds no run %d of %q, only run %s", file, number, slot.Record.Scenario, numbers[0])
	}
	return flow.Slot{}, fmt.Errorf("%q holds no run %d of %q, only runs %s (--runs lists them)", file, number, slot.Record.Scenario, strings.Join(numbers, ", "))
}

// printRuns lists the runs of each playthrough, a line a run. The one that is
// told where none is named has a star.
func printRuns(out io.Writer, slots []flow.Slot) error {
	for _, slot := range slots {
		fmt.Fprintln(out, terminal.Clean(slot.Record.Scenario))
		for _, a := range slot.Runs() {
			mark := " "
			if a.Number == max(slot.Number, 1) {
				mark = "*"
			}
			if _, err := fmt.Fprintf(out, "%s %2d  %-10s  %-8s  %s\n", mark, a.Number, cmp.Or(terminal.Clean(a.Day), "-"), cmp.Or(terminal.Clean(string(a.Record.Mode)), "-"), got(a)); err != nil {
				return err
			}
		}
	}
	return nil
}

// got says how far a run got, and whether it replays another.
func got(a flow.Attempt) string {
	decisions := a.Decisions()
	said := fmt.Sprintf("%d decisions", decisions)
	if decisions == 1 {
		said = "1 decision"
	}
	switch {
	case a.Ended && a.Ending != "":
		said += ", ended in " + terminal.Clean(a.Ending)
	case a.Ended:
		said += ", ended"
	default:
		said += " so far"
	}
	if a.From > 0 {
		said += fmt.Sprintf(", replayed from turn %d", a.From)
	}
	return said
}
