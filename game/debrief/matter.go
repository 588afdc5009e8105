package debrief

import (
	"encoding/binary"

	"upperhand/game/play"
	"upperhand/game/scenario"
)

// matter knows, scene by scene, what of a state can still make a difference to
// where the case ends: what some condition or assignment ahead reads. States
// that agree in it need to be followed only once.
type matter struct {
	sc     *scenario.Scenario
	scenes []facts
}

// facts is a set of things that a state holds, as bits in the order of at.
type facts []uint64

func (f facts) put(i int)      { f[i/64] |= 1 << (i % 64) }
func (f facts) has(i int) bool { return f[i/64]&(1<<(i%64)) != 0 }

// Where the parts of a state stand among its facts.
type parts struct{ turn, flags, relations, used, held, visited, chose, all int }

func partsOf(sc *scenario.Scenario) parts {
	p := parts{turn: 0, flags: 1}
	p.relations = p.flags + len(sc.Flags)
	p.used = p.relations + len(sc.Relations)
	p.held = p.used + 8
	p.visited = p.held + 8
	p.chose = p.visited + len(sc.Scenes)
	p.all = p.chose + len(sc.Choices)
	return p
}

// matterOf reads a scenario: what each scene reads, then what the scenes ahead
// of it read, over and over until nothing is added.
func matterOf(sc *scenario.Scenario) matter {
	m := matter{sc: sc, scenes: make([]facts, len(sc.Scenes))}
	p := partsOf(sc)
	for i := range sc.Scenes {
		m.scenes[i] = make(facts, p.all/64+1)
		for n := range sc.Scenes[i].Items {
			m.scenes[i].item(&sc.Scenes[i].Items[n], p)
		}
	}
	for changed := true; changed; {
		changed = false
		for i := len(sc.Scenes) - 1; i >= 0; i-- {
			for _, item := range sc.Scenes[i].Items {
				if to := item.Target.Scene; to != scenario.None && m.scenes[i].join(m.scenes[to]) {
					changed = true
				}
			}
		}
	}
	return m
}

// join adds another set and reports whether anything was new.
func (f facts) join(other facts) bool {
	grew := false
	for i, word := range other {
		grew = grew || f[i]|word != f[i]
		f[i] |= word
	}
	return grew
}

// item adds what an item reads. A Lua function may read anything.
func (f facts) item(item *scenario.Item, p parts) {
	if item.When != nil {
		f.cond(item.When.Expr, item.When.Hook, p)
	}
	for _, a := range item.Effects.Set {
		f.cond(a.Value, 0, p)
	}
	f.cond(nil, item.Effects.Hook, p)
}

func (f facts) cond(e *scenario.Expr, hook int, p parts) {
	if hook != 0 {
		for i := range p.all {
			f.put(i)
		}
	}
	if e == nil {
		return
	}
	switch e.Op {
	case scenario.OpFlag:
		f.put(p.flags + e.Ref)
	case scenario.OpTrust, scenario.OpAutonomy, scenario.OpState, scenario.OpSign:
		f.put(p.relations + e.Ref)
	case scenario.OpUsed:
		f.put(p.used + e.Ref)
	case scenario.OpHeldBack:
		f.put(p.held + e.Ref)
	case scenario.OpVisited:
		f.put(p.visited + e.Ref)
	case scenario.OpChose:
		f.put(p.chose + e.Ref)
	case scenario.OpTurn:
		f.put(p.turn)
	}
	f.cond(e.X, 0, p)
	f.cond(e.Y, 0, p)
}

// key is equal for states that nothing ahead can tell apart. A relation that is
// read counts with all that moves it.
func (m matter) key(s *play.State) string {
	f, p := m.scenes[s.Scene], partsOf(m.sc)
	key := binary.AppendVarint(nil, int64(s.Scene))
	put := func(values ...int64) {
		for _, v := range values {
			key = binary.AppendVarint(key, v)
		}
	}
	if f.has(p.turn) {
		put(int64(s.Turn))
	}
	for i, v := range s.Flags {
		if f.has(p.flags + i) {
			put(int64(v))
		}
	}
	for i, b := range s.Relations {
		if f.has(p.relations + i) {
			put(int64(s.Structure))
			put(bond(&b)...)
		}
	}
	for _, part := range [...]struct {
		at     int
		counts []uint16
	}{{p.used, s.Used[:]}, {p.held, s.HeldBack[:]}, {p.visited, s.Visited}, {p.chose, s.Chose}} {
		for i, n := range part.counts {
			if f.has(part.at + i) {
				put(int64(n))
			}
		}
	}
	return string(key)
}

// bond is everything of a relation that an act can meet.
func bond(b *play.Bond) []int64 {
	all := []int64{int64(b.Trust), int64(b.Autonomy), int64(b.Ceiling), int64(b.Grievance), int64(b.Deceit), int64(b.Credit),
		int64(b.Hidden), int64(b.State), int64(b.Safety), int64(one(b.Calm)), int64(b.Signs)}
	for _, n := range b.Recent {
		all = append(all, int64(n))
	}
	return all
}
