package explore

import (
	"strings"
	"unicode/utf8"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Strategies lists every rule by which exploring plays: chance, each base of
// power, the manners and habits that a case should neither reward nor punish
// by themselves, the beliefs of Styles, and one that knows the model.
func Strategies() []Style {
	all := []Style{{ID: chance, Name: "by chance", Does: "takes any choice, each as likely as the others"}}
	for b := power.Coercive; b <= power.Connection; b++ {
		all = append(all, Style{
			ID: "always-" + b.String(), Name: "always " + b.String(), Does: "takes what uses " + b.String() + " power wherever that is offered",
			weigh: func(item *scenario.Item, _ int) int { return truth(uses(item, b)) },
		})
	}
	all = append(all,
		Style{
			ID: "always-transparent", Name: "always transparent", Does: "takes what is said openly wherever that is offered",
			weigh: func(item *scenario.Item, _ int) int { return truth(open(item)) },
		},
		Style{
			ID: "always-pressured", Name: "always pressured", Does: "takes what pushes wherever that is offered",
			weigh: func(item *scenario.Item, _ int) int {
				return truth(item.Effects.Acts && item.Effects.Act.Manner.Has(power.Pressured))
			},
		},
		Style{
			ID: "soft-only", Name: "soft only", Does: "keeps to what persuades, listens or holds back: no rank, rewards, contacts or threats, nothing hidden or pushed",
			weigh: func(item *scenario.Item, _ int) int { return truth(soft(item)) },
		},
		Style{
			ID: "first-option", Name: "first option", Does: "takes the first choice that is offered",
			weigh: func(_ *scenario.Item, place int) int { return -place },
			bound: true,
		},
		Style{
			ID: "longest-option", Name: "longest option", Does: "takes the choice with the longest text",
			weigh: func(item *scenario.Item, _ int) int { return utf8.RuneCountInString(item.Text) },
			bound: true,
		},
		Style{
			ID: "best-by-model", Name: "best by model", Does: "takes what leaves the most trust and autonomy together after it, as the model reckons",
			ahead: true, bound: true,
		})
	return append(all, Styles()[1:]...)
}

// StrategyNamed finds a strategy by its id or its name.
func StrategyNamed(name string) (Style, bool) {
	name = strings.ToLower(strings.Join(strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' || r == '_' }), "-"))
	for _, s := range Strategies() {
		if name == s.ID || name == strings.ReplaceAll(s.Name, " ", "-") || "always-"+name == s.ID {
			return s, true
		}
	}
	return Style{}, false
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}

func uses(item *scenario.Item, base power.Base) bool {
	act := item.Effects.Act
	return item.Effects.Acts && act.Kind == power.Use && (act.Base == base || act.Also == base)
}

// open reports whether something is said openly, in words that can be followed.
func open(item *scenario.Item) bool {
	m := item.Effects.Act.Manner
	return item.Effects.Acts && m.Has(power.Transparent) && !m.Has(power.Jargon) && !m.Has(power.Hidden)
}

// soft reports whether a choice leaves the hard bases alone (Raven, Schwarzwald
// and Koslowsky 1998) and neither hides nor pushes.
func soft(item *scenario.Item) bool {
	act := item.Effects.Act
	if !item.Effects.Acts {
		return true
	}
	if act.Manner.Has(power.Hidden) || act.Manner.Has(power.Pressured) {
		return false
	}
	for _, b := range act.Bases() {
		if act.Kind == power.Use && b != power.Expert && b != power.Referent && b != power.Informational {
			return false
		}
	}
	return true
}

// chooser is a strategy on its way through one scenario.
type chooser struct {
	Style
	sc     *scenario.Scenario
	walker *play.Walker
	points []int // by choice; unused where the strategy looks ahead
	best   []int
	tried  play.State
}

func (s Style) chooser(sc *scenario.Scenario, walker *play.Walker) *chooser {
	c := &chooser{Style: s, sc: sc, walker: walker, points: make([]int, len(sc.Choices))}
	place := map[int]int{}
	for i, ref := range sc.Choices {
		if s.weigh != nil {
			c.points[i] = s.weigh(play.ChoiceItem(sc, i), place[ref.Scene])
		}
		place[ref.Scene]++
	}
	return c
}

// narrow keeps of the offered choices those that the strategy likes best. The
// list is the chooser's own. Keeps is whether its rule had something to say.
func (c *chooser) narrow(s *play.State, offered []int) (best []int, keeps bool) {
	c.best = c.best[:0]
	most := 0
	for _, choice := range offered {
		points := c.points[choice]
		if c.ahead {
			points = c.look(s, choice)
		}
		if len(c.best) == 0 || points > most {
			c.best, most = c.best[:0], points
		}
		if points == most {
			c.best = append(c.best, choice)
		}
	}
	return c.best, c.bound || most > 0
}

// look is how much trust and autonomy a choice would leave in the relation
// that the case shows first.
func (c *chooser) look(s *play.State, choice int) int {
	s.CopyTo(&c.tried)
	if err := c.walker.Take(&c.tried, choice); err != nil {
		return -1 // a way that is broken is not liked; whoever takes it is told
	}
	b := told(c.sc, &c.tried)
	return int(b.Trust + b.Autonomy)
}

// told is that relation as a state has it; nothing of a case without people.
func told(sc *scenario.Scenario, s *play.State) play.Bond {
	if r := shown(sc); r < len(s.Relations) {
		return s.Relations[r]
	}
	return play.Bond{}
}

// shown is the relation whose meters the screen shows first.
func shown(sc *scenario.Scenario) int {
	if len(sc.Shown) > 0 {
		return sc.Shown[0]
	}
	return 0
}
