package art

import "math"

// backdrop draws the room behind the people.
func (st *stage) backdrop() {
	switch st.room {
	case "meeting-room":
		st.meetingRoom()
	case "waiting-room":
		st.waitingRoom()
	case "kitchen":
		st.kitchen()
	case "ward":
		st.ward()
	case "classroom":
		st.classroom()
	case "court-corridor":
		st.corridor()
	case "street":
		st.street()
	case "living-room":
		st.livingRoom()
	case "consulting-room":
		st.consultingRoom()
	default:
		st.office()
	}
}

// walls fills the picture with a wall, a skirting board and a floor.
func (st *stage) walls(wall, floor rgb) {
	c := st.c
	c.fill(rect(st.left, st.top, st.right, floorLine), blendLine(point{0, st.top}, point{0, floorLine}, wall.pale(.08), wall.dark(.10)))
	c.fill(rect(st.left, floorLine, st.right, st.bottom), blendLine(point{0, floorLine}, point{0, floorLine + 150}, floor.dark(.14), floor.pale(.05)))
	c.fill(rect(st.left, floorLine-16, st.right, floorLine), flat(wall.pale(.45)))
	c.fill(rect(st.left, floorLine-2, st.right, floorLine+3), veil(floor.dark(.8), .45))
}

// across draws at every place from + n·step that the picture reaches, however
// wide it is.
func (st *stage) across(from, step float64, draw func(x float64)) {
	for n := math.Floor((st.left - from) / step); from+n*step < st.right+step; n++ {
		draw(from + n*step)
	}
}

// boards draws the joints of a wooden floor, running to a vanishing point.
func (st *stage) boards(floor rgb) {
	st.across(0, 70, func(x float64) {
		st.c.stroke(points(x, floorLine+3, x*2.6, floorLine+260), 1.2, 1.6, 2.2, veil(floor.dark(.7), .28))
	})
}

// rug lies under the middle of the picture.
func (st *stage) rug(col rgb) {
	st.c.soft(oval(0, 150, 330, 52), 4, veil(hex(0x2E1F1A), .18))
	st.c.fill(oval(0, 146, 326, 50), flat(col))
	r := append(oval(0, 146, 306, 44), reversed(oval(0, 146, 298, 41.5))...)
	st.c.fill(r, flat(col.pale(.4)))
}

// office is where most first sessions play: a window, books, a lamp, a plant
// and a low table with tissues and water between the chairs.
func (st *stage) office() {
	wall, floor := hex(0xD3DAD0), hex(0xC19C74)
	st.walls(wall, floor)
	st.boards(floor)
	st.rug(hex(0xA7645A))
	st.window(-92, -286, 92, -92, hex(0xF1EDE2))
	st.curtain(-128, -304, 26)
	st.curtain(128, -304, -26)
	st.shelf(-520, -300, 190, 340)
	st.frame(-290, -282, 78, 96, 0)
	st.frame(320, -290, 70, 54, 1)
	st.frame(322, -222, 62, 76, 2)
	st.floorLamp(438, 40)
	st.plant(-262-70, 46, 1)
	st.plant(620, 46, 1.25)
	st.desk(760)
	st.door(-760, 0)
	st.frame(960, -270, 110, 82, 0)
	st.sideTable(st.between(), 62)
}

// meetingRoom has a long window, a white board and a table across the front.
func (st *stage) meetingRoom() {
	wall, floor := hex(0xDAD6CC), hex(0x8C8A88)
	st.walls(wall, floor)
	for i := -2; i <= 2; i++ {
		x := float64(i) * 170
		st.window(x-78, -300, x+78, -96, hex(0xE9E6DE))
	}
	st.blind()
	st.board(-660, -280, 190, 150)
	st.frame(560, -270, 120, 84, 1)
	st.plant(470, 46, 1.3)
	st.lampAt = point{0, -420}
	st.pendant(-150)
	st.pendant(150)
	st.sideboard(640, 46)
	st.door(-840, 0)
	st.frame(900, -276, 84, 104, 2)
}

func (st *stage) waitingRoom() {
	wall, floor := hex(0xDDD8C4), hex(0xA9A596)
	st.walls(wall, floor)
	st.c.fill(rect(st.left, -70, st.right, -58), flat(wall.dark(.16)))
	st.tiles(floor)
	st.door(-60, 0)
	st.poster(140, -280, 84, 110, hex(0x4F7E8A))
	st.poster(250, -270, 66, 90, hex(0xB8683F))
	st.clock(-160, -270)
	st.rowOfSeats(330)
	st.rowOfSeats(-560)
	st.rowOfSeats(760)
	st.rowOfSeats(-980)
	st.window(430, -280, 610, -96, hex(0xEFEBDF))
	st.window(-760, -280, -580, -96, hex(0xEFEBDF))
	st.poster(900, -280, 84, 110, hex(0x668C6A))
	st.plant(-300, 46, 1.2)
	st.lampAt = point{0, -430}
	st.lowTable(st.between(), 66)
}

func (st *stage) kitchen() {
	wall, floor := hex(0xE4D6B4), hex(0xB98F66)
	st.walls(wall, floor)
	st.boards(floor)
	st.counter()
	st.window(-80, -280, 80, -120, hex(0xF6F1E4))
	st.cafeCurtain(-80, -280, 80)
	st.cupboard(-420, -330, 230, 120)
	st.cupboard(190, -330, 230, 120)
	st.cupboard(-900, -330, 230, 120)
	st.cupboard(640, -330, 230, 120)
	st.fridge(-560)
	st.stove(330)
	st.lampAt = point{1, -300}
	st.pendant(0)
}

func (st *stage) ward() {
	wall, floor := hex(0xD2DEDD), hex(0xAFBBB9)
	st.walls(wall, floor)
	st.c.fill(rect(st.left, -46, st.right, floorLine-16), flat(hex(0xB6CBC9)))
	st.window(150, -286, 330, -110, hex(0xF2F2EC))
	st.window(-900, -286, -720, -110, hex(0xF2F2EC))
	st.bed(-790)
	st.bed(880)
	st.rail()
	st.bed(0)
	st.monitor(-330, 46)
	st.plant(540, 46, 1.1)
	st.lampAt = point{-250, -250}
}

func (st *stage) classroom() {
	wall, floor := hex(0xDFD9C3), hex(0xB49471)
	st.walls(wall, floor)
	st.boards(floor)
	st.blackboard(-210, -290, 420, 180)
	st.window(-560, -290, -400, -96, hex(0xEFEBDF))
	st.window(400, -290, 560, -96, hex(0xEFEBDF))
	st.poster(264, -270, 76, 96, hex(0x668C6A))
	st.poster(-344, -268, 76, 92, hex(0xC08A3E))
	st.shelf(640, -180, 180, 220)
	st.door(-760, 0)
	st.poster(900, -270, 84, 108, hex(0x4F7E8A))
	st.lampAt = point{0, -430}
}

func (st *stage) corridor() {
	wall, floor := hex(0xD6CDBB), hex(0x97887A)
	st.walls(wall, floor)
	st.panels(wall)
	st.tiles(floor)
	for _, side := range []float64{-1, 1} {
		for x := 220.0; x < (st.right-st.left)/2+120; x += 420 {
			st.arch(side * (x + 200))
			st.column(side * x)
		}
	}
	st.door(0, 1)
	st.lampAt = point{1, -360}
}

func (st *stage) street() {
	st.skyline()
	side := st.side()
	st.lampAt = point{side - 48, -330}
	st.streetLamp(side)
	st.tree(-side - 60)
	st.tree(side + 170)
	st.tree(-side - 560)
	st.tree(side + 640)
}

// side is how far from the middle the people leave the street to itself.
func (st *stage) side() float64 { return float64(max(2, len(st.people)))/2*st.gap + 70 }

// bench is what people share to sit on, where the room has it.
func (st *stage) bench() {
	switch st.room {
	case "court-corridor":
		st.longBench()
	case "street":
		st.parkBench(st.side() - 30)
	}
}
