package drill

// heard is the bank of "what was heard". The right answer is what this person, in
// this place, most likely made of the line; the others are what was meant, and
// what somebody with more say would have heard.
//
//locale:texts by field Scene Who Line Right Other Third Why
func heard() []Item {
	return []Item{
		{
			ID: "heard-no-rush", Scene: "The third appeal letter is still unsigned. The office closes the file on Friday.", Who: "The caseworker",
			Line:  "No rush. Take all the time you need.",
			Right: "It can wait, then. Good.",
			Other: "She trusts me to decide.",
			Third: "She has given up on me.",
			Why:   "The kind sentence left out Friday. Somebody who can't know the date hears that there is none.",
		},
		{
			ID: "heard-we", Scene: "First meeting with a mother whose son was moved to another school.", Who: "The school counsellor",
			Line:  "We all just want what's best for Yusuf.",
			Right: "It has been decided, and I am to agree.",
			Other: "They are on our side.",
			Third: "She doesn't know him.",
			Why:   "“We all” came before she had said anything. To disagree now would mean not to want his best.",
		},
	}
}
