package drill

// openly is the bank of "say it openly". The right answer keeps the content and
// the limit of the line, names whose power it is, and leaves something to answer.
// Of the others one gives the content away to be kind, and one presses on in
// friendlier words.
//
//locale:texts by field Scene Who Line Right Other Third Why
func openly() []Item {
	return []Item{
		{
			ID: "openly-report", Scene: "A client on probation says he may skip Thursday.", Who: "His worker",
			Line:  "You really don't want me to have to write that down, do you?",
			Right: "If you miss Thursday I have to report it. That part isn't mine to decide. What's in the way?",
			Other: "Well, try to come if you can. We'll see what I put down.",
			Third: "I'm sure you'll make the choice that's best for you. I'd be sorry to see it go wrong.",
			Why:   "The duty to report stays, is said before it bites, and he can answer. Hiding it would only put the same report off.",
		},
		{
			ID: "openly-ward", Scene: "A patient wants to leave the ward today, against advice.", Who: "The ward social worker",
			Line:  "You can go, of course. I just hope you have somebody who'll find you.",
			Right: "You can leave. I think it's too early, because of the falls. May I say what I'd want in place first?",
			Other: "You can go, it's your right. I'll get the form.",
			Third: "Let's wait for the doctor's round, and then you'll surely see it as we do.",
			Why:   "The worry is said as a worry with its reason, and the right to leave is not made smaller. The form alone says nothing of what you know.",
		},
	}
}
