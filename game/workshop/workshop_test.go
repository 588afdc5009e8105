package workshop_test

import (
	"encoding/json"
	"strings"
	"testing"

	"upperhand/game/template"
	"upperhand/game/workshop"
)

func ask(t *testing.T, q workshop.Question) workshop.Answer {
	t.Helper()
	question, err := json.Marshal(q)
	if err != nil {
		t.Fatal(err)
	}
	var a workshop.Answer
	if err := json.Unmarshal(workshop.Do(question), &a); err != nil {
		t.Fatal(err)
	}
	return a
}

// TestEveryTemplateBeginsWell goes the way of somebody who presses New: what
// comes is checked and tested, and has nothing to mend.
func TestEveryTemplateBeginsWell(t *testing.T) {
	for _, name := range template.Names() {
		begun := ask(t, workshop.Question{Ask: "new", From: name})
		q := workshop.Question{Ask: "check", Name: "scenario.lua", Text: begun.Script, Tests: begun.Plans}
		if a := ask(t, q); a.ID != "my-case" || len(a.Findings) > 0 || len(a.Scenes) == 0 {
			t.Errorf("%s: %+v", name, a)
		}
		q.Ask = "test"
		a := ask(t, q)
		for _, r := range a.Tests {
			if len(r.Failures) > 0 {
				t.Errorf("%s, %s: %v", name, r.Name, r.Failures)
			}
		}
		if len(a.Tests) == 0 {
			t.Errorf("%s has no tests", name)
		}
		if tidied := ask(t, workshop.Question{Ask: "tidy", Text: begun.Script}); tidied.Script != begun.Script {
			t.Errorf("%s is not tidy", name)
		}
	}
}

func TestAMistakeIsToldWithItsLine(t *testing.T) {
	begun := ask(t, workshop.Question{Ask: "new", From: "minimal"})
	broken := strings.Replace(begun.Script, "scene \"", "scen \"", 1)
	line := 1 + strings.Count(broken[:strings.Index(broken, "scen \"")], "\n")
	a := ask(t, workshop.Question{Ask: "check", Name: "scenario.lua", Text: broken})
	if a.ID != "" || len(a.Findings) == 0 || a.Findings[0].Line != line || a.Findings[0].Help == "" {
		t.Errorf("want a finding on line %d: %+v", line, a)
	}
	if page := ask(t, workshop.Question{Ask: "explain", Code: a.Findings[0].Code}).Page; !strings.Contains(page, a.Findings[0].Code) {
		t.Errorf("its page is %q", page)
	}
}

// TestEveryChapterCanBeRead goes the way of somebody who presses Help.
func TestEveryChapterCanBeRead(t *testing.T) {
	topics := ask(t, workshop.Question{Ask: "help"}).Topics
	if len(topics) < 10 {
		t.Errorf("only %d chapters", len(topics))
	}
	for _, topic := range topics {
		page := ask(t, workshop.Question{Ask: "help", Topic: topic.Name}).Page
		if !strings.HasPrefix(page, "# ") || strings.Contains(page, "<!--") || topic.About == "" {
			t.Errorf("%s: %q", topic.Name, page[:min(len(page), 80)])
		}
	}
	if a := ask(t, workshop.Question{Ask: "help", Topic: "pattern"}); !strings.Contains(a.Trouble, "patterns") {
		t.Errorf("nothing is offered instead: %+v", a)
	}
}

func TestWhatCannotBeAnsweredSaysWhy(t *testing.T) {
	for _, question := range []string{"", "{", "[]", `{"ask":"dance"}`, `{"ask":"explain","code":"UH999"}`, `{"ask":"new","from":"nothing"}`, `{"ask":"help","topic":"nothing"}`, `{"ask":"tidy","text":"local ="}`} {
		var a workshop.Answer
		if err := json.Unmarshal(workshop.Do([]byte(question)), &a); err != nil || a.Trouble == "" {
			t.Errorf("%s is answered by %+v (%v)", question, a, err)
		}
	}
}
