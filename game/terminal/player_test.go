package terminal

import (
	"bytes"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"upperhand/game/golden"

	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/game/view/viewtest"
)

func player(t *testing.T, mode play.Mode, typed string, out *bytes.Buffer) *Player {
	t.Helper()
	session, err := play.NewSession(viewtest.Case(), nil, 1, mode)
	if err != nil {
		t.Fatal(err)
	}
	return &Player{Page: Page{Out: out, Width: 72}, In: strings.NewReader(typed), Session: session, Again: "casebook play here"}
}

// TestSittings plays whole sittings and compares what was printed up to the
// debrief, whose words are held by its own package.
func TestSittings(t *testing.T) {
	for _, c := range []struct {
		name, typed string
		mode        play.Mode
	}{
		{"explore", "?\n1\n1, 3\n4\nm\nu\nh\n2\n\n3\nI listened.\n", play.Explore},
		{"assess", "press\n\nu\nm\n1\n1\n\n", play.Assess},
		{"nonsense", "0\n99\nbanana\n\n\x1b[2J\n\u202e1\n", play.Explore},
	} {
		var out bytes.Buffer
		if err := player(t, c.mode, c.typed, &out).Play(); err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
		sitting, told, ended := strings.Cut(out.String(), "Debrief: ")
		if ended && !strings.Contains(told, "Never use it to score") {
			t.Errorf("%s: the debrief breaks off", c.name)
		}
		golden.Text(t, filepath.Join("testdata", c.name+".txt"), sitting)
	}
}

func TestEverythingIsKeptAndAFailureToldOnce(t *testing.T) {
	var out bytes.Buffer
	p := player(t, play.Explore, "press\n\n1\n", &out)
	var kept []int
	p.Keep = func(r play.Record) error {
		kept = append(kept, len(r.Inputs))
		return errors.New("the disk is full")
	}
	if err := p.Play(); err != nil {
		t.Fatal(err)
	}
	if len(kept) < 2 || kept[0] != 1 {
		t.Errorf("kept after %v inputs", kept)
	}
	if n := strings.Count(out.String(), "the disk is full"); n != 1 {
		t.Errorf("told %d times:\n%s", n, &out)
	}
}

func TestNothingOfAScriptReachesTheTerminalAsACommand(t *testing.T) {
	var out bytes.Buffer
	p := player(t, play.Explore, "1\n", &out)
	sc := p.Session.Scenario
	sc.Characters[1].Name = "So\x1b[31mfia"
	for i := range sc.Scenes {
		sc.Scenes[i].Title = "\x1b]0;owned\x07"
		for j := range sc.Scenes[i].Items {
			sc.Scenes[i].Items[j].Text = "\u009b2J" + sc.Scenes[i].Items[j].Text
		}
	}
	if err := p.Play(); err != nil {
		t.Fatal(err)
	}
	if strings.ContainsAny(out.String(), "\x1b\x07\u009b") {
		t.Errorf("%q", out.String())
	}
}

func TestBoldMarksNamesAndHeadingsOnly(t *testing.T) {
	var out bytes.Buffer
	p := player(t, play.Explore, "", &out)
	p.Bold = true
	if err := p.Play(); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{boldOn + "Sofia asks for help" + boldOff, boldOn + "Sofia:" + boldOff + " He could"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not in %q", want, out.String())
		}
	}
	if plain := strings.NewReplacer(boldOn, "", boldOff, "").Replace(out.String()); strings.Contains(plain, "\x1b") {
		t.Errorf("other sequences in %q", plain)
	}
}

func TestASceneWithANoteIsAskedAbout(t *testing.T) {
	for typed, want := range map[string]string{"1\n\n2\nbanana\n2\n": "You skipped a scene.", "1\n\n2\n1\n": "chair by the door"} {
		var out bytes.Buffer
		p := player(t, play.Practise, typed, &out)
		sc := p.Session.Scenario
		sc.Scenes[2].ContentNote, sc.Scenes[2].Skip = "she is talked over", scenario.Target{Scene: scenario.None, Ending: 2, Name: "stops-coming"}
		if err := p.Play(); err != nil {
			t.Fatal(err)
		}
		before, after, asked := strings.Cut(out.String(), "The next scene: she is talked over.")
		after, _, told := strings.Cut(after, want)
		if !asked || !told || strings.Contains(before, "Matthias") || strings.Contains(after, "I want to keep my projects") {
			t.Errorf("%q gives\n%s", typed, out.String())
		}
	}
}

// What is written is kept after every answer, so that who stops in between
// loses nothing; where it can't be, that is told once.
func TestWhatIsWrittenIsKeptAnswerByAnswer(t *testing.T) {
	var out bytes.Buffer
	p := player(t, play.Explore, "press\n\nplain\nTired.\nI had a plan for her.\n", &out)
	var kept []string
	p.Wrote = func(leaving string, reflections []string) error {
		kept = append(kept, strings.Join(append([]string{leaving}, reflections...), "|"))
		return nil
	}
	if err := p.Play(); err != nil {
		t.Fatal(err)
	}
	if len(kept) < 2 || kept[0] != "Tired." || kept[1] != "Tired.|I had a plan for her." {
		t.Errorf("kept %q", kept)
	}
	out.Reset()
	p = player(t, play.Explore, "press\n\nplain\nTired.\nI had a plan for her.\n", &out)
	p.Wrote = func(string, []string) error { return errors.New("the disk is full") }
	if err := p.Play(); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(out.String(), "the disk is full"); n != 1 {
		t.Errorf("told %d times", n)
	}
}
