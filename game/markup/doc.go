// Package markup builds HTML and SVG as values and writes them. Text is never
// markup: a [Node] holds names that our own code chose, and texts that are
// escaped as they are written, so that nothing a scenario or a learner wrote
// can become an element, an attribute or a command.
//
// What is written is well-formed XML too. It takes the place of html/template,
// which would add 85 KB to what a browser loads and escapes by guessing where
// in a page a text stands; here there is nothing to guess.
package markup
