//go:build !js

package save

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"upperhand/game/flow"
)

func FuzzUnseal(f *testing.F) {
	f.Add(seal([]byte("{}")))
	f.Add(sealAs(2, []byte("{}")))
	f.Add([]byte("upperhand-save 1 0 \n"))
	f.Add([]byte("upperhand-save 1 +2 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a\n{}"))
	f.Fuzz(func(t *testing.T, data []byte) {
		payload, err := unseal(data)
		if err == nil && !bytes.Equal(seal(payload), data) {
			t.Errorf("took %q for whole", data)
		}
		if err != nil && (payload != nil || !errors.Is(err, ErrDamaged) && !errors.As(err, new(*NewerError))) {
			t.Errorf("%q gives %q and %v", data, payload, err)
		}
		if back, err := unseal(seal(data)); err != nil || !bytes.Equal(back, data) {
			t.Errorf("%q comes back as %q, %v", data, back, err)
		}
	})
}

// FuzzOpen reads any bytes as the one file of everything.
func FuzzOpen(f *testing.F) {
	f.Add([]byte(`{"format":"upperhand-everything","version":1,"items":{}}`))
	f.Add([]byte(`{"format":"upperhand-everything","version":1,"items":{"settings":"x"}}`))
	f.Add([]byte(`{"format":"upperhand-everything","version":3,"items":{}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := open(data)
		if err != nil && !reflect.DeepEqual(c, contents{}) {
			t.Errorf("took part of %q", data)
		}
		if err != nil && len(err.Error()) > 500 {
			t.Errorf("%d bytes are refused with %d", len(data), len(err.Error()))
		}
	})
}

// FuzzImport seals any bytes, so that what is in a file is reached and not only
// its checksum. What can be brought back is kept, and what is then handed out is
// brought back the same elsewhere; what cannot leaves everything as it was.
func FuzzImport(f *testing.F) {
	f.Add([]byte(`{"text_scale":130,"theme":"dark","keys":{"undo":"z"}}`), []byte(`{"endings":{"a":["good"]},"read":{"a":[1,2]},"drills":{"heard":{}}}`),
		[]byte(`[{"id":"1","scenario":"a","text":"Hm.","written":5,"day":"2026-11-27"}]`), []byte(`[{"id":"1","scenario":"a","mode":"assess","finished":7}]`),
		[]byte(`{"scenario":"a","record":{"version":1,"scenario":"a","inputs":["one",{"notice":[]}]},"revealed":2,"others":[{"number":1,"record":{"version":1,"scenario":"a"}}]}`))
	f.Add([]byte(`null`), []byte(`{"drills":null}`), []byte(`[null]`), []byte(`[]`), []byte(`{"scenario":"","others":[{}]}`))
	f.Fuzz(func(t *testing.T, settings, progress, journal, outcomes, slot []byte) {
		items := map[string]string{}
		for name, payload := range map[string][]byte{settingsName: settings, progressName: progress, journalName: journal, profileName: outcomes} {
			if len(payload) > 0 {
				items[name] = string(seal(payload))
			}
		}
		var of flow.Slot
		if json.Unmarshal(slot, &of) == nil {
			items[slotName(of.Scenario)] = string(seal(slot))
		}
		file, err := json.Marshal(archive{Format: archiveFormat, Version: ArchiveVersion, Items: items})
		if err != nil {
			t.Fatal(err)
		}
		m := newMemory()
		here := openTab(t, m)
		before := lasting(here)
		switch msg := here.Do(flow.Import{Data: file}).(type) {
		case flow.Failed:
			if msg.Reason == "" || msg.Remedy == "" || len(m.blobs) > 0 {
				t.Errorf("refused so: %+v, and %d files are kept", msg, len(m.blobs))
			}
			if after := lasting(here); !reflect.DeepEqual(after, before) {
				t.Errorf("refused, and yet %+v became %+v", before, after)
			}
		case flow.Imported:
			carried(t, here)
		default:
			t.Fatalf("told %+v", msg)
		}
	})
}

// carried holds that what a tab keeps comes back the same from its one file.
func carried(t *testing.T, from *tab) {
	t.Helper()
	to := openTab(t, newMemory())
	if msg, ok := to.Do(flow.Import{Data: exported(t, from)}).(flow.Imported); !ok {
		t.Fatalf("its own file is told %+v", msg)
	}
	if here, there := lasting(from), lasting(to); !reflect.DeepEqual(here, there) {
		t.Errorf("here  %+v\nthere %+v", here, there)
	}
}

// lasting is what a tab keeps, without what is new each time it is asked.
func lasting(k *tab) flow.Restored {
	r := k.Restore()
	for i := range r.Slots {
		r.Slots[i].Updated = 0 // when it was kept
	}
	r.Seed, r.Bytes, r.Remarks = 0, 0, nil
	return r
}

// FuzzPlaythroughs reads any bytes as what a person hands to casebook report.
func FuzzPlaythroughs(f *testing.F) {
	for _, data := range []string{"", "{}", `{"inputs":["a"]}`, `{"record":{"inputs":[{"notice":[],"base":"expert"}]}}`, "upperhand-save 1 2 x\n{}", `{"format":"upperhand-everything","version":1,"items":{}}`, strings.Repeat("[", 20_000)} {
		f.Add([]byte(data))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		read, err := Playthroughs(data)
		if err == nil && len(read) == 0 {
			t.Error("no playthrough and no reason")
		}
		var newer *NewerError
		if err != nil && len(read) > 0 && !errors.As(err, &newer) {
			t.Errorf("an error and %d playthroughs", len(read))
		}
		if err != nil && (err.Error() == "" || len(err.Error()) > 1000) {
			t.Errorf("%d bytes are refused with %d", len(data), len(err.Error()))
		}
		for _, slot := range read {
			kept, err := sealed(slot)
			if err != nil {
				t.Fatalf("%+v can't be kept: %v", slot, err)
			}
			again, err := Playthroughs(kept)
			if err != nil || len(again) != 1 || !reflect.DeepEqual(again[0].Record, slot.Record) && len(slot.Record.Inputs) > 0 {
				t.Errorf("%+v came back as %+v (%v)", slot, again, err)
			}
		}
	})
}
