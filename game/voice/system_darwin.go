package voice

import "os/exec"

func system() engine { return say() }

func hide(*exec.Cmd) {}
