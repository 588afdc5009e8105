package save

import (
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
		return failed("What you wrote could not be kept in your journal", err)
	}
	k.owedNotes = nil
	return flow.Remembered{Journal: &all}
}

// journal is what is kept of it, with what is still to be written.
func (k *Keeper) journal() flow.Journal {
	var kept flow.Journal
	get(k.shelf, journalName, &kept)
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
		return failed("The entry could not be deleted", err)
	}
	return flow.Remembered{Journal: &all}
}

// ran adds a finished playthrough to those that are kept.
func (k *Keeper) ran(run flow.Run) flow.Msg {
	run.Finished, run.Day = k.today()
	k.owedRuns = k.owedRuns.With(run)
	all := k.runs()
	if err := k.write(profileName, all); err != nil {
		return failed("Your profile could not be kept", err)
	}
	k.owedRuns = nil
	return flow.Remembered{Runs: &all}
}

func (k *Keeper) runs() flow.Runs {
	var kept flow.Runs
	get(k.shelf, profileName, &kept)
	return kept.With(k.owedRuns...)
}

// today is the time in Unix seconds, and the day where the person is.
func (k *Keeper) today() (seconds int64, day string) {
	now := k.now()
	return now.Unix(), now.Format("2006-01-02")
}
