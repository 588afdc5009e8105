package debrief

import "upperhand/game/scenario"

// On fills a text of the program that names somebody in braces, as game/debrief's
// own do: {name}, {them} and {trust|trusts}.
func On(sc *scenario.Scenario, who int, text string) string {
	return speaking(sc, who, scenario.You).word("", text)
}
