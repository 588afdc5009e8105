package locale

import (
	"strings"
	"testing"
)

const spanish = `# A note on the whole.
msgid ""
msgstr ""
"Language: es\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

#. Sofia speaks, line 12
msgctxt "first-hour/2"
msgid "Right."
msgstr "Ya."

msgctxt "the-list/4"
msgid "Right."
msgstr "Claro."

msgid "100% sure"
msgstr "100% segura"

#, fuzzy
msgid "Later."
msgstr "Más tarde."

msgid "Never."
msgstr ""

#, go-format
msgid "%s's trust fell to %d"
msgstr ""
"bajó a %[2]d "
"la confianza de %[1]s"

#, go-format
msgid "%d sign"
msgid_plural "%d signs"
msgstr[0] "%d señal"
msgstr[1] "%d señales"

#, go-format
msgid "the trust of %s"
msgstr "la confianza de %d"

msgid "%s leaves"
msgstr "se van %s y %s"

#~ msgid "Gone."
#~ msgstr "Se fue."
`

func TestTranslationsAndWhatTheyFallBackTo(t *testing.T) {
	c, err := Parse([]byte(spanish))
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ got, want string }{
		{c.Lang(), "es"},
		{found(c, "first-hour/2", "Right."), "Ya."},
		{found(c, "the-list/4", "Right."), "Claro."},
		{found(c, "elsewhere", "Right."), "Right."},
		{found(c, "", "100% sure"), "100% segura"},
		{c.Text("Later."), "Later."},
		{c.Text("Never."), "Never."},
		{c.Text("Gone."), "Gone."},
		{c.Text("Nobody wrote this."), "Nobody wrote this."},
		{c.Text("%s's trust fell to %d", "Sofía", 42), "bajó a 42 la confianza de Sofía"},
		{c.Count(1, "%d sign", "%d signs", 1), "1 señal"},
		{c.Count(3, "%d sign", "%d signs", 3), "3 señales"},
		{c.Count(0, "%d sign", "%d signs", 0), "0 señales"},
		{c.Count(1, "a day", "%d days", 1), "a day"},
		{c.Text("the trust of %s", "Sofía"), "the trust of Sofía"},
		{c.Text("%s leaves", "Sofía"), "Sofía leaves"},
		{c.In("first-hour/2", "Right."), "Ya."},
	} {
		if tt.got != tt.want {
			t.Errorf("got %q, want %q", tt.got, tt.want)
		}
	}
	faults := c.Faults()
	if len(faults) != 1 || faults[0].Line != 40 || !strings.Contains(faults[0].Text, "%d") {
		t.Errorf("faults %v", faults)
	}
}

func found(c *Catalogue, context, id string) string {
	text, ok := c.Find(context, id)
	if !ok && text != id {
		return "not the source: " + text
	}
	return text
}

func TestNilIsEnglish(t *testing.T) {
	var c *Catalogue
	for _, tt := range []struct{ got, want string }{
		{c.Lang(), "en"},
		{found(c, "", "Right."), "Right."},
		{c.Text("%s at 100%%", "it"), "it at 100%"},
		{c.In("there", "%d", 3), "3"},
		{c.Count(1, "%d sign", "%d signs", 1), "1 sign"},
		{c.Count(1, "one sign", "%d signs", 1), "one sign"},
		{c.Count(2, "one sign", "%d signs", 2), "2 signs"},
		{c.Count(-1, "one sign", "%d signs", -1), "-1 signs"},
	} {
		if tt.got != tt.want {
			t.Errorf("got %q, want %q", tt.got, tt.want)
		}
	}
	if c.Faults() != nil {
		t.Error("English has faults")
	}
}

// Which arguments a translation may ask for.
func TestArgumentsThatDoNotFitGiveWayToTheSource(t *testing.T) {
	for _, tt := range []struct{ source, translation, want string }{
		{"%s has %d", "%[2]d: %[1]s", "7: Ana"},
		{"%s has %d", "%[1]s, %[1]s", "Ana, Ana"},
		{"%s has %d", "%[1]s", "Ana"},
		{"%s has %d", "nada", "nada"},
		{"%s has %d", "%d %s", "Ana has 7"},
		{"%s has %d", "%s %d %s", "Ana has 7"},
		{"%s has %d", "%[3]s", "Ana has 7"},
		{"%s has %d", "%[0]s", "Ana has 7"},
		{"%s has %d", "%[x]s", "Ana has 7"},
		{"%s has %d", "%s 100%", "Ana has 7"},
		{"%s has %d", "%s 100%%", "Ana 100%"},
		{"%s has %d", "%*d", "Ana has 7"},
		{"%s has %d", "%!s", "Ana has 7"},
		{"%s has %d", "%5[2]d", "    7"},
	} {
		entry := Entry{Key: Key{ID: tt.source}, Str: []string{tt.translation}}
		c := (&File{Entries: []Entry{entry}}).Catalogue()
		if got := c.Text(tt.source, "Ana", 7); got != tt.want {
			t.Errorf("%q as %q gives %q, want %q", tt.source, tt.translation, got, tt.want)
		}
		entry.Flags = []string{Format}
		told := len((&File{Entries: []Entry{entry}}).Catalogue().Faults()) == 1
		if wrong := tt.want == "Ana has 7"; told != wrong {
			t.Errorf("%q as %q: told %t, want %t", tt.source, tt.translation, told, wrong)
		}
	}
}

func TestMistakesNameTheirLine(t *testing.T) {
	for name, tt := range map[string]struct {
		line int
		po   string
		says string
	}{
		"no end":          {2, "msgid \"a\"\nmsgstr \"b\n", "not closed"},
		"a mark inside":   {1, "msgid \"a\"b\"\nmsgstr \"\"\n", "quotation mark"},
		"no text":         {1, "msgid a\nmsgstr \"b\"\n", "missing"},
		"no translation":  {2, "msgid \"a\"\n\nmsgid \"b\"\nmsgstr \"c\"\n", "no msgstr"},
		"two in one":      {2, "msgid \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n", "without msgstr"},
		"no source":       {1, "msgstr \"b\"\n", "without a msgid"},
		"a wrong word":    {2, "msgid \"a\"\nmsgstring \"b\"\n", "keyword"},
		"nothing above":   {1, "\"b\"\n", "go on"},
		"twice":           {5, "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n", "already"},
		"forms mixed up":  {3, "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"\n", "out of turn"},
		"two forms":       {3, "msgid \"a\"\nmsgstr[0] \"c\"\nmsgstr[1] \"d\"\n", "no msgid_plural"},
		"an escape":       {1, "msgid \"\\q\"\nmsgstr \"b\"\n", "not known"},
		"Latin-1":         {2, "msgid \"a\"\nmsgstr \"ma\xf1ana\"\n", "UTF-8"},
		"another set":     {2, "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n", "ISO-8859-1"},
		"hidden":          {2, "msgid \"a\"\nmsgstr \"b\u202e\"\n", "U+202E"},
		"hidden, escaped": {2, "msgid \"a\"\nmsgstr \"b\\033\"\n", "shown"},
		"a plural rule":   {2, "msgid \"\"\nmsgstr \"Plural-Forms: nplurals=2; plural=m;\\n\"\n", "Plural-Forms"},
		"a late header":   {5, "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"\"\nmsgstr \"Language: es\\n\"\n", "first"},
	} {
		_, err := Parse([]byte(tt.po))
		at, ok := err.(*SyntaxError)
		if !ok {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if off := at.Line - tt.line; off < 0 || off > 1 || !strings.Contains(at.Error(), tt.says) {
			t.Errorf("%s: %q, want line %d and %q", name, at, tt.line, tt.says)
		}
	}
}

func TestWhatAFileMayLookLike(t *testing.T) {
	for name, po := range map[string]string{
		"byte order mark": "\ufeffmsgid \"a\"\nmsgstr \"b\"\n",
		"DOS lines":       "msgid \"a\"\r\nmsgstr \"b\"\r\n",
		"no blank line":   "msgid \"x\"\nmsgstr \"y\"\nmsgid \"a\"\nmsgstr \"b\"\n",
		"no last end":     "msgid \"a\"\nmsgstr \"b\"",
		"previous":        "#, fuzzy\n#| msgid \"old\"\nmsgid \"c\"\nmsgstr \"d\"\n\nmsgid \"a\"\nmsgstr \"b\"\n",
		"indented":        "  msgid   \"a\"  \n\tmsgstr\t\"b\"\n",
		"numbers":         "msgid \"\\141\"\nmsgstr \"\\x62\"\n",
	} {
		c, err := Parse([]byte(po))
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if got := c.Text("a"); got != "b" {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestLanguageTags(t *testing.T) {
	for language, want := range map[string]string{"es": "es", "pt_BR": "pt-BR", "de_CH.UTF-8": "de-CH", "sr@latin": "sr-Latn", "sr_RS@cyrillic": "sr-Cyrl-RS", "": ""} {
		f := File{Header: []Field{{"Language", language}}}
		if got := f.Lang(); got != want {
			t.Errorf("%q is %q, want %q", language, got, want)
		}
	}
}
