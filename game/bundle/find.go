package bundle

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"upperhand/assets"
)

// FindPlayer gives the program from the first place that has one: the folder
// that was named, what this casebook carries, or the sources it stands in.
// What takes long is told to say.
func FindPlayer(dir string, say io.Writer) (Player, error) {
	if dir != "" {
		return ReadPlayer(os.DirFS(dir), fmt.Sprintf("%q", dir))
	}
	if _, err := fs.Stat(assets.Player(), gzipName); err == nil {
		return ReadPlayer(assets.Player(), "this casebook")
	}
	if root, ok := checkout(); ok {
		return build(root, say)
	}
	return Player{}, errors.New("this casebook was built without the game's program for browsers: use one that make build has built, " +
		"or name a folder with " + gzipName + " and " + loaderName + " as --player DIR")
}
