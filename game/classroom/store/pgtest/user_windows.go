package pgtest

import (
	"os/exec"
	"syscall"
)

func lowly() *syscall.SysProcAttr { return nil }

func give(string) error { return nil }

func killAll(cmd *exec.Cmd) { _ = cmd.Process.Kill() }
