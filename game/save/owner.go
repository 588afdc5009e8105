package save

import (
	"encoding/json"
	"errors"
	"io/fs"

	"upperhand/game/flow"
)

// claim makes a case's playthrough this tab's. Where something newer is kept
// than was last seen here, it is brought first and nothing is claimed: what
// would be saved next rests on an older reading and is passed over.
func (k *Keeper) claim(c flow.Claim) flow.Msg {
	k.mine, k.barred = "", ""
	if slot, newer := k.unseen(slotName(c.Scenario)); newer {
		k.barred = c.Scenario
		return flow.Brought{Slot: slot, Fresh: c.Fresh}
	}
	_ = k.own(c.Scenario) // saving tries again, and tells
	return nil
}

// unseen gives the playthrough that is kept under a name, if it can be read and
// is not what was last read or written here.
func (k *Keeper) unseen(name string) (slot flow.Slot, newer bool) {
	blob, err := k.shelf.Read(name + ending)
	if err != nil || stamp(blob) == k.seen[name] {
		return slot, false
	}
	payload, err := unseal(blob)
	if err != nil || json.Unmarshal(payload, &slot) != nil || slotName(slot.Scenario) != name {
		return slot, false
	}
	k.seen[name] = stamp(blob)
	return slot, true
}

// own writes this tab's token beside a playthrough.
func (k *Keeper) own(scenario string) error {
	name := slotName(scenario) + owner
	if token, err := k.shelf.Read(name); err != nil || string(token) != k.token {
		if err := k.shelf.Write(name, []byte(k.token)); err != nil {
			return err
		}
	}
	k.mine = scenario
	return nil
}

// save keeps a playthrough unless it is no longer this tab's.
func (k *Keeper) save(slot flow.Slot) flow.Msg {
	what := k.say.Text("Your place could not be kept")
	updated, day := k.today()
	slot = slot.Dated(day)
	switch {
	case k.barred == slot.Scenario:
		return nil
	case k.mine != slot.Scenario:
		if err := k.own(slot.Scenario); err != nil {
			k.unkept[slotName(slot.Scenario)], _ = sealed(slot)
			return failed(k.say, what, err)
		}
	default:
		if taken := k.taken(); taken != nil {
			return taken
		}
	}
	slot.Updated = updated
	return failed(k.say, what, k.write(slotName(slot.Scenario), slot))
}

// taken says so, once, where the claimed case is no longer this tab's. A token
// that is gone was erased with the playthrough.
func (k *Keeper) taken() flow.Msg {
	if k.mine == "" {
		return nil
	}
	token, err := k.shelf.Read(slotName(k.mine) + owner)
	gone := errors.Is(err, fs.ErrNotExist)
	if err != nil && !gone || err == nil && string(token) == k.token {
		return nil
	}
	t := flow.Taken{Scenario: k.mine, Erased: gone}
	delete(k.unkept, slotName(k.mine))
	k.mine, k.barred = "", k.mine
	return t
}
