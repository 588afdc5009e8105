//go:build !js

package assets

import (
	"embed"
	"io/fs"
)

//go:embed all:player
var player embed.FS

// Player is the game's program for browsers, as casebook carries it; see
// player/README.md. In a fresh checkout there is none.
func Player() fs.FS { return below(player, "player") }
