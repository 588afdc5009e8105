package art

import "image"

type stage struct {
	c canvas
	r image.Rectangle
	s Scene
}

func newStage(c canvas, r image.Rectangle, s Scene) *stage { return &stage{c, r, s} }

func (st *stage) draw() {
	st.c.fill(rect(float64(st.r.Min.X), float64(st.r.Min.Y), float64(st.r.Max.X), float64(st.r.Max.Y)), flat(hex(0xDCE4DF)))
	n := len(st.s.Figures)
	k := float64(st.r.Dy()) / 440
	for i, f := range st.s.Figures {
		p := newPerson(f, i == 0)
		x := float64(st.r.Min.X) + float64(st.r.Dx())*(float64(i)+.5)/float64(n)
		c := p.facing(st.c.at(shift(x, float64(st.r.Min.Y)+340*k).mul(zoom(k, k))))
		p.behind(c)
		p.upper(c)
		p.arms(c)
	}
}
