package twine

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/game/script/format"
)

// Options is what an import may be told.
type Options struct {
	ID       string // of the scenario; "" makes one from the title
	Speakers bool   // names before a colon become characters
}

// Scenario is an imported story: the files of a scenario, and what became of
// the story on the way.
type Scenario struct {
	ID     string
	Script []byte // scenario.lua
	Tests  []byte // scenario_test.lua: one test that holds
	Report Report
}

// rounds is how often the script is written anew to mend what its own check
// finds; each round mends at least one scene.
const rounds = 40

// Convert makes a scenario of a story. Its script loads without an error: what
// a check would find is mended before anybody sees it.
func Convert(s *Story, options Options) (*Scenario, error) {
	p := newPlot(s, options)
	for range rounds {
		w := p.write()
		loaded, found := script.Load("scenario.lua", []byte(w.b.String()))
		if w.mend(found) {
			continue
		}
		if loaded == nil {
			return nil, refuse(placeOf(s), 0, "the story cannot be made a scenario: %s", firstError(found))
		}
		return &Scenario{ID: p.id, Script: laidOut(w.b.String()), Tests: laidOut(string(tests(loaded))), Report: w.tell(found)}, nil
	}
	return nil, refuse(placeOf(s), 0, "the story has more than %d circles without a way out", rounds)
}

// laidOut gives a script the layout of casebook fmt. It comes last, since it
// moves lines.
func laidOut(script string) []byte {
	if neat, err := format.Source([]byte(script)); err == nil {
		return neat
	}
	return []byte(script)
}

// write writes the script from the beginning.
func (p *plot) write() *writer {
	p.extra, p.stopped = nil, false
	clear(p.labels)
	w := &writer{plot: p, at: map[int]*scene{}, told: map[string]bool{}, report: &Report{Title: p.name, Format: p.format(), Passages: len(p.scenes) + len(p.endings)}}
	w.script()
	if len(p.extra) > 0 && len(p.endings) == 0 {
		w.put("\n")
	}
	for _, e := range p.extra {
		w.ending(e)
	}
	if p.stopped {
		w.ending(&finish{id: p.stopID, title: "Stopped here"})
	}
	return w
}

// mend changes scenes that could hold play up or never let it end, and tells
// whether there was anything to mend.
func (w *writer) mend(found scenario.Diagnostics) bool {
	mended := false
	for _, d := range found {
		sc := w.at[d.Pos.Line]
		if sc == nil {
			continue
		}
		switch {
		case (d.Code == scenario.MaybeStuck || d.Code == scenario.DeadEnd) && !sc.stuck:
			sc.stuck, mended = true, true
		case d.Code == scenario.EndlessLoop && !sc.stop:
			sc.stop, mended = true, true
		}
	}
	return mended
}

func firstError(found scenario.Diagnostics) string {
	for _, d := range found {
		if d.Severity == scenario.Error {
			return fmt.Sprintf("%s:%d: %s [%s]", d.Pos.File, d.Pos.Line, d.Message, d.Code)
		}
	}
	return "it could not be loaded"
}

// tell completes the report with what the check found.
func (w *writer) tell(found scenario.Diagnostics) Report {
	r := w.report
	r.Notes = w.Notes
	for _, d := range found {
		if d.Code == scenario.Unreachable {
			if sc := w.at[d.Pos.Line]; sc != nil {
				r.todo(&r.Lost, place{sc.Passage, max(sc.Line-1, 1)}, "scene "+quote(sc.id))
			}
		}
	}
	for _, e := range w.endings {
		for _, d := range found {
			if d.Code == scenario.LostEnding && strings.Contains(d.Message, quote(e.id)) {
				r.todo(&r.Lost, place{e.page.Passage, max(e.page.Line-1, 1)}, "ending "+quote(e.id))
			}
		}
	}
	for _, sc := range w.scenes {
		if sc.cut {
			r.todo(&r.Todos, place{sc.Passage, sc.Line}, "the passage holds more than can be imported; the rest of it is missing")
		}
	}
	for _, list := range [][]Todo{r.Todos, r.Missing, r.Lost} {
		slices.SortStableFunc(list, func(a, b Todo) int { return cmp.Or(strings.Compare(a.File, b.File), a.Line-b.Line) })
	}
	return *r
}
