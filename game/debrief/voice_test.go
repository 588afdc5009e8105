package debrief

import (
	"testing"

	"upperhand/game/locale"
	"upperhand/game/scenario"
	"upperhand/game/view/viewtest"
)

const agreeing = `msgid ""
msgstr "Language: es\n"

msgctxt "Subject"
msgid "she"
msgstr "ella"

#, go-format
msgid "{they} {trust|trusts} {other} at %d%%"
msgstr "confía en {other} al %d%%"

#, go-format
msgctxt "to you"
msgid "{they} {trust|trusts} {other} at %d%%"
msgstr "confía en ti al %d%%"

#, go-format
msgctxt "you"
msgid "{they} {trust|trusts} {other} at %d%%"
msgstr "confías en {other} al %d%%"

#, go-format
msgctxt "she to you"
msgid "{They} {have|has} left"
msgstr "{They} se ha ido, y era la única"

msgctxt "to you"
msgid "{They} {have|has} left"
msgstr "Se te ha ido"

msgid "{They} {have|has} left"
msgstr "Se ha ido"
`

func TestATextAgreesWithWhomItIsAboutAndTowards(t *testing.T) {
	es, err := locale.Parse([]byte(agreeing))
	if err != nil {
		t.Fatal(err)
	}
	sc := viewtest.Case()
	sc.Characters[viewtest.Matthias].Name = "100% Matt {they}"
	for _, tt := range []struct {
		words    *locale.Catalogue
		of, to   int
		trust    string
		departed string
	}{
		{nil, viewtest.Sofia, scenario.You, "she trusts you at 7%", "She has left"},
		{nil, scenario.You, viewtest.Matthias, "you trust 100% Matt {they} at 7%", "You have left"},
		{es, viewtest.Sofia, scenario.You, "confía en ti al 7%", "Ella se ha ido, y era la única"},
		{es, viewtest.Sofia, viewtest.Matthias, "confía en 100% Matt {they} al 7%", "Se ha ido"},
		{es, scenario.You, viewtest.Matthias, "confías en 100% Matt {they} al 7%", "Se ha ido"},
		{es, viewtest.Matthias, scenario.You, "confía en ti al 7%", "Se te ha ido"},
	} {
		sc.Words = tt.words
		v := speaking(sc, tt.of, tt.to)
		if got := v.text("", "{they} {trust|trusts} {other} at %d%%", 7); got != tt.trust {
			t.Errorf("got %q, want %q", got, tt.trust)
		}
		if got := v.word("", "{They} {have|has} left"); got != tt.departed {
			t.Errorf("got %q, want %q", got, tt.departed)
		}
	}
}

// After a name only "you" takes the plural: "Alex is", though "they are".
func TestAVerbAgreesWithANameOrAPronoun(t *testing.T) {
	sc := viewtest.Case()
	sc.Characters[viewtest.Sofia].Pronoun = "they"
	for _, tt := range []struct {
		of, to int
		want   string
	}{
		{viewtest.Sofia, scenario.You, "Sofia is sure that they know what you ask, and you were there"},
		{scenario.You, viewtest.Sofia, "You are sure that you know what Sofia asks, and they were there"},
		{viewtest.Sofia, viewtest.Matthias, "Sofia is sure that they know what Matthias asks, and he was there"},
	} {
		got := speaking(sc, tt.of, tt.to).word("", "{Name} {name:are|is} sure that {they} {know|knows} what {other} {other:ask|asks}, and {who} {who:were|was} there")
		if got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}
