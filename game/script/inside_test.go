//go:build !linux

package script

import "testing"

// TestAttacks is what every platform does alike. Where the system measures, it
// does so from outside: see outside_test.go. In short, it is each fourth of them:
// make attack lets all of them loose.
func TestAttacks(t *testing.T) {
	for i, a := range attacks(t) {
		if testing.Short() && i%4 != 0 {
			continue
		}
		t.Run(a.name, func(t *testing.T) {
			_, found := a.suffer()
			a.judge(t, found)
		})
	}
}
