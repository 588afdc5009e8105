package main

import (
	"io"
	"strings"
	"testing"
)

func TestExitCodes(t *testing.T) {
	for _, c := range []struct {
		args string
		want int
	}{
		{"", fine},
		{"--help", fine},
		{"explain UH001", fine},
		{"check testdata/records/voluntary-client.lua", fine},
		{"check testdata/nothing.lua", failed},
		{"play testdata/nothing.lua --choices 1", failed},
		{"play testdata/records/voluntary-client.lua --choices banana", failed},
		{"serve testdata/nothing", failed},
		{"serve testdata/nothing.zip", failed},
		{"export --to web testdata/nothing", failed},
		{"export --to web --player testdata testdata/records/voluntary-client.lua", failed},
		{"report testdata/records/sofia-and-matthias-0.json", fine},
		{"report testdata/nothing.json", failed},
		{"report testdata/records/sofia-and-matthias.lua", failed},
		{"report testdata/records/sofia-and-matthias-0.json --scenario testdata/records/voluntary-client.lua", failed},
		{"report", misuse},
		{"journal --delete x", misuse},
		{"journal word --delete 1", misuse},
		{"report testdata/records/sofia-and-matthias-0.json -o testdata/report.pdf", misuse},
		{"guide testdata/records/voluntary-client.lua", fine},
		{"guide testdata/nothing.lua", failed},
		{"guide", misuse},
		{"import testdata/nothing.twee", failed},
		{"import testdata/records/voluntary-client.lua", failed},
		{"import", misuse},
		{"export", misuse},
		{"export --to paper", misuse},
		{"explain UH999", misuse},
		{"new Not-An-Id", misuse},
		{"new fine --from nowhere", misuse},
		{"check", misuse},
		{"check --jsno x", misuse},
		{"play x --mode test", misuse},
		{"fly", misuse},
	} {
		if got := run(strings.Fields(c.args), strings.NewReader(""), io.Discard, io.Discard); got != c.want {
			t.Errorf("casebook %s: exit code %d, want %d", c.args, got, c.want)
		}
	}
}
