package art

import (
	"image"
	"math"

	"upperhand/game/scenario"
)

// person is a Figure made ready for drawing: words turned into colours and
// measures, the mien mixed, the joints placed. Drawing units have the hip on
// the seat at the origin, x towards whom the person faces; an adult's crown
// sits about 320 above it, whatever the size of the picture.
type person struct {
	look     Look
	mien     mien
	right    bool
	standing bool
	talking  bool

	skin            skin
	hair, top, legs rgb

	young, old float64 // 1 at six years; 1 at eighty
	soft       float64 // 1 for the softer jaw and fuller lips
	wide       float64 // shoulders, 1 on average
	belly      float64
	quirk      quirk
	table      bool // hands rest on a table in front
	bones      bones
}

// quirk is what makes one face differ from the next with the same words.
type quirk struct{ nose, gap, jaw, brow, lips, eye float64 }

func newPerson(f Figure, right bool) *person {
	p := &person{look: f.Look, mien: newMien(f.Pose), right: right, talking: f.Pose.Talking}
	p.standing = f.Pose.Standing && !f.Look.Wheelchair
	if p.look.Age <= 0 {
		p.look.Age = 35
	}
	age := float64(p.look.Age)
	p.young = clamp((19 - age) / 12)
	p.old = clamp((age - 42) / 38)
	p.skin = newSkin(p.look.Skin)
	p.hair = aged(hairColour(p.look.HairColour), p.look.Age)
	p.top = cloth(p.look.Top, hex(0x2F6F73))
	p.legs = cloth(p.look.Legs, hex(0x3A4254))
	p.shape()
	p.quirk = newQuirk(p.look)
	p.bones = newBones(p)
	return p
}

func (p *person) shape() {
	p.look.Hair = word(scenario.Hairs(), p.look.Hair)
	if p.beard() == "none" && (longHair(p.look.Hair) || p.look.Cover == "headscarf") {
		p.soft = 1
	}
	p.wide = lerp(1.06, 0.93, p.soft)
	switch p.look.Build {
	case "slight":
		p.wide -= .07
	case "broad":
		p.wide += .08
	case "heavy":
		p.wide += .07
		p.belly = 1
	}
	p.wide -= .1 * p.young
}

func (p *person) beard() string { return word(scenario.Beards(), p.look.Beard) }

func newQuirk(l Look) quirk {
	h := digest(l.Hair + "/" + l.HairColour + "/" + l.Build + "/" + l.Beard + "/" + l.Cover + string(rune('0'+l.Skin)))
	next := func() float64 {
		h = mixed(h)
		return float64(h%1000)/500 - 1
	}
	return quirk{next(), next(), next(), next(), next(), next()}
}

// scale is the person's size beside an adult's.
func (p *person) scale() float64 { return 1 - .26*p.young }

// bones are the joints in drawing units, after leaning.
type bones struct {
	torso                     affine
	neck                      point
	head                      affine
	nearShoulder, farShoulder point
	nearElbow, nearHand       point
	farElbow, farHand         point
	nearAim, farAim           float64 // direction of the fingers, degrees
}

func newBones(p *person) bones {
	m := p.mien
	var b bones
	slump, up := m[slump]+.5*p.old*.8, m[raise]
	b.torso = turn(m[lean], point{0, 0})
	b.neck = b.torso.apply(point{1 + 6*slump, -180 + 5*slump})
	b.nearShoulder = b.torso.apply(point{-33*p.wide + 6*slump, -156 - 8*up + 6*slump})
	b.farShoulder = b.torso.apply(point{35*p.wide + 3*slump, -163 - 8*up + 6*slump})
	k := 1.1 + .16*p.young
	rise := 66 + 6*p.young
	b.head = shift(b.neck.x+6+2*slump+2*m[nod], b.neck.y-rise+2*m[nod]).
		mul(turn(.35*m[lean]+m[tilt]+9*m[nod], point{-6, 36})).mul(zoom(k, k))
	p.placeHands(&b)
	folded := max(m.folded(), m[shield])
	b.nearElbow, b.nearHand = joint(b.nearShoulder, b.nearHand, lerp(82, 66, folded), lerp(82, 78, folded), 1)
	upper, fore := p.foreshortened(b.farHand.sub(b.farShoulder).len())
	b.farElbow, b.farHand = joint(b.farShoulder, b.farHand, 64*upper, 68*fore, -1)
	return b
}

// foreshortened is how much shorter the far arm is drawn, above and below the
// elbow, when its hand is reach away from the shoulder: it bends away from the
// viewer, where a bend in the plane of the picture would put the elbow out like
// a handle. Folded before the chest it lies in that plane and is seen whole.
func (p *person) foreshortened(reach float64) (upper, fore float64) {
	m := p.mien
	k := max(.5, min(1, reach*1.035/132))
	folded := max(m.folded(), m[shield])
	return lerp(k, 1, folded), lerp(k, .9, folded)
}

// placeHands says where the hands want to be; joint finds the elbows.
func (p *person) placeHands(b *bones) {
	m := p.mien
	near, far, joined := p.restHands(b)
	c := m[clasp]
	if p.talking {
		c = 0 // one hand speaks, the other stays where it rests
	}
	near, far = near.to(joined.add(point{-3, 1}), c), far.to(joined.add(point{5, -3}), c)
	b.nearAim, b.farAim = lerp(b.nearAim, 4, c), lerp(b.farAim, 150, c)
	x := m.folded()
	// One hand goes to the collar, the other arm lies across and holds it.
	near, far = near.to(b.torso.apply(point{20, -136}), m[shield]), far.to(b.torso.apply(point{0, lerp(-92, -118, x)}), m[shield])
	b.nearAim, b.farAim = lerp(b.nearAim, -50, m[shield]), lerp(b.farAim, 175, m[shield])
	// Hands that hold each other slide along the lap, free ones rise.
	out := point{22, lerp(-10, 4, c)}.scale(m[reach])
	near, far = near.add(out), far.add(out.scale(.7))
	if p.talking {
		// Who is afraid hardly lets go of the collar.
		free := .85 * (1 - x) * (1 - .8*m[shield])
		near = near.to(point{72, -96}, free)
		b.nearAim = lerp(b.nearAim, -28, free)
	}
	// The near hand lies on the far arm, the far one is under the near arm.
	near, far = near.to(b.torso.apply(point{38, -116}), x), far.to(b.torso.apply(point{0, -102}), x)
	b.nearAim, b.farAim = lerp(b.nearAim, -22, x), lerp(b.farAim, 160, x)
	b.nearHand, b.farHand = near, far
}

// restHands says where hands lie that do nothing, and where they join: on the
// lap or the table, or hanging down.
func (p *person) restHands(b *bones) (near, far, joined point) {
	switch {
	case p.standing:
		b.nearAim, b.farAim = 78, 84
		return point{-30, 4}, point{50, 0}, point{36, -34}
	case p.table:
		b.nearAim, b.farAim = 2, 4
		return point{62, -48}, point{86, -53}, point{72, -48}
	}
	b.nearAim, b.farAim = 18, 24
	if p.talking {
		return point{54, -33}, point{68, -30}, point{57, -36}
	}
	return point{54, -33}, point{80, -37}, point{57, -36}
}

// joint bends a limb of two lengths between s and e; side says to which side
// the middle joint goes. An end out of reach is drawn in, so that a hand
// never leaves its arm.
func joint(s, e point, l1, l2, side float64) (mid, end point) {
	d := e.sub(s)
	l := d.len()
	if far := (l1 + l2) * .995; l > far {
		d = d.scale(far / l)
		l = far
	}
	if l < 1 {
		d, l = point{1, 0}, 1
	}
	u := d.scale(1 / l)
	a := (l1*l1 - l2*l2 + l*l) / (2 * l)
	h := math.Sqrt(math.Max(0, l1*l1-a*a))
	return s.add(u.scale(a)).add(point{-u.y * h * side, u.x * h * side}), s.add(d)
}

// facing is the mirror for people who look to the left.
func (p *person) facing(c canvas) canvas {
	k := p.scale()
	if p.right {
		return c.at(zoom(k, k))
	}
	return c.at(zoom(-k, k))
}

// bust draws head and shoulders into r.
func (p *person) bust(c canvas, r image.Rectangle) {
	size := math.Min(float64(r.Dx()), float64(r.Dy())*1.04)
	s := size / 184 / p.scale()
	at := p.bones.head.apply(point{-8, -2})
	if !p.right {
		at.x = -at.x
	}
	at = at.scale(p.scale())
	cx := float64(r.Min.X+r.Max.X)/2 - at.x*s*.92
	cy := float64(r.Min.Y) + float64(r.Dy())*.485 - at.y*s
	f := p.facing(c.at(shift(cx, cy).mul(zoom(s, s))))
	p.behind(f)
	p.upper(f)
}

// behind draws what the torso covers: hair down the back, the far arm. The
// back of a chair goes before it.
func (p *person) behind(c canvas) {
	head{c.at(p.bones.head), p}.hairBehind()
	p.farUpperArm(c)
}

// upper draws torso, arms, neck and head; hair falls over the shoulder, so
// the head comes last.
func (p *person) upper(c canvas) {
	p.torso(c)
	p.arms(c)
	h := head{c.at(p.bones.head), p}
	h.draw()
}

// arms draws what lies in front of the torso.
func (p *person) arms(c canvas) {
	p.farForearm(c)
	p.nearArm(c)
}
