package main

import (
	"runtime/debug"
	"strings"
	"syscall/js"

	"upperhand/game/flow"
	"upperhand/game/script"
)

// course is what whoever put up the page fixed. The page was stamped by casebook
// export, which checked it; what was changed since by hand counts only where it
// makes sense.
func course(_, _ string) (flow.Course, error) {
	page := js.Global().Get("upperhand")
	if page.IsUndefined() {
		return flow.Course{}, nil
	}
	word := func(name string) string {
		if value := page.Get(name); value.Type() == js.TypeString {
			return value.String()
		}
		return ""
	}
	return flow.NewCourse(word("mode"), word("note"))
}

// shipped are the cases that lie beside the page, as it has fetched them: each
// { name, text }, or { name, error } where that failed.
func shipped() []flow.Case {
	page := js.Global().Get("upperhand")
	if page.IsUndefined() {
		return nil
	}
	// A page's memory is small at first, and would be cleared up again and again
	// while the cases are read.
	defer debug.SetGCPercent(debug.SetGCPercent(400))
	var cases []flow.Case
	list := page.Get("cases")
	for i := range list.Length() {
		file := list.Index(i)
		name := file.Get("name").String()
		id := strings.TrimSuffix(name, ".lua")
		if trouble := file.Get("error"); !trouble.IsUndefined() {
			cases = append(cases, flow.Case{ID: id, Problem: trouble.String()})
			continue
		}
		loaded, found := script.Load(name, []byte(file.Get("text").String()))
		cases = append(cases, caseOf(id, loaded, found))
	}
	return cases
}
