package script

import (
	"fmt"
	"strings"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
	"upperhand/game/script/sandbox"
)

// stateView is what a function of a scenario sees of the state: values that
// are looked up as they are asked for and that cannot be changed.
type stateView struct {
	loaded *Loaded
	state  play.State
}

// host is the s of function(s). Its fields are looked up when they are asked for,
// so that a scenario of ten thousand scenes costs no more than a small one.
func (v *stateView) host() *sandbox.Host {
	return fields("s", func(name string) (sandbox.Value, error) {
		switch name {
		case "turn":
			return float64(v.state.Turn), nil
		case "flags":
			return fields("s.flags", v.flag), nil
		case "relations":
			return fields("s.relations", v.standing), nil
		case "visited":
			return v.counts("s.visited", scenario.SceneName, v.state.Visited), nil
		case "chose":
			return v.counts("s.chose", scenario.ChoiceName, v.state.Chose), nil
		case "used":
			return bases("s.used", v.state.Used), nil
		case "held_back":
			return bases("s.held_back", v.state.HeldBack), nil
		case "trust", "autonomy", "state":
			return v.asked(name), nil
		}
		known := []string{"turn", "flags", "relations", "visited", "chose", "used", "held_back", "trust", "autonomy", "state"}
		return nil, unknown("s", name, known)
	})
}

// fields is a value of which only fields can be asked.
func fields(name string, get func(string) (sandbox.Value, error)) *sandbox.Host {
	return &sandbox.Host{Name: name, Kind: "table", Field: get}
}

// unknown is the error for a field that the state does not have.
func unknown(of, name string, known []string) error {
	if near := scenario.Nearest(name, known); near != "" {
		return fmt.Errorf("%s has nothing called %q; did you mean %q", of, name, near)
	}
	return fmt.Errorf("%s has nothing called %q", of, name)
}

// flag gives a fact as true or false, and a count as a number.
func (v *stateView) flag(name string) (sandbox.Value, error) {
	i, ok := v.loaded.names.flags[name]
	if !ok {
		return nil, unknown("s.flags", name, v.loaded.names.Known(scenario.FlagName))
	}
	value := v.state.Flags[i]
	if i < len(v.loaded.numbers) && v.loaded.numbers[i] {
		return value.Float(), nil
	}
	return value != 0, nil
}

// standing gives a relation by its name, "sofia" or "sofia > matthias".
func (v *stateView) standing(name string) (sandbox.Value, error) {
	i, err := v.loaded.relation(name)
	if err != nil {
		return nil, err
	}
	bond := &v.state.Relations[i]
	return fields(name, func(what string) (sandbox.Value, error) {
		if value := meter(bond, what); value != nil {
			return value, nil
		}
		return nil, unknown("a relation", what, []string{"trust", "autonomy", "state"})
	}), nil
}

// meter gives one value of a relation, or nil for one that it does not have.
func meter(bond *play.Bond, what string) sandbox.Value {
	switch what {
	case "trust":
		return bond.Trust.Float()
	case "autonomy":
		return bond.Autonomy.Float()
	case "state":
		return bond.State.String()
	}
	return nil
}

// relation finds a relation by the name that authors give it.
func (l *Loaded) relation(name string) (int, error) {
	one, other, both := strings.Cut(name, ">")
	if !both {
		other = "you"
	}
	from, err := l.character(strings.TrimSpace(one))
	if err != nil {
		return 0, err
	}
	to, err := l.character(strings.TrimSpace(other))
	if err != nil {
		return 0, err
	}
	i, ok := l.names.relations[[2]int{from, to}]
	if !ok {
		return 0, fmt.Errorf("nothing is said about how %s stands towards %s", strings.TrimSpace(one), strings.TrimSpace(other))
	}
	return i, nil
}

// character finds a person by id.
func (l *Loaded) character(id string) (int, error) {
	if i, ok := l.names.characters[id]; ok {
		return i, nil
	}
	return 0, unknown("the scenario", id, l.names.Known(scenario.CharacterName))
}

// asked answers s.trust(sofia) and its like.
func (v *stateView) asked(what string) *sandbox.Host {
	return &sandbox.Host{Name: "s." + what, Func: func(c *sandbox.Call) (sandbox.Value, error) {
		name := v.personName(c.Arg(0))
		if c.Arg(1) != nil {
			name += " > " + v.personName(c.Arg(1))
		}
		i, err := v.loaded.relation(name)
		if err != nil {
			return nil, err
		}
		return meter(&v.state.Relations[i], what), nil
	}}
}

func (v *stateView) personName(value sandbox.Value) string {
	if p, ok := asPerson(value); ok {
		return v.loaded.Scenario.Characters[p.index].ID
	}
	s, _ := asText(value)
	return s
}

// counts looks up how often something happened, by the id that authors use.
func (v *stateView) counts(of string, kind scenario.NameKind, counts []uint16) *sandbox.Host {
	return fields(of, func(name string) (sandbox.Value, error) {
		i, ok := v.loaded.names.table(kind)[name]
		if !ok {
			return nil, unknown(of, name, v.loaded.names.Known(kind))
		}
		return float64(counts[i]), nil
	})
}

func bases(of string, counts [8]uint16) *sandbox.Host {
	return fields(of, func(name string) (sandbox.Value, error) {
		base, ok := power.ParseBase(name)
		if !ok {
			return nil, unknown(of, name, scenario.BaseNames())
		}
		return float64(counts[base]), nil
	})
}
