package guide

import (
	"slices"
	"strings"
	"unicode"
)

// stem is how many letters of a word are compared, so that "promise" is found
// in "promised".
const stem = 5

// common are words that say nothing about what a text is about, as stems; each
// language has its own.
//
//locale:texts stems
const common = "about again befor being could every first gives going great having makes might never other peopl shoul somet someb still their thems there these thing think those where which while whose withou witho would yours"

// stems are the words of a text that carry it, each once.
func (g guide) stems(text string) []string {
	idle := strings.Fields(g.say.Word("stems", common))
	var all []string
	for _, word := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		letters := []rune(word)
		if len(letters) < stem-1 {
			continue
		}
		word = string(letters[:min(stem, len(letters))])
		if !slices.Contains(idle, word) && !slices.Contains(all, word) {
			all = append(all, word)
		}
	}
	return all
}

// mostAkin is with how many decisions an objective is listed.
const mostAkin = 3

// akin are the decisions whose notes share most with a text, at least two
// words, in the order of the file.
func (g guide) akin(text string, most int) []int {
	type match struct{ scene, shared int }
	words := g.stems(text)
	var found []match
	for _, scene := range g.scenes {
		notes := g.sc.Scenes[scene].Title
		for _, c := range g.choices(scene) {
			item := g.item(c)
			notes += " " + strings.Join([]string{item.Text, item.Choice.Meant, item.Choice.Why, item.Choice.Ethics}, " ")
		}
		in, shared := g.stems(notes), 0
		for _, w := range words {
			if slices.Contains(in, w) {
				shared++
			}
		}
		if shared >= 2 {
			found = append(found, match{scene, shared})
		}
	}
	slices.SortStableFunc(found, func(a, b match) int { return b.shared - a.shared })
	var scenes []int
	for _, m := range found[:min(len(found), most)] {
		scenes = append(scenes, m.scene)
	}
	slices.Sort(scenes)
	return scenes
}
