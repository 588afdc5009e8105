package locale

import (
	"strings"
	"testing"
)

func TestRulesOfTheLanguages(t *testing.T) {
	for name, tt := range map[string]struct {
		rule  string
		forms map[int]int
	}{
		"Spanish":  {"nplurals=2; plural=(n != 1);", map[int]int{0: 1, 1: 0, 2: 1, -1: 0, -3: 1}},
		"French":   {"nplurals=2; plural=n>1;", map[int]int{0: 0, 1: 0, 2: 1}},
		"Japanese": {"nplurals=1; plural=0", map[int]int{0: 0, 1: 0, 9: 0}},
		"Russian": {"nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
			map[int]int{1: 0, 2: 1, 5: 2, 11: 2, 12: 2, 21: 0, 22: 1, 111: 2, 121: 0}},
		"Arabic": {"nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
			map[int]int{0: 0, 1: 1, 2: 2, 3: 3, 11: 4, 100: 5, 103: 3}},
		"arithmetic": {"nplurals = 9; plural = (1 + 2 * n - 6 / 3) % 9 ;", map[int]int{1: 1, 2: 3, 5: 0}},
		"logic":      {"nplurals=2; plural=!(n==1 || !n && 1 < 2)", map[int]int{0: 0, 1: 0, 2: 1}},
		"unused":     {"nplurals=2; plural= n==0 || 10/n > 4", map[int]int{0: 1, 1: 1, 5: 0}},
	} {
		p, err := parsePlural(tt.rule)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for n, want := range tt.forms {
			if got, ok := p.form(n); !ok || got != want {
				t.Errorf("%s: %d takes form %d (%t), want %d", name, n, got, ok, want)
			}
		}
	}
}

func TestARuleThatFailsGivesTheSource(t *testing.T) {
	for _, rule := range []string{"nplurals=2; plural=n;", "nplurals=2; plural=1/(n-3);", "nplurals=2; plural=n%0;", "nplurals=2; plural=1-n;"} {
		c, err := Parse([]byte("msgid \"\"\nmsgstr \"Plural-Forms: " + rule + "\\n\"\n\nmsgid \"a day\"\nmsgid_plural \"days\"\nmsgstr[0] \"un día\"\nmsgstr[1] \"días\"\n"))
		if err != nil {
			t.Fatal(err)
		}
		if got := c.Count(3, "a day", "days"); got != "days" {
			t.Errorf("%s: %q", rule, got)
		}
	}
}

func TestRulesThatAreRefused(t *testing.T) {
	for _, rule := range []string{
		"", "2", "nplurals=2", "nplurals=x; plural=n", "nplurals=0; plural=0", "nplurals=17; plural=0", "nplurals=2; plural=",
		"nplurals=2; plural=(n", "nplurals=2; plural=n)", "nplurals=2; plural=n ? 1", "nplurals=2; plural=n == ", "nplurals=2; plural=n n",
		"nplurals=2; plural=99999999999", "nplurals=2; plural=" + strings.Repeat("(", 1e5), "nplurals=2; plural=" + strings.Repeat("!", 1e5) + "n",
		"nplurals=2; plural=n" + strings.Repeat("+n", 1e5), "nplurals=2; plural=" + strings.Repeat("n?", 1e5),
	} {
		if _, err := parsePlural(rule); err == nil {
			t.Errorf("%.60q was read", rule)
		}
	}
}
