package scenario

import "upperhand/game/power"

// Op is what a node of an expression does.
type Op uint8

// The operators of the condition language. Comments give the operands.
const (
	OpNumber    Op = iota // Value
	OpBool                // Value is 0 or 1
	OpText                // Text
	OpNot                 // X
	OpAnd                 // X, Y
	OpOr                  // X, Y
	OpEqual               // X, Y
	OpNotEqual            // X, Y
	OpLess                // X, Y
	OpLessEqual           // X, Y
	OpMore                // X, Y
	OpMoreEqual           // X, Y
	OpAdd                 // X, Y
	OpSubtract            // X, Y
	OpMultiply            // X, Y
	OpNegate              // X
	OpFlag                // Ref: flag
	OpTrust               // Ref: relation
	OpAutonomy            // Ref: relation
	OpState               // Ref: relation; gives text
	OpSign                // Ref: relation, Value: power.Sign; gives a bool
	OpUsed                // Ref: power.Base; how often the player used it
	OpHeldBack            // Ref: power.Base; how often the player held it back
	OpVisited             // Ref: scene; how often it was entered
	OpChose               // Ref: choice; how often it was taken
	OpTurn                // how many choices were made so far
)

// Type is what an expression gives.
type Type uint8

// The types of the condition language. A flag may be read as either of the
// first two: a number is true when it is not 0.
const (
	Number Type = iota
	Bool
	TextType
)

// Expr is a node of a parsed condition. Names are resolved: Ref is an index
// into the scenario, so that evaluating needs no look-up and cannot fail.
type Expr struct {
	Op    Op
	Type  Type
	Ref   int
	Value power.Fixed
	Text  string
	X, Y  *Expr
}
