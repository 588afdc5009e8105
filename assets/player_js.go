package assets

import (
	"embed"
	"io/fs"
)

// Player is empty: a program for the browser does not carry itself.
func Player() fs.FS { return embed.FS{} }
