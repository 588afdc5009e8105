// Package assets holds the page that the browser version runs in. The page
// needs wasm_exec.js of the Go that built the game, and the game itself as
// upperhand.wasm, upperhand.wasm.gz or both, beside it; all its links are
// relative, so that the folder works from any address.
package assets

import (
	"embed"
	"io/fs"
)

//go:embed web
var files embed.FS

// Web is the page's files: index.html, shell.css, boot.js and icon.svg.
func Web() fs.FS {
	web, err := fs.Sub(files, "web")
	if err != nil {
		return files // "web" is a valid name, so this can't be
	}
	return web
}
