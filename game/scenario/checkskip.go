package scenario

// skips looks at what comes in the place of scenes that are passed over.
func (c *checker) skips() {
	for s := range c.sc.Scenes {
		scene := &c.sc.Scenes[s]
		switch {
		case scene.Skip.Name == "":
		case scene.ContentNote == "":
			c.report(SkipWithoutNote, scene.Pos, `add content_note = "…": what might weigh on somebody here`, "scene %q has a skip and no content_note, so nobody is asked", scene.ID)
		case c.sc.skipsBack(s):
			c.report(SkipCircle, scene.Pos, "let skip lead to a scene that comes later, or to an ending", "skipping scene %q leads back to it", scene.ID)
		}
	}
}

// skipsBack reports whether somebody who skips a scene, and every other that
// asks, comes back to it.
func (sc *Scenario) skipsBack(scene int) bool {
	at := scene
	for range sc.Scenes {
		s := &sc.Scenes[at]
		if s.ContentNote == "" || s.Skip.Name == "" || s.Skip.Scene == None {
			return false
		}
		if at = s.Skip.Scene; at == scene {
			return true
		}
	}
	return false
}
