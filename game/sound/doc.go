// Package sound plays the game's few small sounds. They are made in code, of
// decaying sine waves, so there are no files and no licences to carry.
//
// It plays them through a program of the system's, as a script would, and in
// the browser through Web Audio. A sound library would have to be linked
// against the system's: without ALSA the whole game would not start on Linux.
// Where nothing can play, or playing fails, there is simply no sound.
package sound
