package main

import (
	"fmt"
	"strings"

	"upperhand/game/flow"
	"upperhand/game/save"
	"upperhand/game/terminal"
	"upperhand/game/view"
)

type journalCmd struct {
	Words  []string `arg:"" optional:"" help:"Only entries that hold all these words."`
	Out    string   `short:"o" placeholder:"OUT" help:"The file to write the entries to; without it, they are printed."`
	Delete *int     `placeholder:"N" help:"Delete the entry with this number, for good."`
	Yes    bool     `help:"Delete without asking."`
}

// Help is what --help adds.
func (journalCmd) Help() string {
	return "The journal is the one of the game's window: what you write here or there is in both. The newest entry is number 1, also where only some are shown."
}

// Run shows the journal, writes it to a file, or deletes an entry.
func (cmd *journalCmd) Run(c *console) error {
	if cmd.Delete != nil && (len(cmd.Words) > 0 || cmd.Out != "") {
		return usageError{fmt.Errorf("--delete takes a number and nothing else")}
	}
	keeper := save.Default()
	kept := keeper.Restore()
	for _, remark := range kept.Remarks {
		fmt.Fprintln(c.err, terminal.Clean(remark))
	}
	if kept.Unkept != "" {
		return fmt.Errorf("the journal cannot be read: %s", kept.Unkept)
	}
	if cmd.Delete != nil {
		return cmd.delete(c, keeper, kept)
	}
	diary := view.Diary{Entries: kept.Journal.Entries(), Search: strings.Join(cmd.Words, " ")}
	found := diary.Found()
	if cmd.Out != "" {
		return give(c, cmd.Out, view.DiaryText(view.Diary{Entries: found}, plainWidth))
	}
	page := pageFor(c.out)
	switch {
	case len(diary.Entries) == 0:
		page.Say("Nothing is written here yet. What you answer in the debrief of a case comes here.")
	case len(found) == 0:
		page.Say("No entry holds these words.")
	}
	for i, e := range diary.Entries {
		if len(found) > 0 && found[0].ID == e.ID {
			entry(page, i+1, e)
			found = found[1:]
		}
	}
	return nil
}

// entry writes one entry behind its number.
func entry(page terminal.Page, number int, e view.Entered) {
	page.Title(fmt.Sprintf("%d. %s", number, e.Head(nil)))
	page.Say("(" + e.Question + ")")
	page.Gap()
	page.Say(e.Text)
}

// delete deletes an entry once that is confirmed, and the same words where they
// are kept with their playthrough.
func (cmd *journalCmd) delete(c *console, keeper *save.Keeper, kept flow.Restored) error {
	n, entries := *cmd.Delete, kept.Journal.Entries()
	if n < 1 || n > len(entries) {
		return fmt.Errorf("there is no entry %d in the journal, which holds %d", n, len(entries))
	}
	player := &terminal.Player{Page: pageFor(c.out), In: c.stdin, Echo: !isTerminal(c.stdin)}
	if entry(player.Page, n, entries[n-1]); !cmd.Yes {
		player.Gap()
		answer, err := player.Ask("Delete this entry? It can't be brought back. [y/N] ")
		if err != nil || !strings.HasPrefix(strings.ToLower(answer), "y") {
			player.Say("It is kept.")
			return nil
		}
	}
	_, commands := flow.New(nil, kept).Unwrite(entries[n-1].ID)
	for _, command := range commands {
		if err := asError(keeper.Do(command)); err != nil {
			return err
		}
	}
	player.Say("It is deleted.")
	return nil
}
