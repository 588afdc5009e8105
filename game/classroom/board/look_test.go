//go:build serve

package board_test

import (
	"flag"
	"net/http"
	"testing"
)

var serve = flag.String("serve", "127.0.0.1:8099", "where to serve the sample class")

// TestServe serves a sample class to whoever wants to look at it, and does not end:
//
//	go test -tags serve ./game/classroom/board -run TestServe -serve 127.0.0.1:8099 -timeout 0
func TestServe(t *testing.T) {
	h, _ := open(class(t, 12))
	t.Fatal(http.ListenAndServe(*serve, h))
}
