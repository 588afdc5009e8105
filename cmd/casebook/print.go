package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"upperhand/game/scenario"
	"upperhand/game/terminal"
)

// printDiagnostics writes findings as an author reads them. What they quote
// comes from a stranger's file: nothing in it may reach the terminal as a
// command. Each has a second line, for editors look for two.
func printDiagnostics(w io.Writer, ds scenario.Diagnostics) {
	for _, d := range ds {
		if d.Help == "" {
			d.Help = "casebook explain " + d.Code + " tells more"
		}
		fmt.Fprintln(w, terminal.Clean(d.String()))
	}
}

// writeJSON writes a value in pure ASCII: a console in another encoding, or
// one that obeys control characters, can do it no harm.
func writeJSON(w io.Writer, value any) error {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(value); err != nil {
		return err
	}
	var ascii bytes.Buffer
	for _, r := range text.String() {
		switch {
		case r < 0x7f:
			ascii.WriteRune(r)
		case r <= 0xffff:
			fmt.Fprintf(&ascii, `\u%04x`, r)
		default:
			r -= 0x10000
			fmt.Fprintf(&ascii, `\u%04x\u%04x`, 0xd800+r>>10, 0xdc00+r&0x3ff)
		}
	}
	_, err := w.Write(ascii.Bytes())
	return err
}
