package view

import (
	"slices"
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// stage draws the people of the scene at the reading point. How they sit and
// look follows their relation to the player, also when they don't speak.
func (s Sitting) stage(st stretch) *Stage {
	scene, bonds := st.scene(), st.bonds(s.Session)
	moods, talking := st.moods()
	stage := set(st.sc, scene, bonds, s.Session.State().Structure)
	for i, c := range cast(scene) {
		p := &stage.People[i]
		p.Talking = c == talking
		if mood, ok := moods[c]; ok {
			p.Mood = mood
		}
	}
	stage.Label = label(s.say(), scene.Place, stage.People)
	return stage
}

// Picture is the stage of a case that nobody has begun: its first scene.
func Picture(sc *scenario.Scenario) *Stage {
	if sc == nil || len(sc.Scenes) == 0 {
		return nil
	}
	scene := &sc.Scenes[sc.Start]
	bonds := make([]play.Bond, len(sc.Relations))
	for i, r := range sc.Relations {
		bonds[i].Relation = power.New(r.Trust, r.Autonomy)
	}
	stage := set(sc, scene, bonds, power.One)
	stage.Label = label(sc.Words, scene.Place, stage.People)
	return stage
}

// cast is everybody in a scene, the player first.
func cast(scene *scenario.Scene) []int { return append([]int{scenario.You}, scene.With...) }

// set is the room of a scene with everybody in it.
func set(sc *scenario.Scenario, scene *scenario.Scene, bonds []play.Bond, structure power.Fixed) *Stage {
	stage := &Stage{Room: scene.Room, Light: scene.Light}
	for _, c := range cast(scene) {
		p := portrait(sc, c, bonds, structure)
		p.Standing = slices.Contains(scene.Standing, c)
		stage.People = append(stage.People, p)
	}
	return stage
}

// moods are the moods of the last lines read in the current scene, and who
// spoke the very last of them (None: the narrator, or nobody).
func (st stretch) moods() (moods map[int]string, talking int) {
	moods, talking = map[int]string{}, scenario.None
	for _, e := range st.read() {
		switch e.Kind {
		case play.SceneEntered:
			clear(moods)
			talking = scenario.None
		case play.LineSpoken:
			item := &st.sc.Scenes[e.Scene].Items[e.Item]
			talking = item.Speaker
			if item.Mood != "" {
				moods[item.Speaker] = item.Mood
			}
		}
	}
	return moods, talking
}

// portrait is one person as they stand towards the player; the player, as
// they stand towards whoever has power over them, where the case says so.
func portrait(sc *scenario.Scenario, c int, bonds []play.Bond, structure power.Fixed) Person {
	who := sc.Characters[c]
	p := Person{
		ID: who.ID, Name: who.Name, Pronoun: who.Pronoun, Age: who.Age, Look: look(who.Look), Mood: "neutral",
		Trust: 68, Autonomy: 68, // at ease
	}
	if c == scenario.You {
		p.Name = sc.Words.In("speaker", "You")
	}
	for i, r := range sc.Relations {
		if r.From != c || r.To != scenario.You && c != scenario.You {
			continue
		}
		b := bonds[i]
		p.Trust, p.Autonomy = b.Trust.Round(), b.Autonomy.Round()
		authority := int64(r.Authority) * int64(structure) / int64(power.One)
		p.Fear = int(authority * int64(100-p.Trust) / int64(power.One))
		p.Mood = bearing(b, p.Fear)
		break
	}
	return p
}

// bearing is how somebody looks who says nothing.
func bearing(b play.Bond, fear int) string {
	switch {
	case b.State == power.Rupture:
		return "guarded"
	case fear > 40:
		return "tense"
	case b.State == power.Alliance:
		return "warm"
	case b.State == power.Compliance:
		return "worn"
	case b.State == power.Resistance:
		return "firm"
	}
	return "neutral"
}

func look(l scenario.Look) Look {
	return Look{
		Skin: l.Skin, Hair: l.Hair, HairColour: l.HairColour, Top: l.Top, Legs: l.Legs,
		Beard: l.Beard, Cover: l.Cover, CoverColour: l.CoverColour, Build: l.Build, Outfit: l.Outfit,
		Glasses: l.Glasses, HearingAid: l.HearingAid, Wheelchair: l.Wheelchair,
	}
}

// label says what the picture shows.
func label(say *locale.Catalogue, place string, people []Person) string {
	var said, calm, up []string
	if place != "" {
		said = append(said, debrief.Capital(place)+".")
	}
	for _, p := range people[1:] {
		if p.Standing {
			up = append(up, p.Name)
		}
		if p.Mood != "neutral" && p.Mood != "" {
			said = append(said, say.Text("%s looks %s.", p.Name, say.Word("mood", p.Mood)))
		} else if !p.Standing {
			calm = append(calm, p.Name)
		}
	}
	switch len(calm) {
	case 0:
	case 1:
		said = append(said, say.Text("%s sits across from you.", calm[0]))
	default:
		said = append(said, say.Text("%s sit across from you.", say.And(calm)))
	}
	if people[0].Standing {
		said = append(said, say.Text("You are standing."))
	}
	switch len(up) {
	case 0:
	case 1:
		said = append(said, say.Text("%s is standing.", up[0]))
	default:
		said = append(said, say.Text("%s are standing.", say.And(up)))
	}
	return strings.Join(said, " ")
}
