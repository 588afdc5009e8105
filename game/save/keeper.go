package save

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"upperhand/game/flow"
)

// Keeper carries out the commands of flow that keep things.
type Keeper struct {
	shelf  Shelf
	report func(name, text string) (where string, err error)
	now    func() time.Time
}

// Restore reads everything that was kept. What can't be read is told in the
// remarks and never keeps the game from starting.
func (k *Keeper) Restore() flow.Restored {
	r := flow.Restored{Settings: flow.DefaultSettings(), Seed: rand.Uint64()}
	tell := func(what, remark string) {
		if remark != "" {
			r.Remarks = append(r.Remarks, what+": "+remark+".")
		}
	}
	_, remark := get(k.shelf, "settings", &r.Settings)
	tell("Your settings", remark)
	_, remark = get(k.shelf, "progress", &r.Progress)
	tell("The endings you have seen", remark)
	for _, name := range k.slots() {
		var slot flow.Slot
		found, remark := get(k.shelf, name, &slot)
		tell("A kept playthrough ("+strings.TrimPrefix(name, slotPrefix)+")", remark)
		if found && slotName(slot.Scenario) == name {
			r.Slots = append(r.Slots, slot)
		}
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
	switch c := c.(type) {
	case flow.SaveSlot:
		c.Slot.Updated = k.now().Unix()
		return failed("Your place could not be kept", put(k.shelf, slotName(c.Slot.Scenario), c.Slot))
	case flow.EraseSlot:
		return failed("The old playthrough could not be removed", k.erase(slotName(c.Scenario)))
	case flow.SaveSettings:
		return failed("Your settings could not be kept", put(k.shelf, "settings", c.Settings))
	case flow.SaveProgress:
		return failed("The endings you have seen could not be kept", put(k.shelf, "progress", c.Progress))
	case flow.SaveReport:
		where, err := k.report(c.Name, c.Text)
		if err != nil {
			return failed("The report could not be saved", err)
		}
		return flow.Done{What: fmt.Sprintf("The report was saved: %s", where)}
	}
	return nil
}

// erase removes a file with its backup: what a person wants gone must not come
// back from there.
func (k *Keeper) erase(name string) error {
	return errors.Join(k.shelf.Remove(name+backup), k.shelf.Remove(name+ending))
}

func failed(what string, err error) flow.Msg {
	if err == nil {
		return nil
	}
	return flow.Failed{What: what, Reason: reason(err)}
}

const slotPrefix = "slot-"

// slotName turns a scenario's id, which an author chose, into a name that is
// safe in every file system, also those that ignore case.
func slotName(id string) string {
	var name strings.Builder
	for _, b := range []byte(id) {
		if b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '-' {
			name.WriteByte(b)
		} else {
			fmt.Fprintf(&name, "%%%02x", b)
		}
	}
	if name.Len() > 100 {
		sum := sha256.Sum256([]byte(id))
		return slotPrefix + name.String()[:60] + hex.EncodeToString(sum[:8])
	}
	return slotPrefix + name.String()
}

// safeName keeps of a report's name what may stand in a file name anywhere.
func safeName(name string) string { return strings.TrimPrefix(slotName(name), slotPrefix) }
