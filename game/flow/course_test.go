package flow

import (
	"strings"
	"testing"

	"upperhand/game/play"
	"upperhand/game/view"
)

func handedOut(t *testing.T, mode, note string) Model {
	t.Helper()
	course, err := NewCourse(mode, note)
	if err != nil {
		t.Fatal(err)
	}
	return New(game().cases, Restored{CanQuit: true, Seed: 7, Course: course})
}

func TestWhatACourseFixesHoldsForEveryCase(t *testing.T) {
	m := press(t, handedOut(t, "assess", "Ward 7\r\n\r\nTalk to <b>Ines</b>\x1b[2J first.\u202e\n"), "library", "case:sofia-small")
	compare(t, "prebrief-course", view.Text(Screen(m), 78))
	if _, ok := Screen(m).Control("mode:explore"); ok {
		t.Error("the trainee can pick a mode all the same")
	}
	if m = press(t, m, "start"); m.Session().Mode != play.Assess || game().cases[0].Scenario.Mode != "" {
		t.Errorf("played in %q", m.Session().Mode)
	}
	m, _ = Update(m, Replaced{Case: game().cases[0]})
	if m = press(t, m, "leave", "stop", "settings", "data", "erase-all", "erase-all-now"); m.cases[0].Scenario.Mode != "assess" {
		t.Error("a script that is read anew, or erasing, frees the mode")
	}
}

func TestACourseThatCantBeIsRefused(t *testing.T) {
	for _, c := range []struct{ mode, note, want string }{
		{"exam", "", `no mode "exam"; the modes are explore, practise and assess`},
		{"", strings.Repeat("long ", 1000), "there is room for 4000"},
	} {
		if _, err := NewCourse(c.mode, c.note); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v", c.mode, err)
		}
	}
}
