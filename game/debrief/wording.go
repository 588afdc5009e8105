package debrief

import (
	"slices"
	"strings"

	"upperhand/game/power"
)

// part is a term as it stands in a sentence. What somebody did is told with a
// verb, where and how often behind a comma, and what the past adds as a clause.
type part struct {
	label  string // for a list, where nothing else stands beside it
	did    string // "said it openly": follows who did it
	where  string // "in a conflict it weighed more": a clause on the situation
	clause string // "she quietly went back on a yes that was not meant"
	noun   string // "saying it openly": what eased a loss or took from a gain
	cost   string // ", which leaves the deciding with you": why a deed that may please costs autonomy
}

// wording is what the parts of one change need to know about it. Its voice is
// about the one who acted, and the other is the person whose meters moved; the
// name is "" where nobody acted.
type wording struct {
	voice
	act   power.Act
	gap   []string
	times int    // how often the actor has now done this to that person
	why   string // the author's own reason
}

// part words a term.
func (w wording) part(t power.Term) part {
	switch t.Kind {
	case power.TermBase:
		return w.base(t.Base)
	case power.TermLever:
		return w.lever(t.Base)
	case power.TermRestraint:
		return w.restraint(t)
	case power.TermManner:
		return w.told(mannerParts[mannerIndex(t.Manner)])
	case power.TermHabit:
		return w.habit()
	case power.TermGap:
		return w.unequal()
	case power.TermCredit:
		if t.Trust < 0 {
			return w.told(creditLost)
		}
		return w.told(creditWon)
	case power.TermStory:
		if w.why != "" {
			p := w.told(part{label: termParts[t.Kind].label, noun: termParts[t.Kind].noun})
			p.clause = clause(w.why)
			return p
		}
	}
	if int(t.Kind) < len(termParts) {
		return w.told(termParts[t.Kind])
	}
	return w.told(otherPart)
}

// told words a part that needs nothing but the two people.
func (w wording) told(p part) part {
	for _, f := range [...]struct {
		text    *string
		context string
	}{{&p.label, "label"}, {&p.did, "did"}, {&p.where, "where"}, {&p.clause, "clause"}, {&p.noun, "noun"}, {&p.cost, "cost"}} {
		if *f.text != "" {
			*f.text = w.word(f.context, *f.text)
		}
	}
	return p
}

// base is a base that was used, with what it takes from the say of somebody who
// was not asked, since the deed by itself may sound kind.
func (w wording) base(b power.Base) part {
	words := baseParts[baseIndex(b)]
	p := w.told(part{did: words.did, noun: words.noun, cost: words.cost})
	p.label, p.did, p.noun = w.label(b), p.did+w.tag(b), p.noun+w.tag(b)
	if w.act.Manner.Has(power.Consent) || w.act.Manner.Has(power.Collaborative) {
		p.cost = ""
	}
	return p
}

// label is a base in a list.
func (w wording) label(b power.Base) string {
	if b == power.NoBase {
		return w.word("label", "the remark")
	}
	return baseWord(w.say, b)
}

// tag is the name of a base behind its plain words. It is taught, so it is kept.
func (w wording) tag(b power.Base) string {
	if b == power.NoBase {
		return ""
	}
	return " " + w.text("tag", "(%s)", baseWord(w.say, b))
}

// means is what a base works by.
func (w wording) means(b power.Base) string { return w.word("means", baseParts[baseIndex(b)].means) }

// lever is a base that was turned into one by pushing or hiding. Its sentence
// says so, and the manner needs no word of its own then.
func (w wording) lever(b power.Base) part {
	name, means, tag := w.label(b), w.means(b), w.tag(b)
	switch {
	case w.act.Manner.Has(power.Pressured):
		return part{label: w.text("label", "%s, pressed", name), did: w.text("did", "used %s to push", means) + tag, noun: w.text("noun", "pushing with %s", means) + tag}
	case b == power.Informational:
		return part{label: w.text("label", "%s, hidden", name), did: w.word("did", "kept facts back or slanted them") + tag, noun: w.word("noun", "keeping facts back") + tag}
	}
	return part{label: w.text("label", "%s, hidden", name), did: w.text("did", "used %s without saying so", means) + tag, noun: w.text("noun", "using %s without saying so", means) + tag}
}

func (w wording) restraint(t power.Term) part {
	switch {
	case t.Trust < 0 || t.Autonomy < 0:
		return w.told(inDanger)
	case t.Base == power.NoBase:
		return w.told(heldBack)
	}
	means, tag := w.means(t.Base), w.tag(t.Base)
	return part{label: w.text("label", "%s, held back", w.label(t.Base)), did: w.text("did", "could have used %s%s and did not", means, tag), noun: w.text("noun", "leaving %s unused", means) + tag}
}

func (w wording) habit() part {
	if w.times < 2 {
		return w.told(repeated)
	}
	nth := ordinal(w.say, w.times)
	return part{label: w.word("label", repeated.label), where: w.text("where", "it happened for the %s time", nth), noun: w.text("noun", "doing so for the %s time", nth)}
}

// axes are those that authors name most. Another one stands as it was written.
//
//locale:texts gap
var axes = [...]string{"gender", "rank", "age", "culture", "language", "money", "class", "race", "origin", "disability", "health",
	"education", "religion", "status", "papers", "experience", "knowledge"}

// unequal names the axes on which somebody stands lower, in the author's words.
func (w wording) unequal() part {
	var named []string
	for _, axis := range w.gap {
		if slices.Contains(axes[:], axis) {
			axis = w.say.Word("gap", axis)
		}
		named = append(named, axis)
	}
	gap := w.say.And(named)
	if gap == "" {
		gap = w.say.In("gap", "standing")
	}
	return part{label: w.text("label", "the gap in %s", gap), where: w.text("where", "the gap in %s made it heavier", gap), noun: w.text("noun", "the gap in %s", gap)}
}

// clause is a sentence fit to stand after a colon and before a full stop.
func clause(sentence string) string { return strings.TrimRight(strings.TrimSpace(sentence), ".") }

// basePart is a base in plain words.
type basePart struct {
	did, noun, means string
	cost             string // what it does to the say of somebody who was not asked
}

//locale:texts by field
var baseParts = [...]basePart{
	power.NoBase:        {did: "spoke", noun: "speaking", means: "words"},
	power.Coercive:      {did: "held a loss over {whom}", noun: "holding a loss over {whom}", means: "the power to punish"},
	power.Reward:        {did: "offered something", noun: "offering something", means: "what {they} can give", cost: ", which ties the choice to the gift"},
	power.Legitimate:    {did: "spoke from {their} role", noun: "speaking from {their} role", means: "{their} role", cost: ", which leaves less for {whom} to decide"},
	power.Expert:        {did: "spoke from what {they} {know|knows}", noun: "speaking from what {they} {know|knows}", means: "what {they} {know|knows}", cost: ", which leaves the judging to {them}"},
	power.Referent:      {did: "drew on liking and trust", noun: "drawing on liking and trust", means: "liking and trust", cost: ", which makes it hard for {whom} to differ"},
	power.Informational: {did: "put facts or options on the table", noun: "putting facts or options on the table", means: "facts", cost: " without asking whether {who} wanted them"},
	power.Connection:    {did: "used whom {they} {know|knows}", noun: "using whom {they} {know|knows}", means: "whom {they} {know|knows}", cost: ", which leaves the key in {their} hand"},
}

// mannerParts stand in the order of power's flags.
//
//locale:texts by field
var mannerParts = [...]part{
	{label: "said openly", did: "said it openly", noun: "saying it openly"},
	{label: "asked first", did: "asked first", noun: "asking first"},
	{label: "worked out together", did: "worked it out together", noun: "working it out together"},
	{label: "a promise kept", did: "kept a promise", noun: "keeping a promise"},
	{label: "a promise broken", did: "broke a promise", noun: "a broken promise"},
	{label: "jargon", did: "used words that were no use to {whom}", noun: "words that were no use to {whom}"},
	{label: "hidden", did: "hid it", noun: "hiding it"},
	{label: "pressed", did: "pushed", noun: "pushing"},
	{label: "to protect", did: "meant to protect", noun: "the wish to protect"},
	{label: "in words that fit", did: "put it in words that fit", noun: "words that fit"},
}

// termParts are the kinds that need nothing but their kind.
//
//locale:texts by field
var termParts = [...]part{
	power.TermListening: {label: "listening", did: "listened", noun: "listening"},
	power.TermRepair:    {label: "owning up", did: "owned up", noun: "owning up"},
	power.TermFairness:  {label: "a fair way of doing it", did: "did it fairly", noun: "doing it fairly"},
	power.TermConflict:  {label: "the conflict", where: "in a conflict it weighed more", noun: "the conflict"},
	power.TermWatched:   {label: "being watched", where: "being watched made it heavier", noun: "being watched"},
	power.TermMandate:   {label: "having to be here", where: "{who} had no choice about being there, and felt it more", noun: "having to be here"},
	power.TermAuthority: {label: "{their} authority", clause: "{their} authority weighed on it", noun: "{their} authority"},
	power.TermGrievance: {label: "an old grievance", clause: "an old grievance weighed on it", noun: "an old grievance"},
	power.TermDeceit:    {label: "deceit found out", clause: "{who} found out what had been hidden from {whom}", noun: "deceit found out"},
	power.TermCeiling:   {label: "the mark of deceit", clause: "after deceit it can't grow as far as before", noun: "the mark that deceit left"},
	power.TermDebt:      {label: "a yes taken back", clause: "{who} quietly went back on a yes that was not meant", noun: "an earlier yes that {who} did not mean"},
	power.TermHarm:      {label: "harm", clause: "harm came that was not prevented", noun: "harm that was not prevented"},
	power.TermStory:     {label: "the story", clause: "it came with what happened in the story", noun: "the story"},
}

// The parts that a kind has for more than one case.
//
//locale:texts by field
var (
	inDanger   = part{label: "holding back in real danger", did: "held back in real danger", noun: "holding back in real danger"}
	heldBack   = part{label: "power held back", did: "held back power that was at hand", noun: "holding back"}
	repeated   = part{label: "repetition", where: "it happened more than once", noun: "doing so more than once"}
	creditLost = part{label: "borrowed trust", clause: "the trust borrowed on it is gone", noun: "trust that rested on something hidden"}
	creditWon  = part{label: "borrowed trust", clause: "{who} can't see what is kept from {whom}, so this trust is borrowed", noun: "trust that rests on something hidden"}
	otherPart  = part{label: "the rest", clause: "the rest of what happened", noun: "the rest"}
)
