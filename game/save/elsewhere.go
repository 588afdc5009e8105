package save

import "upperhand/game/flow"

// look gives what flow should be told after another tab or window changed what
// is kept.
func (k *Keeper) look() []flow.Msg {
	k.lock.Lock()
	defer k.lock.Unlock()
	var msgs []flow.Msg
	if taken := k.taken(); taken != nil {
		msgs = append(msgs, taken)
	}
	return append(msgs, flow.Changed{Now: k.restore()})
}

// picked brings a file back that was picked, and tells flow when that is done.
func (k *Keeper) picked(data []byte, err error) {
	go func() { k.news <- k.take(data, err) }()
}

func (k *Keeper) take(data []byte, err error) flow.Msg {
	k.lock.Lock()
	defer k.lock.Unlock()
	if err != nil {
		return unbrought(k.say, err)
	}
	return k.bring(data)
}

// Here keeps where the person is for the time that this tab is open, so that
// loading the page again leads back there. To lose it costs only that.
func (k *Keeper) Here(p flow.Place) {
	k.lock.Lock()
	defer k.lock.Unlock()
	if k.session == nil || p == k.place {
		return
	}
	k.place = p
	if blob, err := sealed(p); err == nil {
		_ = k.session.Write(placeName+ending, blob)
	}
}
