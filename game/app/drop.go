package app

import (
	"io"
	"io/fs"

	"github.com/hajimehoshi/ebiten/v2"

	"upperhand/game/flow"
)

// drop takes in a file that was dropped on the window. It is read beside the
// loop, since in a browser reading waits for the page.
func (g *game) drop() {
	files := ebiten.DroppedFiles()
	if files == nil {
		return
	}
	go func() {
		if data, ok := firstFile(files); ok {
			g.news <- flow.Dropped{Data: data}
			ebiten.ScheduleFrame()
		}
	}()
}

// firstFile reads the first file there is, of one that is too large only enough
// to see that it is.
func firstFile(files fs.FS) ([]byte, bool) {
	entries, err := fs.ReadDir(files, ".")
	if err != nil {
		return nil, false
	}
	for _, e := range entries {
		if e.IsDir() {
			continue
		}
		file, err := files.Open(e.Name())
		if err != nil {
			continue
		}
		data, err := io.ReadAll(io.LimitReader(file, flow.MaxFile+1))
		_ = file.Close()
		return data, err == nil
	}
	return nil, false
}
