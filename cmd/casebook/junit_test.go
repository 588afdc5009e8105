//go:build !js

package main

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// failing makes a scenario whose tests fail in every way that there is, and
// gives its folder.
func failing(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	casebook(t, fine, "new", "a-start", dir)
	tests := `test "a <name> & \"quotes\" ]]> \9 …" { "ask", expect { ending = "maybe" }, "ask" }
test "it is pressed" { "ask", expect { ["robin.trust"] = "< 3", offered = "wait", not_offered = "press" } }
`
	if err := os.WriteFile(filepath.Join(dir, "a-start", testFile), []byte(tests), 0o666); err != nil {
		t.Fatal(err)
	}
	return filepath.Join(dir, "a-start")
}

func TestJUnitIsXML(t *testing.T) {
	results := filepath.Join(t.TempDir(), "results.xml")
	casebook(t, failed, "test", "--junit", results, failing(t), "nowhere")
	data, err := os.ReadFile(results)
	if err != nil {
		t.Fatal(err)
	}
	elements := map[string]int{}
	for d := xml.NewDecoder(bytes.NewReader(data)); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatalf("%v in\n%s", err, data)
		}
		if start, is := token.(xml.StartElement); is {
			elements[start.Name.Local]++
			for _, a := range start.Attr {
				if a.Name.Local == "name" && strings.HasPrefix(a.Value, "a <") && a.Value != "a <name> & \"quotes\" ]]> …" {
					t.Errorf("the name became %q", a.Value)
				}
			}
		}
	}
	if elements["testsuite"] != 2 || elements["testcase"] != 3 || elements["failure"] != 2 || elements["error"] != 1 {
		t.Errorf("it has %v:\n%s", elements, data)
	}
}

// TestEditorsFindEveryFailure holds the pattern of the task against what test
// prints.
func TestEditorsFindEveryFailure(t *testing.T) {
	folder := failing(t)
	out := casebook(t, failed, "test", folder)
	found, _ := problems(t, taskPatterns(t, "Test the case"), out)
	if len(found) != 5 || !strings.HasPrefix(found[0], filepath.Join(folder, testFile)+"|1|expected ending \"maybe\"") {
		t.Errorf("found %q in\n%s", found, out)
	}
}
