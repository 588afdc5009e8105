package hall_test

import (
	"testing"

	"upperhand/game/classroom"
	"upperhand/game/classroom/hall"
	"upperhand/game/play"
)

// A whole round: the teacher begins, the class votes, one changes their mind, one is
// taken out, the round is closed with a tie, and the teacher's step ends it.
func TestAClassVotes(t *testing.T) {
	s := open(t, classroom.Options{}, hall.Limits{})
	var seats []classroom.Seat
	for range 5 {
		seat, _ := s.join()
		seats = append(seats, seat)
	}
	class, err := s.hall.StartVote(t.Context(), s.class.ID, sofia)
	if err != nil {
		t.Fatal(err)
	}
	teacher, err := s.hall.TeacherSeat(t.Context(), class.ID)
	if err != nil || !teacher.Teacher {
		t.Fatalf("%+v, %v", teacher, err)
	}
	begun, err := s.hall.AttemptsOf(t.Context(), class, teacher)
	if err != nil || len(begun) != 1 || begun[0].Rev != 0 || begun[0].ID != class.Stage.Vote.Attempt {
		t.Fatalf("the teacher is not told what to play: %+v, %v", begun, err)
	}
	vote := s.vote(class, seats[0])
	if !vote.Open || len(vote.Choices) < 2 || len(vote.Scene.Lines) == 0 || vote.Mine != "" {
		t.Fatalf("%+v", vote)
	}
	first, second := vote.Choices[0].ID, vote.Choices[1].ID
	ballot := func(seat classroom.Seat, choice string) error {
		return s.hall.Ballot(t.Context(), class, seat, classroom.Ballot{Attempt: vote.Attempt, Round: vote.Round, Choice: choice})
	}
	for i, choice := range []string{second, first, first, second, second} {
		if err := ballot(seats[i], choice); err != nil {
			t.Fatal(err)
		}
	}
	if err := ballot(seats[0], first); err != nil { // another mind
		t.Fatal(err)
	}
	if got := s.vote(class, seats[0]).Mine; got != first {
		t.Errorf("one's own ballot shows as %q", got)
	}
	s.wants(ballot(seats[0], "no-such-choice"), hall.Over)
	if err := s.hall.Remove(t.Context(), class.ID, seats[1].ID); err != nil {
		t.Fatal(err)
	}
	class, round, err := s.hall.CloseRound(t.Context(), class.ID)
	if err != nil || round.Counts[first] != 2 || round.Counts[second] != 2 || round.Taken != "" || len(round.Counts) != len(vote.Choices) {
		t.Fatalf("%+v, %v", round, err)
	}
	s.wants(ballot(seats[2], first), hall.Over)
	if s.vote(class, seats[2]).Open {
		t.Error("a closed round shows as open")
	}

	sent := s.sent(1, 0, play.Choose(second))
	sent.Seed = begun[0].Record.Seed
	if _, err := s.hall.Step(t.Context(), class, teacher, sent); err != nil {
		t.Fatal(err)
	}
	rounds, err := s.store.Rounds(t.Context(), class.ID)
	if err != nil || len(rounds) != 1 || rounds[0].Taken != second || rounds[0].Counts[first] != 2 || len(rounds[0].Counts) != len(vote.Choices) {
		t.Fatalf("%+v, %v", rounds, err)
	}
	class, err = s.hall.Class(t.Context(), class.ID)
	if err != nil || class.Stage.Vote.Round != 1 || !class.Stage.Vote.Open {
		t.Fatalf("the next round is not on: %+v, %v", class.Stage.Vote, err)
	}
	if next := s.vote(class, seats[0]); next.Mine != "" || next.Round != 1 || next.Scene.Lines[0].Text == vote.Scene.Lines[0].Text {
		t.Errorf("the next round shows the last one's: %+v", next)
	}
	if class, err = s.hall.EndVote(t.Context(), class.ID); err != nil || class.Stage.Vote != nil {
		t.Errorf("%+v, %v", class.Stage, err)
	}
}

func (s *school) vote(class classroom.Class, seat classroom.Seat) *hall.Voted {
	s.Helper()
	stage, err := s.hall.StageOf(s.Context(), class, seat)
	if err != nil || stage.Vote == nil {
		s.Fatalf("no vote shows: %+v, %v", stage, err)
	}
	return stage.Vote
}

func TestTheVoteFollowsWhatTheTeacherPlays(t *testing.T) {
	s := open(t, classroom.Options{}, hall.Limits{})
	class, err := s.hall.StartVote(t.Context(), s.class.ID, sofia)
	if err != nil {
		t.Fatal(err)
	}
	teacher, _ := s.hall.TeacherSeat(t.Context(), class.ID)
	if _, err := s.hall.Step(t.Context(), class, teacher, s.sent(1, 0, s.way(1)...)); err != nil { // with a seed of the game's own
		t.Fatal(err)
	}
	class, _ = s.hall.Class(t.Context(), class.ID)
	if want := hall.AttemptID(teacher.ID, sofia, 7, 0); class.Stage.Vote.Attempt != want || class.Stage.Vote.Round != 1 {
		t.Errorf("the vote is about %+v, want %q", class.Stage.Vote, want)
	}
}

func TestNoVoteIsAnsweredAsOver(t *testing.T) {
	s := open(t, classroom.Options{}, hall.Limits{})
	seat, _ := s.join()
	s.wants(s.hall.Ballot(t.Context(), s.class, seat, classroom.Ballot{}), hall.Over)
	_, _, err := s.hall.CloseRound(t.Context(), s.class.ID)
	s.wants(err, hall.Over)
	_, err = s.hall.StartVote(t.Context(), s.class.ID, "the-offer")
	s.wants(err, hall.Unplayed)
}

// The game gives a case that is begun anew a seed of its own: the first round
// is then answered under another playthrough than it was voted on.
func TestTheFirstRoundIsAnsweredByACaseBegunAnew(t *testing.T) {
	s := open(t, classroom.Options{}, hall.Limits{})
	seat, _ := s.join()
	class, err := s.hall.StartVote(t.Context(), s.class.ID, sofia)
	if err != nil {
		t.Fatal(err)
	}
	vote := s.vote(class, seat)
	if err := s.hall.Ballot(t.Context(), class, seat, classroom.Ballot{Attempt: vote.Attempt, Choice: vote.Choices[0].ID}); err != nil {
		t.Fatal(err)
	}
	teacher, err := s.hall.TeacherSeat(t.Context(), class.ID)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.hall.Step(t.Context(), class, teacher, s.sent(1, 0, play.Choose(vote.Choices[1].ID))); err != nil {
		t.Fatal(err)
	}
	rounds, err := s.store.Rounds(t.Context(), class.ID)
	if err != nil || len(rounds) != 1 || rounds[0].Taken != vote.Choices[1].ID {
		t.Fatalf("%+v, %v", rounds, err)
	}
}
