package script

import (
	"flag"
	"os"
	"slices"
	"testing"

	"upperhand/game/art"
	"upperhand/game/scenario"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// golden compares with a file, or rewrites it.
func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; look at it and run the test with -update:\n%s", file, firstDifference(got, string(want)))
	}
}

func firstDifference(got, want string) string {
	n := 0
	for n < len(got) && n < len(want) && got[n] == want[n] {
		n++
	}
	part := func(s string) string { return s[max(0, n-80):min(len(s), n+80)] }
	return "got  …" + part(got) + "…\nwant …" + part(want) + "…"
}

func TestEditorDefinitionsFollowTheLanguage(t *testing.T) {
	golden(t, "../../scenarios/library/upperhand.lua", Definitions())
	golden(t, "../../scenarios/.luacheckrc", Luacheck())
}

func TestEveryWordCanBeDrawn(t *testing.T) {
	for what, lists := range map[string][2][]string{
		"rooms":        {scenario.Rooms(), art.Rooms()},
		"lights":       {scenario.Lights(), art.Lights()},
		"moods":        {scenario.Moods(), art.Moods()},
		"hair":         {scenario.Hairs(), art.Hairs()},
		"hair colours": {scenario.HairColours(), art.HairColours()},
		"colours":      {scenario.Colours(), art.Colours()},
		"beards":       {scenario.Beards(), art.Beards()},
		"covers":       {scenario.Covers(), art.Covers()},
		"builds":       {scenario.Builds(), art.Builds()},
		"outfits":      {scenario.Outfits(), art.Outfits()},
	} {
		ours, theirs := slices.Sorted(slices.Values(lists[0])), slices.Sorted(slices.Values(lists[1]))
		if !slices.Equal(ours, theirs) {
			t.Errorf("%s: authors may write %v, art draws %v", what, ours, theirs)
		}
	}
}
