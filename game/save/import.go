package save

import (
	"errors"

	"upperhand/game/flow"
	"upperhand/game/locale"
)

// bring puts what one file holds in the place of what is kept.
func (k *Keeper) bring(data []byte) flow.Msg {
	c, err := open(data)
	if err == nil {
		err = k.takeOver(c)
	}
	if err != nil {
		return unbrought(k.say, err)
	}
	return flow.Imported{Now: k.restore(), What: k.say.Text("Brought back: %s.", c.told(k.say))}
}

func unbrought(say *locale.Catalogue, err error) flow.Msg {
	f := flow.Failed{
		What: say.Text("The file could not be brought back"), Reason: reason(say, err), Asked: true,
		Remedy: say.Text("Nothing was changed. Try another copy of the file, or another file."),
	}
	switch {
	case errors.As(err, new(*NewerError)):
		f.Remedy = say.Text("Nothing was changed. The newest version of the game can read it.")
	case errors.Is(err, ErrFull):
		f.Remedy = say.Text("Nothing was changed. Erase what you no longer need first: each case offers that before it starts.")
	}
	return f
}

// takeOver writes what a file held; where one part can't be written, those
// before it are taken back. The playthroughs become this tab's, so that one
// that is open in another doesn't overwrite them.
func (k *Keeper) takeOver(c contents) error {
	var written []string
	write := func(name string, value any) error {
		_, err := k.shelf.Read(name + ending)
		stood := err == nil
		if err := k.write(name, value); err != nil {
			delete(k.unkept, name)
			return err
		}
		if written = append(written, name); !stood {
			_ = k.shelf.Remove(name + backup) // it is of something older yet
		}
		return nil
	}
	err := k.each(c, write)
	if err == nil {
		return nil
	}
	for _, name := range written {
		_ = k.shelf.Remove(name + ending)
		_ = k.shelf.Move(name+backup, name+ending) // there is none where nothing stood
	}
	return err
}

// each writes what a file held, part by part.
func (k *Keeper) each(c contents, write func(string, any) error) error {
	for _, slot := range c.slots {
		if err := write(slotName(slot.Scenario), slot); err != nil {
			return err
		}
	}
	if len(c.progress.Endings) > 0 {
		var kept flow.Progress
		get(k.say, k.shelf, progressName, &kept)
		if err := write(progressName, kept.With(k.owed).With(c.progress)); err != nil {
			return err
		}
		k.owed = flow.Progress{}
	}
	if len(c.journal) > 0 {
		if err := write(journalName, k.journal().With(c.journal...)); err != nil {
			return err
		}
		k.owedNotes = nil
	}
	if len(c.outcomes) > 0 {
		if err := write(profileName, k.outcomes().With(c.outcomes...)); err != nil {
			return err
		}
		k.owedOutcomes = nil
	}
	if c.settings != nil {
		if err := write(settingsName, c.settings); err != nil {
			return err
		}
	}
	for _, slot := range c.slots {
		if err := k.own(slot.Scenario); err != nil {
			return err
		}
	}
	k.mine = ""
	return nil
}
