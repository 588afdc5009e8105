package flow

import (
	"slices"

	"upperhand/game/locale"
	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/game/translation"
)

// Fetch asks for the words of a case in a language that it has; of the program
// itself where Scenario is "". Fetched answers it.
type Fetch struct{ Scenario, Language string }

// Fetched brings the words of a case in a language; nil where they could not be
// had, and the case stays in its own.
type Fetched struct {
	Scenario, Language string
	Words              *locale.Catalogue
}

func (Fetch) command() {}
func (Fetched) msg()   {}

// original is a case in its own words.
type original struct {
	scenario *scenario.Scenario
	rules    play.Rules
}

// in gives the case in a language, as far as it has words in it, with the words
// of the program about it. An empty tag is its own language.
func (c Case) in(tag string, say *locale.Catalogue) Case {
	if c.Scenario == nil {
		return c
	}
	c = c.plain()
	c.own = &original{c.Scenario, c.Rules}
	if words := c.Words[c.language(tag)]; words != nil {
		c.Scenario, c.Rules = translation.Scenario(c.Scenario, words), translation.Rules(c.Rules, words)
	}
	if say != nil {
		said := *c.Scenario
		said.Words, c.Scenario = say, &said
	}
	return c
}

// plain is the case in its own language.
func (c Case) plain() Case {
	if c.own != nil {
		c.Scenario, c.Rules, c.own = c.own.scenario, c.own.rules, nil
	}
	return c
}

// language is the one that a case has for a tag: itself, or without its region
// as es for es-MX. It is empty where the case has neither.
func (c Case) language(tag string) string {
	for tag != "" {
		if _, ok := c.Words[tag]; ok {
			return tag
		}
		tag = wider(tag)
	}
	return ""
}

// Languages lists the languages that a case can be read in besides its own.
func (m Model) Languages() []string {
	var all []string
	for _, c := range m.cases {
		for tag := range c.Words {
			if !slices.Contains(all, tag) {
				all = append(all, tag)
			}
		}
	}
	slices.Sort(all)
	return all
}

// reworded has all cases in the language of the settings, and the open
// playthrough with them: its record names no words, so it stands where it was.
func (m Model) reworded() Model {
	m.say = m.tongues.Say(m.settings.Language)
	m.cases = slices.Clone(m.cases)
	for i, c := range m.cases {
		m.cases[i] = c.in(m.language(), m.say)
	}
	return m.retold()
}

// retold makes the open session anew with the words that its case has now.
func (m Model) retold() Model {
	s := m.sitting.session
	if s == nil {
		return m
	}
	i := m.find(s.Scenario.ID)
	if i < 0 || m.cases[i].Scenario == nil || m.cases[i].Scenario == s.Scenario || m.cases[i].Scenario.Hash != s.Scenario.Hash {
		return m
	}
	fresh, fit, err := play.Resume(m.cases[i].Scenario, m.cases[i].Rules, s.Record())
	if err != nil || !fit.Whole() {
		return m // it goes on in the words that it has
	}
	fresh.Mode = s.Mode
	m.sitting.session = fresh
	return m
}

// wanted asks for the words of cases that are not here yet.
func (m Model) wanted(cases ...Case) []Command {
	all := m.tongues.wanted(m.settings.Language)
	for _, c := range cases {
		tag := c.language(m.language())
		if words, ok := c.Words[tag]; ok && words == nil {
			all = append(all, Fetch{Scenario: c.id(), Language: tag})
		}
	}
	return all
}

// fetched puts words in their case.
func (m Model) fetched(f Fetched) Model {
	if _, ok := m.tongues.Words[f.Language]; f.Scenario == "" && ok && f.Words != nil {
		m.tongues = m.tongues.with(f.Language, f.Words)
		return m.reworded()
	}
	i := m.find(f.Scenario)
	if i < 0 || f.Words == nil {
		return m
	}
	m.cases = slices.Clone(m.cases)
	words := make(map[string]*locale.Catalogue, len(m.cases[i].Words))
	for tag, w := range m.cases[i].Words {
		words[tag] = w
	}
	words[f.Language] = f.Words
	m.cases[i].Words = words
	m.cases[i] = m.cases[i].in(m.language(), m.say)
	return m.retold()
}
