//go:build !linux

package need

import (
	"os"
	"testing"
)

// Nobody skips a test that root runs, who may write to every file.
func Nobody(t *testing.T, _ string) {
	t.Helper()
	if os.Geteuid() == 0 {
		t.Skip("root may write to every file, and only on Linux can a test be somebody else")
	}
}
