package art

import (
	"image"
	"math"

	"golang.org/x/image/vector"
)

// point is a place in drawing units: x to the right, y down. A head is about
// a hundred units high.
type point struct{ x, y float64 }

func (p point) add(q point) point           { return point{p.x + q.x, p.y + q.y} }
func (p point) sub(q point) point           { return point{p.x - q.x, p.y - q.y} }
func (p point) scale(k float64) point       { return point{p.x * k, p.y * k} }
func (p point) to(q point, t float64) point { return p.add(q.sub(p).scale(t)) }
func (p point) len() float64                { return math.Hypot(p.x, p.y) }

// affine maps (x, y) to (ax+cy+e, bx+dy+f).
type affine struct{ a, b, c, d, e, f float64 }

func (m affine) apply(p point) point {
	return point{m.a*p.x + m.c*p.y + m.e, m.b*p.x + m.d*p.y + m.f}
}

// mul returns the transform that applies n first and then m.
func (m affine) mul(n affine) affine {
	return affine{
		m.a*n.a + m.c*n.b, m.b*n.a + m.d*n.b,
		m.a*n.c + m.c*n.d, m.b*n.c + m.d*n.d,
		m.a*n.e + m.c*n.f + m.e, m.b*n.e + m.d*n.f + m.f,
	}
}

func shift(x, y float64) affine { return affine{1, 0, 0, 1, x, y} }
func zoom(x, y float64) affine  { return affine{x, 0, 0, y, 0, 0} }

// turn rotates by deg degrees, clockwise on the screen, about p.
func turn(deg float64, p point) affine {
	s, c := math.Sincos(deg * math.Pi / 180)
	return shift(p.x, p.y).mul(affine{c, s, -s, c, 0, 0}).mul(shift(-p.x, -p.y))
}

// path is one or more closed outlines made of cubic curves and lines.
type path []piece

// piece is a step of a path: a move ('m'), a line ('l') or a cubic ('c').
type piece struct {
	op byte
	p  [3]point
}

func (p path) move(x, y float64) path { return append(p, piece{'m', [3]point{{x, y}}}) }
func (p path) line(x, y float64) path { return append(p, piece{'l', [3]point{{x, y}}}) }
func (p path) cube(a, b, c point) path {
	return append(p, piece{'c', [3]point{a, b, c}})
}

// bounds returns the pixels that p may touch under m. It uses the control
// points, which always enclose the curve.
func (p path) bounds(m affine) image.Rectangle {
	if len(p) == 0 {
		return image.Rectangle{}
	}
	lo, hi := point{math.Inf(1), math.Inf(1)}, point{math.Inf(-1), math.Inf(-1)}
	for _, s := range p {
		n := 1
		if s.op == 'c' {
			n = 3
		}
		for _, q := range s.p[:n] {
			q = m.apply(q)
			lo = point{math.Min(lo.x, q.x), math.Min(lo.y, q.y)}
			hi = point{math.Max(hi.x, q.x), math.Max(hi.y, q.y)}
		}
	}
	return image.Rect(pixel(lo.x), pixel(lo.y), pixel(hi.x)+1, pixel(hi.y)+1)
}

// pixel rounds down and keeps wild numbers within what an image can hold.
func pixel(v float64) int { return int(math.Floor(math.Max(-1e6, math.Min(1e6, v)))) }

// trace feeds p, under m, to the rasteriser whose corner is at o.
func (p path) trace(z *vector.Rasterizer, m affine, o image.Point) {
	f := func(q point) (float32, float32) {
		q = m.apply(q)
		return float32(q.x - float64(o.X)), float32(q.y - float64(o.Y))
	}
	for i, s := range p {
		x, y := f(s.p[0])
		switch s.op {
		case 'm':
			if i > 0 {
				z.ClosePath()
			}
			z.MoveTo(x, y)
		case 'l':
			z.LineTo(x, y)
		case 'c':
			bx, by := f(s.p[1])
			cx, cy := f(s.p[2])
			z.CubeTo(x, y, bx, by, cx, cy)
		}
	}
	z.ClosePath()
}

// points reads x, y pairs; an odd last number is dropped.
func points(xy ...float64) []point {
	p := make([]point, len(xy)/2)
	for i := range p {
		p[i] = point{xy[2*i], xy[2*i+1]}
	}
	return p
}

// blob is the smooth closed outline through the given x, y pairs. A point
// written twice makes a corner.
func blob(xy ...float64) path { return blobOf(points(xy...)) }

func blobOf(k []point) path {
	n := len(k)
	if n == 0 {
		return nil
	}
	p := path{}.move(k[0].x, k[0].y)
	for i := range n {
		a, b, c, d := k[(i+n-1)%n], k[i], k[(i+1)%n], k[(i+2)%n]
		if b == c {
			continue
		}
		p1, p2 := b.add(c.sub(a).scale(1.0/6)), c.sub(d.sub(b).scale(1.0/6))
		if a == b {
			p1 = b.to(c, 1.0/3)
		}
		if c == d {
			p2 = c.to(b, 1.0/3)
		}
		p = p.cube(p1, p2, c)
	}
	return p
}

// poly is the closed outline with straight edges.
func poly(xy ...float64) path {
	var p path
	for i, q := range points(xy...) {
		if i == 0 {
			p = p.move(q.x, q.y)
			continue
		}
		p = p.line(q.x, q.y)
	}
	return p
}

func rect(x0, y0, x1, y1 float64) path { return poly(x0, y0, x1, y0, x1, y1, x0, y1) }

// round is a rectangle with corners of radius r.
func round(x0, y0, x1, y1, r float64) path {
	r = math.Min(r, math.Min(math.Abs(x1-x0), math.Abs(y1-y0))/2)
	k := r * 0.4477
	p := path{}.move(x0+r, y0).line(x1-r, y0)
	p = p.cube(point{x1 - k, y0}, point{x1, y0 + k}, point{x1, y0 + r}).line(x1, y1-r)
	p = p.cube(point{x1, y1 - k}, point{x1 - k, y1}, point{x1 - r, y1}).line(x0+r, y1)
	p = p.cube(point{x0 + k, y1}, point{x0, y1 - k}, point{x0, y1 - r}).line(x0, y0+r)
	return p.cube(point{x0, y0 + k}, point{x0 + k, y0}, point{x0 + r, y0})
}

func oval(x, y, rx, ry float64) path {
	const k = 0.5523
	p := path{}.move(x+rx, y)
	p = p.cube(point{x + rx, y + k*ry}, point{x + k*rx, y + ry}, point{x, y + ry})
	p = p.cube(point{x - k*rx, y + ry}, point{x - rx, y + k*ry}, point{x - rx, y})
	p = p.cube(point{x - rx, y - k*ry}, point{x - k*rx, y - ry}, point{x, y - ry})
	return p.cube(point{x + k*rx, y - ry}, point{x + rx, y - k*ry}, point{x + rx, y})
}

// under returns p moved by m, for a part that hangs on another.
func (p path) under(m affine) path {
	q := make(path, len(p))
	for i, s := range p {
		q[i] = piece{s.op, [3]point{m.apply(s.p[0]), m.apply(s.p[1]), m.apply(s.p[2])}}
	}
	return q
}
