package pgtest

import "syscall"

// dieWithUs ends the server also where the test binary is killed.
func dieWithUs(attr *syscall.SysProcAttr) { attr.Pdeathsig = syscall.SIGQUIT }
