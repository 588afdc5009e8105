package main

import (
	"upperhand/game/flow"
	"upperhand/game/save"
	"upperhand/game/sound"
	"upperhand/game/version"
	"upperhand/game/view"
)

// hosted says what the place where the game runs can do.
func hosted(r flow.Restored, o options, sounds *sound.Player) flow.Restored {
	r.CanQuit, r.CanText, r.CanSound, r.Local, r.Course, r.Author = canQuit, canText, sounds.Can(), where(), o.course, o.author
	r.Build = view.Build{Version: version.String(), System: system}
	return r
}

// doing carries out commands: sounds by themselves, all others by the keeper.
func doing(keeper *save.Keeper, sounds *sound.Player) func(flow.Command) flow.Msg {
	return func(c flow.Command) flow.Msg {
		if s, ok := c.(flow.Sound); ok {
			sounds.Play(s.Of)
			return nil
		}
		return keeper.Do(c)
	}
}
