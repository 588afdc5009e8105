// Package power is the relationship model: what one act does to the trust and the autonomy of the person it is
// meant for, and why.
//
// A [Relation] is what one person has with another. [Step] takes the relation, an [Act] and its [Context] and
// returns the relation afterwards with a [Change], whose terms add up to the difference of each meter exactly.
// What happens without an act has its own functions: [Discover], [Unwatched] and [Harm].
//
// All rules are integer arithmetic, so a record replays to the same bits on every platform. Directions come from
// published findings, sizes are a designer's choice (each is marked in [Params]). It is a teaching device: it
// must never be used to score a real person.
package power
