package art

import (
	"bytes"
	"image"
	"image/color"
	"math"
	"slices"
	"testing"

	"upperhand/game/scenario"

	"pgregory.net/rapid"
)

// words draws a word of the list, or one that nobody knows.
func words(list []string) *rapid.Generator[string] {
	return rapid.SampledFrom(append(slices.Clone(list), "", "no such word"))
}

func anyLook(t *rapid.T) Look {
	return Look{
		Skin: rapid.IntRange(-2, 12).Draw(t, "skin"), Hair: words(scenario.Hairs()).Draw(t, "hair"),
		HairColour: words(scenario.HairColours()).Draw(t, "hair colour"), Top: words(scenario.Colours()).Draw(t, "top"),
		Legs: words(scenario.Colours()).Draw(t, "legs"), Beard: words(scenario.Beards()).Draw(t, "beard"),
		Cover: words(scenario.Covers()).Draw(t, "cover"), CoverColour: words(scenario.Colours()).Draw(t, "cover colour"), Build: words(scenario.Builds()).Draw(t, "build"),
		Outfit: words(scenario.Outfits()).Draw(t, "outfit"), Glasses: rapid.Bool().Draw(t, "glasses"),
		HearingAid: rapid.Bool().Draw(t, "aid"), Wheelchair: rapid.Bool().Draw(t, "wheelchair"),
		Age: rapid.IntRange(-3, 110).Draw(t, "age"),
	}
}

func anyPose(t *rapid.T) Pose {
	meter := rapid.SampledFrom([]float64{0, .1, .3, .5, .7, 1, -4, 9, math.NaN(), math.Inf(1)})
	return Pose{
		Trust: meter.Draw(t, "trust"), Autonomy: meter.Draw(t, "autonomy"), Fear: meter.Draw(t, "fear"),
		Gaze: meter.Draw(t, "gaze"), Mood: words(scenario.Moods()).Draw(t, "mood"), Talking: rapid.Bool().Draw(t, "talking"),
		Facing: rapid.IntRange(-1, 1).Draw(t, "facing"), Standing: rapid.Bool().Draw(t, "standing"),
	}
}

func anyScene(t *rapid.T) Scene {
	s := Scene{Room: words(scenario.Rooms()).Draw(t, "room"), Light: words(scenario.Lights()).Draw(t, "light"), Dark: rapid.Bool().Draw(t, "dark")}
	for range rapid.IntRange(0, 6).Draw(t, "people") {
		s.Figures = append(s.Figures, Figure{anyLook(t), anyPose(t)})
	}
	return s
}

// Whatever the words, meters and sizes, a picture stays in its rectangle.
func TestNothingIsDrawnOutside(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		img := image.NewRGBA(image.Rect(-7, -5, 90, 80))
		fill := color.RGBA{1, 2, 3, 255}
		for i := range img.Pix {
			img.Pix[i] = []uint8{fill.R, fill.G, fill.B, fill.A}[i%4]
		}
		size := rapid.SampledFrom([]image.Point{{1, 1}, {3, 500}, {500, 3}, {0, 0}, {0, 40}, {60, 40}, {33, 61}}).Draw(t, "size")
		at := image.Pt(rapid.IntRange(-30, 60).Draw(t, "x"), rapid.IntRange(-30, 60).Draw(t, "y"))
		r := image.Rectangle{Min: at, Max: at.Add(size)}
		if rapid.Bool().Draw(t, "portrait") {
			Portrait(img, r, Figure{anyLook(t), anyPose(t)}, paper)
		} else {
			Draw(img, r, anyScene(t))
		}
		for y := img.Rect.Min.Y; y < img.Rect.Max.Y; y++ {
			for x := img.Rect.Min.X; x < img.Rect.Max.X; x++ {
				inside := image.Pt(x, y).In(r)
				if got := img.RGBAAt(x, y); !inside && got != fill {
					t.Fatalf("%v lies outside %v and is %v", image.Pt(x, y), r, got)
				} else if inside && got.A != 255 {
					t.Fatalf("%v lies inside %v and is not covered: %v", image.Pt(x, y), r, got)
				}
			}
		}
	})
}

func TestSameSceneSameBytes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := anyScene(t)
		a, b := image.NewRGBA(image.Rect(0, 0, 80, 40)), image.NewRGBA(image.Rect(0, 0, 80, 40))
		Draw(a, a.Rect, s)
		Draw(b, b.Rect, s)
		if !bytes.Equal(a.Pix, b.Pix) {
			t.Fatal("two drawings of one scene differ")
		}
	})
}

// A meter that moves a little moves a joint or a brow a little: the picture
// has no steps that the meters do not have.
func TestExpressionIsContinuous(t *testing.T) {
	for _, mood := range append(scenario.Moods(), "") {
		for _, other := range []float64{0, .25, .45, .55, .8, 1} {
			sweep(t, func(v float64) Pose { return Pose{Trust: v, Autonomy: other, Mood: mood} })
			sweep(t, func(v float64) Pose { return Pose{Trust: other, Autonomy: v, Mood: mood, Talking: true} })
			sweep(t, func(v float64) Pose { return Pose{Trust: other, Autonomy: .4, Fear: v, Mood: mood} })
		}
	}
}

// sweep moves one meter from end to end and looks for jumps.
func sweep(t *testing.T, pose func(float64) Pose) {
	t.Helper()
	const steps = 500
	last := newPerson(Figure{sofia, pose(0)}, true)
	for i := 1; i <= steps; i++ {
		p := newPerson(Figure{sofia, pose(float64(i) / steps)}, true)
		for k := range p.mien {
			if d := abs(p.mien[k] - last.mien[k]); d > 1.5 {
				t.Fatalf("movement %d jumps by %.2f at %+v", k, d, pose(float64(i)/steps))
			}
		}
		a, b := p.bones, last.bones
		for k, d := range []point{a.nearHand.sub(b.nearHand), a.nearElbow.sub(b.nearElbow),
			a.farHand.sub(b.farHand), a.farElbow.sub(b.farElbow), a.neck.sub(b.neck)} {
			if d.len() > 5 {
				t.Fatalf("joint %d jumps by %.1f units at %+v", k, d.len(), pose(float64(i)/steps))
			}
		}
		last = p
	}
}

// The hand hangs on its arm: no farther from the shoulder than the arm is
// long, whatever pose, age and build ask for.
func TestArmsStayAttached(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := newPerson(Figure{anyLook(t), anyPose(t)}, true)
		p.table = rapid.Bool().Draw(t, "table")
		b := newBones(p)
		attached(t, b.nearShoulder, b.nearElbow, b.nearHand, 82, 82)
		attached(t, b.farShoulder, b.farElbow, b.farHand, 64, 68)
	})
}

func attached(t *rapid.T, shoulder, elbow, hand point, upper, fore float64) {
	u, f := elbow.sub(shoulder).len(), hand.sub(elbow).len()
	if !(u <= upper+.5 && f <= fore+.5) {
		t.Fatalf("upper arm %.1f of %.0f, forearm %.1f of %.0f units", u, upper, f, fore)
	}
}

// Folded arms are seen whole: the hands go past each other, and the far arm is
// no stump that ends behind the near one.
func TestFoldedArmsAreSeenWhole(t *testing.T) {
	for _, look := range []Look{sofia, matthias, {Build: "heavy"}, {Build: "slight", Age: 8}} {
		for _, pose := range []Pose{{Trust: .25, Autonomy: .8}, {Trust: .08, Autonomy: .5}, {Trust: .2, Autonomy: .8, Standing: true}} {
			b := newPerson(Figure{look, pose}, true).bones
			past, beyond := b.nearHand.x-b.farHand.x, b.farElbow.x-b.nearHand.x
			upper, fore := b.farElbow.sub(b.farShoulder).len(), b.farHand.sub(b.farElbow).len()
			if past < 25 || beyond < 15 || upper < 55 || fore < 55 {
				t.Errorf("%+v at %+v: hands pass by %.0f, far elbow %.0f beyond, far arm %.0f and %.0f long", look, pose, past, beyond, upper, fore)
			}
		}
	}
}

// Joined hands lie on the thigh: a palm is 9 units thick, and the thigh's top
// falls from 31 to 18 above the seat along its length.
func TestJoinedHandsLieOnTheLap(t *testing.T) {
	for _, look := range []Look{sofia, matthias, {Build: "heavy"}} {
		for _, pose := range []Pose{{Trust: .8, Autonomy: .2}, {Trust: .3, Autonomy: .1}, {Trust: .5, Autonomy: .45}, {Trust: .5, Autonomy: .5, Fear: .3}} {
			q := newPerson(Figure{look, pose}, true).bones.nearHand
			if q.x < 30 || q.x > 92 || q.y < -46 || q.y > -18 {
				t.Errorf("%+v at %+v: the hand is at %v", look, pose, q)
			}
		}
	}
}

func TestPeopleFaceEachOther(t *testing.T) {
	for n := 2; n <= 4; n++ {
		s := Scene{Figures: make([]Figure, n)}
		st := newStage(newCanvas(image.NewRGBA(image.Rect(0, 0, 960, 270)), image.Rect(0, 0, 960, 270)), image.Rect(0, 0, 960, 270), s)
		if !st.people[0].right {
			t.Errorf("%d people: the player at the left looks out of the picture", n)
		}
		if st.people[n-1].right {
			t.Errorf("%d people: the last at the right looks out of the picture", n)
		}
	}
}

// More trust brings the chairs together; it never drives them apart.
func TestChairsComeCloserWithTrust(t *testing.T) {
	last := math.Inf(-1)
	for i := range 101 {
		m := newMien(Pose{Trust: float64(i) / 100, Autonomy: .6})
		if m[near] < last-1e-9 {
			t.Fatalf("trust %d: the chair moved back from %.2f to %.2f", i, last, m[near])
		}
		last = m[near]
	}
}
