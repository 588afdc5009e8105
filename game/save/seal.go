package save

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"crypto/sha256"

	"upperhand/game/locale"
)

// Version is the version of what stands in a sealed file.
//
//	1  the first
const Version = 1

// magic is the first word of every file of ours.
const magic = "upperhand-save"

// maxSealed bounds what is read into memory, in bytes: far above the longest
// playthrough with the longest reflections.
const maxSealed = 8 << 20

// ErrDamaged is the error of a file that is cut off, changed or not ours.
//
//locale:texts
var ErrDamaged = errors.New("it is damaged")

// NewerError is the error of a file that a later version of the game wrote.
type NewerError struct{ Version, Reads int }

func (e *NewerError) Error() string {
	return e.told(nil)
}

// told is the error in a language.
func (e *NewerError) told(say *locale.Catalogue) string {
	return say.Text("it was saved by a newer version of the game (format %d, this one reads up to %d)", e.Version, e.Reads)
}

// seal puts a header before a payload: magic, version, length and a checksum
// over all of these and the payload.
func seal(payload []byte) []byte { return sealAs(Version, payload) }

// sealed is a value as it is kept.
func sealed(value any) ([]byte, error) {
	payload, err := json.Marshal(value)
	if err != nil {
		return nil, fmt.Errorf("it could not be written down: %w", err)
	}
	return seal(payload), nil
}

// stamp tells one sealed blob from another: its first line holds the checksum.
func stamp(blob []byte) string {
	line, _, _ := bytes.Cut(blob, []byte("\n"))
	return string(line)
}

func sealAs(version int, payload []byte) []byte {
	head := fmt.Sprintf("%s %d %d", magic, version, len(payload))
	return fmt.Appendf(nil, "%s %s\n%s", head, sum(head, payload), payload)
}

// unseal gives the payload back. Every version seals alike, so that a damaged
// version number isn't taken for a newer one.
func unseal(data []byte) ([]byte, error) {
	line, payload, found := bytes.Cut(data, []byte("\n"))
	words := bytes.Split(line, []byte(" "))
	if !found || len(words) != 4 || string(words[0]) != magic {
		return nil, ErrDamaged
	}
	head := string(bytes.Join(words[:3], []byte(" ")))
	length, err := strconv.Atoi(string(words[2]))
	if err != nil || length != len(payload) || sum(head, payload) != string(words[3]) {
		return nil, ErrDamaged
	}
	version, err := strconv.Atoi(string(words[1]))
	switch {
	case err != nil || version < 1:
		return nil, ErrDamaged
	case version > Version:
		return nil, &NewerError{Version: version, Reads: Version}
	}
	return payload, nil
}

func sum(head string, payload []byte) string {
	h := sha256.New()
	h.Write([]byte(head + "\n"))
	h.Write(payload)
	return hex.EncodeToString(h.Sum(nil))
}
