package main

import (
	"errors"
	"io"

	"github.com/alecthomas/kong"
)

const about = `Write, check, test, play and hand out scenarios of Upper Hand.

casebook help shows the author's guide, from a case of practice to a class.

Exit code: 0 all is fine, 1 something was found or failed, 2 the command was used wrongly.`

// commands is the command line; each subcommand is a file of its own.
type commands struct {
	New     newCmd     `cmd:"" help:"Start a scenario: a folder that checks clean, with a test and editor set-up."`
	Import  importCmd  `cmd:"" help:"Make a scenario of a story written with Twine: Twee, published HTML, or JSON."`
	Check   checkCmd   `cmd:"" help:"Find mistakes in scenarios, each with its line and its remedy."`
	Help    helpCmd    `cmd:"" help:"Show a chapter of the author's guide, or how a command is used."`
	Explain explainCmd `cmd:"" help:"Tell what a code such as UH027 means; without one, list them all."`
	Test    testCmd    `cmd:"" help:"Run the tests beside scenarios."`
	Fmt     fmtCmd     `cmd:"" help:"Lay scenarios and their tests out in the one usual way; every word and comment stays."`
	Play    playCmd    `cmd:"" help:"Play a scenario here in the terminal."`
	Drill   drillCmd   `cmd:"" help:"Practise one of the three drills here in the terminal."`
	Journal journalCmd `cmd:"" help:"Read what you wrote after your cases, look through it, take it along, or delete from it."`
	Profile profileCmd `cmd:"" help:"See what your choices rested on, over all the cases you finished."`
	Strings stringsCmd `cmd:"" help:"Write the texts of scenarios to PO files to translate, and bring those up to date."`
	Report  reportCmd  `cmd:"" help:"Make the debrief of a playthrough a document to read, print and keep."`
	Guide   guideCmd   `cmd:"" help:"Make the facilitator's guide of a scenario: what to know before a class, decisions, questions, endings."`
	Explore exploreCmd `cmd:"" help:"Follow every way through a scenario: what can be reached, where strategies end, which decisions matter."`
	Graph   graphCmd   `cmd:"" help:"Draw the map of a scenario: scenes, choices by base of power, where they lead, endings."`
	Export  exportCmd  `cmd:"" help:"Make files of the game and of scenarios that a web server can offer."`
	Serve   serveCmd   `cmd:"" help:"Open a class: trainees join in their browsers by a code, you see how it goes. Or, with --solo, try scenarios in a browser."`
	Class   classCmd   `cmd:"" help:"List the classes that are kept, close or delete one, or tell its teacher's key again."`
	Inspect inspectCmd `cmd:"" hidden:"" help:"Look a scenario over, within limits (for casebook serve)."`

	Version kong.VersionFlag `help:"Tell the version."`
}

// The exit codes.
const (
	fine   = 0
	failed = 1
	misuse = 2
)

// console is what a command has to do with the person who runs it.
type console struct {
	stdin    io.Reader
	out, err io.Writer
}

// errFindings ends a command whose findings have been printed already.
var errFindings = errors.New("there are findings")

// usageError is a mistake in how the command was called, beyond what the
// parser of the command line can see.
type usageError struct{ error }
