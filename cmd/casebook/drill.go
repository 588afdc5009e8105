package main

import (
	"fmt"
	"math/rand/v2"

	"upperhand/assets/lang"
	"upperhand/game/drill"
	"upperhand/game/flow"
	"upperhand/game/locale"
	"upperhand/game/save"
	"upperhand/game/scenario"
	"upperhand/game/terminal"
	"upperhand/game/view"
)

type drillCmd struct {
	Name string  `arg:"" optional:"" help:"Which: say-it-openly, name-the-base or what-was-heard. Without it, all are listed."`
	Seed *uint64 `placeholder:"N" help:"Draw the items by this number."`
	Lang string  `placeholder:"TAG" help:"In this language, such as es."`
}

// Help is what --help adds.
func (drillCmd) Help() string {
	return "What you have mastered is kept with the game's window: each goes on where the other stopped."
}

// Run practises one drill, or lists them.
func (cmd *drillCmd) Run(c *console) error {
	words, err := cmd.words()
	if err != nil {
		return err
	}
	keeper := save.Default()
	kept := keeper.Restore()
	for _, remark := range kept.Remarks {
		fmt.Fprintln(c.err, terminal.Clean(remark))
	}
	if cmd.Name == "" {
		cmd.list(c, kept, words)
		return nil
	}
	kind := drill.Kind(cmd.Name)
	if drill.Bank(kind) == nil {
		return noSuchDrill(cmd.Name)
	}
	seed := rand.Uint64()
	if cmd.Seed != nil {
		seed = *cmd.Seed
	}
	player := &terminal.Player{Page: pageFor(c.out), In: c.stdin, Echo: !isTerminal(c.stdin)}
	player.Words = words
	d := terminal.Drills{Player: player, Kind: kind, Progress: kept.Progress.Drills[kind], Seed: seed, Learnt: func(p drill.Progress) error {
		return asError(keeper.Do(flow.SaveProgress{Progress: flow.Progress{Drills: map[drill.Kind]drill.Progress{kind: p}}}))
	}}
	return d.Run()
}

func (cmd *drillCmd) words() (*locale.Catalogue, error) {
	if cmd.Lang == "" || cmd.Lang == "en" {
		return nil, nil
	}
	if po := lang.File(cmd.Lang); po != nil {
		return locale.Parse(po)
	}
	return nil, usageError{fmt.Errorf("the drills are not told in %q: there are %v", cmd.Lang, lang.Tags())}
}

func (cmd *drillCmd) list(c *console, kept flow.Restored, words *locale.Catalogue) {
	page := pageFor(c.out)
	for _, kind := range drill.Kinds() {
		n, of := kept.Progress.Drills[kind].Mastered(kind)
		page.Say(words.Text("%s: %d of %d mastered", view.DrillName(words, kind), n, of))
		page.Say(fmt.Sprintf("  casebook drill %s", kind))
	}
}

func noSuchDrill(name string) error {
	var known []string
	for _, k := range drill.Kinds() {
		known = append(known, string(k))
	}
	remedy := "casebook drill lists them"
	if near := scenario.Nearest(name, known); near != "" {
		remedy = fmt.Sprintf("did you mean %s? %s", near, remedy)
	}
	return usageError{fmt.Errorf("there is no drill %q: %s", name, remedy)}
}
