package voice

import (
	"os/exec"
	"syscall"
)

func system() engine { return sapi() }

// noWindow is CREATE_NO_WINDOW: a console would open before the game.
const noWindow = 0x08000000

func hide(c *exec.Cmd) {
	c.SysProcAttr = &syscall.SysProcAttr{HideWindow: true, CreationFlags: noWindow}
}
