package board

import (
	"fmt"
	"strconv"

	"upperhand/game/classroom"
	"upperhand/game/classroom/result"
	"upperhand/game/markup"
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// ballot is the vote that is on.
type ballot struct {
	sc     *scenario.Scenario
	s      *play.Session
	open   bool
	counts []result.Count // in the order of the file, of all that is offered
	cast   int
	most   []int // the choices with the most ballots; several: a tie
}

// ballot reads the vote that is on; nil where there is none, or its attempt is
// not there yet.
func (s *scene) ballot() (*ballot, error) {
	vote := s.class.Stage.Vote
	if vote == nil {
		return nil, nil
	}
	session, ok := s.playthrough(vote.Attempt)
	if !ok {
		return nil, nil
	}
	cast, err := s.b.Kept.Ballots(s.r.Context(), vote.Attempt, vote.Round)
	if err != nil {
		return nil, fmt.Errorf("the ballots of a round: %w", err)
	}
	b := &ballot{sc: session.Scenario, s: session, open: vote.Open}
	by := map[string]int{}
	for _, c := range cast {
		if s.counted(c.Seat) { // as the hall counts them when the round ends
			by[c.Choice]++
		}
	}
	if err := session.Pass(); err != nil {
		return nil, fmt.Errorf("the case that is voted on: %w", err)
	}
	offered, err := session.Offered()
	if err != nil {
		return nil, fmt.Errorf("the case that is voted on: %w", err)
	}
	best := 1
	for _, c := range offered {
		n := by[choiceItem(b.sc, c).Choice.ID]
		b.counts, b.cast = append(b.counts, result.Count{Choice: c, Ballots: n}), b.cast+n
		switch {
		case n > best:
			b.most, best = []int{c}, n
		case n == best:
			b.most = append(b.most, c)
		}
	}
	return b, nil
}

// playthrough is what is voted on: as it is stored, or from its beginning while
// nothing was taken yet, since the first decision is voted on as well.
func (s *scene) playthrough(attempt string) (*play.Session, bool) {
	for _, a := range s.given.Attempts {
		if a.ID == attempt {
			return s.of.reader.Session(a)
		}
	}
	a, ok := classroom.Unbegun(s.class, attempt)
	if !ok {
		return nil, false
	}
	for _, of := range s.of.cases {
		if of.Scenario.ID == a.Record.Scenario {
			a.Record.Version, a.Record.Engine, a.Record.Hash = play.RecordVersion, play.Version, of.Scenario.Hash
		}
	}
	return s.of.reader.Session(a)
}

// rows are the choices with their ballots.
func (b *ballot) rows() markup.Node {
	list := el("ul", "class", "rows")
	for _, c := range b.counts {
		list = list.With(row(noShape, "“"+choiceItem(b.sc, c.Choice).Text+"”", "", c.Ballots, b.cast))
	}
	return list
}

// outcome says who won.
func (b *ballot) outcome() string {
	switch {
	case b.s.State().Ended():
		return "The case has come to an ending."
	case b.cast == 0:
		return "Nobody has voted."
	case len(b.most) > 1:
		said := "A tie:"
		for i, c := range b.most {
			if i > 0 {
				said += " and"
			}
			said += " “" + choiceItem(b.sc, c).Text + "”"
		}
		return said + ". Talk about it, then vote again or decide."
	}
	return "The class wants: “" + choiceItem(b.sc, b.most[0]).Text + "”"
}

// voted is vote mode and what was voted before.
func (s *scene) voted() (body, error) {
	b := body{title: "Votes"}
	on, err := s.ballot()
	if err != nil {
		return b, err
	}
	switch {
	case s.class.Stage.Vote == nil:
		b.parts = append(b.parts, s.beginVote())
	case on == nil:
		b.parts = append(b.parts, live("vote", "Vote mode is on", para("The playthrough has not begun. Open the game and make the class see it; each choice then comes up for a vote."), s.gameLink(), s.form("endvote", "End vote mode")))
	default:
		b.parts = append(b.parts, s.nowVoting(on))
	}
	if len(s.told.Votes) == 0 {
		b.parts = append(b.parts, nothing("rounds", "Rounds so far", "Nothing has been voted yet."))
		return b, nil
	}
	list := el("ol", "class", "rounds")
	for i := range s.told.Votes {
		list = list.With(el("li").With(roundTold(&s.told.Votes[i])...))
	}
	b.parts = append(b.parts, live("rounds", "Rounds so far", list))
	return b, nil
}

func (s *scene) gameLink() markup.Node {
	return el("a", "class", "button", "href", "/teach/play/", "target", "_blank").Say("Open the game to play it for the class")
}

func (s *scene) beginVote() markup.Node {
	if len(s.told.Cases) == 0 {
		return nothing("vote", "Vote mode", noCase)
	}
	pick := el("select", "name", "case", "id", "vote-case")
	for i := range s.told.Cases {
		sc := s.told.Cases[i].Scenario
		pick = pick.With(option(sc.ID, titleOf(sc), i == s.at))
	}
	return live("vote", "Vote mode",
		el("ol").With(
			el("li").Say("Choose a case and start. Every seat now sees the scene and its choices, and votes."),
			el("li").Say("Close the round. The class sees how it divided. A tie is a reason to talk."),
			el("li").Say("Take the choice in the game, on the projector. The next round begins by itself.")),
		s.form("vote", "Start vote mode", el("label", "for", "vote-case").Say("Case"), pick))
}

func (s *scene) nowVoting(on *ballot) markup.Node {
	state := on.s.State()
	parts := []markup.Node{para(titleOf(on.sc) + " · “" + sceneTitle(on.sc, state.Scene) + "”")}
	switch {
	case state.Ended():
		parts = append(parts, para(on.outcome()))
	case on.open:
		parts = append(parts, el("p", "class", "big").Say(fmt.Sprintf("%d of %s have voted", on.cast, seatCount(s.present()))), on.rows(), s.form("closeround", "Close the round", hidden("round", roundOf(s.class.Stage.Vote))))
	default:
		parts = append(parts, el("p", "class", "big").Say(on.outcome()), on.rows(),
			para("Now take a choice in the game: the next round begins by itself. Or let the class vote again."), s.form("openround", "Vote again", hidden("round", roundOf(s.class.Stage.Vote))))
	}
	last := el("div", "class", "links").With(s.gameLink(), s.form("endvote", "End vote mode"))
	return live("vote", "Now voting", append(parts, last)...)
}

// roundTold is one round that has ended.
func roundTold(v *result.Vote) []markup.Node {
	title := titleOf(v.Case)
	if v.Scene != scenario.None {
		title = sceneTitle(v.Case, v.Scene)
	}
	head := el("p").With(el("b").Say(title), markup.Text(" "+verdict(v)))
	list := el("ul", "class", "rows")
	for _, c := range v.Counts {
		note := ""
		if c.Choice == v.Taken {
			note = "this was taken"
		}
		list = list.With(row(noShape, "“"+choiceItem(v.Case, c.Choice).Text+"”", note, c.Ballots, v.Ballots))
	}
	return []markup.Node{head, list}
}

// verdict says in a sentence what a round showed.
func verdict(v *result.Vote) string {
	said := ""
	switch {
	case v.Ballots == 0:
		said = "Nobody voted."
	case v.Tie():
		said = strconv.Itoa(len(v.Winners)) + " choices were level."
	case v.Close():
		said = "It was close."
	default:
		said = "The class was clear."
	}
	if v.Other() {
		said += " You took another."
	}
	return said
}
