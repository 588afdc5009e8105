package play_test

import (
	"errors"
	"slices"
	"testing"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// withEffects is the sample in which the choice "promise" does this, and leads
// back to the office.
func withEffects(e scenario.Effects) *scenario.Scenario {
	sc := sample()
	item := &sc.Scenes[0].Items[2]
	item.Effects, item.Target = e, nowhere
	return sc
}

// took takes "promise" from the beginning, so many times, and gives the states
// around the last time and what happened in it.
func took(t *testing.T, sc *scenario.Scenario, rules play.Rules, times int) (before, after play.State, events []play.Event) {
	t.Helper()
	after, _, err := play.Start(sc, rules, 7)
	for range times {
		if err == nil {
			before = after
			after, events, err = play.Step(sc, rules, before, play.Choose("promise"))
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	return before, after, events
}

// moved gives the events that tell of meters, for a cause.
func moved(events []play.Event, cause play.Cause) []play.Event {
	var all []play.Event
	for _, e := range events {
		if e.Kind == play.MetersMoved && e.Cause == cause {
			all = append(all, e)
		}
	}
	return all
}

// towardsYou is the context of Sofia's relation to the player, in the office.
func towardsYou() power.Context {
	return power.Context{Authority: share(40), Axes: 2, Structure: power.One}
}

func TestAnActIsToldWithItsPlaceItsPersonAndItsReasons(t *testing.T) {
	e := uses(power.Expert, power.Transparent)
	before, after, events := took(t, withEffects(e), nil, 1)
	want, change := power.Step(before.Relations[toYou].Relation, e.Act, towardsYou(), nil)
	if after.Relations[toYou].Relation != want {
		t.Errorf("the act made %+v of her, the model says %+v", after.Relations[toYou].Relation, want)
	}
	told := moved(events, play.ByAct)
	if len(told) != 1 || told[0].Change == nil || *told[0].Change != change || told[0].Act != e.Act ||
		told[0].Relation != toYou || told[0].Scene != 0 || told[0].Item != 2 || told[0].Actor != scenario.You {
		t.Errorf("told %+v", told)
	}
}

func TestHarmHitsThePersonInFront(t *testing.T) {
	e := none
	e.Harm = share(50)
	sc := withEffects(e)
	sc.Scenes[0].Risk = share(80)
	before, after, events := took(t, sc, nil, 1)
	c := towardsYou()
	c.Risk = share(80)
	want, change := power.Harm(before.Relations[toYou].Relation, c, share(50), nil)
	if after.Relations[toYou].Relation != want || want.Trust >= before.Relations[toYou].Trust {
		t.Errorf("harm made %+v of her, the model says %+v", after.Relations[toYou].Relation, want)
	}
	if after.Relations[bossToYou] != before.Relations[bossToYou] {
		t.Error("harm done to her moved him")
	}
	told := moved(events, play.ByHarm)
	if len(told) != 1 || told[0].Relation != toYou || told[0].Change == nil || *told[0].Change != change {
		t.Errorf("told %+v", told)
	}
	if _, _, events := took(t, withEffects(uses(power.Expert, 0)), nil, 1); len(moved(events, play.ByHarm)) > 0 {
		t.Error("harm is told of where none happened")
	}
	e.Harm = 1
	if _, _, events := took(t, withEffects(e), nil, 1); len(moved(events, play.ByHarm)) != 1 {
		t.Error("the least harm there is was not told of")
	}
}

// Somebody else than the person in front is hit where the case says so.
func TestHarmAndDiscoveryHitThePersonNamed(t *testing.T) {
	sc := withEffects(scenario.Effects{Toward: matthias, Harm: power.One, Discover: true})
	sc.Scenes[0].Risk = power.One
	before, _, err := play.Start(sc, nil, 7)
	if err != nil {
		t.Fatal(err)
	}
	before.Relations[bossToYou].Hidden, before.Relations[bossToYou].Deceit = 1, points(3)
	after, events, err := play.Step(sc, nil, before, play.Choose("promise"))
	if err != nil {
		t.Fatal(err)
	}
	harm, found := moved(events, play.ByHarm), moved(events, play.ByDiscovery)
	if len(harm) != 1 || harm[0].Relation != bossToYou || len(found) != 1 || found[0].Relation != bossToYou {
		t.Errorf("harm is told as %+v, discovery as %+v", harm, found)
	}
	if after.Relations[toYou] != before.Relations[toYou] || after.Relations[bossToYou].Hidden != 0 {
		t.Error("what was meant for him moved her, or did not reach him")
	}
}

func TestDiscoveryIsToldOnceAndOnlyWhereSomethingWasHidden(t *testing.T) {
	s := start(t, play.Explore)
	choose(t, s, "hide")
	events, err := s.Choose("listen")
	if err != nil {
		t.Fatal(err)
	}
	told := moved(events, play.ByDiscovery)
	if len(told) != 1 || told[0].Relation != toYou || told[0].Change == nil || told[0].Change.After.Ceiling >= told[0].Change.Before.Ceiling {
		t.Errorf("told %+v", told)
	}
	s = start(t, play.Explore)
	choose(t, s, "press")
	if events, err = s.Choose("listen"); err != nil || len(moved(events, play.ByDiscovery)) > 0 {
		t.Errorf("nothing was hidden, and %v came to light (%v)", moved(events, play.ByDiscovery), err)
	}
}

// Harm or discovery where nobody has a relation to the actor moves nobody.
func TestStrikesWithoutARelationMoveNobody(t *testing.T) {
	e := scenario.Effects{Toward: matthias, Harm: power.One, Discover: true}
	sc := withEffects(e)
	sc.Scenes[0].Risk = power.One
	sc.Relations = sc.Relations[:bossToYou]
	before, after, _ := took(t, sc, nil, 1)
	for i := range before.Relations {
		if after.Relations[i] != before.Relations[i] {
			t.Errorf("relation %d moved", i)
		}
	}
}

func TestAdvocacyLowersTheStructureEachTime(t *testing.T) {
	e := scenario.Effects{Acts: true, Act: power.Act{Kind: power.Advocate}, Toward: scenario.None}
	for times, want := range map[int]power.Fixed{1: share(90), 2: share(81)} {
		if _, after, _ := took(t, withEffects(e), nil, times); after.Structure != want {
			t.Errorf("structure %v after advocating %d times, want %v", after.Structure, times, want)
		}
	}
	if _, after, _ := took(t, withEffects(uses(power.Expert, 0)), nil, 1); after.Structure != power.One {
		t.Errorf("structure %v without advocacy", after.Structure)
	}
}

// What she agrees to lowers the risk, and the next act meets what is left of it.
func TestAgreedProtectionLowersTheRisk(t *testing.T) {
	e := uses(power.Coercive, power.Protective|power.Transparent)
	sc := withEffects(e)
	sc.Scenes[0].Risk = share(90)
	c := towardsYou()
	c.Risk = share(90)
	before, after, _ := took(t, sc, nil, 1)
	_, change := power.Step(before.Relations[toYou].Relation, e.Act, c, nil)
	if got, want := after.Relations[toYou].Safety, power.One-change.Yes; got != want || got >= power.One {
		t.Fatalf("safety %v, want %v", got, want)
	}
	if after.Relations[bossToYou].Safety != power.One {
		t.Error("her yes made him safer")
	}
	before, after, _ = took(t, sc, nil, 2)
	c.Risk = (c.Risk*before.Relations[toYou].Safety + power.One/2) / power.One
	want, _ := power.Step(before.Relations[toYou].Relation, e.Act, c, nil)
	if got := after.Relations[toYou].Relation; got.Trust-want.Trust > 10 || want.Trust-got.Trust > 10 {
		t.Errorf("the second time gives trust %v, with the risk that is left %v", got.Trust, want.Trust)
	}
	if _, after, _ := took(t, withEffects(uses(power.Coercive, 0)), nil, 1); after.Relations[toYou].Safety != power.One {
		t.Error("a threat that protects nobody lowered the risk")
	}
}

func TestReflectionCalmsAFightUntilASceneRenewsIt(t *testing.T) {
	e := scenario.Effects{Acts: true, Act: power.Act{Kind: power.Reflect}, Toward: scenario.None}
	sc := withEffects(e)
	sc.Relations[toYou].Conflict = true
	_, after, _ := took(t, sc, nil, 1)
	if !after.Relations[toYou].Calm || after.Relations[bossToYou].Calm {
		t.Errorf("calm: %v where there was a fight, %v where there was none", after.Relations[toYou].Calm, after.Relations[bossToYou].Calm)
	}
	if _, after, _ = took(t, sc, nil, 2); !after.Relations[toYou].Calm {
		t.Error("to reflect twice brought the fight back")
	}
	after, _, err := play.Step(sc, nil, after, play.Choose("press"))
	if err != nil || after.Relations[toYou].Calm {
		t.Errorf("a scene that is a fight left her calm (%v)", err)
	}
	if _, after, _ = took(t, withEffects(uses(power.Expert, 0)), nil, 1); after.Relations[toYou].Calm {
		t.Error("an act calmed a fight")
	}
}

// answers are rules that give what a test wants.
type answers struct {
	result play.Result
	err    error
}

func (a answers) Allowed(*scenario.Scenario, play.State, int) (bool, error) { return true, a.err }

func (a answers) Effect(*scenario.Scenario, play.State, int) (play.Result, error) {
	return a.result, a.err
}

// A function of the scenario moves a meter by ten points at most and sets facts
// within their range; what it says of things that are not there is passed over.
func TestAFunctionMovesAndSetsWithinBounds(t *testing.T) {
	hook := none
	hook.Hook = 1
	rules := answers{result: play.Result{
		Set: []play.FlagValue{{Flag: promised, Value: power.One}, {Flag: calls, Value: points(5_000_000)}, {Flag: -1, Value: 1}, {Flag: 2, Value: 1}},
		Moves: []play.Move{{Relation: toYou, Trust: points(50), Autonomy: points(-50), Why: "She saw it."}, {Relation: -1, Trust: points(1)},
			{Relation: 3, Trust: points(1)}, {Relation: bossToYou, Trust: points(2)}},
	}}
	before, after, events := took(t, withEffects(hook), rules, 1)
	if after.Flags[promised] != power.One || after.Flags[calls] != points(1_000_000) {
		t.Errorf("facts %v", after.Flags)
	}
	want, change := power.Shift(before.Relations[toYou].Relation, points(10), points(-10), nil)
	if after.Relations[toYou].Relation != want {
		t.Errorf("moved to %+v, want %+v", after.Relations[toYou].Relation, want)
	}
	told := moved(events, play.ByScript)
	if len(told) != 2 || told[0].Relation != toYou || told[0].Why != "She saw it." || told[0].Change == nil || *told[0].Change != change ||
		told[1].Relation != bossToYou || told[1].Why != "" {
		t.Errorf("told %+v", told)
	}
}

// A state that changes is told with whose it is and what in the case changed it,
// a sign that goes with whose it was.
func TestStatesAndSignsAreToldWithWhoseTheyAre(t *testing.T) {
	sc := sample()
	sc.Scenes[1].Items[2].Effects.Hook = 1
	s, _, err := play.Start(sc, nil, 7)
	if err == nil {
		s, _, err = play.Step(sc, nil, s, play.Choose("press"))
	}
	if err != nil {
		t.Fatal(err)
	}
	s.Relations[bossToYou].Relation = power.New(points(59), points(65))
	s.Relations[toMatthias].Relation = power.New(points(50), points(39))
	rules := answers{result: play.Result{Moves: []play.Move{{Relation: bossToYou, Trust: points(3)}, {Relation: toMatthias, Autonomy: points(2)}}}}
	_, events, err := play.Step(sc, rules, s, play.Choose("listen"))
	for _, want := range []play.Event{
		{Kind: play.StateChanged, Scene: 1, Item: 2, Relation: bossToYou, From: power.Guarded, To: power.Alliance},
		{Kind: play.SignGone, Relation: toMatthias, Sign: power.LimitedVoice},
	} {
		if err != nil || !slices.Contains(events, want) {
			t.Errorf("told %+v, want %+v among it (%v)", events, want, err)
		}
	}
}

func TestAFunctionThatFailsChangesNothing(t *testing.T) {
	hook := uses(power.Expert, 0)
	hook.Hook = 1
	broken := errors.New("line 3")
	sc := withEffects(hook)
	before, _, err := play.Start(sc, nil, 7)
	if err != nil {
		t.Fatal(err)
	}
	after, events, err := play.Step(sc, answers{err: broken}, before, play.Choose("promise"))
	if !errors.Is(err, broken) || len(events) > 0 || after.Hash() != before.Hash() {
		t.Errorf("error %v, %d events, state changed: %v", err, len(events), after.Hash() != before.Hash())
	}
}

func TestAFactStopsAtAMillion(t *testing.T) {
	for n, want := range map[int]int{2_000_000: 1_000_000, -2_000_000: -1_000_000, 5: 5} {
		e := none
		e.Set = []scenario.Assign{{Flag: calls, Value: number(n)}}
		if _, after, _ := took(t, withEffects(e), nil, 1); after.Flags[calls] != points(want) {
			t.Errorf("set to %d, the fact is %v", n, after.Flags[calls])
		}
	}
}
