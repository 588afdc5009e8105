package scenarios

import (
	"embed"
	"strings"
)

//go:embed README.md guide/*.md
var texts embed.FS

// Chapter is a chapter of the author's guide.
type Chapter struct {
	Name  string // by which casebook help and the author's page call it
	About string // a sentence without a full stop
	Text  string // Markdown
}

// chapters are in the order in which they are offered.
var chapters = []struct{ name, about string }{
	{"tutorial", "from a case of practice to a class that plays it, in an afternoon"},
	{"choices", "writing hard choices: what tempts, small words, what comes late"},
	{"patterns", "situations that come back, each with a listing to start from"},
	{"model", "how trust and autonomy move, in plain words"},
	{"pilot", "trying a case out before a class does"},
	{"class", "handing a case out, and the hour itself"},
	{"lms", "a case as an activity of Moodle or another learning platform"},
	{"records", "telling a learning record store (xAPI) what a class does"},
	{"tools", "editors, the map, tests, and a page where nothing may be installed"},
	{"twine", "bringing in a story from Twine"},
	{"translation", "a case in another language"},
	{"reference", "every word of the language with a sentence"},
	{"trouble", "the ten messages that beginners meet, and other things in the way"},
	{"codes", "every finding of check, with its code"},
}

// Chapters lists the chapters of the author's guide.
func Chapters() []Chapter {
	var all []Chapter
	for _, c := range chapters {
		file := "guide/" + c.name + ".md"
		if c.name == "tutorial" {
			file = "README.md"
		}
		text, _ := texts.ReadFile(file) // a test holds that it is there
		all = append(all, Chapter{c.name, c.about, string(text)})
	}
	return all
}

// Section gives the part of a chapter whose heading has these words in it, with
// the parts below it; "" where there is none.
func (c Chapter) Section(words string) string {
	var part []string
	level, listing := 0, false
	for line := range strings.Lines(c.Text) {
		listing = listing != strings.HasPrefix(line, "```")
		marks := len(line) - len(strings.TrimLeft(line, "#"))
		if listing || marks == 0 {
			if level > 0 {
				part = append(part, line)
			}
			continue
		}
		switch {
		case level > 0 && marks <= level:
			return strings.Join(part, "")
		case level > 0:
			part = append(part, line)
		case strings.Contains(strings.ToLower(line), strings.ToLower(words)):
			level, part = marks, append(part, line)
		}
	}
	return strings.Join(part, "")
}
