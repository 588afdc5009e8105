package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/alecthomas/kong"

	"upperhand/game/scenario"
	"upperhand/game/terminal"
	"upperhand/scenarios"
)

type helpCmd struct {
	Topic   string   `arg:"" optional:"" help:"A chapter of the author's guide, or a command; without one, all are listed."`
	Section []string `arg:"" optional:"" help:"Only the part of the chapter under a heading with these words."`
}

// Help is what --help adds.
func (helpCmd) Help() string { return "Chapters:\n\n" + listChapters("  ") }

// Run prints a chapter, the help of a command, or the list of both.
func (cmd *helpCmd) Run(c *console) error {
	if cmd.Topic == "" {
		fmt.Fprintf(c.out, "The author's guide\n\n%s\n", listChapters("  "))
		pageFor(c.out).Say("casebook help CHAPTER shows a chapter, and casebook help CHAPTER WORD the part of it under a heading with that word. casebook help COMMAND tells how a command is used; casebook --help lists the commands.")
		return nil
	}
	topic := strings.ToLower(cmd.Topic)
	if slices.Contains(commandNames(), topic) {
		if run([]string{topic, "--help"}, c.stdin, c.out, c.err) != fine {
			return errFindings
		}
		return nil
	}
	all := scenarios.Chapters()
	i := slices.IndexFunc(all, func(ch scenarios.Chapter) bool { return ch.Name == topic })
	if i < 0 {
		return noSuchTopic(cmd.Topic, all)
	}
	text := all[i].Text
	if words := strings.Join(cmd.Section, " "); words != "" {
		if text = all[i].Section(words); text == "" {
			return usageError{fmt.Errorf("no heading of %s has %q in it; casebook help %s shows the whole chapter", topic, words, topic)}
		}
	}
	page := pageFor(c.out)
	page.Markdown(text, leads)
	return nil
}

var chapterAt = regexp.MustCompile(`^(?:.*/)?([a-z-]+)\.md(?:#.*)?$`)

// leads tells how one comes to what a link of the guide leads to: the command
// that shows a chapter, or the address.
func leads(address string) string {
	if c := chapterAt.FindStringSubmatch(address); c != nil {
		return "casebook help " + c[1]
	}
	if strings.HasPrefix(address, "http") {
		return address
	}
	return ""
}

func listChapters(indent string) string {
	var b strings.Builder
	for _, ch := range scenarios.Chapters() {
		fmt.Fprintf(&b, "%s%-11s  %s\n", indent, ch.Name, ch.About)
	}
	return b.String()
}

// commandNames are those of the subcommands, as they are typed.
func commandNames() []string {
	parser, err := kong.New(&commands{}, kong.Vars{"version": ""})
	if err != nil {
		panic(err) // the same that main begins with
	}
	var names []string
	for _, node := range parser.Model.Children {
		if !node.Hidden {
			names = append(names, node.Name)
		}
	}
	return names
}

// noSuchTopic says what was likely meant: a name that is nearly the same, or the
// chapters that speak of it most.
func noSuchTopic(topic string, all []scenarios.Chapter) error {
	names := commandNames()
	for _, ch := range all {
		names = append(names, ch.Name)
	}
	if near := scenario.Nearest(strings.ToLower(topic), names); near != "" {
		return usageError{fmt.Errorf("there is no chapter %q: did you mean %s? casebook help lists them all", terminal.Clean(topic), near)}
	}
	if speak := speakOf(topic, all); len(speak) > 0 {
		return usageError{fmt.Errorf("there is no chapter %q; these speak of it: %s", terminal.Clean(topic), strings.Join(speak, ", "))}
	}
	return usageError{fmt.Errorf("there is no chapter %q: casebook help lists them all", terminal.Clean(topic))}
}

// mostChapters is how many chapters are named for a word.
const mostChapters = 3

// speakOf names the chapters that have a word most often outside of listings.
func speakOf(word string, all []scenarios.Chapter) []string {
	word = strings.ToLower(strings.TrimSpace(word))
	if word == "" {
		return nil
	}
	count := func(ch scenarios.Chapter) int {
		said := 0
		for i, piece := range strings.Split(strings.ToLower(ch.Text), "```") {
			if i%2 == 0 { // listings use words; it is the rest that speaks of them
				said += strings.Count(piece, word)
			}
		}
		return said
	}
	all = slices.DeleteFunc(slices.Clone(all), func(ch scenarios.Chapter) bool { return count(ch) == 0 })
	slices.SortStableFunc(all, func(a, b scenarios.Chapter) int { return count(b) - count(a) })
	var names []string
	for _, ch := range all[:min(len(all), mostChapters)] {
		names = append(names, ch.Name)
	}
	return names
}
