package twine

import (
	"regexp"
	"slices"
	"strings"
)

// cast is who speaks in a story: with Options.Speakers, everybody whose name
// stands before a colon at the beginning of at least two lines. Otherwise one
// person stands in for whoever the trainee meets.
type cast struct {
	people []person
	by     map[string]int
}

type person struct {
	id, variable, name string
}

// speech is a line that somebody says: "Ana: I see."
var speech = regexp.MustCompile(`^(\p{Lu}[\p{L}’'.-]*(?: \p{L}[\p{L}’'.-]*){0,2})\s*:\s+(\S.*)$`)

// maxSpeakers bounds how many people a story may have.
const maxSpeakers = 40

// constructors are the words of a script that no variable may hide.
var constructors = []string{"scenario", "character", "relation", "scene", "narrate", "choice", "go", "ending", "reflect", "you", "test", "expect"}

// findCast finds the people of the scenes. Names are taken that facts may not
// have as well.
func findCast(scenes []*scene, speakers bool, taken map[string]bool) *cast {
	c := &cast{by: map[string]int{}}
	if speakers {
		lines := map[string]int{}
		var order []string
		for _, sc := range scenes {
			for _, b := range sc.blocks {
				for _, l := range b.lines {
					if m := speech.FindStringSubmatch(l.text); m != nil {
						if lines[m[1]]++; lines[m[1]] == 1 {
							order = append(order, m[1])
						}
					}
				}
			}
		}
		for _, name := range order {
			if lines[name] >= 2 && len(c.people) < maxSpeakers {
				c.join(name, taken)
			}
		}
	}
	if len(c.people) == 0 {
		c.join("Somebody", taken)
	}
	return c
}

func (c *cast) join(name string, taken map[string]bool) {
	id := strings.ToLower(factName(name))
	if slices.Contains(constructors, id) {
		id += "_"
	}
	id = unique(id, taken, "_")
	c.by[name] = len(c.people)
	c.people = append(c.people, person{id, id, name})
}

// speaker tells who says a line, and what; nil where it is narrated.
func (c *cast) speaker(text string) (*person, string) {
	m := speech.FindStringSubmatch(text)
	if m == nil {
		return nil, text
	}
	i, ok := c.by[m[1]]
	if !ok {
		return nil, text
	}
	said := m[2]
	for _, marks := range []string{`""`, "“”", "''", "‘’", "«»", "„“"} {
		r := []rune(marks)
		inner, opened := strings.CutPrefix(said, string(r[0]))
		inner, closed := strings.CutSuffix(inner, string(r[1]))
		if opened && closed && inner != "" && !strings.ContainsAny(inner, marks) {
			said = inner
			break
		}
	}
	return &c.people[i], said
}

// present lists who is in a scene: those who speak there, or else the first.
func (c *cast) present(sc *scene) string {
	var names []string
	for _, b := range sc.blocks {
		for _, l := range b.lines {
			if p, _ := c.speaker(l.text); p != nil && !slices.Contains(names, p.variable) {
				names = append(names, p.variable)
			}
		}
	}
	switch len(names) {
	case 0:
		return c.people[0].variable
	case 1:
		return names[0]
	}
	return "{ " + strings.Join(names, ", ") + " }"
}
