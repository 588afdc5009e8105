package classroom

import "time"

// Seat is one trainee's place in a class, known to others by its alias.
type Seat struct {
	ID      string // no secret, and shown to nobody but the server
	Class   string
	Alias   string // given by us, such as "Blue Heron"; unique in the class
	Name    string // what the trainee wrote, where the class allows it
	Key     []byte // SHA-256 of the seat's key, which is in its cookie and on its page
	Joined  time.Time
	Seen    time.Time // to about half a minute
	Removed bool      // may come in no more; what was done stays until it is deleted
	Teacher bool      // the teacher's own, which plays in vote mode and is not counted
}

// Reflection is a learner's own words about an attempt, which they chose to
// share with the class.
type Reflection struct {
	Class, Seat, Attempt string
	Question             int    // which of the debrief's questions, from 0; -1: how they left the conversation
	Asked                string // the question as it stood there
	Text                 string
	At                   time.Time
	Was                  time.Time // At of the words that these take the place of; zero: none. Share fills it in for the queue
}
