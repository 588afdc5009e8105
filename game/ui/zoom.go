package ui

// Zoom is how many of a window's own units make a logical pixel. Up to a full
// HD screen it is one, and a larger window shows more. Beyond that nobody sits
// so near that more would be read: a projector or a wall shows what the full HD
// screen shows, larger. The reader's own text size multiplies with it.
//
// It goes in quarters, so that hairlines and letters stay crisp and a window
// that is being resized does not set every glyph anew at each step. The height
// leaves a browser its strip at the foot.
func Zoom(width, height int) float64 {
	quarters := min(4*width/1920, 4*height/1040)
	return float64(max(4, quarters)) / 4
}
