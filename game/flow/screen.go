package flow

import (
	"upperhand/game/view"
)

// Screen is what a person should now see.
func Screen(m Model) view.Screen { return m.settings.Keys.on(m.mapped(m.screen())) }

func (m Model) screen() view.Screen {
	switch m.at {
	case view.Library:
		return view.LibraryScreen(view.Shelf{Say: m.say, Cards: m.cards(), Filter: m.filter, Open: m.filtering, Endings: m.anySeen(), Remarks: m.remarks})
	case view.Endings:
		return view.EndingsScreen(m.say, m.found())
	case view.Drills:
		return view.DrillsScreen(m.say, m.exercises())
	case view.Drill:
		return view.DrillScreen(m.say, m.exercise(m.drill))
	case view.Prebrief:
		return view.PrebriefScreen(m.briefing())
	case view.Play, view.Notice:
		return m.conversation()
	case view.History:
		return view.HistoryScreen(m.view())
	case view.Leave:
		return view.LeaveScreen(m.say, m.replayed())
	case view.Debrief:
		return m.debriefScreen()
	case view.Journal:
		return view.JournalScreen(m.diary())
	case view.Profile:
		return view.ProfileScreen(m.habits())
	case view.Settings:
		return view.SettingsScreen(m.preferences())
	case view.Keys:
		return view.KeysScreen(m.keyBoard())
	case view.Help:
		return view.HelpScreen(m.say)
	case view.About:
		return view.AboutScreen(m.say, m.build, m.remarks)
	case view.Data:
		return view.DataScreen(m.kept())
	case view.Map:
		return view.MapScreen(m.atlas())
	case view.Elsewhere:
		return view.ElsewhereScreen(m.say, m.cases[m.open].Scenario.Title, m.erased)
	case view.Broken:
		return view.BrokenScreen(m.say, m.flaws.found, m.flaws.playable)
	case view.Fault:
		return view.FaultScreen(m.say, m.trouble.what, m.trouble.remedy, m.trouble.detail, m.trouble.wayOn, m.trouble.done)
	}
	return m.Front()
}

func (m Model) preferences() view.Preferences {
	s := m.settings
	return view.Preferences{
		Say: m.say, Language: s.Language, Languages: m.tongues.Tags(),
		TextScale: s.TextScale, Theme: s.Theme, Font: s.Font, Spacing: s.lines(), Meters: s.Meters, Pace: s.Pace,
		ReducedMotion: s.ReducedMotion, FullText: s.FullText, Advance: s.Advance, SkipRead: s.SkipRead,
		TextView: s.TextView, ReadAloud: s.ReadAloud, Sounds: s.Sounds, FullScreen: s.FullScreen,
		CanText: m.canText, CanSpeak: m.canSpeak, CanSound: m.canSound, CanWindow: m.canQuit,
	}
}

// Front is the title screen as it would be now.
func (m Model) Front() view.Screen {
	return view.TitleScreen(m.say, m.goingOn(), len(m.journal)+len(m.outcomes) > 0, m.canQuit, m.remarks)
}

// goingOn names the case one would go on with.
func (m Model) goingOn() string {
	if _, sc := m.latest(); sc != nil {
		return sc.Title
	}
	return ""
}

func (m Model) conversation() view.Screen {
	switch s := m.view(); {
	case s.Noted():
		return view.AheadScreen(s)
	case s.Noticing():
		return view.NoticeScreen(s)
	}
	return view.PlayScreen(m.view())
}

func (m Model) cards() []view.CaseCard {
	var cards []view.CaseCard
	for _, c := range m.cases {
		slot, begun := m.slot(c.id())
		cards = append(cards, view.CaseCard{
			ID: c.id(), Scenario: c.Scenario, Seen: len(m.progress.Endings[c.id()]), Begun: begun && !slot.Current().Ended, Choices: slot.Current().choices(), Problem: c.Problem, Coming: c.Coming,
		})
	}
	return cards
}

func (m Model) briefing() view.Briefing {
	c := m.cases[m.open]
	b := view.Briefing{
		Say:      m.say,
		Scenario: c.Scenario, Mode: m.mode, Remark: m.remark, Local: m.local, Note: m.course.Note, Fixed: m.course.Mode != "",
		Erasing: m.erasing, Dropping: m.dropping, Older: m.older,
	}
	slot, begun := m.slot(c.id())
	if !begun {
		return b
	}
	slot = slot.Current()
	now := m.runTold(slot.attempt())
	now.Blank = slot.blank()
	b.Now, b.Runs = &now, m.listed(slot.Others)
	if a, full := slot.Goes(); full {
		gone := m.runTold(a)
		b.Goes = &gone
	}
	return b
}
