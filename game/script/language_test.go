package script

import (
	"strings"
	"testing"

	"upperhand/game/scenario"
)

func TestALanguageThatCannotBeShownIsRefused(t *testing.T) {
	src := `
scenario { id = "case", title = "A case", start = "office", language = "LANG" }
local sofia = character { id = "sofia", name = "Sofia" }
scene "office" { with = sofia, sofia "Hello.", ending "end" {} }
ending "end" { title = "The end", kind = "mixed" }
`
	for lang, refused := range map[string]bool{"es": false, "sr-Latn": false, "he": true, "fa-AF": true} {
		of, found := Load("scenario.lua", []byte(strings.Replace(src, "LANG", lang, 1)))
		told := false
		for _, d := range found {
			told = told || d.Code == scenario.RightToLeft && d.Pos.Line == 2 && strings.Contains(d.Message, `"`+lang+`"`)
		}
		if (of == nil) != refused || told != refused {
			t.Errorf("%s: loaded %t, %v", lang, of != nil, found)
		}
	}
}
