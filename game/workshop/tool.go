package workshop

import (
	"upperhand/game/explore"
	"upperhand/game/graph"
	"upperhand/game/script"
	"upperhand/game/survey"
	"upperhand/game/twine"
)

// chart draws the map of the case.
func (q Question) chart() Answer {
	of, found := script.Load(q.Name, []byte(q.Text))
	if of == nil {
		return Answer{Findings: findings(found)}
	}
	return Answer{SVG: graph.Map(of.Scenario, of.Rules, nil).SVG()}
}

// What a browser explores while somebody waits.
const (
	strolls = 60     // runs for each strategy
	states  = 60_000 // followed at most
	columns = 76
)

// explore tells where the choices lead.
func (q Question) explore() Answer {
	of, found := script.Load(q.Name, []byte(q.Text))
	if of == nil {
		return Answer{Findings: findings(found)}
	}
	v := explore.Of(of.Scenario, of.Rules, explore.Options{Seed: 1, Runs: strolls, Strategies: explore.Strategies(), States: states})
	return Answer{Page: survey.Document(v).Text(columns)}
}

// bring makes a case of a story from Twine, which Name and Text hold. Of several
// in one file it takes the first.
func (q Question) bring() Answer {
	stories, err := twine.Read([]twine.File{{Name: q.Name, Data: []byte(q.Text)}})
	if err != nil {
		return Answer{Trouble: err.Error()}
	}
	made, err := twine.Convert(stories[0], twine.Options{})
	if err != nil {
		return Answer{Trouble: err.Error()}
	}
	return Answer{Script: string(made.Script), Plans: string(made.Tests), Page: made.Report.Text()}
}
