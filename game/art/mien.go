package art

// The mien is what a viewer reads a person's state from: a vector of small
// movements. Each relationship state has one, written below as a row; the
// picture is their mixture by trust and autonomy, so that it moves with the
// meters and has no steps. Fear and the mood of a line are added to it.

// movement is one thing that a face or body does.
type movement int

const (
	browIn  movement = iota // inner end of the brow: up is +
	browOut                 // outer end of the brow
	knit                    // brows drawn together
	lid                     // opening of the eye; 0 is at rest
	squint                  // lower lid up
	gazeX                   // + at the other person, - away
	gazeY                   // + down
	smile                   // corners of the mouth
	gape                    // mouth open
	press                   // lips pressed together
	face                    // head turned: + to the other, - away to the viewer
	nod                     // head bowed
	tilt                    // head leant over, degrees
	raise                   // shoulders up
	slump                   // shoulders round and down
	lean                    // degrees towards the other
	cross                   // arms folded
	clasp                   // hands hold each other
	reach                   // hands out towards the other
	shield                  // hands drawn up before the chest
	fist                    // hands closed
	near                    // chair moved towards the other, in units
	flush                   // colour in the cheeks
	movements
)

// mien is one value for each movement, mostly from -1 to 1.
type mien [movements]float64

func (m mien) plus(o mien, k float64) mien {
	for i := range m {
		m[i] += o[i] * k
	}
	return m
}

var (
	allied = mien{browIn: .2, browOut: .25, lid: .1, squint: .25, gazeX: .9, smile: .72, face: .35, nod: -.1, tilt: 2,
		raise: -.2, slump: -.3, lean: 5, reach: .5, near: 24, flush: .3}
	dependent = mien{browIn: .95, browOut: .1, knit: .2, lid: .2, gazeX: .9, gazeY: -.75, smile: .22, face: .45, nod: .25, tilt: 7,
		raise: .35, slump: .55, lean: 11, clasp: .85, reach: .8, near: 34, flush: .35}
	compliant = mien{browIn: .6, browOut: -.3, knit: .15, lid: -.5, gazeX: -.1, gazeY: 1.1, smile: -.3, press: .35, face: -.05, nod: 1.15,
		tilt: 5, raise: .15, slump: 1.15, lean: 6, clasp: 1, near: -10}
	resistant = mien{browIn: -.55, browOut: .3, knit: .75, lid: -.12, squint: .45, gazeX: .8, gazeY: -.15, smile: -.42, press: .6,
		face: .05, nod: -.55, tilt: -4, raise: .1, slump: -.35, lean: -7, cross: 1, near: -24}
	guarded = mien{browIn: .18, browOut: -.1, knit: .2, lid: -.1, squint: .1, gazeX: .35, gazeY: .3, smile: -.12, press: .3, face: -.25,
		nod: .2, raise: .3, slump: .2, lean: -3, clasp: .8}
	ruptured = mien{browIn: -.25, browOut: -.1, knit: .5, lid: -.3, squint: .2, gazeX: -1, gazeY: .35, smile: -.6, press: .7, face: -1,
		nod: .15, tilt: -5, raise: .2, lean: -10, cross: .95, clasp: .2, near: -42}
)

// afraid is what fear adds at its full strength.
var afraid = mien{browIn: .7, browOut: -.1, knit: .35, lid: .35, gazeX: -.25, smile: -.3, press: .25, face: -.1, raise: .9, slump: .25,
	lean: -5, cross: -.5, clasp: .6, reach: -.3, shield: 1, fist: .4, near: -14, flush: -.2}

// mood returns what a named mood adds. It is a switch and no map, so that
// there is one order and no state.
func mood(name string) mien {
	switch name {
	case "worn":
		return mien{browIn: .45, browOut: -.3, lid: -.34, gazeY: .45, gazeX: -.2, smile: -.25, nod: .3, slump: .5, tilt: 2}
	case "tense":
		return mien{browIn: -.05, knit: .5, lid: .15, smile: -.2, press: .55, raise: .55, clasp: .4, reach: -.2, fist: .5}
	case "angry":
		return mien{browIn: -1, browOut: .35, knit: .9, lid: .1, squint: .35, gazeX: .5, smile: -.6, press: .25, face: .35, nod: .25, raise: .35,
			slump: -.3, lean: 13, cross: -1, clasp: -.8, reach: .15, fist: 1, near: 22, flush: .8}
	case "afraid":
		return afraid
	case "warm":
		return mien{browIn: .22, browOut: .2, knit: -.3, squint: .35, gazeX: .4, smile: .62, press: -.4, face: .2, tilt: 3, lean: 3, cross: -.4,
			reach: .2, flush: .3}
	case "relieved":
		return mien{browIn: .5, browOut: .15, knit: -.3, lid: -.25, squint: .15, smile: .5, press: -.4, raise: -.4, slump: .25, tilt: 3,
			clasp: -.3}
	case "sad":
		return mien{browIn: .95, browOut: -.35, knit: .25, lid: -.2, gazeY: .65, gazeX: -.2, smile: -.6, nod: .35, slump: .45, tilt: 4}
	case "amused":
		return mien{browIn: .1, browOut: .45, knit: -.3, lid: -.08, squint: .6, gazeX: .3, smile: .85, press: -.4, nod: -.15, tilt: -3, flush: .25}
	case "guarded":
		return mien{browIn: -.05, knit: .3, lid: -.18, squint: .2, gazeX: -.6, smile: -.2, press: .4, face: -.35, raise: .2, lean: -3, clasp: .4}
	case "thoughtful":
		return mien{browIn: .15, browOut: .3, knit: .25, lid: -.08, gazeX: -.75, gazeY: -.75, press: .3, face: -.15, nod: -.2, tilt: 4}
	case "ashamed":
		return mien{browIn: .75, browOut: -.2, lid: -.4, gazeX: -.6, gazeY: .95, smile: -.4, press: .4, face: -.4, nod: .85, slump: .6, clasp: .4,
			flush: 1}
	case "firm":
		return mien{browIn: -.4, browOut: .1, knit: .35, squint: .15, gazeX: .6, gazeY: -.1, smile: -.08, press: .35, face: .2, nod: -.2,
			slump: -.5, raise: -.2, lean: 1}
	}
	return mien{}
}

// newMien mixes the states. The corners of the plane of trust and autonomy
// are the four states with a name of their own, its middle is guarded, and
// its left edge, where trust is nearly gone, is rupture.
func newMien(p Pose) mien {
	trust, autonomy := clamp(p.Trust), clamp(p.Autonomy)
	t, a := ease((trust-0.2)/0.6), ease((autonomy-0.2)/0.6)
	var corners mien
	corners = corners.plus(allied, t*a).plus(dependent, t*(1-a))
	corners = corners.plus(resistant, (1-t)*a).plus(compliant, (1-t)*(1-a))
	middle := ease(1-abs(2*t-1)) * (1 - 0.45*abs(2*a-1))
	gone := ease((0.24 - trust) / 0.14)
	m := mien{}.plus(corners, (1-middle)*(1-gone)).plus(guarded, middle*(1-gone)).plus(ruptured, gone)
	m = m.plus(afraid, dread(p.Fear)).plus(mood(p.Mood), 1)
	m[gazeX] += p.gaze()
	if p.Talking {
		m[gape] += .6
		m[press] -= .6
		m[browOut] += .1
	}
	// A little fear stays in the lap; hands rise only when there is much.
	m[shield] = ease((m[shield] - .35) / .5)
	return m.bounded()
}

// folded is how far the arms have come from the lap across the chest. It makes
// less of the way between, where hands would hang in the air.
func (m mien) folded() float64 { return clamp((m[cross] - .34) / .52) }

// dread is how much of fear shows: little at first, and most of it by 0.4,
// where the model calls it a sign.
func dread(fear float64) float64 { return 0.8 * ease(1.6*fear) }

func (p Pose) gaze() float64 {
	if !(abs(p.Gaze) <= 1) {
		return 0
	}
	return 1.4 * p.Gaze
}

// bounded keeps sums of states, fear and moods within what a body can do.
func (m mien) bounded() mien {
	for i := range m {
		lo, hi := -1.15, 1.15
		switch movement(i) {
		case tilt, lean:
			lo, hi = -13, 13
		case near:
			lo, hi = -56, 40
		case knit, squint, gape, press, cross, clasp, reach, shield, fist, flush:
			lo, hi = 0, 1
		case lid:
			lo, hi = -.55, .5
		}
		m[i] = max(lo, min(hi, m[i]))
	}
	return m
}

func abs(v float64) float64 { return max(v, -v) }
