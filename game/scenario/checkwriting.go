package scenario

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What fits on the screen of a phone at the normal size of text, in characters.
const (
	maxLine   = 280
	maxChoice = 140
	maxTitle  = 60
)

// Reading level: from the school grade at which a scene is called hard, where
// it has enough words for the measure to mean something.
const (
	hardGrade    = 11
	measureWords = 60
)

// writing looks at the length and the level of what is read.
func (c *checker) writing() {
	c.items(func(_ *Scene, item *Item) {
		n := utf8.RuneCountInString(item.Text)
		switch {
		case item.Kind == LineItem && n > maxLine:
			c.report(LongLine, item.Pos, "split it into two lines", "this line has %d characters, and the screen has room for %d", n, maxLine)
		case item.Kind == ChoiceItem && n > maxChoice:
			c.report(LongChoice, item.Pos, "say it shorter; what comes next can be told in the scene after it", "this choice has %d characters, and the screen has room for %d", n, maxChoice)
		}
	})
	for s := range c.sc.Scenes {
		scene := &c.sc.Scenes[s]
		c.title(scene.Title, scene.Pos)
		c.sameChoices(scene)
		if strings.HasPrefix(c.sc.Language, "en") {
			c.readable(scene)
		}
	}
	for _, e := range c.sc.Endings {
		c.title(e.Title, e.Pos)
	}
	c.title(c.sc.Title, c.sc.Pos)
}

func (c *checker) title(title string, pos Pos) {
	if n := utf8.RuneCountInString(title); n > maxTitle {
		c.report(LongTitle, pos, "find a shorter one", "this title has %d characters, and the screen has room for %d", n, maxTitle)
	}
}

// sameChoices compares the choices that are always offered; those with a
// condition may well be two versions of one.
func (c *checker) sameChoices(scene *Scene) {
	seen := map[string]int{}
	for _, item := range scene.decision() {
		if item.When != nil {
			continue
		}
		key := strings.ToLower(item.Text)
		if line, ok := seen[key]; ok && key != "" {
			c.report(SameChoice, item.Pos, "word them so that the trainee can tell them apart", "this choice reads the same as the one in line %d", line)
			continue
		}
		seen[key] = item.Pos.Line
	}
}

// readable measures a scene's English with the Flesch-Kincaid grade.
func (c *checker) readable(scene *Scene) {
	var words, sentences, syllables int
	for i := range scene.Items {
		w, s, y := measure(scene.Items[i].Text)
		words, sentences, syllables = words+w, sentences+s, syllables+y
	}
	if words < measureWords {
		return
	}
	grade := (39*words/sentences + 1180*syllables/words - 1559) / 100
	if grade >= hardGrade {
		c.report(HardToRead, scene.Pos, "use shorter sentences and everyday words; grade 8 is a good aim", "scene %q reads at about school grade %d", scene.ID, grade)
	}
}

// measure counts words, sentences and syllables, the last by groups of vowels.
func measure(text string) (words, sentences, syllables int) {
	for _, word := range strings.Fields(text) {
		letters := strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) })
		if letters == "" {
			continue
		}
		words++
		syllables += vowelGroups(strings.ToLower(letters))
		if strings.ContainsAny(word[len(letters):], ".!?:;…") {
			sentences++
		}
	}
	if words > 0 && !strings.ContainsAny(text[len(text)-1:], ".!?") || sentences == 0 && words > 0 {
		sentences++
	}
	return words, sentences, syllables
}

// vowelGroups counts the syllables of an English word, nearly enough for an
// average over a scene.
func vowelGroups(word string) int {
	groups, in := 0, false
	for _, r := range word {
		vowel := strings.ContainsRune("aeiouyàáâäèéêëìíîïòóôöùúûü", r)
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

// counted writes a number with its noun.
func counted(n int, noun string) string {
	switch n {
	case 0:
		return "no " + noun
	case 1:
		return "one " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
