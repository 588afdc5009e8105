package save

import (
	"errors"
	"io/fs"
	"strings"

	"upperhand/game/flow"
)

// early ends the names of what a page keeps to show while the game loads: this
// tab's page is here, on the session's shelf, and the title is on the other
// (assets/web/early.js).
const early = ".early"

// ours are the names of everything that was ever kept, with what was put aside
// and what a crash left half written.
func (k *Keeper) ours() ([]string, error) {
	names, err := k.shelf.Names()
	if errors.Is(err, fs.ErrNotExist) {
		err = nil // nothing was ever kept
	}
	var ours []string
	for _, n := range names {
		known := strings.HasPrefix(n, unfinished) || strings.Contains(n, bad)
		for _, end := range []string{ending, backup, owner, early} {
			known = known || strings.HasSuffix(n, end)
		}
		if known {
			ours = append(ours, n)
		}
	}
	return ours, err
}

// measure is how much room everything takes, in bytes.
func (k *Keeper) measure() int {
	names, _ := k.ours()
	size := 0
	for _, name := range names {
		data, _ := k.shelf.Read(name)
		size += len(name) + len(data)
	}
	return size
}

// eraseAll forgets everything. What can't be erased doesn't save the rest.
func (k *Keeper) eraseAll() flow.Msg {
	names, err := k.ours()
	for _, name := range names {
		err = errors.Join(err, k.shelf.Remove(name))
	}
	if k.session != nil {
		err = errors.Join(err, k.session.Remove(placeName+ending), k.session.Remove("here"+early))
	}
	k.owedNotes, k.owedOutcomes = nil, nil
	k.mine, k.barred, k.owed, k.place = "", "", flow.Progress{}, flow.Place{}
	clear(k.seen)
	clear(k.unkept)
	if err != nil {
		return flow.Failed{What: k.say.Text("Not everything could be erased"), Reason: reason(k.say, err), Remedy: k.say.Text("Try once more after the game was closed."), Asked: true}
	}
	return flow.Done{What: k.say.Text("Everything that was kept here is erased.")}
}
