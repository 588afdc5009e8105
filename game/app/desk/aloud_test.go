package desk_test

import (
	"strings"
	"testing"

	"upperhand/game/app/desk"
	"upperhand/game/flow"
)

// listening is a desk with somebody who listens to it.
type listening struct {
	*desk.Desk
	aloud desk.Aloud
}

// hears gives what is said after something was done; "(hush)" where what is
// being said is only silenced, "" where nothing happens.
func (l *listening) hears(do func()) string {
	do()
	lines, changed := l.aloud.Next(l.Desk)
	switch {
	case !changed:
		return ""
	case len(lines) == 0:
		return "(hush)"
	}
	return strings.Join(lines, " | ")
}

func listen(t *testing.T, on bool) *listening {
	t.Helper()
	settings := flow.DefaultSettings()
	settings.ReadAloud = on
	d := desk.New(model(flow.Restored{Settings: settings, CanQuit: true}), fonts(t))
	d.Tell(flow.Voice{Have: true})
	return &listening{Desk: d}
}

func TestWhatIsSaidFollowsTheKeys(t *testing.T) {
	l := listen(t, true)
	key := func(k desk.Key) func() { return func() { l.Press(k) } }
	press := func(id string) func() { return func() { l.Tell(flow.Press{ID: id}) } }
	for i, step := range []struct {
		do          func()
		begins, end string
	}{
		{func() {}, "Upper Hand | You are the professional.", "Cases"},
		{func() {}, "", ""},
		{key(desk.Tab), "Settings", "Settings"},
		{press("settings"), "Settings | Done", "Done"},
		{press("theme:dark"), "", ""}, // the keys stand elsewhere
		{func() { l.FocusOn("reduced-motion"); l.Press(desk.Enter) }, "Less movement", "on"},
		{key(desk.Enter), "Less movement", "off"},
		{press("back"), "Upper Hand | You", "Cases"},
		{press("library"), "Whose session is it?", "new"},
		{press("case:sofia-small"), "Ending it at work", "Start"},
		{press("start"), "", ""},
		{key(desk.Enter), "Sofia: ", ""},
	} {
		got := l.hears(step.do)
		if !strings.HasPrefix(got, step.begins) || !strings.HasSuffix(got, step.end) || step.begins == "" && step.end == "" && i != 10 && got != "" {
			t.Errorf("step %d says %q, want %q … %q", i, got, step.begins, step.end)
		}
	}
}

func TestReadingAloudIsTurnedOnAndOff(t *testing.T) {
	l := listen(t, false)
	toggle := func() { l.Tell(flow.Press{ID: "read-aloud"}) }
	for i, step := range []struct {
		do   func()
		want string
	}{
		{func() {}, ""},
		{func() { l.Tell(flow.Press{ID: "settings"}) }, ""},
		{toggle, "Reading aloud is on."},
		{func() {}, ""},
		{toggle, "(hush)"},
		{func() { l.Press(desk.Tab) }, ""},
	} {
		if got := l.hears(step.do); got != step.want {
			t.Errorf("step %d says %q, want %q", i, got, step.want)
		}
	}
}

func TestNobodyHearsTheLettersTheyWrite(t *testing.T) {
	l := listen(t, true)
	notes := flow.Journal{{ID: "1", Case: "A case", Question: "Why?", Text: "Tea.", Written: 2}, {ID: "2", Case: "A case", Question: "Why?", Text: "Time.", Written: 1}}
	l.Desk = desk.New(model(flow.Restored{Settings: l.Model().Settings(), Journal: notes}), fonts(t))
	l.Tell(flow.Press{ID: "journal"})
	l.hears(func() {})
	if got, want := l.hears(func() { l.FocusOn("search") }), "Search the journal, Words to look for, to write in"; got != want {
		t.Fatalf("coming to the entry says %q, want %q", got, want)
	}
	for _, text := range []string{"T", "e"} {
		if got := l.hears(func() { l.Type(text) }); !strings.Contains(got, "2 entries") || strings.Contains(got, "Tea") {
			t.Errorf("%q says %q, want how many entries hold it", text, got)
		}
	}
}
