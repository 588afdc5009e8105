package drill

import "upperhand/game/power"

// bases is the bank of "name the base": six lines for each, of which some use it
// well. The word for the base never stands in the line.
//
//locale:texts by field Scene Who Line Why
var bases = []Item{
	{
		ID: "base-key", Base: power.Coercive, Scene: "In a hostel, after a quarrel over the television.", Who: "The night worker",
		Line: "One more time, and the room goes to somebody else.",
		Why:  "It works by what can be taken away. That a house rule exists doesn't change what does the work here.",
	},
	{
		ID: "base-jamal", Base: power.Coercive, Scene: "A youth club. Two boys won't tidy up.", Who: "The youth worker",
		Line: "Fine. I'll remember that when the list for the trip is made.",
		Why:  "No rule says so, and no anger is needed: something they want can now be lost.",
	},
	{
		ID: "base-visit-hours", Base: power.Coercive, Scene: "A father asks why he sees his son only in the office.", Who: "The family worker",
		Line: "We can go back to every other week as well, if that's easier for you.",
		Why:  "A question about the rule is answered with less. It is polite, and he won't ask again.",
	},
	{
		ID: "base-silence", Base: power.Coercive, Scene: "A colleague contradicted her in Monday's meeting. She hasn't greeted him since.", Who: "The head of ward",
		Line: "You're on this weekend, I see. And the next. Somebody has to.",
		Why:  "Nothing is threatened. Warmth and free weekends are taken away, and everybody can read why.",
	},
	{
		ID: "base-reference", Base: power.Coercive, Scene: "A trainee wants to finish on time instead of staying on.", Who: "The practice owner",
		Line: "You'll want a reference from me some day, I suppose.",
		Why:  "A reference could be a reward. Here it is named as what may not come.",
	},
	{
		ID: "base-section", Base: power.Coercive, Scene: "A patient refuses to talk to the new doctor.", Who: "The duty doctor",
		Line: "We can do this here, or I can find out how long I'm allowed to keep you.",
		Why:  "The law on detention is real. Used to get a talk, it is a stick.",
	},
	{
		ID: "base-voucher", Base: power.Reward, Scene: "A parent has come to all four evenings.", Who: "The course leader",
		Line: "Come to the last one as well and there's a voucher for the swimming pool.",
		Why:  "What can be given does the work. It ends when the vouchers do.",
	},
	{
		ID: "base-points", Base: power.Reward, Scene: "In a residential group for boys.", Who: "The key worker",
		Line: "Ten points for a quiet dinner. At fifty there's the cinema.",
		Why:  "An open exchange. It works as long as the points are worth something.",
	},
	{
		ID: "base-praise", Base: power.Reward, Scene: "A client has written down what she ate.", Who: "The dietician",
		Line: "Now I'm really proud of you. You're my best this week.",
		Why:  "Praise is paid out for doing what was asked. It isn't closeness: there is a best, and next week somebody else may be it.",
	},
	{
		ID: "base-shift", Base: power.Reward, Scene: "Somebody is needed for Christmas Eve.", Who: "The rota manager",
		Line: "Whoever takes it gets first pick in August.",
		Why:  "A fair offer, known to all. It is still a reward that does the moving.",
	},
	{
		ID: "base-parole", Base: power.Reward, Scene: "A talk about a prisoner's work in the laundry.", Who: "The prison social worker",
		Line: "Keep this up and I'll write you something for the board that they'll like.",
		Why:  "The sentence for the board is given in exchange. The board's own power stands further back.",
	},
	{
		ID: "base-project", Base: power.Reward, Scene: "A young engineer gives up her idea for the boss's.", Who: "Her boss",
		Line: "Good. I've got something nice for you in the spring, by the way.",
		Why:  "The spring comes after the giving up, so it pays for it.",
	},
	{
		ID: "base-order", Base: power.Legitimate, Scene: "A first talk in a service where courts send people.", Who: "The probation officer",
		Line: "The order says once a week, so once a week it is.",
		Why:  "The order does the work, whoever sits here. It needs neither liking nor a threat.",
	},
	{
		ID: "base-uniform", Base: power.Legitimate, Scene: "A crowd in front of a burning house.", Who: "A fire officer",
		Line: "Everybody behind the tape, please.",
		Why:  "They go because it's the fire brigade's place to say so.",
	},
	{
		ID: "base-chair", Base: power.Legitimate, Scene: "A team meeting wanders off.", Who: "The chair",
		Line: "That's for point four. We're at two.",
		Why:  "The role of the chair is enough. No one is persuaded of anything.",
	},
	{
		ID: "base-parent", Base: power.Legitimate, Scene: "A boy of eleven doesn't want to go to his grandmother's.", Who: "His father",
		Line: "Because I'm your father, and it's Sunday.",
		Why:  "Being the father is the whole reason, and Sunday is when one goes. Nothing is explained, given or taken away.",
	},
	{
		ID: "base-signature", Base: power.Legitimate, Scene: "A care assistant questions a dose.", Who: "The senior nurse",
		Line: "It's signed. You give what is signed.",
		Why:  "The signature stands for who may decide. It says nothing on whether the dose is right.",
	},
	{
		ID: "base-owe", Base: power.Legitimate, Scene: "A neighbour asks for a statement for the court.", Who: "The neighbour",
		Line: "We've always helped each other in this house. Now it's your turn.",
		Why:  "An old duty between neighbours is called on. What one owes is a kind of right too.",
	},
	{
		ID: "base-xray", Base: power.Expert, Scene: "A patient asks if the plaster can come off.", Who: "The surgeon",
		Line: "Two more weeks. I've seen what a wrist does when it comes off early.",
		Why:  "She gives no facts that he could weigh: he goes by what she knows.",
	},
	{
		ID: "base-years", Base: power.Expert, Scene: "A parents' evening on homework.", Who: "The teacher",
		Line: "After thirty years you know which ones will get there.",
		Why:  "Experience is put forward instead of reasons.",
	},
	{
		ID: "base-jargon", Base: power.Expert, Scene: "A couple ask why their claim was turned down.", Who: "The adviser",
		Line: "It's the tapering under the third schedule, with the disregard applied.",
		Why:  "Nobody understands it, and so nobody argues. Knowing better does the work, also where it isn't shared.",
	},
	{
		ID: "base-mechanic", Base: power.Expert, Scene: "A volunteer wants to fix the lift of the van himself.", Who: "The mechanic",
		Line: "I wouldn't. The spring in there has broken arms.",
		Why:  "One reason is given, but he is believed because he is the mechanic.",
	},
	{
		ID: "base-consultant", Base: power.Expert, Scene: "The team is split on a new form.", Who: "The outside consultant",
		Line: "In every agency that I've been through with this, it took.",
		Why:  "Her standing as the one who has seen it carries the sentence.",
	},
	{
		ID: "base-therapist", Base: power.Expert, Scene: "A client isn't sure what he felt.", Who: "The therapist",
		Line: "That was anger. It always looks like that at first.",
		Why:  "The therapist's knowledge is set above what the client knows of himself.",
	},
	{
		ID: "base-likes", Base: power.Referent, Scene: "A girl wonders whether to go back to school.", Who: "Her mentor",
		Line: "I'd love it if you did. You know how much I think of you.",
		Why:  "She'd do it for her mentor. Liking moves her, and nothing about school was said.",
	},
	{
		ID: "base-tea", Base: power.Referent, Scene: "A new resident won't sign the house rules for anybody. Then the carer he likes brings them.", Who: "The carer he likes",
		Line: "Come on, let's get this done, the two of us.",
		Why:  "He signs without reading, because it's her. Rules and facts have no part in it.",
	},
	{
		ID: "base-hero", Base: power.Referent, Scene: "A talk in a club for former addicts.", Who: "An older member",
		Line: "I'm eleven years clean. I just did what the others did.",
		Why:  "They want to be like him, and that is what carries it.",
	},
	{
		ID: "base-disappointed", Base: power.Referent, Scene: "A boy has lied about Saturday.", Who: "His coach",
		Line: "I'm not angry. You and I are straight with each other, that's all.",
		Why:  "No penalty is in sight. He wants to be what his coach sees in the two of them.",
	},
	{
		ID: "base-friendly-doctor", Base: power.Referent, Scene: "A patient doesn't want the stronger tablets.", Who: "Her doctor of many years",
		Line: "You've trusted me so far, haven't you?",
		Why:  "Trust from before stands in for a reason now.",
	},
	{
		ID: "base-team-spirit", Base: power.Referent, Scene: "Nobody wants to present the bad figures.", Who: "A colleague everybody likes",
		Line: "Oh, come on, for me.",
		Why:  "That is all there is to it: she's liked.",
	},
	{
		ID: "base-leaflet", Base: power.Informational, Scene: "A woman asks about sterilisation.", Who: "The midwife",
		Line: "It can't be undone. Of a hundred women over thirty about six are sorry later, of those under thirty twenty. Here are the other ways, side by side.",
		Why:  "The facts could be used without the midwife. That makes it informational.",
	},
	{
		ID: "base-bill", Base: power.Informational, Scene: "A tenant thinks he must move.", Who: "The debt counsellor",
		Line: "Look at the date: they had to give you three months, and they gave one.",
		Why:  "He can see it for himself on the paper.",
	},
	{
		ID: "base-map", Base: power.Informational, Scene: "Two brothers quarrel over their mother's care.", Who: "The care manager",
		Line: "I've put on one sheet who was there on which day since May.",
		Why:  "The sheet speaks, and either of them can check it.",
	},
	{
		ID: "base-withheld", Base: power.Informational, Scene: "A candidate asks how many have applied.", Who: "The recruiter",
		Line: "Quite a few.",
		Why:  "She knows that there is only him. Holding a fact back is the same power turned round.",
	},
	{
		ID: "base-letter", Base: power.Informational, Scene: "A client is afraid of a letter from the court.", Who: "The social worker",
		Line: "This line says it's only the date. Shall I show you where the sum would stand?",
		Why:  "She shows where to look. Next time he can do it alone.",
	},
	{
		ID: "base-rota", Base: power.Informational, Scene: "Who works more Sundays?", Who: "The shop steward",
		Line: "Since January: you nine, he two. I've brought the lists.",
		Why:  "A count that anybody could repeat.",
	},
	{
		ID: "base-mayor", Base: power.Connection, Scene: "A club wants a room.", Who: "The chairwoman",
		Line: "The mayor's wife sings with us, you know.",
		Why:  "Somebody who isn't in the room stands behind the sentence.",
	},
	{
		ID: "base-director", Base: power.Connection, Scene: "A care worker asks a resident's son to hold back.", Who: "The care worker",
		Line: "I was talking to the director about you only this morning.",
		Why:  "The director's power is borrowed by being near it.",
	},
	{
		ID: "base-network", Base: power.Connection, Scene: "A refugee looks for a flat.", Who: "The volunteer",
		Line: "I'll ring Hannes. He owes nobody anything, but he picks up when it's me.",
		Why:  "The flat comes through whom she knows.",
	},
	{
		ID: "base-lawyer", Base: power.Connection, Scene: "A landlord won't answer.", Who: "The adviser",
		Line: "I've put Ms Weil from the tenants' union in copy.",
		Why:  "No argument was added, only somebody who counts.",
	},
	{
		ID: "base-family", Base: power.Connection, Scene: "A man hesitates to take part in a study.", Who: "The researcher",
		Line: "Your brother-in-law is on our board, isn't he?",
		Why:  "The tie is named so that he feels it.",
	},
	{
		ID: "base-golf", Base: power.Connection, Scene: "A young doctor reports an error.", Who: "A senior doctor",
		Line: "You do know that the chief and I trained together.",
		Why:  "A tie upwards is shown. What it could do is left to be imagined.",
	},
}
