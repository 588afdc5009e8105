package script

import (
	"bytes"
	"slices"

	"upperhand/game/script/format"
)

// Accepted is one expectation that was rewritten.
type Accepted struct {
	Line     int
	Was, Now string // as they stand in the file
}

// Accept rewrites a file of tests so that it expects what came out, and leaves
// everything else in it as it was typed. What it can't find, because it is
// made by a function, say, or what only the author can decide, stays.
func Accept(src []byte, reports []Report) ([]byte, []Accepted) {
	calls, err := format.Calls(src)
	if err != nil {
		return src, nil
	}
	var edits []edit
	for _, report := range reports {
		call := slices.IndexFunc(calls, func(c format.Call) bool {
			return c.Word == testShape.name && c.Line == report.Plan.Pos.Line
		})
		if call < 0 {
			continue
		}
		for _, f := range report.Failures {
			if e, ok := editOf(calls[call], f); ok && !slices.Contains(edits, e) {
				edits = append(edits, e)
			}
		}
	}
	return apply(src, edits)
}

// edit puts a text in the place of another.
type edit struct {
	start, end int
	text       string
}

// editOf finds in a test what a failure is about.
func editOf(call format.Call, f PlanFailure) (edit, bool) {
	steps := slices.DeleteFunc(slices.Clone(call.Entries), func(e format.Entry) bool { return e.Key != "" })
	if f.Claim == nil || f.Now == "" || f.Step >= len(steps) {
		return edit{}, false
	}
	claims := steps[f.Step].Entries
	other := map[ClaimKind]string{EndingClaim: "scene", SceneClaim: "ending"}[f.Claim.Kind]
	if slices.ContainsFunc(claims, func(e format.Entry) bool { return e.Key == other && other != "" }) {
		return edit{}, false // both stand there, and only one can be true
	}
	at := slices.IndexFunc(claims, func(e format.Entry) bool { return e.Key == f.Claim.Key })
	if at < 0 {
		return edit{}, false
	}
	return edit{claims[at].Start, claims[at].End, f.Now}, true
}

func apply(src []byte, edits []edit) ([]byte, []Accepted) {
	slices.SortFunc(edits, func(a, b edit) int { return a.start - b.start })
	var out []byte
	var done []Accepted
	from := 0
	for _, e := range edits {
		out = append(append(out, src[from:e.start]...), e.text...)
		line := 1 + bytes.Count(src[:e.start], []byte("\n"))
		done = append(done, Accepted{line, string(src[e.start:e.end]), e.text})
		from = e.end
	}
	return append(out, src[from:]...), done
}
