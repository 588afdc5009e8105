package classroom

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base32"
)

// letters are those of codes and keys: none that is taken for another when it is
// read from a wall.
const letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"

// NewCode gives a code to join with: six letters and digits, of 31 each. It is
// no secret in the room; guesses from outside are slowed by the server.
func NewCode() string { return random(6) }

// NewKey gives a key of 128 random bits or more, in letters that can be read
// out: a teacher's or a seat's.
func NewKey() string { return random(26) }

// random gives n letters, each as likely as the others.
func random(n int) string {
	out := make([]byte, 0, n)
	for len(out) < n {
		var b [64]byte
		rand.Read(b[:]) // never fails
		for _, c := range b {
			if c < 248 && len(out) < n { // 248 = 8 · 31: beyond it some letters would be likelier
				out = append(out, letters[c%31])
			}
		}
	}
	return string(out)
}

// NewID gives an id that is no secret: 80 random bits.
func NewID() string {
	var b [10]byte
	rand.Read(b[:])
	return base32.StdEncoding.EncodeToString(b[:])
}

// HashKey is what is kept of a key.
func HashKey(key string) []byte {
	sum := sha256.Sum256([]byte(key))
	return sum[:]
}

// IsKey reports whether key is the one that hash was made of, in a time that
// does not depend on how much of it is right.
func IsKey(key string, hash []byte) bool {
	return subtle.ConstantTimeCompare(HashKey(key), hash) == 1
}
