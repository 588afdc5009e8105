package check

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"upperhand/game/scenario"
)

// measureWords is how many words a scene needs for a measure to mean something.
const measureWords = 60

// text is what is counted of a scene's words.
type text struct {
	words, sentences, syllables, letters, long int // long: of more than six letters
}

// measure is how hard a text is in a language, in words of the measure, and
// whether that is too hard for talk. The formulas are made for prose; talk with
// such a figure is hard in any case.
type measure func(t text) (level string, hard bool)

// measures are the reading formulas by language: Flesch and Kincaid 1975 for
// English; of the same form Szigriszt-Pazos 1993 (Spanish), Kandel and Moles 1958
// (French), Amstad 1978 (German), Martins 1996 (Portuguese), Douma 1960 (Dutch);
// Gulpease 1988 (Italian), which counts letters; and Björnsson's LIX 1968, which
// counts long words, for the languages of the North.
var measures = map[string]measure{
	"en": grade,
	"es": ease("Szigriszt-Pazos", 206.835, 1, 62.3, 50),
	"fr": ease("Kandel and Moles", 207, 1.015, 73.6, 45),
	"de": ease("Amstad", 180, 1, 58.5, 35),
	"pt": ease("Martins", 248.835, 1.015, 84.6, 35),
	"nl": ease("Douma", 206.835, 0.93, 77, 40),
	"it": gulpease,
	"sv": lix, "da": lix, "no": lix, "nb": lix, "nn": lix,
}

// hardGrade is the school grade from which talk is hard.
const hardGrade = 11

func grade(t text) (string, bool) {
	g := t.grade()
	return fmt.Sprintf("at about school grade %d", g), g >= hardGrade
}

func (t text) grade() int {
	return (39*t.words/t.sentences + 1180*t.syllables/t.words - 1559) / 100
}

// SchoolGrade is the grade of school at which the lines and choices of an English
// case can be read (Flesch and Kincaid 1975); 0 for one that says nothing.
func SchoolGrade(sc *scenario.Scenario) int {
	var t text
	for i := range sc.Scenes {
		for j := range sc.Scenes[i].Items {
			t.count(sc.Scenes[i].Items[j].Text)
		}
	}
	if t.words == 0 {
		return 0
	}
	return max(t.grade(), 0)
}

// ease is a formula of Flesch's form, of which 100 is easy and 0 is hard.
func ease(name string, from, perSentence, perWord float64, hard int) measure {
	return func(t text) (string, bool) {
		v := int(from - perSentence*float64(t.words)/float64(t.sentences) - perWord*float64(t.syllables)/float64(t.words))
		return fmt.Sprintf("at %d of 100 on the scale of %s", v, name), v < hard
	}
}

func gulpease(t text) (string, bool) {
	v := 89 + (300*t.sentences-10*t.letters)/t.words
	return fmt.Sprintf("at %d of 100 on the scale of Gulpease", v), v < 45
}

func lix(t text) (string, bool) {
	v := t.words/t.sentences + 100*t.long/t.words
	return fmt.Sprintf("at LIX %d", v), v >= 50
}

// readable measures what is read in a scene, in languages for which there is a
// formula.
func (c *checker) readable(scene *scenario.Scene) {
	formula := measures[primary(c.sc.Language)]
	if formula == nil {
		return
	}
	var t text
	for i := range scene.Items {
		t.count(scene.Items[i].Text)
	}
	if t.words < measureWords {
		return
	}
	help := "use shorter sentences and everyday words"
	if primary(c.sc.Language) == "en" {
		help += "; grade 8 is a good aim"
	}
	if level, hard := formula(t); hard {
		c.report(scenario.HardToRead, scene.Pos, help, "scene %q reads %s", scene.ID, level)
	}
}

// primary is the language of a tag, without its country.
func primary(tag string) string {
	lang, _, _ := strings.Cut(strings.ToLower(tag), "-")
	return lang
}

// count adds a text. Syllables are counted by groups of vowels.
func (t *text) count(s string) {
	sentences, words := 0, 0
	for _, word := range strings.Fields(s) {
		letters := strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) })
		if letters == "" {
			continue
		}
		words++
		n := utf8.RuneCountInString(letters)
		if t.letters += n; n > 6 {
			t.long++
		}
		t.syllables += vowelGroups(strings.ToLower(letters))
		if _, behind, _ := strings.Cut(word, letters); strings.ContainsAny(behind, ".!?:;…") {
			sentences++
		}
	}
	if words > 0 && (!strings.ContainsAny(s[len(s)-1:], ".!?") || sentences == 0) {
		sentences++
	}
	t.words, t.sentences = t.words+words, t.sentences+sentences
}

// vowelGroups counts the syllables of a word, nearly enough for an average over
// a scene.
func vowelGroups(word string) int {
	groups, in := 0, false
	for _, r := range word {
		vowel := strings.ContainsRune("aeiouyàáâãäåæèéêëìíîïòóôõöøùúûü", r)
		if vowel && !in {
			groups++
		}
		in = vowel
	}
	if strings.HasSuffix(word, "e") && groups > 1 && !strings.HasSuffix(word, "le") {
		groups--
	}
	return max(groups, 1)
}
