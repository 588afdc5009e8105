package layered

import (
	"cmp"
	"slices"
)

const (
	sweeps  = 24   // over all columns, at most
	patient = 6    // sweeps without a gain before it is good enough
	careful = 6000 // links up to which neighbours are tried the other way round too
)

// order puts the vertices of each column into an order with few crossings.
func (n *net) order() {
	n.unfold()
	best, least := n.kept(), n.crossings()
	idle := 0
	for sweep := 0; sweep < sweeps && least > 0 && idle < patient; sweep++ {
		n.sweep(sweep%2 == 0, sweep%4 < 2)
		if n.count() <= careful {
			n.transpose()
		}
		idle++
		if c := n.crossings(); c < least {
			best, least, idle = n.kept(), c, 0
		}
	}
	n.columns = best
	for c := range n.columns {
		n.number(c)
	}
}

func (n *net) count() int {
	links := 0
	for _, l := range n.right {
		links += len(l)
	}
	return links
}

func (n *net) kept() [][]int {
	kept := make([][]int, len(n.columns))
	for c := range kept {
		kept[c] = slices.Clone(n.columns[c])
	}
	return kept
}

func (n *net) number(column int) {
	for place, v := range n.columns[column] {
		n.all[v].place = place
	}
}

// unfold is the order to begin with: as a walk from the first node meets the
// vertices, taking the links of each from top to bottom.
func (n *net) unfold() {
	seen := make([]bool, len(n.all))
	filled := make([][]int, len(n.columns))
	var roots []int
	for c := range n.columns {
		roots = append(roots, n.columns[c]...)
	}
	for _, root := range roots {
		stack := []int{root}
		for len(stack) > 0 {
			v := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			if seen[v] {
				continue
			}
			seen[v] = true
			filled[n.all[v].column] = append(filled[n.all[v].column], v)
			links := slices.Clone(n.right[v])
			slices.SortStableFunc(links, func(a, b link) int { return cmp.Compare(b.here, a.here) })
			for _, l := range links {
				if !seen[l.to] {
					stack = append(stack, l.to)
				}
			}
		}
	}
	n.columns = filled
	for c := range n.columns {
		n.number(c)
	}
}

// sweep sorts each column by where its links lead in the one before.
func (n *net) sweep(rightwards, stable bool) {
	for i := range n.columns {
		c := i
		if !rightwards {
			c = len(n.columns) - 1 - i
		}
		middle := map[int]float64{}
		for _, v := range n.columns[c] {
			links := n.left[v]
			if !rightwards {
				links = n.right[v]
			}
			middle[v] = n.middle(v, links)
		}
		if !stable { // so that those who are equal change places now and then
			slices.Reverse(n.columns[c])
		}
		slices.SortStableFunc(n.columns[c], func(a, b int) int { return cmp.Compare(middle[a], middle[b]) })
		n.number(c)
	}
}

// middle is the mean place of the far ends of some links; a vertex without any
// stays about where it is.
func (n *net) middle(v int, links []link) float64 {
	if len(links) == 0 {
		return float64(n.all[v].place)
	}
	sum := 0.0
	for _, l := range links {
		sum += n.place(l.to, l.far)
	}
	return sum / float64(len(links))
}

// place is where in its column a port is: of two on one vertex the upper one
// comes first.
func (n *net) place(v int, port float64) float64 {
	return float64(n.all[v].place) + port/(n.all[v].h+1)
}

// transpose lets neighbours change places as long as that saves crossings.
func (n *net) transpose() {
	for range 8 {
		better := false
		for c := range n.columns {
			for i := range len(n.columns[c]) - 1 {
				a, b := n.columns[c][i], n.columns[c][i+1]
				if n.between(n.left[a], n.left[b])+n.between(n.right[a], n.right[b]) > n.between(n.left[b], n.left[a])+n.between(n.right[b], n.right[a]) {
					n.columns[c][i], n.columns[c][i+1] = b, a
					n.all[a].place, n.all[b].place = i+1, i
					better = true
				}
			}
		}
		if !better {
			return
		}
	}
}

// between counts the crossings of the links of two neighbours, the first above
// the second.
func (n *net) between(upper, lower []link) int {
	crossings := 0
	for _, u := range upper {
		at := n.place(u.to, u.far)
		for _, l := range lower {
			if at > n.place(l.to, l.far) {
				crossings++
			}
		}
	}
	return crossings
}

// crossings counts those of the whole drawing.
func (n *net) crossings() int {
	total := 0
	type ends struct{ a, b float64 }
	for _, column := range n.columns {
		var all []ends
		for _, v := range column {
			for _, l := range n.right[v] {
				all = append(all, ends{n.place(v, l.here), n.place(l.to, l.far)})
			}
		}
		slices.SortFunc(all, func(x, y ends) int { return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b)) })
		far := make([]float64, len(all))
		for i, e := range all {
			far[i] = e.b
		}
		total += inversions(far, make([]float64, len(far)))
	}
	return total
}

// inversions sorts and counts how many pairs stood the wrong way round.
func inversions(list, room []float64) int {
	if len(list) < 2 {
		return 0
	}
	half := len(list) / 2
	count := inversions(list[:half], room) + inversions(list[half:], room)
	i, j := 0, half
	for k := range list {
		if j == len(list) || i < half && list[i] <= list[j] {
			room[k] = list[i]
			i++
		} else {
			room[k] = list[j]
			count += half - i
			j++
		}
	}
	copy(list, room[:len(list)])
	return count
}
