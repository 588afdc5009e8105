package condition

import (
	"math/bits"
	"slices"
)

// row is Σ by[i]·x[i] + plus ≤ 0.
type row struct {
	by   []int64
	plus int64
}

// rows are the sums of the store with the ends of the domains of their leaves.
// Leaves that no sum has cannot stand in each other's way. ok is false where a
// domain is empty.
func (st store) rows(s *solver) (rows []row, ok bool) {
	column := map[int]int{}
	for _, f := range st.sums {
		for _, t := range f.terms {
			if i := s.places[t.leaf]; !seen(column, i) {
				column[i] = len(column)
			}
		}
	}
	for _, f := range st.sums {
		r := row{make([]int64, len(column)), int64(f.plus)}
		for _, t := range f.terms {
			r.by[column[s.places[t.leaf]]] = int64(t.by)
		}
		rows = append(rows, r)
	}
	for i := range s.leaves {
		if i >= len(st.domains) || st.domains[i] == nil && !seen(column, i) {
			continue
		}
		if len(st.domains[i]) == 0 {
			return nil, false
		}
		c, used := column[i]
		if !used {
			continue
		}
		h := st.domains[i].Hull()
		low, high := row{make([]int64, len(column)), int64(h.Low)}, row{make([]int64, len(column)), -int64(h.High)}
		low.by[c], high.by[c] = -1, 1
		rows = append(rows, low, high)
	}
	return rows, true
}

func seen(m map[int]int, i int) bool {
	_, ok := m[i]
	return ok
}

// feasible reports whether some numbers may meet all rows: false is proven. It
// takes one column after another out by adding each row in which it counts up
// to each in which it counts down (Fourier 1826, Motzkin 1936), and gives up
// where rows grow too many or numbers too large.
func (s *solver) feasible(rows []row, ok bool) bool {
	if !ok {
		return false
	}
	if len(rows) == 0 {
		return true
	}
	for c := range rows[0].by {
		var up, down, rest []row
		for _, r := range rows {
			switch {
			case r.by[c] > 0:
				up = append(up, r)
			case r.by[c] < 0:
				down = append(down, r)
			default:
				rest = append(rest, r)
			}
		}
		if len(up)*len(down)+len(rest) > maxRows {
			return true
		}
		if s.spend((len(up)*len(down) + len(rows)) * len(rows[0].by)) {
			return true
		}
		for _, u := range up {
			for _, d := range down {
				r, fits := joined(u, d, c)
				if !fits {
					return true
				}
				rest = append(rest, r)
			}
		}
		if rows = rest; len(rows) == 0 {
			return true
		}
	}
	return !slices.ContainsFunc(rows, func(r row) bool { return r.plus > 0 })
}

// joined adds two rows so that column c falls out; fits is false where a number
// grows too large to be exact.
func joined(u, d row, c int) (r row, fits bool) {
	times, also := -d.by[c], u.by[c]
	if g := divisor(times, also); g > 1 {
		times, also = times/g, also/g
	}
	r.by = make([]int64, len(u.by))
	for i := range r.by {
		if r.by[i], fits = blend(u.by[i], times, d.by[i], also); !fits {
			return r, false
		}
	}
	r.plus, fits = blend(u.plus, times, d.plus, also)
	return r, fits
}

// blend gives a·x + b·y where that is exact.
func blend(a, x, b, y int64) (int64, bool) {
	one, ok := exact(a, x)
	other, too := exact(b, y)
	return one + other, ok && too
}

func exact(a, b int64) (int64, bool) {
	high, low := bits.Mul64(magnitude(a), magnitude(b))
	if high != 0 || low > uint64(endless) {
		return 0, false
	}
	if (a < 0) != (b < 0) {
		return -int64(low), true
	}
	return int64(low), true
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return uint64(-n)
	}
	return uint64(n)
}

// divisor is the greatest common one of two numbers above 0.
func divisor(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}
