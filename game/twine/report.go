package twine

import (
	"fmt"
	"strings"
)

// Report tells what became of a story.
type Report struct {
	Title, Format                                          string
	Passages, Scenes, Endings, Choices, Lines, Facts, Asks int
	Todos                                                  []Todo // marked in the script, in the order of the story
	Lost                                                   []Todo // passages that nothing leads to: kept
	Missing                                                []Todo // links to passages that do not exist: an ending stands in
	Notes                                                  []Note // what was passed over
}

// Todo is something of a passage that could not be carried over.
type Todo struct {
	File    string
	Line    int
	Passage string
	Text    string
}

// String puts the place first, as compilers do.
func (t Todo) String() string {
	return fmt.Sprintf("%s:%d: %s: %s", t.File, t.Line, brief(t.Passage), t.Text)
}

// Text is the report as it is printed.
func (r *Report) Text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s): %s became %s, %s and %s\n", brief(r.Title), r.Format, count(r.Passages, "passage"), count(r.Scenes, "scene"),
		count(r.Endings, "ending"), count(r.Choices, "choice"))
	fmt.Fprintf(&b, "%s of text, %s set, %s\n", count(r.Lines, "line"), count(r.Facts, "fact"), count(r.Asks, "condition"))
	list := func(title string, todos []Todo) {
		if len(todos) == 0 {
			return
		}
		fmt.Fprintf(&b, "\n%s (%d):\n", title, len(todos))
		for _, t := range todos {
			fmt.Fprintf(&b, "  %s\n", t)
		}
	}
	list("Not carried over, marked with -- TODO Twine: in the script", r.Todos)
	list("Links to passages that the story does not have; an ending stands in for each", r.Missing)
	list("Passages that nothing leads to; they are kept", r.Lost)
	if len(r.Notes) > 0 {
		fmt.Fprintf(&b, "\nLeft out (%d):\n", len(r.Notes))
		for _, n := range r.Notes {
			fmt.Fprintf(&b, "  %s:%d: %s\n", n.File, max(n.Line, 1), n.Text)
		}
	}
	return b.String()
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

func (r *Report) todo(list *[]Todo, at place, text string) {
	if len(*list) < maxTodos {
		*list = append(*list, Todo{at.File, at.line, at.Name, text})
	}
}
