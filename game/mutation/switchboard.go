package main

import "fmt"

// chosen is the variable of the environment that tells a test binary which
// mutant to be; without it, or with 0, the binary is the program itself.
const chosen = "UPPERHAND_MUTANT"

// switchboard is a file that goes into a package under test by overlay: the
// functions that planted code calls. Each computes what stood there, unless its
// mutant is the chosen one.
func switchboard(pkg string) []byte { return fmt.Appendf(nil, switches, pkg, chosen) }

const switches = `package %s

import (
	"cmp"
	"os"
	"strconv"
)

var mutantChosen, _ = strconv.Atoi(os.Getenv(%q))

func mutantOn(id int) bool { return id == mutantChosen }

type mutantInteger interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64
}

type mutantNumber interface{ mutantInteger | ~float32 | ~float64 }

func mutantStep[T mutantNumber](more, less int, v T) T {
	switch mutantChosen {
	case more:
		return v + 1
	case less:
		return v - 1
	}
	return v
}

func mutantLess[T cmp.Ordered](id int, a, b T) bool {
	if mutantOn(id) {
		return a <= b
	}
	return a < b
}

func mutantLessEqual[T cmp.Ordered](id int, a, b T) bool {
	if mutantOn(id) {
		return a < b
	}
	return a <= b
}

func mutantMore[T cmp.Ordered](id int, a, b T) bool { return mutantLess(id, b, a) }

func mutantMoreEqual[T cmp.Ordered](id int, a, b T) bool { return mutantLessEqual(id, b, a) }

func mutantAdd[T mutantNumber](id int, a, b T) T {
	if mutantOn(id) {
		return a - b
	}
	return a + b
}

func mutantSubtract[T mutantNumber](id int, a, b T) T {
	if mutantOn(id) {
		return a + b
	}
	return a - b
}

func mutantMultiply[T mutantNumber](id int, a, b T) T {
	if mutantOn(id) {
		return a / b
	}
	return a * b
}

func mutantDivide[T mutantNumber](id int, a, b T) T {
	if mutantOn(id) {
		return a * b
	}
	return a / b
}

func mutantRemainder[T mutantInteger](id int, a, b T) T {
	if mutantOn(id) {
		return a / b
	}
	return a %% b
}

func mutantAnd[T mutantInteger](id int, a, b T) T {
	if mutantOn(id) {
		return a | b
	}
	return a & b
}

func mutantOr[T mutantInteger](id int, a, b T) T {
	if mutantOn(id) {
		return a & b
	}
	return a | b
}

func mutantWithout[T mutantInteger](id int, a, b T) T {
	if mutantOn(id) {
		return a
	}
	return a &^ b
}

func mutantDiffer[T mutantInteger](id int, a, b T) T {
	if mutantOn(id) {
		return a
	}
	return a ^ b
}

func mutantLeft[T, S mutantInteger](id int, a T, b S) T {
	if mutantOn(id) {
		return a >> b
	}
	return a << b
}

func mutantRight[T, S mutantInteger](id int, a T, b S) T {
	if mutantOn(id) {
		return a << b
	}
	return a >> b
}

func mutantNegate[T mutantNumber](id int, v T) T {
	if mutantOn(id) {
		return v
	}
	return -v
}

func mutantHold1[T any](id int, f func(T) T, v T) T {
	if mutantOn(id) {
		return v
	}
	return f(v)
}

func mutantHold3[T any](id int, f func(T, T, T) T, v, low, high T) T {
	if mutantOn(id) {
		return v
	}
	return f(v, low, high)
}

func mutantMin[T cmp.Ordered](first, second int, a, b T) T {
	switch mutantChosen {
	case first:
		return a
	case second:
		return b
	}
	return min(a, b)
}

func mutantMax[T cmp.Ordered](first, second int, a, b T) T {
	switch mutantChosen {
	case first:
		return a
	case second:
		return b
	}
	return max(a, b)
}

func mutantEmpty[T any](id int, v T) T {
	if mutantOn(id) {
		var none T
		return none
	}
	return v
}
`
