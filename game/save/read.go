package save

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"upperhand/game/flow"
)

// errNoPlaythrough is the error of a whole file that holds none.
var errNoPlaythrough = errors.New("it holds no playthrough")

// Playthroughs reads the playthroughs in a file, whatever made it: the one file
// of everything that is kept, a kept playthrough by itself, what casebook play
// --json prints, or a bare record.
func Playthroughs(data []byte) ([]flow.Slot, error) {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")) // some editors put this first
	if len(bytes.TrimSpace(data)) == 0 {
		return nil, errors.New("it is empty")
	}
	if bytes.HasPrefix(data, []byte(magic+" ")) {
		payload, err := unseal(data)
		if err != nil {
			return nil, err
		}
		data = payload
	}
	var about struct {
		Format *string
		Record json.RawMessage
		Inputs json.RawMessage
	}
	if err := json.Unmarshal(data, &about); err != nil {
		return nil, unreadable(data, err)
	}
	switch {
	case about.Format != nil && *about.Format == archiveFormat:
		all, err := open(data)
		if err == nil && len(all.slots) == 0 {
			err = errNoPlaythrough
		}
		return all.slots, err
	case about.Record != nil:
		var slot flow.Slot
		return one(&slot, data, &slot)
	case about.Inputs != nil:
		var slot flow.Slot
		return one(&slot, data, &slot.Record)
	}
	return nil, fmt.Errorf("%w: a record has its inputs under \"inputs\" or stands under \"record\"", errNoPlaythrough)
}

// one reads the parts of a single playthrough into a slot.
func one(slot *flow.Slot, data []byte, into any) ([]flow.Slot, error) {
	if err := json.Unmarshal(data, into); err != nil {
		return nil, fmt.Errorf("%w: %w", errNoPlaythrough, err)
	}
	slot.Scenario = slot.Record.Scenario
	return []flow.Slot{*slot}, nil
}

// unreadable tells a file that was cut off from one that never was a record.
func unreadable(data []byte, err error) error {
	var syntax *json.SyntaxError
	switch {
	case bytes.HasPrefix(bytes.TrimSpace(data), []byte("{")) && errors.As(err, &syntax) && syntax.Offset >= int64(len(data)):
		return errors.New("it breaks off before its end: copy or download it again")
	case bytes.HasPrefix(bytes.TrimSpace(data), []byte("{")):
		return fmt.Errorf("it is damaged, or no record: %w", err)
	}
	return fmt.Errorf("it is no record of a playthrough")
}
