//go:build unix

package pgtest

import (
	"os"
	"os/exec"
	"os/user"
	"strconv"
	"syscall"
)

// lowly starts a program in a group of its own, and as somebody without rights
// where we are root: PostgreSQL refuses root.
func lowly() *syscall.SysProcAttr {
	attr := &syscall.SysProcAttr{Setpgid: true}
	dieWithUs(attr)
	if os.Getuid() == 0 {
		uid, gid := somebody()
		attr.Credential = &syscall.Credential{Uid: uid, Gid: gid}
	}
	return attr
}

// somebody is the user whom the server runs as.
func somebody() (uid, gid uint32) {
	for _, name := range []string{"postgres", "nobody"} {
		if u, err := user.Lookup(name); err == nil {
			uid, err1 := strconv.ParseUint(u.Uid, 10, 32)
			gid, err2 := strconv.ParseUint(u.Gid, 10, 32)
			if err1 == nil && err2 == nil {
				return uint32(uid), uint32(gid)
			}
		}
	}
	return 65534, 65534
}

// give makes a folder that of the user whom the server runs as.
func give(dir string) error {
	if os.Getuid() != 0 {
		return nil
	}
	uid, gid := somebody()
	return os.Chown(dir, int(uid), int(gid))
}

// killAll ends the server and what it started.
func killAll(cmd *exec.Cmd) { _ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
