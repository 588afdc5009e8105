// Package twine reads stories made with Twine and writes them as scenarios in
// Lua. It takes Twee (version 3 and the older dialects), published HTML of
// Twine 2 and of Twine 1, and Twine's JSON; and it knows the languages of the
// story formats Harlowe, SugarCube, Chapbook and Snowman.
//
// The way of a story through the package, and where each step begins:
//
//	[Read]       bytes to a [Story]: its passages as they were written
//	scan         a passage to items: text, links, facts set, each with the
//	             branches of if and else that it stands in
//	compose      items to a scene: whole lines, choices, ways on
//	place        facts that are set, moved to a line or choice that can carry them
//	[Convert]    all of it to the text of a scenario, and a [Report]
//
// A story is somebody else's file: nothing in it is trusted. Whatever it holds
// ends up inside a Lua string or a comment of one line (lua.go), all sizes are
// bounded (limits.go), and nesting is counted rather than followed.
//
// Some things have no counterpart in a scenario: a link that changes the page it
// stands on, text with a number in it, a script. Their words stay, with a
// comment "-- TODO Twine:" above, and the report names each with its place.
package twine
