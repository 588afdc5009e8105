package need

import (
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
)

// nobody is the user that has no rights of its own, on every Linux.
const nobody = 65534

// Nobody has the rest of a test, on its own goroutine, handle files as somebody
// who is not root: root may write to every file. dir is a folder of t.TempDir and
// is theirs from then on, with what lies in it.
func Nobody(t *testing.T, dir string) {
	t.Helper()
	if os.Geteuid() != 0 {
		return
	}
	err := filepath.WalkDir(dir, func(path string, _ os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		return os.Chown(path, nobody, nobody)
	})
	if err == nil {
		err = os.Chmod(filepath.Dir(dir), 0o755) // that of the test, in which t.TempDir makes its folders
	}
	if err != nil {
		t.Fatal(err)
	}
	runtime.LockOSThread() // rights over files belong to a thread
	if err := syscall.Setfsuid(nobody); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = syscall.Setfsuid(0)
		runtime.UnlockOSThread()
	})
}
