package art

import (
	"image"
	"testing"

	"upperhand/game/golden"
)

// glances are ten moments that a newcomer should be able to tell apart from the
// picture alone; the golden shows them in this order, two in a row.
var glances = []struct {
	says string
	pose Pose
}{
	{"at work on the same thing", Pose{Trust: .82, Autonomy: .85, Mood: "warm"}},
	{"won over and leaning on you", Pose{Trust: .85, Autonomy: .15}},
	{"withdrawn and compliant", Pose{Trust: .28, Autonomy: .15, Mood: "worn"}},
	{"open, self-willed, against it", Pose{Trust: .3, Autonomy: .85, Mood: "firm"}},
	{"not yet", Pose{Trust: .5, Autonomy: .45}},
	{"nothing gets through", Pose{Trust: .06, Autonomy: .5, Mood: "guarded"}},
	{"afraid", Pose{Trust: .2, Autonomy: .25, Fear: .6, Mood: "tense"}},
	{"angry", Pose{Trust: .3, Autonomy: .75, Mood: "angry", Talking: true}},
	{"ashamed", Pose{Trust: .5, Autonomy: .3, Mood: "ashamed"}},
	{"relieved and talking", Pose{Trust: .72, Autonomy: .7, Mood: "relieved", Talking: true}},
}

func TestTenGlances(t *testing.T) {
	const w, h = 320, 150
	img := image.NewRGBA(image.Rect(0, 0, 2*w, len(glances)/2*h))
	for i, g := range glances {
		at := image.Pt(i%2*w, i/2*h)
		Draw(img, image.Rectangle{Min: at, Max: at.Add(image.Pt(w, h))}, Scene{Figures: []Figure{{counsellor, Neutral()}, {sofia, g.pose}}})
	}
	golden.Picture(t, "testdata/glances.png", img)
}

func TestGlancesCanBeToldApart(t *testing.T) {
	for i, g := range glances {
		for _, h := range glances[:i] {
			a, b := newMien(g.pose), newMien(h.pose)
			seen := 0
			for k := range a {
				if abs(a[k]-b[k]) > .3 {
					seen++
				}
			}
			if seen < 6 {
				t.Errorf("%q and %q differ in %d movements only", g.says, h.says, seen)
			}
		}
	}
}

// The picture itself moves in small steps, too: no hand, lid or crease turns
// up from one sixtieth of a meter to the next.
func TestPicturesHaveNoJumps(t *testing.T) {
	for _, sweep := range []struct {
		name string
		look Look
		pose func(float64) Pose
	}{
		{"trust", sofia, func(v float64) Pose { return Pose{Trust: v, Autonomy: .6} }},
		{"trust without a say", matthias, func(v float64) Pose { return Pose{Trust: v, Autonomy: .2} }},
		{"autonomy", sofia, func(v float64) Pose { return Pose{Trust: .3, Autonomy: v} }},
		{"fear", matthias, func(v float64) Pose { return Pose{Trust: .4, Autonomy: .4, Fear: v} }},
	} {
		moves := steps(sweep.look, sweep.pose, 60)
		for i := 1; i < len(moves)-1; i++ {
			if about := max(moves[i-1], moves[i+1]); moves[i] > 1+2*about {
				t.Errorf("%s: at %.3f the picture moves by %.1f, by %.1f about it", sweep.name, float64(i)/60, moves[i], about)
			}
		}
	}
}

// steps draws n+1 moments and gives how far each is from the one before it: the
// mean difference of a pixel, in thousandths of its range.
func steps(look Look, pose func(float64) Pose, n int) []float64 {
	r := image.Rect(0, 0, 60, 72)
	var last *image.RGBA
	var moves []float64
	for i := range n + 1 {
		img := image.NewRGBA(r)
		Draw(img, r, Scene{Room: "waiting-room", Figures: []Figure{{look, pose(float64(i) / float64(n))}}})
		if last != nil {
			sum := 0
			for k := range img.Pix {
				sum += max(int(img.Pix[k]), int(last.Pix[k])) - min(int(img.Pix[k]), int(last.Pix[k]))
			}
			moves = append(moves, float64(sum)*1000/255/float64(len(img.Pix)))
		}
		last = img
	}
	return moves
}
