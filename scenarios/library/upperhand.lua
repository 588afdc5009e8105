---@meta
-- luacheck: ignore
-- The scenario language of Upper Hand, for editors. Made by "go test ./game/script -update"; do not edit.

---@class upperhand.Item

---@class upperhand.State
---@field flags table<string, number|boolean> facts and counts
---@field relations table<string, upperhand.Standing> "sofia" towards you, "sofia > matthias"
---@field turn integer choices made so far
---@field visited table<string, integer> how often each scene was entered
---@field chose table<string, integer> how often each choice was taken
---@field used table<string, integer> how often you used each base of power
---@field held_back table<string, integer> how often you held each base back
---@field trust fun(who: upperhand.Character, towards?: upperhand.Character): number
---@field autonomy fun(who: upperhand.Character, towards?: upperhand.Character): number
---@field state fun(who: upperhand.Character, towards?: upperhand.Character): string

---@class upperhand.Standing
---@field trust number 0 to 100
---@field autonomy number 0 to 100
---@field state string

---@class upperhand.Result
---@field set? table facts and their new values
---@field move? table[] { "sofia", trust = 2, why = "She saw it." }, at most 10 points either way

---@class upperhand.Line: upperhand.Item
---@overload fun(fields: upperhand.LineFields): upperhand.Item

---@class upperhand.Narration: upperhand.Item
---@overload fun(fields: upperhand.NarrateFields): upperhand.Item

---@class upperhand.Choice: upperhand.Item
---@overload fun(fields: upperhand.ChoiceFields): upperhand.Item

---@class upperhand.Go: upperhand.Item
---@overload fun(fields: upperhand.GoFields): upperhand.Item

---@class upperhand.Ending: upperhand.Item
---@overload fun(fields: upperhand.EndingFields|upperhand.EndingInASceneFields): upperhand.Item

---@class upperhand.Expectation

---@class upperhand.Reflection
---@overload fun(fields: upperhand.ReflectFields): upperhand.Reflection

---@class upperhand.Character
---@overload fun(text: string): upperhand.Line

---The case as a whole; every file has exactly one.
---@class upperhand.ScenarioFields
---@field id string Short name of the case, as its folder is called.
---@field title string What the case is called.
---@field start string The scene it begins with.
---@field you? string The role of the trainee: "counsellor".
---@field summary? string One sentence for the library.
---@field minutes? integer How long it takes to play.
---@field objectives? string[] What the trainee practises, one sentence each.
---@field prebrief? string What the trainee reads first: role, task, what they may rely on.
---@field content_note? string What might weigh on somebody who plays it.
---@field fiction? string What is invented or simplified.
---@field themes? string[] Key words for the library.
---@field authority? number What the trainee's role can do to the others, 0 to 1.
---@field mode? "explore"|"practise"|"assess" Only when the educator fixes the mode of play.
---@field language? string Language tag of the text; "en" unless said otherwise.
---@field shows? (string|upperhand.Character)[] The one or two relations whose meters the screen shows.
---@field look? upperhand.LookFields How the trainee is drawn: { outfit = "labcoat" }.
---@field flags? table<string, number|boolean> Facts and counts with their first values.

---A person of the case. Write: local sofia = character { id = "sofia", name = "Sofia" }
---@class upperhand.CharacterFields
---@field id string Short name, as conditions call the person.
---@field name string The name that is shown.
---@field age? integer Age in years.
---@field role? string Who this is: "client", "her boss".
---@field pronoun? "she"|"he"|"they" How the person is spoken of.
---@field want? string What this person is after, in one sentence.
---@field fear? string What this person is afraid of, in one sentence.
---@field unsaid? string The one thing this person does not say.
---@field look? upperhand.LookFields How the person is drawn.
---@field trust? number Trust at the start, 0 to 100.
---@field autonomy? number Autonomy at the start, 0 to 100.
---@field vary? number How far both meters may start from that, either way.
---@field authority? number What the other person can do to this one, 0 to 1.
---@field gap? string[] On which axes this person stands lower: { "gender", "rank" }.
---@field mandated? boolean This person has to be here.

---How a character is drawn. Skin, hair and colours that are left out are chosen for you.
---@class upperhand.LookFields
---@field skin? integer From 1, the lightest, to 8.
---@field hair? "short"|"long"|"wavy"|"bob"|"fringe"|"bun"|"ponytail"|"braids"|"curls"|"afro"|"locs"|"pixie"|"crop"|"side-part"|"swept"|"receding"|"bald" Hair style.
---@field hair_colour? "dark-brown"|"black"|"brown"|"light-brown"|"auburn"|"red"|"blond"|"greying"|"grey"|"white" Colour of the hair.
---@field top? "teal"|"plum"|"rust"|"navy"|"sage"|"mustard"|"grey"|"white"|"black"|"cream"|"burgundy"|"sky"|"denim"|"olive"|"pink"|"brown"|"charcoal"|"green" Colour of the clothes above.
---@field legs? "teal"|"plum"|"rust"|"navy"|"sage"|"mustard"|"grey"|"white"|"black"|"cream"|"burgundy"|"sky"|"denim"|"olive"|"pink"|"brown"|"charcoal"|"green" Colour of the clothes below.
---@field beard? "none"|"stubble"|"short"|"full"|"moustache"|"goatee" Beard.
---@field cover? "none"|"headscarf"|"turban"|"cap"|"kippah" What is worn on the head.
---@field cover_colour? "teal"|"plum"|"rust"|"navy"|"sage"|"mustard"|"grey"|"white"|"black"|"cream"|"burgundy"|"sky"|"denim"|"olive"|"pink"|"brown"|"charcoal"|"green" Colour of what is worn on the head.
---@field build? "average"|"slight"|"broad"|"heavy" Shape of the body.
---@field outfit? "plain"|"shirt"|"jacket"|"suit"|"cardigan"|"coat"|"hoodie"|"rollneck"|"labcoat"|"scrubs"|"uniform"|"robe" Kind of clothes.
---@field glasses? boolean Wears glasses.
---@field hearing_aid? boolean Wears a hearing aid.
---@field wheelchair? boolean Uses a wheelchair.

---How one person stands towards another who can use power on them.
---@class upperhand.RelationFields
---@field from upperhand.Character Whose trust and autonomy it is.
---@field to upperhand.Character Towards whom.
---@field conflict? boolean The two are in a conflict.
---@field trust? number Trust at the start, 0 to 100.
---@field autonomy? number Autonomy at the start, 0 to 100.
---@field vary? number How far both meters may start from that, either way.
---@field authority? number What the other person can do to this one, 0 to 1.
---@field gap? string[] On which axes this person stands lower: { "gender", "rank" }.
---@field mandated? boolean This person has to be here.

---One stretch of conversation: lines in order, then choices or a way on.
---@class upperhand.SceneFields
---@field title? string Short title for the top of the screen.
---@field place? string Where and when: "your office, the second session".
---@field room? "office"|"meeting-room"|"waiting-room"|"kitchen"|"ward"|"classroom"|"court-corridor"|"street"|"living-room"|"consulting-room" The room that is drawn.
---@field light? "day"|"morning"|"evening"|"night"|"rain" The time of day or the weather that is drawn.
---@field with? upperhand.Character|upperhand.Character[] Who is there; acts go towards the first unless toward says otherwise.
---@field standing? upperhand.Character|upperhand.Character[] Who of them stands; the others sit.
---@field risk? number Real, serious, imminent harm, 0 to 1.
---@field conflict? boolean The talk is a fight.
---@field watched? boolean What people do is openly watched.
---@field unwatched? integer Turns that pass unobserved before the scene.
---@field notice? boolean The trainee is asked which signs they notice.
---@field content_note? string What might weigh on somebody in this scene; told before it, and play waits.
---@field skip? string The scene or ending to go on with when somebody skips this one after its content_note.
---@field [integer] upperhand.Item|upperhand.Item[]

---Something a person says, written as the person's name and a text.
---@class upperhand.LineFields
---@field mood? "neutral"|"worn"|"tense"|"angry"|"afraid"|"warm"|"relieved"|"sad"|"amused"|"guarded"|"thoughtful"|"ashamed"|"firm" What the face shows.
---@field thought? string What the person thinks and does not say.
---@field when? string|fun(s: upperhand.State): boolean Condition under which it is there.
---@field power? ("coercive"|"reward"|"legitimate"|"expert"|"referent"|"informational"|"connection")|("coercive"|"reward"|"legitimate"|"expert"|"referent"|"informational"|"connection")[] The base of power that is used, or a list of two.
---@field act? "listen"|"repair"|"reflect"|"advocate" What is done instead of using power.
---@field refrain? "coercive"|"reward"|"legitimate"|"expert"|"referent"|"informational"|"connection" The base of power that is held back.
---@field manner? ("transparent"|"consent"|"collaborative"|"kept"|"broken"|"jargon"|"hidden"|"pressured"|"protective"|"adapted")|("transparent"|"consent"|"collaborative"|"kept"|"broken"|"jargon"|"hidden"|"pressured"|"protective"|"adapted")[] How it is done, one word or a list.
---@field toward? upperhand.Character Whom it is meant for, if not the first person present.
---@field discover? boolean Hidden acts come to light.
---@field harm? number Harm that was not prevented, 0 to 1.
---@field set? string|table Facts that this sets: { promised = true, calls = "calls + 1" }.
---@field effect? fun(s: upperhand.State): upperhand.Result A function that returns further effects, for what set can't say.

---Something the narrator tells.
---@class upperhand.NarrateFields
---@field when? string|fun(s: upperhand.State): boolean Condition under which it is told.
---@field toward? upperhand.Character Whom discover and harm are about, if not the first person present.
---@field discover? boolean Hidden acts come to light.
---@field harm? number Harm that was not prevented, 0 to 1.
---@field set? string|table Facts that this sets.
---@field effect? fun(s: upperhand.State): upperhand.Result A function that returns further effects.

---Something the trainee may say or do.
---@class upperhand.ChoiceFields
---@field go? string The scene or ending it leads to; without it the scene's own way on is taken.
---@field id? string Name of the choice, for tests and for chose "…".
---@field heard? string What the other person makes of it.
---@field meant? string What the trainee means by it.
---@field why? string What the debrief says of it.
---@field ethics? string The principle it touches: "NASW 1.02".
---@field when? string|fun(s: upperhand.State): boolean Condition under which it is there.
---@field power? ("coercive"|"reward"|"legitimate"|"expert"|"referent"|"informational"|"connection")|("coercive"|"reward"|"legitimate"|"expert"|"referent"|"informational"|"connection")[] The base of power that is used, or a list of two.
---@field act? "listen"|"repair"|"reflect"|"advocate" What is done instead of using power.
---@field refrain? "coercive"|"reward"|"legitimate"|"expert"|"referent"|"informational"|"connection" The base of power that is held back.
---@field manner? ("transparent"|"consent"|"collaborative"|"kept"|"broken"|"jargon"|"hidden"|"pressured"|"protective"|"adapted")|("transparent"|"consent"|"collaborative"|"kept"|"broken"|"jargon"|"hidden"|"pressured"|"protective"|"adapted")[] How it is done, one word or a list.
---@field toward? upperhand.Character Whom it is meant for, if not the first person present.
---@field discover? boolean Hidden acts come to light.
---@field harm? number Harm that was not prevented, 0 to 1.
---@field set? string|table Facts that this sets: { promised = true, calls = "calls + 1" }.
---@field effect? fun(s: upperhand.State): upperhand.Result A function that returns further effects, for what set can't say.

---On to another scene.
---@class upperhand.GoFields
---@field when? string|fun(s: upperhand.State): boolean Condition under which this way is taken.

---One way the case can end.
---@class upperhand.EndingFields
---@field title string What the ending is called.
---@field kind "good"|"mixed"|"bad" good, mixed or bad.
---@field text? string How it ends.
---@field later? string What is left of it some weeks on.

---A question that the debrief asks before it explains anything.
---@class upperhand.ReflectFields
---@field when? string|fun(s: upperhand.State): boolean Condition under which it is asked.

---To an ending.
---@class upperhand.EndingInASceneFields
---@field when? string|fun(s: upperhand.State): boolean Condition under which the case ends here.

---One way through the case: choices in order, and what is expected.
---@class upperhand.TestFields
---@field seed? integer Draws the starting meters of those who vary.
---@field [integer] string|integer|upperhand.Expectation

---What must hold at this point, or at the end.
---@class upperhand.ExpectFields
---@field ending? string The ending that is reached.
---@field scene? string The scene that waits for a choice.
---@field offered? string[] Choices that are offered.
---@field not_offered? string[] Choices that are not offered.
---@field [string] string|number|boolean

---The trainee's own character. It can speak, be toward, and stand in a relation.
---@type upperhand.Character
you = nil

---The case as a whole; every file has exactly one.
---@param fields upperhand.ScenarioFields
function scenario(fields) end

---A person of the case.
---@param fields upperhand.CharacterFields
---@return upperhand.Character
function character(fields) end

---How one person stands towards another who can use power on them.
---@param fields upperhand.RelationFields
function relation(fields) end

---One stretch of conversation: lines in order, then choices or a way on.
---@param id string
---@return fun(fields: upperhand.SceneFields)
function scene(id) end

---Something the narrator tells.
---@param text string
---@return upperhand.Narration
function narrate(text) end

---Something the trainee may say or do.
---@param text string
---@return upperhand.Choice
function choice(text) end

---On to another scene.
---@param scene string
---@return upperhand.Go
function go(scene) end

---One way the case can end; inside a scene, the way to it.
---@param id string
---@return upperhand.Ending
function ending(id) end

---A question that the debrief asks before it explains anything.
---@param question string
---@return upperhand.Reflection
function reflect(question) end

---One way through the case, in scenario_test.lua: choices by id or place, and what is expected.
---@param name string
---@return fun(steps: upperhand.TestFields)
function test(name) end

---What must hold at this point of a test.
---@param fields upperhand.ExpectFields
---@return upperhand.Expectation
function expect(fields) end
