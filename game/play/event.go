package play

import "upperhand/game/power"

// EventKind says what happened.
type EventKind uint8

// The kinds of event, each with the fields of Event that it fills.
const (
	SceneEntered   EventKind = iota // Scene
	LineSpoken                      // Scene, Item
	ChoiceTaken                     // Scene, Item
	MetersMoved                     // Relation, Change, Actor, Cause, and what caused it in Scene, Item
	StateChanged                    // Relation, From, To
	SignAppeared                    // Relation, Sign
	SignGone                        // Relation, Sign
	NoticeOpened                    // Scene
	NoticeAnswered                  // Scene, Signs: what the trainee marked; Base
	EndingReached                   // Ending
	NoteTold                        // Scene: its content note stands before it
	SceneSkipped                    // Scene: passed over after its content note
)

// Cause says why meters moved.
type Cause uint8

// The causes of a change of meters.
const (
	ByAct       Cause = iota // somebody used, or held back, power
	ByDiscovery              // hidden acts came to light
	ByHarm                   // harm that was not prevented
	ByTime                   // turns passed unobserved
	ByScript                 // the scenario moved a meter itself
)

// Event is one thing that happened in a step, never what to draw.
type Event struct {
	Kind     EventKind
	Cause    Cause
	Scene    int
	Item     int
	Ending   int
	Relation int
	Actor    int // a character: who acted
	Act      power.Act
	Change   *power.Change // MetersMoved only
	From, To power.State
	Why      string // MetersMoved ByScript: the author's reason
	Sign     power.Sign
	Signs    power.Signs
	Base     power.Base
}
