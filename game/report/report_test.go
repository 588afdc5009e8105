package report_test

import (
	"encoding/json"
	"encoding/xml"
	"io"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"upperhand/game/golden"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/report"
	"upperhand/game/scenario"
	"upperhand/game/view/viewtest"
)

// told plays a case; "?" answers its notice question.
func told(t *testing.T, sc *scenario.Scenario, written []string, inputs ...int) report.Told {
	t.Helper()
	s, err := play.NewSession(sc, play.NoRules{}, 1, play.Practise)
	if err != nil {
		t.Fatal(err)
	}
	for _, nth := range inputs {
		for s.State().Noted {
			if _, err := s.Input(play.Input{Note: play.GoOn}); err != nil {
				t.Fatal(err)
			}
		}
		if s.State().Pending {
			if _, err := s.Input(play.Input{Signs: 1<<power.LimitedVoice | 1<<power.DependenceOnWorker, Base: power.Expert}); err != nil {
				t.Fatal(err)
			}
		}
		if err := s.Pass(); err != nil {
			t.Fatal(err)
		}
		offered, err := s.Offered()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.Choose(play.ChoiceItem(sc, offered[nth]).Choice.ID); err != nil {
			t.Fatal(err)
		}
	}
	return report.Of(s, written)
}

func TestTheReportReads(t *testing.T) {
	r := told(t, viewtest.Case(), []string{"When I said that I might stop.\n\nShe had not asked."}, 2, 0, 1)
	r.Reaction = "Uneasy, and a little relieved."
	data, err := json.MarshalIndent(r.Data(), "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	for name, got := range map[string]string{"report.html": body(r.HTML()), "report.txt": r.Text(80), "report.json": string(data) + "\n"} {
		golden.Text(t, filepath.Join("testdata", name), got)
	}
}

// body leaves out the head of a page, so that a new colour is no new text.
func body(html string) string { return html[strings.Index(html, "<body>"):] }

// phases are the parts of a debriefing in the order in which they help.
var phases = []string{"How it ended", "What happened", "Your own view", "Why it moved", "What if", "Their side", "What would last"}

func TestTheLearnersOwnViewComesBeforeTheReasons(t *testing.T) {
	text := told(t, viewtest.Case(), nil, 2, 0, 1).Text(80)
	at := -1
	for _, phase := range phases {
		next := strings.Index(text, strings.ToUpper(phase))
		if next < at {
			t.Errorf("%q comes too early, or not at all", phase)
		}
		at = next
	}
}

func TestAnyPointOfAPlaythroughCanBeTold(t *testing.T) {
	for _, inputs := range [][]int{{}, {0}, {3}, {0, 2}, {1, 1, 2}} {
		r := told(t, viewtest.Case(), nil, inputs...)
		elements(t, r.HTML())
		if !strings.Contains(r.Text(40), "not a\ngrade.") && !strings.Contains(r.Text(40), "not a grade.") {
			t.Errorf("%v: it is not said that this is no grade", inputs)
		}
		if data, err := json.Marshal(r.Data()); err != nil || strings.Contains(strings.Replace(string(data), `"ending":null`, "", 1), "null") {
			t.Errorf("%v: a list is null (%v)", inputs, err)
		}
	}
}

// attack is what a script or a learner might write in the hope that it becomes
// part of the page: in text, in an attribute, in the style sheet, in the SVG.
const attack = `"></style></svg><script>alert(1)</script><img src=x onerror=alert(1)>' onload="alert(1)" javascript:alert(1) &lt;b&gt;]]><!--` + "\x00\x1b\u202e"

// shown is what a reader sees of it.
var shown = strings.NewReplacer("\x00", "", "\x1b", "", "\u202e", "").Replace(attack)

func TestNothingThatWasWrittenBecomesMarkup(t *testing.T) {
	sc := viewtest.Case()
	spoil(reflect.ValueOf(sc).Elem())
	hostile := told(t, sc, []string{attack, attack}, 2, 0, 1)
	hostile.Reaction, hostile.Remark = attack, attack
	plain := elements(t, told(t, viewtest.Case(), []string{"Words."}, 2, 0, 1).HTML())
	found := elements(t, hostile.HTML())
	for name := range found.names {
		if !plain.names[name] {
			t.Errorf("<%s> came from what was written", name)
		}
	}
	for attribute := range found.attributes {
		if !plain.attributes[attribute] {
			t.Errorf("the attribute %s came from what was written", attribute)
		}
	}
	for _, link := range found.links {
		if !strings.HasPrefix(link, "#") {
			t.Errorf("a link leads out of the page: %q", link)
		}
	}
	if n := strings.Count(found.text, shown); n < 40 {
		t.Errorf("what was written can be read in %d places only", n)
	}
	if strings.ContainsAny(hostile.Text(80), "\x00\x1b\u202e") {
		t.Error("the text holds control characters")
	}
}

// spoil puts the attack into every string of a scenario but the ids that
// the playthrough goes by.
func spoil(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			spoil(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			switch name := v.Type().Field(i).Name; name {
			case "Mode", "Named":
			case "ID":
				v.Field(i).SetString(attack + v.Field(i).String())
			default:
				spoil(v.Field(i))
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			spoil(v.Index(i))
		}
	case reflect.String:
		v.SetString(attack)
	}
}

// page is what a parser finds in a document.
type page struct {
	names, attributes map[string]bool
	links             []string
	text              string
}

// elements reads a document as XML, which is stricter than a browser: a tag
// that is not closed or a quote that is missing fails.
func elements(t *testing.T, html string) page {
	t.Helper()
	found := page{names: map[string]bool{}, attributes: map[string]bool{}}
	ids := map[string]bool{}
	decoder := xml.NewDecoder(strings.NewReader(html))
	var text strings.Builder
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatalf("the page is not well formed: %v", err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			found.names[token.Name.Local] = true
			for _, a := range token.Attr {
				found.attributes[a.Name.Local] = true
				switch {
				case a.Name.Local == "href" || a.Name.Local == "src":
					found.links = append(found.links, a.Value)
				case a.Name.Local == "id" && ids[a.Value]:
					t.Errorf("two elements have the id %q", a.Value)
				case a.Name.Local == "id":
					ids[a.Value] = true
				}
			}
		case xml.CharData:
			text.Write(token)
		}
	}
	for _, link := range found.links {
		if !ids[strings.TrimPrefix(link, "#")] {
			t.Errorf("nothing has the id that %q leads to", link)
		}
	}
	found.text = text.String()
	return found
}

func TestThePageNeedsAndRunsNothing(t *testing.T) {
	html := told(t, viewtest.Case(), nil, 2, 0, 1).HTML()
	for _, want := range []string{`content="default-src 'none'; style-src 'unsafe-inline'"`, `<html lang="en">`, `<meta charset="utf-8"/>`} {
		if !strings.Contains(html, want) {
			t.Errorf("%s is missing", want)
		}
	}
	for _, no := range []string{"<script", "http:", "https:", "url(", "@import", "<link", "<img"} {
		if strings.Contains(html, no) {
			t.Errorf("the page holds %s", no)
		}
	}
}

func TestTheSameRecordGivesTheSameBytes(t *testing.T) {
	first := told(t, viewtest.Case(), nil, 2, 0, 1)
	second := told(t, viewtest.Case(), nil, 2, 0, 1)
	if first.HTML() != second.HTML() || first.HTML() != first.HTML() || first.Text(72) != second.Text(72) {
		t.Error("two reports of one record differ")
	}
}

// A report is read from top to bottom: what was explained once is not explained again.
func TestAReportExplainsATermOnce(t *testing.T) {
	text := strings.Join(strings.Fields(told(t, viewtest.Case(), nil, 2, 0, 1).Text(80)), " ")
	for _, once := range []string{"the slower trust grows", "Expert power is being believed to know", "Both go from 0 to 100", "National Association of Social Workers", "Kelman (1958)"} {
		if n := strings.Count(text, once); n != 1 {
			t.Errorf("%q stands %d times", once, n)
		}
	}
}

// What is shown right after the questions asks nothing again and is no file.
func TestWhatIsShownOnAScreenHasNoRoomForAPen(t *testing.T) {
	r := told(t, viewtest.Case(), nil, 2, 0, 1)
	file := r.Text(80)
	r.Shown = true
	shown := r.Text(80)
	for _, of := range []string{"You wrote nothing here", "____", "This file is yours"} {
		if !strings.Contains(file, of) || strings.Contains(shown, of) {
			t.Errorf("%q: in the file %v, on the screen %v", of, strings.Contains(file, of), strings.Contains(shown, of))
		}
	}
	r.Written = []string{"I was in a hurry."}
	if !strings.Contains(r.Text(80), "I was in a hurry.") {
		t.Error("what was written is not shown")
	}
}

// Nothing explains before the learner was asked for their own view.
func TestNothingStandsOutBeforeTheOwnView(t *testing.T) {
	r := told(t, viewtest.Case(), nil, 2, 0, 1)
	if page, _, found := strings.Cut(body(r.HTML()), `id="reflection"`); !found || strings.Contains(page, "urning point") {
		t.Error("a chart marks turning points before the own view")
	}
	before, after, found := strings.Cut(r.Text(80), "YOUR OWN VIEW")
	if !found || strings.Contains(before, "Turning point") || strings.Contains(before, "You used power") || !strings.Contains(after, "Turning point") {
		t.Errorf("before the own view stands\n%s", before)
	}
}
