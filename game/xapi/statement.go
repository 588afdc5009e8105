package xapi

import (
	"encoding/json"
	"strconv"
	"strings"
	"time"
)

// Version is the version of the xAPI to be named beside statements, in the
// header X-Experience-API-Version.
const Version = "1.0.3"

// Statement is one statement as it is sent, its fields named as the xAPI names
// them. There is no stored, authority or version: those are the record store's.
type Statement struct {
	ID        string   `json:"id"`
	Actor     Actor    `json:"actor"`
	Verb      Verb     `json:"verb"`
	Object    Object   `json:"object"`
	Result    *Result  `json:"result,omitempty"`
	Context   *Context `json:"context,omitempty"`
	Timestamp string   `json:"timestamp"`
}

// Actor is who did something: a seat, by its account with this program.
type Actor struct {
	ObjectType string  `json:"objectType"`
	Account    Account `json:"account"`
}

// Account names a seat by its id. A trainee's alias or name is never sent.
type Account struct {
	HomePage string `json:"homePage"`
	Name     string `json:"name"`
}

// Verb is what was done.
type Verb struct {
	ID      string `json:"id"`
	Display Words  `json:"display"`
}

// Words are a text by the language it is in.
type Words map[string]string

// Object is what it was done to: an activity, or a statement (a StatementRef)
// that is no longer to count.
type Object struct {
	ObjectType string      `json:"objectType"`
	ID         string      `json:"id"`
	Definition *Definition `json:"definition,omitempty"`
}

// Definition says what an activity is.
type Definition struct {
	Type        string      `json:"type"`
	Name        Words       `json:"name,omitempty"`
	Description Words       `json:"description,omitempty"`
	Interaction string      `json:"interactionType,omitempty"`
	Choices     []Component `json:"choices,omitempty"`
}

// Component is one of the choices of an interaction.
type Component struct {
	ID          string `json:"id"`
	Description Words  `json:"description"`
}

// Result is what came of it. There is neither a score nor success: the game
// gives no mark.
type Result struct {
	Completion *bool      `json:"completion,omitempty"`
	Response   string     `json:"response,omitempty"`
	Duration   string     `json:"duration,omitempty"`
	Extensions Extensions `json:"extensions,omitempty"`
}

// Extensions are further facts by the IRIs of their meaning.
type Extensions map[string]any

// Context is where it happened.
type Context struct {
	Registration string     `json:"registration"`
	Activities   Activities `json:"contextActivities"`
	Revision     string     `json:"revision,omitempty"`
	Platform     string     `json:"platform,omitempty"`
	Language     string     `json:"language,omitempty"`
	Extensions   Extensions `json:"extensions,omitempty"`
}

// Activities are those that a statement's own belongs with.
type Activities struct {
	Parent   []Object `json:"parent,omitempty"`
	Grouping []Object `json:"grouping,omitempty"`
	Category []Object `json:"category,omitempty"`
	Other    []Object `json:"other,omitempty"`
}

// Bond is one relation in the extension ExtRelations.
type Bond struct {
	From     string `json:"from"` // a character's id; the player's is "you"
	To       string `json:"to"`
	Trust    Span   `json:"trust"`
	Autonomy Span   `json:"autonomy"`
	State    Passed `json:"state"`
}

// Span is a meter before and after, 0 to 100 with up to three places.
type Span struct {
	Before json.Number `json:"before"`
	After  json.Number `json:"after"`
}

// Passed is a relation's state before and after, in a scenario's words.
type Passed struct {
	Before string `json:"before"`
	After  string `json:"after"`
}

// stamp writes a time as RFC 3339 has it, in UTC and to the millisecond.
func stamp(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000Z") }

// lasted writes a time span as ISO 8601 has it, to a hundredth of a second (what
// is finer the xAPI forbids to compare). A clock that was put back gives none.
func lasted(d time.Duration) string {
	if d < 0 {
		return ""
	}
	hundredths := d.Round(10*time.Millisecond).Milliseconds() / 10
	s := strconv.FormatInt(hundredths/100, 10)
	if rest := hundredths % 100; rest != 0 {
		s += "." + strings.TrimRight(strconv.FormatInt(100+rest, 10)[1:], "0")
	}
	return "PT" + s + "S"
}
