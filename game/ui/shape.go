package ui

// Shape names a small drawing. The bases of power keep theirs on every screen,
// so that a base is known by its shape where colour or type fails.
type Shape string

// The shapes: the bases and other acts under the words of view.Tag.Base, then
// the signs of the interface.
const (
	Referent      Shape = "referent"
	Informational Shape = "informational"
	Expert        Shape = "expert"
	Legitimate    Shape = "legitimate"
	Connection    Shape = "connection"
	Coercive      Shape = "coercive"
	Reward        Shape = "reward"
	Refrain       Shape = "refrain"
	Listen        Shape = "listen"
	Repair        Shape = "repair"
	Reflect       Shape = "reflect"
	Advocate      Shape = "advocate"

	Rise    Shape = "rise"
	Fall    Shape = "fall"
	Ahead   Shape = "ahead"
	Lozenge Shape = "lozenge"
	Undo    Shape = "undo"
	Pages   Shape = "pages"
	Cog     Shape = "cog"
	Door    Shape = "door"
	Book    Shape = "book"
	Head    Shape = "head"
	Back    Shape = "back"
	Alert   Shape = "alert"
	Keep    Shape = "keep" // onto a file
	Copy    Shape = "copy"
	Sieve   Shape = "sieve"
	Flag    Shape = "flag"
	Stack   Shape = "stack" // of cards to learn by
	Fold    Shape = "fold"  // a map
	Onward  Shape = "onward"
)

// icons gives the controls of the bar a sign, so that a narrow window can do
// without their words.
var icons = map[string]Shape{
	"undo": Undo, "history": Pages, "settings": Cog, "leave": Door, "journal": Book,
	"profile": Head, "back": Back, "library": Back, "title": Back, "report": Keep,
	"copy": Copy, "filter": Sieve, "endings": Flag, "drills": Stack, "map": Fold,
}
