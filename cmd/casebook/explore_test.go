package main

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"upperhand/game/survey"
)

// The ways to the endings of a large case, of which not every way fits, pass
// as tests beside it, and running the command twice gives the same bytes.
func TestTheWaysFoundPassAsTests(t *testing.T) {
	source, err := os.ReadFile("testdata/records/sofia-and-matthias.lua")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, scenarioFile), source, 0o600); err != nil {
		t.Fatal(err)
	}
	explored := func(args ...string) string {
		var out, troubles bytes.Buffer
		if code := run(append([]string{"explore", dir, "--states", "5000", "--runs", "40"}, args...), strings.NewReader(""), &out, &troubles); code != fine {
			t.Fatalf("exit code %d\n%s", code, troubles.String())
		}
		return out.String()
	}
	tests := explored("--format", "tests")
	if err := os.WriteFile(filepath.Join(dir, testFile), []byte(tests), 0o600); err != nil {
		t.Fatal(err)
	}
	var told bytes.Buffer
	if code := run([]string{"test", dir}, strings.NewReader(""), &told, io.Discard); code != fine {
		t.Errorf("exit code %d\n%s\n%s", code, told.String(), tests)
	}
	data := explored("--json")
	if data != explored("--json") {
		t.Error("the same command gave other numbers")
	}
	var d survey.Data
	if err := json.Unmarshal([]byte(data), &d); err != nil {
		t.Fatal(err)
	}
	if d.Complete || d.Endings["her-own-terms"].Kind != "good" || d.Strategies["random"].Runs != 40 || d.Choices.Total != len(d.Choices.Each) {
		t.Errorf("complete: %t, %+v, %d choices of %d", d.Complete, d.Endings["her-own-terms"], len(d.Choices.Each), d.Choices.Total)
	}
	if want := strings.Count(tests, "test \""); want == 0 || want != reachedEndings(d) {
		t.Errorf("%d tests for %d endings reached", want, reachedEndings(d))
	}
}

func reachedEndings(d survey.Data) int {
	n := 0
	for _, e := range d.Endings {
		if e.Reached {
			n++
		}
	}
	return n
}
