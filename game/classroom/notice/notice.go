// Package notice is the privacy page of a class, for the teacher to print and
// hand round: what is kept, where, for how long, who can see it, how it is
// exported and erased, and what leaves the machine. It is filled from what the
// server was really started with, so that it can't promise anything else.
//
// It is information and no legal advice, and says so: who answers for a class
// knows what their own law asks for beside.
package notice

import (
	"strings"
	"time"

	"upperhand/game/document"
	"upperhand/game/locale"
)

// Facts are what the page is filled from. What is empty is not said.
type Facts struct {
	Class   string // its title; "" for the page that needs no class
	Where   string // "the file /home/x/class.db on this machine"; without user or password
	Address string // where the class is reached
	Opened  time.Time
	Closes  time.Time
	Deletes time.Time
	Names   bool              // trainees may give a name
	Forward string            // where statements are sent: host and path, without credentials; "": nowhere
	Secure  bool              // the connection is encrypted
	Server  bool              // it is kept by a database server, and in no file of its own
	Words   *locale.Catalogue // nil is English
}

// Of makes the page. It fits one sheet of A4.
func Of(f Facts) document.Document {
	say := f.Words
	d := document.Document{
		Sheet: true,
		Words: say, Kind: say.Text("Privacy"), Title: say.Text("What this class keeps"),
		Lead: []string{say.Text("For trainees, and for whoever answers for the class. It describes the class server of Upper Hand as it is running now.")},
		Foot: []string{say.Text("This page is information, not legal advice. The institution that runs the class answers for it, and may have to tell you more.")},
	}
	if f.Class != "" {
		d.Title = say.Text("What the class “%s” keeps", f.Class)
	}
	d.Sections = []document.Section{
		{ID: "kept", Title: say.Text("What is kept"), Blocks: []document.Block{f.kept(), document.Para(f.not())}},
		{ID: "where", Title: say.Text("Where, and for how long"), Blocks: []document.Block{f.where()}},
		{ID: "who", Title: say.Text("Who can see it"), Blocks: []document.Block{document.List{
			say.Text("You: your own play and your own words."),
			say.Text("The teacher: where each alias is, what it chose and when, and what was shared. A name, where one was given."),
			say.Text("The class: numbers without aliases, shared words without aliases, and paths through a case without saying whose they are."),
			say.Text("Whoever runs the server's machine can read the file or the database."),
		}}},
		{ID: "erase", Title: say.Text("How to get it and how to erase it"), Blocks: []document.Block{document.List{
			say.Text("The teacher can export the class as a table or as data, print a report for each seat, and delete the whole class at any time."),
			say.Text("Ask the teacher for your report, or to have the class deleted. Shared words you take back yourself, on the page where you shared them."),
			f.final(),
		}}},
		{ID: "leaves", Title: say.Text("What leaves the machine"), Blocks: []document.Block{document.Para(f.leaves())}},
		{ID: "browser", Title: say.Text("In your browser"), Blocks: []document.Block{document.List{
			say.Text("One cookie with the key of your seat, so that a reload finds you again. The teacher has one with the teacher's key. There are no others, and nothing is there to follow you."),
			say.Text("Your play and what you write, in the browser's storage of this machine. On a shared machine, delete the browsing data of this page at the end, or use a private window."),
		}}},
	}
	return d
}

// final says what deleting leaves. A file is overwritten at once, and a database server
// writes over its disk when it comes to it.
func (f Facts) final() string {
	say := f.Words
	if f.Server {
		return say.Text("Deleting is final: nobody can read the class again through this server. Its traces stay on the disk of the database, PostgreSQL, until that clears up (VACUUM, mostly within a day), and in its backups. Files that were exported before have to be erased by whoever has them.")
	}
	return say.Text("Deleting is final: nothing of the class stays in the store. Files that were exported before have to be erased by whoever has them.")
}

// kept lists what is stored of a trainee.
func (f Facts) kept() document.List {
	say := f.Words
	list := document.List{say.Text("An alias that the server gives you, such as “Blue Heron”, and when you joined and were last there.")}
	if f.Names {
		list = append(list, say.Text("A name, if you give one. You need not."))
	}
	return append(list,
		say.Text("What you choose in a case and when, also what you take back, and which signs you marked."),
		say.Text("Your votes, as long as the class is kept."),
		say.Text("What you write about a case, only if you tick it to share it. The rest stays in your browser."))
}

// not says what is not kept.
func (f Facts) not() string {
	say := f.Words
	if f.Names {
		return say.Text("Not kept: e-mail addresses, accounts, network addresses, what else your machine is or does. There is no mark and no score.")
	}
	return say.Text("Not kept: names, e-mail addresses, accounts, network addresses, what else your machine is or does. There is no mark and no score.")
}

// where says where it lies and until when.
func (f Facts) where() document.Facts {
	say := f.Words
	var facts document.Facts
	fact := func(label, text string) {
		if strings.TrimSpace(text) != "" {
			facts = append(facts, document.Fact{Label: label, Text: text})
		}
	}
	fact(say.Text("Kept in"), f.Where)
	fact(say.Text("Reached at"), f.Address)
	if f.Address != "" && !f.Secure {
		fact(say.Text("Connection"), say.Text("Not encrypted: for a network that the class trusts, such as that of its own room."))
	} else if f.Secure {
		fact(say.Text("Connection"), say.Text("Encrypted (TLS)."))
	}
	fact(say.Text("Opened"), f.date(f.Opened))
	fact(say.Text("Closes"), f.date(f.Closes))
	switch deletes := f.date(f.Deletes); {
	case deletes != "":
		fact(say.Text("Deleted"), say.Text("%s, by itself, or a day after the server is next started; before that whenever the teacher deletes it.", deletes))
	default:
		fact(say.Text("Deleted"), say.Text("By itself after the time that was set when the class was opened; before that whenever the teacher deletes it."))
	}
	return facts
}

// date is a time as every country can read it: the year first.
func (f Facts) date(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format("2006-01-02 15:04")
}

// leaves says what is sent elsewhere.
func (f Facts) leaves() string {
	say := f.Words
	if f.Forward == "" {
		return say.Text("Nothing. The server calls no other machine, and the pages load nothing from anywhere else.")
	}
	return say.Text("Statements about what was chosen are sent to the learning record store at %s, under a number in place of your alias and name; shared words too, where that was switched on. Nothing else leaves, and the pages load nothing from anywhere else.", Bare(f.Forward))
}

// Bare takes user and password out of an address, and what may stand behind it
// as a secret, so that it can be printed.
func Bare(address string) string {
	scheme, rest, found := strings.Cut(address, "://")
	if !found {
		scheme, rest = "", address
	}
	rest, _, _ = strings.Cut(rest, "?")
	rest, _, _ = strings.Cut(rest, "#")
	host, path, slash := strings.Cut(rest, "/")
	host = host[strings.LastIndex(host, "@")+1:]
	if slash {
		host += "/" + path
	}
	if found {
		return scheme + "://" + host
	}
	return host
}
