//go:build unix

package spent

import (
	"syscall"
	"time"
)

// processor is the time that this process has taken, the user's and the system's.
func processor() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
