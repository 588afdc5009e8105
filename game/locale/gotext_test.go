package locale

import (
	"fmt"
	"strings"
	"testing"

	"github.com/leonelquinteros/gotext"
	"pgregory.net/rapid"
)

// TestReadsAsGotextDoes holds the reader against a library that many use, over
// files made up at random. What they know differently is left out: gotext shows
// fuzzy translations, and takes the last of two entries for one text.
func TestReadsAsGotextDoes(t *testing.T) {
	rules := []string{"nplurals=1; plural=0;", "nplurals=2; plural=(n != 1);", "nplurals=2; plural=n>1;",
		"nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"}
	text := rapid.StringMatching(`[a-zñÁ€Жω"\\ \n\t.]{1,12}`)
	rapid.Check(t, func(t *rapid.T) {
		rule := rapid.IntRange(0, len(rules)-1).Draw(t, "rule")
		var po strings.Builder
		fmt.Fprintf(&po, "msgid \"\"\nmsgstr \"\"\n\"Language: es\\n\"\n\"Plural-Forms: %s\\n\"\n", rules[rule])
		forms := int(rules[rule][len("nplurals=")] - '0')
		seen := map[Key]bool{}
		type source struct {
			Key
			many string
		}
		var sources []source
		for range rapid.IntRange(0, 8).Draw(t, "entries") {
			s := source{Key: Key{rapid.SampledFrom([]string{"", "a/1", "b/2"}).Draw(t, "context"), text.Draw(t, "id")}}
			if seen[s.Key] {
				continue
			}
			seen[s.Key] = true
			po.WriteString("\n#. for the translator\n#: scenario.lua:3\n")
			if s.Context != "" {
				fmt.Fprintf(&po, "msgctxt %s\n", quoted(t, s.Context))
			}
			fmt.Fprintf(&po, "msgid %s\n", quoted(t, s.ID))
			if s.Context == "" && rapid.Bool().Draw(t, "plural") {
				s.many = text.Draw(t, "many")
				fmt.Fprintf(&po, "msgid_plural %s\n", quoted(t, s.many))
				for i := range forms {
					fmt.Fprintf(&po, "msgstr[%d] %s\n", i, quoted(t, text.Draw(t, "form")))
				}
			} else {
				fmt.Fprintf(&po, "msgstr %s\n", quoted(t, text.Draw(t, "str")))
			}
			sources = append(sources, s)
		}
		ours, err := Parse([]byte(po.String()))
		if err != nil {
			t.Fatalf("%v in\n%s", err, po.String())
		}
		theirs := gotext.NewPo()
		theirs.Parse([]byte(po.String()))
		for _, s := range sources {
			if s.many != "" {
				for n := range 25 {
					if got, want := ours.Count(n, s.ID, s.many, none...), theirs.GetN(s.ID, s.many, n, none...); got != want {
						t.Fatalf("%d of %q is %q, gotext says %q, in\n%s", n, s.ID, got, want, po.String())
					}
				}
				continue
			}
			got, _ := ours.Find(s.Context, s.ID)
			want := theirs.Get(s.ID, none...)
			if s.Context != "" {
				want = theirs.GetC(s.ID, s.Context, none...)
			}
			if got != want {
				t.Fatalf("%q in %q is %q, gotext says %q, in\n%s", s.ID, s.Context, got, want, po.String())
			}
		}
	})
}

// quoted writes a text as it may stand in a PO file, at times in two lines.
func quoted(t *rapid.T, s string) string {
	write := func(s string) string {
		return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\t", `\t`).Replace(s) + `"`
	}
	if r := []rune(s); len(r) > 1 && rapid.Bool().Draw(t, "broken") {
		return "\"\"\n" + write(string(r[:1])) + "\n" + write(string(r[1:]))
	}
	return write(s)
}

// none tells go vet that a text is no constant on purpose.
var none []any
