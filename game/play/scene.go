package play

import (
	"fmt"
	"math/rand/v2"

	"upperhand/game/power"
	"upperhand/game/scenario"
)

// maxHops bounds the scenes that one input may lead through. More than this
// without a decision is a loop in the scenario.
const maxHops = 1000

// Start gives the state in which the first decision stands, and what happened
// before it. The seed draws the starting meters of people who vary.
func Start(sc *scenario.Scenario, rules Rules, seed uint64) (State, []Event, error) {
	return start(sc, rules, seed, false)
}

// start is Start; one that halts does so before a scene with a content note.
func start(sc *scenario.Scenario, rules Rules, seed uint64, halts bool) (State, []Event, error) {
	r := newRun(sc, rules, opening(sc, seed))
	r.halts = halts
	if err := r.open(); err != nil {
		return State{}, nil, err
	}
	return r.s, r.events, nil
}

// opening is the state before anything of the first scene has happened.
func opening(sc *scenario.Scenario, seed uint64) State {
	s := State{
		Version:   Version,
		Scene:     sc.Start,
		Ending:    scenario.None,
		Structure: power.One,
		Relations: bonds(sc, seed),
		Flags:     make([]power.Fixed, len(sc.Flags)),
		Visited:   make([]uint16, len(sc.Scenes)),
		Chose:     make([]uint16, len(sc.Choices)),
	}
	for i, f := range sc.Flags {
		s.Flags[i] = bounded(f.Initial)
	}
	return s
}

// open tells of the signs that show before anything is said, and enters the
// first scene.
func (r *run) open() error {
	for i := range r.s.Relations {
		r.sign(i)
	}
	return r.enter(r.sc.Start)
}

// bonds draws the starting meters. The draws depend on the seed and on the
// order of the relations alone.
func bonds(sc *scenario.Scenario, seed uint64) []Bond {
	draw := rand.New(rand.NewPCG(seed, 0x5570706572)) // the second word only sets our stream apart
	all := make([]Bond, len(sc.Relations))
	for i, rel := range sc.Relations {
		all[i] = Bond{
			Relation: power.New(spread(draw, rel.Trust, rel.Vary), spread(draw, rel.Autonomy, rel.Vary)),
			Safety:   power.One,
		}
	}
	return all
}

func spread(draw *rand.Rand, middle, vary power.Fixed) power.Fixed {
	vary = max(vary, 0)
	return middle - vary + power.Fixed(draw.Int64N(int64(2*vary+1)))
}

// enter goes to a scene: up to its content note, if it has one and the run
// halts there, else into it.
func (r *run) enter(scene int) error {
	if r.hops++; r.hops > maxHops {
		return circle(r.sc, scene)
	}
	if r.halts && r.sc.Scenes[scene].ContentNote != "" {
		r.s.Scene, r.s.Pending, r.s.Noted = scene, false, true
		r.tell(Event{Kind: NoteTold, Scene: scene})
		return nil
	}
	return r.begin(scene)
}

// circle is the fault of a scene that leads round in a circle.
func circle(sc *scenario.Scenario, scene int) *Fault {
	return &Fault{Pos: sc.Scenes[scene].Pos, Circle: true,
		Message: fmt.Sprintf("scene %q leads round in a circle without a decision", sc.Scenes[scene].ID)}
}

// TooManyNotes is the fault of a case that goes from one content note to the next
// for ever, once that many were answered without a decision between them; nil
// where there is none yet.
func TooManyNotes(sc *scenario.Scenario, s State, answered int) error {
	if answered <= maxHops {
		return nil
	}
	return circle(sc, s.Scene)
}

// begin plays a scene up to its choices, or through it to the next.
func (r *run) begin(scene int) error {
	sc := &r.sc.Scenes[scene]
	r.s.Scene = scene
	r.s.Pending, r.s.Noted = false, false
	more(&r.s.Visited[scene])
	if r.walks {
		r.trail = append(r.trail, scene)
	}
	r.tell(Event{Kind: SceneEntered, Scene: scene})
	r.arrive(sc)
	for i := range sc.Items {
		if sc.Items[i].Kind == scenario.ChoiceItem {
			break
		}
		if left, err := r.play(scene, i); left || err != nil {
			return err
		}
	}
	var err error
	if r.spare, err = r.offers(r.spare[:0]); err != nil {
		return err
	}
	if len(r.spare) == 0 {
		return r.after(scene)
	}
	if sc.Notice {
		r.s.Pending = true
		r.tell(Event{Kind: NoticeOpened, Scene: scene})
	}
	return nil
}

// arrive lets the time before the scene pass and renews its conflict frame.
func (r *run) arrive(sc *scenario.Scene) {
	for i := range r.s.Relations {
		if sc.Conflict {
			r.s.Relations[i].Calm = false
		}
		if sc.Unwatched > 0 {
			after, change := power.Unwatched(r.s.Relations[i].Relation, sc.Unwatched, &r.params)
			r.move(Event{Kind: MetersMoved, Cause: ByTime, Scene: r.s.Scene, Item: scenario.None, Relation: i, Actor: scenario.None, Change: r.told(&change)}, after)
		}
	}
}

// play plays one line, go or ending item and tells whether the scene was left.
func (r *run) play(scene, i int) (left bool, err error) {
	item := &r.sc.Scenes[scene].Items[i]
	ok, err := r.holds(item.When)
	if !ok || err != nil {
		return false, err
	}
	if item.Kind != scenario.LineItem {
		return true, r.follow(item.Target)
	}
	r.tell(Event{Kind: LineSpoken, Scene: scene, Item: i, Actor: item.Speaker})
	return false, r.apply(item.Speaker, scene, i)
}

// after plays what stands behind the choices of a scene: its own way out, for
// choices that name none and for when none is offered.
func (r *run) after(scene int) error {
	items := r.sc.Scenes[scene].Items
	passed := false
	for i := range items {
		if items[i].Kind == scenario.ChoiceItem {
			passed = true
			continue
		}
		if !passed {
			continue
		}
		if left, err := r.play(scene, i); left || err != nil {
			return err
		}
	}
	return r.fault(r.sc.Scenes[scene].Pos, "scene %q has no way on from here: no choice is offered and no go or ending holds", r.sc.Scenes[scene].ID)
}

func (r *run) follow(t scenario.Target) error {
	if t.Ending == scenario.None {
		return r.enter(t.Scene)
	}
	r.s.Ending = t.Ending
	r.tell(Event{Kind: EndingReached, Ending: t.Ending})
	return nil
}

// fault is trouble in the scenario that only playing it shows.
func (r *run) fault(pos scenario.Pos, format string, args ...any) error {
	return &Fault{Pos: pos, Message: fmt.Sprintf(format, args...)}
}

// Fault is an author's mistake that came to light in play.
type Fault struct {
	Pos     scenario.Pos
	Message string
	Circle  bool // play would go on for ever; else it cannot go on at all
}

func (f *Fault) Error() string { return fmt.Sprintf("%s:%d: %s", f.Pos.File, f.Pos.Line, f.Message) }
