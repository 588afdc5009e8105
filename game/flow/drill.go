package flow

import (
	"strconv"
	"strings"

	"upperhand/game/drill"
	"upperhand/game/view"
)

// exercises are the drills as far as somebody is in them.
func (m Model) exercises() []view.Exercise {
	var all []view.Exercise
	for _, k := range drill.Kinds() {
		all = append(all, m.exercise(k))
	}
	return all
}

func (m Model) exercise(k drill.Kind) view.Exercise {
	return view.Exercise{Kind: k, Progress: m.progress.Drills[k].Clean(k)}
}

// pressDrills works the list of drills and the open one.
func (m Model) pressDrills(id string) (Model, []Command) {
	what, of, _ := strings.Cut(id, ":")
	switch what {
	case "drill":
		return m.practise(drill.Kind(of))
	case "answer":
		chosen, _ := strconv.Atoi(of)
		return m.learnt(m.exercise(m.drill).Progress.Answer(m.drill, chosen))
	case "next":
		return m.learnt(m.exercise(m.drill).Progress.Next())
	}
	return m, nil
}

// practise goes on with a round, or begins the next.
func (m Model) practise(k drill.Kind) (Model, []Command) {
	m.at, m.drill = view.Drill, k
	p := m.exercise(k).Progress
	if p.Round != nil && !p.Round.Over() {
		return m, nil
	}
	return m.learnt(p.Begin(k, m.seed))
}

// learnt keeps what became of the open exercise.
func (m Model) learnt(p drill.Progress) (Model, []Command) {
	found := Progress{Drills: map[drill.Kind]drill.Progress{m.drill: p}}
	m.progress = m.progress.With(found)
	return m, []Command{SaveProgress{Progress: found}}
}
