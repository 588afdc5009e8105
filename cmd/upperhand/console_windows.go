package main

import (
	"os"

	"golang.org/x/sys/windows"
)

// A program with a window has no console of its own on Windows, so that none
// flashes up. Started from one, it tells there what it has to tell.
func openConsole() {
	const parent = ^uintptr(0) // ATTACH_PARENT_PROCESS
	attach := windows.NewLazySystemDLL("kernel32.dll").NewProc("AttachConsole")
	for _, std := range []struct {
		id   uint32
		file **os.File
	}{{windows.STD_OUTPUT_HANDLE, &os.Stdout}, {windows.STD_ERROR_HANDLE, &os.Stderr}} {
		if h, err := windows.GetStdHandle(std.id); err == nil && h != 0 && h != windows.InvalidHandle {
			continue // it was sent somewhere already
		}
		_, _, _ = attach.Call(parent) // fails where there is none, or it is ours already
		if console, err := os.OpenFile("CONOUT$", os.O_WRONLY, 0); err == nil {
			*std.file = console
		}
	}
}
