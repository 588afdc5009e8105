package explore

import (
	"strings"

	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Style is a rule by which a simulated player picks: of what is offered it
// takes what it likes best, and any of those that it likes equally.
type Style struct {
	ID     string // for command lines and JSON: "always-kind"
	Name   string // "always kind"
	Belief string // what somebody would have to believe to play like that, in their words; "" for those that nobody holds
	Does   string // the rule in a sentence

	weigh func(item *scenario.Item, place int) int // how much it likes a choice, by its place in the scene; nil: all alike
	ahead bool                                     // it looks where a choice leads instead
	bound bool                                     // its rule has something to say of every decision
	whim  int                                      // how often it takes anything else: one time in so many; 0: never
}

// chance is the id of the style that takes anything.
const chance = "random"

// whim is how often a style that follows from a belief takes something else
// than its rule says: one time in so many.
const whim = 6

// weights are what a style likes, in points; what is not named counts nothing.
type weights struct {
	bases  map[power.Base]int
	manner map[power.Manner]int
	kinds  map[power.Kind]int
	plain  int // a remark without power
}

// believed is a style that follows from a belief. Nobody plays like a rule: it
// takes something else one time in so many.
func believed(name, belief, does string, w weights) Style {
	return Style{ID: strings.ReplaceAll(name, " ", "-"), Name: name, Belief: belief, Does: does, weigh: w.likes, whim: whim}
}

// Styles lists chance, and the rules that follow from beliefs about helping.
//
//locale:texts style
func Styles() []Style {
	return []Style{
		{ID: chance, Name: "by chance", whim: whim, Does: "takes any choice, each as likely as the others"},
		believed("always kind", "If I am warm and never push, nothing can go wrong.",
			"goes for warmth, praise and listening, and keeps away from rules and limits", weights{
				bases:  map[power.Base]int{power.Referent: 4, power.Reward: 2, power.Informational: -1, power.Expert: -1, power.Legitimate: -3, power.Coercive: -6},
				manner: map[power.Manner]int{power.Pressured: -4, power.Jargon: -2},
				kinds:  map[power.Kind]int{power.Listen: 3, power.Refrain: 2, power.Repair: 2},
			}),
		believed("always the expert", "I know how these things go, so I should say so.",
			"goes for advice and knowledge, in technical words too", weights{
				bases:  map[power.Base]int{power.Expert: 5, power.Informational: 2, power.Referent: -2},
				manner: map[power.Manner]int{power.Jargon: 2, power.Consent: -1},
				kinds:  map[power.Kind]int{power.Listen: -2, power.Refrain: -3, power.Repair: -1},
			}),
		believed("always firm", "Somebody has to be clear about what is going to happen.",
			"goes for the role, for rules and for pressure", weights{
				bases:  map[power.Base]int{power.Legitimate: 4, power.Coercive: 5, power.Referent: -3},
				manner: map[power.Manner]int{power.Pressured: 3, power.Consent: -1},
				kinds:  map[power.Kind]int{power.Listen: -3, power.Refrain: -3, power.Repair: -2},
			}),
		believed("behind the scenes", "What they do not know will not hurt them, and it is for their own good.",
			"goes for contacts, favours and what is better not said aloud", weights{
				bases:  map[power.Base]int{power.Connection: 4, power.Reward: 3, power.Legitimate: -2},
				manner: map[power.Manner]int{power.Hidden: 5, power.Protective: 1, power.Transparent: -3},
				kinds:  map[power.Kind]int{power.Repair: -2},
			}),
		believed("always silent", "The less I do, the more room they have.",
			"listens and holds back wherever that is offered", weights{
				bases: map[power.Base]int{power.Coercive: -4, power.Expert: -2, power.Legitimate: -2},
				kinds: map[power.Kind]int{power.Listen: 6, power.Refrain: 6, power.Reflect: 2},
				plain: 2,
			}),
		believed("open and asking", "I say what I do and why, and ask before I do it.",
			"goes for what is said openly, asked first and worked out together", weights{
				bases:  map[power.Base]int{power.Coercive: -4},
				manner: map[power.Manner]int{power.Transparent: 2, power.Consent: 3, power.Collaborative: 3, power.Hidden: -5, power.Pressured: -5, power.Kept: 1, power.Adapted: 1},
				kinds:  map[power.Kind]int{power.Repair: 3, power.Listen: 1, power.Refrain: 1},
			}),
	}
}

// manners are the flags in a fixed order.
var manners = []power.Manner{
	power.Transparent, power.Consent, power.Collaborative, power.Kept, power.Broken,
	power.Jargon, power.Hidden, power.Pressured, power.Protective, power.Adapted,
}

// Likes reports whether a choice is one that the style's rule goes for.
func (s Style) Likes(item *scenario.Item) bool { return s.weigh != nil && s.weigh(item, 0) > 0 }

// likes is how much the weights make of a choice.
func (w weights) likes(item *scenario.Item, _ int) int {
	if !item.Effects.Acts {
		return w.plain
	}
	act := item.Effects.Act
	points := 0
	if act.Kind != power.Use {
		return w.kinds[act.Kind]
	}
	for _, b := range act.Bases() {
		points += w.bases[b]
	}
	for _, m := range manners {
		if act.Manner.Has(m) {
			points += w.manner[m]
		}
	}
	return points
}
