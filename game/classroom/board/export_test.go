package board_test

import (
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"

	"upperhand/game/classroom/board"
	"upperhand/game/play"
)

// Nothing in a cell is a formula, a command or a link to a spreadsheet.
func TestCells(t *testing.T) {
	for in, want := range map[string]string{
		"Blue Heron": "Blue Heron", "": "", "=1+1": "'=1+1", "+1": "'+1", "-1": "'-1", "@SUM(A1)": "'@SUM(A1)", "|cmd": "'|cmd", "%0": "'%0",
		"  =1": "'  =1", "\t=1": "'\t'=1", "a;=1": "a;'=1", "a; @b;c;": "a;' @b;c;", "a\n-1": "a\n'-1", "\tx": "'\tx", "\r=1": "'=1", "\n=cmd": "'\n'=cmd", "＝1+1": "'＝1+1", "＋1": "'＋1", "＠x": "'＠x", "\u200b=1": "'\u200b=1", "\u202e=1": "'=1",
		"a=b": "a=b", "\x00=1": "'=1", "a,b\"c": "a,b\"c", "−1": "'−1",
	} {
		if got := board.Cell(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func rows(t *testing.T, text string) [][]string {
	t.Helper()
	all, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestTables(t *testing.T) {
	c := class(t, 12)
	c.Seated[0].Alias, c.Seated[0].Name = "=HYPERLINK(\"http://x\")", "@me"
	h, _ := open(c)
	text := ok(t, h, "steps.csv")
	if !strings.HasPrefix(text, "\ufeff") || strings.HasPrefix(ok(t, h, "steps.csv?bom=no"), "\ufeff") {
		t.Error("the mark of UTF-8 is missing, or can't be left out")
	}
	steps, undone := 0, 0
	for _, a := range c.Played {
		if a.Seat == "TEACHER" {
			continue
		}
		undone += a.TakenBack
		for _, in := range a.Record.Inputs {
			if in.Choice != "" {
				steps++
			}
		}
	}
	all := rows(t, strings.TrimPrefix(text, "\ufeff"))
	kept, back := 0, 0
	for _, row := range all[1:] {
		if row[len(row)-1] == "yes" {
			back++
		} else {
			kept++
		}
		if row[0] == "1" && (row[1] != "'=HYPERLINK(\"http://x\")" || row[2] != "'@me") {
			t.Errorf("the first seat is %q", row[:3])
		}
		if row[16] == "" || row[17] == "" {
			t.Errorf("a choice without meters: %q", row)
		}
		for _, cell := range row {
			if cell != "" && strings.ContainsRune("=+-@|%", rune(cell[0])) {
				t.Errorf("the cell %q is a formula", cell)
			}
			if strings.Contains(cell, "SEAT0") || strings.Contains(cell, "TEACHER") {
				t.Errorf("the id of a seat is in the table: %q", cell)
			}
		}
	}
	if kept != steps || back == 0 || back > undone {
		t.Errorf("%d rows for %d choices; %d taken back, of %d inputs", kept, steps, back, undone)
	}
	seats := rows(t, strings.TrimPrefix(ok(t, h, "seats.csv"), "\ufeff"))
	if len(seats) != 13 {
		t.Errorf("%d rows for twelve seats", len(seats)-1)
	}
}

// The export can be read by others, and each of its records runs again to the
// same end.
func TestTheExportRunsAgain(t *testing.T) {
	c := class(t, 8)
	h, _ := open(c)
	text := ok(t, h, "class.json")
	var e board.Export
	if err := json.Unmarshal([]byte(text), &e); err != nil {
		t.Fatal(err)
	}
	if e.Version != board.ExportVersion || len(e.Seats) != 8 || len(e.Attempts) == 0 || len(e.Votes) == 0 || len(e.Shared) == 0 {
		t.Fatalf("version %d, %d seats, %d attempts, %d votes, %d shared", e.Version, len(e.Seats), len(e.Attempts), len(e.Votes), len(e.Shared))
	}
	sc := c.Cases[0].Scenario
	for _, a := range e.Attempts {
		s, fit, err := play.Resume(sc, c.Cases[0].Rules, a.Record)
		if err != nil || !fit.Whole() {
			t.Fatalf("the record of seat %d does not run: %v %v", a.Seat, err, fit.Stopped)
		}
		ending := ""
		if state := s.State(); state.Ended() {
			ending = sc.Endings[state.Ending].ID
		}
		if ending != a.Ending {
			t.Errorf("seat %d ended at %q, its record at %q", a.Seat, a.Ending, ending)
		}
	}
	for _, private := range []string{"SEAT0", "TEACHER"} {
		if strings.Contains(text, private) {
			t.Errorf("the export holds %q", private)
		}
	}
}
