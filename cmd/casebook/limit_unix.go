//go:build unix

package main

import (
	"fmt"

	"golang.org/x/sys/unix"
)

// limitSelf bounds what this process may take from now on: seconds of processor time
// and bytes of data. Address space is not bounded, since Go reserves much more of
// it than it uses; no file is written and no core left.
func limitSelf(seconds, bytes uint64) error {
	for _, l := range []struct {
		what int
		most uint64
	}{{unix.RLIMIT_CPU, seconds}, {unix.RLIMIT_DATA, bytes}, {unix.RLIMIT_CORE, 0}, {unix.RLIMIT_FSIZE, 0}} {
		if err := unix.Setrlimit(l.what, &unix.Rlimit{Cur: l.most, Max: l.most}); err != nil {
			return fmt.Errorf("the limits of a check cannot be set: %w", err)
		}
	}
	return nil
}
