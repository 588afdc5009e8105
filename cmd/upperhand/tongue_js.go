package main

import (
	"syscall/js"

	"upperhand/game/flow"
	"upperhand/game/locale"
)

// tongues are the languages whose words lie beside the page, and those that its
// reader has set up. The program carries none: they are fetched when they are on.
// The page has fetched the one that it takes to be on, so that the first screen
// is in it.
func tongues() flow.Tongues {
	page := js.Global().Get("upperhand")
	if page.IsUndefined() {
		return flow.Tongues{}
	}
	t := flow.Tongues{Words: map[string]*locale.Catalogue{}, System: texts(js.Global().Get("navigator").Get("languages"))}
	for _, tag := range texts(page.Get("langs")) {
		t.Words[tag] = nil
	}
	if say := page.Get("say"); say.Truthy() {
		if words, err := locale.Parse([]byte(say.Get("text").String())); err == nil {
			t.Words[say.Get("lang").String()] = words
		}
	}
	return t
}

// texts are the strings of a list of the page's, none where there is no list.
func texts(list js.Value) []string {
	if !list.Truthy() {
		return nil
	}
	all := make([]string, list.Length())
	for i := range all {
		all[i] = list.Index(i).String()
	}
	return all
}
