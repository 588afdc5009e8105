package debrief

// Passage is one line of the conversation told from the other side.
type Passage struct {
	Turn    int    // the decision that it follows, from 1; 0: before the first
	Scene   string // the title of the scene that begins here; "" where none does
	Speaker string // "You", a name, or "" for the narrator
	Voice   int    // the character's place in the cast, 0 the player; for a colour
	Mine    bool   // the player says or does it
	Text    string
	Thought string // what the speaker thought behind the line and did not say
	Hearer  string // the player's lines: who heard it
	Heard   string // and what they made of it
}
