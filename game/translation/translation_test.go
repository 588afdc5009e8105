package translation_test

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/game/translation"
)

const source = `
scenario { id = "case", title = "A case", you = "counsellor", start = "office", summary = "Short.",
  objectives = { "See it." }, themes = { "work" }, prebrief = [[One.

Two.]], content_note = "Mild.", fiction = "All of it." }
local sofia = character { id = "sofia", name = "Sofia", role = "client", want = "Peace.", fear = "Noise.", unsaid = "Much.", trust = 50, autonomy = 50 }
scene "office" { title = "Monday", place = "your room", with = sofia, content_note = "somebody cries",
  narrate "Rain.",
  sofia "Hello.", 
  sofia "Right." { thought = "Wrong." },
  choice "Ask." { id = "ask", go = "end", power = "referent", heard = "He asks.", meant = "To know.", why = "It helps.", ethics = "Code 1.02",
    effect = function(s) return { move = { { "sofia", trust = 2, why = "You asked." } } } end },
  choice "Wait." { go = "end", act = "listen", heard = "He waits.", why = "It is calm." },
}
ending "end" { title = "The end", kind = "mixed", text = "It ends.", later = "It ended." }
reflect "What now?"
`

func load(t *testing.T, src string) *script.Loaded {
	t.Helper()
	of, found := script.Load("dir/scenario.lua", []byte(src))
	if of == nil {
		t.Fatal(found)
	}
	return of
}

func textsOf(of *script.Loaded) []translation.Text {
	return translation.Texts(of.Scenario, of.Reasons())
}

// shouted translates every text into capitals.
func shouted(t *testing.T, of *script.Loaded) *locale.Catalogue {
	t.Helper()
	file := translation.Update(translation.New("es"), textsOf(of))
	for i := range file.Entries {
		file.Entries[i].Str[0] = strings.ToUpper(file.Entries[i].ID)
	}
	words, err := locale.Parse(file.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return words
}

// words are all texts of a scenario that a person may read, whatever field
// they are in.
func words(v reflect.Value, in string, do func(in, text string)) {
	switch v.Kind() {
	case reflect.String:
		do(in, v.String())
	case reflect.Pointer:
		if !v.IsNil() {
			words(v.Elem(), in, do)
		}
	case reflect.Slice:
		for i := range v.Len() {
			words(v.Index(i), in, do)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			words(v.Field(i), v.Type().Name()+"."+v.Type().Field(i).Name, do)
		}
	}
}

// plainFields hold what no person reads as it stands.
var plainFields = []string{
	"Scenario.ID", "Scenario.Language", "Scenario.Mode", "Scenario.Hash", "Pos.File", "Flag.Name", "Character.ID", "Character.Pronoun",
	"Scene.ID", "Scene.Room", "Scene.Light", "Item.Mood", "Choice.ID", "Target.Name", "Ending.ID", "Ending.Kind", "Relation.Gap", "Expr.Text",
	"Look.Hair", "Look.HairColour", "Look.Top", "Look.Legs", "Look.Beard", "Look.Cover", "Look.Build", "Look.Outfit",
}

// Every field of a scenario is either translated or named above, so that one
// that is added cannot be forgotten.
func TestAllThatIsReadIsTranslated(t *testing.T) {
	of := load(t, source)
	other := translation.Scenario(of.Scenario, shouted(t, of))
	words(reflect.ValueOf(*other), "", func(in, text string) {
		if text != strings.ToUpper(text) && !slices.Contains(plainFields, in) && text != "You" {
			t.Errorf("%s is not translated: %q", in, text)
		}
	})
}

func TestNothingButWordsIsTranslated(t *testing.T) {
	of := load(t, source)
	before := load(t, source).Scenario
	other := translation.Scenario(of.Scenario, shouted(t, of))
	if !reflect.DeepEqual(of.Scenario, before) {
		t.Error("the scenario itself was changed")
	}
	if other.Hash != before.Hash || other.Language != "es" {
		t.Errorf("hash %s, language %s", other.Hash, other.Language)
	}
	var was, is []string
	note := func(list *[]string) func(string, string) {
		return func(in, text string) {
			if in != "Scenario.Language" {
				*list = append(*list, in+" "+strings.ToUpper(text))
			}
		}
	}
	words(reflect.ValueOf(*before), "", note(&was))
	words(reflect.ValueOf(*other), "", note(&is))
	if !slices.Equal(was, is) {
		t.Error("something else than words is different")
	}
}

// "You wait." is a deed; so is its translation, which begins with another word.
func TestADeedIsADeedInEveryLanguage(t *testing.T) {
	of := load(t, strings.Replace(source, `choice "Wait."`, `choice "You wait."`, 1))
	other := translation.Scenario(of.Scenario, shouted(t, of))
	for i := range other.Scenes[0].Items {
		item := &other.Scenes[0].Items[i]
		if item.Deed() != (item.Text == "YOU WAIT.") {
			t.Errorf("%q: deed %t", item.Text, item.Deed())
		}
	}
}

// A record made in one language runs on in another, to the same end.
func TestARecordKnowsNoLanguage(t *testing.T) {
	of := load(t, source)
	c := shouted(t, of)
	s, err := play.NewSession(of.Scenario, of.Rules, 1, play.Explore)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Choose("ask"); err != nil {
		t.Fatal(err)
	}
	other, fit, err := play.Resume(translation.Scenario(of.Scenario, c), translation.Rules(of.Rules, c), s.Record())
	if err != nil || !fit.Whole() || !fit.SameScript {
		t.Fatalf("%v, %+v", err, fit)
	}
	if !reflect.DeepEqual(s.State(), other.State()) || !reflect.DeepEqual(s.Record(), other.Record()) {
		t.Error("the state or the record differ")
	}
	var why []string
	for _, turn := range other.Turns() {
		for _, e := range turn.Events {
			why = append(why, e.Why)
		}
	}
	if !slices.Contains(why, "YOU ASKED.") {
		t.Errorf("the reason that a function gives is not translated: %q", why)
	}
}

// TestEveryPageShowsWhatItSays holds the pages on translations to their word, as
// package script does for the others.
func TestEveryPageShowsWhatItSays(t *testing.T) {
	for _, code := range []string{scenario.BadTranslation, scenario.WrongLanguage, scenario.RightToLeft, scenario.Untranslated, scenario.FuzzyText, scenario.StaleText, scenario.NoLetter} {
		page, _ := scenario.Page(code)
		_, examples, _ := strings.Cut(page, "## An example")
		example, mended, _ := strings.Cut(examples, "## The same, mended")
		if found := checked(t, example); len(found) != 1 || found[0].Code != code {
			t.Errorf("%s: the example gives %v", code, found)
		} else if d := found[0]; d.Pos.File != "dir/"+nameIn(example) || strings.HasSuffix(d.Message, ".") || strings.HasSuffix(d.Help, ".") {
			t.Errorf("%s: %s", code, d)
		}
		if found := checked(t, mended); len(found) != 0 {
			t.Errorf("%s: the mended example gives %v", code, found)
		}
	}
}

var fence = regexp.MustCompile("(?s)```(lua|po ([^\n]*)\\.po)\n(.*?)\n```")

func nameIn(page string) string { return fence.FindAllStringSubmatch(page, -1)[1][2] + ".po" }

// checked looks at the translation that a page shows.
func checked(t *testing.T, page string) scenario.Diagnostics {
	t.Helper()
	files := fence.FindAllStringSubmatch(page, -1)
	of := load(t, files[0][3])
	latin := func(r rune) bool { return r < 0x250 }
	return translation.Check(of.Scenario, textsOf(of), translation.Checked{Path: "dir/" + files[1][2] + ".po", Lang: files[1][2], Data: []byte(files[1][3] + "\n"), Has: latin})
}

func TestATranslationIsHeldToTheRoomOnTheScreen(t *testing.T) {
	of := load(t, source)
	file := translation.Update(translation.New("es"), textsOf(of))
	for i := range file.Entries {
		e := &file.Entries[i]
		if e.Str[0] = e.ID + "!"; e.ID == "Ask." {
			e.Str[0] = strings.Repeat("Pregunta. ", 20)
		}
	}
	data := file.Bytes()
	found := translation.Check(of.Scenario, textsOf(of), translation.Checked{Path: "es.po", Lang: "es", Data: data})
	if len(found) != 1 || found[0].Code != scenario.LongChoice || found[0].Pos.File != "es.po" {
		t.Fatalf("found %v", found)
	}
	if line := strings.Split(string(data), "\n")[found[0].Pos.Line-1]; line != `msgid "Ask."` {
		t.Errorf("the line is %q", line)
	}
}

func TestMoreIsMissingThanCanBeListed(t *testing.T) {
	of := load(t, strings.Replace(source, `narrate "Rain.",`, strings.Repeat("narrate \"Rain.\",\n", 60), 1))
	data := translation.Update(translation.New("es"), textsOf(of)).Bytes()
	found := translation.Check(of.Scenario, textsOf(of), translation.Checked{Path: "es.po", Lang: "es", Data: data})
	if len(found) != 26 || !strings.Contains(found[25].Message, "more texts are not translated") {
		t.Errorf("%d found, the last is %v", len(found), found[len(found)-1])
	}
}

func TestRightToLeftIsKnownByTheScript(t *testing.T) {
	for tag, want := range map[string]bool{"ar": true, "he-IL": true, "fa": true, "az-Arab": true, "ku-Latn": false, "es": false, "ur-Latn-PK": false, "EN": false} {
		if scenario.IsRightToLeft(tag) != want {
			t.Errorf("%s: want %t", tag, want)
		}
	}
	if _, err := translation.Catalogue("ar", nil); err == nil {
		t.Error("a language that cannot be shown is read")
	}
}
