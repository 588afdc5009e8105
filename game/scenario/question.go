package scenario

// question is a word of the condition language that takes something in brackets.
type question struct {
	name  string
	form  string // as it is written: what messages show
	means string // a sentence without a full stop, for the author's guide
}

var questions = [...]question{
	{"trust", "trust(sofia, matthias) >= 40", "a meter of how somebody stands towards somebody else; with one name, towards you"},
	{"autonomy", "autonomy(sofia, matthias) >= 40", "the same of autonomy"},
	{"state", `state(sofia) == "alliance"`, "the state of somebody's relation to you; with a second name, to that person"},
	{"sign", `sign(sofia, "limited voice")`, "whether a sign of imbalance shows; a second name may stand between the two"},
	{"used", `used("coercive") >= 2`, "how often you have used a base of power"},
	{"held_back", `held_back("coercive") >= 2`, "how often you have held one back"},
	{"visited", `visited "first-hour"`, "how often a scene was entered; by itself it means at least once"},
	{"chose", `chose "press"`, "how often a choice was taken; by itself it means at least once"},
}

// comparisonSigns are what two values are compared with.
const comparisonSigns = "== ~= < <= > >="

// Form is a way to ask in a condition, and what it asks.
type Form struct {
	Written string
	Means   string // a sentence without a full stop
}

// Forms lists all that a condition can be made of, for the author's guide:
// the names, then what joins them.
func Forms() []Form {
	forms := []Form{
		{"promised", "a fact or count that some set sets; untouched it is false, or 0"},
		{"sofia.trust >= 40", "Sofia's trust in you, 0 to 100"},
		{"sofia.autonomy >= 40", "how much say she has left with you, 0 to 100"},
		{`sofia.state == "alliance"`, "the state of her relation to you"},
	}
	for _, q := range questions {
		forms = append(forms, Form{q.form, q.means})
	}
	return append(forms,
		Form{"turn >= 3", "how many choices were made so far"},
		Form{"promised and not (calls > 2 or turn >= 9)", "and, or, not; brackets where it could be read in two ways"},
		Form{comparisonSigns, "is, is not, less, at most, more, at least"},
		Form{"calls + 1", "numbers are added (+), taken away (-) and multiplied (*)"},
		Form{"true", "true and false, for facts"},
	)
}
