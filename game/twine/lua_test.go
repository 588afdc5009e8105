package twine

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"upperhand/game/scenario"
	"upperhand/game/script"
)

// hostile draws text that would like to be code.
func hostile() *rapid.Generator[string] {
	bits := []string{`"`, `'`, `\`, `\n`, "\n", "\r", "\x00", "\x1b", "]]", "]=]", "[[", "--", "--[[", "--]]", `" } os.exit() --`, "\u202e", "\u200b", "\u2028",
		"\ufeff", "é", "漢", "🙂", "\xff", "end", "{", "}", ",", " ", "a", "%s", "${x}", "\ue000", "\u00a0", "]", "="}
	return rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(rapid.OneOf(rapid.SampledFrom(bits), rapid.String()), 0, 12).Draw(t, "bits"), "")
	})
}

// Whatever a story says, the script says it as a text, and nothing else.
func TestNoTextBecomesCode(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := hostile().Draw(t, "text")
		name := hostile().Draw(t, "name")
		if strings.TrimSpace(oneLine(text)) == "" || strings.TrimSpace(oneLine(name)) == "" {
			return
		}
		src := fmt.Sprintf(`-- TODO Twine: %s
scenario { id = "s", title = %s, start = "a" }
local p = character { id = "p", name = %s }
scene "a" { with = p,
  -- %s
  narrate %s,
  choice %s { go = "e" },
  choice "Two" { go = "e" },
}
ending "e" { title = "E", kind = "mixed", text = %s }
`, remark(text), quote(name), quote(oneLine(name)), brief(text), quote(text), quote(text), long(text))
		loaded, found := script.Load("scenario.lua", []byte(src))
		if loaded == nil {
			t.Fatalf("%v\n%s", found, src)
		}
		sc := loaded.Scenario
		for _, got := range []string{sc.Scenes[0].Items[0].Text, sc.Scenes[0].Items[1].Text, sc.Endings[0].Text} {
			if strings.Join(strings.Fields(got), " ") != strings.Join(strings.Fields(clean(text)), " ") {
				t.Fatalf("%q became %q\n%s", text, got, src)
			}
		}
		if len(sc.Scenes) != 1 || len(sc.Scenes[0].Items) != 3 || len(sc.Endings) != 1 || sc.Hooks != 0 {
			t.Fatalf("the text changed the scenario\n%s", src)
		}
	})
}

func TestLongParagraphsAreCutWhereASentenceEnds(t *testing.T) {
	sentence := strings.Repeat("word ", 20) + "end."
	for _, piece := range sentences(strings.TrimSpace(strings.Repeat(sentence+" ", 9))) {
		if n := len(piece); n > maxLine || !strings.HasSuffix(piece, "end.") || !strings.HasPrefix(piece, "word") {
			t.Errorf("%d letters: %q", n, piece)
		}
	}
	if got := sentences(strings.Repeat("x", 9999)); strings.Join(got, "") != strings.Repeat("x", 9999) {
		t.Error("letters of a text without blanks were lost")
	}
}

// checkScript holds what must be true of every import.
func checkScript(t failer, s *Story, options Options) {
	made, err := Convert(s, options)
	if err != nil {
		if strings.Contains(err.Error(), "[UH") {
			t.Fatalf("%v", err)
		}
		return
	}
	loaded, found := script.Load("scenario.lua", made.Script)
	if loaded == nil {
		t.Fatalf("%v\n%s", found, made.Script)
	}
	for _, d := range found {
		switch {
		case d.Severity == scenario.Advice, d.Code == scenario.Unreachable, d.Code == scenario.LostEnding, d.Code == scenario.NeverRead,
			d.Code == scenario.NeverSet, d.Code == scenario.NeverTrue, d.Code == scenario.AlwaysTrue, d.Code == scenario.NeverFollowed,
			d.Code == scenario.NeverHere, d.Code == scenario.SameChoice, d.Code == scenario.MixedScript: // the story's own
		default:
			t.Fatalf("%v\n%s", d, made.Script)
		}
	}
	if _, found := script.LoadTests(loaded, "scenario_test.lua", made.Tests); found.Failed() {
		t.Fatalf("%v\n%s", found, made.Tests)
	}
	if made.Report.Text() == "" {
		t.Fatal("nothing is reported")
	}
}
