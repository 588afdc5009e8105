package script

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"upperhand/game/golden"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

const everything = "testdata/good/everything.lua"

func loadEverything(t *testing.T) *Loaded {
	t.Helper()
	loaded, found := ReadPath(everything).Load()
	if loaded == nil {
		t.Fatal(found)
	}
	return loaded
}

func TestLoadReadsEveryWord(t *testing.T) {
	loaded := loadEverything(t)
	dump, err := json.MarshalIndent(loaded.Scenario, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	golden.Text(t, "testdata/good/everything.json", string(dump)+"\n")
}

func TestTheSameTextHasTheSameHash(t *testing.T) {
	src, err := os.ReadFile(everything)
	if err != nil {
		t.Fatal(err)
	}
	one, _ := Load("a.lua", src)
	windows := append([]byte("\xef\xbb\xbf"), bytes.ReplaceAll(src, []byte("\n"), []byte("\r\n"))...)
	other, _ := Load("b.lua", windows)
	if one.Scenario.Hash != other.Scenario.Hash || len(one.Scenario.Hash) != 64 {
		t.Errorf("%q and %q", one.Scenario.Hash, other.Scenario.Hash)
	}
	changed, _ := Load("a.lua", bytes.Replace(src, []byte("Morning."), []byte("Evening."), 1))
	if changed.Scenario.Hash == one.Scenario.Hash {
		t.Error("another text has the same hash")
	}
}

func TestProse(t *testing.T) {
	got := prose("\n      You are her\n   counsellor.  \n\n\n\tTake your time.\n")
	if got != "You are her counsellor.\n\nTake your time." {
		t.Errorf("%q", got)
	}
}

func TestFunctionsSeeACopyAndReturnData(t *testing.T) {
	loaded := loadEverything(t)
	s := rules{Loaded: loaded}.first()
	before := fmt.Sprint(s)
	ok, err := loaded.Rules.Allowed(loaded.Scenario, s, 1)
	if err != nil || !ok {
		t.Errorf("two calls were made at the start: %v %v", ok, err)
	}
	result, err := loaded.Rules.Effect(loaded.Scenario, s, 2)
	if err != nil {
		t.Fatal(err)
	}
	want := play.Result{
		Set:   []play.FlagValue{{Flag: 2, Value: power.One}, {Flag: 0, Value: 3 * power.One}},
		Moves: []play.Move{{Relation: 2, Autonomy: -power.One, Why: "He was told."}},
	}
	if !reflect.DeepEqual(result, want) {
		t.Errorf("got %v, want %v", result, want)
	}
	if fmt.Sprint(s) != before {
		t.Error("the function changed the state")
	}
}

func TestAFailingFunctionNamesItsLine(t *testing.T) {
	loaded, found := Load("case.lua", []byte(`scenario { id = "case", title = "A case", start = "office", flags = { calls = 0 } }
scene "office" {
  choice "Wait." { set = { calls = "calls + 1" }, go = "office" },
  choice "Stop." { go = "end", when = function(s)
    if s.turn > 0 then return s.flags.nonsense end
    return true
  end },
}
ending "end" { title = "End", kind = "good" }`))
	if loaded == nil {
		t.Fatal(found)
	}
	session, err := play.NewSession(loaded.Scenario, loaded.Rules, 1, play.Explore)
	if err != nil {
		t.Fatal(err)
	}
	if _, err = session.Choose("office/1"); err == nil || !strings.HasPrefix(err.Error(), "case.lua:5: this when function failed") {
		t.Errorf("got %v", err)
	}
}

func TestLoadFSReadsAFolderOrAFile(t *testing.T) {
	src := []byte(`scenario { id = "case", title = "A case", start = "office" }
scene "office" { narrate "Rain.", ending "end" }
ending "end" { title = "End", kind = "good" }`)
	files := fstest.MapFS{"case/scenario.lua": {Data: src}, "case/scenario_test.lua": {Data: []byte(`test "it rains" { expect { ending = "end" } }`)}}
	for _, name := range []string{"case", "case/scenario.lua"} {
		loaded, found := LoadFS(files, name)
		if loaded == nil || loaded.Scenario.Pos.File != "case/scenario.lua" {
			t.Fatalf("%s: %v", name, found)
		}
		plans, found := TestsFS(loaded, files, name)
		if len(plans) != 1 || len(found) > 0 || !plans[0].Run(loaded).Passed() {
			t.Errorf("%s: %v %v", name, plans, found)
		}
	}
	if plans, found := TestsFS(loadEverything(t), fstest.MapFS{}, "case"); plans != nil || found != nil {
		t.Errorf("no tests is no mistake: %v", found)
	}
}

// slips are what fingers do to a line.
var slips = [][2]string{
	{",", ""}, {"\"", ""}, {"\"", "“"}, {"{", ""}, {"{", "{{"}, {"}", ""}, {"}", "}}"}, {")", ""}, {"[[", "["}, {"= ", "= = "}, {"=", "=="},
	{"sofia", "sofai"}, {"sofia", "42"}, {"choice", "choise"}, {"scene", ""}, {"ending", "end"}, {"local ", ""}, {"end", ""},
	{"power", "pwoer"}, {"trust", "turst"}, {"id =", "di ="}, {"\"after\"", "\"aftr\""},
}

// TestOneMistakeIsReportedOnce holds the promise that nothing is reported that
// only follows from an earlier mistake: a good file with one line broken in
// turn never gives more than the few errors that the line itself can hold.
func TestOneMistakeIsReportedOnce(t *testing.T) {
	src, err := os.ReadFile(everything)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(string(src), "\n")
	for i, line := range lines {
		for _, slip := range slips {
			if !strings.Contains(line, slip[0]) || strings.HasPrefix(line, "--") || slip[0] == "\"after\"" && strings.HasPrefix(line, "scene") {
				continue
			}
			broken := append([]string{}, lines...)
			broken[i] = strings.Replace(line, slip[0], slip[1], 1)
			var faults []string
			_, found := Load("x.lua", []byte(strings.Join(broken, "\n")))
			for _, d := range found {
				if d.Severity == scenario.Error {
					faults = append(faults, d.String())
				}
			}
			if len(faults) > 2 {
				t.Errorf("line %d without %q gives %d errors:\n%s", i+1, slip[0], len(faults), strings.Join(faults, "\n"))
			}
		}
	}
}

// What a message quotes can be shown: a file may not reach the terminal that
// check runs in with commands of its own, nor give it bytes that are no text.
func TestWhatIsQuotedFromAFileCanBeShown(t *testing.T) {
	for _, src := range []string{"scenario { id = \x1bred }", "scenario { title = \xffred }", "-- casebook: \x1b]0;title\x07 nothing\nscenario { id = \"a\" }"} {
		_, found := Load("x.lua", []byte(src))
		_, of := LoadTests(loadEverything(t), "x.lua", []byte(src))
		for _, d := range append(found, of...) {
			if text := d.String(); !utf8.ValidString(text) || strings.ContainsAny(text, "\x1b\x07") {
				t.Errorf("%q gives %q", src, text)
			}
		}
	}
}
