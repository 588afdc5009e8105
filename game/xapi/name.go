package xapi

import (
	"encoding/hex"
	"strconv"
)

// The verbs, all of the ADL's list or of cmi5, so that what reads other
// courses reads these too.
const (
	verbs       = "http://adlnet.gov/expapi/verbs/"
	Initialized = verbs + "initialized" // an attempt began
	Progressed  = verbs + "progressed"  // a scene was entered, or gone back to
	Responded   = verbs + "responded"   // a choice was taken, or a notice question answered
	Completed   = verbs + "completed"   // an ending was reached
	Commented   = verbs + "commented"   // a reflection was shared, by the learner's own wish
	Voided      = verbs + "voided"      // and was taken back or changed
)

// The types of activity.
const (
	types       = "http://adlnet.gov/expapi/activities/"
	Simulation  = types + "simulation"      // a case
	Module      = types + "module"          // a scene
	Interaction = types + "cmi.interaction" // a decision, a notice question, a question of the debrief
	Course      = types + "course"          // a class
	Profile     = types + "profile"         // Vocabulary, in the category of every statement
	Ending      = Vocabulary + "type/ending"
)

// Vocabulary is where words of our own begin. The project owns no domain, and a
// word must mean the same whichever server says it; so they are names (URNs),
// not addresses, and the same for everybody.
const Vocabulary = "urn:upperhand:xapi/"

// The extensions. Those of results unless it says otherwise.
const (
	// ExtProgress is cmi5's: per cent of the way, 0 to 100. The way is what was
	// decided so far and the fewest decisions that could still follow.
	ExtProgress  = "https://w3id.org/xapi/cmi5/result/extensions/progress"
	ExtDeed      = Vocabulary + "deed"       // what the choice did: "use", "refrain", "listen", "repair", "reflect", "advocate"; "none"
	ExtBase      = Vocabulary + "base"       // bases of power used or held back, a list; in an answer to a notice question, the one that was named
	ExtManner    = Vocabulary + "manner"     // how it was done, a list: "transparent", "consent", …
	ExtToward    = Vocabulary + "toward"     // on whom, a character's id
	ExtRelations = Vocabulary + "relations"  // every relation before and after: trust, autonomy, state; see Bond
	ExtOffered   = Vocabulary + "offered"    // ids of the choices that could be taken then, a list
	ExtTakenBack = Vocabulary + "taken-back" // how many choices were taken back just before; absent: none
	ExtScene     = Vocabulary + "scene"      // the id of the scene
	ExtEnding    = Vocabulary + "ending"     // the id of the ending
	ExtMode      = Vocabulary + "mode"       // of a context: "explore", "practise" or "assess"
)

// Names says where activities and accounts are named. The zero value names them
// where nobody's address is needed.
type Names struct {
	// Base is what ids of cases and classes begin with, an IRI that ends in "/"
	// or ":"; empty: "urn:upperhand:". Not the address of the class's server: it
	// changes with the room, and with it one case would seem to be many.
	Base string
	// Home is the home page of the accounts; empty: an address that can't be
	// anybody's (RFC 2606). With a changed one the same seat is another actor.
	Home string
}

func (n Names) home() string {
	if n.Home == "" {
		return "https://upperhand.invalid"
	}
	return n.Home
}

// id joins the parts of an activity's id.
func (n Names) id(parts ...string) string {
	id := n.Base
	if id == "" {
		id = "urn:upperhand:"
	}
	for i, part := range parts {
		if i > 0 {
			id += "/"
		}
		id += escape(part)
	}
	return id
}

// escape writes what may not stand in a part of an IRI as per cent and hex.
func escape(part string) string {
	var out []byte
	for i := range len(part) {
		c := part[i]
		switch {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', c == '-', c == '.', c == '_':
			out = append(out, c)
		default:
			out = append(append(out, '%'), hex.EncodeToString([]byte{c})...)
		}
	}
	return string(out)
}

func (n Names) caseID(id string) string { return n.id("case", id) }

// question is the id of a question of the debrief, as classroom.Reflection
// counts them.
func (n Names) question(id string, number int) string {
	if number < 0 {
		return n.id("case", id, "question", "leaving")
	}
	return n.id("case", id, "question", strconv.Itoa(number+1))
}

// english is a word of the program's own.
func english(word string) Words { return Words{"en": word} }

func verb(id string) Verb { return Verb{ID: id, Display: english(id[len(verbs):])} }

func activity(id, kind string, name Words) Object {
	return Object{ObjectType: "Activity", ID: id, Definition: &Definition{Type: kind, Name: name}}
}
