package script

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"upperhand/game/scenario"
)

// slip is one way to break the case of testdata/slips, and what is said of it.
type slip struct {
	name     string
	from, to []string
	said     []string
}

func readSlips(t *testing.T) []slip {
	t.Helper()
	data, err := os.ReadFile("testdata/slips/slips.txt")
	if err != nil {
		t.Fatal(err)
	}
	var all []slip
	for line := range strings.SplitSeq(string(data), "\n") {
		name, begins := strings.CutPrefix(line, "== ")
		if begins {
			all = append(all, slip{name: name})
		}
		if len(all) == 0 || begins || line == "" {
			continue
		}
		s := &all[len(all)-1]
		switch {
		case strings.HasPrefix(line, "- "):
			s.from = append(s.from, line[2:])
		case strings.HasPrefix(line, "+ "):
			s.to = append(s.to, line[2:])
		default:
			s.said = append(s.said, line)
		}
	}
	return all
}

// Of every slip exactly one thing is said, at its place and with its remedy: no
// finding that only follows from another.
func TestSlipsAreNamed(t *testing.T) {
	whole, err := os.ReadFile("testdata/slips/scenario.lua")
	if err != nil {
		t.Fatal(err)
	}
	if got := told(string(whole)); got != "" {
		t.Fatalf("the case itself is not clean:\n%s", got)
	}
	slips := readSlips(t)
	if len(slips) < 70 {
		t.Fatalf("%d slips", len(slips))
	}
	for _, s := range slips {
		t.Run(s.name, func(t *testing.T) {
			from, to := strings.Join(s.from, "\n"), strings.Join(s.to, "\n")
			if !strings.Contains(string(whole), from) {
				t.Fatalf("the case has no %q", from)
			}
			got := told(strings.Replace(string(whole), from, to, 1))
			if want := strings.Join(s.said, "\n"); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

// told is what Check says of a file, a line for each finding and one for its help.
func told(src string) string {
	_, found := Check("scenario.lua", []byte(src), nil)
	var lines []string
	for _, d := range found {
		lines = append(lines, fmt.Sprintf("%d %s %s\n  %s", d.Pos.Line, d.Code, d.Message, d.Help))
	}
	return strings.Join(lines, "\n")
}

func TestOtherFilesAreNamed(t *testing.T) {
	for begins, want := range map[string]string{
		"{\\rtf1\\ansi scenario \\{ \\}":  "word processor",
		"PK\x03\x04\x14\x00":              "Word",
		"%PDF-1.7\n":                      "PDF",
		"<!DOCTYPE html><p>scenario":      "web",
		"\xff\xfes\x00":                   "UTF-16",
		"-- Gr\xfc\xdfe\n" + untouched(t): "UTF-8",
	} {
		_, found := Check("scenario.lua", []byte(begins), nil)
		if len(found) == 0 || found[0].Severity != scenario.Error || !strings.Contains(found[0].Message, want) || len(found) > 2 {
			t.Errorf("%q: %v", begins, found)
		}
	}
}

func untouched(t *testing.T) string {
	t.Helper()
	src, err := os.ReadFile("testdata/slips/scenario.lua")
	if err != nil {
		t.Fatal(err)
	}
	return string(src)
}

// What Word puts into a text and what Windows puts into a file does no harm.
func TestByteOrderMarkAndLineEndsDoNoHarm(t *testing.T) {
	whole, err := os.ReadFile("testdata/slips/scenario.lua")
	if err != nil {
		t.Fatal(err)
	}
	windows := "\ufeff" + strings.ReplaceAll(string(whole), "\n", "\r\n")
	if got := told(windows); got != "" {
		t.Errorf("got\n%s", got)
	}
}
