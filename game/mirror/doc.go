// Package mirror writes a view.Screen as a document: headings, text, buttons
// and fields in reading order. The browser's page shows it to those who can't
// see or don't want the picture: screen readers always, everybody in the text
// view. It knows no browser; a node is a name, attributes, text and children.
//
// House rules. Every control of the screen stands in the document once, as a
// real button or field that carries the control's ID in data-id, and in the
// order of [view.Screen.Controls]. What a colour or a shape says stands there
// in words too. Text is never markup.
package mirror
