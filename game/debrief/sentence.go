package debrief

import (
	"slices"
	"strings"

	"upperhand/game/power"
)

// Account says why meters of one relation moved.
type Account struct {
	Moved string // "+7 trust", "+3 trust and +2 autonomy"
	Why   string // "you asked first and said it openly; less because of your authority", without a full stop
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
// where the reason is the same.
func (m Move) tell(w wording) []Account {
	var told []Account
	for _, meter := range []struct {
		name  string
		by    int
		share func(Reason) power.Fixed
	}{
		{"trust", m.Trust.By(), func(r Reason) power.Fixed { return r.Trust }},
		{"autonomy", m.Autonomy.By(), func(r Reason) power.Fixed { return r.Autonomy }},
	} {
		if meter.by == 0 {
			continue
		}
		reasons := m.Reasons
		if meter.name == "autonomy" && meter.by < 0 {
			reasons = costly(reasons)
		}
		a := Account{Moved: Signed(meter.by) + " " + meter.name, Why: w.because(meter.by, reasons, meter.share)}
		if n := len(told); n > 0 && told[n-1].Why == a.Why {
			told[n-1].Moved += " and " + a.Moved
			continue
		}
		told = append(told, a)
	}
	return told
}

// costly words the same reasons for a loss of autonomy; it is said once what
// the deeds left out.
func costly(reasons []Reason) []Reason {
	told := slices.Clone(reasons)
	for i := len(told) - 1; i >= 0; i-- {
		if p := &told[i].part; p.cost != "" {
			p.did += p.cost
			break
		}
	}
	return told
}

// because says why one meter moved: what was done, where, what the past added, and
// what worked the other way.
func (w wording) because(points int, why []Reason, share func(Reason) power.Fixed) string {
	with, against := weighed(points, why, share)
	said := w.done(with)
	for _, r := range with {
		if r.part.clause != "" {
			said = append(said, r.part.clause)
		}
	}
	if len(against) > 0 {
		lead := "eased by "
		if points > 0 {
			lead = "less because of "
		}
		said = append(said, lead+list(nouns(against)))
	}
	return strings.Join(said, "; ")
}

// done is what somebody did and where, as one clause, or nothing.
func (w wording) done(with []Reason) []string {
	var did, where []string
	lever := false
	for _, r := range with {
		lever = lever || r.kind == power.TermLever
	}
	for _, r := range with {
		said := r.part.did
		if lever && r.kind == power.TermManner && (r.part.label == "pressed" || r.part.label == "hidden") {
			said = ""
		}
		did, where = nonEmpty(did, said), nonEmpty(where, r.part.where)
	}
	if len(did) == 0 {
		return nonEmpty(nil, strings.Join(where, ", "))
	}
	said := list(did)
	if w.name != "" {
		said = w.name + " " + said
	}
	return []string{strings.Join(append([]string{said}, where...), ", ")}
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

// notable reports whether a share is worth a word. What somebody did is told
// from a tenth of the whole on, what only made it more or less from a fifth.
func (r Reason) notable(share, gross power.Fixed) bool {
	least := gross / 5
	if r.part.did != "" {
		least = gross / 10
	}
	return size(share) >= max(least, power.One/2)
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
