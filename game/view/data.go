package view

import (
	"fmt"
	"strconv"
)

// Kept is what the game keeps for a person between two starts, as they are
// told of it.
type Kept struct {
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
		Name: Data, Heading: "What is kept here",
		Actions: []Control{{ID: "back", Kind: Primary, Label: "Done", Key: "escape"}},
		Focus:   "back",
		New:     append([]string{"What is kept here"}, k.Remarks...),
	}
	for _, r := range k.Remarks {
		s.Body = append(s.Body, Block{Kind: Quiet, Text: r})
	}
	if k.Unkept != "" {
		s.Body = append(s.Body, Block{Kind: Quiet, Tone: "warn", Text: "Nothing can be kept: " + k.Unkept + "."})
	}
	s.Body = append(s.Body, k.facts(), k.file(), Block{Kind: Quiet, Text: k.fileNote()}, k.erase())
	if k.Erasing {
		s.Focus = "keep"
		s.New = []string{"Erase everything? It can't be brought back."}
	}
	return s
}

// facts are what there is, and how much of it.
func (k Kept) facts() Block {
	return Block{Kind: Panel, Text: "Kept " + local(k.Local) + ", and nowhere else", Blocks: []Block{
		{Kind: Fact, Text: "Playthroughs", Word: count(k.Playthroughs, ", with your choices, where you were, and what you wrote afterwards")},
		{Kind: Fact, Text: "Endings", Word: count(k.Endings, " that you have seen")},
		{Kind: Fact, Text: "Journal", Word: count(k.Notes, " of the answers you wrote, kept when a case is played again")},
		{Kind: Fact, Text: "Profile", Word: count(k.Runs, " of the playthroughs you finished, in numbers")},
		{Kind: Fact, Text: "Settings", Word: "Text size, colours and how you read"},
		{Kind: Fact, Text: "Room", Word: size(k.Bytes) + ", with the version before the latest of each"},
	}}
}

func (k Kept) file() Block {
	row := Block{Kind: Row, Text: "Take it along", Controls: []Control{
		{ID: "export", Kind: Button, Label: "Save all of it as one file", Hint: "For another computer, or to be safe"},
	}}
	if k.CanPick {
		row.Controls = append(row.Controls, Control{ID: "import", Kind: Button, Label: "Bring a file back", Hint: "One that was saved here or elsewhere"})
	}
	return row
}

func (k Kept) fileNote() string {
	note := "A file that is brought back replaces your playthroughs of the same cases and your settings. The journal, the profile and the endings you have seen are added to what is here. Nothing changes if the file is damaged."
	if !k.CanPick {
		note = "To bring such a file back, drop it on this window. " + note
	}
	return note
}

func (k Kept) erase() Block {
	row := Block{Kind: Row, Text: "Leave nothing behind", Controls: []Control{
		{ID: "erase-all", Kind: Button, Label: "Erase everything", Hint: "Playthroughs, journal, profile, endings and settings"},
	}}
	if k.Erasing {
		row.Controls = []Control{
			{ID: "erase-all-now", Kind: Button, Label: "Yes, erase everything", Hint: "It can't be brought back"},
			{ID: "keep", Kind: Button, Label: "No, keep it"},
		}
	}
	return row
}

func count(n int, what string) string {
	if n == 0 {
		return "None yet"
	}
	return strconv.Itoa(n) + what
}

// size is a number of bytes as people say it.
func size(bytes int) string {
	switch {
	case bytes < 1000:
		return fmt.Sprintf("%d bytes", bytes)
	case bytes < 1_000_000:
		return fmt.Sprintf("%d kB", (bytes+500)/1000)
	}
	return fmt.Sprintf("%.1f MB", float64(bytes)/1_000_000)
}

// local says where things are kept.
func local(where string) string {
	if where == "" {
		return "on this computer"
	}
	return where
}
