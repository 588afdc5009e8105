// Package ui lays a view.Screen out for a window: what to draw where, what can
// be pressed and in which order the keys walk through it. It draws nothing and
// knows no device, so that a whole screen can be tested as text.
//
// House rules. All lengths are logical pixels unless a name says otherwise.
// Colours are roles, resolved by a Theme when something paints. An operation
// paints nothing outside its Rect (but for a shadow) nor outside its Clip.
// The same screen and the same Params give the same Frame.
package ui
