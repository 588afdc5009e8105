package guide

import (
	"fmt"
	"slices"

	"upperhand/game/debrief"
	"upperhand/game/document"
	"upperhand/game/explore"
	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// How many simulated players of each kind play the case. More would make the
// shares smoother and nobody wiser.
const (
	chanceRuns = 400
	styleRuns  = 60
	firstSeed  = 1
)

// guide is a scenario with what simulated players made of it.
type guide struct {
	sc      *scenario.Scenario
	say     *locale.Catalogue
	chance  explore.Tally
	styles  []explore.Tally // without chance
	scenes  []int           // scenes with a decision, in the order of the file
	turning []fork          // decisions on which most hangs, in the order of the file
}

// Of makes the guide of a scenario. An error is a rule of the case that failed
// while it was played.
func Of(sc *scenario.Scenario, rules play.Rules) (document.Document, error) {
	g := guide{sc: sc, say: sc.Words}
	for i, style := range explore.Styles() {
		runs := styleRuns
		if i == 0 {
			runs = chanceRuns
		}
		tally, err := explore.Sample(sc, rules, style, runs, firstSeed)
		if err != nil {
			return document.Document{}, fmt.Errorf("the case can't be played through: %w", err)
		}
		if i == 0 {
			g.chance = tally
			continue
		}
		g.styles = append(g.styles, tally)
	}
	for i := range sc.Scenes {
		if len(g.choices(i)) > 1 {
			g.scenes = append(g.scenes, i)
		}
	}
	g.turning = g.forks()
	return g.document(), nil
}

func (g guide) document() document.Document {
	d := document.Document{
		Words: g.say, Kind: g.say.Text("Facilitator's guide"), Title: g.sc.Title, Notice: debrief.TeachingNotice(g.say),
		Foot: []string{g.say.Text("Made from the script of %q, version %s.", g.sc.ID, g.sc.Hash[:min(12, len(g.sc.Hash))])},
	}
	if g.sc.Summary != "" {
		d.Lead = append(d.Lead, g.sc.Summary)
	}
	for _, s := range []document.Section{
		g.glance(), g.objectives(), g.cast(), g.outline(), g.decisions(), g.expected(), g.questions(), g.endings(), g.care(), g.limits(),
	} {
		if len(s.Blocks) > 0 {
			d.Sections = append(d.Sections, s)
		}
	}
	return d
}

// choices are the indexes, into Scenario.Choices, of a scene's choices.
func (g guide) choices(scene int) []int {
	var all []int
	for i, ref := range g.sc.Choices {
		if ref.Scene == scene {
			all = append(all, i)
		}
	}
	return all
}

func (g guide) item(choice int) *scenario.Item { return play.ChoiceItem(g.sc, choice) }

// name is a scene as the guide calls it: its place among the decisions, and its
// title.
func (g guide) name(scene int) string {
	title := g.sc.Scenes[scene].Title
	if title == "" {
		title = g.sc.Scenes[scene].ID
	}
	if n := slices.Index(g.scenes, scene); n >= 0 {
		return fmt.Sprintf("%d · %s", n+1, title)
	}
	return title
}

// powerOf is what a choice rests on, with its manner.
func (g guide) powerOf(item *scenario.Item) string {
	if !item.Effects.Acts {
		return debrief.Manners(debrief.PlainStep(g.say), nil)
	}
	act := item.Effects.Act
	return debrief.Manners(debrief.ActName(g.say, act), debrief.MannerWords(g.say, act.Manner))
}

func shapeOf(item *scenario.Item) string {
	if !item.Effects.Acts {
		return ""
	}
	return debrief.ActWord(item.Effects.Act)
}

// bases are what the choices of a scene use, hold back or do instead, once
// each and in the order of the file.
func (g guide) bases(scene int) []string {
	var words []string
	for _, c := range g.choices(scene) {
		item := g.item(c)
		if !item.Effects.Acts {
			continue
		}
		word := debrief.ActName(g.say, item.Effects.Act)
		if item.Effects.Act.Kind == power.Use && len(item.Effects.Act.Bases()) == 0 {
			continue
		}
		if !slices.Contains(words, word) {
			words = append(words, word)
		}
	}
	return words
}

// percent writes a share.
func (g guide) percent(n, of int) string {
	if of == 0 {
		return "–"
	}
	return g.say.Text("%d%%", (100*n+of/2)/of)
}
