// Package hidden knows the characters that hide, reorder or control text. Neither a
// scenario nor its translation may hold one, since nobody who reviews it would see
// what it does.
package hidden

// Is reports whether r is such a character. Line breaks and tabs are not.
func Is(r rune) bool {
	switch {
	case r == '\n', r == '\t':
		return false
	case r < 0x20, r >= 0x7f && r < 0xa0: // C0, DEL, C1
		return true
	case r < 0xad:
		return false
	case r == 0xad, r == 0x61c, r == 0x180e, r == 0xfeff, r == 0x034f: // soft hyphen, marks, BOM, joiner
		return true
	case r >= 0x200b && r <= 0x200f, r >= 0x2028 && r <= 0x202e, r >= 0x2060 && r <= 0x206f:
		return true
	case r >= 0xfff9 && r <= 0xfffb, r >= 0xfdd0 && r <= 0xfdef, r&0xfffe == 0xfffe:
		return true
	case r >= 0xe000 && r <= 0xf8ff, r >= 0xe0000: // private use, tags and all above
		return true
	}
	return false
}
