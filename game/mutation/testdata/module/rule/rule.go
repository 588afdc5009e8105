// Package rule holds one rule that a test holds, and one that none does.
package rule

const most = 3

// Held is held by a test on every side.
func Held(n int) bool { return n < 10 && n > 3 }

// Loose is called by a test that does not look at what it gives.
func Loose(n int) int {
	if n > most {
		return most
	}
	return n
}

// Endless would never end without its count.
func Endless(n int) (sum int) {
	for i := 0; i < n; i++ {
		sum += i
	}
	return sum
}
