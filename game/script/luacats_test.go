package script

import (
	"testing"

	"upperhand/game/golden"
)

func TestEditorDefinitionsFollowTheLanguage(t *testing.T) {
	golden.Text(t, "../../scenarios/library/upperhand.lua", Definitions())
	golden.Text(t, "../../scenarios/.luacheckrc", Luacheck())
}
