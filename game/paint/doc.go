// Package paint turns a ui.Frame into pixels, in software: the same on every
// platform, with or without a window. It remembers the last frame and repaints
// only where an operation changed, so that moving the focus costs what the two
// controls cost and an unchanged frame costs nothing.
//
// Frames are in logical pixels; a Painter works in device pixels, scale to
// one. What an operation paints depends on nothing but the operation: never on
// the part of it that is being repainted. That keeps an incremental repaint
// equal to a full one, bit for bit.
package paint
