package power

// Note is what the model knows about a reason: one sentence for the person who asks why, and where it comes from.
type Note struct{ Says, Source string }

// Model gives the note of a term: of its base, of its manner, or of its kind.
func (t Term) Model() Note {
	switch {
	case t.Kind == TermBase:
		return t.Base.Model()
	case t.Kind == TermManner:
		return t.Manner.Model()
	case int(t.Kind) < termKinds:
		return kindNotes[t.Kind]
	default:
		return Note{}
	}
}

// Model says what gives the base its pull and what it costs.
func (b Base) Model() Note {
	n := baseNotes[b.known()]
	if b.known() != NoBase {
		n.Source = b.Source() + "; " + n.Source
	}
	return n
}

// Model gives the note of a single flag; of several, the first one's.
func (m Manner) Model() Note {
	for i := range mannerNames {
		if m.Has(1 << i) {
			return mannerNotes[i]
		}
	}
	return Note{}
}

//locale:texts by field Says
var baseNotes = [baseCount]Note{
	Coercive:      {Says: "the power to punish gets a yes for as long as somebody looks, and takes away the room to choose", Source: "Kelman 1958; Peyton 2019"},
	Reward:        {Says: "the power to give is welcome at first, but moves the reason for acting outside the person", Source: "Meng, He & Luo 2014; Deci, Koestner & Ryan 1999"},
	Legitimate:    {Says: "the right to ask is obeyed more than it is liked", Source: "Raven, Schwarzwald & Koslowsky 1998"},
	Expert:        {Says: "being believed to know builds trust, and some dependence where no choice is given", Source: "Mayer 2011; Geurtzen 2018"},
	Referent:      {Says: "the pull of being liked or admired builds the most trust, and is the worst to misuse", Source: "Mayer 2011; Peyton 2019"},
	Informational: {Says: "reasons the other person can check stand without whoever gave them", Source: "Litman"},
	Connection:    {Says: "knowing the right people opens doors that the other person cannot open", Source: "size assumed, between reward and information"},
}

// mannerNotes stand in the order of the flags.
var mannerNotes = [...]Note{
	{"saying why, and what else is possible, lets trust grow with steady ground under it", "Steingut 2017; Shaw 2003"},
	{"a question that may be answered with no gives back some say", "Patall 2008"},
	{"working it out together gives voice", "Tryon 2018; Falbe & Yukl 1992"},
	{"a promise kept is the plainest ground for trust", "Schweitzer, Hershey & Bradlow 2006"},
	{"a promise broken weighs twice what keeping it would have", "Slovic 1993; Baumeister 2001"},
	{"words the other person cannot use shut them out and waste half of what was offered", "Bullock 2019"},
	{"what is concealed costs nothing now and everything when it is found out", "Schweitzer, Hershey & Bradlow 2006; Lupoli 2018"},
	{"pressure makes people defend their freedom or give it up", "Rains 2013; Lee 2017"},
	{"a real, serious and imminent danger justifies part of the cost; the claim alone does not", "NASW 1.02"},
	{"adapting to culture and language halves what disadvantage adds to a loss", "cultural humility: Tao 2015"},
}

var kindNotes = [termKinds]Note{
	TermLever:     {"pressed or concealed, what made the base attractive becomes its cost", "Falbe & Yukl 1992; Lupoli 2018"},
	TermRestraint: {"power held back builds trust, except where it leaves somebody in real danger", "the founding articles; NASW 1.02"},
	TermListening: {"being heard builds trust and gives some say", "Elliott 2018"},
	TermRepair:    {"owning up and making good restores trust and halves the grievance", "Eubanks, Muran & Safran 2018"},
	TermFairness:  {"a fair process takes off up to half of what the base would cost", "Lidz 1995; Shaw 2003"},
	TermHabit:     {"the same again does less good and more harm", "Richmond & McCroskey 1984"},
	TermConflict:  {"in a fight, losses weigh a fifth more", "Magee & Langner 2008"},
	TermWatched:   {"being watched costs trust and more autonomy, less so in a fair process", "Ravid 2023; Siegel 2022"},
	TermMandate:   {"for somebody who has to come, manner weighs more, good and bad", "Hachtel 2019; Sheehan & Burns 2011"},
	TermGap:       {"disadvantages that overlap make each loss larger than their sum", "wage figures of the founding articles; size assumed"},
	TermAuthority: {"trust grows more slowly towards somebody with power, unless the process is fair", "the founding articles; size assumed"},
	TermGrievance: {"what was never made good stands between the two", "Kelman 1958; size assumed"},
	TermCredit:    {"trust on false grounds is borrowed", "Schweitzer, Hershey & Bradlow 2006"},
	TermDeceit:    {"the loss that waited arrives when deceit is found out", "Schweitzer, Hershey & Bradlow 2006"},
	TermCeiling:   {"after deceit trust never comes back quite as far", "Schweitzer, Hershey & Bradlow 2006"},
	TermDebt:      {"a yes that was not willing is paid back when nobody watches", "Kelman 1958"},
	TermHarm:      {"harm that could have been prevented costs both trust and voice", "NASW 1.02; size assumed"},
	TermStory:     {"the story itself moved this, not an act", "the scenario"},
}
