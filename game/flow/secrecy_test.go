package flow

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"upperhand/game/power"
	"upperhand/game/view"
)

// hiding is the screens on which a mode other than explore keeps its secrets.
var hiding = map[view.Name]bool{view.Play: true, view.Notice: true, view.Ahead: true, view.History: true, view.Leave: true}

// leaks finds meters, standing, signs and tags in a screen, and numbers in the
// sentences of its side. The picture may show how people feel: that is their
// reaction, and what practise is about.
func leaks(s view.Screen) []string {
	var found []string
	var walk func([]view.Block)
	walk = func(blocks []view.Block) {
		for _, b := range blocks {
			switch b.Kind {
			case view.Meter, view.Standing, view.Sign, view.Bar, view.Timeline, view.Panel, view.Fact:
				found = append(found, fmt.Sprintf("a block of kind %d: %q", b.Kind, b.Text))
			}
			if b.Value != 0 || b.Delta != 0 || b.X != 0 || b.Y != 0 || len(b.Curves) > 0 || b.Base != "" {
				found = append(found, fmt.Sprintf("a value in %q", b.Text))
			}
			walk(b.Blocks)
		}
	}
	walk(s.Body)
	walk(s.Side)
	for _, c := range s.Controls() {
		if c.Tag != nil {
			found = append(found, "a tag on "+c.ID)
		}
	}
	text := strings.ToLower(everything(s))
	secrets := []string{"trust:", "+1 ", "−", "guarded", "compliance", "dependence", "alliance"}
	if s.Name != view.Notice { // the question lists every base and every sign
		for _, b := range power.Bases() {
			secrets = append(secrets, b.String())
		}
		secrets = append(secrets, "missing from decisions", "afraid to disagree", "leaning on")
	}
	for _, secret := range secrets {
		if strings.Contains(text, secret) {
			found = append(found, fmt.Sprintf("%q", secret))
		}
	}
	return found
}

func TestPractiseAndAssessHideWhatTheyShould(t *testing.T) {
	for _, mode := range []string{"practise", "assess"} {
		rapid.Check(t, func(t *rapid.T) {
			m, _ := Update(press2(weighty(true), "library", "case:sofia-small", "mode:"+mode, "start"), Press{})
			for range rapid.IntRange(0, 25).Draw(t, "presses") {
				s := Screen(m)
				if hiding[s.Name] {
					if found := leaks(s); len(found) > 0 {
						t.Fatalf("%s on %s shows %v\n%s", mode, s.Name, found, view.Text(s, 78))
					}
				}
				if mode == "assess" && hasControl(s, "undo") {
					t.Fatalf("assess offers undo on %s", s.Name)
				}
				m, _ = Update(m, Press{pick(t, s)})
				if m.at == view.Prebrief || m.at == view.Debrief {
					return
				}
			}
		})
	}
	if found := leaks(Screen(press(t, game(), "library", "case:sofia-small", "start", "continue", "continue"))); len(found) < 10 {
		t.Errorf("explore shows hardly anything: %v", found)
	}
}
