package main

import _ "embed"

// desktopEntry puts the game into the menus of a desktop.
//
//go:embed upperhand.desktop
var desktopEntry string

// readmeLinux and readmeWindows say how to start and keep what was unpacked.
var (
	//go:embed linux.txt
	readmeLinux string
	//go:embed windows.txt
	readmeWindows string
)
