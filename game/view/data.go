package view

import (
	"upperhand/game/locale"
)

// Kept is what the game keeps for a person between two starts, as they are
// told of it.
type Kept struct {
	Say          *locale.Catalogue
	Local        string // where; empty: "on this computer"
	Unkept       string // why nothing can be kept; empty when it can
	Playthroughs int
	Endings      int // seen, in all cases together
	Notes        int // entries of the journal
	Runs         int // finished playthroughs that the profile sums up
	Bytes        int // that all of it takes
	CanPick      bool
	Erasing      bool // erasing everything was pressed once and is to be confirmed
	Remarks      []string
}

// DataScreen tells what is kept and lets its owner take it along, bring it
// back and erase it.
func DataScreen(k Kept) Screen {
	s := Screen{
		Say:  k.Say,
		Name: Data, Heading: k.Say.Text("What is kept here"),
		Actions: []Control{{ID: "back", Kind: Primary, Label: k.Say.Text("Done"), Key: "escape"}},
		Focus:   "back",
		New:     append([]string{k.Say.Text("What is kept here")}, k.Remarks...),
	}
	for _, r := range k.Remarks {
		s.Body = append(s.Body, Block{Kind: Quiet, Text: r})
	}
	if k.Unkept != "" {
		s.Body = append(s.Body, Block{Kind: Quiet, Tone: "warn", Text: k.Say.Text("Nothing can be kept: %s.", k.Unkept)})
	}
	s.Body = append(s.Body, k.facts(), k.file(), Block{Kind: Quiet, Text: k.fileNote()}, k.erase())
	if k.Erasing {
		s.Focus = "keep"
		s.New = []string{k.Say.Text("Erase everything? It can't be brought back.")}
	}
	return s
}

// facts are what there is, and how much of it.
func (k Kept) facts() Block {
	where := k.Say.Text("Kept %s, and nowhere else", local(k.Say, k.Local))
	if k.Local == InClass {
		where = k.Say.Text("Kept in this browser; your class has your choices too")
	}
	return Block{Kind: Panel, Text: where, Blocks: []Block{
		{Kind: Fact, Text: k.Say.Text("Playthroughs"), Word: none(k.Say, k.Playthroughs, k.Say.Count(k.Playthroughs, "1, with your choices, where you were, and what you wrote afterwards", "%d, with your choices, where you were, and what you wrote afterwards", k.Playthroughs))},
		{Kind: Fact, Text: k.Say.Text("Endings"), Word: none(k.Say, k.Endings, k.Say.Count(k.Endings, "1 that you have seen", "%d that you have seen", k.Endings))},
		{Kind: Fact, Text: k.Say.Text("Journal"), Word: none(k.Say, k.Notes, k.Say.Count(k.Notes, "1 of the answers you wrote, kept when a case is played again", "%d of the answers you wrote, kept when a case is played again", k.Notes))},
		{Kind: Fact, Text: k.Say.Text("Profile"), Word: none(k.Say, k.Runs, k.Say.Count(k.Runs, "1 of the playthroughs you finished, in numbers", "%d of the playthroughs you finished, in numbers", k.Runs))},
		{Kind: Fact, Text: k.Say.Text("Settings"), Word: k.Say.Text("Text size, colours and how you read")},
		{Kind: Fact, Text: k.Say.Text("Room"), Word: k.Say.Text("%s, with the version before the latest of each", size(k.Say, k.Bytes))},
	}}
}

func (k Kept) file() Block {
	row := Block{Kind: Row, Text: k.Say.Text("Take it along"), Controls: []Control{
		{ID: "export", Kind: Button, Label: k.Say.Text("Save all of it as one file"), Hint: k.Say.Text("For another computer, or to be safe")},
	}}
	if k.CanPick {
		row.Controls = append(row.Controls, Control{ID: "import", Kind: Button, Label: k.Say.Text("Bring a file back"), Hint: k.Say.Text("One that was saved here or elsewhere")})
	}
	return row
}

func (k Kept) fileNote() string {
	note := k.Say.Text("A file that is brought back replaces your playthroughs of the same cases and your settings. The journal, the profile and the endings you have seen are added to what is here. Nothing changes if the file is damaged.")
	if !k.CanPick {
		note = k.Say.Text("To bring such a file back, drop it on this window. %s", note)
	}
	return note
}

func (k Kept) erase() Block {
	row := Block{Kind: Row, Text: k.Say.Text("Leave nothing behind"), Controls: []Control{
		{ID: "erase-all", Kind: Button, Label: k.Say.Text("Erase everything"), Hint: k.Say.Text("Playthroughs, journal, profile, endings and settings")},
	}}
	if k.Erasing {
		row.Controls = []Control{
			{ID: "erase-all-now", Kind: Button, Label: k.Say.Text("Yes, erase everything"), Hint: k.Say.Text("It can't be brought back")},
			{ID: "keep", Kind: Button, Label: k.Say.Text("No, keep it")},
		}
	}
	return row
}

// none is what is told of how many there are, or that there is nothing.
func none(say *locale.Catalogue, n int, told string) string {
	if n == 0 {
		return say.Text("None yet")
	}
	return told
}

// size is a number of bytes as people say it.
func size(say *locale.Catalogue, bytes int) string {
	switch {
	case bytes < 1000:
		return say.Text("%d bytes", bytes)
	case bytes < 1_000_000:
		return say.Text("%d kB", (bytes+500)/1000)
	}
	return say.Text("%.1f MB", float64(bytes)/1_000_000)
}

// The places in which things are kept.
//
//locale:texts kept
const (
	OnComputer = "on this computer"
	InBrowser  = "in this browser"
	InWindow   = "in this window" // of a learning platform, which is told the choices
)

// InClass is a browser in a class, which is told the choices; all else stays there.
const InClass = "class"

// local says where things are kept.
func local(say *locale.Catalogue, where string) string {
	switch where {
	case "":
		where = OnComputer
	case InClass:
		where = InBrowser
	}
	return say.Word("kept", where)
}
