package scenario

import (
	"slices"
	"strings"
	"testing"
)

// That each page's example produces its code is tested where scenarios are
// read, in package script.
func TestEveryCodeHasAPage(t *testing.T) {
	var last string
	for _, code := range Codes() {
		page, ok := Page(strings.ToLower(code.ID))
		if !ok || !strings.HasPrefix(page, "# "+code.ID+": "+code.Title+"\n") {
			t.Errorf("%s: no page with that title", code.ID)
		}
		if code.ID <= last {
			t.Errorf("%s stands behind %s", code.ID, last)
		}
		last = code.ID
		for _, part := range []string{"## Why it matters", "## How to mend it", "## An example", "## The same, mended"} {
			if !strings.Contains(page, part) {
				t.Errorf("%s: the page has no part %q", code.ID, part)
			}
		}
	}
	if _, ok := Page("UH999"); ok {
		t.Error("a page for a code that does not exist")
	}
}

func TestNoPageIsUnlisted(t *testing.T) {
	files, err := pages.ReadDir("codes")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		id := strings.TrimSuffix(file.Name(), ".md")
		if !slices.ContainsFunc(Codes(), func(c Code) bool { return c.ID == id }) {
			t.Errorf("%s has no entry in the catalogue", file.Name())
		}
	}
}

func TestDiagnosticReadsLikeASentence(t *testing.T) {
	d := Diagnose(UnknownField, Pos{"scenario.lua", 7}, `did you mean "heard"`, "choice has no field %q", "hear")
	want := "scenario.lua:7: error[UH020]: choice has no field \"hear\"\n  help: did you mean \"heard\""
	if d.String() != want {
		t.Errorf("got\n%s\nwant\n%s", d, want)
	}
}
