package script

import (
	"regexp"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"upperhand/game/scenario"
)

// inTranslation are codes whose pages package translation tests.
const inTranslation = "a mistake in a PO file, not in a script"

// noExample are the codes that no file can produce on purpose.
var noExample = map[string]string{
	scenario.Internal:       "a mistake of the program, not of a file",
	scenario.BadTranslation: inTranslation,
	scenario.WrongLanguage:  inTranslation,
	scenario.RightToLeft:    inTranslation,
	scenario.Untranslated:   inTranslation,
	scenario.FuzzyText:      inTranslation,
	scenario.StaleText:      inTranslation,
	scenario.NoLetter:       inTranslation,
}

var (
	fence  = regexp.MustCompile("(?s)```lua([^\n]*)\n(.*?)\n```")
	hidden = regexp.MustCompile(`⟦([0-9A-F]+)⟧`)
)

// TestEveryPageShowsWhatItSays holds each page of the catalogue to its word:
// its example produces the code, and the mended example does not.
func TestEveryPageShowsWhatItSays(t *testing.T) {
	for _, code := range scenario.Codes() {
		t.Run(code.ID, func(t *testing.T) {
			page, ok := scenario.Page(code.ID)
			if !ok {
				t.Fatal("no page")
			}
			_, examples, _ := strings.Cut(page, "## An example")
			example, mended, _ := strings.Cut(examples, "## The same, mended")
			found := codesOf(t, example)
			if _, exempt := noExample[code.ID]; found[code.ID] == exempt {
				t.Errorf("the example gives %v", found)
			}
			if found := codesOf(t, mended); found[code.ID] {
				t.Errorf("the mended example still gives %v", found)
			}
		})
	}
}

// codesOf loads the files that a page shows and gives the codes found.
func codesOf(t *testing.T, text string) map[string]bool {
	files, path := fstest.MapFS{}, "case"
	for _, m := range fence.FindAllStringSubmatch(text, -1) {
		name, body := exampleFile(m[1], m[2])
		if !strings.HasSuffix(name, ".lua") || strings.Contains(name, "/") {
			path = "case/scenario.lua"
		}
		files["case/"+name] = &fstest.MapFile{Data: body, Mode: 0o644}
	}
	if len(files) == 0 {
		t.Fatal("the page shows no file")
	}
	source := readFrom(files, path, path)
	loaded, found := source.Load()
	if source.Found == nil {
		loaded, found = Check(source.Name, []byte(source.Text), nil)
	}
	if loaded != nil {
		_, more := TestsFS(loaded, files, path)
		found = append(found, more...)
	}
	codes := map[string]bool{}
	for _, d := range found {
		codes[d.Code] = true
		if strings.Contains(d.Help, "\n") || d.Message == "" || strings.HasSuffix(d.Message, ".") || strings.HasSuffix(d.Help, ".") {
			t.Errorf("not one sentence without a full stop: %s", d)
		}
	}
	return codes
}

// exampleFile reads what stands behind ```lua: a file name, an encoding, or how
// often the text stands in the file.
func exampleFile(info, body string) (string, []byte) {
	body = hidden.ReplaceAllStringFunc(body, func(s string) string {
		n, _ := strconv.ParseInt(hidden.FindStringSubmatch(s)[1], 16, 32)
		return string(rune(n))
	})
	name := "scenario.lua"
	for word := range strings.FieldsSeq(info) {
		switch times, err := strconv.Atoi(word); {
		case strings.HasSuffix(word, ".lua"):
			name = word
		case word == "latin-1":
			var latin []byte
			for _, r := range body {
				latin = append(latin, byte(r))
			}
			return name, latin
		case err == nil:
			body = strings.Repeat(body+"\n", times)
		}
	}
	return name, []byte(body)
}

func TestAMistakeOfOursAsksForAReport(t *testing.T) {
	l := &loader{file: "scenario.lua", check: func(*scenario.Scenario) scenario.Diagnostics { return nil }}
	l.guard(func() { panic("out of cheese") })
	if !l.found.Failed() || l.found[0].Code != scenario.Internal {
		t.Errorf("got %v", l.found)
	}
}
