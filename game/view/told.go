package view

import (
	"strings"

	"upperhand/game/debrief"
	"upperhand/game/locale"
	"upperhand/game/play"
)

// told is one turn in full. What each term of a move means is explained where
// known does not hold it yet: once in a report, and anew for each turn on a
// screen, where turns are not read in order.
func (r Review) told(t debrief.Turn, known map[string]bool) []Block {
	blocks := r.chosen(t)
	blocks = fact(blocks, r.Say.Text("You meant"), t.Meant)
	blocks = fact(blocks, r.Say.Text("%s heard", t.Hearer), t.Heard)
	blocks = fact(blocks, r.Say.Text("Why it matters"), t.Why)
	blocks = fact(blocks, r.Say.Text("Principle"), t.Ethics)
	blocks = append(blocks, because(r.Say, t, known)...)
	if len(t.Open) > 0 {
		blocks = append(blocks, Block{Kind: Fact, Text: r.Say.Text("Open to you then")})
		for _, o := range t.Open {
			blocks = append(blocks, Block{Kind: Bullet, Text: o.Text + " (" + o.Deed + ")"})
		}
	}
	for _, n := range t.Notes {
		if !known[n] {
			known[n] = true
			blocks = append(blocks, Block{Kind: Quiet, Text: n})
		}
	}
	return blocks
}

// chosen is what was said, and the power in it.
func (r Review) chosen(t debrief.Turn) []Block {
	blocks := fact(nil, r.Say.Text("You chose"), t.Said)
	return fact(blocks, r.Say.Text("Power"), debrief.Capital(strings.Join(append(nonEmpty(t.Deed), t.Manner...), ", ")))
}

// fact adds what a label says, where there is something to say.
func fact(blocks []Block, label, word string) []Block {
	if word == "" {
		return blocks
	}
	return append(blocks, Block{Kind: Fact, Text: label, Word: word})
}

func heading(say *locale.Catalogue, t debrief.Turn) string {
	said := say.Text("Turn %d", t.Number)
	if t.Scene != "" {
		said += " · " + t.Scene
	}
	return said
}

// grounds says what the model rests on in the reasons of some turns.
func grounds(say *locale.Catalogue, turns ...debrief.Turn) []Block {
	var told []string
	seen := map[string]bool{}
	for _, t := range turns {
		for _, m := range t.Moves {
			for _, r := range m.Reasons {
				if !r.Slight() && r.Source != "" && !seen[r.Label] {
					seen[r.Label] = true
					told = append(told, r.Label+" ("+r.Source+")")
				}
			}
		}
	}
	if len(told) == 0 {
		return nil
	}
	return []Block{{Kind: Quiet, Text: say.Text("What the model rests on here: %s. Studies mostly give the directions; the sizes are a designer's estimate.", strings.Join(told, "; "))}}
}

// turned marks a turning point.
func turned(say *locale.Catalogue, t debrief.Turn) []Block {
	if !t.Turning {
		return nil
	}
	return []Block{{Kind: Quiet, Text: say.Text("A turning point: another choice here would have led far from what happened.")}}
}

func nonEmpty(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

// because is what moved in a turn and why: first by the player, then what
// others did meanwhile.
func because(say *locale.Catalogue, t debrief.Turn, known map[string]bool) []Block {
	var own, others, blocks []Block
	for _, m := range t.Moves {
		if m.By == "you" || m.By == "" {
			own = append(own, moved(say, m, known)...)
		} else {
			others = append(others, moved(say, m, known)...)
		}
	}
	if t.Still != "" {
		blocks = append(blocks, Block{Kind: Quiet, Text: t.Still})
	}
	blocks = append(blocks, joined(append(own, others...))...)
	for _, s := range append(append([]string(nil), t.Others...), t.Changes...) {
		blocks = append(blocks, Block{Kind: Bullet, Text: s})
	}
	return blocks
}

// moved is one change of a relation with its reasons.
func moved(say *locale.Catalogue, m debrief.Move, known map[string]bool) []Block {
	var blocks []Block
	for _, a := range m.Accounts {
		blocks = append(blocks, Block{Kind: Fact, Text: m.Between + ", " + a.Moved, Word: a.Sentence()})
	}
	if m.Cause == play.ByScript { // the author has said it all
		return blocks
	}
	return append(blocks, explained(say, m, known)...)
}

// joined puts neighbours together that have the same reason, as when an author
// moves two relations at once.
func joined(facts []Block) []Block {
	var all []Block
	for _, f := range facts {
		if n := len(all); n > 0 && f.Kind == Fact && all[n-1].Kind == Fact && all[n-1].Word == f.Word {
			all[n-1].Text += "; " + f.Text
			continue
		}
		all = append(all, f)
	}
	return all
}

// explained lists the terms of a move with their shares: in a bullet where one
// is still to be explained, else together in one line.
func explained(say *locale.Catalogue, m debrief.Move, known map[string]bool) []Block {
	var blocks []Block
	var brief []string
	telling := 0
	for _, r := range m.Reasons {
		told := r.Label + " " + r.Shares()
		switch {
		case r.Slight():
			continue
		case r.Explanation != "" && !known[r.Explanation]:
			known[r.Explanation] = true
			blocks = append(blocks, Block{Kind: Bullet, Text: debrief.Capital(told) + ": " + r.Explanation})
		default:
			brief = append(brief, told)
		}
		telling++
	}
	if len(brief) > 0 && (telling > 1 || len(m.Accounts) == 0) { // one reason alone stands in the sentence already
		lead := say.Text("In points: ")
		if len(blocks) > 0 {
			lead = say.Text("Also: ")
		}
		blocks = append(blocks, Block{Kind: Bullet, Text: lead + strings.Join(brief, "; ") + "."})
	}
	return blocks
}
