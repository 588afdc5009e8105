package check

import "upperhand/game/scenario"

// skips looks at what comes in the place of scenes that are passed over.
func (c *checker) skips() {
	for s := range c.sc.Scenes {
		scene := &c.sc.Scenes[s]
		switch {
		case scene.Skip.Name == "":
		case scene.ContentNote == "":
			c.report(scenario.SkipWithoutNote, scene.Pos, `add content_note = "…": what might weigh on somebody here`, "scene %q has a skip and no content_note, so nobody is asked", scene.ID)
		case skipsBack(c.sc, s):
			c.report(scenario.SkipCircle, scene.Pos, "let skip lead to a scene that comes later, or to an ending", "skipping scene %q leads back to it", scene.ID)
		}
	}
}

// skipsBack reports whether somebody who skips a scene, and every other that
// asks, comes back to it.
func skipsBack(sc *scenario.Scenario, scene int) bool {
	at := scene
	for range sc.Scenes {
		s := &sc.Scenes[at]
		if s.ContentNote == "" || s.Skip.Name == "" || s.Skip.Scene == scenario.None {
			return false
		}
		if at = s.Skip.Scene; at == scene {
			return true
		}
	}
	return false
}
