package lang_test

import (
	"math/rand/v2"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"upperhand/game/debrief"
	"upperhand/game/guide"
	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/report"
	"upperhand/game/scenario"
)

// plays is how many ways through the case are told, by chance.
const plays = 40

// TestNothingIsToldInEnglish tells a case that is all Greek in a language that
// is all Cyrillic: what is left in Latin letters did not come from a catalogue,
// or was asked for in another context than it was collected in.
func TestNothingIsToldInEnglish(t *testing.T) {
	sc, lua := sofia(t, "en")
	rules := greekRules{lua}
	greek(reflect.ValueOf(sc).Elem())
	sc.ID, sc.Hash, sc.Words = "γ", "1234", cyrillic(t, collect(t).texts)
	d, err := guide.Of(sc, rules)
	if err != nil {
		t.Fatal(err)
	}
	latin(t, "the guide", d.Text(200))
	for n := range uint64(plays) {
		s := wander(t, sc, rules, rand.New(rand.NewPCG(n, 1)))
		r := report.Told{Session: s, Debrief: debrief.Of(s)}
		if n == 0 {
			r = report.Of(s, nil)
		}
		latin(t, "a report", r.Text(200))
	}
}

var words = regexp.MustCompile(`[A-Za-z{}|]+`)

func latin(t *testing.T, what, text string) {
	t.Helper()
	for line := range strings.Lines(strings.ReplaceAll(text, "Raven 1965", "")) { // the same in every language
		if found := words.FindString(line); found != "" {
			t.Errorf("%s says %q in %s", what, found, line)
		}
	}
}

// wander plays a case to its end or for long enough, and answers what is asked.
func wander(t *testing.T, sc *scenario.Scenario, rules play.Rules, chance *rand.Rand) *play.Session {
	t.Helper()
	s, err := play.NewSession(sc, rules, chance.Uint64(), play.Practise)
	if err != nil {
		t.Fatal(err)
	}
	for range 60 {
		state := s.State()
		switch {
		case state.Ended():
			return s
		case state.Noted:
			_, err = s.Input(play.Input{Note: play.GoOn})
		case state.Pending:
			_, err = s.Input(play.Input{
				Signs: power.Signs(chance.IntN(8)), Base: power.Base(chance.IntN(8)), On: []string{"", "sofia", "matthias", "you"}[chance.IntN(4)],
			})
		default:
			var offered []int
			if offered, err = s.Offered(); err == nil {
				_, err = s.Choose(play.ChoiceItem(sc, offered[chance.IntN(len(offered))]).Choice.ID)
			}
		}
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Pass(); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// greek writes every string of a scenario anew but for those that it is played
// by.
func greek(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			greek(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			switch v.Type().Field(i).Name {
			case "ID", "Mode", "Named", "Pronoun", "Kind", "Words":
			default:
				greek(v.Field(i))
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			greek(v.Index(i))
		}
	case reflect.String:
		if v.Len() > 0 {
			v.SetString(strings.TrimSpace(strings.Repeat("λόγος ", min(v.Len()/6+1, 20))))
		}
	}
}

// greekRules give the reasons of a script's functions in Greek too.
type greekRules struct{ play.Rules }

func (r greekRules) Effect(sc *scenario.Scenario, s play.State, hook int) (play.Result, error) {
	result, err := r.Rules.Effect(sc, s, hook)
	for i := range result.Moves {
		greek(reflect.ValueOf(&result.Moves[i].Why))
	}
	return result, err
}

// cyrillic is a catalogue whose texts are those of the source in other letters.
func cyrillic(t *testing.T, texts []locale.Entry) *locale.Catalogue {
	t.Helper()
	file, err := locale.Read([]byte("msgid \"\"\nmsgstr \"\"\n\"Language: xx\\n\"\n\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n"))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range texts {
		e.Str = []string{disguised(e.ID)}
		if e.Plural != "" {
			e.Str = append(e.Str, disguised(e.Plural))
		}
		file.Entries = append(file.Entries, e)
	}
	return file.Catalogue()
}

// kept are the parts of a text that are not words: arguments, people, and for
// whom a verb is.
var kept = regexp.MustCompile(`%[-+# 0-9.]*[a-z]|\{[a-zA-Z']+\}|\{(name|other|who):|[^A-Za-z]`)

func disguised(text string) string {
	var b strings.Builder
	for text != "" {
		if at := kept.FindStringIndex(text); at != nil && at[0] == 0 {
			b.WriteString(text[:at[1]])
			text = text[at[1]:]
			continue
		}
		b.WriteString("ж")
		text = text[1:]
	}
	return b.String()
}
