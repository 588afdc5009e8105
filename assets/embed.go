// Package assets holds the page that the browser version runs in and, where
// make put it there, the game's program for browsers. Package bundle makes
// something to play of the two; all links of the page are relative, so that it
// works from any address.
package assets

import (
	"embed"
	"io/fs"
)

//go:embed web
var page embed.FS

//go:embed author
var author embed.FS

//go:embed lms
var lms embed.FS

//go:embed class
var class embed.FS

// Web is the page's files: index.html, what it shows and what loads the game.
func Web() fs.FS { return below(page, "web") }

// Author is what the author's page has besides: the page itself, author.html, and
// what it is made of.
func Author() fs.FS { return below(author, "author") }

// LMS is what a package for a learning platform has besides, below lms/.
func LMS() fs.FS { return below(lms, "lms") }

// Class is what the page has besides where it belongs to a class: shelf.js and
// what that needs (seal.js, sum.js) serve any page whose storage is one person's.
func Class() fs.FS { return below(class, "class") }

//go:embed board
var board embed.FS

// Board is what the teacher's pages of a class load: style and script.
func Board() fs.FS { return below(board, "board") }

func below(files fs.FS, dir string) fs.FS {
	sub, err := fs.Sub(files, dir)
	if err != nil {
		return files // the names here are valid, so this can't be
	}
	return sub
}
