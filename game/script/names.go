package script

import (
	"regexp"
	"slices"

	"upperhand/game/scenario"
	"upperhand/game/script/sandbox"
)

// names is what a file gives names to. It answers scenario.Names.
type names struct {
	sc         *scenario.Scenario
	flags      map[string]int
	characters map[string]int
	scenes     map[string]int
	endings    map[string]int
	choices    map[string]int
	relations  map[[2]int]int
	lost       map[string]bool // words of parts that could not be read
	open       bool            // any name may be lost
	closed     bool            // no further facts are taken in: tests only read
	pos        scenario.Pos    // of the condition being read
	missed     int             // names that were looked up in vain
	compared   int             // people that were compared with such a name
}

// newNames begins with nothing; the builder fills it as names become known.
func newNames(sc *scenario.Scenario) *names {
	return &names{sc: sc, flags: map[string]int{}, characters: map[string]int{}, scenes: map[string]int{}, endings: map[string]int{},
		choices: map[string]int{}, relations: map[[2]int]int{}, lost: map[string]bool{}}
}

// table gives the names of a kind; endings stand apart, since conditions cannot
// ask for them.
func (n *names) table(kind scenario.NameKind) map[string]int {
	return [...]map[string]int{n.flags, n.characters, n.scenes, n.choices}[kind]
}

// Find resolves a name. A fact that nothing sets is taken in as it is met,
// unless it looks like a slip for one that there is.
func (n *names) Find(kind scenario.NameKind, name string) (int, bool) {
	if i, ok := n.table(kind)[name]; ok {
		return i, true
	}
	if n.lost[name] || n.open || n.missed > 2*maxFound { // nobody reads of more, and to look for what was meant takes time
		return scenario.None, kind != scenario.CharacterName || !n.isFlag(name)
	}
	if kind != scenario.CharacterName { // a fact is looked for among people first
		n.missed++
	}
	if kind != scenario.FlagName || n.closed || scenario.Nearest(name, n.all(scenario.FlagName, scenario.CharacterName)) != "" {
		return scenario.None, false
	}
	n.missed--
	return n.flag(name, n.pos), true
}

// isFlag reports whether the name was taken in as a fact.
func (n *names) isFlag(name string) bool {
	_, ok := n.flags[name]
	return ok
}

// flag gives the index of a fact, taking it in if it is new.
func (n *names) flag(name string, pos scenario.Pos) int {
	if i, ok := n.flags[name]; ok {
		return i
	}
	n.sc.Flags = append(n.sc.Flags, scenario.Flag{Name: name, Pos: pos})
	n.flags[name] = len(n.sc.Flags) - 1
	return len(n.sc.Flags) - 1
}

// Between gives the relation of one person towards another. Where a relation
// could not be read, any may be the one.
func (n *names) Between(from, to int) (int, bool) {
	if i, ok := n.relations[[2]int{from, to}]; ok {
		return i, true
	}
	return scenario.None, n.lost["relation"] || n.open
}

// Known lists the names of a kind in the order of their indexes.
func (n *names) Known(kind scenario.NameKind) []string {
	table := n.table(kind)
	known := make([]string, 0, len(table))
	for name := range table {
		known = append(known, name)
	}
	slices.SortFunc(known, func(a, b string) int { return table[a] - table[b] })
	return known
}

// all lists the names of several kinds, for suggestions across them.
func (n *names) all(kinds ...scenario.NameKind) []string {
	var all []string
	for _, kind := range kinds {
		all = append(all, n.Known(kind)...)
	}
	return all
}

// word finds what may be a name in a part of a file that could not be read.
var word = regexp.MustCompile(`[A-Za-z0-9_-]+`)

// lose takes down every word of some lines, since it may be a name that those
// lines would have given to something.
func (n *names) lose(text string) {
	for _, w := range word.FindAllString(text, -1) {
		n.lost[w] = true
	}
}

// loseValue does the same for what an unknown word was given.
func (n *names) loseValue(v sandbox.Value, depth int) {
	if s, ok := asText(v); ok {
		n.lost[s] = true
	}
	if p, ok := asPart(v); ok {
		p.placed = true
	}
	table, ok := asTable(v)
	if !ok || depth > 8 {
		return
	}
	table.Range(func(key, value sandbox.Value, _ int) bool {
		n.loseValue(key, depth+1)
		n.loseValue(value, depth+1)
		return true
	})
}
