package script

import "upperhand/game/script/sandbox"

// part is what one constructor noted: its shape, its text and its fields, not
// yet read. A character is a part as well; called with a text it speaks.
type part struct {
	shape    *shape
	text     string // id of a scene or an ending, words of a line or a choice
	line     int
	fields   *sandbox.Table // nil: none were given
	speaker  *part          // of a line; nil: the narrator
	done     bool           // it has all it can take; calling it again is a slip
	placed   bool           // it stands in a scene, or needs none
	lost     bool           // the statement that makes it failed before it was complete
	wordless bool           // its text was found wrong
	index    int            // of a character, once people are numbered
}

// item reports whether the part can stand in a scene.
func (p *part) item() bool {
	switch p.shape {
	case &lineShape, &narrateShape, &choiceShape, &goShape, &endingShape:
		return true
	}
	return false
}

// noun is what messages call the part.
func (p *part) noun() string {
	switch {
	case p.shape == &lineShape, p.shape == &narrateShape:
		return "line"
	case p.shape == &reflectShape:
		return "question"
	case p.shape == &characterShape:
		return "character"
	}
	return p.shape.name
}
