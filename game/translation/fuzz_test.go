package translation_test

import (
	"bytes"
	"strings"
	"testing"

	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/game/translation"
)

// FuzzTranslation puts any PO file beside a case. Findings have a place in the
// file; bringing it up to date leaves every text of the case in it once and does
// nothing the second time; and the case in those words plays as it did.
func FuzzTranslation(f *testing.F) {
	of, found := script.Load("dir/scenario.lua", []byte(source))
	if of == nil {
		f.Fatal(found)
	}
	texts := textsOf(of)
	whole := translation.Update(translation.New("es"), texts)
	for i := range whole.Entries {
		whole.Entries[i].Str[0] = strings.ToUpper(whole.Entries[i].ID)
	}
	f.Add(string(whole.Bytes()))
	f.Add("msgid \"\"\nmsgstr \"Language: es\\n\"\n\nmsgctxt \"office/1\"\nmsgid \"Rein.\"\nmsgstr \"Lluvia.\"\n\n#, fuzzy\nmsgctxt \"office/3\"\nmsgid \"Right.\"\nmsgstr \"Bien.\"\n")
	f.Add("msgid \"\"\nmsgstr \"Language: ar\\n\"\n\n#, go-format\nmsgctxt \"reason\"\nmsgid \"You asked.\"\nmsgstr \"%d\"\n")
	f.Fuzz(func(t *testing.T, po string) {
		for _, d := range translation.Check(of.Scenario, texts, translation.Checked{Path: "es.po", Lang: "es", Data: []byte(po), Has: func(r rune) bool { return r < 0x500 }}) {
			if d.Pos.File != "es.po" || d.Pos.Line < 0 || d.Pos.Line > strings.Count(po, "\n")+1 || d.Code == scenario.Internal || len(d.String()) > 4<<10 {
				t.Errorf("unfit to show: %q", d.String())
			}
		}
		file, err := locale.Read([]byte(po))
		if err != nil {
			return
		}
		broughtUpToDate(t, file, texts)
		playsTheSame(t, of, file.Catalogue())
	})
}

func broughtUpToDate(t *testing.T, file *locale.File, texts []translation.Text) {
	t.Helper()
	once := translation.Update(file, texts)
	if len(once.Entries) != len(texts) {
		t.Fatalf("%d entries for %d texts", len(once.Entries), len(texts))
	}
	for i, e := range once.Entries {
		if e.Key != texts[i].Key {
			t.Errorf("%q stands where %q should", e.Key, texts[i].Key)
		}
	}
	again, err := locale.Read(once.Bytes())
	if err != nil {
		t.Fatalf("%v in\n%s", err, once.Bytes())
	}
	if twice := translation.Update(again, texts).Bytes(); !bytes.Equal(once.Bytes(), twice) {
		t.Errorf("brought up to date twice, it differs:\n%s\n---\n%s", once.Bytes(), twice)
	}
}

// playsTheSame plays a case in its own and in other words.
func playsTheSame(t *testing.T, of *script.Loaded, words *locale.Catalogue) {
	t.Helper()
	said := translation.Scenario(of.Scenario, words)
	here, err := play.NewSession(of.Scenario, of.Rules, 1, play.Explore)
	if err != nil {
		t.Fatal(err)
	}
	there, err := play.NewSession(said, translation.Rules(of.Rules, words), 1, play.Explore)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []*play.Session{here, there} {
		if _, err := s.Choose("ask"); err != nil {
			t.Fatal(err)
		}
	}
	if here.State().Hash() != there.State().Hash() || said.Hash != of.Scenario.Hash {
		t.Error("in other words it plays differently")
	}
}
