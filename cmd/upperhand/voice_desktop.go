//go:build !js

package main

import (
	"io"

	"upperhand/game/app"
	"upperhand/game/flow"
	"upperhand/game/voice"
)

// voice is what reads aloud, or nil, and what becomes of it.
func (o options) voice(stdout io.Writer, restored *flow.Restored) (app.Voice, <-chan flow.Msg) {
	if o.speak != "" {
		restored.Settings.ReadAloud = true
	}
	say := restored.Tongues.Say(restored.Settings.Language)
	if o.speak == "print" {
		return voice.Printer{To: stdout}, nil
	}
	v, ok := voice.Find()
	if !ok && o.speak != "" {
		restored.Remarks = append(restored.Remarks, say.Text("Nothing can be read aloud: there is no program here that speaks. On Linux that is spd-say, of speech-dispatcher."))
	}
	if !ok {
		return nil, nil
	}
	news := make(chan flow.Msg)
	go func() {
		err := <-v.Lost()
		news <- flow.Voice{Have: false}
		news <- flow.Failed{What: say.Text("Reading aloud has stopped"), Reason: err.Error(), Remedy: say.Text("Everything else goes on. To try again, start the game anew.")}
	}()
	return v, news
}

// hush ends a voice with the game.
func hush(v app.Voice) {
	if v, ok := v.(*voice.Voice); ok {
		v.Close()
	}
}
