package xapi

import (
	"crypto/sha1"
	"encoding/hex"
	"io"
	"strconv"
)

// namespace sets the ids that are made here apart from all other name-based
// ones (RFC 9562, section 5.5). It was drawn once and never changes: with it
// every id that was ever sent would.
const namespace = "\x5c\x0f\x7e\x91\x2d\x44\x4b\x1a\x9e\x63\xb7\x08\x1f\xd2\x6a\x35"

// uuid names something by its parts, always in the same way: whoever tells of
// the same thing again gives the same id, and a record store that has it keeps
// one. The length before each part keeps "a", "bc" apart from "ab", "c".
func uuid(parts ...string) string {
	h := sha1.New() // what version 5 prescribes; nothing secret rests on it
	io.WriteString(h, namespace)
	for _, part := range parts {
		io.WriteString(h, strconv.Itoa(len(part))+":"+part)
	}
	id := h.Sum(nil)[:16]
	id[6] = id[6]&0x0f | 0x50 // version 5
	id[8] = id[8]&0x3f | 0x80 // the variant of RFC 9562
	s := hex.EncodeToString(id)
	return s[:8] + "-" + s[8:12] + "-" + s[12:16] + "-" + s[16:20] + "-" + s[20:]
}
