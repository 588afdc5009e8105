// Package document is a document to be read and printed, as a value: sections
// of paragraphs, facts, tables and charts. It is written as one HTML file that
// needs nothing else, or as plain text. What it says is put together elsewhere;
// here is how it looks.
//
// House rules. Every chart has a text equal: in HTML a description, and beside
// it the same in numbers. Nothing is told by colour alone, for the page may be
// printed in black. The same document gives the same bytes.
package document
