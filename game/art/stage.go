package art

import (
	"image"
	"math"

	"upperhand/game/scenario"
)

// stage composes a scene. Its units are those of a grown figure, x from the
// middle of the picture and y from the height of a seat.
type stage struct {
	c      canvas // in stage units
	s      Scene
	room   string
	light  light
	people []placed
	k      float64 // pixels to a unit
	gap    float64 // from one person to the next
	lampAt point   // where the room's lamp hangs, once drawn
	// The edges of the picture, in units.
	left, right, top, bottom float64
}

// placed is a person with a place on the stage.
type placed struct {
	*person
	x, y, k float64
}

const (
	floorLine = 46.0  // where the wall meets the floor
	spacing   = 262.0 // between two people where there is little room
	apart     = 316.0 // and where there is enough
	headroom  = 352.0 // from the seat to above a tall crown
)

func newStage(c canvas, r image.Rectangle, s Scene) *stage {
	st := &stage{s: s, room: word(scenario.Rooms(), s.Room), light: newLight(s)}
	n := float64(max(1, len(s.Figures)))
	crown := headroom
	for i, f := range s.Figures {
		right := f.Pose.Facing > 0 || f.Pose.Facing == 0 && i == 0
		p := newPerson(f, right)
		p.table = st.hasTable() && !p.standing
		p.bones = newBones(p)
		if p.standing {
			crown = math.Max(crown, headroom+standRise)
		}
		st.people = append(st.people, placed{person: p, k: 1})
	}
	w, h := float64(r.Dx()), float64(r.Dy())
	below := st.below()
	st.k = math.Min(h/(crown+below), w/(n*spacing+80))
	// A tall picture shows more floor before it shows more wall.
	spare := h/st.k - crown - below
	floor := math.Min(math.Max(0, spare*.55), 150)
	st.top = -(crown + math.Max(0, spare-floor))
	st.bottom = h/st.k + st.top
	st.left, st.right = -w/st.k/2, w/st.k/2
	st.c = c.at(shift(float64(r.Min.X)+w/2, float64(r.Min.Y)-st.top*st.k).mul(zoom(st.k, st.k))).lit(st.light.grade)
	st.gap = math.Max(spacing, math.Min(apart, (w/st.k-200)/n))
	st.place()
	return st
}

// standRise is how much higher the hip of a standing person is than the seat.
const standRise = 108.0

// below is how much of the scene under the seat must be seen.
func (st *stage) below() float64 {
	if st.hasTable() {
		return 62
	}
	return 84
}

// hasTable reports the rooms where people sit at a table that hides their
// laps.
func (st *stage) hasTable() bool {
	switch st.room {
	case "meeting-room", "kitchen", "classroom":
		return true
	}
	return false
}

// between is the middle of the room that the first two people leave each
// other, or the room before one who is alone.
func (st *stage) between() float64 {
	switch n := len(st.people); {
	case n == 0:
		return 0
	case n == 1 && !st.people[0].right:
		return -st.gap / 2
	default:
		return st.gap * (1 - float64(n)/2)
	}
}

// place spreads the people and moves each by what the relationship does to
// the chair.
func (st *stage) place() {
	n := len(st.people)
	for i := range st.people {
		p := &st.people[i]
		x := (float64(i) - float64(n-1)/2) * st.gap
		if n == 1 {
			x = 16 // room to look into
		}
		dir := 1.0
		if !p.right {
			dir = -1
		}
		p.x = x - dir*46 + dir*p.mien[near]*.8
		if p.standing {
			p.y = 284*(1-p.scale()) - standRise
		} else if p.look.Wheelchair {
			p.y = 172 * (1 - p.scale())
		}
		if n > 2 && i > 0 && i < n-1 {
			p.y -= 6
			p.k = .97
		}
	}
}

func (st *stage) draw() {
	st.backdrop()
	if st.room != "street" {
		st.beamLight()
	}
	st.bench()
	st.lampGlow(.24)
	for _, p := range st.people {
		if p.standing {
			p.groundShadow(st.stand(p))
		} else if st.bottom > 150 {
			p.groundShadow(st.chair(p))
		}
	}
	for _, p := range st.people {
		c := st.stand(p)
		kind, col := st.seat()
		chair := st.chair(p)
		p.seatBack(chair, kind, col)
		p.behind(c)
		p.seatFront(chair, kind, col)
		p.lower(c)
		p.upper(c)
		p.wheelFront(c)
	}
	if st.hasTable() {
		st.tableFront()
		for _, p := range st.people {
			if !p.table {
				continue
			}
			// Only what rests on the table: the rest is behind hair already.
			c := st.stand(p)
			p.arms(c.inside(rect(-220, -64, 220, 60)))
		}
	}
	st.overlay()
}

// stand is the canvas of one person, lit a little more than the room.
func (st *stage) stand(p placed) canvas {
	g := st.light.grade
	g.mul, g.grey = g.mul.mix(rgb{1, 1, 1}, .3), g.grey*.5
	return p.facing(st.c.at(shift(p.x, p.y).mul(zoom(p.k, p.k)))).lit(g)
}

// chair is the canvas of a person's chair, which is made for grown people
// whoever sits on it.
func (st *stage) chair(p placed) canvas {
	c := st.stand(p)
	if p.look.Wheelchair {
		return c
	}
	return c.at(zoom(1/p.scale(), 1/p.scale()))
}

// seat is the chair that the room has.
func (st *stage) seat() (seatKind, rgb) {
	switch st.room {
	case "meeting-room":
		return meeting, hex(0x56616B)
	case "living-room":
		return armchair, hex(0xA88A6E)
	case "consulting-room":
		return meeting, hex(0x5F7F88)
	case "waiting-room":
		return plastic, hex(0x5E8583)
	case "classroom":
		return plastic, hex(0xB9743F)
	case "kitchen":
		return wooden, hex(0xA3764E)
	case "ward":
		return armchair, hex(0x7C9AA0)
	case "court-corridor", "street":
		return bench, rgb{} // the room has drawn it, for all who sit there
	}
	return armchair, hex(0xA9B6A2)
}
