package play_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"

	"upperhand/game/play"
)

// FuzzRecord reads any bytes as a record. What can be read is written in one
// way, and is run again as far as it fits: the same each time, with a reason where
// it stops, and to a session whose own record runs whole.
func FuzzRecord(f *testing.F) {
	f.Add([]byte(`{"version":1,"scenario":"sample","hash":"1234","engine":1,"seed":7,"mode":"explore","inputs":["call","press",{"notice":["limited voice"],"base":"coercive","on":"sofia"}]}`))
	f.Add([]byte(`{"version":1,"scenario":"sample","seed":18446744073709551615,"mode":"assess","inputs":[{"content_note":"go on"},"call",{"content_note":"skip"},"hide"]}`))
	f.Add([]byte(`{"version":1,"scenario":"sample","inputs":[{"notice":[]},"shout","call","call","nothing"]}`))
	f.Add([]byte(`{"version":9,"engine":99,"scenario":"other","inputs":[""]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var rec play.Record
		if err := json.Unmarshal(data, &rec); err != nil {
			if len(err.Error()) > 1000 {
				t.Errorf("%d bytes are refused with %d", len(data), len(err.Error()))
			}
			return
		}
		same := writtenAndRead(t, rec)
		sc := sample()
		s, fit, err := play.Resume(sc, nil, same)
		if err != nil {
			return
		}
		if fit.Played > fit.Total || fit.Total != len(rec.Inputs) || fit.Whole() != (fit.Stopped == nil) || !fit.Whole() && fit.Told(nil) == "" {
			t.Fatalf("%+v", fit)
		}
		again, whole, err := play.Resume(sc, nil, writtenAndRead(t, s.Record()))
		if err != nil || !whole.Whole() || !whole.SameScript || again.State().Hash() != s.State().Hash() {
			t.Fatalf("what was played does not run again: %v, %+v", err, whole)
		}
		if !reflect.DeepEqual(again.Record(), s.Record()) {
			t.Errorf("%+v became %+v", s.Record(), again.Record())
		}
	})
}

// writtenAndRead is a record after its way through a file.
func writtenAndRead(t *testing.T, rec play.Record) play.Record {
	t.Helper()
	once, err := json.Marshal(rec)
	if err != nil {
		t.Fatal(err)
	}
	var read play.Record
	if err := json.Unmarshal(once, &read); err != nil {
		t.Fatalf("%v in %s", err, once)
	}
	twice, err := json.Marshal(read)
	if err != nil || !bytes.Equal(once, twice) || !reflect.DeepEqual(read.Inputs, rec.Inputs) && len(rec.Inputs) > 0 {
		t.Fatalf("%s became %s (%v)", once, twice, err)
	}
	return read
}
