package bundle

import (
	"fmt"
	"io/fs"
	"path"
	"strings"

	"upperhand/assets"
)

// classStart stands in the page where the game's own scripts begin; in a class
// they wait until it is known whose seat it is.
const classStart = `<script src="early.js" type="module"></script>
<script src="boot.js" type="module"></script>`

// MakeClass gives the browser version as a class's server hands it out to its
// seats, without cases: see CaseFiles. The browser keeps none of its files: what
// a seat did is kept, and a seat has a server. Its scripts expect the class's API
// at /api/ of the same host. The program is packed with Brotli only where it was
// before: who starts a class waits for it, and its network is near.
func MakeClass(p Player, course Course) (Files, error) {
	files, err := page(p, false, course)
	if err != nil {
		return nil, err
	}
	class := assets.Class()
	names, err := fs.Glob(class, "*")
	if err != nil {
		return nil, err
	}
	var ahead strings.Builder
	for _, name := range names {
		data, err := fs.ReadFile(class, name)
		if err != nil {
			return nil, err
		}
		files = append(files, newFile(name, data))
		if path.Ext(name) == ".js" {
			fmt.Fprintf(&ahead, "<link rel=\"modulepreload\" href=%q>\n", name)
		}
	}
	for i, f := range files {
		if f.Name == pageName {
			data := stamp(f.Data, `data-class="no"`, `data-class="yes"`)
			files[i] = newFile(pageName, stamp(data, classStart, `<link rel="stylesheet" href="class.css">
`+ahead.String()+`<script src="class.js" type="module"></script>`))
		}
	}
	return sorted(files), nil
}
