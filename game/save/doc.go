// Package save keeps playthroughs, progress and settings between two starts of
// the game: in files under the XDG state folder on a desktop, in localStorage
// in a browser.
//
// House rules: what can't be read is never destroyed, only put aside; what a
// newer version wrote is left untouched; a write either happens whole or not
// at all; a folder that can't be written to costs the player nothing but the
// keeping; and of several tabs or windows the last to open a case owns it, so
// that none writes over what it has not read.
package save
