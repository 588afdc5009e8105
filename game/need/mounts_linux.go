package need

import (
	"os"
	"os/exec"
	"syscall"
	"testing"
)

// inside is the environment variable of a test that runs in mounts of its own.
const inside = "UPPERHAND_TEST_OWN_MOUNTS"

// SmallDisk has a test run where it may mount, also when nobody is root, with a
// folder that holds so much ("64k", "16m") and no more. It gives the folder; it is
// "" in the process that only started the test again, which has nothing to do.
func SmallDisk(t *testing.T, size string) string {
	t.Helper()
	if os.Getenv(inside) == "" {
		again(t)
		return ""
	}
	dir := t.TempDir()
	if err := syscall.Mount("none", dir, "tmpfs", 0, "size="+size); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = syscall.Unmount(dir, syscall.MNT_DETACH) })
	return dir
}

// again runs the test once more, in mounts that nobody else has.
func again(t *testing.T) {
	t.Helper()
	run := exec.Command(os.Args[0], "-test.run=^"+t.Name()+"$")
	run.Env = append(os.Environ(), inside+"=yes")
	run.SysProcAttr = &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWNS}
	if os.Geteuid() != 0 {
		run.SysProcAttr.Cloneflags |= syscall.CLONE_NEWUSER
		run.SysProcAttr.UidMappings = []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getuid(), Size: 1}}
		run.SysProcAttr.GidMappings = []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getgid(), Size: 1}}
	}
	if out, err := run.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}
