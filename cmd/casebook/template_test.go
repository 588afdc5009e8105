//go:build !js

package main

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"upperhand/game/script"
	"upperhand/game/script/format"
	"upperhand/game/template"
)

// TestEveryTemplateIsAGoodStart holds that a new scenario has nothing to
// mend, not even advice, and tests that pass.
func TestEveryTemplateIsAGoodStart(t *testing.T) {
	for _, name := range template.Names() {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			casebook(t, fine, "new", "a-start", dir, "--from", name)
			folder := filepath.Join(dir, "a-start")
			if out := casebook(t, fine, "check", folder); out != "" {
				t.Errorf("check found\n%s", out)
			}
			if out := casebook(t, fine, "test", folder); strings.Contains(out, "no tests") {
				t.Error("it has no tests")
			}
			casebook(t, fine, "fmt", "--check", folder)
			source, err := os.ReadFile(filepath.Join(folder, scenarioFile))
			if err != nil || !bytes.Contains(source, []byte("\n  id = \"a-start\",\n")) {
				t.Errorf("it is not called by its id: %v", err)
			}
		})
	}
}

// casebook runs the command and gives what it printed.
func casebook(t *testing.T, want int, args ...string) string {
	t.Helper()
	var out, trouble bytes.Buffer
	if code := run(args, nil, &out, &trouble); code != want {
		t.Errorf("casebook %s: exit code %d, want %d\n%s%s", strings.Join(args, " "), code, want, out.String(), trouble.String())
	}
	return out.String()
}

func TestDefinitionsAreLaidOut(t *testing.T) {
	source := []byte(script.Definitions())
	if out, err := format.Source(source); err != nil || !bytes.Equal(out, source) {
		t.Errorf("the definitions for editors would be laid out otherwise: %v", err)
	}
}

func TestStyLuaIsSetUpAlikeEverywhere(t *testing.T) {
	if beside, err := os.ReadFile("../../scenarios/stylua.toml"); err != nil || string(beside) != styluaTOML {
		t.Errorf("scenarios/stylua.toml differs from that of new scenarios: %v", err)
	}
}

func TestEditorFilesAreJSON(t *testing.T) {
	for _, file := range editorFiles() {
		if strings.HasSuffix(file.name, ".json") && !json.Valid([]byte(file.text)) {
			t.Errorf("%s is not JSON", file.name)
		}
	}
}

// matcher is how VS Code finds problems in the output of a task: a pattern for
// each line of one.
type matcher struct {
	Pattern json.RawMessage `json:"pattern"`
}

type linePattern struct {
	Regexp                              string
	File, Line, Severity, Code, Message int
}

func taskPatterns(t *testing.T, label string) []linePattern {
	t.Helper()
	var tasks struct {
		Tasks []struct {
			Label          string
			ProblemMatcher json.RawMessage
		}
	}
	if err := json.Unmarshal([]byte(vscodeTasks), &tasks); err != nil {
		t.Fatal(err)
	}
	for _, task := range tasks.Tasks {
		if task.Label != label {
			continue
		}
		var m matcher
		var many []linePattern
		var one linePattern
		if err := json.Unmarshal(task.ProblemMatcher, &m); err != nil {
			t.Fatal(err)
		}
		if json.Unmarshal(m.Pattern, &many) == nil {
			return many
		}
		if err := json.Unmarshal(m.Pattern, &one); err != nil {
			t.Fatal(err)
		}
		return []linePattern{one}
	}
	t.Fatalf("there is no task %q", label)
	return nil
}

// problems finds in an output what VS Code would: each as file, line,
// severity, code and message.
func problems(t *testing.T, patterns []linePattern, output string) (found []string, unmatched []string) {
	t.Helper()
	lines := strings.Split(strings.TrimSuffix(output, "\n"), "\n")
	for i := 0; i < len(lines); {
		var parts []string
		for n, p := range patterns {
			if i+n >= len(lines) {
				break
			}
			groups := regexp.MustCompile(p.Regexp).FindStringSubmatch(lines[i+n])
			if groups == nil {
				break
			}
			for _, group := range []int{p.File, p.Line, p.Severity, p.Code, p.Message} {
				if group > 0 {
					parts = append(parts, groups[group])
				}
			}
			if n == len(patterns)-1 {
				found = append(found, strings.Join(parts, "|"))
			}
		}
		if len(found) > 0 && parts != nil && strings.HasSuffix(found[len(found)-1], parts[len(parts)-1]) {
			i += len(patterns)
			continue
		}
		unmatched = append(unmatched, lines[i])
		i++
	}
	return found, unmatched
}

// TestEditorsFindEveryProblem runs check over every broken scenario that there
// is: each finding has to be matched, with its help.
func TestEditorsFindEveryProblem(t *testing.T) {
	patterns := taskPatterns(t, "Check the case")
	files, err := fs.Glob(os.DirFS("../../game/script"), "testdata/bad/*.lua")
	if err != nil || len(files) < 10 {
		t.Fatalf("there are no broken scenarios: %v", err)
	}
	args := []string{"check", "nowhere.lua"}
	for _, file := range files {
		args = append(args, "../../game/script/"+file)
	}
	out := casebook(t, failed, args...)
	found, unmatched := problems(t, patterns, out)
	if len(unmatched) > 0 {
		t.Errorf("no problem is found in\n%s", strings.Join(unmatched, "\n"))
	}
	if len(found) < 100 {
		t.Errorf("only %d problems are found", len(found))
	}
	first := casebook(t, failed, "check", "../../game/script/testdata/bad/brace.lua")
	found, _ = problems(t, patterns, first)
	if len(found) == 0 || !regexp.MustCompile(`^\.\./\.\./game/script/testdata/bad/brace\.lua\|\d+\|error\|UH010\|.+\|.+$`).MatchString(found[0]) {
		t.Errorf("found %q in\n%s", found, first)
	}
}
