package check

import (
	"errors"
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// What is said of conditions, ways on and scenes is held against all paths of
// scenarios drawn at random: nothing that was called impossible ever happens.
func TestNoPathContradictsAFinding(t *testing.T) {
	decided := map[fate]int{}
	sure := 0
	rapid.Check(t, func(t *rapid.T) {
		d := &drawn{t: t, sc: drawCase(t)}
		f := (&checker{sc: d.sc, world: worldOf(d.sc)}).follow()
		w := &witness{drawn: d, held: map[[2]int][2]bool{}, entered: map[int]bool{}, ended: map[int]bool{}, stuck: map[int]bool{}}
		w.playAll()
		for s := range d.sc.Scenes {
			p := &f.passages[s]
			if w.entered[s] && !f.reached[2*s] {
				t.Fatalf("scene %d is entered and was called out of reach\n%s", s, d)
			}
			if w.stuck[s] && !p.stuck && !p.nowhere && hasWay(&d.sc.Scenes[s]) {
				t.Fatalf("play stops in scene %d, which was called safe\n%s", s, d)
			}
			for i := range d.sc.Scenes[s].Items {
				held, asked := w.held[[2]int{s, i}]
				if f.reached[2*s] {
					decided[p.fates[i]]++
				}
				switch {
				case asked && held[1] && p.fates[i] != open:
					t.Fatalf("item %d of scene %d holds, and its fate is %d\n%s", i, s, p.fates[i], d)
				case asked && p.fates[i] == shut && f.reached[2*s]:
					t.Fatalf("item %d of scene %d is come to, and was called shut\n%s", i, s, d)
				case asked && held[0] && p.sure[i] && p.fates[i] == open && f.reached[2*s]:
					t.Fatalf("item %d of scene %d fails, and was called sure\n%s", i, s, d)
				}
				if p.sure[i] && d.sc.Scenes[s].Items[i].When != nil {
					sure++
				}
			}
		}
		for e := range d.sc.Endings {
			if w.ended[e] && !f.endings[e] {
				t.Fatalf("ending %d is reached and was called out of reach\n%s", e, d)
			}
		}
	})
	if decided[barred] == 0 || decided[shut] == 0 || sure == 0 {
		t.Errorf("nothing was decided, so nothing was tested: %v, %d sure", decided, sure)
	}
}

func hasWay(scene *scenario.Scene) bool {
	for i := range scene.Items {
		if scene.Items[i].Kind != scenario.LineItem {
			return true
		}
	}
	return false
}

// drawn is a scenario drawn at random.
type drawn struct {
	t  *rapid.T
	sc *scenario.Scenario
}

func (d *drawn) String() string {
	out := ""
	for s := range d.sc.Scenes {
		for i := range d.sc.Scenes[s].Items {
			item := &d.sc.Scenes[s].Items[i]
			out += fmt.Sprintf("%d.%d %s when %s → %d/%d set %d\n", s, i, item.Kind, d.sc.Say(item.When), item.Target.Scene, item.Target.Ending, len(item.Effects.Set))
		}
	}
	return out
}

func drawCase(t *rapid.T) *scenario.Scenario {
	sc := &scenario.Scenario{
		Characters: []scenario.Character{{ID: "you"}, {ID: "ann"}},
		Relations:  []scenario.Relation{{From: 1, To: 0, Trust: 50 * power.One, Autonomy: 50 * power.One, Authority: power.One / 2}},
		Flags:      []scenario.Flag{{Name: "a"}, {Name: "b", Initial: power.One}, {Name: "n"}},
		Endings:    []scenario.Ending{{ID: "x"}, {ID: "y"}},
	}
	n := rapid.IntRange(1, 4).Draw(t, "scenes")
	choices := 0
	for s := range n {
		scene := scenario.Scene{ID: fmt.Sprint("s", s), With: []int{1}, Skip: nowhere}
		for range rapid.IntRange(1, 6).Draw(t, "items") {
			item := scenario.Item{Kind: rapid.SampledFrom([]scenario.ItemKind{scenario.LineItem, scenario.LineItem, scenario.ChoiceItem, scenario.ChoiceItem, scenario.GoItem, scenario.EndingItem}).Draw(t, "kind"), Target: nowhere}
			switch item.Kind {
			case scenario.ChoiceItem:
				item.Choice = &scenario.Choice{Index: choices, ID: fmt.Sprint("c", choices)}
				sc.Choices = append(sc.Choices, scenario.ChoiceRef{Scene: s, Item: len(scene.Items)})
				choices++
				if rapid.IntRange(0, 3).Draw(t, "bare") > 0 {
					item.Target = drawTarget(t, n)
				}
			case scenario.GoItem, scenario.EndingItem:
				item.Target = drawTarget(t, n)
			}
			scene.Items = append(scene.Items, item)
		}
		sc.Scenes = append(sc.Scenes, scene)
	}
	for s := range sc.Scenes {
		for i := range sc.Scenes[s].Items {
			furnish(t, sc, &sc.Scenes[s].Items[i])
		}
	}
	return sc
}

func drawTarget(t *rapid.T, scenes int) scenario.Target {
	if rapid.IntRange(0, 3).Draw(t, "ends") == 0 {
		return scenario.Target{Scene: scenario.None, Ending: rapid.IntRange(0, 1).Draw(t, "ending"), Name: "e"}
	}
	return scenario.Target{Scene: rapid.IntRange(0, scenes-1).Draw(t, "scene"), Ending: scenario.None, Name: "s"}
}

// furnish gives an item a condition, an act and facts that it sets.
func furnish(t *rapid.T, sc *scenario.Scenario, item *scenario.Item) {
	if rapid.IntRange(0, 2).Draw(t, "conditioned") > 0 {
		item.When = &scenario.Cond{Expr: drawCondition(t, sc, 2)}
	}
	if item.Kind != scenario.LineItem && item.Kind != scenario.ChoiceItem {
		return
	}
	item.Effects.Toward, item.Speaker = scenario.None, scenario.You
	if rapid.Bool().Draw(t, "acts") {
		item.Effects.Acts = true
		item.Effects.Act = power.Act{Kind: rapid.SampledFrom([]power.Kind{power.Use, power.Refrain, power.Listen}).Draw(t, "act"), Base: power.Coercive}
	}
	for range rapid.IntRange(0, 2).Draw(t, "sets") {
		flag := rapid.IntRange(0, 2).Draw(t, "flag")
		value := &scenario.Expr{Op: scenario.OpNumber, Value: power.Fixed(rapid.IntRange(0, 1).Draw(t, "value")) * power.One}
		if flag == 2 {
			value = &scenario.Expr{Op: scenario.OpAdd, X: &scenario.Expr{Op: scenario.OpFlag, Ref: 2}, Y: &scenario.Expr{Op: scenario.OpNumber, Value: power.One}}
		}
		item.Effects.Set = append(item.Effects.Set, scenario.Assign{Flag: flag, Value: value})
	}
}

func drawCondition(t *rapid.T, sc *scenario.Scenario, depth int) *scenario.Expr {
	e := &scenario.Expr{Type: scenario.Bool}
	switch kind := rapid.IntRange(0, 3).Draw(t, "shape"); {
	case depth > 0 && kind == 0:
		e.Op = rapid.SampledFrom([]scenario.Op{scenario.OpAnd, scenario.OpOr}).Draw(t, "joined")
		e.X, e.Y = drawCondition(t, sc, depth-1), drawCondition(t, sc, depth-1)
		return e
	case depth > 0 && kind == 1:
		e.Op, e.X = scenario.OpNot, drawCondition(t, sc, depth-1)
		return e
	}
	leaf := &scenario.Expr{Op: rapid.SampledFrom([]scenario.Op{scenario.OpFlag, scenario.OpFlag, scenario.OpVisited, scenario.OpChose, scenario.OpUsed, scenario.OpHeldBack, scenario.OpTurn, scenario.OpTrust}).Draw(t, "leaf")}
	number := power.Fixed(rapid.IntRange(0, 3).Draw(t, "number")) * power.One
	switch leaf.Op {
	case scenario.OpFlag:
		leaf.Ref = rapid.IntRange(0, 2).Draw(t, "ref")
	case scenario.OpVisited:
		leaf.Ref = rapid.IntRange(0, len(sc.Scenes)-1).Draw(t, "ref")
	case scenario.OpChose:
		if len(sc.Choices) == 0 {
			leaf.Op = scenario.OpTurn
			break
		}
		leaf.Ref = rapid.IntRange(0, len(sc.Choices)-1).Draw(t, "ref")
	case scenario.OpUsed, scenario.OpHeldBack:
		leaf.Ref = int(power.Coercive)
	case scenario.OpTrust:
		number = 50 * power.One
	}
	e.Op = rapid.SampledFrom([]scenario.Op{scenario.OpEqual, scenario.OpNotEqual, scenario.OpLess, scenario.OpMoreEqual}).Draw(t, "compares")
	e.X, e.Y = leaf, &scenario.Expr{Op: scenario.OpNumber, Value: number}
	return e
}

// witness plays every path up to a length, with each condition asked through a
// function that notes what it answers.
type witness struct {
	*drawn
	conds   [][2]int
	held    map[[2]int][2]bool // by scene and item: it failed, it held
	entered map[int]bool
	ended   map[int]bool
	stuck   map[int]bool
	left    int
}

func (w *witness) playAll() {
	sc := *w.sc
	sc.Scenes = nil
	for s := range w.sc.Scenes {
		scene := w.sc.Scenes[s]
		scene.Items = append([]scenario.Item(nil), scene.Items...)
		for i := range scene.Items {
			if scene.Items[i].When != nil {
				w.conds = append(w.conds, [2]int{s, i})
				scene.Items[i].When = &scenario.Cond{Hook: len(w.conds)}
			}
		}
		sc.Scenes = append(sc.Scenes, scene)
	}
	w.left = 400
	s, _, err := play.Start(&sc, w, 1)
	w.note(s, err)
	if err == nil {
		w.onward(&sc, s, 6)
	}
}

func (w *witness) onward(sc *scenario.Scenario, s play.State, depth int) {
	if s.Ended() || depth == 0 || w.left < 0 {
		return
	}
	offered, err := play.Offered(sc, w, s)
	if err != nil {
		return
	}
	for _, c := range offered {
		w.left--
		next, err := play.Ahead(sc, w, s, c)
		if w.note(next, err); err == nil {
			w.onward(sc, next, depth-1)
		}
	}
}

// note takes down where play came to. Of a step that failed only the place counts.
func (w *witness) note(s play.State, err error) {
	var fault *play.Fault
	if errors.As(err, &fault) && !fault.Circle {
		for i := range w.sc.Scenes {
			if fault.Message == fmt.Sprintf("scene %q has no way on from here: no choice is offered and no go or ending holds", w.sc.Scenes[i].ID) {
				w.stuck[i] = true
			}
		}
	}
	if err != nil {
		return
	}
	for i, n := range s.Visited {
		w.entered[i] = w.entered[i] || n > 0
	}
	if s.Ended() {
		w.ended[s.Ending] = true
	}
}

// Allowed evaluates a condition as play would, and remembers the answer.
func (w *witness) Allowed(_ *scenario.Scenario, s play.State, hook int) (bool, error) {
	at := w.conds[hook-1]
	answer := play.Eval(w.sc.Scenes[at[0]].Items[at[1]].When.Expr, &s).True()
	held := w.held[at]
	held[truth(answer)] = true
	w.held[at] = held
	return answer, nil
}

func (w *witness) Effect(*scenario.Scenario, play.State, int) (play.Result, error) {
	return play.Result{}, nil
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}
