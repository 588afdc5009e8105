package script

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"upperhand/game/play"
)

// now writes a claim as it would hold at this point, or "" where only the
// author can tell what to expect instead.
func (r *runner) now(c *Claim) string {
	switch {
	case c.Key == "":
		return ""
	case c.Kind == EndingClaim, c.Kind == SceneClaim:
		s := r.session.State()
		if s.Ended() {
			return fmt.Sprintf("ending = %q", r.loaded.Scenario.Endings[s.Ending].ID)
		}
		return fmt.Sprintf("scene = %q", r.loaded.Scenario.Scenes[s.Scene].ID)
	case c.Kind == OfferedClaim:
		return namesNow(c.Key, r.offered())
	case c.Kind == NotOfferedClaim:
		offered := r.offered()
		return namesNow(c.Key, slices.DeleteFunc(slices.Clone(c.Names), func(id string) bool { return slices.Contains(offered, id) }))
	}
	s := r.session.State()
	if value := r.valueNow(c, &s); value != "" {
		return keyed(c.Key) + " = " + value
	}
	return ""
}

func namesNow(key string, names []string) string {
	if len(names) == 0 {
		return ""
	}
	return fmt.Sprintf(`%s = { "%s" }`, key, strings.Join(names, `", "`))
}

// keyed writes a key as Lua has it: bare where it is a name.
func keyed(key string) string {
	for i, c := range []byte(key) {
		if !(c == '_' || c|0x20 >= 'a' && c|0x20 <= 'z' || i > 0 && c >= '0' && c <= '9') {
			return `["` + key + `"]`
		}
	}
	return key
}

// valueNow writes what an expression gives. A comparison stays one, with a
// round number that leaves some room.
func (r *runner) valueNow(c *Claim, s *play.State) string {
	is := r.value(c.Value, s)
	n, err := strconv.ParseFloat(is, 64)
	relation := strings.TrimSpace(strings.TrimPrefix(c.Text, c.Key))
	sign := strings.TrimRight(relation[:min(2, len(relation))], " 0123456789-\"")
	switch {
	case err != nil:
		return is
	case sign == "==" || sign == "~=":
		return exact(c.Value, s)
	}
	const step = 5
	switch sign {
	case "<":
		return fmt.Sprintf(`"< %v"`, step*(math.Floor(n/step)+1))
	case "<=":
		return fmt.Sprintf(`"<= %v"`, step*math.Ceil(n/step))
	case ">":
		return fmt.Sprintf(`"> %v"`, step*(math.Ceil(n/step)-1))
	case ">=":
		return fmt.Sprintf(`">= %v"`, step*math.Floor(n/step))
	}
	return ""
}
