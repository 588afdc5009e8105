package flow

import (
	"maps"
	"slices"
	"strings"

	"upperhand/game/locale"
)

// Tongues are the languages that the program itself can be read in.
type Tongues struct {
	// Words are the program's, by language tag, besides English. One that is nil
	// can be had: Fetch asks for it once the language is on.
	Words map[string]*locale.Catalogue
	// System lists the languages that the person has set up, the one they like
	// best first. They count while nothing is chosen in the settings.
	System []string
}

// Tags are what can be chosen: English first, then the others by tag.
func (t Tongues) Tags() []string {
	if len(t.Words) == 0 {
		return nil
	}
	return append([]string{"en"}, slices.Sorted(maps.Keys(t.Words))...)
}

// Preferred is the first of the languages that somebody likes of which there are
// words: itself, or without its region as es for es-MX. It is "" where there is
// none. English is there always.
func Preferred(liked, have []string) string {
	for _, tag := range liked {
		for tag != "" {
			if i := slices.IndexFunc(have, func(h string) bool { return strings.EqualFold(h, tag) }); i >= 0 {
				return have[i]
			}
			if strings.EqualFold(tag, "en") {
				return "en"
			}
			tag = wider(tag)
		}
	}
	return ""
}

// wider is a tag without its last part: es for es-MX, "" for es.
func wider(tag string) string { return tag[:max(strings.LastIndexByte(tag, '-'), 0)] }

// SystemLanguages reads what the environment of a Unix program says of languages,
// the value of each variable given in the order in which they count: LANGUAGE,
// LC_ALL, LC_MESSAGES, LANG. "es_ES.UTF-8" is es-ES, and C and POSIX are English.
func SystemLanguages(language, all, messages, lang string) []string {
	locale := lang
	for _, v := range []string{messages, all} {
		if v != "" {
			locale = v
		}
	}
	base, _, _ := strings.Cut(locale, ".")
	if base == "" || base == "C" || base == "POSIX" {
		return nil // LANGUAGE does not count then
	}
	var tags []string
	for name := range strings.SplitSeq(language+":"+locale, ":") {
		name, _, _ = strings.Cut(name, ".")
		name, _, _ = strings.Cut(name, "@")
		if name != "" {
			tags = append(tags, strings.ReplaceAll(name, "_", "-"))
		}
	}
	return tags
}

// tag is the language that is on while the settings name chosen; "" is the one
// of whatever is read.
func (t Tongues) tag(chosen string) string {
	if chosen != "" {
		return chosen
	}
	return Preferred(t.System, t.Tags())
}

// Say are the words that are on, nil for English and while they are to come.
func (t Tongues) Say(chosen string) *locale.Catalogue {
	return t.Words[Preferred([]string{t.tag(chosen)}, t.Tags())]
}

// wanted asks for the words that are to come.
func (t Tongues) wanted(chosen string) []Command {
	tag := Preferred([]string{t.tag(chosen)}, t.Tags())
	if words, ok := t.Words[tag]; ok && words == nil {
		return []Command{Fetch{Language: tag}}
	}
	return nil
}

// Speak says in which words people are told from now on what becomes of commands;
// nil is English.
type Speak struct{ Words *locale.Catalogue }

func (Speak) command() {}

// with puts words in their place.
func (t Tongues) with(tag string, words *locale.Catalogue) Tongues {
	t.Words = maps.Clone(t.Words)
	t.Words[tag] = words
	return t
}

// Words are those that the program speaks in; nil is English.
func (m Model) Words() *locale.Catalogue { return m.say }

// language is the one that cases are told in; "" is each case's own.
func (m Model) language() string { return m.tongues.tag(m.settings.Language) }
