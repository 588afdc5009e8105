package ui

import "unicode/utf8"

// withhold takes the last n bytes of a passage off what is drawn. Its lines are
// set whole first, so that no word jumps to another line as it appears.
func (s *sheet) withhold(passage string, n int) {
	for i := len(s.ops) - 1; i >= 0 && n > 0; i-- {
		o := &s.ops[i]
		if o.Of != passage || o.Kind != Text {
			continue
		}
		for n > 0 && o.Text != "" {
			r, size := utf8.DecodeLastRuneInString(o.Text)
			o.Text = o.Text[:len(o.Text)-size]
			if r != ' ' {
				n -= size
			}
		}
	}
}

// Letters is how much of a passage there is to withhold: all bytes but spaces.
func Letters(passage string) int { return letters(passage) }
