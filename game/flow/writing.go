package flow

import (
	"slices"

	"upperhand/game/locale"
	"upperhand/game/report"
)

// writing is a report that was asked for and waits for its what-ifs. It is
// finished whatever its reader does meanwhile.
type writing struct {
	of      finding
	leaving string
	written []string
	copied  bool // onto the clipboard, and not into a file
}

// write begins the report on the open debrief, as a file or as a text to copy,
// unless one is begun already.
func (m Model) write(copied bool) Model {
	if m.awaited() {
		return m
	}
	m = m.opened()
	m.reports = append(slices.Clone(m.reports), writing{of: m.finding, leaving: m.sitting.leaving, written: m.sitting.reflections, copied: copied})
	return m
}

// awaited reports whether a report on the open session is being written.
func (m Model) awaited() bool {
	return slices.ContainsFunc(m.reports, func(w writing) bool { return w.of.of == m.sitting.session })
}

// rewritten gives a report that is being written what its reader wrote since.
func (m Model) rewritten() Model {
	m.reports = slices.Clone(m.reports)
	for i := range m.reports {
		if w := &m.reports[i]; w.of.of == m.sitting.session {
			w.leaving, w.written = m.sitting.leaving, m.sitting.reflections
		}
	}
	return m
}

// delivered hands over the reports that are done; all of them where there will
// be no more time for it.
func (m Model) delivered(closing bool) (Model, []Command) {
	var commands []Command
	var rest []writing
	for _, w := range m.reports {
		if w.of.of == m.finding.of && w.of.of != nil {
			w.of = m.finding // what the page has worked out need not be worked out twice
		}
		for closing && !w.of.explorer.Done() {
			w.of = w.of.worked()
		}
		if !w.of.explorer.Done() {
			rest = append(rest, w)
			continue
		}
		commands = append(commands, w.file(m.say))
	}
	m.reports = rest
	return m, commands
}

// reportWide is how wide a report is as plain text, in columns.
const reportWide = 78

// file is the debrief as a file, or as a text to copy.
func (w writing) file(say *locale.Catalogue) Command {
	told := report.Told{Session: w.of.of, Debrief: w.of.told, Reaction: w.leaving, Written: w.written}
	name := "debrief-" + w.of.of.Scenario.ID
	if w.copied {
		return Copy{Name: name, Text: told.Text(reportWide), What: say.Text("The report")}
	}
	return SaveReport{Name: name, HTML: told.HTML()}
}
