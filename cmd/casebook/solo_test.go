package main

import (
	"io"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestSoloReadsScenariosWhenThePageAsks edits a scenario behind a server's
// back, breaks it, and adds another, as an author does between two reloads.
func TestSoloReadsScenariosWhenThePageAsks(t *testing.T) {
	player, authored := t.TempDir(), t.TempDir()
	if err := fakePlayer(player); err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile("testdata/records/voluntary-client.lua")
	if err != nil {
		t.Fatal(err)
	}
	first := filepath.Join(authored, "first", scenarioFile)
	save := func(name, text string) {
		t.Helper()
		if err := write(name, []byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	save(first, string(source))
	cmd := solo{Player: player, Paths: []string{authored}}
	handler, err := cmd.handler(&console{out: io.Discard, err: io.Discard})
	if err != nil {
		t.Fatal(err)
	}
	get := func(path string) string {
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, httptest.NewRequest("GET", "http://localhost"+path, nil))
		return strings.Join(strings.Fields(w.Body.String()), " ")
	}
	expect := func(path, want string) {
		t.Helper()
		if got := get(path); !strings.Contains(got, want) {
			t.Errorf("GET %s: %q lacks %q", path, got, want)
		}
	}
	expect("/", `data-offline="no"`)
	expect("/scenarios/index.json", `[ "voluntary-client.lua" ]`)
	save(first, string(source)+"\n-- mended")
	expect("/scenarios/voluntary-client.lua", "-- mended")
	save(filepath.Join(filepath.Dir(first), "es.po"), "msgid \"\"\nmsgstr \"Language: es\\n\"\n")
	expect("/scenarios/index.json", `[ "voluntary-client.lua", "voluntary-client.es.po" ]`)
	expect("/scenarios/voluntary-client.es.po", "Language: es")
	if err := os.Remove(filepath.Join(filepath.Dir(first), "es.po")); err != nil {
		t.Fatal(err)
	}
	save(first, "scenario {")
	expect("/scenarios/index.json", `[ "first.lua" ]`)
	expect("/scenarios/first.lua", "scenario {")
	save(first, string(source))
	save(filepath.Join(authored, "twin", scenarioFile), string(source))
	expect("/scenarios/index.json", `[ "voluntary-client.lua", "scenario-2.lua" ]`)
}
