package survey

import (
	"fmt"
	"strconv"
	"strings"

	"upperhand/game/explore"
	"upperhand/game/scenario"
)

// Tests writes the shortest way found to each ending as tests for the file
// beside the scenario, with the meters that stood there. Ways that pass a scene
// over at its content note are left out: a test can't take them.
func Tests(v *explore.Survey) string {
	var b strings.Builder
	for i, f := range v.Endings {
		if f.Verdict != explore.Reached || f.Way().Skips() {
			continue
		}
		if b.Len() > 0 {
			b.WriteString("\n")
		}
		e := v.Scenario.Endings[i]
		fewest := "a way"
		if f.Shortest {
			fewest = "the shortest way"
		}
		title := e.Title
		if title == "" {
			title = e.ID
		}
		fmt.Fprintf(&b, "test %s {\n", quoted(fewest+" to "+title))
		if f.Seed != plainSeed {
			fmt.Fprintf(&b, "  seed = %d,\n", f.Seed)
		}
		b.WriteString(steps(f.Way().Choices()))
		fmt.Fprintf(&b, "  expect { ending = %s },\n}\n", quoted(e.ID))
	}
	return b.String()
}

// plainSeed is the seed of a test that names none.
const plainSeed = 1

// room is how long a line of steps may get.
const room = 110

func steps(ids []string) string {
	var b strings.Builder
	line := " "
	for _, id := range ids {
		next := " " + quoted(id) + ","
		if len(line)+len(next) > room && line != " " {
			b.WriteString(line + "\n")
			line = " "
		}
		line += next
	}
	if line != " " {
		b.WriteString(line + "\n")
	}
	return b.String()
}

// quoted writes a text as Lua reads it.
func quoted(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r < ' ':
			b.WriteString(`\` + fmt.Sprintf("%03d", r))
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// place is where in the author's file something stands.
func place(pos scenario.Pos) string {
	if pos.File == "" || pos.Line == 0 {
		return ""
	}
	return pos.File + ":" + strconv.Itoa(pos.Line)
}
