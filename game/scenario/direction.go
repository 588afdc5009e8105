package scenario

import (
	"slices"
	"strings"
)

// rightToLeft are the languages that are written from right to left, unless
// their tag names another script.
var rightToLeft = []string{"ar", "arc", "azb", "ckb", "dv", "fa", "glk", "he", "ks", "lrc", "mzn", "nqo", "pnb", "ps", "rhg", "sd", "syr", "ug", "ur", "yi"}

// IsRightToLeft reports whether a language is written from right to left, which
// the game cannot lay out.
func IsRightToLeft(tag string) bool {
	parts := strings.Split(strings.ToLower(tag), "-")
	for _, script := range parts[1:] {
		if len(script) == 4 {
			return slices.Contains([]string{"arab", "hebr", "thaa", "syrc", "nkoo", "rohg"}, script)
		}
	}
	return slices.Contains(rightToLeft, parts[0])
}
