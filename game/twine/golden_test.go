package twine

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"upperhand/game/script"
)

var update = flag.Bool("update", false, "rewrite the golden files")

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
			golden(t, filepath.Join("testdata", name+".lua"), string(made.Script))
			golden(t, filepath.Join("testdata", name+".txt"), made.Report.Text()+"\n"+string(made.Tests))
		})
	}
}

func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs (-update rewrites it):\n%s", file, got)
	}
}
