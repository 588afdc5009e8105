package main

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestJSONIsASCIIAndMeansTheSame(t *testing.T) {
	text := "plain, “quoted”, <tag> & − 😀 \x1b[31m \u009b31m \u202e \x7f"
	var out strings.Builder
	if err := writeJSON(&out, text); err != nil {
		t.Fatal(err)
	}
	for _, r := range out.String() {
		if r >= 0x7f || r < ' ' && r != '\n' {
			t.Errorf("%q holds %q", out.String(), r)
		}
	}
	var back string
	if err := json.Unmarshal([]byte(out.String()), &back); err != nil || back != text {
		t.Errorf("%q came back as %q: %v", text, back, err)
	}
}
