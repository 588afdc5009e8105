package scenario

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestNearestFindsWhatAnAuthorMeant(t *testing.T) {
	bases := []string{"coercive", "reward", "legitimate", "expert", "referent", "informational", "connection"}
	for _, c := range []struct{ name, want string }{
		{"legitmate", "legitimate"},
		{"refernet", "referent"},
		{"Expert", "expert"},
		{"info", "informational"},
		{"coersive", "coercive"},
		{"banana", ""},
		{"re", ""},
		{"", ""},
		{strings.Repeat("reward", 50), ""},
	} {
		if got := Nearest(c.name, bases); got != c.want {
			t.Errorf("Nearest(%q) = %q, want %q", c.name, got, c.want)
		}
	}
	if got := Nearest("first hour", []string{"first-hour"}); got != "first-hour" {
		t.Errorf("a space for a hyphen: %q", got)
	}
	if got := Nearest("kichen", []string{"kitten", "kitchen"}); got != "kitchen" {
		t.Errorf("the nearer of two: %q", got)
	}
}

func TestDistanceIsAMeasure(t *testing.T) {
	word := rapid.StringMatching(`[a-d]{0,8}`)
	rapid.Check(t, func(t *rapid.T) {
		a, b := word.Draw(t, "a"), word.Draw(t, "b")
		if distance(a, b) != distance(b, a) {
			t.Errorf("not symmetric: %q %q", a, b)
		}
		if (distance(a, b) == 0) != (a == b) {
			t.Errorf("zero only for equals: %q %q", a, b)
		}
		if distance(a, b) > max(len(a), len(b)) {
			t.Errorf("further than rewriting: %q %q", a, b)
		}
	})
}
