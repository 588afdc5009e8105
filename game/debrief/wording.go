package debrief

import (
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

// wording is what the parts of one change need to know about it.
type wording struct {
	act    power.Act
	actor  Pronoun // who acted
	name   string  // what they are called, first in the sentence; "" where nobody acted
	hearer Pronoun // whose meters moved
	gap    []string
	times  int    // how often the actor has now done this to that person
	why    string // the author's own reason
}

// part words a term. {they} and {their} are the actor, {who} and {whom} the
// person whose meters moved.
func (w wording) part(t power.Term) part {
	p := w.raw(t)
	for _, s := range []*string{&p.label, &p.did, &p.where, &p.clause, &p.noun, &p.cost} {
		if strings.Contains(*s, "{") { // most have nothing to fill in, and a replacer is not cheap
			*s = strings.NewReplacer("{who}", w.hearer.Subject, "{whom}", w.hearer.Object).Replace(*s)
			*s = w.actor.Fill(*s)
		}
	}
	return p
}

func (w wording) raw(t power.Term) part {
	switch t.Kind {
	case power.TermBase:
		b := wordOf(t.Base)
		return part{label: b.name, did: b.did + b.tag(), noun: b.doing + b.tag(), cost: w.cost(t.Base)}
	case power.TermLever:
		return w.lever(wordOf(t.Base))
	case power.TermRestraint:
		return restraintPart(t)
	case power.TermManner:
		return mannerParts[mannerIndex(t.Manner)]
	case power.TermHabit:
		return w.habit()
	case power.TermGap:
		return w.gapPart()
	case power.TermCredit:
		return creditPart(t)
	case power.TermStory:
		if w.why != "" {
			return part{label: "the story", clause: clause(w.why), noun: "the story"}
		}
	}
	if int(t.Kind) < len(termParts) {
		return termParts[t.Kind]
	}
	return part{label: "the rest", clause: "the rest of what happened", noun: "the rest"}
}

// cost says what power does to somebody's say who was not asked, since the deed
// by itself may sound kind.
func (w wording) cost(b power.Base) string {
	if w.act.Manner.Has(power.Consent) || w.act.Manner.Has(power.Collaborative) {
		return ""
	}
	return wordOf(b).cost
}

// lever is a base that was turned into one by pushing or hiding. Its sentence
// says so, and the manner needs no word of its own then.
func (w wording) lever(b baseWording) part {
	p := part{label: b.name + ", pressed", did: "used " + b.means + " to push" + b.tag(), noun: "pushing with " + b.means + b.tag()}
	if w.act.Manner.Has(power.Pressured) {
		return p
	}
	p = part{label: b.name + ", hidden", did: "used " + b.means + " without saying so" + b.tag(), noun: "using " + b.means + " without saying so" + b.tag()}
	if b.base == power.Informational {
		p.did, p.noun = "kept facts back or slanted them"+b.tag(), "keeping facts back"+b.tag()
	}
	return p
}

func restraintPart(t power.Term) part {
	b := wordOf(t.Base)
	switch {
	case t.Trust < 0 || t.Autonomy < 0:
		return part{label: "holding back in real danger", did: "held back in real danger", noun: "holding back in real danger"}
	case t.Base == power.NoBase:
		return part{label: "power held back", did: "held back power that was at hand", noun: "holding back"}
	}
	return part{label: b.name + ", held back", did: "could have used " + b.means + b.tag() + " and did not", noun: "leaving " + b.means + " unused" + b.tag()}
}

func (w wording) habit() part {
	nth := "more than once"
	if w.times >= 2 {
		nth = "for the " + ordinal(w.times) + " time"
	}
	return part{label: "repetition", where: "it happened " + nth, noun: "doing so " + nth}
}

// gapPart names the axes on which somebody stands lower, in the author's words.
func (w wording) gapPart() part {
	gap := "standing"
	if len(w.gap) > 0 {
		gap = list(w.gap)
	}
	return part{label: "the gap in " + gap, where: "the gap in " + gap + " made it heavier", noun: "the gap in " + gap}
}

func creditPart(t power.Term) part {
	if t.Trust < 0 {
		return part{label: "borrowed trust", clause: "the trust borrowed on it is gone", noun: "trust that rested on something hidden"}
	}
	return part{label: "borrowed trust", clause: "{who} can't see what is kept from {whom}, so this trust is borrowed", noun: "trust that rests on something hidden"}
}

// clause is a sentence fit to stand after a colon and before a full stop.
func clause(sentence string) string { return strings.TrimRight(strings.TrimSpace(sentence), ".") }

// baseWording is a base in plain words. Its name is taught, so it is kept.
type baseWording struct {
	base              power.Base
	name              string
	did, doing, means string
	cost              string // what it does to the say of somebody who was not asked
}

func (b baseWording) tag() string {
	if b.base == power.NoBase {
		return ""
	}
	return " (" + b.name + ")"
}

var baseWordings = [...]baseWording{
	power.NoBase:        {power.NoBase, "the remark", "spoke", "speaking", "words", ""},
	power.Coercive:      {power.Coercive, "coercive", "held a loss over {whom}", "holding a loss over {whom}", "the power to punish", ""},
	power.Reward:        {power.Reward, "reward", "offered something", "offering something", "what {they} can give", ", which ties the choice to the gift"},
	power.Legitimate:    {power.Legitimate, "legitimate", "spoke from {their} role", "speaking from {their} role", "{their} role", ", which leaves less for {whom} to decide"},
	power.Expert:        {power.Expert, "expert", "spoke from what {they} {know|knows}", "speaking from what {they} {know|knows}", "what {they} {know|knows}", ", which leaves the judging to {them}"},
	power.Referent:      {power.Referent, "referent", "drew on liking and trust", "drawing on liking and trust", "liking and trust", ", which makes it hard for {whom} to differ"},
	power.Informational: {power.Informational, "informational", "put facts or options on the table", "putting facts or options on the table", "facts", " without asking whether {who} wanted them"},
	power.Connection:    {power.Connection, "connection", "used whom {they} {know|knows}", "using whom {they} {know|knows}", "whom {they} {know|knows}", ", which leaves the key in {their} hand"},
}

func wordOf(b power.Base) baseWording {
	if int(b) >= len(baseWordings) {
		b = power.NoBase
	}
	return baseWordings[b]
}

// mannerParts stand in the order of power's flags.
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
