//go:build !js

package main

import (
	"os"

	"upperhand/assets/lang"
	"upperhand/game/flow"
	"upperhand/game/locale"
)

// tongues are the languages that this program carries, and those that its user
// has set up.
func tongues() flow.Tongues {
	words := map[string]*locale.Catalogue{}
	for _, tag := range lang.Tags() {
		if c := lang.Find(tag); c != nil {
			words[tag] = c
		}
	}
	return flow.Tongues{Words: words, System: flow.SystemLanguages(os.Getenv("LANGUAGE"), os.Getenv("LC_ALL"), os.Getenv("LC_MESSAGES"), os.Getenv("LANG"))}
}
