package board

import (
	"encoding/csv"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"
	"unicode"

	"upperhand/game/classroom/result"
	"upperhand/game/debrief"
	"upperhand/game/markup"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Cell makes of a text what a spreadsheet can't take for a formula, a command or
// a link: an apostrophe stands before whatever would begin one, in its full-width
// forms too. The same goes for what stands behind a semicolon, a tab or a line break
// within it, since some spreadsheets part cells there. Control characters and marks
// that turn the direction of writing are taken out.
func Cell(text string) string {
	text = markup.Clean(text)
	var safe strings.Builder
	for from := 0; from < len(text); {
		to := len(text)
		if at := strings.IndexAny(text[from:], ";\t\n"); at >= 0 {
			to = from + at + 1
		}
		if begins(text[from:]) || from == 0 && (text[0] == '\t' || text[0] == '\n') && strings.TrimSpace(text) != "" {
			safe.WriteString("'")
		}
		safe.WriteString(text[from:to])
		from = to
	}
	return safe.String()
}

// begins reports whether a text begins with a sign of a formula, behind what
// cannot be seen.
func begins(text string) bool {
	for _, r := range text {
		if !unicode.IsSpace(r) && !unicode.Is(unicode.Cf, r) {
			return strings.ContainsRune("=+-@|%＝＋－＠｜％−﹢﹣﹦﹪﹫", r)
		}
	}
	return false
}

// bom tells spreadsheets that a file is UTF-8; other programs may trip over it,
// so it can be left out.
const bom = "\ufeff"

// table writes rows as a CSV file for download.
func (s *scene) table(w http.ResponseWriter, name string, rows func(write func(...string) error) error) error {
	w.Header().Set("Content-Type", "text/csv; charset=utf-8")
	w.Header().Set("Content-Disposition", `attachment; filename="`+name+`"`)
	if s.r.FormValue("bom") != "no" {
		fmt.Fprint(w, bom)
	}
	out := csv.NewWriter(w)
	out.UseCRLF = true
	err := rows(func(cells ...string) error { return out.Write(cells) })
	if err != nil {
		return err
	}
	out.Flush()
	return out.Error()
}

// stepsCSV has one row for each choice that was made, those taken back too.
func (s *scene) stepsCSV(w http.ResponseWriter) error {
	return s.table(w, "steps.csv", func(write func(...string) error) error {
		err := write("seat", "alias", "name", "removed", "case", "attempt", "number", "scene", "scene_title", "choice", "text", "deed", "base", "base_2", "manner",
			"about", "trust_before", "trust_after", "autonomy_before", "autonomy_after",
			"about_2", "trust_before_2", "trust_after_2", "autonomy_before_2", "autonomy_after_2", "at", "seconds", "taken_back")
		for _, p := range s.told.Paths {
			for i, step := range p.Steps {
				if err == nil {
					err = write(s.stepCells(p, step, strconv.Itoa(i+1), "no")...)
				}
			}
			for _, step := range p.Undone {
				if err == nil {
					err = write(s.stepCells(p, step, "", "yes")...)
				}
			}
		}
		return err
	})
}

// stepCells are the cells of one choice.
func (s *scene) stepCells(p *result.Path, step result.Step, number, undone string) []string {
	sc := scenarioOf(s, p)
	item := choiceItem(sc, step.Choice)
	var act power.Act
	if item.Effects.Acts {
		act = item.Effects.Act
	}
	bases := [2]string{}
	for i, b := range act.Bases() {
		bases[i] = b.String()
	}
	kind := ""
	if item.Effects.Acts {
		kind = act.Kind.String()
	}
	cells := append(s.seatCells(p.Attempt.Seat), Cell(sc.ID), strconv.Itoa(p.Number), number, Cell(sc.Scenes[step.Scene].ID), Cell(sceneTitle(sc, step.Scene)),
		Cell(item.Choice.ID), Cell(item.Text), kind, bases[0], bases[1], strings.Join(act.Manner.Names(), " "))
	for r := range 2 {
		if r >= len(sc.Shown) || r >= len(step.After) {
			cells = append(cells, "", "", "", "", "")
			continue
		}
		cells = append(cells, Cell(debrief.Between(sc, sc.Shown[r])), step.Before[r].Trust.String(), step.After[r].Trust.String(), step.Before[r].Autonomy.String(), step.After[r].Autonomy.String())
	}
	took := ""
	if step.Took >= 0 {
		took = strconv.Itoa(int(step.Took.Round(time.Second) / time.Second))
	}
	return append(cells, stamp(step.At), took, undone)
}

// seatCells name a seat: a number that lasts as long as the class, its alias, its
// name, and whether it was removed.
func (s *scene) seatCells(id string) []string {
	for i, seat := range s.seats {
		if seat.ID == id {
			return []string{strconv.Itoa(i + 1), Cell(seat.Alias), Cell(seat.Name), yesNo(seat.Removed)}
		}
	}
	return []string{"", "", "", ""}
}

// seatsCSV has one row for each seat and case it began, or one for a seat that
// began none.
func (s *scene) seatsCSV(w http.ResponseWriter) error {
	return s.table(w, "seats.csv", func(write func(...string) error) error {
		err := write("seat", "alias", "name", "removed", "joined", "last_seen", "case", "attempts", "decisions", "taken_back", "ended", "ending", "ending_kind",
			"about", "trust_first", "trust_last", "autonomy_first", "autonomy_last", "signs_shown", "signs_seen")
		for _, seat := range s.seats {
			if seat.Teacher {
				continue
			}
			head := append(s.seatCells(seat.ID), stamp(seat.Joined), stamp(seat.Seen))
			n := 0
			for i := range s.told.Cases {
				if cells := s.seatCase(seat.ID, s.told.Cases[i].Scenario); cells != nil && err == nil {
					n++
					err = write(append(append([]string{}, head...), cells...)...)
				}
			}
			if n == 0 && err == nil {
				err = write(append(head, "", "0", "", "", "", "", "", "", "", "", "", "", "", "")...)
			}
		}
		return err
	})
}

// seatCase is what a seat did at a case, by its last attempt; nil where it did
// not begin.
func (s *scene) seatCase(seat string, sc *scenario.Scenario) []string {
	var last *result.Path
	attempts, undone := 0, 0
	for _, p := range s.told.Paths {
		if p.Attempt.Seat == seat && p.Attempt.Record.Scenario == sc.ID {
			last, attempts, undone = p, attempts+1, undone+len(p.Undone)
		}
	}
	if last == nil {
		return nil
	}
	cells := []string{Cell(sc.ID), strconv.Itoa(attempts), strconv.Itoa(len(last.Steps)), strconv.Itoa(undone), yesNo(last.Ended())}
	if last.Ended() {
		e := &sc.Endings[last.Ending]
		cells = append(cells, Cell(e.ID), Cell(e.Kind))
	} else {
		cells = append(cells, "", "")
	}
	if len(last.Final) > 0 {
		cells = append(cells, Cell(debrief.Between(sc, sc.Shown[0])), last.First[0].Trust.String(), last.Final[0].Trust.String(), last.First[0].Autonomy.String(), last.Final[0].Autonomy.String())
	} else {
		cells = append(cells, "", "", "", "", "")
	}
	shown, seen := 0, 0
	for _, n := range last.Noticed {
		shown += len(n.Shown.Slice())
		seen += len((n.Shown & n.Marked).Slice())
	}
	return append(cells, strconv.Itoa(shown), strconv.Itoa(seen))
}

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// stamp is a time for programs; empty where it is not known.
func stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.RFC3339)
}
