package save

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"upperhand/game/flow"
	"upperhand/game/locale"
)

// ArchiveVersion is the version of the one file that holds everything.
//
//	1  the first
//	2  with the journal and the profile
const ArchiveVersion = 2

// archiveFormat is how the one file names itself.
const archiveFormat = "upperhand-everything"

// archive is the one file: sealed blobs by their names.
type archive struct {
	Format  string            `json:"format"`
	Version int               `json:"version"`
	Items   map[string]string `json:"items"`
}

// Errors of files that can't be brought back.
//
//locale:texts
var (
	errForeign  = errors.New("it is not a file that “Save all of it as one file” made")
	errTooLarge = fmt.Errorf("it is larger than %d MB, which no file of this game is", flow.MaxFile>>20)
)

// export hands everything over as one file, also what could not be kept.
func (k *Keeper) export() flow.Msg {
	all, left := archive{Format: archiveFormat, Version: ArchiveVersion, Items: map[string]string{}}, 0
	for _, name := range append([]string{settingsName, progressName, journalName, profileName}, k.slots()...) {
		blob, there := k.whole(name)
		if blob != nil {
			all.Items[name] = string(blob)
		} else if there {
			left++
		}
	}
	for name, blob := range k.unkept {
		all.Items[name] = string(blob)
	}
	text, err := json.MarshalIndent(all, "", " ")
	if err != nil {
		return flow.Failed{What: k.say.Text("The file could not be made"), Reason: err.Error(), Asked: true}
	}
	msg := k.handOver("upper-hand-"+k.now().Format("2006-01-02"), ".json", string(text)+"\n", k.say.Text("All of it"))
	if done, ok := msg.(flow.Done); ok && left > 0 {
		done.What = k.say.Text("%s. What could not be read is not in it (%d)", done.What, left)
		return done
	}
	return msg
}

// whole gives a sealed blob as it stands, or its backup where it is damaged;
// nil where neither is whole. There tells whether there is anything at all.
func (k *Keeper) whole(name string) (blob []byte, there bool) {
	for _, end := range []string{ending, backup} {
		data, err := k.shelf.Read(name + end)
		if err != nil {
			continue
		}
		there = true
		if _, err := unseal(data); err == nil {
			return data, true
		}
	}
	return nil, there
}

// contents is what an archive holds, once all of it was checked.
type contents struct {
	slots    []flow.Slot
	progress flow.Progress
	journal  flow.Journal
	outcomes flow.Outcomes
	settings *flow.Settings
}

// open reads an archive. It takes all of it or nothing.
func open(data []byte) (contents, error) {
	var all archive
	var c contents
	if len(data) > flow.MaxFile {
		return c, errTooLarge
	}
	if err := json.Unmarshal(data, &all); err != nil {
		if bytes.Contains(data[:min(len(data), 100)], []byte(archiveFormat)) {
			return c, ErrDamaged
		}
		return c, errForeign
	}
	switch {
	case all.Format != archiveFormat:
		return c, errForeign
	case all.Version > ArchiveVersion:
		return c, &NewerError{Version: all.Version, Reads: ArchiveVersion}
	case all.Version < 1 || all.Items == nil:
		return c, ErrDamaged
	}
	names := make([]string, 0, len(all.Items))
	for name := range all.Items {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		if err := c.add(name, []byte(all.Items[name])); err != nil {
			return contents{}, err
		}
	}
	return c, nil
}

// add checks one blob and takes its value.
func (c *contents) add(name string, blob []byte) error {
	payload, err := unseal(blob)
	if err != nil {
		return err
	}
	switch {
	case name == settingsName:
		c.settings = new(flow.Settings)
		err = json.Unmarshal(payload, c.settings)
	case name == progressName:
		err = json.Unmarshal(payload, &c.progress)
	case name == journalName:
		err = json.Unmarshal(payload, &c.journal)
	case name == profileName:
		err = json.Unmarshal(payload, &c.outcomes)
	case strings.HasPrefix(name, slotPrefix):
		var slot flow.Slot
		if err = json.Unmarshal(payload, &slot); err == nil && slotName(slot.Scenario) != name {
			err = errors.New("a playthrough stands under another's name")
		}
		c.slots = append(c.slots, slot)
	default:
		err = fmt.Errorf("%q is unknown", name)
	}
	if err != nil {
		return fmt.Errorf("%w (%w)", ErrDamaged, err)
	}
	return nil
}

// told names what there is.
func (c contents) told(say *locale.Catalogue) string {
	var parts []string
	count := func(n int, told string) {
		if n > 0 {
			parts = append(parts, told)
		}
	}
	endings := 0
	for _, seen := range c.progress.Endings {
		endings += len(seen)
	}
	runs := 0
	for _, s := range c.slots {
		runs += 1 + len(s.Others)
	}
	count(runs, say.Count(runs, "one playthrough", "%d playthroughs", runs))
	count(endings, say.Count(endings, "one ending seen", "%d endings seen", endings))
	notes, past := len(c.journal), len(c.outcomes)
	count(notes, say.Count(notes, "one entry of the journal", "%d entries of the journal", notes))
	count(past, say.Count(past, "one playthrough of the profile", "%d playthroughs of the profile", past))
	if c.settings != nil {
		parts = append(parts, say.Text("the settings"))
	}
	if len(parts) == 0 {
		return say.Text("nothing, the file is empty")
	}
	return strings.Join(parts, ", ")
}
