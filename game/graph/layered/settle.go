package layered

// settles is how often the heights go over the drawing, each way.
const settles = 20

// settle chooses the heights. In turn from the left, from the right and from
// both sides, every column is put where its links pull it, as near as its order
// and the room between neighbours allow.
func (n *net) settle() {
	for _, column := range n.columns {
		y := 0.0
		for i, v := range column {
			if i > 0 {
				y += n.apart(column[i-1], v)
			}
			n.all[v].y = y
			y += n.all[v].h
		}
	}
	for round := range settles {
		both := round >= settles/2
		for c := range n.columns {
			n.pull(c, true, both)
		}
		for c := len(n.columns) - 1; c >= 0; c-- {
			n.pull(c, both, true)
		}
	}
}

// pull puts one column where its links want it.
func (n *net) pull(column int, left, right bool) {
	list := n.columns[column]
	wish, weight, base := make([]float64, len(list)), make([]float64, len(list)), make([]float64, len(list))
	for i, v := range list {
		if i > 0 {
			base[i] = base[i-1] + n.all[list[i-1]].h + n.apart(list[i-1], v)
		}
		sum, total := 0.0, 0.0
		add := func(links []link) {
			for _, l := range links {
				sum += l.weight * (n.all[l.to].y + l.far - l.here)
				total += l.weight
			}
		}
		if left {
			add(n.left[v])
		}
		if right {
			add(n.right[v])
		}
		if total == 0 {
			sum, total = n.all[v].y*0.01, 0.01
		}
		wish[i], weight[i] = sum/total-base[i], total
	}
	for i, y := range monotone(wish, weight) {
		n.all[list[i]].y = y + base[i]
	}
}

// monotone gives the values that never fall and lie nearest to what is wished,
// by weighted squares. Neighbours that would fall are pooled to their mean.
func monotone(wish, weight []float64) []float64 {
	type pool struct {
		mean, weight float64
		count        int
	}
	var pools []pool
	for i := range wish {
		p := pool{wish[i], weight[i], 1}
		for len(pools) > 0 && pools[len(pools)-1].mean > p.mean {
			q := pools[len(pools)-1]
			pools = pools[:len(pools)-1]
			total := p.weight + q.weight
			p = pool{(p.mean*p.weight + q.mean*q.weight) / total, total, p.count + q.count}
		}
		pools = append(pools, p)
	}
	var out []float64
	for _, p := range pools {
		for range p.count {
			out = append(out, p.mean)
		}
	}
	return out
}
