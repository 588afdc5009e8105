package view

import "strings"

// Spoken is what a voice says when a screen appears or changes: what is new,
// then what can be said in answer, by the keys that say it.
func Spoken(s Screen) []string {
	said := append([]string(nil), s.New...)
	for _, c := range s.Actions {
		if c.Kind == Choice && !c.Disabled {
			said = append(said, strings.TrimSpace(c.Key+". "+c.Label+tagSpoken(c.Tag)))
		}
	}
	return said
}

func tagSpoken(t *Tag) string {
	switch {
	case t == nil:
		return ""
	case t.Manner == "":
		return " (" + t.Base + ")"
	}
	return " (" + t.Base + ", " + t.Manner + ")"
}
