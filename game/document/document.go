package document

import (
	"upperhand/game/locale"
	"upperhand/game/markup"
)

// Document is the whole of it.
type Document struct {
	Words    *locale.Catalogue // what the document adds itself; nil is English
	Title    string
	Kind     string   // over the title: "Debrief"
	Lead     []string // under the title
	Notice   string   // framed under the lead, and again at the foot
	Contents bool     // lists the sections under the lead
	Sections []Section
	Foot     []string // small print
	Sheet    bool     // is to fit one sheet of A4: printed smaller
}

// Section is a part with a heading of its own.
type Section struct {
	ID      string // a word of the program, for links
	Title   string
	NewPage bool // begins a page where it is printed
	Blocks  []Block
}

// Block is a piece of a section.
type Block interface {
	nodes(say *locale.Catalogue) []markup.Node
	plain(p *printer)
}

// Para is a paragraph; empty lines in it part paragraphs.
type Para string

// Small is a paragraph in small print: how something is to be read.
type Small string

// Head is a heading inside a section.
type Head string

// Quote is what somebody wrote or said, in their own words.
type Quote struct {
	Text string
	By   string // "" where it is plain who
}

// List is a list of sentences.
type List []string

// Code is lines for a program to read, left as they are.
type Code string

// Facts are labels with what they stand for.
type Facts []Fact

// Fact is one of them.
type Fact struct{ Label, Text string }

// Card is something told by itself that should not be torn apart in print.
type Card struct {
	ID     string // a word of the program; "" where nothing links to it
	Title  string
	Shape  string // drawn before the title: a base's word or a deed's
	Strong bool   // set off from the others
	Long   bool   // may be torn apart in print after all: it can fill a page
	Blocks []Block
}

// Box is a framed part with a title, as the summary of a first page is.
type Box struct {
	Title  string
	Blocks []Block
}

// Columns are boxes beside each other where there is room.
type Columns []Box

// Table has a row of heads and rows as long. The first cell of a row names it.
type Table struct {
	Caption string
	Heads   []string
	Numbers []bool // which columns are set as figures
	Rows    []Row
	Parts   []Table // the same for plain text, where the whole is too wide
}

// Row is one row of a table.
type Row struct {
	Cells []string
	Shape string // drawn in the first cell
	Link  string // the ID of a card that the first cell leads to
}

// Either is one block on a page and another, shorter one in plain text.
type Either struct{ Page, Plain Block }

// Large is a table that only a page has room for: as plain text it is left out.
type Large Table

// Bars are amounts beside each other.
type Bars struct {
	Caption string
	Rows    []Bar
	Max     int
}

// Bar is one amount.
type Bar struct {
	Shape, Label, Note string
	Value              int
	Said               string // the amount in words, where a bare number would not tell
}

// Reading says how a chart is to be read. Plain text has no charts, so it leaves
// it out.
type Reading string

// Keys says what the shapes of a chart mean.
type Keys []Key

// Key is one of them.
type Key struct{ Shape, Label string }

// Lines is room to write by hand on paper, so many lines of it.
type Lines int
