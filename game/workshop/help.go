package workshop

import (
	"fmt"
	"regexp"

	"upperhand/game/scenario"
	"upperhand/scenarios"
)

// marks stand round the tables that are made from the program.
var marks = regexp.MustCompile(`<!--.*?-->\n?`)

// help gives a chapter of the author's guide, or lists them.
func (q Question) help() Answer {
	var a Answer
	var names []string
	for _, c := range scenarios.Chapters() {
		if c.Name == q.Topic {
			return Answer{Page: marks.ReplaceAllString(c.Text, "")}
		}
		a.Topics, names = append(a.Topics, Start{c.Name, c.About}), append(names, c.Name)
	}
	if q.Topic == "" {
		return a
	}
	return Answer{Trouble: fmt.Sprintf("there is no chapter %q: %s", q.Topic, scenario.DidYouMean(q.Topic, names))}
}
