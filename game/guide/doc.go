// Package guide makes the facilitator's guide of a scenario from its script:
// what to know ten minutes before a class on the first page, then every
// decision, what simulated players run into, questions for the group, and the
// endings. What it says about likely misconceptions comes from playing the case
// by simple rules (package explore), and it says so.
package guide
