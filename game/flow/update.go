package flow

import (
	"slices"
	"strconv"
	"strings"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/view"
)

// Update gives the game after a message, and what should happen outside. A
// press of something that is not on the screen, or can't be pressed, such as a
// tap that came too late, changes nothing.
func Update(m Model, msg Msg) (Model, []Command) {
	language := m.settings.Language
	say := m.say
	m, commands := m.take(msg)
	if m.settings.Language != language {
		m = m.reworded()
		commands = append(commands, m.wanted(m.cases...)...)
	}
	if m.say != say {
		commands = append([]Command{Speak{Words: m.say}}, commands...)
	}
	return m.charted().wondering(commands)
}

func (m Model) take(msg Msg) (Model, []Command) {
	switch msg := msg.(type) {
	case Press:
		if _, ok := Screen(m).Control(msg.ID); !ok {
			return m, nil
		}
		var noted []Command
		if m.at == view.Debrief {
			m, noted = m.noted()
		}
		m, commands := m.press(msg.ID)
		return m.tidy(append(commands, noted...))
	case Closing:
		m, noted := m.noted()
		m, reports := m.delivered(true)
		return m.tidy(append(reports, noted...))
	case Edit:
		if m.at == view.Journal && msg.ID == "search" {
			return m.look(msg.Text), nil
		}
		return m.edit(msg.ID, msg.Text)
	case Prefer:
		return m.prefer(msg)
	case Key:
		return m.typed(msg.Name)
	case Voice:
		m.canSpeak = msg.Have
	case Failed:
		return m.fail(msg), nil
	case Done:
		if m.at == view.Fault {
			m.trouble.done = msg.What
			return m, nil
		}
		m.remarks = append(slices.Clone(m.remarks), msg.What)
	case Fetched:
		return m.fetched(msg), nil
	case Replaced:
		return m.replace(msg)
	case Visit:
		return m.visit(msg.Scene)
	case Taken:
		return m.taken(msg), nil
	case Brought:
		return m.brought(msg)
	case Beat:
		return m.beat(), nil
	default:
		return m.toldOfData(msg)
	}
	return m, nil
}

// press first serves what works on many screens, then the screen's own.
func (m Model) press(id string) (Model, []Command) {
	switch id {
	case "settings":
		m.before, m.over, m.at = m.at, "", view.Settings
		return m, nil
	case "help":
		return m.lookUp(view.Help), nil
	case "about":
		return m.lookUp(view.About), nil
	case "keys":
		m = m.lookUp(view.Keys)
		m.binding, m.bound = "", ""
		return m, nil
	case view.MapEnter:
		return m.lookUp(view.Map), nil
	case "library":
		return m.goTo(view.Library), nil
	case "title":
		return m.goTo(view.Title), nil
	case "journal":
		return m.goTo(view.Journal), nil
	case "profile":
		return m.goTo(view.Profile), nil
	case "drills":
		return m.goTo(view.Drills), nil
	}
	switch m.at {
	case view.Title:
		return m.pressTitle(id)
	case view.Library, view.Endings:
		return m.pressLibrary(id)
	case view.Drills, view.Drill:
		return m.pressDrills(id)
	case view.Prebrief:
		return m.pressPrebrief(id)
	case view.Play, view.Notice:
		return m.pressPlay(id)
	case view.History:
		if id == "back" {
			m.at = view.Play
		}
	case view.Leave:
		return m.pressLeave(id)
	case view.Debrief:
		return m.pressDebrief(id)
	case view.Journal:
		return m.pressJournal(id)
	case view.Settings:
		return m.pressSettings(id)
	case view.Keys:
		return m.pressKeys(id)
	case view.Help:
		if id == "back" {
			return m.back(), nil
		}
	case view.About:
		return m.pressAbout(id)
	case view.Data:
		return m.pressData(id)
	case view.Map:
		return m.pressMap(id)
	case view.Elsewhere:
		if id == "here" {
			return m.goOnHere()
		}
	case view.Broken:
		if id == "dismiss" {
			m.at, m.flaws = m.flaws.over, flaws{}
		}
	case view.Fault:
		switch id {
		case "dismiss":
			m.at, m.trouble = m.trouble.next, trouble{}
		case "copy":
			return m, []Command{Copy{Name: "upper-hand-trouble", Text: m.trouble.what + "\n" + m.trouble.detail + "\n" + m.build.Line(m.say), What: m.say.Text("It")}}
		}
	}
	return m, nil
}

// lookUp opens a screen that leads back to where one was, be that settings or
// another of its kind.
func (m Model) lookUp(screen view.Name) Model {
	m.over = m.at
	if !covers(m.at) {
		m.before, m.over = m.at, ""
	}
	m.at, m.remarks = screen, nil
	return m
}

// back leads back from what was looked up. One that is looked up from another
// closes onto it, and a third onto what lies under all of them.
func (m Model) back() Model {
	if m.over != "" {
		m.at, m.over = m.over, ""
		return m
	}
	m.at = m.before
	return m
}

func (m Model) pressAbout(id string) (Model, []Command) {
	m.remarks = nil
	switch id {
	case "back":
		return m.back(), nil
	case "copy":
		return m, []Command{Copy{Name: "upper-hand-version", Text: view.GameName + " " + m.build.Line(m.say), What: m.say.Text("The version")}}
	}
	return m, nil
}

// goTo leaves what was told once behind.
func (m Model) goTo(screen view.Name) Model {
	if m.at == view.Title || m.at == view.Library || m.at == view.Journal {
		m.remarks = nil
	}
	if m.at == view.Elsewhere {
		m.sitting = sitting{}
	}
	m.at, m.erasing, m.reading = screen, false, reading{}
	return m
}

func (m Model) pressTitle(id string) (Model, []Command) {
	switch id {
	case "resume":
		slot, sc := m.latest()
		m.open = m.find(sc.ID)
		return m.resume(slot)
	case "quit":
		m, reports := m.delivered(true)
		return m, append(reports, Quit{})
	}
	return m, nil
}

func (m Model) pressLeave(id string) (Model, []Command) {
	switch id {
	case "back":
		m.at = view.Play
	case "stop":
		m.at = view.Title
	}
	if number, ok := strings.CutPrefix(id, "run:"); ok {
		return m.run(number)
	}
	return m, nil
}

func (m Model) pressSettings(id string) (Model, []Command) {
	switch id {
	case "back":
		return m.back(), nil
	case "data":
		m.at, m.remarks = view.Data, nil
		return m, []Command{Measure{}}
	}
	name, value, _ := strings.Cut(id, ":")
	chosen, ok := m.settings.choose(name, value)
	if !ok {
		return m.prefer(Prefer{Setting: name, On: !m.settings.on(name)})
	}
	m.settings = chosen
	return m, []Command{SaveSettings{Settings: m.settings}}
}

// prefer turns a setting on or off and keeps it.
func (m Model) prefer(p Prefer) (Model, []Command) {
	settings, ok := m.settings.set(p.Setting, p.On)
	if !ok || settings == m.settings {
		return m, nil
	}
	m.settings = settings
	commands := []Command{SaveSettings{Settings: settings}}
	if p.Setting == "sounds" { // so that one knows what they are like, and how loud
		commands = append(commands, m.noise(Chosen)...)
	}
	return m, commands
}

// pressPlay works the conversation and the question of what one notices.
func (m Model) pressPlay(id string) (Model, []Command) {
	v := m.view()
	switch name, value, _ := strings.Cut(id, ":"); {
	case id == "leave":
		m.at = view.Leave
	case id == "history":
		m.at = view.History
	case id == "undo":
		return m.undo()
	case id == "continue":
		m.sitting.revealed = max(m.sitting.revealed, 1) + 1
		return m.keep()
	case id == "skip":
		m.sitting.revealed = m.skips()
		return m.keep()
	case id == "debrief":
		m, read := m.readUp()
		return m.debriefed(), read
	case name == "note":
		return m.input(play.Input{Note: map[string]play.NoteAnswer{"go-on": play.GoOn, "skip": play.Skip}[value]})
	case v.Noticing():
		return m.pressNotice(name, value)
	case name == "say":
		return m.input(play.Choose(value))
	}
	return m, nil
}

func (m Model) pressNotice(name, value string) (Model, []Command) {
	switch name {
	case "sign":
		if i, err := strconv.Atoi(value); err == nil {
			m.sitting.marked ^= 1 << i
		}
	case "base":
		m.sitting.base = value
	case "on":
		m.sitting.on = value
	case "notice":
		if value == "skip" {
			m.sitting.passed = true
			return m.keep()
		}
		base, _ := power.ParseBase(m.sitting.base)
		return m.input(play.Input{Signs: m.sitting.marked, Base: base, On: m.sitting.on})
	}
	return m, nil
}
