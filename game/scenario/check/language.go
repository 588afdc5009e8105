package check

import (
	"slices"
	"strings"
	"unicode"
)

// common are words that are frequent in one language and rare, or not there, in
// the others of the list.
var common = map[string]string{
	"en": "the and you that what with have this from they would there",
	"es": "que los las una por con para pero como esta porque usted",
	"fr": "les une des est pas que vous pour dans avec mais elle",
	"de": "und der die das nicht ist ich sie ein mit wir aber",
	"it": "che non una sono con per della come questo anche gli più",
	"pt": "que não uma com para mas você por isso como mais está",
	"nl": "het een van niet dat zijn voor met maar ook wat naar",
	"sv": "och att det inte som jag har med för men vad till",
	"pl": "nie się jest że na do jak ale co tak mnie tego",
}

var languageNames = map[string]string{"en": "English", "es": "Spanish", "fr": "French", "de": "German", "it": "Italian",
	"pt": "Portuguese", "nl": "Dutch", "sv": "Swedish", "pl": "Polish"}

// languages counts, over all texts, the words that tell a language.
type languages struct {
	hits  map[string]int
	words int
}

// count adds a text.
func (l *languages) count(s string) {
	if l.hits == nil {
		l.hits = map[string]int{}
	}
	for _, word := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) }) {
		l.words++
		for _, lang := range tells[word] {
			l.hits[lang]++
		}
	}
}

// tells lists the languages that a word tells.
var tells = func() map[string][]string {
	all := map[string][]string{}
	for lang, words := range common {
		for _, word := range strings.Fields(words) {
			all[word] = append(all[word], lang)
		}
	}
	return all
}()

// Bounds below which nothing is said: so many words in all, so many in a hundred
// that tell, and three times as many as of the language that is named.
const (
	tellingWords = 80
	tellingShare = 8
	tellingTimes = 3
)

// other is the language that the texts are in if it is clearly not the one named;
// of languages that are not listed nothing is known.
func (l *languages) other(named string) string {
	if common[named] == "" || l.words < tellingWords {
		return ""
	}
	best := named
	langs := make([]string, 0, len(common))
	for lang := range common {
		langs = append(langs, lang)
	}
	slices.Sort(langs)
	for _, lang := range langs {
		if l.hits[lang] > l.hits[best] {
			best = lang
		}
	}
	if best == named || l.hits[best]*100 < l.words*tellingShare || l.hits[best] < tellingTimes*l.hits[named] {
		return ""
	}
	return best
}
