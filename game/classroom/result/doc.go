// Package result is what a class made of its cases: where everybody is, how
// each decision divided them, how the meters ran, which signs were seen, what
// was voted. It runs the class's records again and counts; it opens nothing and
// reads no clock, so that the same records give the same result anywhere.
//
// What counts is a seat, not a run: of the attempts of a seat at a case one
// counts, which one the teacher picks (see [Counting]), and at a decision that
// was passed several times the first choice. The numbers of a decision's split
// therefore add up to the seats that passed it. The teacher's own seat and
// seats that were removed are never counted.
//
// Nothing here is a mark. Which choice is the better one is not asked.
package result
