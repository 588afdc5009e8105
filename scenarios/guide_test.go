package scenarios_test

import (
	_ "embed"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
	"upperhand/game/script"
)

//go:embed README.md
var guide string

// step is one section of the guide: what it adds to the file, and the choices
// it asks the reader to try.
type step struct {
	title   string
	source  string   // the whole file after the step
	choices []string // "ask,before"
	tests   string
}

var (
	fence   = regexp.MustCompile("(?s)```lua( test)?\n(.*?)```")
	tryThis = regexp.MustCompile("--choices ([a-z,-]+|\"\")")
)

// steps reads the guide as its reader would: a part that begins like one that
// is there already takes its place, any other is added at the end.
func steps() []step {
	var all []step
	var order []string
	parts := map[string]string{}
	for _, section := range strings.Split(guide, "\n## ")[1:] {
		title, _, _ := strings.Cut(section, "\n")
		if !strings.HasPrefix(title, "Step ") {
			continue
		}
		now := step{title: title}
		for _, found := range fence.FindAllStringSubmatch(section, -1) {
			if found[1] != "" {
				now.tests = found[2]
				continue
			}
			for _, part := range strings.Split(found[2], "\n\n") {
				key, _, _ := strings.Cut(part, "{")
				if _, known := parts[key]; !known {
					order = append(order, key)
				}
				parts[key] = part
			}
		}
		for _, key := range order {
			now.source += parts[key] + "\n\n"
		}
		for _, found := range tryThis.FindAllStringSubmatch(section, -1) {
			now.choices = append(now.choices, strings.Trim(found[1], `"`))
		}
		all = append(all, now)
	}
	return all
}

func TestEveryStepOfTheGuideChecksAndPlays(t *testing.T) {
	all := steps()
	if len(all) != 6 {
		t.Fatalf("the guide has %d steps", len(all))
	}
	for n, s := range all {
		of, found := script.Load("the-late-bus/scenario.lua", []byte(s.source))
		for _, d := range found {
			if d.Severity != scenario.Advice || n >= 4 {
				t.Errorf("%s: %s", s.title, d)
			}
		}
		if of == nil {
			continue
		}
		if n < 5 && len(s.choices) == 0 {
			t.Errorf("%s: says nothing to try", s.title)
		}
		checkTests(t, s, of)
		for _, choices := range s.choices {
			if ending := playThrough(t, of, choices); ending == "" {
				t.Errorf("%s: %q does not reach an ending", s.title, choices)
			}
		}
	}
}

func checkTests(t *testing.T, s step, of *script.Loaded) {
	t.Helper()
	plans, found := script.LoadTests(of, "the-late-bus/scenario_test.lua", []byte(s.tests))
	for _, d := range found {
		if s.tests != "" {
			t.Errorf("%s: %s", s.title, d)
		}
	}
	for _, plan := range plans {
		for _, f := range plan.Run(of).Failures {
			t.Errorf("%s: %s: line %d: %s", s.title, plan.Name, f.Pos.Line, f.Message)
		}
	}
}

// playThrough gives the ending that choices lead to, or "".
func playThrough(t *testing.T, of *script.Loaded, choices string) string {
	t.Helper()
	session, err := play.NewSession(of.Scenario, of.Rules, 1, play.Explore)
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range strings.FieldsFunc(choices, func(r rune) bool { return r == ',' }) {
		if _, err := session.Choose(id); err != nil {
			t.Errorf("%q: %v", choices, err)
		}
	}
	if !session.State().Ended() {
		return ""
	}
	return of.Scenario.Endings[session.State().Ending].ID
}

func TestTheGuideListsEveryWord(t *testing.T) {
	for _, row := range []struct {
		fields string
		words  []string
	}{
		{"`power`, `refrain`", scenario.BaseNames()},
		{"`act`", scenario.ActNames()},
		{"`manner`", power.MannerNames()},
		{"`mood`", scenario.Moods()},
		{"`room`", scenario.Rooms()},
		{"`light`", scenario.Lights()},
		{"`kind` of an ending", scenario.EndingKinds()},
		{"`mode`", scenario.Modes()},
		{"`pronoun`", scenario.Pronouns()},
		{"`hair`", scenario.Hairs()},
		{"`hair_colour`", scenario.HairColours()},
		{"`top`, `legs`, `cover_colour`", scenario.Colours()},
		{"`beard`", scenario.Beards()},
		{"`cover`", scenario.Covers()},
		{"`build`", scenario.Builds()},
		{"`outfit`", scenario.Outfits()},
	} {
		want := fmt.Sprintf("| %s | `%s` |", row.fields, strings.Join(row.words, "` `"))
		if !slices.Contains(strings.Split(guide, "\n"), want) {
			t.Errorf("the guide lacks this row:\n%s", want)
		}
	}
}

// TestTheGuideListsEveryField compares its tables with the definitions that
// editors get, which are made from what files are read against.
func TestTheGuideListsEveryField(t *testing.T) {
	_, reference, found := strings.Cut(guide, "\n## Reference")
	if !found {
		t.Fatal("the guide has no reference")
	}
	fields := regexp.MustCompile(`(?m)^---@field ([a-z_]+)\??`).FindAllStringSubmatch(script.Definitions(), -1)
	if len(fields) < 50 {
		t.Fatalf("only %d fields are defined", len(fields))
	}
	for _, field := range fields {
		if !regexp.MustCompile("`[^`]*\\b" + field[1] + "\\b[^`]*`").MatchString(reference) {
			t.Errorf("the reference lacks %q", field[1])
		}
	}
}
