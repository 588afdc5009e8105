package translation

import (
	"fmt"

	"upperhand/game/locale"
	"upperhand/game/scenario"
)

// Catalogue reads the PO file of a language. One that cannot be laid out is
// refused.
func Catalogue(lang string, po []byte) (*locale.Catalogue, error) {
	if scenario.IsRightToLeft(lang) {
		return nil, fmt.Errorf("%q is written from right to left, which cannot be shown", lang)
	}
	return locale.Parse(po)
}
