package save

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
)

// Names of what is kept beside the playthroughs.
const (
	settingsName = "settings"
	progressName = "progress"
	journalName  = "journal"
	profileName  = "profile"
	placeName    = "place"
)

const slotPrefix = "slot-"

// slotName turns a scenario's id, which an author chose, into a name that is
// safe in every file system, also those that ignore case.
func slotName(id string) string {
	var name strings.Builder
	for _, b := range []byte(id) {
		if b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '-' {
			name.WriteByte(b)
		} else {
			fmt.Fprintf(&name, "%%%02x", b)
		}
	}
	if name.Len() > 100 {
		sum := sha256.Sum256([]byte(id))
		return slotPrefix + name.String()[:60] + hex.EncodeToString(sum[:8])
	}
	return slotPrefix + name.String()
}

// safeName keeps of a report's name what may stand in a file name anywhere.
func safeName(name string) string { return strings.TrimPrefix(slotName(name), slotPrefix) }
