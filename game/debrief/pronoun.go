package debrief

import (
	"strings"
	"unicode/utf8"

	"upperhand/game/scenario"
)

// Pronoun is how sentences refer to one person after the name was said once.
type Pronoun struct {
	Subject, Object, Possessive string // "she", "her", "her"
	plural                      bool   // takes the verb form of "they"
}

// PronounOf gives the pronouns of a character of the case; the player is always "you".
func PronounOf(sc *scenario.Scenario, character int) Pronoun {
	if character == scenario.You {
		return Pronoun{"you", "you", "your", true}
	}
	switch person(sc, character).Pronoun {
	case "she":
		return Pronoun{"she", "her", "her", false}
	case "he":
		return Pronoun{"he", "him", "his", false}
	default:
		return Pronoun{"they", "them", "their", true}
	}
}

// Fill writes the pronoun into a sentence: {they}, {them}, {their} and their
// capitals {They}, {Their}, {Them}, and {verb|verbs} for a verb after
// "they" or "she".
func (p Pronoun) Fill(sentence string) string {
	filled := strings.NewReplacer(
		"{they}", p.Subject, "{They}", Capital(p.Subject),
		"{them}", p.Object, "{Them}", Capital(p.Object),
		"{their}", p.Possessive, "{Their}", Capital(p.Possessive),
	).Replace(sentence)
	return p.verbs(filled)
}

// verbs settles every {plural|singular} pair.
func (p Pronoun) verbs(s string) string {
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(s, "{")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		pair, after, _ := strings.Cut(rest, "}")
		many, one, _ := strings.Cut(pair, "|")
		if p.plural {
			out.WriteString(many)
		} else {
			out.WriteString(one)
		}
		s = after
	}
}

// Capital writes the first letter of a sentence large.
func Capital(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return strings.ToUpper(s[:n]) + s[n:]
}

// Within writes the first letter small, as what begins a sentence stands within
// another. It is not for what may begin with a name.
func Within(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return strings.ToLower(s[:n]) + s[n:]
}

// Name is what the screen calls a character; the player is "you".
func Name(sc *scenario.Scenario, character int) string {
	if character == scenario.You {
		return "you"
	}
	return person(sc, character).Name
}

// Between names a relation in the order in which people say it: "Sofia and
// you", "Sofia and Matthias".
func Between(sc *scenario.Scenario, relation int) string {
	r := sc.Relations[relation]
	return Capital(Name(sc, r.From) + " and " + Name(sc, r.To))
}

// person is the character at an index, or an empty one outside the cast.
func person(sc *scenario.Scenario, i int) scenario.Character {
	if i < 0 || i >= len(sc.Characters) {
		return scenario.Character{Name: "someone"}
	}
	return sc.Characters[i]
}
