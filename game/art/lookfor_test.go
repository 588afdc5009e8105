package art

import (
	"bytes"
	"image"
	"testing"

	"upperhand/game/scenario"

	"pgregory.net/rapid"
)

func TestLooksAreStableAndVaried(t *testing.T) {
	if a, b := (Look{}).For("sofia", "she"), (Look{}).For("sofia", "she"); a != b {
		t.Errorf("one id, two looks: %+v and %+v", a, b)
	}
	seen := map[Look]bool{}
	for i, id := range []string{"a", "b", "c", "d", "e", "f", "g", "h", "darnell", "mina", "matthias", "sofia"} {
		l := Look{}.For(id, []string{"she", "he", "they"}[i%3])
		if seen[l] {
			t.Errorf("%q looks like another", id)
		}
		seen[l] = true
		if word(scenario.Hairs(), l.Hair) != l.Hair || word(scenario.Outfits(), l.Outfit) != l.Outfit || word(scenario.Builds(), l.Build) != l.Build {
			t.Errorf("%q has a word that no list names: %+v", id, l)
		}
	}
}

// What the author gave stays, whatever is chosen about it.
func TestAGivenLookStays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		given := anyLook(t)
		got := given.For(rapid.String().Draw(t, "id"), rapid.SampledFrom([]string{"she", "he", "they", ""}).Draw(t, "pronoun"))
		kept := func(what, given, got string) {
			if given != "" && given != got {
				t.Fatalf("%s was given as %q and became %q", what, given, got)
			}
			if got == "" {
				t.Fatalf("%s was left out", what)
			}
		}
		kept("hair", given.Hair, got.Hair)
		kept("hair colour", given.HairColour, got.HairColour)
		kept("top", given.Top, got.Top)
		kept("legs", given.Legs, got.Legs)
		if given.Skin != 0 && given.Skin != got.Skin || given.Age > 0 && given.Age != got.Age {
			t.Fatalf("skin or age of %+v became %+v", given, got)
		}
		if given.Beard != got.Beard || given.Cover != got.Cover || given.Outfit != got.Outfit || given.Glasses != got.Glasses {
			if given != (Look{Age: given.Age}) {
				t.Fatalf("%+v was partly given and became %+v", given, got)
			}
		}
	})
}

// One field given does not change what is chosen for the others.
func TestGivingOneFieldLeavesTheOthers(t *testing.T) {
	a, b := Look{Skin: 3}.For("mina", "she"), Look{Skin: 3, Hair: "bob"}.For("mina", "she")
	if a.Hair = "bob"; a != b {
		t.Errorf("giving the hair changed %+v into %+v", a, b)
	}
}

func TestHeadwearTakesItsOwnColour(t *testing.T) {
	for _, cover := range scenario.Covers()[1:] {
		draw := func(l Look) []uint8 {
			img := image.NewRGBA(image.Rect(0, 0, 96, 96))
			Portrait(img, img.Rect, Figure{l, Neutral()}, paper)
			return img.Pix
		}
		if bytes.Equal(draw(Look{Cover: cover}), draw(Look{Cover: cover, CoverColour: "mustard"})) {
			t.Errorf("a mustard %s looks like any other", cover)
		}
	}
}
