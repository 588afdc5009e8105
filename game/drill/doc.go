// Package drill holds three short exercises that are repeated until they are
// mastered: to say openly what was pressed on somebody, to name the base of power
// behind a line, and to tell what a line was heard as.
//
// Each draws from a bank of items. An item that was answered right comes back
// after a growing number of rounds, and is mastered once it was right three times
// running; one that was answered wrong comes back in the same round and begins
// again (Leitner's boxes). Time plays no part: whoever practises daily and whoever
// practises once a month repeat the same items.
//
// [Progress] is all that is remembered. It is a value: nothing here changes the
// one it was given.
package drill
