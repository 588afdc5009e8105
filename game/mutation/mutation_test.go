package main

import (
	"go/format"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// A rule that no test holds is told with its place and the change; one that a test
// holds is not; a reason in the list settles it, and a reason too many is told.
func TestAPlantedRuleThatNoTestHolds(t *testing.T) {
	list := filepath.Join(t.TempDir(), "equivalent.txt")
	survey := func() (int, string) {
		var out, trouble strings.Builder
		code := run([]string{"-root", "testdata/module", "-accepted", list, "-try", "Held|Loose", "rule"}, &out, &trouble)
		if trouble.Len() > 0 {
			t.Fatal(trouble.String())
		}
		return code, out.String()
	}
	code, out := survey()
	if code != 1 || !strings.Contains(out, "SURVIVED rule/rule.go:11 Loose: n > most => n <= most") {
		t.Errorf("code %d\n%s", code, out)
	}
	if strings.Contains(out, "SURVIVED rule/rule.go:7") {
		t.Errorf("a rule that is held survived:\n%s", out)
	}
	var reasons strings.Builder
	for _, m := range regexp.MustCompile(`SURVIVED (\S+):\d+ (.*)`).FindAllStringSubmatch(out, -1) {
		reasons.WriteString(m[1] + " " + m[2] + "\n\tnobody looks at it\n")
	}
	if err := os.WriteFile(list, []byte(reasons.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	if code, out := survey(); code != 0 {
		t.Errorf("with reasons for all: code %d\n%s", code, out)
	}
	if err := os.WriteFile(list, []byte(reasons.String()+"rule/rule.go Held: n < 10 => n <= 10\n\twrong\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if code, out := survey(); code != 1 || !strings.Contains(out, "KILLED, yet listed as equivalent: rule/rule.go:7 Held: n < 10 => n <= 10") {
		t.Errorf("a reason for what a test kills: code %d\n%s", code, out)
	}
}

// Every file of the packages under test stays Go with all mutants in it.
func TestPlantedFilesAreGo(t *testing.T) {
	c := &census{}
	s, err := readSource("testdata/module", "rule")
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range s.plant("testdata/module", c) {
		if _, err := format.Source(text); err != nil {
			t.Errorf("%s: %v\n%s", name, err, text)
		}
	}
	s.constants(c)
	var keys []string
	for _, m := range c.all {
		keys = append(keys, m.Key())
	}
	for _, want := range []string{
		"rule/rule.go Held: n < 10 && n > 3 => n < 10 || n > 3", "rule/rule.go Held: n < 10 => n >= 10", "rule/rule.go Held: 10 => 10 + 1",
		"rule/rule.go Loose: if n > most { return most } => (left out)", "rule/rule.go Loose: return n => return empty",
		"rule/rule.go Endless: sum += i => (left out)", "rule/rule.go const most: 3 => 3 - 1",
	} {
		if !strings.Contains(strings.Join(keys, "\n")+"\n", want+"\n") {
			t.Errorf("no mutant %q among\n%s", want, strings.Join(keys, "\n"))
		}
	}
}

func TestAReasonIsAskedFor(t *testing.T) {
	for text, want := range map[string]string{
		"a b: c => d\n": "no reason", "\treason\n": "no mutant above", "a b: c => d\n\tr\na b: c => d\n\tr\n": "twice", "# note\n\na b: c => d\n\tr\n": "",
	} {
		path := filepath.Join(t.TempDir(), "list.txt")
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := readAccepted(path); (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}
