package script

import (
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// The tables of this file are the scenario language: what can be written, of
// what kind it is, and what it means. Reading, messages and the definitions
// for editors all come from here.

var scenarioShape = shape{
	name: "scenario", doc: "The case as a whole; every file has exactly one.",
	fields: []field{
		{name: "id", kind: idKind, need: true, doc: "Short name of the case, as its folder is called."},
		{name: "title", kind: textKind, need: true, doc: "What the case is called."},
		{name: "start", kind: idKind, need: true, doc: "The scene it begins with."},
		{name: "you", kind: textKind, doc: "The role of the trainee: \"counsellor\"."},
		{name: "summary", kind: textKind, doc: "One sentence for the library."},
		{name: "minutes", kind: countKind, low: 1, high: 240, doc: "How long it takes to play."},
		{name: "objectives", kind: textsKind, doc: "What the trainee practises, one sentence each."},
		{name: "prebrief", kind: proseKind, doc: "What the trainee reads first: role, task, what they may rely on."},
		{name: "content_note", kind: proseKind, doc: "What might weigh on somebody who plays it."},
		{name: "fiction", kind: proseKind, doc: "What is invented or simplified."},
		{name: "themes", kind: textsKind, doc: "Key words for the library."},
		{name: "authority", kind: numberKind, high: 1, doc: "What the trainee's role can do to the others, 0 to 1."},
		{name: "mode", kind: wordKind, words: scenario.Modes(), doc: "Only when the educator fixes the mode of play."},
		{name: "language", kind: textKind, doc: "Language tag of the text; \"en\" unless said otherwise."},
		{name: "shows", kind: showsKind, doc: "The one or two relations whose meters the screen shows."},
		{name: "look", kind: tableKind, shape: &lookShape, doc: "How the trainee is drawn: { outfit = \"labcoat\" }."},
		{name: "flags", kind: flagsKind, doc: "Facts and counts with their first values."},
	},
}

var lookShape = shape{
	name: "look", doc: "How a character is drawn. Skin, hair and colours that are left out are chosen for you.",
	fields: []field{
		{name: "skin", kind: countKind, low: 1, high: 8, doc: "From 1, the lightest, to 8."},
		{name: "hair", kind: wordKind, words: scenario.Hairs(), doc: "Hair style."},
		{name: "hair_colour", kind: wordKind, words: scenario.HairColours(), doc: "Colour of the hair."},
		{name: "top", kind: wordKind, words: scenario.Colours(), doc: "Colour of the clothes above."},
		{name: "legs", kind: wordKind, words: scenario.Colours(), doc: "Colour of the clothes below."},
		{name: "beard", kind: wordKind, words: scenario.Beards(), doc: "Beard."},
		{name: "cover", kind: wordKind, words: scenario.Covers(), doc: "What is worn on the head."},
		{name: "cover_colour", kind: wordKind, words: scenario.Colours(), doc: "Colour of what is worn on the head."},
		{name: "build", kind: wordKind, words: scenario.Builds(), doc: "Shape of the body."},
		{name: "outfit", kind: wordKind, words: scenario.Outfits(), doc: "Kind of clothes."},
		{name: "glasses", kind: truthKind, doc: "Wears glasses."},
		{name: "hearing_aid", kind: truthKind, doc: "Wears a hearing aid."},
		{name: "wheelchair", kind: truthKind, doc: "Uses a wheelchair."},
	},
}

// The fields that say how somebody stands towards somebody else.
func standing(fields ...field) []field {
	return append(fields,
		field{name: "trust", kind: numberKind, high: 100, doc: "Trust at the start, 0 to 100."},
		field{name: "autonomy", kind: numberKind, high: 100, doc: "Autonomy at the start, 0 to 100."},
		field{name: "vary", kind: numberKind, high: 30, doc: "How far both meters may start from that, either way."},
		field{name: "authority", kind: numberKind, high: 1, doc: "What the other person can do to this one, 0 to 1."},
		field{name: "gap", kind: textsKind, doc: "On which axes this person stands lower: { \"gender\", \"rank\" }."},
		field{name: "mandated", kind: truthKind, doc: "This person has to be here."},
	)
}

var characterShape = shape{
	name: "character", doc: "A person of the case. Write: local sofia = character { id = \"sofia\", name = \"Sofia\" }",
	fields: standing(
		field{name: "id", kind: idKind, need: true, doc: "Short name, as conditions call the person."},
		field{name: "name", kind: textKind, need: true, doc: "The name that is shown."},
		field{name: "age", kind: countKind, low: 0, high: 120, doc: "Age in years."},
		field{name: "role", kind: textKind, doc: "Who this is: \"client\", \"her boss\"."},
		field{name: "pronoun", kind: wordKind, words: scenario.Pronouns(), doc: "How the person is spoken of."},
		field{name: "want", kind: textKind, doc: "What this person is after, in one sentence."},
		field{name: "fear", kind: textKind, doc: "What this person is afraid of, in one sentence."},
		field{name: "unsaid", kind: textKind, doc: "The one thing this person does not say."},
		field{name: "look", kind: tableKind, shape: &lookShape, doc: "How the person is drawn."},
	),
}

var relationShape = shape{
	name: "relation", doc: "How one person stands towards another who can use power on them.",
	fields: standing(
		field{name: "from", kind: personKind, need: true, doc: "Whose trust and autonomy it is."},
		field{name: "to", kind: personKind, need: true, doc: "Towards whom."},
		field{name: "conflict", kind: truthKind, doc: "The two are in a conflict."},
	),
}

var sceneShape = shape{
	name: "scene", doc: "One stretch of conversation: lines in order, then choices or a way on.", items: true,
	fields: []field{
		{name: "title", kind: textKind, doc: "Short title for the top of the screen."},
		{name: "place", kind: textKind, doc: "Where and when: \"your office, the second session\"."},
		{name: "room", kind: wordKind, words: scenario.Rooms(), doc: "The room that is drawn."},
		{name: "light", kind: wordKind, words: scenario.Lights(), doc: "The time of day or the weather that is drawn."},
		{name: "with", kind: peopleKind, doc: "Who is there; acts go towards the first unless toward says otherwise."},
		{name: "standing", kind: peopleKind, doc: "Who of them stands; the others sit."},
		{name: "risk", kind: numberKind, high: 1, doc: "Real, serious, imminent harm, 0 to 1."},
		{name: "conflict", kind: truthKind, doc: "The talk is a fight."},
		{name: "watched", kind: truthKind, doc: "What people do is openly watched."},
		{name: "unwatched", kind: countKind, high: 50, doc: "Turns that pass unobserved before the scene."},
		{name: "notice", kind: truthKind, doc: "The trainee is asked which signs they notice."},
		{name: "content_note", kind: proseKind, doc: "What might weigh on somebody in this scene; told before it, and play waits."},
		{name: "skip", kind: idKind, doc: "The scene or ending to go on with when somebody skips this one after its content_note."},
	},
}

// The fields of whatever is done to somebody.
func doing(fields ...field) []field {
	return append(fields,
		field{name: "when", kind: whenKind, doc: "Condition under which it is there."},
		field{name: "power", kind: wordsKind, words: scenario.BaseNames(), code: scenario.UnknownBase, doc: "The base of power that is used, or a list of two."},
		field{name: "act", kind: wordKind, words: scenario.ActNames(), code: scenario.UnknownAct, doc: "What is done instead of using power."},
		field{name: "refrain", kind: wordKind, words: scenario.BaseNames(), code: scenario.UnknownBase, doc: "The base of power that is held back."},
		field{name: "manner", kind: wordsKind, words: power.MannerNames(), code: scenario.UnknownManner, doc: "How it is done, one word or a list."},
		field{name: "toward", kind: personKind, doc: "Whom it is meant for, if not the first person present."},
		field{name: "discover", kind: truthKind, doc: "Hidden acts come to light."},
		field{name: "harm", kind: numberKind, high: 1, doc: "Harm that was not prevented, 0 to 1."},
		field{name: "set", kind: setKind, doc: "Facts that this sets: { promised = true, calls = \"calls + 1\" }."},
		field{name: "effect", kind: effectKind, doc: "A function that returns further effects, for what set can't say."},
	)
}

var lineShape = shape{
	name: "line", doc: "Something a person says, written as the person's name and a text.",
	fields: doing(
		field{name: "mood", kind: wordKind, words: scenario.Moods(), doc: "What the face shows."},
		field{name: "thought", kind: textKind, doc: "What the person thinks and does not say."},
	),
}

var narrateShape = shape{
	name: "narrate", doc: "Something the narrator tells.",
	fields: []field{
		{name: "when", kind: whenKind, doc: "Condition under which it is told."},
		{name: "toward", kind: personKind, doc: "Whom discover and harm are about, if not the first person present."},
		{name: "discover", kind: truthKind, doc: "Hidden acts come to light."},
		{name: "harm", kind: numberKind, high: 1, doc: "Harm that was not prevented, 0 to 1."},
		{name: "set", kind: setKind, doc: "Facts that this sets."},
		{name: "effect", kind: effectKind, doc: "A function that returns further effects."},
	},
}

var choiceShape = shape{
	name: "choice", doc: "Something the trainee may say or do.",
	fields: doing(
		field{name: "go", kind: idKind, doc: "The scene or ending it leads to; without it the scene's own way on is taken."},
		field{name: "id", kind: idKind, doc: "Name of the choice, for tests and for chose \"…\"."},
		field{name: "heard", kind: textKind, doc: "What the other person makes of it."},
		field{name: "meant", kind: textKind, doc: "What the trainee means by it."},
		field{name: "why", kind: textKind, doc: "What the debrief says of it."},
		field{name: "ethics", kind: textKind, doc: "The principle it touches: \"NASW 1.02\"."},
	),
}

var goShape = shape{
	name: "go", doc: "On to another scene.",
	fields: []field{{name: "when", kind: whenKind, doc: "Condition under which this way is taken."}},
}

var endingShape = shape{
	name: "ending", doc: "One way the case can end.",
	fields: []field{
		{name: "title", kind: textKind, need: true, doc: "What the ending is called."},
		{name: "kind", kind: wordKind, words: scenario.EndingKinds(), need: true, doc: "good, mixed or bad."},
		{name: "text", kind: proseKind, doc: "How it ends."},
		{name: "later", kind: proseKind, doc: "What is left of it some weeks on."},
	},
}

var toEndingShape = shape{
	name: "ending in a scene", doc: "To an ending.",
	fields: []field{{name: "when", kind: whenKind, doc: "Condition under which the case ends here."}},
}

var reflectShape = shape{
	name: "reflect", doc: "A question that the debrief asks before it explains anything.",
	fields: []field{{name: "when", kind: whenKind, doc: "Condition under which it is asked."}},
}

var testShape = shape{
	name: "test", doc: "One way through the case: choices in order, and what is expected.", items: true,
	fields: []field{
		{name: "seed", kind: countKind, high: 1_000_000_000, doc: "Draws the starting meters of those who vary."},
	},
}

var expectShape = shape{
	name: "expect", doc: "What must hold at this point, or at the end.",
	fields: []field{
		{name: "ending", kind: idKind, doc: "The ending that is reached."},
		{name: "scene", kind: idKind, doc: "The scene that waits for a choice."},
		{name: "offered", kind: textsKind, doc: "Choices that are offered."},
		{name: "not_offered", kind: textsKind, doc: "Choices that are not offered."},
	},
}

// shapes lists every table of the language, for finding where a field belongs.
func shapes() []*shape {
	return []*shape{&scenarioShape, &characterShape, &lookShape, &relationShape, &sceneShape, &lineShape, &narrateShape,
		&choiceShape, &goShape, &endingShape, &reflectShape}
}
