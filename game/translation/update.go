package translation

import (
	"slices"
	"strings"
	"unicode"

	"upperhand/game/locale"
	"upperhand/game/scenario"
)

// Template is a file without translations, for whoever begins a language.
func Template(texts []Text) *locale.File {
	f := &locale.File{Header: header("")}
	for _, t := range texts {
		f.Entries = append(f.Entries, t.entry())
	}
	return f
}

// New is a file to begin a language with.
func New(lang string) *locale.File { return &locale.File{Header: header(lang)} }

// header is that of a new file. It names no time and nobody: what is written
// depends on what it is made from and on nothing else.
func header(lang string) []locale.Field {
	return []locale.Field{
		{Name: "Language", Value: lang}, {Name: "MIME-Version", Value: "1.0"},
		{Name: "Content-Type", Value: "text/plain; charset=UTF-8"}, {Name: "Content-Transfer-Encoding", Value: "8bit"},
	}
}

// Update brings a translation up to date with the texts of its scenario. A text
// that only moved keeps its translation; one that was reworded in its place
// keeps it too, but fuzzy, with what it was made for, so that somebody looks at
// it before it is shown. Translations whose text is gone are put aside, and
// come back with it.
func Update(old *locale.File, texts []Text) *locale.File {
	u := updater{old: slices.Concat(old.Entries, old.Obsolete), used: map[int]bool{}, byID: map[string][]int{}}
	u.wanted = make(map[locale.Key]bool, len(texts))
	for _, t := range texts {
		u.wanted[t.Key] = true
	}
	u.index()
	f := &locale.File{Top: old.Top, Header: old.Header}
	f.Entries = make([]locale.Entry, len(texts))
	for i, t := range texts {
		f.Entries[i] = u.entry(t)
	}
	for i := range u.old {
		if e := u.old[i]; !u.used[i] && !e.Empty() {
			e.Comments, e.Refs = nil, nil
			f.Obsolete = append(f.Obsolete, e)
		}
	}
	return f
}

// updater looks up what a file had.
type updater struct {
	old     []locale.Entry
	used    map[int]bool
	wanted  map[locale.Key]bool
	byKey   map[locale.Key]int
	byID    map[string][]int
	byPlace map[string][]int
}

func (u *updater) index() {
	u.byKey, u.byPlace = map[locale.Key]int{}, map[string][]int{}
	for i := range u.old {
		e := &u.old[i]
		if e.Empty() {
			continue
		}
		if _, ok := u.byKey[e.Key]; !ok {
			u.byKey[e.Key] = i
		}
		u.byID[e.ID] = append(u.byID[e.ID], i)
		if !u.wanted[e.Key] {
			u.byPlace[e.Context] = append(u.byPlace[e.Context], i)
		}
	}
}

// entry is a text with the best that is had for it.
func (u *updater) entry(t Text) locale.Entry {
	e := t.entry()
	if i, ok := u.byKey[t.Key]; ok {
		return u.take(e, i)
	}
	if i, ok := u.moved(t); ok {
		return u.take(e, i)
	}
	if old := u.byPlace[t.Context]; len(old) > 0 && alike(u.old[old[0]].ID, t.ID) {
		from := &u.old[old[0]]
		e = u.take(e, old[0])
		if e.Previous == nil || !from.Has(locale.Fuzzy) {
			e.Previous = &locale.Entry{Key: from.Key}
		}
		if !e.Has(locale.Fuzzy) {
			e.Flags = append([]string{locale.Fuzzy}, e.Flags...)
		}
	}
	return e
}

// moved finds the same words in another place, of the same kind: a line's for a
// line, a thought's for a thought.
func (u *updater) moved(t Text) (int, bool) {
	for _, i := range u.byID[t.ID] {
		if kind(u.old[i].Context) == kind(t.Context) && !u.old[i].Has(locale.Fuzzy) {
			return i, true
		}
	}
	return 0, false
}

// kind is what a text is, from its context: "why" of "first-hour/choice/ask/why".
func kind(context string) string {
	last := context[strings.LastIndexByte(context, '/')+1:]
	switch {
	case strings.Trim(last, "0123456789") == "":
		return context[:strings.IndexByte(context+"/", '/')] // a line of the same scene, an objective
	case strings.Contains(context, "/choice/") && strings.Count(context, "/") == 2:
		return "choice"
	}
	return last
}

// take gives a text the translation that an entry has.
func (u *updater) take(e locale.Entry, i int) locale.Entry {
	old := u.old[i]
	u.used[i] = true
	e.Str, e.Notes, e.Flags, e.Previous = old.Str, old.Notes, old.Flags, old.Previous
	return e
}

// alike reports whether one text may be the other, reworded: half of its words
// are still there. A line that was put before others takes their places, and
// would else take their translations too.
func alike(old, new string) bool {
	between := func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }
	had := strings.FieldsFunc(strings.ToLower(old), between)
	has := strings.FieldsFunc(strings.ToLower(new), between)
	same := 0
	for _, w := range has {
		if i := slices.Index(had, w); i >= 0 {
			had = slices.Delete(had, i, i+1)
			same++
		}
	}
	return 2*same >= min(len(has), same+len(had))
}

// stands is the place of an entry in its file.
func stands(path string, line int) scenario.Pos { return scenario.Pos{File: path, Line: line} }
