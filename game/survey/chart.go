package survey

import (
	"fmt"

	"upperhand/game/document"
	"upperhand/game/explore"
)

// stack is where each rule ends, as bars.
func (t teller) stack() document.Stack {
	s := document.Stack{Caption: "Endings by rule", Said: "How the runs of each rule are shared out among the endings; the list below it has the same numbers."}
	order := t.byKind()
	for _, i := range order {
		e := &t.sc.Endings[i]
		s.Parts = append(s.Parts, document.StackPart{Label: fmt.Sprintf("%s (%s)", e.ID, e.Kind), Sort: e.Kind})
	}
	s.Parts = append(s.Parts, document.StackPart{Label: "no ending"})
	for _, tally := range t.Tallies {
		row := document.StackRow{Label: tally.Style.ID}
		for _, i := range order {
			row.Shares = append(row.Shares, 1000*tally.Endings[i]/max(tally.Runs, 1))
		}
		s.Rows = append(s.Rows, document.StackRow{Label: row.Label, Shares: append(row.Shares, 1000*tally.Unfinished/max(tally.Runs, 1))})
	}
	return s
}

// byKind orders the endings: the good first and the bad last.
func (t teller) byKind() []int {
	var order []int
	for _, kind := range []string{"good", "mixed", "bad"} {
		for i, e := range t.sc.Endings {
			if e.Kind == kind {
				order = append(order, i)
			}
		}
	}
	return order
}

// ranges are the meters at each ending, as lines.
func (t teller) ranges() document.Ranges {
	r := document.Ranges{
		Caption: "Trust and autonomy at each ending (" + t.relation() + ")", Trust: "Trust", Autonomy: "Autonomy",
		Said: "Between what trust and autonomy lay at each ending; the table has the same numbers.",
	}
	for i, e := range t.sc.Endings {
		trust, autonomy := t.Meters(i)
		if trust.Runs > 0 {
			r.Rows = append(r.Rows, document.RangesRow{Label: e.ID, Trust: rangeOf(trust), Autonomy: rangeOf(autonomy)})
		}
	}
	return r
}

func rangeOf(s explore.Stats) document.Range {
	return document.Range{Low: s.Low.Round(), From: s.P10.Round(), Middle: s.P50.Round(), To: s.P90.Round(), High: s.High.Round()}
}
