package save

import (
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"time"

	"upperhand/game/flow"
	"upperhand/game/locale"
)

// Keeper carries out the commands of flow that keep things. It may be used by
// several goroutines.
type Keeper struct {
	shelf   Shelf
	session Shelf // of this tab alone and gone with it; nil where there are no tabs
	hand    hand
	pick    pick
	clip    clip // nil where there is no clipboard
	now     func() time.Time
	news    chan flow.Msg
	usual   flow.Settings // of somebody who never chose any
	tongues flow.Tongues
	say     *locale.Catalogue // what people are told is in

	lock   sync.Mutex
	token  string            // tells this tab or window from others
	mine   string            // the scenario claimed last
	barred string            // a scenario that is not saved until it is claimed again
	seen   map[string]string // stamps of the playthroughs as last read or written here
	unkept map[string][]byte // what could not be written, for the one file
	owed   flow.Progress     // endings that could not be written
	place  flow.Place

	owedNotes    flow.Journal // that could not be written
	owedOutcomes flow.Outcomes
}

// hand gives a text to its owner as a file and says where it is.
type hand func(name, ending, text string) (where string, err error)

// pick lets a person pick a file and gives it later, if they do; nil where that
// can't be done.
type pick func(give func(data []byte, err error))

func newKeeper(shelf Shelf, give hand) *Keeper {
	return &Keeper{
		shelf: shelf, hand: give, now: time.Now, news: make(chan flow.Msg), usual: flow.DefaultSettings(), token: fmt.Sprintf("%016x", rand.Uint64()),
		seen: map[string]string{}, unkept: map[string][]byte{},
	}
}

// News brings what flow should be told without having asked.
func (k *Keeper) News() <-chan flow.Msg { return k.news }

// Speaks says which languages the game has, so that people are told in theirs
// what happened to what was kept. It comes before Restore.
func (k *Keeper) Speaks(t flow.Tongues) { k.tongues = t }

// Restore reads everything that was kept. What can't be read is told in the
// remarks and never keeps the game from starting.
func (k *Keeper) Restore() flow.Restored {
	k.lock.Lock()
	defer k.lock.Unlock()
	if shelf, ok := k.shelf.(interface{ tidy() }); ok {
		shelf.tidy()
	}
	r := k.restore()
	r.Seed, r.CanPick, r.Tongues = rand.Uint64(), k.pick != nil, k.tongues
	if k.session != nil {
		get(k.say, k.session, placeName, &r.Place)
		k.place = r.Place
	}
	return r
}

func (k *Keeper) restore() flow.Restored {
	r := flow.Restored{Settings: k.usual, Bytes: k.measure()}
	if _, err := k.shelf.Names(); err != nil && !errors.Is(err, fs.ErrNotExist) {
		r.Unkept = reason(k.say, err)
		return r
	}
	tell := func(what, remark string) {
		if remark != "" {
			r.Remarks = append(r.Remarks, what+": "+remark+".")
		}
	}
	_, remark := get(k.say, k.shelf, settingsName, &r.Settings)
	k.say = k.tongues.Say(r.Settings.Language)
	tell(k.say.Text("Your settings"), remark)
	_, remark = get(k.say, k.shelf, progressName, &r.Progress)
	tell(k.say.Text("The endings you have seen"), remark)
	r.Progress = r.Progress.With(k.owed)
	_, remark = get(k.say, k.shelf, journalName, &r.Journal)
	tell(k.say.Text("Your journal"), remark)
	r.Journal = r.Journal.With(k.owedNotes...)
	_, remark = get(k.say, k.shelf, profileName, &r.Outcomes)
	tell(k.say.Text("Your profile"), remark)
	r.Outcomes = r.Outcomes.With(k.owedOutcomes...)
	for _, name := range k.slots() {
		var slot flow.Slot
		found, remark := get(k.say, k.shelf, name, &slot)
		tell(k.say.Text("A kept playthrough (%s)", strings.TrimPrefix(name, slotPrefix)), remark)
		if found && slotName(slot.Scenario) == name {
			if slot.Day == "" && slot.Updated > 0 { // it was kept before runs had dates
				slot.Day = dayOf(time.Unix(slot.Updated, 0))
			}
			r.Slots = append(r.Slots, slot)
		}
		blob, _ := k.shelf.Read(name + ending)
		k.seen[name] = stamp(blob)
	}
	slices.SortStableFunc(r.Slots, func(a, b flow.Slot) int { return int(min(max(b.Updated-a.Updated, -1), 1)) })
	return r
}

// slots are the names under which playthroughs are kept, also those of which
// only the backup is left.
func (k *Keeper) slots() []string {
	names, err := k.shelf.Names()
	if err != nil {
		return nil
	}
	var slots []string
	for _, n := range names {
		base, isSave := strings.CutSuffix(n, ending)
		if !isSave {
			base, isSave = strings.CutSuffix(n, backup)
		}
		if isSave && strings.HasPrefix(base, slotPrefix) && !slices.Contains(slots, base) {
			slots = append(slots, base)
		}
	}
	slices.Sort(slots)
	return slots
}

// Do carries out a command and gives what flow should be told, or nil. It
// leaves commands that are not about keeping alone.
func (k *Keeper) Do(c flow.Command) flow.Msg {
	k.lock.Lock()
	defer k.lock.Unlock()
	switch c := c.(type) {
	case flow.Claim:
		return k.claim(c)
	case flow.SaveSlot:
		return k.save(c.Slot)
	case flow.EraseSlot:
		return failed(k.say, k.say.Text("The old playthrough could not be removed"), k.forget(c.Scenario))
	case flow.SaveSettings:
		return failed(k.say, k.say.Text("Your settings could not be kept"), k.write(settingsName, c.Settings))
	case flow.SaveProgress:
		return failed(k.say, k.say.Text("The endings you have seen could not be kept"), k.add(c.Progress))
	case flow.SaveReport:
		return k.handOver(c.Name, ".html", c.HTML, k.say.Text("The report"))
	case flow.SaveText:
		return k.handOver(c.Name, ".txt", c.Text, c.What)
	case flow.Copy:
		k.copy(c)
	case flow.SaveNotes:
		return k.journalled(slices.Clone(c.Notes))
	case flow.EraseNote:
		return k.unwrite(c.ID)
	case flow.SaveOutcome:
		return k.ran(c.Outcome)
	case flow.Measure:
		return flow.Measured{Bytes: k.measure()}
	case flow.Export:
		return k.export()
	case flow.Import:
		return k.bring(c.Data)
	case flow.PickFile:
		if k.pick != nil {
			k.pick(k.picked)
		}
	case flow.Speak:
		k.say = c.Words
	case flow.EraseAll:
		return k.eraseAll()
	}
	return nil
}

// write keeps a value. What can't be kept is remembered, so that at least the
// one file holds it.
func (k *Keeper) write(name string, value any) error {
	blob, err := sealed(value)
	if err != nil {
		return err
	}
	if err := replace(k.shelf, name, blob); err != nil {
		k.unkept[name] = blob
		return err
	}
	delete(k.unkept, name)
	k.seen[name] = stamp(blob)
	return nil
}

// add adds endings to those that are kept, which may have become more in
// another tab or window, or none.
func (k *Keeper) add(p flow.Progress) error {
	var kept flow.Progress
	get(k.say, k.shelf, progressName, &kept)
	k.owed = k.owed.With(p)
	err := k.write(progressName, kept.With(k.owed))
	if err == nil {
		k.owed = flow.Progress{}
	}
	return err
}

// forget erases the playthrough of a case and who owns it, so that whoever
// plays it in another tab or window is told.
func (k *Keeper) forget(scenario string) error {
	name := slotName(scenario)
	if k.mine == scenario {
		k.mine = ""
	}
	delete(k.seen, name)
	delete(k.unkept, name)
	return errors.Join(k.shelf.Remove(name+owner), k.erase(name))
}

// handOver gives a text to its owner as a file and says where it is.
func (k *Keeper) handOver(name, ending, text, what string) flow.Msg {
	where, err := k.hand(name, ending, text)
	if err != nil {
		return flow.Failed{What: k.say.Text("%s could not be saved", what), Reason: reason(k.say, err), Asked: true}
	}
	return flow.Done{What: k.say.Text("%s was saved: %s", what, where)}
}

// erase removes a file with its backup: what a person wants gone must not come
// back from there.
func (k *Keeper) erase(name string) error {
	return errors.Join(k.shelf.Remove(name+backup), k.shelf.Remove(name+ending))
}

func failed(say *locale.Catalogue, what string, err error) flow.Msg {
	if err == nil {
		return nil
	}
	f := flow.Failed{What: what, Reason: reason(say, err)}
	if errors.Is(err, ErrFull) {
		f.Remedy = say.Text("You can go on playing; it will last until you close the game. To make room, open “What is kept here” in the settings and save all of it as one file. Then erase what you no longer need: each case offers that before it starts.")
	}
	return f
}
