package script

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"upperhand/game/script/sandbox"
)

// Luacheck gives a .luacheckrc that knows the words of the scenario language
// and what is left of Lua's own library, and nothing else.
func Luacheck() string {
	own := slices.Sorted(maps.Keys((&loader{}).globals()))
	own = append(own, testShape.name, expectShape.name)
	var b strings.Builder
	b.WriteString(luacheckHead)
	for _, name := range own {
		fmt.Fprintf(&b, "    %q,\n", name)
	}
	library := sandbox.Library()
	for _, name := range slices.Sorted(maps.Keys(library)) {
		if fields := library[name]; fields != nil {
			fmt.Fprintf(&b, "    %s = { fields = { \"%s\" } },\n", name, strings.Join(fields, `", "`))
			continue
		}
		fmt.Fprintf(&b, "    %q,\n", name)
	}
	b.WriteString(luacheckTail)
	return b.String()
}

const luacheckHead = `-- What a scenario and its tests can use, for luacheck. Made from the tables of the language; do not edit.
std = {
  read_globals = {
`

const luacheckTail = `  },
}
max_line_length = false -- texts are never wrapped
unused_args = false -- an effect is given the state whether it needs it or not
exclude_files = { ".library", "library" }
`
