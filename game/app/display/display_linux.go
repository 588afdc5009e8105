package display

import (
	"os"
	"strings"
)

const message = `upperhand: there is no display to open a window on.
Start it from a desktop session, or play in the browser: "make play" in the
project's folder builds and serves that version; "casebook play" plays in this
terminal.
`

func init() {
	if !found(os.Getenv("DISPLAY")) {
		os.Stderr.WriteString(message)
		os.Exit(1)
	}
}

// found reports whether an X server can be there. Ebitengine speaks X11, on
// Wayland too (through XWayland, which sets DISPLAY). A display on another
// machine is believed; one on this machine must have its socket.
func found(display string) bool {
	number, local := strings.CutPrefix(display, ":")
	if !local {
		return display != ""
	}
	number, _, _ = strings.Cut(number, ".")
	socket := "/tmp/.X11-unix/X" + number
	if _, err := os.Stat(socket); err == nil {
		return true
	}
	open, err := os.ReadFile("/proc/net/unix")
	return err == nil && strings.Contains(string(open), "@"+socket+"\n")
}
