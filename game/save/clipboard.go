package save

import (
	"errors"

	"upperhand/game/flow"
)

// clip puts a text where other programs can paste it. It calls done once it
// knows whether that worked, at once or later.
type clip func(text string, done func(error))

// errNoClipboard is the error where nothing can take a text.
var errNoClipboard = errors.New("there is no clipboard here")

// copy puts a text on the clipboard, or where there is none into a file.
func (k *Keeper) copy(c flow.Copy) {
	answer := func(err error) { go func() { k.news <- k.copied(c, err) }() }
	if k.clip == nil {
		answer(errNoClipboard)
		return
	}
	k.clip(c.Text, answer)
}

// copied says what became of a text that was to be copied.
func (k *Keeper) copied(c flow.Copy, err error) flow.Msg {
	k.lock.Lock()
	defer k.lock.Unlock()
	if err == nil {
		return flow.Done{What: k.say.Text("%s was copied: paste it where you want it", c.What)}
	}
	where, err := k.hand(c.Name, ".txt", c.Text)
	if err != nil {
		return flow.Failed{What: k.say.Text("%s could not be copied", c.What), Reason: reason(k.say, err), Asked: true}
	}
	return flow.Done{What: k.say.Text("%s could not be copied here, so it was saved: %s", c.What, where)}
}
