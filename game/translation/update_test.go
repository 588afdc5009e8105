package translation_test

import (
	"bytes"
	"strings"
	"testing"

	"upperhand/game/locale"
	"upperhand/game/translation"
)

// updated translates every text of the source into itself with a mark, writes
// the file, changes the source and brings the file up to date.
func updated(t *testing.T, changes ...string) (*locale.File, map[string]*locale.Entry) {
	t.Helper()
	file := translation.Update(translation.New("es"), textsOf(load(t, source)))
	for i := range file.Entries {
		file.Entries[i].Str[0] = "es: " + file.Entries[i].ID
		file.Entries[i].Notes = []string{"seen"}
	}
	for at := 0; at < len(changes); at += 2 {
		if !strings.Contains(source, changes[at]) {
			t.Fatalf("the source has no %q", changes[at])
		}
	}
	file = again(t, file)
	file = translation.Update(file, textsOf(load(t, strings.NewReplacer(changes...).Replace(source))))
	file = again(t, file)
	by := map[string]*locale.Entry{}
	for i := range file.Entries {
		by[file.Entries[i].Context] = &file.Entries[i]
	}
	return file, by
}

// again writes a file and reads it.
func again(t *testing.T, f *locale.File) *locale.File {
	t.Helper()
	read, err := locale.Read(f.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(read.Bytes(), f.Bytes()) {
		t.Errorf("read and written again it differs:\n%s\n---\n%s", f.Bytes(), read.Bytes())
	}
	return read
}

func TestNothingChangesWhereNothingChanged(t *testing.T) {
	file, _ := updated(t)
	once := file.Bytes()
	if twice := translation.Update(file, textsOf(load(t, source))).Bytes(); !bytes.Equal(once, twice) {
		t.Errorf("got\n%s", twice)
	}
	for i := range file.Entries {
		if !file.Entries[i].Translated() || len(file.Entries[i].Notes) != 1 {
			t.Errorf("lost: %+v", file.Entries[i])
		}
	}
}

func TestATextThatMovedKeepsItsTranslation(t *testing.T) {
	_, by := updated(t, `narrate "Rain.",`, `narrate "A long pause, and nobody looks up from the floor.", narrate "Rain.",`)
	for context, want := range map[string]string{"office/1": "", "office/2": "es: Rain.", "office/3": "es: Hello.", "office/4": "es: Right.", "office/4/thought": "es: Wrong."} {
		if e := by[context]; e == nil || e.Str[0] != want || e.Has(locale.Fuzzy) {
			t.Errorf("%s: %+v, want %q", context, e, want)
		}
	}
}

func TestATextThatWasRewordedIsFuzzy(t *testing.T) {
	file, by := updated(t, `"It helps."`, `"It helps her."`)
	e := by["office/choice/ask/why"]
	if !e.Has(locale.Fuzzy) || e.Str[0] != "es: It helps." || e.Previous == nil || e.Previous.ID != "It helps." || e.Notes[0] != "seen" {
		t.Errorf("%+v", e)
	}
	if text := file.Catalogue(); text.Text("It helps her.") != "It helps her." {
		t.Error("a fuzzy translation is shown")
	}
	if len(file.Obsolete) != 0 {
		t.Errorf("put aside: %+v", file.Obsolete)
	}
	// Changed once more, it still says what the translation was made for.
	file = again(t, translation.Update(file, textsOf(load(t, strings.Replace(source, `"It helps."`, `"It helps her now."`, 1)))))
	for i := range file.Entries {
		if e := &file.Entries[i]; e.Context == "office/choice/ask/why" && (!e.Has(locale.Fuzzy) || e.Previous.ID != "It helps.") {
			t.Errorf("%+v", e)
		}
	}
}

func TestATextThatIsGoneIsPutAsideAndComesBack(t *testing.T) {
	file, by := updated(t, `content_note = "Mild.", `, ``)
	if by["scenario/content_note"] != nil || len(file.Obsolete) != 1 || file.Obsolete[0].Str[0] != "es: Mild." {
		t.Fatalf("put aside: %+v", file.Obsolete)
	}
	if text := string(file.Bytes()); !strings.Contains(text, `#~ msgstr "es: Mild."`) {
		t.Errorf("got\n%s", text)
	}
	file = translation.Update(file, textsOf(load(t, source)))
	for i := range file.Entries {
		if e := &file.Entries[i]; e.ID == "Mild." && !e.Translated() {
			t.Errorf("it did not come back: %+v", e)
		}
	}
	if len(file.Obsolete) != 0 {
		t.Errorf("still put aside: %+v", file.Obsolete)
	}
}

func TestAnotherTextInThePlaceTakesNoTranslation(t *testing.T) {
	_, by := updated(t, `sofia "Hello."`, `sofia "They want me to sign something by Friday."`)
	if e := by["office/2"]; !e.Empty() {
		t.Errorf("%+v", e)
	}
}

func TestTheTemplateTellsWhoSpeaksAndWhere(t *testing.T) {
	text := string(translation.Template(textsOf(load(t, source))).Bytes())
	for _, want := range []string{
		"#. Sofia\n#: scenario.lua:9\nmsgctxt \"office/2\"\nmsgid \"Hello.\"\nmsgstr \"\"\n",
		"#. Sofia, thinks\n",
		"msgid \"\"\n\"One.\\n\"\n\"\\n\"\n\"Two.\"\n",
		"msgctxt \"effect/why\"\nmsgid \"You asked.\"\n",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no\n%s\nin\n%s", want, text)
		}
	}
}
