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

// Web is the page's files: index.html, what it shows and what loads the game.
func Web() fs.FS { return below(page, "web") }

func below(files fs.FS, dir string) fs.FS {
	sub, err := fs.Sub(files, dir)
	if err != nil {
		return files // the names here are valid, so this can't be
	}
	return sub
}
