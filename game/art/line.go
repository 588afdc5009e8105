package art

import "math"

// samples is how many straight steps stand for one span of a curve: at four
// times the usual size a step is still only a few pixels long.
const samples = 10

// curve samples the smooth open line through the x, y pairs.
func curve(xy ...float64) []point { return curveOf(points(xy...)) }

func curveOf(k []point) []point {
	n := len(k)
	if n < 2 {
		return k
	}
	out := make([]point, 0, (n-1)*samples+1)
	for i := range n - 1 {
		a, b, c, d := k[max(i-1, 0)], k[i], k[i+1], k[min(i+2, n-1)]
		p1, p2 := b.add(c.sub(a).scale(1.0/6)), c.sub(d.sub(b).scale(1.0/6))
		for s := range samples {
			out = append(out, bezier(b, p1, p2, c, float64(s)/samples))
		}
	}
	return append(out, k[n-1])
}

func bezier(a, b, c, d point, t float64) point {
	u := 1 - t
	return a.scale(u * u * u).add(b.scale(3 * u * u * t)).add(c.scale(3 * u * t * t)).add(d.scale(t * t * t))
}

// brush is the outline of a line along pts, w0 wide at its start, w1 in the
// middle and w2 at its end, with round ends.
func brush(pts []point, w0, w1, w2 float64) path {
	n := len(pts)
	r := make([]float64, n)
	for i := range r {
		t := float64(i) / math.Max(1, float64(n-1))
		if t < 0.5 {
			r[i] = lerp(w0, w1, ease(t*2)) / 2
		} else {
			r[i] = lerp(w1, w2, ease(t*2-1)) / 2
		}
	}
	return tube(pts, r)
}

// limb is a tube through knots whose radii are given with them.
func limb(knots []point, radii ...float64) path {
	pts := curveOf(knots)
	r := make([]float64, len(pts))
	for i := range r {
		k, t := i/samples, float64(i%samples)/samples
		if k >= len(radii)-1 {
			r[i] = radii[len(radii)-1]
			continue
		}
		r[i] = lerp(radii[k], radii[k+1], ease(t))
	}
	p := tube(pts, r)
	for i := 1; i < len(knots)-1; i++ {
		at := min(i, len(radii)-1)
		// Before the end caps, which openEnd relies on.
		p = append(oval(knots[i].x, knots[i].y, radii[at], radii[at]), p...)
	}
	return p
}

// openEnd takes the round cap off the far end of a limb: a sleeve's.
func openEnd(p path) path { return p[:max(0, len(p)-len(oval(0, 0, 1, 1)))] }

// tube is the region within r[i] of pts[i]. All its pieces wind the same
// way, so that overlaps at a sharp bend add up and never cancel.
func tube(pts []point, r []float64) path {
	n := len(pts)
	if n == 0 {
		return nil
	}
	if n == 1 {
		return oval(pts[0].x, pts[0].y, r[0], r[0])
	}
	p := make(path, 0, 12*n+10)
	left, right := make([]point, n), make([]point, n)
	for i := range pts {
		d := pts[min(i+1, n-1)].sub(pts[max(i-1, 0)])
		if l := d.len(); l > 0 {
			d = d.scale(r[i] / l)
		}
		left[i], right[i] = pts[i].add(point{d.y, -d.x}), pts[i].add(point{-d.y, d.x})
	}
	for i := range n - 1 {
		p = wind(p, pts[i], pts[i+1], left[i+1], left[i])
		p = wind(p, pts[i], right[i], right[i+1], pts[i+1])
	}
	p = append(p, oval(pts[0].x, pts[0].y, r[0], r[0])...)
	return append(p, oval(pts[n-1].x, pts[n-1].y, r[n-1], r[n-1])...)
}

// wind adds the quadrilateral as two triangles, each turned round if need be
// so that it winds as oval does: at a sharp bend a quadrilateral can cross
// itself and would leave a hole.
func wind(p path, a, b, c, d point) path { return triangle(triangle(p, a, b, c), a, c, d) }

func triangle(p path, a, b, c point) path {
	if (b.x-a.x)*(c.y-a.y) < (c.x-a.x)*(b.y-a.y) {
		b, c = c, b
	}
	return p.move(a.x, a.y).line(b.x, b.y).line(c.x, c.y)
}

func lerp(a, b, t float64) float64 { return a + (b-a)*t }

// ease is a gentle S from 0 to 1.
func ease(t float64) float64 {
	t = clamp(t)
	return t * t * (3 - 2*t)
}

func clamp(t float64) float64 {
	switch {
	case t >= 1:
		return 1
	case t > 0:
		return t
	}
	return 0
}
