package flow

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"upperhand/game/view"
)

// maxReflection bounds what one answer keeps, in bytes: several pages.
const maxReflection = 20_000

func (m Model) debriefScreen() view.Screen { return view.DebriefScreen(m.review()) }

// debriefed opens the debrief of the sitting at its first part.
func (m Model) debriefed() Model {
	m.at, m.page, m.turn, m.way = view.Debrief, 0, 0, 0
	return m
}

func (m Model) review() view.Review {
	saved, s, f := "", m.sitting, m.opened().finding
	if len(m.remarks) > 0 {
		saved = m.remarks[len(m.remarks)-1]
	}
	r := view.Review{
		Say:     m.say,
		Debrief: f.told, Page: m.page, Read: s.read, Turn: m.turn, Way: m.way, Leaving: s.leaving, Written: s.reflections,
		Working: !f.explorer.Done(), Runs: m.runs(), Writing: m.awaited(), Saved: saved, Local: m.local,
	}
	if len(r.Runs) > 0 {
		r.Run = runName(m.say, max(s.number, 1), s.from)
	}
	return r
}

func (m Model) pressDebrief(id string) (Model, []Command) {
	if id != "report" && id != "copy" {
		m.remarks = nil
	}
	switch id {
	case "next":
		return m.turnTo(m.page + 1)
	case "back":
		return m.turnTo(m.page - 1)
	case "earlier":
		m.turn, m.way = m.turn-1, 0
	case "later":
		m.turn, m.way = m.turn+1, 0
	case "replay":
		return m.replay()
	case "again":
		m.at, m.remark = view.Prebrief, ""
	case "finish":
		m.at = view.Library
	case "report":
		return m.write(false), nil
	case "copy":
		return m.write(true), nil
	default:
		return m.pressOne(id)
	}
	return m, nil
}

// pressOne serves what there are several of.
func (m Model) pressOne(id string) (Model, []Command) {
	name, value, _ := strings.Cut(id, ":")
	n, err := strconv.Atoi(value)
	if err != nil {
		return m, nil
	}
	switch name {
	case "turn":
		m.turn, m.way = n, 0
	case "point":
		point := m.finding.told.Turning[n]
		m.turn, m.way = point.Turn, point.Way
	case "way":
		m.way = n
	case "page":
		return m.turnTo(n)
	case "run":
		return m.run(value)
	}
	return m, nil
}

// turnTo opens a part of the debrief. The first look at reasons and at what
// else was possible is at the first turning point, where that is known.
func (m Model) turnTo(page int) (Model, []Command) {
	first := page > m.sitting.read
	m.page = page
	if !first {
		return m, nil
	}
	points, untouched := m.finding.told.Turning, m.turn == 0
	switch {
	case page == view.PageReflect:
		m.turn = 0
	case len(points) > 0 && (page == view.PageWhy || page == view.PageWhatIf && untouched):
		m.turn, m.way = points[0].Turn, points[0].Way
	}
	m.sitting.read = page
	return m.keep()
}

// edit takes what a person writes in the debrief and keeps it.
func (m Model) edit(id, text string) (Model, []Command) {
	if _, ok := Screen(m).Control(id); !ok || m.at != view.Debrief {
		return m, nil
	}
	old, now := "", cut(text, maxReflection)
	if id == "leaving" {
		old, m.sitting.leaving = m.sitting.leaving, now
	} else {
		n, err := strconv.Atoi(strings.TrimPrefix(id, "reflect:"))
		if err != nil || n < 0 {
			return m, nil
		}
		written := slices.Clone(m.sitting.reflections)
		for len(written) <= n {
			written = append(written, "")
		}
		old, written[n] = written[n], now
		m.sitting.reflections = written
	}
	m.sitting.unkept = true
	m = m.rewritten()
	if typing(old, now) {
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
