package scenarios_test

import (
	"fmt"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"upperhand/game/golden"

	"upperhand/game/power"
	"upperhand/game/scenario"
	"upperhand/game/scenario/check"
	"upperhand/game/script"
	"upperhand/scenarios"
)

// made is a part of a chapter that is made by a program.
var made = regexp.MustCompile(`(?s)<!-- made: ([a-z_ ]+) -->\n(.*?)\n?<!-- end -->`)

// part makes what stands behind a mark of that name.
func part(name string) (string, bool) {
	switch name {
	case "chapters":
		return chapterTable(), true
	case "codes":
		return codeTables(), true
	case "sizes":
		return sizeTable(), true
	case "states":
		return stateTable(), true
	}
	return script.Reference(name)
}

func chapterTable() string {
	var b strings.Builder
	b.WriteString("| chapter | tells |\n| --- | --- |\n")
	for _, c := range scenarios.Chapters()[1:] {
		fmt.Fprintf(&b, "| [%s](guide/%s.md) | %s |\n", c.Name, c.Name, c.About)
	}
	return b.String()
}

func sizeTable() string {
	var b strings.Builder
	b.WriteString("| text | at most |\n| --- | --- |\n")
	for _, s := range check.Sizes() {
		fmt.Fprintf(&b, "| %s | %d characters |\n", s.Text, s.Most)
	}
	return b.String()
}

// stateTable tells the borders of the states as the model has them.
func stateTable() string {
	p := power.Defaults()
	return fmt.Sprintf(`| state | when | what it looks like |
| --- | --- | --- |
| alliance | trust from %[2]v, autonomy from %[3]v | two people at work on the same thing |
| dependence | trust from %[2]v, autonomy below %[3]v | thanks, and no decisions |
| compliance | trust to %[1]v, autonomy below %[3]v | yes to your face |
| resistance | trust to %[1]v, autonomy from %[3]v | no, openly or not |
| rupture | trust to %[4]v | nothing gets through |
| guarded | anything else | not yet |
`, p.Low, p.High, p.Split, p.Withdrawn)
}

// groups are those of the codes, by their hundreds and tens.
var groups = []struct {
	from, to string
	title    string
}{
	{"UH001", "UH019", "The file and how it is written"}, {"UH020", "UH049", "Parts, names and ways"}, {"UH050", "UH069", "Power and conditions"},
	{"UH070", "UH089", "Teaching"}, {"UH090", "UH109", "Writing"}, {"UH110", "UH119", "Languages and translations"}, {"UH120", "UH129", "Remarks to casebook"},
}

func codeTables() string {
	var b strings.Builder
	for _, g := range groups {
		fmt.Fprintf(&b, "\n### %s\n\n| code | is | says |\n| --- | --- | --- |\n", g.title)
		for _, c := range scenario.Codes() {
			if c.ID >= g.from && c.ID <= g.to {
				fmt.Fprintf(&b, "| `%s` | %s | %s |\n", c.ID, c.Severity, c.Title)
			}
		}
	}
	return strings.TrimPrefix(b.String(), "\n")
}

// TestTheTablesOfTheGuideAreMade holds every table to what it is made from, and
// finds every word of the language in one.
func TestTheTablesOfTheGuideAreMade(t *testing.T) {
	missing := append(script.References(), "chapters", "codes", "sizes", "states")
	for _, c := range scenarios.Chapters() {
		text := made.ReplaceAllStringFunc(c.Text, func(s string) string {
			name := made.FindStringSubmatch(s)[1]
			table, ok := part(name)
			if !ok {
				t.Errorf("%s: nothing makes %q", c.Name, name)
				return s
			}
			missing = slices.DeleteFunc(missing, func(m string) bool { return m == name })
			return fmt.Sprintf("<!-- made: %s -->\n%s<!-- end -->", name, table)
		})
		if text == c.Text {
			continue
		}
		if !golden.Updating() {
			t.Errorf("%s: a table is not as it is made: go test ./scenarios -update", c.Name)
		} else if err := os.WriteFile(file(c), []byte(text), 0o644); err != nil {
			t.Error(err)
		}
	}
	if len(missing) > 0 {
		t.Errorf("no chapter has %v", missing)
	}
}

func file(c scenarios.Chapter) string {
	if c.Name == "tutorial" {
		return "README.md"
	}
	return "guide/" + c.Name + ".md"
}

func TestEveryCodeIsInOneGroup(t *testing.T) {
	tables := codeTables()
	for _, c := range scenario.Codes() {
		if strings.Count(tables, "`"+c.ID+"`") != 1 {
			t.Errorf("%s is not listed once", c.ID)
		}
	}
}

var (
	linked  = regexp.MustCompile(`\]\(([^)]+)\)`)
	heading = regexp.MustCompile(`(?m)^#+ (.*)$`)
	listing = regexp.MustCompile("(?ms)^```.*?^```$")
)

// anchor is what a heading is called in an address.
func anchor(title string) string {
	title = strings.ToLower(regexp.MustCompile(`[^\w\s-]`).ReplaceAllString(title, ""))
	return strings.ReplaceAll(strings.TrimSpace(title), " ", "-")
}

// TestEveryLinkOfTheGuideLeadsSomewhere follows links between chapters, to other
// files here, and to headings.
func TestEveryLinkOfTheGuideLeadsSomewhere(t *testing.T) {
	anchors := map[string]bool{}
	for _, c := range scenarios.Chapters() {
		if len(c.Text) < 1000 {
			t.Errorf("%s is %d bytes long", c.Name, len(c.Text))
		}
		for _, h := range heading.FindAllStringSubmatch(listing.ReplaceAllString(c.Text, ""), -1) {
			anchors[file(c)+"#"+anchor(h[1])] = true
		}
	}
	for _, c := range scenarios.Chapters() {
		for _, m := range linked.FindAllStringSubmatch(listing.ReplaceAllString(c.Text, ""), -1) {
			to, place, _ := strings.Cut(m[1], "#")
			if strings.HasPrefix(to, "http") {
				continue
			}
			name := path.Join(path.Dir(file(c)), to)
			if to == "" {
				name = file(c)
			}
			if _, err := os.Stat(name); err != nil {
				t.Errorf("%s: a link leads to %s: %v", c.Name, m[1], err)
			}
			if place != "" && !anchors[name+"#"+place] {
				t.Errorf("%s: %s has no heading %q", c.Name, name, place)
			}
		}
	}
}

func TestASectionIsFoundByWordsOfItsHeading(t *testing.T) {
	c := scenarios.Chapter{Text: "# A\n\none\n\n## Power and manner\n\ntwo\n\n```\n# no heading\n```\n\n### Below\n\nthree\n\n## C\n\nfour\n"}
	got := c.Section("MANNER")
	if !strings.HasPrefix(got, "## Power and manner\n") || !strings.Contains(got, "# no heading") || !strings.Contains(got, "three") || strings.Contains(got, "four") {
		t.Errorf("the section is %q", got)
	}
	if got := c.Section("nothing"); got != "" {
		t.Errorf("there is a section %q", got)
	}
}
