package board

import (
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"upperhand/game/classroom/result"
	"upperhand/game/debrief"
	"upperhand/game/document"
	"upperhand/game/play"
	"upperhand/game/report"
)

// printed lets a document bring its style and do nothing else.
const printed = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// report is an attempt to print: one page, or the whole debrief.
func (s *scene) report(w http.ResponseWriter) error {
	i := slices.IndexFunc(s.told.Paths, func(p *result.Path) bool { return p.Attempt.ID == s.r.FormValue("attempt") })
	if i < 0 {
		return errGone
	}
	p := s.told.Paths[i]
	session, ok := s.of.reader.Session(p.Attempt)
	if !ok {
		return errGone
	}
	shared, err := s.sharedFor(p.Attempt.ID)
	if err != nil {
		return err
	}
	var text string
	if s.r.FormValue("all") != "" {
		told := report.Of(session, nil)
		told.Remark = s.alias(p.Attempt.Seat)
		d := told.Document()
		d.Foot = nil // it says that nobody else has the file
		text = d.HTML()
	} else {
		text = s.sheet(session, p, shared).HTML()
	}
	w.Header().Set("Content-Security-Policy", printed)
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	_, err = fmt.Fprint(w, text)
	return err
}

// sharedFor is what was shared of an attempt.
func (s *scene) sharedFor(attempt string) ([]document.Block, error) {
	all, err := s.b.Kept.Reflections(s.r.Context(), s.class.ID)
	if err != nil {
		return nil, fmt.Errorf("the reflections of a class: %w", err)
	}
	var out []document.Block
	for _, r := range all {
		if r.Attempt == attempt && r.Text != "" {
			out = append(out, document.Small(s.asked(r)), document.Quote{Text: r.Text})
		}
	}
	return out, nil
}

// sheet is an attempt on one page.
func (s *scene) sheet(session *play.Session, p *result.Path, shared []document.Block) document.Document {
	d := debrief.Of(session)
	end := document.Para("The case was still going on.")
	if d.Ending != nil {
		first, _, _ := strings.Cut(strings.TrimSpace(d.Ending.Text), "\n\n")
		end = document.Para(d.Ending.Title + ". " + first)
	}
	doc := document.Document{
		Sheet: true,
		Kind:  "Report for " + s.alias(p.Attempt.Seat), Title: d.Case, Foot: []string{report.Notice(nil)},
		Lead: []string{fmt.Sprintf("%s · %s · attempt %d · %s mode · %s", orElse(s.class.Title, "Class"), p.Attempt.Updated.In(s.b.Now().Location()).Format("2 January 2006, 15:04"), p.Number, d.Mode, count(len(d.Turns), "decision", "decisions"))},
		Sections: []document.Section{
			{ID: "ending", Title: "How it ended", Blocks: []document.Block{end}},
			{ID: "decisions", Title: "The decisions", Blocks: []document.Block{decided(session, d, p)}},
		},
	}
	var profile document.List
	for _, said := range d.Profile.Sentences {
		profile = append(profile, said)
	}
	profile = append(profile, debrief.Showed(nil, d.Signs)...)
	if len(p.Undone) > 0 {
		profile = append(profile, "Taken back: "+count(len(p.Undone), "choice", "choices")+".")
	}
	if len(profile) > 0 {
		doc.Sections = append(doc.Sections, document.Section{ID: "power", Title: "Power and signs", Blocks: []document.Block{profile}})
	}
	if len(shared) > 0 {
		doc.Sections = append(doc.Sections, document.Section{ID: "shared", Title: "Shared with the class", Blocks: shared})
	}
	return doc
}

// decided are the decisions with the meters that they led to.
func decided(session *play.Session, d debrief.Debrief, p *result.Path) document.Table {
	sc := session.Scenario
	t := document.Table{Heads: []string{"Said", "Power", "Trust", "Autonomy"}, Numbers: []bool{false, false, true, true}}
	if len(sc.Shown) > 0 {
		t.Caption = "Meters: " + debrief.Between(sc, sc.Shown[0]) + ", after each decision"
	}
	for i, turn := range d.Turns {
		power := debrief.Manners(orElse(turn.Deed, debrief.PlainStep(nil)), turn.Manner)
		row := document.Row{Shape: turn.Base, Cells: []string{strconv.Itoa(turn.Number) + ". " + debrief.Brief(turn.Said), power, "–", "–"}}
		if i < len(p.Steps) && len(p.Steps[i].After) > 0 {
			row.Cells[2] = strconv.Itoa(p.Steps[i].After[0].Trust.Round())
			row.Cells[3] = strconv.Itoa(p.Steps[i].After[0].Autonomy.Round())
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}
