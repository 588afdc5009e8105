// Package need is for tests that need a program which not every machine has.
// On a developer's machine they are skipped without it; under make test and in
// CI, where .ci/setup has installed all, its absence is a failure.
package need

import (
	"os"
	"os/exec"
	"testing"
)

// All reports whether every need must be met: UPPERHAND_NEEDS=all says so.
func All() bool { return os.Getenv("UPPERHAND_NEEDS") == "all" || os.Getenv("CI") != "" }

// Program gives the path of a program.
func Program(t testing.TB, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		Missing(t, name)
	}
	return path
}

// File gives the path of something that make puts into build; made is the target
// that does.
func File(t testing.TB, path, made string) string {
	t.Helper()
	if _, err := os.Stat(path); err != nil {
		lack(t, path, "make "+made+" puts it there")
	}
	return path
}

// Missing ends a test for which something is not here.
func Missing(t testing.TB, what string) {
	t.Helper()
	lack(t, what, ".ci/setup test installs it")
}

func lack(t testing.TB, what, remedy string) {
	t.Helper()
	if All() {
		t.Fatalf("there is no %s here: %s", what, remedy)
	}
	t.Skipf("there is no %s here: %s", what, remedy)
}
