package bundle

import (
	"errors"
	"io/fs"
	"slices"

	"upperhand/assets"
)

// Make gives the files of the browser version with these cases and what is said
// about all of them.
func Make(p Player, cases []Case, course Course) (Files, error) {
	if err := CheckCases(cases); err != nil {
		return nil, err
	}
	p, err := p.withBrotli(quickBrotli)
	if err != nil {
		return nil, err
	}
	files, err := page(p, true, course)
	if err != nil {
		return nil, err
	}
	return withWorker(sorted(slices.Concat(files, CaseFiles(cases))), p), nil
}

// Live gives the browser version without cases, for a server that reads them
// anew each time. It keeps nothing in the browser: an author who mends a case
// and loads the page again wants the mended one.
func Live(p Player) (Files, error) { return page(p, false, Course{}) }

// The names of the author's page and of the game in it.
const (
	authorName = "author.html"
	playName   = "play.html"
)

// MakeAuthor gives the files of the author's page: a script, the case being
// played and what is to be said of it side by side. It begins with the first of
// the cases, if there is one.
func MakeAuthor(p Player, cases []Case) (Files, error) {
	if p.Workshop == nil {
		return nil, errors.New("this casebook was built without the program of the author's page: use one that make build has built")
	}
	if err := CheckCases(cases); err != nil {
		return nil, err
	}
	files, err := page(p, false, Course{})
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(files, func(f File) bool { return f.Name == pageName })
	files[i] = newFile(playName, stamp(files[i].Data, `data-author="no"`, `data-author="yes"`))
	author := assets.Author()
	names, err := fs.Glob(author, "*")
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		data, err := fs.ReadFile(author, name)
		if err != nil {
			return nil, err
		}
		if name == authorName {
			name = pageName
		}
		files = append(files, newFile(name, data))
	}
	files = append(files, newFile(workshopName, p.Workshop))
	for _, c := range cases {
		if c.Tests != nil {
			files = append(files, newFile(casesDir+c.ID+"_test.lua", c.Tests))
		}
	}
	return withWorker(sorted(slices.Concat(files, CaseFiles(cases))), p), nil
}
