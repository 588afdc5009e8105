package script

import (
	"testing"
	"testing/fstest"
)

func TestTranslationsLieBesideTheirScenario(t *testing.T) {
	file := &fstest.MapFile{Data: []byte("x"), Mode: 0o644}
	files := fstest.MapFS{}
	for _, name := range []string{"a/scenario.lua", "a/es.po", "a/pt-BR.po", "a/notes.po", "a/ES.po", "a/strings.pot", "a/b.lua", "a/b.es.po", "a/fr.po/x", "top.lua", "top.de.po"} {
		files[name] = file
	}
	for name, want := range map[string]string{
		"a": "es a/es.po, pt-BR a/pt-BR.po, ", "a/scenario.lua": "es a/es.po, pt-BR a/pt-BR.po, ",
		"a/b.lua": "es a/b.es.po, ", "top.lua": "de top.de.po, ", "nowhere": "",
	} {
		got := ""
		for _, found := range TranslationsFS(files, name) {
			got += found.Lang + " " + found.Path + ", "
			if string(found.Data) != "x" || found.Err != nil {
				t.Errorf("%s: %+v", name, found)
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

func TestReasonsAreFoundInFunctions(t *testing.T) {
	of, found := Load("scenario.lua", []byte(`
scenario { id = "case", title = "A case", start = "office" }
local sofia = character { id = "sofia", name = "Sofia", trust = 50, autonomy = 50 }
local function because(why) return function(s) return { move = { { "sofia", trust = 2, why = why }, { "sofia", autonomy = 1, why = why } } } end end
scene "office" { with = sofia,
  sofia "Hello." { when = function(s) return true end },
  choice "Ask." { go = "end", power = "referent", effect = because("You asked.") },
  choice "Wait." { go = "end", act = "listen", effect = because("You waited.") },
}
ending "end" { title = "The end", kind = "mixed" }
`))
	if of == nil {
		t.Fatal(found)
	}
	var all []string
	for _, r := range of.Reasons() {
		all = append(all, r.Text)
		if r.Pos.Line == 0 {
			t.Errorf("no line for %q", r.Text)
		}
	}
	if len(all) != 4 || all[0] != "You asked." {
		t.Errorf("found %q", all)
	}
}
