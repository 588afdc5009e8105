//go:build !linux

package script

import "testing"

// TestAttacks is what every platform does alike. Where the system measures, it
// does so from outside: see outside_test.go.
func TestAttacks(t *testing.T) {
	for _, a := range attacks(t) {
		t.Run(a.name, func(t *testing.T) {
			_, found := a.suffer()
			a.judge(t, found)
		})
	}
}
