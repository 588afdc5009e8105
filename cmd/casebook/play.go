package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/game/script"
)

type playCmd struct {
	File    string  `arg:"" help:"A scenario's file, or the folder that holds it."`
	Mode    string  `enum:"explore,practise,assess" default:"explore" help:"What is seen and may be taken back: explore, practise or assess."`
	Seed    *uint64 `help:"Draws the starting meters; without it, 1 where nobody is asked and else a new one each time."`
	Choices *string `placeholder:"ID,2,…" help:"Take these choices and ask for nothing: ids, or places among those offered."`
	Record  string  `placeholder:"FILE" help:"Run this record (as --json prints it, or as the game keeps it) again, then the choices."`
	JSON    bool    `name:"json" help:"Print record, final state and events as JSON; asks for nothing."`
	Lang    string  `placeholder:"TAG" help:"Play it in this language, as far as it was translated."`
	Fresh   bool    `help:"Start anew even if a playthrough was saved."`
}

// Help is what --help adds.
func (playCmd) Help() string {
	return "Without --choices, --record and --json it asks at every decision, saves after each, and offers to go on where you left."
}

// Run plays the scenario: by itself where all inputs are given, else by asking.
func (cmd *playCmd) Run(c *console) error {
	file, troubles := findOne(cmd.File)
	if len(troubles) > 0 {
		printDiagnostics(c.err, troubles)
		return errFindings
	}
	loaded, err := loadToPlay(c, file)
	if err != nil {
		return err
	}
	if loaded, err = spoken(loaded, cmd.Lang, script.TranslationsPath(file)); err != nil {
		return err
	}
	if cmd.Choices == nil && cmd.Record == "" && !cmd.JSON {
		return cmd.interactive(c, loaded)
	}
	session, err := cmd.start(c, loaded)
	if err != nil {
		return err
	}
	if err := take(session, cmd.choices()); err != nil {
		return err
	}
	if cmd.JSON {
		return writeJSON(c.out, outcomeOf(session))
	}
	return printTranscript(c.out, session)
}

// start gives the session that the choices then continue.
func (cmd *playCmd) start(c *console, of *script.Loaded) (*play.Session, error) {
	if cmd.Record == "" {
		seed := uint64(1)
		if cmd.Seed != nil {
			seed = *cmd.Seed
		}
		return play.NewSession(of.Scenario, of.Rules, seed, play.Mode(cmd.Mode))
	}
	slots, err := readPlaythroughs(cmd.Record)
	if err != nil {
		return nil, err
	}
	slot, err := pick(cmd.Record, slots, of)
	if err != nil {
		return nil, err
	}
	session, fit, err := play.Resume(of.Scenario, of.Rules, slot.Record)
	if err != nil {
		return nil, fmt.Errorf("record %q: %w", cmd.Record, err)
	}
	if said := fit.Told(of.Scenario.Words); said != "" {
		fmt.Fprintln(c.err, said)
	}
	return session, nil
}

func (cmd *playCmd) choices() []string {
	if cmd.Choices == nil || strings.TrimSpace(*cmd.Choices) == "" {
		return nil
	}
	return strings.Split(*cmd.Choices, ",")
}

// take takes choices in turn, each named by its id or by its place among
// those offered, counted from 1.
func take(s *play.Session, names []string) error {
	for n, name := range names {
		name = strings.TrimSpace(name)
		if err := s.Pass(); err != nil {
			return err
		}
		offered, err := s.Offered()
		if err != nil {
			return err
		}
		id := name
		if at, err := strconv.Atoi(name); err == nil && at >= 1 && at <= len(offered) && !offers(s.Scenario, offered, name) {
			id = play.ChoiceItem(s.Scenario, offered[at-1]).Choice.ID
		}
		_, err = s.Choose(id)
		if err != nil {
			return explainRefusal(s, n+1, name, offered, err)
		}
	}
	return s.Pass()
}

// offers reports whether an offered choice has this very id.
func offers(sc *scenario.Scenario, offered []int, id string) bool {
	for _, choice := range offered {
		if play.ChoiceItem(sc, choice).Choice.ID == id {
			return true
		}
	}
	return false
}

// explainRefusal says which choice could not be taken and what could have been.
func explainRefusal(s *play.Session, nth int, name string, offered []int, err error) error {
	var no *play.NotOfferedError
	if errors.Is(err, play.ErrEnded) {
		return fmt.Errorf("choice %d, %q: the case ended before it, with %q", nth, name, s.Scenario.Endings[s.State().Ending].ID)
	}
	if !errors.As(err, &no) {
		return fmt.Errorf("choice %d, %q: %w", nth, name, err)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "choice %d, %q, is not offered in scene %q", nth, name, s.Scenario.Scenes[s.State().Scene].ID)
	if near := scenario.Nearest(name, no.Offered); near != "" {
		fmt.Fprintf(&b, " (did you mean %q?)", near)
	}
	b.WriteString("; offered are:")
	for i, choice := range offered {
		item := play.ChoiceItem(s.Scenario, choice)
		fmt.Fprintf(&b, "\n  %d  %s  %s", i+1, item.Choice.ID, item.Text)
	}
	return errors.New(b.String())
}
