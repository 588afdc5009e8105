package guide_test

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"upperhand/game/golden"

	"upperhand/game/guide"
	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/game/view/viewtest"
)

func TestTheGuideReads(t *testing.T) {
	d, err := guide.Of(viewtest.Case(), play.NoRules{})
	if err != nil {
		t.Fatal(err)
	}
	for name, got := range map[string]string{"testdata/guide.html": body(d.HTML()), "testdata/guide.txt": d.Text(80)} {
		golden.Text(t, name, got)
		again, err := guide.Of(viewtest.Case(), play.NoRules{})
		if err != nil || again.Text(80) != d.Text(80) {
			t.Errorf("a second guide differs from the first (%v)", err)
		}
	}
}

// body leaves out the head of a page, so that a new colour is no new text.
func body(html string) string { return html[strings.Index(html, "<body>"):] }

// TestTheFirstPageSaysItAll holds what a facilitator needs who reads no further.
func TestTheFirstPageSaysItAll(t *testing.T) {
	d, err := guide.Of(viewtest.Case(), play.NoRules{})
	if err != nil {
		t.Fatal(err)
	}
	first, _, found := strings.Cut(d.Text(80), "\n2. ")
	if !found {
		t.Fatal("there is only one section")
	}
	first = strings.Join(strings.Fields(first), " ")
	for _, want := range []string{
		"counsellor", "A plan for 60 minutes", "Notice whose goal is on the table.", "A coercive relationship at work.",
		"Stop and talk at", "When did you want an outcome more than she did?", "Never use it to score a real person",
	} {
		if !strings.Contains(first, want) {
			t.Errorf("the first page does not say %q:\n%s", want, first)
		}
	}
}

// A question that fits only some ways through is marked, and does not stand
// among those that everybody is asked first.
func TestAQuestionForSomeIsMarked(t *testing.T) {
	sc := viewtest.Case()
	sc.Reflections = append([]scenario.Reflection{{Text: "What did he bring into the room?", When: &scenario.Cond{}}}, sc.Reflections...)
	d, err := guide.Of(sc, play.NoRules{})
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Join(strings.Fields(d.Text(80)), " ")
	if n := strings.Count(text, "What did he bring into the room?"); n != 1 || !strings.Contains(text, "What did he bring into the room? (Asked only of some") {
		t.Errorf("it stands %d times:\n%s", n, text)
	}
}

// Each decision says what it practises, where the notes to it speak of that, and
// each place to stop says what to ask there.
func TestADecisionSaysWhatItPractises(t *testing.T) {
	sc := viewtest.Case()
	sc.Objectives = append(sc.Objectives, scenario.Text{Text: "Ask about the company's policy before you explain it."})
	d, err := guide.Of(sc, play.NoRules{})
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Join(strings.Fields(d.Text(80)), " ")
	for _, want := range []string{
		"It practises: “Ask about the company's policy before you explain it.”",
		"Ask who chose “Shall we ask him in, with you setting the rules?” and who “Shall we stop here for today?”, and what for.",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not in\n%s", want, text)
		}
	}
}

func TestEveryDecisionAndEndingIsTold(t *testing.T) {
	sc := viewtest.Case()
	d, err := guide.Of(sc, play.NoRules{})
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Join(strings.Fields(d.Text(80)), " ")
	for i := range sc.Choices {
		if said := play.ChoiceItem(sc, i).Text; !strings.Contains(text, said) {
			t.Errorf("the choice %q is missing", said)
		}
	}
	for _, e := range sc.Endings {
		if !strings.Contains(text, e.Text) {
			t.Errorf("the ending %q is missing", e.Title)
		}
	}
}

func TestNothingInAScriptBecomesMarkup(t *testing.T) {
	const attack = `</style><script>alert(1)</script>" onload="alert(1)`
	sc := viewtest.Case()
	sc.Title, sc.Summary, sc.Role, sc.ContentNote, sc.Fiction, sc.ID = attack, attack, attack, attack, attack, attack
	for i := range sc.Objectives {
		sc.Objectives[i].Text = attack
	}
	for i := range sc.Characters {
		c := &sc.Characters[i]
		c.Name, c.Role, c.Want, c.Fear, c.Unsaid = attack, attack, attack, attack, attack
	}
	for i := range sc.Endings {
		sc.Endings[i].Title, sc.Endings[i].Text, sc.Endings[i].Kind = attack, attack, attack
	}
	for i := range sc.Scenes {
		sc.Scenes[i].Title, sc.Scenes[i].Place, sc.Scenes[i].ContentNote = attack, attack, attack
	}
	for i := range sc.Choices {
		item := play.ChoiceItem(sc, i)
		item.Text, item.Choice.Heard, item.Choice.Why, item.Choice.Ethics = attack, attack, attack, attack
	}
	d, err := guide.Of(sc, play.NoRules{})
	if err != nil {
		t.Fatal(err)
	}
	decoder := xml.NewDecoder(strings.NewReader(d.HTML()))
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Fatalf("the page is not well formed: %v", err)
		}
		if e, ok := token.(xml.StartElement); ok {
			if e.Name.Local == "script" {
				t.Error("a script came from the scenario")
			}
			for _, a := range e.Attr {
				if strings.HasPrefix(a.Name.Local, "on") {
					t.Errorf("the attribute %s came from the scenario", a.Name.Local)
				}
			}
		}
	}
}

type failing struct{ play.NoRules }

var errRule = errors.New("line 3: a rule failed")

func (failing) Effect(*scenario.Scenario, play.State, int) (play.Result, error) {
	return play.Result{}, errRule
}

func TestACaseWhoseRulesFailSaysSo(t *testing.T) {
	sc := viewtest.Case()
	sc.Hooks = 1
	for i := range sc.Choices {
		play.ChoiceItem(sc, i).Effects.Hook = 1
	}
	if _, err := guide.Of(sc, failing{}); err == nil || !strings.Contains(err.Error(), "a rule failed") {
		t.Errorf("told: %v", err)
	}
}

// A case may be no more than a beginning.
func TestACaseWithoutDecisionsHasAGuide(t *testing.T) {
	sc := viewtest.Case()
	sc.Scenes = sc.Scenes[:1]
	sc.Scenes[0].Items = []scenario.Item{{Kind: scenario.EndingItem, Target: scenario.Target{Scene: scenario.None, Ending: 0}}}
	sc.Choices, sc.Objectives, sc.Reflections = nil, nil, nil
	d, err := guide.Of(sc, play.NoRules{})
	if err != nil || !strings.Contains(d.Text(80), "On her own terms") {
		t.Errorf("%v", err)
	}
}
