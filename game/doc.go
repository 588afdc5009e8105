// Package game holds no code: it is the map of the packages below it and the
// test that keeps their imports pointing one way.
//
//	power      bases, manner, context; one act in, one change of a relationship out
//	scenario   a scenario as plain data, and everything that can be wrong with one;
//	           below it check, which looks it over, and condition, which decides conditions
//	script     scenarios written in Lua, read into scenario.Scenario
//	locale     translated texts, read from PO files
//	format     lays Lua out in one way, below script
//	play       the state machine: state and input in, state and events out
//	translation  a scenario in another language: updated, put in, checked
//	debrief    what a record shows: timeline, power profile, signs, what was heard
//	hidden     characters that nobody sees, and that no text may hold
//	markup     HTML and SVG as values; what somebody wrote is never markup
//	document   a document to read and print: one HTML file, or plain text
//	report     the debrief as a document that its owner keeps, and as JSON
//	explore    follows every way through a scenario, or plays it by simple rules, and counts
//	figure     the shapes of bases and deeds as paths of SVG
//	graph      the map of a scenario: SVG, DOT, Mermaid; graph/layered places it
//	reach      the choices that lead to a scene
//	guide      the facilitator's guide of a scenario, as a document
//	survey     what exploring a scenario found, as a document, as data and as tests
//	view       what a person should now see, naming no pixel, colour or toolkit
//	flow       the shell round a playthrough: title, library, play, debrief, settings
//	save       records, journal and settings on disk or in the browser
//	sound      small sounds made in code, played where something can
//	art        people and rooms, drawn by our own code
//	mirror     a view as a document of headings, text and buttons
//	ui         a view laid out for a window size: draw operations, hits, focus order
//	paint      draw operations made into pixels
//	voice      reads lines aloud with the system's own voice
//	watch      sees when an author has saved a script
//	template   small whole cases to begin one's own with
//	twine      stories written with Twine, made into scenarios
//	workshop   answers the author's page in a browser: check, test, map, help
//	classroom  a class that plays: seats, attempts, votes, and what its store promises
//	           below it store, which keeps classes in SQLite or PostgreSQL; hall, the rules
//	           of a class; server, the class over HTTP; memory, a store for tests; result,
//	           which counts what a class did; board, the teacher's pages; notice, what is
//	           kept of it, to print; sample, classes for tests; crowd, which plays a real
//	           server from outside
//	golden     for tests: what was made beside what was kept
//	need       for tests: what they need beside Go, skipped or asked for
//	xapi       what a class did, as statements; xapi/forward sends them to a record store
//	mutation   breaks the rules of power and play in turn and tells which break no test notices
//	version    names the build that runs
//	bundle     the browser version put together: page, program and scenarios as files
//	lms        packages for learning platforms: SCORM 1.2, SCORM 2004, cmi5
//	app        the Ebitengine front end
//
// # From a Lua file to a pixel
//
// Where each step starts; a test holds that all of these are there.
//
//	script.Load            a file's text, read, checked and rehearsed
//	  sandbox.Compile      Lua that is ours to run, within limits
//	  sandbox.Run.Run      runs it once: what it calls is noted down
//	  check.Scenario       looks over the scenario.Scenario that comes of it
//	flow.New               the cases, and what save.Keeper.Restore kept
//	flow.Update            a message in, the next flow.Model and commands out; of a choice:
//	  play.Session.Choose  one more input of the record
//	  play.Step            the next play.State, and events
//	  power.Step           how the act moves the relationship, term by term
//	flow.Screen            the model as a view.Screen; while one plays by view.PlayScreen
//	ui.Layout              the screen for this window: a ui.Frame of operations
//	paint.Painter.Paint    the operations that changed, as pixels
//	app.game.Draw          the pixels to the window; the desk.Desk between them
//	                       turns keys and presses into the messages of flow.Update
//	mirror.Of              the same screen as headings, text and buttons of a page
//
// Commands such as keeping a record go to save.Keeper.Do, and its answers come
// back as messages.
//
// # From a record to a debrief
//
//	play.Resume          seed and inputs, played again: a play.Session
//	debrief.Of           what it shows, in sentences; of its parts
//	  debrief.Moves      what one choice moved and why, from the terms of power.Change
//	  debrief.WhatIfs    what was open besides, played with the same seed
//	  debrief.Summarise  how often each base and manner was used
//	view.DebriefScreen   as a screen
//	report.Of            as a document.Document, for HTML or text
//
// # From a choice in a class to the teacher's page
//
//	server.Server.step     the request
//	hall.Hall.Step         runs the steps again, and refuses what can't be
//	store.Open             gives the classroom.Store that keeps them
//	forward.Forwarder.Run  sends them on as statements, where an address was given
//	result.Reader.Tell     counts what all seats did
//	board.New              the pages
//
// The cases and the author's guide lie in upperhand/scenarios: README.md is its
// tutorial, guide/ its chapters, whose tables are made from package script and
// whose listings are run by the tests of cmd/casebook.
package game
