package check

import (
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// power looks at the acts: whether somebody is there to feel them, and whether
// their manner means anything.
func (c *checker) power() {
	between := map[[2]int]bool{}
	for _, r := range c.sc.Relations {
		between[[2]int{r.From, r.To}] = true
	}
	c.items(func(scene *scenario.Scene, item *scenario.Item) {
		if !item.Effects.Acts {
			if item.Effects.Act.Manner != 0 {
				c.report(scenario.IdleManner, item.Pos, "add power, act or refrain, or take the manner out", "the manner has no effect, because nothing is done that it could belong to")
			}
			return
		}
		c.listener(scene, item, between)
		c.manner(scene, item)
	})
}

// listener checks that somebody feels the act and that the two are related.
func (c *checker) listener(scene *scenario.Scene, item *scenario.Item, between map[[2]int]bool) {
	kind := item.Effects.Act.Kind
	if kind == power.Reflect || kind == power.Advocate {
		return
	}
	actor := item.Actor()
	toward := scene.Listener(actor, item.Effects.Toward)
	if actor == toward {
		c.report(scenario.NobodyThere, item.Pos, "say who is there with the scene's with = …, or whom it is meant for with toward = …", "nobody is there towards whom this could be done")
		return
	}
	if !between[[2]int{toward, actor}] {
		from, to := c.sc.Characters[toward].ID, c.sc.Characters[actor].ID
		c.report(scenario.NoRelation, item.Pos, "write relation { from = "+from+", to = "+to+", trust = 50, autonomy = 50, authority = 0.5 }, or name another person with toward = …",
			"nothing is said about how %s stands towards %s, so this has no effect", from, to)
	}
}

// manner looks at words that cancel each other or mean nothing in this scene.
func (c *checker) manner(scene *scenario.Scene, item *scenario.Item) {
	act := item.Effects.Act
	for _, pair := range clashes {
		if act.Manner.Has(pair.one | pair.other) {
			c.report(scenario.Contradiction, item.Pos, pair.help, "%s and %s contradict each other", pair.one.Names()[0], pair.other.Names()[0])
		}
	}
	if why := voidConsent(act); why != "" {
		c.report(scenario.VoidConsent, item.Pos, "add transparent, or take consent out", "consent has no effect here: %s", why)
	}
	if rho := power.Defaults().Rho0; act.Manner.Has(power.Protective) && scene.Risk <= rho {
		c.report(scenario.NoRealRisk, item.Pos, "raise the scene's risk if the danger is real, or take protective out",
			"protective has no effect here: the scene's risk is %s, and it takes more than %s", scene.Risk, rho)
	}
}

// clashes are manners that can't both be meant. What the second does to the
// first is said in power.Manner.
var clashes = [...]struct {
	one, other power.Manner
	help       string
}{
	{power.Transparent, power.Hidden, "what is hidden is not said openly: take one of them out"},
	{power.Transparent, power.Jargon, "what cannot be understood was not said openly: take one of them out"},
	{power.Kept, power.Broken, "a promise is kept or broken: take one of them out"},
	{power.Collaborative, power.Pressured, "under pressure nothing is worked out together: take one of them out"},
	{power.Collaborative, power.Hidden, "what is hidden is not worked out together: take one of them out"},
}

// voidConsent says why a consent that was asked for is none; "" if it is one.
func voidConsent(act power.Act) string {
	m := act.Manner
	switch {
	case !m.Has(power.Consent), m.Has(power.Jargon | power.Transparent), m.Has(power.Hidden | power.Transparent):
		return ""
	case !m.Has(power.Transparent):
		return "nobody can agree to what was not said openly"
	case m.Has(power.Pressured):
		return "a yes under pressure is not consent"
	case act.Kind == power.Use && act.Base == power.Coercive && act.Also == power.NoBase:
		return "a yes to a threat is not consent"
	}
	return ""
}
