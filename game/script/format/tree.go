package format

// block is a run of statements and what stands round them.
type block struct {
	open  []comment // behind the word that opens it, on the same line
	stmts []stmt
	tail  remarks // before the word that closes it
}

// remarks are the comments before something.
type remarks struct {
	comments []comment
	blank    bool // a blank line stands between them, or what is before, and that
}

// stmt is a statement with its comments.
type stmt struct {
	lead  remarks
	trail []comment // behind it
	raw   string    // not "": the statement is kept as it was written
	guard bool      // begins with a bracket, so that a ; has to stand before it

	form  form
	word  string // "return", "break", "local" or ""
	left  []*expr
	right []*expr
	parts []part
}

// form is the layout of a statement.
type form uint8

const (
	plainForm  form = iota // word, or a call in right
	assignForm             // word left = right
	returnForm             // return right
	blockForm              // parts, then end
	repeatForm             // parts[0], then until right[0]
)

// part is one opening line of a statement with the block under it.
type part struct {
	open  string  // "if", "else", "for i =", "local function f"
	conds []*expr // what stands between open and shut
	args  []string
	takes bool   // it is a function and takes args
	shut  string // "then", "do" or ""
	body  block
}

// expr is a value as it is written.
type expr struct {
	shape  shape
	word   string   // of an atom, an operator, a name behind a dot or a colon
	words  []string // operators of a chain, all of one rank
	parts  []*expr
	fields []field // of a table
	open   []comment
	tail   remarks // of a table, before its closing brace
	begun  bool    // a table whose first entry was begun on a new line
	args   []string
	body   *block
	flat   int // bytes on one line; −1 where it can't stand on one
}

// shape is the layout of an expression.
type shape uint8

const (
	atom      shape = iota // word
	chain                  // parts[0] words[0] parts[1] …
	unary                  // word parts[0]
	bracketed              // ( parts[0] )
	member                 // parts[0] .word, or :word
	index                  // parts[0] [ parts[1] ]
	call                   // parts[0] ( parts[1:] )
	bareCall               // parts[0] parts[1], a text or a table
	table                  // { fields }
	function               // function ( args ) body end
	kept                   // word, as it was written: a comment stands in it
)

// field is one entry of a table.
type field struct {
	lead  remarks
	key   *expr // nil: none
	named bool  // the key is a name and needs no brackets
	value *expr
	trail []comment
	raw   string // not "": the entry is kept as it was written
}
