package twine

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"upperhand/game/golden"

	"upperhand/game/script"
)

// One story of each kind, written for this test, becomes the script and the
// report beside it.
func TestGoldenStories(t *testing.T) {
	for _, name := range []string{"harlowe.twee", "sugarcube.html", "chapbook.twee", "snowman.twee", "twine1.html", "story.json", "dialects.tw2"} {
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join("testdata", name))
			if err != nil {
				t.Fatal(err)
			}
			stories, err := Read([]File{{name, data}})
			if err != nil {
				t.Fatal(err)
			}
			made, err := Convert(stories[0], Options{Speakers: strings.HasPrefix(name, "sugarcube")})
			if err != nil {
				t.Fatal(err)
			}
			loaded, found := script.Load("scenario.lua", made.Script)
			if loaded == nil {
				t.Fatal(found)
			}
			plans, _ := script.LoadTests(loaded, "scenario_test.lua", made.Tests)
			for _, plan := range plans {
				if failed := plan.Run(loaded); len(failed.Failures) > 0 {
					t.Errorf("%v\n%s", failed.Failures, made.Tests)
				}
			}
			if len(plans) == 0 {
				t.Errorf("there is no test\n%s", made.Tests)
			}
			golden.Text(t, filepath.Join("testdata", name+".lua"), string(made.Script))
			golden.Text(t, filepath.Join("testdata", name+".txt"), made.Report.Text()+"\n"+string(made.Tests))
		})
	}
}
