//go:build !windows

package main

func openConsole() {}
