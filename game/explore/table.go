package explore

import "bytes"

// table numbers byte strings in the order in which they are first met, and
// keeps them. Equal strings are told by their bytes, not by a hash alone. The
// numbers do not depend on anything but the strings and their order.
type table struct {
	text  []byte
	ends  []int    // where each string ends in text
	index []uint32 // numbers plus one, at places given by the hash; 0: free
}

func newTable() *table { return &table{index: make([]uint32, 1<<12)} }

func (t *table) len() int { return len(t.ends) }

// size is about how much memory the table takes, in bytes.
func (t *table) size() int { return cap(t.text) + 8*cap(t.ends) + 4*len(t.index) }

func (t *table) at(n int) []byte {
	from := 0
	if n > 0 {
		from = t.ends[n-1]
	}
	return t.text[from:t.ends[n]]
}

// put gives the number of a string, and whether it is new.
func (t *table) put(key []byte) (int, bool) {
	if 2*len(t.ends) >= len(t.index) {
		t.grow()
	}
	at := t.find(key)
	if n := t.index[at]; n != 0 {
		return int(n - 1), false
	}
	t.text = append(t.text, key...)
	t.ends = append(t.ends, len(t.text))
	t.index[at] = uint32(len(t.ends))
	return len(t.ends) - 1, true
}

// find gives the place of a string, or the free one that it would take.
func (t *table) find(key []byte) int {
	mask := len(t.index) - 1
	at := int(hash(key)) & mask
	for n := t.index[at]; n != 0; n = t.index[at] {
		if bytes.Equal(t.at(int(n-1)), key) {
			break
		}
		at = (at + 1) & mask
	}
	return at
}

func (t *table) grow() {
	t.index = make([]uint32, 2*len(t.index))
	mask := len(t.index) - 1
	for n := range t.ends {
		at := int(hash(t.at(n))) & mask
		for t.index[at] != 0 {
			at = (at + 1) & mask
		}
		t.index[at] = uint32(n + 1)
	}
}

// hash spreads keys well enough for a table: eight bytes at a time, each
// folded in by multiplication.
func hash(key []byte) uint64 {
	const odd = 0x9e3779b97f4a7c15
	h := uint64(len(key)) * odd
	for len(key) >= 8 {
		w := uint64(key[0]) | uint64(key[1])<<8 | uint64(key[2])<<16 | uint64(key[3])<<24 |
			uint64(key[4])<<32 | uint64(key[5])<<40 | uint64(key[6])<<48 | uint64(key[7])<<56
		h = (h ^ w) * odd
		h ^= h >> 29
		key = key[8:]
	}
	for _, b := range key {
		h = (h ^ uint64(b)) * odd
	}
	h ^= h >> 32
	return h * odd >> 20
}
