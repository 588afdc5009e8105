// Package format writes Lua in one canonical layout and keeps every word and
// every comment of it.
//
// The order of work, with the function where each part starts:
//
//	lex    words with the comments before them     lex.go
//	parse  statements, fields, expressions         parse.go, expr.go
//	render the tree in its layout                  print.go, value.go
//
// The rules, so that an author can foretell what comes out:
//
//   - Two spaces a level. A statement has a line of its own, and of several
//     blank lines one is left; none after an opening brace and none before a
//     closing one.
//   - A table stands on one line where it fits and does not begin a new line
//     after its brace; else each of its entries has a line, with a comma.
//   - A line has at most Width bytes where that can be had without touching a
//     text. Texts are never wrapped.
//   - A text stands in double quotation marks unless it holds more of them
//     than of single ones.
//   - What has a comment where no layout foresees one (in the middle of a
//     comparison, say) stays as it was written.
//
// It is the layout that StyLua has with the stylua.toml that casebook new writes, so that both
// can be used on one file. Where they differ, this package is right: it takes
// out no brackets, and it opens a table that holds an open one.
package format

// Width is the number of bytes after which a line is broken where it can be.
const Width = 120

// Source gives a file in the canonical layout. A byte order mark goes and
// line ends become single line feeds. What is no Lua gives an error that names
// the line; package script says more of such a file.
func Source(src []byte) ([]byte, error) {
	text := plain(src)
	tokens, err := lex(text)
	if err != nil {
		return nil, err
	}
	body, err := parse(text, tokens)
	if err != nil {
		return nil, err
	}
	return render(body), nil
}
