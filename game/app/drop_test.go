//go:build screen

package app

import (
	"testing"
	"testing/fstest"

	"upperhand/game/flow"
)

func TestTheFirstFileThatIsDroppedIsRead(t *testing.T) {
	files := fstest.MapFS{
		"a-folder/inside.json": {Data: []byte("not this")},
		"b.json":               {Data: []byte("this")},
		"c.json":               {Data: []byte("nor this")},
	}
	if data, ok := firstFile(files); !ok || string(data) != "this" {
		t.Errorf("read %q", data)
	}
	if _, ok := firstFile(fstest.MapFS{"a-folder/inside.json": {}}); ok {
		t.Error("a folder passes for a file")
	}
	large := fstest.MapFS{"large": {Data: make([]byte, flow.MaxFile+1000)}}
	if data, ok := firstFile(large); !ok || len(data) != flow.MaxFile+1 {
		t.Errorf("of a large file %d bytes", len(data))
	}
}
