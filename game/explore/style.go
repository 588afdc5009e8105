package explore

import (
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// Style is a rule by which a simulated player picks.
type Style struct {
	Name   string // "always kind"
	Belief string // what somebody would have to believe to play like that, in their words; "" for chance
	Does   string // the rule in a sentence
	weigh  weights
}

// weights are what a style likes, in points; what is not named counts nothing.
type weights struct {
	bases  map[power.Base]int
	manner map[power.Manner]int
	kinds  map[power.Kind]int
	plain  int // a remark without power
}

// Styles lists them, chance first.
//
//locale:texts style
func Styles() []Style {
	return []Style{
		{Name: "by chance", Does: "takes any choice, each as likely as the others"},
		{
			Name: "always kind", Belief: "If I am warm and never push, nothing can go wrong.",
			Does: "goes for warmth, praise and listening, and keeps away from rules and limits",
			weigh: weights{
				bases:  map[power.Base]int{power.Referent: 4, power.Reward: 2, power.Informational: -1, power.Expert: -1, power.Legitimate: -3, power.Coercive: -6},
				manner: map[power.Manner]int{power.Pressured: -4, power.Jargon: -2},
				kinds:  map[power.Kind]int{power.Listen: 3, power.Refrain: 2, power.Repair: 2},
			},
		},
		{
			Name: "always the expert", Belief: "I know how these things go, so I should say so.",
			Does: "goes for advice and knowledge, in technical words too",
			weigh: weights{
				bases:  map[power.Base]int{power.Expert: 5, power.Informational: 2, power.Referent: -2},
				manner: map[power.Manner]int{power.Jargon: 2, power.Consent: -1},
				kinds:  map[power.Kind]int{power.Listen: -2, power.Refrain: -3, power.Repair: -1},
			},
		},
		{
			Name: "always firm", Belief: "Somebody has to be clear about what is going to happen.",
			Does: "goes for the role, for rules and for pressure",
			weigh: weights{
				bases:  map[power.Base]int{power.Legitimate: 4, power.Coercive: 5, power.Referent: -3},
				manner: map[power.Manner]int{power.Pressured: 3, power.Consent: -1},
				kinds:  map[power.Kind]int{power.Listen: -3, power.Refrain: -3, power.Repair: -2},
			},
		},
		{
			Name: "behind the scenes", Belief: "What they do not know will not hurt them, and it is for their own good.",
			Does: "goes for contacts, favours and what is better not said aloud",
			weigh: weights{
				bases:  map[power.Base]int{power.Connection: 4, power.Reward: 3, power.Legitimate: -2},
				manner: map[power.Manner]int{power.Hidden: 5, power.Protective: 1, power.Transparent: -3},
				kinds:  map[power.Kind]int{power.Repair: -2},
			},
		},
		{
			Name: "always silent", Belief: "The less I do, the more room they have.",
			Does: "listens and holds back wherever that is offered",
			weigh: weights{
				bases: map[power.Base]int{power.Coercive: -4, power.Expert: -2, power.Legitimate: -2},
				kinds: map[power.Kind]int{power.Listen: 6, power.Refrain: 6, power.Reflect: 2},
				plain: 2,
			},
		},
		{
			Name: "open and asking", Belief: "I say what I do and why, and ask before I do it.",
			Does: "goes for what is said openly, asked first and worked out together",
			weigh: weights{
				bases:  map[power.Base]int{power.Coercive: -4},
				manner: map[power.Manner]int{power.Transparent: 2, power.Consent: 3, power.Collaborative: 3, power.Hidden: -5, power.Pressured: -5, power.Kept: 1, power.Adapted: 1},
				kinds:  map[power.Kind]int{power.Repair: 3, power.Listen: 1, power.Refrain: 1},
			},
		},
	}
}

// manners are the flags in a fixed order.
var manners = []power.Manner{
	power.Transparent, power.Consent, power.Collaborative, power.Kept, power.Broken,
	power.Jargon, power.Hidden, power.Pressured, power.Protective, power.Adapted,
}

// Likes reports whether a choice is one that the style's rule goes for.
func (s Style) Likes(item *scenario.Item) bool { return s.likes(item) > 0 }

// likes is how much a style likes a choice.
func (s Style) likes(item *scenario.Item) int {
	if !item.Effects.Acts {
		return s.weigh.plain
	}
	act := item.Effects.Act
	points := 0
	if act.Kind != power.Use {
		return s.weigh.kinds[act.Kind]
	}
	for _, b := range act.Bases() {
		points += s.weigh.bases[b]
	}
	for _, m := range manners {
		if act.Manner.Has(m) {
			points += s.weigh.manner[m]
		}
	}
	return points
}
