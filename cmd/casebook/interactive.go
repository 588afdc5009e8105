package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"slices"
	"strings"

	"golang.org/x/term"

	"upperhand/game/flow"
	"upperhand/game/play"
	"upperhand/game/save"
	"upperhand/game/script"
	"upperhand/game/terminal"
	"upperhand/game/view"
)

// widest is the longest line that is comfortable to read, in columns.
const widest = 96

// interactive asks a person for every decision. Playthroughs are kept where
// the window keeps them, so that each can go on with what the other began.
func (cmd *playCmd) interactive(c *console, of *script.Loaded) error {
	keeper := save.Default()
	kept := keeper.Restore()
	player := &terminal.Player{Page: pageFor(c.out), In: c.stdin, Echo: !isTerminal(c.stdin), Again: "casebook play " + cmd.File}
	player.Words = of.Scenario.Words
	for _, remark := range kept.Remarks {
		player.Say(remark)
	}
	slot := flow.Slot{Scenario: of.Scenario.ID}
	i := slices.IndexFunc(kept.Slots, func(s flow.Slot) bool { return s.Scenario == of.Scenario.ID })
	if i >= 0 {
		slot = kept.Slots[i].Current()
	}
	if i >= 0 && !slot.Ended && !cmd.Fresh {
		player.Session, slot = resume(player, of, slot)
	}
	var err error
	if player.Session == nil {
		if a, full := slot.Goes(); full {
			player.Say(player.Words.Text("There is room for no more runs of this case: run %d goes.", a.Number))
		}
		slot = slot.Again()
		if player.Session, err = cmd.begin(player, of); err != nil {
			return err
		}
	}
	player.Keep = func(record play.Record) error {
		slot.Record, slot.Revealed, slot.Undone, slot.Day = record, view.AllLines, player.Undone, flow.Today
		return keep(keeper, &slot, kept.Progress, player.Session)
	}
	player.Wrote = func(leaving string, reflections []string) error {
		slot.Leaving, slot.Reflections = leaving, slices.Clone(reflections)
		return errors.Join(player.Keep(player.Session.Record()), note(keeper, player.Session, leaving, reflections))
	}
	if err := player.Play(); err != nil {
		return err
	}
	if len(keeper.Restore().Journal) > 0 && player.Session.State().Ended() {
		player.Gap()
		player.Say(player.Words.Text("To read your journal: %s", "casebook journal"))
	}
	return nil
}

// note puts what was written about a playthrough into the journal.
func note(keeper *save.Keeper, s *play.Session, leaving string, reflections []string) error {
	notes := flow.NotesOn(s, leaving, reflections)
	if len(notes) == 0 {
		return nil
	}
	return asError(keeper.Do(flow.SaveNotes{Notes: notes}))
}

// resume offers to go on with a playthrough, and gives the slot to keep it in;
// no session when the person would rather start anew, or when it is of no use
// any more. One that does not fit the script wholly is kept as it is beside what
// goes on.
func resume(player *terminal.Player, of *script.Loaded, slot flow.Slot) (*play.Session, flow.Slot) {
	session, fit, err := play.Resume(of.Scenario, of.Rules, slot.Record)
	if err != nil {
		player.Say(player.Words.Text("Your last playthrough can't be continued: %s.", err.Error()))
		return nil, slot
	}
	player.Say(player.Words.Text("You have begun %q: %d choices so far.", of.Scenario.Title, session.State().Turn))
	if said := fit.Told(of.Scenario.Words); said != "" {
		player.Say(said)
	}
	// Where the input has ended there is no answer: going on loses nothing.
	if answer, err := player.Ask(player.Words.Text("Go on with it? [Y/n] ")); err == nil && strings.HasPrefix(strings.ToLower(answer), "n") {
		return nil, slot
	}
	player.Undone = slot.Undone
	if !fit.Whole() {
		slot = slot.Again()
	}
	return session, slot
}

// begin starts a new playthrough after its prebrief.
func (cmd *playCmd) begin(player *terminal.Player, of *script.Loaded) (*play.Session, error) {
	seed := rand.Uint64()
	if cmd.Seed != nil {
		seed = *cmd.Seed
	}
	session, err := play.NewSession(of.Scenario, of.Rules, seed, play.Mode(cmd.Mode))
	if err != nil {
		return nil, err
	}
	screen := view.PrebriefScreen(view.Briefing{Say: of.Scenario.Words, Scenario: of.Scenario, Mode: session.Mode})
	player.Title(screen.Heading)
	player.Say(screen.Context)
	player.Gap()
	player.Blocks(briefing(screen.Body), "")
	player.Gap()
	player.Say(player.Words.Text("Mode: %s. Type ? at any time for help, q to leave.", player.Words.Word("mode", string(session.Mode))))
	return session, nil
}

// briefing is the body of a prebrief without its controls, and with the way
// out that a terminal has.
func briefing(body []view.Block) []view.Block {
	var blocks []view.Block
	for _, b := range body {
		if b.Kind == view.Row {
			continue
		}
		b.Text, b.Word = wayOut.Replace(b.Text), wayOut.Replace(b.Word)
		b.Blocks = briefing(b.Blocks)
		blocks = append(blocks, b)
	}
	return blocks
}

// wayOut replaces how a window is left by how a terminal is.
var wayOut = strings.NewReplacer(", with Leave or the Escape key", ": type q", " with Leave or the Escape key", " by typing q",
	", con «Salir» o la tecla Escape", ": escribe q")

// keep writes the playthrough down and, once it has ended, which ending was
// found.
func keep(keeper *save.Keeper, slot *flow.Slot, progress flow.Progress, s *play.Session) error {
	state := s.State()
	if slot.Ended = state.Ended(); slot.Ended {
		slot.Ending = s.Scenario.Endings[state.Ending].ID
	}
	if trouble := keeper.Do(flow.SaveSlot{Slot: *slot}); trouble != nil {
		return asError(trouble)
	}
	if !state.Ended() {
		return nil
	}
	if failed := asError(keeper.Do(flow.SaveOutcome{Outcome: flow.OutcomeOf(s)})); failed != nil {
		return failed
	}
	id, ending := s.Scenario.ID, s.Scenario.Endings[state.Ending].ID
	if slices.Contains(progress.Endings[id], ending) {
		return nil
	}
	all := map[string][]string{id: append(slices.Clone(progress.Endings[id]), ending)}
	for other, found := range progress.Endings {
		if other != id {
			all[other] = found
		}
	}
	return asError(keeper.Do(flow.SaveProgress{Progress: flow.Progress{Endings: all}}))
}

func asError(m flow.Msg) error {
	if failed, ok := m.(flow.Failed); ok {
		return fmt.Errorf("%s", cmp.Or(failed.Reason, failed.What))
	}
	return nil
}

// pageFor fits the page to the terminal, if there is one: its width, and bold
// names unless NO_COLOR asks for plain text.
func pageFor(out io.Writer) terminal.Page {
	page := terminal.Page{Out: out, Width: plainWidth}
	if !isTerminal(out) {
		return page
	}
	if width, _, err := term.GetSize(int(out.(*os.File).Fd())); err == nil && width > 0 {
		page.Width = min(width, widest)
	}
	named := os.Getenv("TERM") != "" && os.Getenv("TERM") != "dumb" || os.Getenv("WT_SESSION") != "" // Windows Terminal
	page.Bold = named && os.Getenv("NO_COLOR") == ""
	return page
}

func isTerminal(stream any) bool {
	file, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}
