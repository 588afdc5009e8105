package main

import (
	"upperhand/game/guide"
	"upperhand/game/script"
)

type guideCmd struct {
	File   string `arg:"" help:"A scenario's file, or the folder that holds it."`
	Format string `enum:"html,text," default:"" help:"html or text; without it, what the ending of OUT says, and text without OUT."`
	Lang   string `placeholder:"TAG" help:"Tell the scenario in this language, as far as it was translated."`
	Out    string `short:"o" placeholder:"OUT" help:"The file to write; without it, the guide is printed."`
}

// Help is what --help adds.
func (guideCmd) Help() string {
	return `The first page is for ten minutes before a class. Then: who the people are, the map, every decision with what is heard and why it matters, what simulated players run into, questions for the group, the endings, how to look after people, and what stands behind the numbers.

It is made from the script alone, and tells what players learn only in the debrief: it is not for them.`
}

// Run writes the guide.
func (cmd *guideCmd) Run(c *console) error {
	format, err := formatOf(cmd.Format, cmd.Out, "html", "text")
	if err != nil {
		return err
	}
	of, err := loadNamed(c, cmd.File)
	if err != nil {
		return err
	}
	if of, err = spoken(of, cmd.Lang, script.TranslationsPath(cmd.File)); err != nil {
		return err
	}
	document, err := guide.Of(of.Scenario, of.Rules)
	if err != nil {
		return err
	}
	if format == "html" {
		return give(c, cmd.Out, document.HTML())
	}
	return give(c, cmd.Out, document.Text(plainWidth))
}
