package rule

import "testing"

func TestHeld(t *testing.T) {
	for n, want := range map[int]bool{2: false, 3: false, 4: true, 9: true, 10: false, 11: false} {
		if Held(n) != want {
			t.Errorf("Held(%d) = %v", n, !want)
		}
	}
	Loose(4)
	for n, want := range []int{0, 0, 1, 3} {
		if got := Endless(n); got != want {
			t.Errorf("Endless(%d) = %d, want %d", n, got, want)
		}
	}
}
