package workshop

import (
	"encoding/json"
	"fmt"

	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/game/script/format"
	"upperhand/game/template"
)

// Question is what the page asks about a case.
type Question struct {
	Ask   string `json:"ask"`   // help, check, test, map, explore, import, explain, tidy, templates or new
	Name  string `json:"name"`  // of the script, as findings call it
	Text  string `json:"text"`  // of the script
	Tests string `json:"tests"` // of the tests beside it, if there are any
	Code  string `json:"code"`  // explain: of a finding
	Topic string `json:"topic"` // help: a chapter; without one they are listed
	From  string `json:"from"`  // new: the template
}

// Answer is what it gets; only what was asked for is in it.
type Answer struct {
	Trouble  string    `json:"trouble,omitempty"` // why there is no answer
	ID       string    `json:"id,omitempty"`      // check: of the case, if it can be played
	Findings []Finding `json:"findings,omitempty"`
	Scenes   []Place   `json:"scenes,omitempty"` // check: in the order of the script
	Tests    []Result  `json:"tests,omitempty"`
	Page     string    `json:"page,omitempty"`   // explain, help; import: the report; explore: the survey as HTML
	SVG      string    `json:"svg,omitempty"`    // map
	Script   string    `json:"script,omitempty"` // tidy, new
	Plans    string    `json:"plans,omitempty"`  // new: the tests beside it
	// Templates are what new can begin with.
	Templates []Start `json:"templates,omitempty"`
	// Topics are the chapters of the author's guide.
	Topics []Start `json:"topics,omitempty"`
}

// Start is something to choose by its name: a template, a chapter.
type Start struct {
	Name  string `json:"name"`
	About string `json:"about"`
}

// Finding is a diagnostic. Fields are added, never renamed.
type Finding struct {
	Code     string `json:"code"`
	Severity string `json:"severity"`
	File     string `json:"file"`
	Line     int    `json:"line"` // 1-based; 0: the file as a whole
	Message  string `json:"message"`
	Help     string `json:"help"`
}

// Place is a scene and the line of the script on which it begins.
type Place struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Line  int    `json:"line"`
}

// Result is what came of a test.
type Result struct {
	Name     string   `json:"name"`
	Line     int      `json:"line"`
	Failures []string `json:"failures"` // none: it passed
	At       []int    `json:"at"`       // the line of each failure
}

// testsName is how findings call the tests.
const testsName = "scenario_test.lua"

// Do answers a question. It never fails: what can't be answered says why.
func Do(question []byte) []byte {
	var q Question
	a := Answer{}
	if err := json.Unmarshal(question, &q); err != nil {
		a.Trouble = fmt.Sprintf("the question cannot be read: %v", err)
	} else {
		a = q.answer()
	}
	out, err := json.Marshal(a)
	if err != nil {
		panic(err) // it holds nothing that can't be written
	}
	return out
}

func (q Question) answer() Answer {
	switch q.Ask {
	case "check":
		return q.check()
	case "test":
		return q.test()
	case "map":
		return q.chart()
	case "import":
		return q.bring()
	case "explore":
		return q.explore()
	case "tidy":
		return q.tidy()
	case "templates":
		var a Answer
		for _, t := range template.All() {
			a.Templates = append(a.Templates, Start(t))
		}
		return a
	case "new":
		made, plans, err := template.Read(q.From, "my-case")
		if err != nil {
			return Answer{Trouble: err.Error()}
		}
		return Answer{Script: made, Plans: plans}
	case "help":
		return q.help()
	case "explain":
		page, ok := scenario.Page(q.Code)
		if !ok {
			return Answer{Trouble: fmt.Sprintf("there is no code %q", q.Code)}
		}
		return Answer{Page: page}
	}
	return Answer{Trouble: fmt.Sprintf("nothing is known of %q", q.Ask)}
}

func (q Question) check() Answer {
	of, found := script.Check(q.Name, []byte(q.Text), nil)
	if of == nil {
		return Answer{Findings: findings(found)}
	}
	if q.Tests != "" {
		_, more := script.LoadTests(of, testsName, []byte(q.Tests))
		found = append(found, more...)
	}
	a := Answer{ID: of.Scenario.ID, Findings: findings(found)}
	for _, s := range of.Scenario.Scenes {
		a.Scenes = append(a.Scenes, Place{ID: s.ID, Title: s.Title, Line: s.Pos.Line})
	}
	return a
}

func (q Question) test() Answer {
	of, found := script.Load(q.Name, []byte(q.Text))
	if of == nil {
		return Answer{Findings: findings(found)}
	}
	plans, found := script.LoadTests(of, testsName, []byte(q.Tests))
	if found.Failed() {
		return Answer{Findings: findings(found)}
	}
	a := Answer{Tests: []Result{}}
	for _, plan := range plans {
		r := Result{Name: plan.Name, Line: plan.Pos.Line, Failures: []string{}, At: []int{}}
		for _, f := range plan.Run(of).Failures {
			r.Failures, r.At = append(r.Failures, f.Message), append(r.At, f.Pos.Line)
		}
		a.Tests = append(a.Tests, r)
	}
	return a
}

// tidy lays a script or its tests out anew.
func (q Question) tidy() Answer {
	out, err := format.Source([]byte(q.Text))
	if err != nil {
		return Answer{Trouble: fmt.Sprintf("it can be laid out once its mistakes are mended (%v)", err)}
	}
	return Answer{Script: string(out)}
}

func findings(ds scenario.Diagnostics) []Finding {
	ds = ds.Sort()
	list := make([]Finding, 0, len(ds))
	for _, d := range ds {
		list = append(list, Finding{d.Code, d.Severity.String(), d.Pos.File, d.Pos.Line, d.Message, d.Help})
	}
	return list
}
