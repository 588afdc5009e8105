package flow

import (
	"slices"

	"upperhand/game/debrief"
	"upperhand/game/play"
)

// Outcome is a finished playthrough as the profile remembers it. It counts once, as
// it last ended, also where its end was taken back and came out otherwise.
type Outcome struct {
	ID       string    `json:"id"`
	Scenario string    `json:"scenario"`
	Case     string    `json:"case"`   // the scenario's title, for when it is no longer there
	Ending   string    `json:"ending"` // its title
	Mode     play.Mode `json:"mode"`
	debrief.Summary
	Finished int64  `json:"finished,omitempty"` // Unix seconds; whoever keeps it writes it
	Day      string `json:"day,omitempty"`      // "2026-11-27", where the person was
}

// Outcomes are finished playthroughs, the newest first.
type Outcomes []Outcome

// maxOutcomes bounds how many are remembered; the oldest go.
const maxOutcomes = 300

// OutcomeOf sums up a playthrough that has ended.
func OutcomeOf(s *play.Session) Outcome {
	return Outcome{
		ID: playthrough(s), Scenario: s.Scenario.ID, Case: s.Scenario.Title,
		Ending: s.Scenario.Endings[s.State().Ending].Title, Mode: s.Mode, Summary: debrief.Summarise(s),
	}
}

// With gives outcomes that also hold others. Of two of one id the later stays.
func (r Outcomes) With(others ...Outcome) Outcomes {
	all := slices.Clone(r)
	for _, o := range others {
		switch i := slices.IndexFunc(all, func(a Outcome) bool { return a.ID == o.ID }); {
		case i < 0:
			all = append(all, o)
		case o.Finished == 0 || o.Finished >= all[i].Finished:
			all[i] = o
		}
	}
	slices.SortStableFunc(all, func(a, b Outcome) int { return newest(a.Finished, b.Finished) })
	return all[:min(len(all), maxOutcomes)]
}
