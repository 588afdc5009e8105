package debrief

import (
	"slices"
	"strconv"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// brought adds up what the player's uses of a base did to the first relation
// shown: " With Sofia it came to +18 trust and −17 autonomy in all."
func brought(s *play.Session, b power.Base) string {
	sc := s.Scenario
	if len(sc.Shown) == 0 || sc.Relations[sc.Shown[0]].To != scenario.You {
		return ""
	}
	var trust, autonomy, times int
	for t := range s.Turns() {
		for i, e := range events(s, t) {
			if asked(e) && e.Relation == sc.Shown[0] && slices.Contains(e.Act.Bases(), b) {
				m := MoveAt(s, t, i)
				trust, autonomy, times = trust+m.Trust.By(), autonomy+m.Autonomy.By(), times+1
			}
		}
	}
	if times < 2 || trust == 0 && autonomy == 0 {
		return ""
	}
	return " " + about(sc, sc.Shown[0]).text("", "With {name} it came to %s trust and %s autonomy in all.", Signed(trust), Signed(autonomy))
}

// comeOut says what it cost the player when something hidden was found out.
func comeOut(s *play.Session) string {
	lost, number := 0, 0
	var turns []string
	for i, t := range s.Turns() {
		number += one(t.Input.Choice != "")
		for at, e := range t.Events {
			if e.Kind == play.MetersMoved && e.Cause == play.ByDiscovery && s.Scenario.Relations[e.Relation].To == scenario.You {
				lost += MoveAt(s, i, at).Trust.By()
				turns = append(turns, strconv.Itoa(number))
			}
		}
	}
	say := s.Scenario.Words
	if len(turns) == 0 {
		return " " + say.Text("It has not come out.")
	}
	return " " + say.Text("It came out (%s) and cost %d points of trust.", theTurns(say, turns), max(-lost, 0))
}

// mending tells what owning up brought, with the person it was done towards.
func mending(s *play.Session) []string {
	var turns []string
	number, trust := 0, 0
	for i, t := range s.Turns() {
		number += one(t.Input.Choice != "")
		for at, e := range t.Events {
			if acted(e) && e.Actor == scenario.You && e.Act.Kind == power.Repair {
				turns, trust = append(turns, strconv.Itoa(number)), trust+MoveAt(s, i, at).Trust.By()
			}
		}
	}
	if len(turns) == 0 {
		return nil
	}
	say := s.Scenario.Words
	halved := say.Text("It also halved what was still held against you.")
	if len(turns) > 1 {
		halved = say.Text("Each time it also halved what was still held against you.")
	}
	return []string{Capital(say.Text("%s you owned up to something (%s): %s trust in all.", Times(say, len(turns)), theTurns(say, turns), Signed(trust))) + " " + halved}
}
