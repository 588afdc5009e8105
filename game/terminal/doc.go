// Package terminal is the front end of plain text: it writes a view.Screen as
// lines and turns what a person types into presses. It works on a terminal, in
// a pipe and with a screen reader, and remembers nothing of the game: what can
// be done and what is seen is decided where the window has it from.
//
// House rules: nothing is told by colour or position alone; nothing a script
// wrote reaches the terminal except through Clean; nothing already printed is
// rewritten.
package terminal
