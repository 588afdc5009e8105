//go:build !linux && !js

package pgtest

import "syscall"

// dieWithUs: other systems have nothing for it; Main ends the server.
func dieWithUs(*syscall.SysProcAttr) {}
