package scenario

import (
	"embed"
	"strings"
)

//go:embed codes/*.md
var pages embed.FS

// Page gives the catalogue's page of a code, in Markdown: what it means, why it
// matters, how to mend it, an example that produces it and the example mended.
// Letters may be in either case.
func Page(code string) (string, bool) {
	i, ok := findCode(strings.ToUpper(code))
	if !ok {
		return "", false
	}
	text, err := pages.ReadFile("codes/" + catalogue[i].ID + ".md")
	return string(text), err == nil
}

// catalogue is sorted by number. An error keeps a scenario from being played;
// a warning is nearly always a mistake; advice is about teaching and writing.
var catalogue = [...]Code{
	{Unreadable, Error, "The file cannot be read"},
	{NotAScenario, Error, "The folder holds no scenario"},
	{EmptyFile, Error, "The file is empty"},
	{TooLarge, Error, "The file is too large"},
	{NotUTF8, Error, "The file is not saved as UTF-8"},
	{ForbiddenChar, Error, "The file holds a character that may not stand there"},
	{SyntaxError, Error, "The text cannot be read as Lua"},
	{MissingComma, Error, "A comma is missing"},
	{OpenText, Error, "A text in quotation marks is not closed"},
	{OpenBrace, Error, "A brace, bracket or block is not closed"},
	{UnknownWord, Error, "A word is not known"},
	{NotSupported, Error, "A part of Lua that scenarios cannot use"},
	{LuaMistake, Error, "The file did something that Lua cannot do"},
	{TooManySteps, Error, "The file takes too many steps"},
	{TooMuchMemory, Error, "The file needs too much memory"},
	{TooDeep, Error, "The file is nested too deeply, or one part of it is too big"},
	{HookFailed, Error, "A function of the scenario failed"},
	{TooManyFaults, Advice, "There are more findings than can be listed"},
	{Internal, Error, "Upper Hand itself made a mistake"},

	{UnknownField, Error, "A field is not known here"},
	{WrongType, Error, "A field has the wrong kind of value"},
	{OutOfRange, Error, "A number is outside its range"},
	{MissingField, Error, "A field that is needed is missing"},
	{Duplicate, Error, "Two parts have the same id"},
	{NameClash, Error, "A name is already used for something else"},
	{BadID, Error, "An id may not be written like that"},
	{UnknownTarget, Error, "A way leads to a scene or ending that does not exist"},
	{UnknownCharacter, Error, "A character is not known"},
	{Misplaced, Error, "Something stands where it cannot stand"},
	{ScenarioCount, Error, "The file needs exactly one scenario { … }"},
	{UnknownValue, Error, "A word is not one of those allowed here"},
	{Unreachable, Warning, "No path reaches a scene"},
	{DeadEnd, Error, "A scene has no way out"},
	{EndlessLoop, Error, "Scenes lead round in a circle with no way out"},
	{LostEnding, Warning, "No path reaches an ending"},
	{MaybeStuck, Warning, "Every way out of a scene has a condition"},
	{NeverFollowed, Warning, "A way on that can never be followed"},
	{BadRelation, Error, "A relation does not join two different people"},
	{BadShows, Error, "The screen cannot show these relations"},
	{Repeated, Error, "Something is given twice"},
	{TestField, Error, "A test asks for something that cannot be tested"},
	{TestStep, Error, "A test takes a step that does not exist"},
	{TestExpect, Error, "A test expects something that cannot be read"},
	{SkipWithoutNote, Warning, "A scene can be skipped, but nothing asks whether to"},
	{SkipCircle, Error, "Skipping a scene leads back to it"},
	{StandsElsewhere, Warning, "Somebody stands in a scene without being there"},
	{StillRelation, Warning, "A relation never moves"},
	{IdlePerson, Warning, "A person never appears"},

	{UnknownBase, Error, "A base of power is not known"},
	{UnknownManner, Error, "A manner is not known"},
	{UnknownAct, Error, "An act is not known"},
	{PowerAndAct, Error, "Power, act and refrain exclude each other"},
	{VoidConsent, Warning, "Consent has no effect here"},
	{Contradiction, Warning, "Two manners contradict each other"},
	{NoRealRisk, Warning, "Protective has no effect without real risk"},
	{IdleManner, Warning, "A manner without power or act has no effect"},
	{NoRelation, Error, "Nothing is said about how two people stand towards each other"},
	{NobodyThere, Error, "Power is used towards nobody"},
	{BadCondition, Error, "A condition cannot be read"},
	{UnknownName, Error, "A condition uses a name that is not known"},
	{ConditionType, Error, "A condition compares things that cannot be compared"},
	{NeverTrue, Warning, "A condition can never be true"},
	{NeverRead, Warning, "A fact is set but never read"},
	{NeverSet, Warning, "A fact is read but never set"},
	{TooManyBases, Error, "An act has more than two bases"},
	{AlwaysTrue, Warning, "A condition is always true"},
	{NeverHere, Warning, "A condition can never hold where it stands"},
	{AlwaysHere, Advice, "A condition always holds where it stands"},

	{NoObjectives, Advice, "No learning objective is named"},
	{NoPrebrief, Advice, "There is no prebrief"},
	{NoContentNote, Advice, "There is no content note"},
	{NoReflection, Advice, "There is no question for reflection"},
	{NoMinutes, Advice, "No playing time is given"},
	{FewEndings, Advice, "There are fewer than two endings"},
	{OneSided, Advice, "No good ending, or nothing but good endings"},
	{NoRepair, Advice, "Nothing can be repaired"},
	{NoWhy, Advice, "A choice has no why"},
	{NoHeard, Advice, "A choice has no heard"},
	{OnlyChoice, Advice, "A decision has only one choice"},
	{ManyChoices, Advice, "A decision has more than five choices"},
	{OneBase, Advice, "Every choice uses the same base of power"},
	{NoNotice, Advice, "The trainee is never asked what they notice"},
	{MannerIdle, Advice, "No ending depends on the manner in which something is done"},
	{NoWayBack, Advice, "After a rupture nothing can be repaired"},
	{OneBaseWins, Advice, "One base of power alone leads to a good ending"},

	{LongLine, Advice, "A line is too long for the screen"},
	{LongChoice, Advice, "A choice is too long for the screen"},
	{HardToRead, Advice, "The text of a scene is hard to read"},
	{SameChoice, Warning, "Two choices of a decision read the same"},
	{EmptyText, Error, "A text is empty"},
	{LongTitle, Advice, "A title is too long for the screen"},
	{BestLongest, Advice, "The best choice is nearly always the longest"},
	{BestFirst, Advice, "The best choice nearly always stands first"},
	{NoTaker, Advice, "Nothing speaks for a choice"},
	{LongPart, Advice, "A text is too long for its place"},
	{SaidTwice, Advice, "The same words stand in two places"},
	{NamesBase, Advice, "A choice names the power that it uses"},
	{MixedScript, Warning, "A word mixes letters of two alphabets"},
	{MixedQuotes, Advice, "Straight and curved quotation marks are mixed"},
	{LooseSpace, Advice, "A text has spaces that it does not need"},
	{SaidOrDone, Advice, "A choice that reads like speech is told as a deed"},

	{BadLanguage, Error, "A language is not written as a language tag"},
	{BadTranslation, Error, "A translation cannot be read"},
	{WrongLanguage, Error, "A translation is named for another language"},
	{RightToLeft, Error, "A language is written from right to left"},
	{Untranslated, Advice, "A text is not translated"},
	{FuzzyText, Advice, "A text was changed since it was translated"},
	{StaleText, Advice, "A translation has no text any more"},
	{NoLetter, Warning, "The typeface lacks letters of a text"},
	{OtherLanguage, Warning, "The text is in another language than the case says"},

	{RemarkUnread, Warning, "A remark to casebook cannot be read"},
	{RemarkCode, Warning, "A remark allows a code that does not exist"},
	{RemarkReason, Warning, "A remark allows something without a reason"},
	{RemarkUnused, Warning, "A remark allows something that is not there"},
	{RemarkError, Warning, "A remark allows an error"},
}
