//go:build !js

package store

// OnServer tells tests which database an address names.
var OnServer = onServer
