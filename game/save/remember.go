package save

import (
	"time"

	"upperhand/game/flow"
)

// journalled adds notes to those that are kept, which may have become more in
// another tab or window. What could not be written is added with the next.
func (k *Keeper) journalled(notes []flow.Note) flow.Msg {
	for i := range notes {
		notes[i].Written, notes[i].Day = k.today()
	}
	k.owedNotes = k.owedNotes.With(notes...)
	all := k.journal()
	if err := k.write(journalName, all); err != nil {
		return failed(k.say, k.say.Text("What you wrote could not be kept in your journal"), err)
	}
	k.owedNotes = nil
	return flow.Remembered{Journal: &all}
}

// journal is what is kept of it, with what is still to be written.
func (k *Keeper) journal() flow.Journal {
	var kept flow.Journal
	get(k.say, k.shelf, journalName, &kept)
	return kept.With(k.owedNotes...)
}

// unwrite takes a note out of the journal and out of its backup.
func (k *Keeper) unwrite(id string) flow.Msg {
	k.owedNotes = k.owedNotes.Without(id)
	all := k.journal().Without(id)
	err := k.write(journalName, all)
	if err == nil {
		err = k.shelf.Remove(journalName + backup)
	}
	if err != nil {
		return failed(k.say, k.say.Text("The entry could not be deleted"), err)
	}
	return flow.Remembered{Journal: &all}
}

// ran adds a finished playthrough to those that are kept.
func (k *Keeper) ran(run flow.Outcome) flow.Msg {
	run.Finished, run.Day = k.today()
	k.owedOutcomes = k.owedOutcomes.With(run)
	all := k.outcomes()
	if err := k.write(profileName, all); err != nil {
		return failed(k.say, k.say.Text("Your profile could not be kept"), err)
	}
	k.owedOutcomes = nil
	return flow.Remembered{Outcomes: &all}
}

func (k *Keeper) outcomes() flow.Outcomes {
	var kept flow.Outcomes
	get(k.say, k.shelf, profileName, &kept)
	return kept.With(k.owedOutcomes...)
}

// today is the time in Unix seconds, and the day where the person is.
func (k *Keeper) today() (seconds int64, day string) {
	now := k.now()
	return now.Unix(), dayOf(now)
}

func dayOf(t time.Time) string { return t.Format("2006-01-02") }
