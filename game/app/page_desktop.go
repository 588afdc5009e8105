//go:build !js

package app

func openPage(*game) page { return noPage{} }
