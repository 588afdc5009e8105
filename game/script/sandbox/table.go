package sandbox

import "math"

// Table is an ordered table: the items 1 … n, then every other key in the order in which it first came. It remembers the line
// on which it was written and the line of each of its parts, so that a mistake in a field can be named where it stands.
type Table struct {
	era    *era // who may change it
	line   int32
	dead   int32 // deleted fields still in the list
	items  []item
	fields []field
	index  map[Value]int32 // key → place in fields; only for more than linear fields
}

type item struct {
	value Value
	line  int32
}

type field struct {
	key   Value
	value Value // nil: deleted, but its place in the order is kept
	line  int32
}

// linear is how many fields are searched one by one, which is faster than a map and a third of its size.
const linear = 8

// NewTable makes an empty table for a host to fill. Scripts can read it, not change it.
func NewTable() *Table { return &Table{} }

// Line is where the table was written, or 0 for one made by a host.
func (t *Table) Line() int { return int(t.line) }

// Len is the number of items, holes included.
func (t *Table) Len() int { return len(t.items) }

// Index gives item i, counted from 1 as in the script, or nil.
func (t *Table) Index(i int) Value {
	if i < 1 || i > len(t.items) {
		return nil
	}
	return t.items[i-1].value
}

// ItemLine is the line on which item i was written, or the table's own.
func (t *Table) ItemLine(i int) int {
	if i < 1 || i > len(t.items) || t.items[i-1].line == 0 {
		return t.Line()
	}
	return int(t.items[i-1].line)
}

// Get gives a named field, or nil.
func (t *Table) Get(name string) Value { return t.get(name) }

// KeyLine is the line on which a named field was written, or the table's own.
func (t *Table) KeyLine(name string) int {
	if i := t.find(name); i >= 0 && t.fields[i].line != 0 {
		return int(t.fields[i].line)
	}
	return t.Line()
}

// Range visits items, then fields, in order, until visit returns false.
func (t *Table) Range(visit func(key, value Value, line int) bool) {
	for i, it := range t.items {
		if it.value != nil && !visit(float64(i+1), it.value, int(it.line)) {
			return
		}
	}
	for _, f := range t.fields {
		if f.value != nil && !visit(f.key, f.value, int(f.line)) {
			return
		}
	}
}

// Set is for hosts that build a table; a key that is nil or not a number is ignored.
func (t *Table) Set(key, value Value) {
	if f, is := key.(float64); key == nil || is && math.IsNaN(f) {
		return
	}
	t.set(key, value, 0)
}

// Append is for hosts that build a table.
func (t *Table) Append(value Value) { t.set(float64(len(t.items)+1), value, 0) }

// position gives the place of a key in items, counted from 0; one behind the last is where an item can be added.
func (t *Table) position(key Value) (int, bool) {
	f, is := key.(float64)
	if !is || !(f >= 1 && f <= float64(len(t.items)+1)) || f != math.Floor(f) {
		return 0, false
	}
	return int(f) - 1, true
}

func (t *Table) find(key Value) int {
	if t.index != nil {
		if i, ok := t.index[key]; ok {
			return int(i)
		}
		return -1
	}
	for i := range t.fields {
		if t.fields[i].key == key {
			return i
		}
	}
	return -1
}

func (t *Table) get(key Value) Value {
	if i, ok := t.position(key); ok && i < len(t.items) {
		return t.items[i].value
	}
	if i := t.find(key); i >= 0 {
		return t.fields[i].value
	}
	return nil
}

// set stores and returns what that cost beyond a look-up.
func (t *Table) set(key, value Value, line int32) (steps, bytes int) {
	if i, ok := t.position(key); ok {
		switch {
		case i < len(t.items):
			t.items[i] = item{value, line}
			return t.trim(), 0
		case value != nil:
			t.items = append(t.items, item{value, line})
			return t.migrate() + 1, priceItem
		}
	}
	if i := t.find(key); i >= 0 {
		if value == nil && t.fields[i].value != nil {
			t.dead++
		} else if value != nil && t.fields[i].value == nil {
			t.dead--
		}
		t.fields[i].value, t.fields[i].line = value, line
		return 0, 0
	}
	if value == nil {
		return 0, 0
	}
	return t.add(field{key, value, line})
}

func (t *Table) add(f field) (steps, bytes int) {
	if t.dead > linear && int(t.dead) > len(t.fields)/2 {
		steps = len(t.fields) / 2
		t.compact()
	}
	t.fields = append(t.fields, f)
	bytes = priceField
	switch {
	case t.index != nil:
		t.index[f.key] = int32(len(t.fields) - 1)
		bytes += priceIndex
	case len(t.fields) > linear:
		t.reindex()
		bytes += priceIndex * linear
	}
	return steps + 1, bytes
}

// trim drops holes at the end, so that the length needs no search.
func (t *Table) trim() (steps int) {
	n := len(t.items)
	for n > 0 && t.items[n-1].value == nil {
		n--
	}
	steps = len(t.items) - n
	clear(t.items[n:])
	t.items = t.items[:n]
	return steps
}

// migrate moves to the items what was stored ahead of them.
func (t *Table) migrate() (steps int) {
	for len(t.fields) > int(t.dead) {
		i := t.find(float64(len(t.items) + 1))
		if i < 0 || t.fields[i].value == nil {
			break
		}
		t.items = append(t.items, item{t.fields[i].value, t.fields[i].line})
		t.fields[i].value = nil
		t.dead++
		steps += 2
	}
	return steps
}

func (t *Table) compact() {
	kept := t.fields[:0]
	for _, f := range t.fields {
		if f.value != nil {
			kept = append(kept, f)
		}
	}
	clear(t.fields[len(kept):])
	t.fields, t.dead = kept, 0
	t.reindex()
}

func (t *Table) reindex() {
	t.index = nil
	if len(t.fields) <= linear {
		return
	}
	t.index = make(map[Value]int32, 2*len(t.fields))
	for i := range t.fields {
		t.index[t.fields[i].key] = int32(i)
	}
}

// after gives the entry behind a cursor: 0 is the start, i > 0 stands behind item i, −i behind the i-th field. At the end the key
// is nil. Cursors survive a change of the number of items.
func (t *Table) after(cursor int) (next int, key, value Value, steps int) {
	for i := max(cursor, 0); cursor >= 0 && i < len(t.items); i++ {
		steps++
		if t.items[i].value != nil {
			return i + 1, float64(i + 1), t.items[i].value, steps
		}
	}
	for i := max(-cursor, 0); i < len(t.fields); i++ {
		steps++
		if t.fields[i].value != nil {
			return -i - 1, t.fields[i].key, t.fields[i].value, steps
		}
	}
	return -len(t.fields), nil, nil, steps
}

// cursor finds the place of a key for next.
func (t *Table) cursor(key Value) (int, bool) {
	if key == nil {
		return 0, true
	}
	if i, ok := t.position(key); ok && i < len(t.items) {
		return i + 1, true
	}
	if i := t.find(key); i >= 0 {
		return -i - 1, true
	}
	return 0, false
}
