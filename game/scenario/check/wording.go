package check

import (
	"strings"
	"unicode/utf8"

	"upperhand/game/power"
	"upperhand/game/scenario"
)

// repeated is from how many characters on two equal texts are a slip of copying
// rather than a turn of phrase.
const repeated = 25

// wording looks for words that stand twice, and for words that give away what a
// trainee is to find out.
func (c *checker) wording() {
	for s := range c.sc.Scenes {
		scene := &c.sc.Scenes[s]
		c.twice(scene)
		c.again(scene)
		for _, item := range scene.Decision() {
			c.named(item)
		}
	}
}

// twice looks for two choices of a decision that explain themselves in the same
// words: the debrief sets them side by side.
func (c *checker) twice(scene *scenario.Scene) {
	seen := map[string]*scenario.Item{}
	for _, item := range scene.Decision() {
		for _, part := range [...]struct{ field, text string }{{"why", item.Choice.Why}, {"heard", item.Choice.Heard}, {"meant", item.Choice.Meant}} {
			if utf8.RuneCountInString(part.text) < repeated {
				continue
			}
			key := part.field + "\n" + part.text
			if other, ok := seen[key]; ok && other != item && c.together(item, other) {
				c.report(scenario.SaidTwice, item.Pos, "say what is different about this one", "this choice has the same %s as the one in line %d", part.field, other.Pos.Line)
				continue
			}
			seen[key] = item
		}
	}
}

// again looks for a line that is said twice in one scene.
func (c *checker) again(scene *scenario.Scene) {
	type said struct {
		who  int
		text string
	}
	seen := map[said]*scenario.Item{}
	for i := range scene.Items {
		item := &scene.Items[i]
		if item.Kind != scenario.LineItem || utf8.RuneCountInString(item.Text) < repeated {
			continue
		}
		key := said{item.Speaker, item.Text}
		other, ok := seen[key]
		if ok && c.together(item, other) {
			c.report(scenario.SaidTwice, item.Pos, "take one of them out, or give them conditions that exclude each other", "this line was said before, in line %d", other.Pos.Line)
			continue
		}
		seen[key] = item
	}
}

// named looks for a choice that calls its power by its name, in English: trainees
// are to hear which one it is.
func (c *checker) named(item *scenario.Item) {
	if primary(c.sc.Language) != "en" || !item.Effects.Acts || item.Effects.Act.Kind != power.Use {
		return
	}
	said := strings.ToLower(item.Text)
	for _, b := range item.Effects.Act.Bases() {
		for _, word := range []string{b.String() + " power", b.String() + " authority"} {
			if strings.Contains(said, word) {
				c.report(scenario.NamesBase, item.Pos, "let somebody say it as people do, without the word", "this choice says %q, which is the name of the power that it uses", word)
				return
			}
		}
	}
	role := strings.ToLower(c.sc.Role)
	if role == "" || item.Effects.Act.Base != power.Legitimate && item.Effects.Act.Also != power.Legitimate {
		return
	}
	for _, word := range []string{"as your " + role, "i am your " + role, "i'm your " + role, "i order you"} {
		if strings.Contains(said, word) {
			c.report(scenario.NamesBase, item.Pos, "let the position show in what is asked, not in its name", "this choice says %q, which gives away that it uses legitimate power", word)
			return
		}
	}
}
