package bundle

import (
	"io/fs"
	"slices"

	"upperhand/assets"
)

// platformDir holds what a package has beside the game's own page.
const platformDir = "lms/"

// Platform is a learning platform that shows the game, and what that takes.
type Platform struct {
	Name     string // the kind of package, as its scripts know it
	Scripts  fs.FS  // laid beside the page, below lms/; lms.js comes before the game
	Table    string // the name of what the scripts read there
	Cases    []byte // what stands in it
	Anywhere bool   // the page may talk to another host than its own
	List     string // the platform's own list of the files, at the top
	Listed   func(names []string) ([]byte, error)
}

// MakeFor gives the files of a package for a learning platform. The page begins
// with the platform's script, which readies what the game keeps its things in.
// Nothing is kept in the browser, and there is no Brotli: it is an upload, and
// no platform would send it.
func MakeFor(p Player, cases []Case, course Course, at Platform) (Files, error) {
	if err := CheckCases(cases); err != nil {
		return nil, err
	}
	p.Brotli = nil
	files, err := page(p, false, course)
	if err != nil {
		return nil, err
	}
	files = slices.Concat(files, CaseFiles(cases), Files{newFile(platformDir+at.Table, at.Cases)})
	scripts, err := at.scripts()
	if err != nil {
		return nil, err
	}
	files = append(files, scripts...)
	i := slices.IndexFunc(files, func(f File) bool { return f.Name == pageName })
	files[i] = newFile(pageName, at.stamp(files[i].Data))
	list := []string{at.List}
	for _, f := range files {
		list = append(list, f.Name)
	}
	slices.Sort(list)
	data, err := at.Listed(list)
	if err != nil {
		return nil, err
	}
	return withWorker(sorted(append(files, newFile(at.List, data))), p), nil
}

// shelf are the scripts of a class that serve any page whose storage is one
// person's.
var shelf = []string{"shelf.js", "seal.js", "sum.js"}

func (at Platform) scripts() (Files, error) {
	var files Files
	take := func(from fs.FS, names []string) error {
		for _, name := range names {
			data, err := fs.ReadFile(from, name)
			if err != nil {
				return err
			}
			files = append(files, newFile(platformDir+name, data))
		}
		return nil
	}
	own, err := fs.Glob(at.Scripts, "*")
	if err == nil {
		err = take(at.Scripts, own)
	}
	if err == nil {
		err = take(assets.Class(), shelf)
	}
	return files, err
}

// stamp has the page begin with the platform's script in the place of the game.
func (at Platform) stamp(page []byte) []byte {
	page = stamp(page, `data-author="no"`, `data-author="no" data-lms="`+at.Name+`"`)
	page = stamp(page, `<link rel="stylesheet" href="text.css">`, `<link rel="stylesheet" href="text.css">`+"\n"+`<link rel="stylesheet" href="`+platformDir+`lms.css">`)
	page = stamp(page, classStart,
		`<script src="`+platformDir+`lms.js" type="module"></script>`)
	if at.Anywhere {
		page = stamp(page, "connect-src 'self'", "connect-src 'self' http: https:")
	}
	return page
}
