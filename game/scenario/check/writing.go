package check

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"upperhand/game/scenario"
)

// What fits on the screen of a phone at the normal size of text, in characters.
const (
	maxLine   = 280
	maxChoice = 140
	maxTitle  = 60

	maxName    = 32
	maxPlace   = 90
	maxSummary = 200
)

// Size is how long a text may be before something is said about it.
type Size struct {
	Text string
	Most int // characters
}

// Sizes lists them for the author's guide.
func Sizes() []Size {
	return []Size{{"a line, a thought, a question for reflection, `heard` and `meant`", maxLine}, {"a choice", maxChoice}, {"a title, a role", maxTitle},
		{"a place", maxPlace}, {"a name", maxName}, {"a summary, an objective", maxSummary}}
}

// writing looks at the length and the level of what is read.
func (c *checker) writing() {
	c.items(func(_ *scenario.Scene, item *scenario.Item) {
		n := utf8.RuneCountInString(item.Text)
		switch {
		case item.Kind == scenario.LineItem && n > maxLine:
			c.report(scenario.LongLine, item.Pos, "split it into two lines", "this line has %d characters, and the screen has room for %d", n, maxLine)
		case item.Kind == scenario.ChoiceItem && n > maxChoice:
			c.report(scenario.LongChoice, item.Pos, "say it shorter; what comes next can be told in the scene after it", "this choice has %d characters, and the screen has room for %d", n, maxChoice)
		}
		c.saidOrDone(item)
	})
	for s := range c.sc.Scenes {
		scene := &c.sc.Scenes[s]
		c.title(scene.Title, scene.Pos)
		c.sameChoices(scene)
		c.readable(scene)
	}
	for _, e := range c.sc.Endings {
		c.title(e.Title, e.Pos)
	}
	c.title(c.sc.Title, c.sc.Pos)
	c.places()
	c.patterns()
	c.takers()
}

// places looks at texts that stand in a place of fixed size.
func (c *checker) places() {
	long := func(what, text string, most int, pos scenario.Pos) {
		if n := utf8.RuneCountInString(text); n > most {
			c.report(scenario.LongPart, pos, "say it shorter", "%s has %d characters, and there is room for %d", what, n, most)
		}
	}
	sc := c.sc
	long("the summary", sc.Summary, maxSummary, sc.Pos)
	long("the role of the trainee", sc.Role, maxTitle, sc.Pos)
	for i, ch := range sc.Characters {
		if i != scenario.You {
			long("the name of "+ch.ID, ch.Name, maxName, ch.Pos)
			long("the role of "+ch.ID, ch.Role, maxTitle, ch.Pos)
		}
	}
	for _, o := range sc.Objectives {
		long("this objective", o.Text, maxSummary, o.Pos)
	}
	for _, r := range sc.Reflections {
		long("this question", r.Text, maxLine, r.Pos)
	}
	for i := range sc.Scenes {
		long("the place of scene \""+sc.Scenes[i].ID+"\"", sc.Scenes[i].Place, maxPlace, sc.Scenes[i].Pos)
	}
	c.items(func(_ *scenario.Scene, item *scenario.Item) {
		long("this thought", item.Thought, maxLine, item.Pos)
		if item.Choice != nil {
			long("this heard", item.Choice.Heard, maxLine, item.Pos)
			long("this meant", item.Choice.Meant, maxLine, item.Pos)
		}
	})
}

func (c *checker) title(title string, pos scenario.Pos) {
	if n := utf8.RuneCountInString(title); n > maxTitle {
		c.report(scenario.LongTitle, pos, "find a shorter one", "this title has %d characters, and the screen has room for %d", n, maxTitle)
	}
}

// sameChoices compares the choices that may be offered together: two with
// conditions that exclude each other may well be two versions of one.
func (c *checker) sameChoices(scene *scenario.Scene) {
	seen := map[string][]*scenario.Item{}
	for _, item := range scene.Decision() {
		key := strings.ToLower(item.Text)
		if key == "" {
			continue
		}
		for _, other := range seen[key] {
			if c.together(item, other) {
				c.report(scenario.SameChoice, item.Pos, "word them so that the trainee can tell them apart", "this choice reads the same as the one in line %d", other.Pos.Line)
				break
			}
		}
		seen[key] = append(seen[key], item)
	}
}

// together reports whether two items surely can be there at the same time; what
// a function decides is not known.
func (c *checker) together(x, y *scenario.Item) bool {
	if x.When != nil && x.When.Expr == nil || y.When != nil && y.When.Expr == nil {
		return false
	}
	var both []*scenario.Expr
	for _, item := range []*scenario.Item{x, y} {
		if e := exprOf(item); e != nil {
			both = append(both, e)
		}
	}
	return len(both) == 0 || c.world.Possible(both...)
}

// counted writes a number with its noun.
func counted(n int, noun string) string {
	switch n {
	case 0:
		return "no " + noun
	case 1:
		return "one " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// spoken are words that follow "You" in what is said to somebody and hardly ever
// in a sentence about what the player does.
var spoken = map[string]bool{
	"can": true, "can't": true, "cannot": true, "may": true, "must": true, "mustn't": true, "need": true, "needn't": true, "should": true, "shouldn't": true,
	"will": true, "won't": true, "were": true, "weren't": true, "didn't": true, "haven't": true,
	"said": true, "told": true, "asked": true, "came": true, "went": true, "know": true, "mean": true, "deserve": true,
}

// saidOrDone looks at choices that begin with "You", which makes deeds of them.
func (c *checker) saidOrDone(item *scenario.Item) {
	if item.Kind != scenario.ChoiceItem || !item.Deed() || primary(c.sc.Language) != "en" {
		return
	}
	word, _, _ := strings.Cut(strings.TrimPrefix(item.Text, "You "), " ")
	word = strings.ToLower(strings.ReplaceAll(strings.Trim(word, ".,;:!?…"), "’", "'"))
	if spoken[word] {
		c.report(scenario.SaidOrDone, item.Pos, `if it is said, let it begin with another word than "You"; if it is done, allow this with a remark`,
			`this choice begins with "You", so it is told as something done, and it reads like something said`)
	}
}
