package xapi_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/play"
	"upperhand/game/script"
	"upperhand/game/xapi"
)

func line(t interface{ Fatal(...any) }, v any) string {
	raw, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

// short is a case of three scenes: a decision, a content note, a notice.
const short = `
scenario { id = "short", title = "Short", you = "counsellor", summary = "One talk.", minutes = 5, start = "door" }
local ana = character { id = "ana", name = "Ana", pronoun = "she", trust = 50, autonomy = 60 }
scene "door" { title = "At the door", with = ana,
  ana "Yes?",
  choice "May I come in?" { id = "ask", power = "legitimate", manner = { "transparent", "consent" }, go = "room" },
  choice "Let me in." { id = "push", power = "coercive", go = "room" },
  choice "Good-bye." { id = "never", when = "turn >= 9", go = "out" },
}
scene "room" { title = "Inside", with = ana, content_note = "A fright.",
  ana "Sit down.",
  choice "I sit down." { id = "sit", go = "table" },
}
scene "table" { title = "At the table", with = ana, notice = true,
  ana "Well.",
  choice "I leave." { id = "leave", go = "out" },
}
ending "out" { title = "Out", kind = "mixed", text = "You leave." }
`

func shortCase(t tester) *script.Loaded {
	of, found := script.Open("short.lua", []byte(short))
	if of == nil {
		t.Fatal(found)
	}
	return of
}

// told is what a step tells, a line a statement: verb, object, response, the
// extensions that are few.
func told(t *testing.T, a *author, rev int) []string {
	t.Helper()
	all, err := xapi.Names{}.Step(a.play, int64(rev))
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, st := range all {
		s := st.Verb.Display["en"] + " " + strings.TrimPrefix(st.Object.ID, "urn:upperhand:case/short")
		if st.Result != nil {
			s += " " + st.Result.Response + " " + st.Result.Duration
			for _, ext := range []string{xapi.ExtScene, xapi.ExtProgress, xapi.ExtDeed, xapi.ExtBase, xapi.ExtManner, xapi.ExtToward, xapi.ExtOffered, xapi.ExtTakenBack, xapi.ExtEnding} {
				if v, ok := st.Result.Extensions[ext]; ok {
					s += " " + line(t, v)
				}
			}
		}
		lines = append(lines, s)
		if found := faults(st); found != nil {
			t.Errorf("%s: %q", s, found)
		}
	}
	return lines
}

func expect(t *testing.T, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("told\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
	}
}

func TestAnAttemptIsTold(t *testing.T) {
	a := begin(t, shortCase(t), 1, play.Explore)
	a.send(0, play.Choose("push"))
	a.send(0)
	a.send(0, play.Choose("ask"))
	a.send(1, play.Input{Note: play.GoOn})
	a.send(2, play.Choose("sit"))
	a.send(3, play.Input{Signs: 5})
	a.send(4, play.Choose("leave"))
	expect(t, told(t, a, 1),
		"initialized ",
		`progressed    "door" 0`,
		`responded /scene/door/decision push PT5S "use" ["coercive"] [] "ana" ["ask","push"]`)
	expect(t, told(t, a, 2), `progressed    "door" 0 1`)
	expect(t, told(t, a, 3), `responded /scene/door/decision ask PT5S "use" ["legitimate"] ["transparent","consent"] "ana" ["ask","push"] 1`)
	expect(t, told(t, a, 4), `progressed    "room" 33`)
	expect(t, told(t, a, 5),
		`responded /scene/room/decision sit PT5S "none" [] [] ["sit"]`,
		`progressed    "table" 66`)
	expect(t, told(t, a, 6), `responded /scene/table/notice limited-voice[,]dependence-on-the-worker PT5S`)
	expect(t, told(t, a, 7),
		`responded /scene/table/decision leave PT5S "none" [] [] ["leave"]`,
		`completed   PT35S "out"`)
}

// A choice goes past a content note that nobody answered, and the scene behind
// it was entered all the same.
func TestASceneBehindAContentNoteIsTold(t *testing.T) {
	a := begin(t, shortCase(t), 1, play.Explore)
	a.send(0, play.Choose("ask"))
	a.send(1, play.Choose("sit"))
	expect(t, told(t, a, 2),
		`progressed    "room" 33`,
		`responded /scene/room/decision sit PT5S "none" [] [] ["sit"]`,
		`progressed    "table" 66`)
}

// What was sent again because an answer was lost is told once, and inputs that
// came together have no time of their own.
func TestAStepThatRepeatsTellsTheRest(t *testing.T) {
	a := begin(t, shortCase(t), 1, play.Explore)
	a.send(0, play.Choose("ask"), play.Choose("sit"))
	a.send(0, play.Choose("ask"), play.Choose("sit"), play.Choose("leave"))
	if got := told(t, a, 1)[2]; !strings.Contains(got, "ask  ") {
		t.Errorf("two inputs at once are said to have taken a time: %s", got)
	}
	expect(t, told(t, a, 2),
		`responded /scene/table/decision leave PT5S "none" [] [] ["leave"]`,
		`completed   PT10S "out"`)
}

// Whoever takes back two choices and decides anew has taken back two.
func TestTakenBackCountsUntilTheNextChoice(t *testing.T) {
	a := begin(t, shortCase(t), 1, play.Explore)
	a.send(0, play.Choose("ask"), play.Choose("sit"))
	a.send(1)
	a.send(0)
	a.send(0, play.Choose("push"))
	a.send(1, play.Choose("sit"))
	if got := told(t, a, 4)[0]; !strings.HasSuffix(got, " 2") {
		t.Errorf("two choices were taken back: %s", got)
	}
	if got := told(t, a, 5)[1]; strings.HasSuffix(got, " 2") {
		t.Errorf("nothing was taken back before this: %s", got)
	}
}

func TestMetersBeforeAndAfter(t *testing.T) {
	a := begin(t, shortCase(t), 1, play.Explore)
	a.send(0, play.Choose("push"))
	all, err := xapi.Names{}.Step(a.play, 1)
	if err != nil {
		t.Fatal(err)
	}
	turn := a.session().Turns()[0]
	was, is := turn.Before.Relations[0], turn.After.Relations[0]
	if was.Trust == is.Trust {
		t.Fatal("the choice moves nothing, so this shows nothing")
	}
	want := line(t, []any{map[string]any{
		"from": "ana", "to": "you",
		"trust":    map[string]any{"before": json.Number(was.Trust.String()), "after": json.Number(is.Trust.String())},
		"autonomy": map[string]any{"before": json.Number(was.Autonomy.String()), "after": json.Number(is.Autonomy.String())},
		"state":    map[string]any{"before": was.State.String(), "after": is.State.String()},
	}})
	got := line(t, all[2].Result.Extensions[xapi.ExtRelations])
	var x, y any
	json.Unmarshal([]byte(got), &x)
	json.Unmarshal([]byte(want), &y)
	if line(t, x) != line(t, y) {
		t.Errorf("relations are %s, want %s", got, want)
	}
}

// A learner is a number at the record store: nothing that they or their
// teacher wrote goes with it.
func TestNobodyIsNamed(t *testing.T) {
	a := begin(t, shortCase(t), 1, play.Explore)
	a.send(0, play.Choose("ask"))
	all, _ := xapi.Names{Base: "https://school.example/uh/", Home: "https://school.example"}.Step(a.play, 1)
	st := all[2]
	if want := (xapi.Account{HomePage: "https://school.example", Name: "SEAT"}); st.Actor.Account != want {
		t.Errorf("the account is %+v", st.Actor.Account)
	}
	if st.Object.ID != "https://school.example/uh/case/short/scene/door/decision" {
		t.Errorf("the decision is %s", st.Object.ID)
	}
	if group := st.Context.Activities.Grouping[0]; group.ID != "https://school.example/uh/class/CLASS" || group.Definition.Name != nil {
		t.Errorf("the class is %+v", group)
	}
	if parent := st.Context.Activities.Parent[0]; parent.ID != "https://school.example/uh/case/short" {
		t.Errorf("the parent is %+v", parent)
	}
}

// Ids depend on what was done and on nothing else: not on the time, nor on
// where activities are named.
func TestIdsStay(t *testing.T) {
	a := begin(t, shortCase(t), 7, play.Explore)
	a.send(0, play.Choose("ask"))
	first, _ := xapi.Names{}.Step(a.play, 1)
	a.play.Steps[0].At = a.play.Steps[0].At.Add(time.Hour)
	later, _ := xapi.Names{Base: "https://x.example/", Home: "https://x.example"}.Step(a.play, 1)
	for i := range first {
		if first[i].ID != later[i].ID {
			t.Errorf("statement %d has two ids", i)
		}
	}
	if got := first[2].ID + " " + first[2].Context.Registration; got != "60f6b5ab-025c-5633-a2f9-645cd66e0a5d 3bb38927-a2af-52ee-ad55-853a51a442f8" {
		t.Errorf("the ids of what was sent long ago are now others: %s", got)
	}
}

func TestWhatCannotBeToldIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(*author)
		want  string
	}{
		"a hole":         {func(a *author) { a.play.Steps[0].From = 3 }, "begins at input 3, and there are 0"},
		"another choice": {func(a *author) { a.play.Steps[0].Inputs = []play.Input{play.Choose("fly")} }, `choice "fly" is not offered here`},
		"another case":   {func(a *author) { a.play.Attempt.Record.Scenario = "long" }, `the record is of "long", not of "short"`},
		"no such step":   {func(a *author) { a.play.Steps[0].Rev = 2 }, classroom.ErrNone.Error()},
	} {
		t.Run(name, func(t *testing.T) {
			a := begin(t, shortCase(t), 1, play.Explore)
			a.send(0, play.Choose("ask"))
			c.spoil(a)
			if _, err := (xapi.Names{}).Step(a.play, 1); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("the error is %v, want %q", err, c.want)
			}
		})
	}
}

// Words that are changed take the place of the old ones, and words that are
// taken back leave none.
func TestSharing(t *testing.T) {
	a := begin(t, shortCase(t), 1, play.Explore)
	a.send(0, play.Choose("ask"))
	r := classroom.Reflection{Class: "CLASS", Seat: "SEAT", Attempt: a.play.Attempt.ID, Question: 0, Asked: "What now?", Text: "I asked.", At: morning}
	first := xapi.Names{}.Share(a.play, r)
	if len(first) != 1 || first[0].Result.Response != "I asked." || first[0].Object.ID != "urn:upperhand:case/short/question/1" {
		t.Fatalf("told: %+v", first)
	}
	r.Was, r.At, r.Text = r.At, r.At.Add(time.Minute), "I should have asked."
	second := xapi.Names{}.Share(a.play, r)
	if len(second) != 2 || second[0].Object.ID != first[0].ID || second[1].ID == first[0].ID {
		t.Errorf("the change is told as %+v", second)
	}
	r.Was, r.At, r.Text = r.At, r.At.Add(time.Minute), ""
	third := xapi.Names{}.Share(a.play, r)
	if len(third) != 1 || third[0].Object.ID != second[1].ID || third[0].Context != nil {
		t.Errorf("words taken back are told as %+v", third)
	}
	for _, st := range slices.Concat(first, second, third) {
		if found := faults(st); found != nil {
			t.Errorf("%+v: %q", st, found)
		}
	}
}

// The checker of these tests sees what is wrong.
func TestTheSchemaSees(t *testing.T) {
	a := begin(t, shortCase(t), 1, play.Explore)
	a.send(0, play.Choose("ask"))
	all, _ := xapi.Names{}.Step(a.play, 1)
	good := line(t, all[2])
	for _, c := range []struct{ old, bad string }{
		{`"id":"` + all[2].ID, `"id":"no`},
		{`"response":"ask"`, `"response":"fly"`},
		{`"PT5S"`, `"5s"`},
		{`"homePage":"https://upperhand.invalid"`, `"homePage":"upperhand"`},
		{`2026-03-02T09:00:05.000Z`, `2026-03-02 09:00`},
		{`"verb":{"id":"http://adlnet.gov`, `"verb":{"id":"adlnet.gov`},
		{`{"en":"responded"}`, `{"english words":"responded"}`},
		{`"result":`, `"outcome":`},
		{`{"id":"push"`, `{"id":"ask"`},
	} {
		spoilt := strings.Replace(good, c.old, c.bad, 1)
		if spoilt == good {
			t.Errorf("%s is not in %s", c.old, good)
		}
		if faults(json.RawMessage(spoilt)) == nil {
			t.Errorf("nothing is found wrong with %s", c.bad)
		}
	}
}
