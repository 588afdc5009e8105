package xapi_test

import (
	"os"
	"regexp"
	"slices"
	"testing"

	"upperhand/scenarios"
)

var (
	named   = regexp.MustCompile(`= (verbs|types|Vocabulary) \+ "([^"]+)"|= "(https://w3id[^"]+)"`)
	inTable = regexp.MustCompile("(?m)^\\| `((?:http|urn:)[^`]+)` \\|")
)

// The chapter for whoever reads the statements lists every word that they use,
// and no other.
func TestTheChapterListsEveryWord(t *testing.T) {
	source, err := os.ReadFile("name.go")
	if err != nil {
		t.Fatal(err)
	}
	begins := map[string]string{
		"verbs": "http://adlnet.gov/expapi/verbs/", "types": "http://adlnet.gov/expapi/activities/", "Vocabulary": "urn:upperhand:xapi/",
	}
	var want, got []string
	for _, m := range named.FindAllStringSubmatch(string(source), -1) {
		want = append(want, begins[m[1]]+m[2]+m[3])
	}
	for _, chapter := range scenarios.Chapters() {
		if chapter.Name != "records" {
			continue
		}
		for _, m := range inTable.FindAllStringSubmatch(chapter.Text, -1) {
			got = append(got, m[1])
		}
	}
	slices.Sort(want)
	slices.Sort(got)
	if got = slices.Compact(got); len(want) < 20 || !slices.Equal(got, want) {
		t.Errorf("the chapter lists\n%q\nwant\n%q", got, want)
	}
}
