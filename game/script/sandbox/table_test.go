package sandbox

import (
	"testing"

	"pgregory.net/rapid"
)

// model is the plainest table there is: a list of keys in the order in which they first came.
type model struct {
	keys   []Value
	values map[Value]Value
}

func (m *model) set(k, v Value) {
	if _, known := m.values[k]; !known && v != nil {
		m.keys = append(m.keys, k)
	}
	if v != nil || m.values[k] != nil {
		m.values[k] = v
	}
}

func TestTableAgreesWithItsModel(t *testing.T) {
	key := rapid.OneOf(
		rapid.Map(rapid.IntRange(-2, 12), func(i int) Value { return float64(i) }),
		rapid.Map(rapid.SampledFrom([]string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"}), func(s string) Value { return s }),
		rapid.Just[Value](true), rapid.Just[Value](0.5),
	)
	value := rapid.Map(rapid.IntRange(0, 3), func(i int) Value {
		if i == 0 {
			return nil
		}
		return float64(i)
	})
	rapid.Check(t, func(t *rapid.T) {
		table, m := NewTable(), &model{values: map[Value]Value{}}
		for range rapid.IntRange(0, 80).Draw(t, "writes") {
			k, v := key.Draw(t, "key"), value.Draw(t, "value")
			table.set(k, v, 1)
			m.set(k, v)
			agree(t, table, m)
		}
	})
}

func agree(t *rapid.T, table *Table, m *model) {
	live := 0
	for _, k := range m.keys {
		if table.get(k) != m.values[k] {
			t.Fatalf("[%v] is %v, want %v", k, table.get(k), m.values[k])
		}
		if m.values[k] != nil {
			live++
		}
	}
	seen, last := 0, 0.0
	items := true
	table.Range(func(k, v Value, _ int) bool {
		seen++
		if f, is := k.(float64); items && is && f > last && f <= float64(table.Len()) {
			last = f
		} else {
			items = false
		}
		if m.values[k] != v {
			t.Fatalf("visited [%v] = %v, want %v", k, v, m.values[k])
		}
		return true
	})
	if seen != live {
		t.Fatalf("visited %d entries of %d", seen, live)
	}
	if n := table.Len(); n > 0 && table.Index(n) == nil || m.values[float64(n+1)] != nil {
		t.Fatalf("%d is no border", n)
	}
	walk(t, table, live)
}

// walk goes from key to key as next does.
func walk(t *rapid.T, table *Table, live int) {
	var key Value
	for n := 0; ; n++ {
		at, ok := table.cursor(key)
		if !ok || n > live {
			t.Fatalf("lost behind key %v", key)
		}
		if _, key, _, _ = table.after(at); key == nil {
			if n != live {
				t.Fatalf("walked over %d entries of %d", n, live)
			}
			return
		}
	}
}
