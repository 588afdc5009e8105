// Package translation puts a scenario into another language. What is said is
// replaced and nothing else: ids, conditions, the hash and with them every
// record are the same in all languages, so that a playthrough begun in one can
// go on in another.
//
// [Texts] lists all that can be translated, [Update] brings a PO file up to
// date with it, [Scenario] and [Rules] put the translations in, and [Check]
// says what is missing or wrong.
package translation
