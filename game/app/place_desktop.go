//go:build !js

package app

// watchPage has nothing to do: a window says itself when it was closed.
func (g *game) watchPage() {}
