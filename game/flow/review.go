package flow

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"upperhand/game/debrief"
	"upperhand/game/view"
)

// maxReflection bounds what one answer keeps, in bytes: several pages.
const maxReflection = 20_000

func (m Model) debriefScreen() view.Screen { return view.DebriefScreen(m.review()) }

func (m Model) review() view.Review {
	saved := ""
	if len(m.remarks) > 0 {
		saved = m.remarks[len(m.remarks)-1]
	}
	return view.Review{
		Debrief: debrief.Of(m.sitting.session), Page: m.page, Turn: m.turn,
		Written: m.sitting.reflections, Saved: saved, Local: m.local,
	}
}

func (m Model) pressDebrief(id string) (Model, []Command) {
	if id != "report" {
		m.remarks = nil
	}
	switch id {
	case "next":
		m.page++
		if m.page == view.PageMoves {
			m.turn = m.opensAt()
		}
	case "back":
		m.page--
	case "earlier":
		m.turn--
	case "later":
		m.turn++
	case "again":
		m.at, m.remark = view.Prebrief, ""
	case "finish":
		m.at = view.Library
	case "report":
		id := m.sitting.session.Scenario.ID
		return m, []Command{SaveReport{Name: "debrief-" + id, Text: view.Report(m.review(), 80)}}
	default:
		if n, err := strconv.Atoi(strings.TrimPrefix(id, "turn:")); err == nil {
			m.turn = n
		}
	}
	return m, nil
}

// opensAt is the turn to tell first: the turning point, else the last.
func (m Model) opensAt() int {
	turns := debrief.Of(m.sitting.session).Turns
	if i := slices.IndexFunc(turns, func(t debrief.Turn) bool { return t.Turning }); i >= 0 {
		return i
	}
	return max(len(turns)-1, 0)
}

// edit takes what a person writes in the debrief and keeps it.
func (m Model) edit(id, text string) (Model, []Command) {
	n, err := strconv.Atoi(strings.TrimPrefix(id, "reflect:"))
	if err != nil || m.at != view.Debrief || n < 0 {
		return m, nil
	}
	if _, ok := Screen(m).Control(id); !ok {
		return m, nil
	}
	written := slices.Clone(m.sitting.reflections)
	for len(written) <= n {
		written = append(written, "")
	}
	old := written[n]
	written[n] = cut(text, maxReflection)
	m.sitting.reflections, m.sitting.unkept = written, true
	if typing(old, written[n]) {
		return m, nil
	}
	return m.keep()
}

// typing reports whether a text grew by one letter of a word that goes on. To
// write the disk at every letter would make the keyboard lag.
func typing(old, text string) bool {
	last, _ := utf8.DecodeLastRuneInString(text)
	return unicode.IsLetter(last) && utf8.RuneCountInString(text) == utf8.RuneCountInString(old)+1
}

// tidy keeps words that were written since the last saving, before the screen
// is left.
func (m Model) tidy(commands []Command) (Model, []Command) {
	if !m.sitting.unkept || m.sitting.session == nil {
		return m, commands
	}
	m, kept := m.keep()
	return m, append(commands, kept...)
}

// cut shortens a text to at most n bytes without splitting a letter.
func cut(text string, n int) string {
	if len(text) <= n {
		return text
	}
	return strings.ToValidUTF8(text[:n], "")
}
