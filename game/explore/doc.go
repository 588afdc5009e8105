// Package explore finds out where the choices of a scenario lead.
//
// [Every] follows every way through it. Of states that have the same future one
// is followed: a state's key holds what something can still read there (facts,
// counts, the turn, relations with all that is hidden in them) and nothing else,
// found out backwards over the scenes as a compiler finds which registers are
// live. Meters in a key are exact, to the millionth, so nothing is rounded
// together; where no condition reads a relation any more, it is left out. A Lua
// function that looks at the state may read all of it, and keeps all of it in
// the key. What Every calls reached is reached on the way it gives, a shortest
// one; where it is complete, and the seed's starting meters make no difference,
// the rest is proven to be out of reach. [EveryBy] does the same for somebody
// who plays by one rule.
//
// [Of] surveys a scenario: every way where they fit; where they don't, what was
// new at each scene, what simulated players came to, and what is out of reach
// whatever the meters are. Numbers of strategies and decisions are samples.
//
// [Sample] plays by a rule many times and counts. The rules are caricatures of
// ways to help: they show what a case rewards and what it tempts to, and say
// nothing about what people will do.
//
// Equal arguments give equal results: chance comes from a seed.
package explore
