package main

import (
	"fmt"
	"strings"
)

// Mutant is the program with one small change: a rule broken.
type Mutant struct {
	ID       int    // what chooses it in a binary that holds many
	Package  string // the folder below the root
	File     string // below the root, with slashes
	Line     int
	Func     string
	From, To string // the text that changed
	Nth      int    // which of several alike in the same function, from 1

	build map[string][]byte // for one that needs a build of its own: file and content
}

// Key names a mutant for as long as its function keeps the text: it holds no
// line, which would move with every edit above.
func (m Mutant) Key() string {
	key := fmt.Sprintf("%s %s: %s => %s", m.File, m.Func, m.From, m.To)
	if m.Nth > 1 {
		key += fmt.Sprintf(" (%d)", m.Nth)
	}
	return key
}

// String is how a list shows it.
func (m Mutant) String() string {
	return fmt.Sprintf("%s:%d %s", m.File, m.Line, strings.TrimPrefix(m.Key(), m.File+" "))
}

// oneLine shows a piece of source in a list.
func oneLine(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if runes := []rune(s); len(runes) > 90 {
		s = string(runes[:60]) + " … " + string(runes[len(runes)-28:])
	}
	return s
}

// census numbers mutants and counts those that read alike.
type census struct {
	all  []Mutant
	seen map[string]int
}

// add takes a mutant in and gives its number.
func (c *census) add(m Mutant) int {
	if c.seen == nil {
		c.seen = map[string]int{}
	}
	m.ID = len(c.all) + 1
	m.From, m.To = oneLine(m.From), oneLine(m.To)
	key := m.Key()
	c.seen[key]++
	m.Nth = c.seen[key]
	c.all = append(c.all, m)
	return m.ID
}
