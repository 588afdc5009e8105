package locale

import "testing"

const joining = `msgid ""
msgstr "Language: es\n"

msgctxt "and"
msgid "%s and %s"
msgstr "%s y %s"

msgctxt "and i"
msgid "%s and %s"
msgstr "%s e %s"

msgctxt "and hi"
msgid "%s and %s"
msgstr "%s e %s"

msgctxt "and hie"
msgid "%s and %s"
msgstr "%s y %s"

msgctxt "or"
msgid "%s or %s"
msgstr "%s o %s"

msgctxt "or o"
msgid "%s or %s"
msgstr "%s u %s"

msgctxt "did"
msgid "asked first"
msgstr "preguntó antes"

msgctxt "did you"
msgid "asked first"
msgstr "preguntaste antes"

msgctxt "share"
msgid "100% sure"
msgstr "100% segura"
`

func TestWordsAreJoinedAsTheLanguageDoes(t *testing.T) {
	es, err := Parse([]byte(joining))
	if err != nil {
		t.Fatal(err)
	}
	var en *Catalogue
	for _, tt := range []struct{ got, want string }{
		{en.And(nil), ""},
		{en.And([]string{"a"}), "a"},
		{en.And([]string{"a", "b"}), "a and b"},
		{en.Or([]string{"a", "b", "c"}), "a, b or c"},
		{es.And([]string{"experto", "referente", "legítimo"}), "experto, referente y legítimo"},
		{es.And([]string{"experto", "informacional"}), "experto e informacional"},
		{es.And([]string{"Ana", "Íñigo"}), "Ana y Íñigo"}, // there is no entry "and í" here
		{es.And([]string{"padre", "Hijo"}), "padre e Hijo"},
		{es.And([]string{"agua", "hielo"}), "agua y hielo"},
		{es.Or([]string{"«Siete»", "«Ocho»"}), "«Siete» u «Ocho»"},
		{es.Or([]string{"100%", "%d"}), "100% o %d"},
	} {
		if tt.got != tt.want {
			t.Errorf("got %q, want %q", tt.got, tt.want)
		}
	}
}

func TestTheFirstContextThatHasATranslationCounts(t *testing.T) {
	es, err := Parse([]byte(joining))
	if err != nil {
		t.Fatal(err)
	}
	var en *Catalogue
	for _, tt := range []struct{ got, want string }{
		{es.Template("asked first", "did you", "did"), "preguntaste antes"},
		{es.Template("asked first", "did she", "did"), "preguntó antes"},
		{es.Template("asked first", "tag"), "asked first"},
		{en.Template("asked first", "did you", "did"), "asked first"},
		{es.Word("share", "100% sure"), "100% segura"},
		{en.Word("share", "100% sure"), "100% sure"},
	} {
		if tt.got != tt.want {
			t.Errorf("got %q, want %q", tt.got, tt.want)
		}
	}
}
