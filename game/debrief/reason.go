package debrief

import (
	"slices"
	"strings"

	"upperhand/game/locale"
	"upperhand/game/power"
)

// Reason is one term of a change told in words, with its share in points.
type Reason struct {
	Label           string // "referent", "said openly", "your authority": for a list
	Explanation     string // a whole sentence on how it works; "" where the author's own words told it
	Source          string // what the model rests on there: "Kelman 1958; Peyton 2019"
	Trust, Autonomy power.Fixed

	say    *locale.Catalogue
	kind   power.TermKind
	manner power.Manner
	part   part
}

// noticeable is the least share, in points, that is worth a line of its own.
const noticeable = 3 * power.One / 10

// Slight reports whether the term moved neither meter by enough to be listed.
func (r Reason) Slight() bool { return faint(r.Trust) && faint(r.Autonomy) }

func faint(share power.Fixed) bool { return share > -noticeable && share < noticeable }

// Shares says how much of the move was due to this: "+3.4 trust, −2.0 autonomy".
func (r Reason) Shares() string {
	var said []string
	if t := tenths(r.say, r.Trust); t != "0" {
		said = append(said, r.say.Text("%s trust", t))
	}
	if t := tenths(r.say, r.Autonomy); t != "0" {
		said = append(said, r.say.Text("%s autonomy", t))
	}
	return strings.Join(said, ", ")
}

// tenths writes a share to a tenth of a point: "+3.4", "−0.5", "0".
func tenths(say *locale.Catalogue, f power.Fixed) string {
	n := (10 * f).Round()
	if n == 0 {
		return "0"
	}
	whole, rest := magnitude(n)/10, magnitude(n)%10
	sign := "+"
	if n < 0 {
		sign = "−"
	}
	return sign + say.Text("%d.%d", whole, rest)
}

// sources are those of the model's that have to be worded; an author and a year
// are the same in every language.
//
//locale:texts source
var sources = [...]string{"French & Raven 1959", "added by later writers", "the founding articles", "wage figures of the founding articles", "the scenario",
	"size assumed", "size assumed, between reward and information", "cultural humility: Tao 2015"}

// Source says what the model rests on, a piece at a time.
func Source(say *locale.Catalogue, all string) string {
	pieces := strings.Split(all, "; ")
	for i, piece := range pieces {
		if slices.Contains(sources[:], piece) {
			pieces[i] = say.Word("source", piece)
		}
	}
	return strings.Join(pieces, "; ")
}

// Described says who described a base.
func Described(say *locale.Catalogue, b power.Base) string { return Source(say, b.Source()) }

// reasons tells the terms of a change in the order of a sentence.
func (w wording) reasons(terms []power.Term) []Reason {
	out := make([]Reason, 0, len(terms))
	for _, t := range terms {
		p := w.part(t)
		r := Reason{Label: p.label, Explanation: explain(w.say, t), Source: Source(w.say, t.Model().Source), Trust: t.Trust, Autonomy: t.Autonomy, say: w.say, kind: t.Kind, manner: t.Manner, part: p}
		if t.Kind == power.TermStory && w.why != "" {
			r.Explanation, r.Source = "", ""
		}
		out = append(out, r)
	}
	return out
}
