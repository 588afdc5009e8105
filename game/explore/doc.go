// Package explore plays a scenario many times by simple rules and counts where
// that leads. The rules are caricatures of ways to help: they show what a case
// rewards and what it tempts to, and say nothing about what people will do.
//
// Equal arguments give equal counts: chance comes from a seed.
package explore
