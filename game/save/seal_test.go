package save

import (
	"bytes"
	"errors"
	"testing"
)

func TestEveryTruncationAndBitFlipIsDamage(t *testing.T) {
	whole := seal([]byte(`{"scenario":"sofia","revealed":3}`))
	for n := range whole {
		if _, err := unseal(whole[:n]); !errors.Is(err, ErrDamaged) {
			t.Errorf("cut after %d bytes: %v", n, err)
		}
		for bit := range 8 {
			flipped := bytes.Clone(whole)
			flipped[n] ^= 1 << bit
			if _, err := unseal(flipped); !errors.Is(err, ErrDamaged) {
				t.Errorf("byte %d, bit %d: %v", n, bit, err)
			}
		}
	}
	if _, err := unseal(append(bytes.Clone(whole), 'x')); !errors.Is(err, ErrDamaged) {
		t.Errorf("one byte more: %v", err)
	}
}

func TestSealComesBack(t *testing.T) {
	for _, payload := range []string{"", "{}", "two\nlines\n"} {
		if got, err := unseal(seal([]byte(payload))); err != nil || string(got) != payload {
			t.Errorf("%q came back as %q, %v", payload, got, err)
		}
	}
}
