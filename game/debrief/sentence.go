package debrief

import (
	"slices"
	"strings"

	"upperhand/game/power"
)

// Account says why meters of one relation moved.
type Account struct {
	Moved string // "+7 trust", "+3 trust and +2 autonomy", "+4 trust but −5 autonomy"
	Why   string // "you asked first and said it openly; the gap in rank made it heavier", without a full stop

	deed bool // Why begins with what somebody did
}

// Sentence ends the reason as a sentence does; an author may have ended it.
func (a Account) Sentence() string {
	if strings.HasSuffix(a.Why, "!") || strings.HasSuffix(a.Why, "?") || strings.HasSuffix(a.Why, "…") {
		return a.Why
	}
	return a.Why + "."
}

// String is the whole account in one sentence: "+5 autonomy: She saw you stop him."
func (a Account) String() string { return a.Moved + ": " + a.Sentence() }

// tell gives an account for each meter that visibly moved, and one for both
// where the same deed moved them.
func (m Move) tell(w wording) []Account {
	up, own := m.Trust.By(), m.Autonomy.By()
	trust := w.because(up, m.Reasons, func(r Reason) power.Fixed { return r.Trust })
	autonomy := w.because(own, m.Reasons, func(r Reason) power.Fixed { return r.Autonomy })
	trust.free()
	if own > 0 {
		autonomy.free()
	}
	var told []Account
	if up != 0 {
		told = append(told, w.account(w.say.Text("%s trust", Signed(up)), trust))
	}
	if own == 0 {
		return told
	}
	alone := w.account(w.say.Text("%s autonomy", Signed(own)), autonomy)
	same := up > 0 == (own > 0)
	switch {
	case len(told) > 0 && len(deeds(trust.with)) == 0 && len(deeds(autonomy.with)) > 0:
		return []Account{alone, told[0]} // what was done comes before what came of it
	case len(told) == 0 || !trust.fits(autonomy, same):
		return append(told, alone)
	}
	both := w.say.In("moved", "%s but %s", told[0].Moved, alone.Moved)
	if same {
		both = w.say.In("moved", "%s and %s", told[0].Moved, alone.Moved)
	}
	return []Account{w.account(both, trust.and(autonomy, m.Reasons))}
}

// ground is why one meter moved.
type ground struct {
	with, against []Reason
	costly        bool // it took from somebody's say, and that is worth saying
	points        int
}

// free leaves out what a deed cost.
func (g *ground) free() { g.costly = false }

// fits reports whether both meters moved by the same deed. Where they went the
// same way one may have had a hand more in it.
func (g ground) fits(other ground, same bool) bool {
	crossed := func(a, b ground) bool {
		return slices.ContainsFunc(a.against, func(r Reason) bool { return slices.Contains(b.with, r) })
	}
	if crossed(g, other) || crossed(other, g) {
		return false
	}
	a, b := deeds(g.with), deeds(other.with)
	if len(a) == 0 || len(b) == 0 {
		return len(a) == len(b) && slices.Equal(g.with, other.with)
	}
	return same || slices.Equal(a, b)
}

// and joins the grounds of both meters, in the order of the terms.
func (g ground) and(other ground, order []Reason) ground {
	in := func(a, b []Reason) (all []Reason) {
		for _, r := range order {
			if slices.Contains(a, r) || slices.Contains(b, r) {
				all = append(all, r)
			}
		}
		return all
	}
	return ground{with: in(g.with, other.with), against: in(g.against, other.against), costly: other.costly, points: g.points}
}

// deeds are the reasons in which somebody did something.
func deeds(why []Reason) []Reason {
	return slices.DeleteFunc(slices.Clone(why), func(r Reason) bool { return r.part.did == "" })
}

// because finds why one meter moved.
func (w wording) because(points int, why []Reason, share func(Reason) power.Fixed) ground {
	with, against := weighed(points, why, share)
	return ground{with: with, against: against, costly: true, points: points}
}

func (w wording) account(moved string, g ground) Account {
	return Account{Moved: moved, Why: w.tell(g), deed: w.done(g) != ""}
}

// tell tells a ground: what was done and what that costs, what in the situation
// made it more, what the past added, and what worked the other way.
func (w wording) tell(g ground) string {
	said := nonEmpty(nil, w.done(g))
	for _, r := range g.with {
		said = nonEmpty(said, r.part.where)
	}
	for _, r := range g.with {
		said = nonEmpty(said, r.part.clause)
	}
	switch {
	case len(g.against) > 0 && g.points > 0:
		said = append(said, w.say.Count(len(g.against), "%s took some of it back", "%s took some of it back", w.say.And(nouns(g.against))))
	case len(g.against) > 0:
		said = append(said, w.say.Count(len(g.against), "%s eased it", "%s eased it", w.say.And(nouns(g.against))))
	}
	return strings.Join(said, "; ")
}

// done is what somebody did, as one clause, or nothing.
func (w wording) done(g ground) string {
	lever := slices.ContainsFunc(g.with, func(r Reason) bool { return r.kind == power.TermLever })
	var did []string
	cost := ""
	for _, r := range g.with {
		if !lever || r.kind != power.TermManner || !r.manner.Has(power.Pressured) && !r.manner.Has(power.Hidden) {
			did = nonEmpty(did, r.part.did)
		}
		if r.part.cost != "" && g.costly {
			cost = r.part.cost
		}
	}
	if len(did) == 0 {
		return ""
	}
	said := w.say.And(did) + cost
	if w.name == "" {
		return said
	}
	return w.text("deed", "{name} %s", said)
}

func nonEmpty(all []string, s string) []string {
	if s == "" {
		return all
	}
	return append(all, s)
}

func nouns(why []Reason) []string {
	var all []string
	for _, r := range why {
		all = append(all, r.part.noun)
	}
	return all
}

// weighed picks what is worth a word: what worked with the move and what
// worked against it. A term that follows nearly every move would soon be read
// over, so each has to be a share of it that one could feel. Something is
// always left: the largest.
func weighed(points int, why []Reason, share func(Reason) power.Fixed) (with, against []Reason) {
	gross := power.Fixed(0)
	for _, r := range why {
		gross += size(share(r))
	}
	deed := false
	for _, r := range why {
		switch part := share(r); {
		case !r.notable(part, gross):
		case (part > 0) == (points > 0):
			with, deed = append(with, r), deed || r.part.where == ""
		default:
			against = append(against, r)
		}
	}
	if !deed {
		with = largest(points, why, share)
	}
	return with, against
}

// heavy is the least share of what lies in the situation that is worth a word:
// it is there in every turn and would soon be read over.
const heavy = 3 * power.One / 2

// notable reports whether a share is worth a word. What somebody did is told
// from a tenth of the whole on, what only made it more or less from a fifth.
func (r Reason) notable(share, gross power.Fixed) bool {
	switch {
	case r.part.did != "":
		return size(share) >= max(gross/10, power.One/2)
	case r.part.where != "":
		return size(share) >= max(gross/5, heavy)
	}
	return size(share) >= max(gross/5, power.One/2)
}

// largest are the one or two terms that carried a move, in the order of a sentence.
func largest(points int, why []Reason, share func(Reason) power.Fixed) []Reason {
	first, second := -1, -1
	for i, r := range why {
		part := share(r)
		switch {
		case part == 0 || (part > 0) != (points > 0):
		case first < 0 || size(part) > size(share(why[first])):
			first, second = i, first
		case second < 0 || size(part) > size(share(why[second])):
			second = i
		}
	}
	switch {
	case first < 0:
		return nil
	case second < 0 || 2*size(share(why[second])) < size(share(why[first])):
		return why[first : first+1]
	}
	return []Reason{why[min(first, second)], why[max(first, second)]}
}

func size(f power.Fixed) power.Fixed { return max(f, -f) }
