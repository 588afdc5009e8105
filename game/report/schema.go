package report

import (
	"upperhand/game/play"
	"upperhand/game/power"
)

// Format and Version name what Data is written as. Fields are added, never
// renamed; a change of meaning raises the version.
const (
	Format  = "upperhand-report"
	Version = 1
)

// Data is the report for other programs. Meters are whole points from 0 to
// 100, shares are points to three decimals; "you" names the player; turns count
// from 1, and 0 is before the first choice.
type Data struct {
	Format      string          `json:"format"`
	Version     int             `json:"version"`
	Notice      string          `json:"notice"`
	Remark      string          `json:"remark,omitempty"`
	Title       string          `json:"title"`
	Role        string          `json:"role"`
	Record      play.Record     `json:"record"`
	Ending      *Ending         `json:"ending"` // null while the case goes on
	Reaction    string          `json:"reaction,omitempty"`
	Reflections []Answer        `json:"reflections"`
	Relations   []Relation      `json:"relations"` // those that the screens show
	Turns       []Turn          `json:"turns"`
	Turning     []Turning       `json:"turning_points"`
	Profile     Profile         `json:"profile"`
	Signs       []Sign          `json:"signs"`
	Noticed     []Noticed       `json:"noticed"`
	Skipped     []string        `json:"skipped"` // scenes passed over after their content note
	Hidden      []string        `json:"hidden"`
	People      []Person        `json:"people"`
	Influence   Influence       `json:"influence"`
	WhatIfs     []WhatIf        `json:"what_ifs"`
	Lasting     []LastingShares `json:"lasting"`
}

// Ending is how the case ended.
type Ending struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Kind  string `json:"kind"`
	Text  string `json:"text"`
	Later string `json:"later,omitempty"`
}

// Answer is one question with what the learner wrote.
type Answer struct {
	Question string `json:"question"`
	Answer   string `json:"answer"`
}

// Relation is one curve.
type Relation struct {
	From    string  `json:"from"`
	To      string  `json:"to"`
	Between string  `json:"between"`
	Points  []Point `json:"points"`
}

// Point is a relation after a turn.
type Point struct {
	Turn     int      `json:"turn"`
	Trust    int      `json:"trust"`
	Autonomy int      `json:"autonomy"`
	State    string   `json:"state"`
	Signs    []string `json:"signs"`
}

// Turn is one decision.
type Turn struct {
	Turn     int       `json:"turn"`
	Scene    string    `json:"scene"`
	Choice   string    `json:"choice"` // its id
	Said     string    `json:"said"`
	Act      string    `json:"act"` // use, refrain, listen, …; empty for a plain step
	Bases    []string  `json:"bases"`
	Manner   []string  `json:"manner"`
	Meant    string    `json:"meant,omitempty"`
	Hearer   string    `json:"hearer"`
	Heard    string    `json:"heard,omitempty"`
	Why      string    `json:"why,omitempty"`
	Ethics   string    `json:"ethics,omitempty"`
	Moves    []Move    `json:"moves"`
	Changes  []string  `json:"changes"`
	Thoughts []Thought `json:"thoughts"`
	Open     []string  `json:"open"` // what else could have been chosen
}

// Move is one change of a relation.
type Move struct {
	Between   string   `json:"between"`
	By        string   `json:"by"` // "you", a name, or empty for nobody
	Trust     [2]int   `json:"trust"`
	Autonomy  [2]int   `json:"autonomy"`
	Sentences []string `json:"sentences"`
	Terms     []Term   `json:"terms"`
}

// Term is one reason of a move with its share in points.
type Term struct {
	Label       string `json:"label"`
	Explanation string `json:"explanation,omitempty"`
	Trust       Number `json:"trust"`
	Autonomy    Number `json:"autonomy"`
}

// Thought is what somebody thought behind a line.
type Thought struct {
	Name    string `json:"name"`
	Line    string `json:"line"`
	Thought string `json:"thought"`
}

// Turning is a turning point.
type Turning struct {
	Turn     int    `json:"turn"`
	Sentence string `json:"sentence"`
}

// Profile is the power used and held back.
type Profile struct {
	Bases     []Tally  `json:"bases"`
	Deeds     []Tally  `json:"deeds"`
	Sentences []string `json:"sentences"`
}

// Tally is how often something was done.
type Tally struct {
	Name     string `json:"name"`
	Used     int    `json:"used"`
	HeldBack int    `json:"held_back"`
}

// Sign is a time during which a sign of imbalance showed. To is 0 where it
// still showed at the end.
type Sign struct {
	Between  string `json:"between"`
	Sign     string `json:"sign"`
	From     int    `json:"from"`
	To       int    `json:"to"`
	Sentence string `json:"sentence"`
}

// Noticed is one notice question.
type Noticed struct {
	Turn   int      `json:"turn"`
	Hits   []string `json:"hits"`
	Misses []string `json:"misses"`
	False  []string `json:"false_alarms"`
	Base   string   `json:"base"`
}

// Person is somebody from the inside.
type Person struct {
	Name   string `json:"name"`
	Want   string `json:"want,omitempty"`
	Fear   string `json:"fear,omitempty"`
	Unsaid string `json:"unsaid,omitempty"`
}

// Influence is how deep the yeses went, in per cent.
type Influence struct {
	Asks int `json:"asks"`
	Now  int `json:"now"`
	Kept int `json:"kept"`
	Made int `json:"made"`
}

// WhatIf is the other choices of a turn.
type WhatIf struct {
	Turn   int   `json:"turn"`
	Others []Way `json:"others"`
}

// Way is one of them.
type Way struct {
	Choice  string       `json:"choice"`
	Said    string       `json:"said"`
	After   []PointAfter `json:"after"`
	Ends    string       `json:"ends"`
	Trouble string       `json:"trouble,omitempty"`
}

// PointAfter is a relation right after the choice.
type PointAfter struct {
	Between  string `json:"between"`
	Trust    int    `json:"trust"`
	Autonomy int    `json:"autonomy"`
	State    string `json:"state"`
}

// LastingShares is what an agreement was made of, in per cent.
type LastingShares struct {
	Between         string   `json:"between"`
	Compliance      int      `json:"compliance"`
	Identification  int      `json:"identification"`
	Internalisation int      `json:"internalisation"`
	Sentences       []string `json:"sentences"`
}

// Number is a share with three decimals at most.
type Number power.Fixed

// MarshalJSON writes the shortest decimal.
func (n Number) MarshalJSON() ([]byte, error) { return []byte(power.Fixed(n).String()), nil }
