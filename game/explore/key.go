package explore

import (
	"encoding/binary"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// keys writes a state that stands at a decision, or before a content note, as
// bytes: its scene and what can still matter there. States with equal keys have the same future. A key
// can be read back into a state with that future.
type keys struct {
	*liveness
	slots [][]variable // by scene: what the keys of its decision hold; then by scene those of its content note
	blank play.State   // nothing has happened, and nothing matters
}

func keysOf(l *liveness) *keys {
	k := &keys{liveness: l, slots: make([][]variable, 2*len(l.deciding))}
	for s, live := range append(append([]set(nil), l.deciding...), l.entering...) {
		for _, n := range live.list() {
			k.slots[s] = append(k.slots[s], l.all[n])
		}
	}
	k.blank = play.State{Version: play.Version, Ending: scenario.None, Structure: power.One,
		Relations: make([]play.Bond, len(l.sc.Relations)), Flags: make([]power.Fixed, len(l.sc.Flags)),
		Visited: make([]uint16, len(l.sc.Scenes)), Chose: make([]uint16, len(l.sc.Choices))}
	for r := range k.blank.Relations {
		k.blank.Relations[r] = play.Bond{Relation: power.Relation{Ceiling: 100 * power.One}, Safety: power.One}
	}
	return k
}

// place is where the state's slots stand.
func (k *keys) place(s *play.State) int {
	if s.Noted {
		return len(k.deciding) + s.Scene
	}
	return s.Scene
}

// write puts the key of a state behind some bytes.
func (k *keys) write(into []byte, s *play.State) []byte {
	at := k.place(s)
	into = binary.AppendUvarint(into, uint64(at))
	for i := range k.slots[at] {
		x := &k.slots[at][i]
		switch n := x.of(s); {
		case x.field == deceit && x.kind == bondKind:
			b := &s.Relations[x.index]
			into = append(append(append(into, short(b.Deceit)...), short(b.Credit)...), short(power.Fixed(b.Hidden))...)
		case !x.exact && n > x.top:
			into = appendFixed(into, x.above())
		default:
			into = appendFixed(into, n)
		}
	}
	return into
}

// above stands for all values over the largest one that counts.
func (x *variable) above() power.Fixed { return x.top + power.One - x.top%power.One }

func short(n power.Fixed) []byte { return appendFixed(nil, n) }

// appendFixed writes whole numbers in fewer bytes.
func appendFixed(into []byte, n power.Fixed) []byte {
	if n >= 0 && n%power.One == 0 {
		return binary.AppendUvarint(into, uint64(n/power.One)*2)
	}
	return binary.AppendUvarint(into, (uint64(n)<<1^uint64(n>>63))*2+1)
}

func readFixed(from []byte) (power.Fixed, []byte) {
	n, size := binary.Uvarint(from)
	from = from[size:]
	if n&1 == 0 {
		return power.Fixed(n/2) * power.One, from
	}
	n /= 2
	return power.Fixed(n>>1) ^ -power.Fixed(n&1), from
}

// read makes s the state that a key stands for.
func (k *keys) read(from []byte, s *play.State) {
	k.blank.CopyTo(s)
	at, size := binary.Uvarint(from)
	from = from[size:]
	s.Scene, s.Noted = int(at)%len(k.deciding), int(at) >= len(k.deciding)
	for i := range k.slots[at] {
		x := &k.slots[at][i]
		var n power.Fixed
		n, from = readFixed(from)
		if x.kind == bondKind && x.field == deceit {
			b := &s.Relations[x.index]
			b.Deceit = n
			b.Credit, from = readFixed(from)
			n, from = readFixed(from)
			b.Hidden = int(n)
			continue
		}
		x.put(s, n)
	}
}

// of is the variable's value in a state, counts in whole points.
func (x *variable) of(s *play.State) power.Fixed {
	switch x.kind {
	case flagKind:
		return s.Flags[x.index]
	case visitedKind:
		return power.Fixed(s.Visited[x.index]) * power.One
	case choseKind:
		return power.Fixed(s.Chose[x.index]) * power.One
	case usedKind:
		return power.Fixed(s.Used[x.index]) * power.One
	case heldKind:
		return power.Fixed(s.HeldBack[x.index]) * power.One
	case turnKind:
		return power.Fixed(s.Turn) * power.One
	case structureKind:
		return s.Structure
	}
	return x.field.of(&s.Relations[x.index])
}

func (x *variable) put(s *play.State, n power.Fixed) {
	switch x.kind {
	case flagKind:
		s.Flags[x.index] = n
	case visitedKind:
		s.Visited[x.index] = uint16(n / power.One)
	case choseKind:
		s.Chose[x.index] = uint16(n / power.One)
	case usedKind:
		s.Used[x.index] = uint16(n / power.One)
	case heldKind:
		s.HeldBack[x.index] = uint16(n / power.One)
	case turnKind:
		s.Turn = int(n / power.One)
	case structureKind:
		s.Structure = n
	default:
		x.field.put(&s.Relations[x.index], n)
	}
}

func (f field) of(b *play.Bond) power.Fixed {
	switch f {
	case trust:
		return b.Trust
	case autonomy:
		return b.Autonomy
	case ceiling:
		return b.Ceiling
	case grievance:
		return b.Grievance
	case corner:
		return power.Fixed(b.State) * power.One
	case signs:
		return power.Fixed(b.Signs) * power.One
	case deceit:
		return b.Deceit
	case safety:
		return b.Safety
	case calm:
		if b.Calm {
			return power.One
		}
		return 0
	}
	return b.Recent[f-recent]
}

func (f field) put(b *play.Bond, n power.Fixed) {
	switch f {
	case trust:
		b.Trust = n
	case autonomy:
		b.Autonomy = n
	case ceiling:
		b.Ceiling = n
	case grievance:
		b.Grievance = n
	case corner:
		b.State = power.State(n / power.One)
	case signs:
		b.Signs = power.Signs(n / power.One)
	case safety:
		b.Safety = n
	case calm:
		b.Calm = n != 0
	default:
		b.Recent[f-recent] = n
	}
}
