package bundle

import "slices"

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
