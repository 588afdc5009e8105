package script

import (
	"fmt"
	"testing"

	"upperhand/cmd/bench/spent"
)

// BenchmarkSize reads cases of several sizes: to be played, as open does, to be
// checked, as load does, and as casebook check does, which also plays.
func BenchmarkSize(b *testing.B) {
	for _, way := range []struct {
		name string
		read func(src []byte) *Loaded
	}{
		{"open", func(src []byte) *Loaded { of, _ := Open("book.lua", src); return of }},
		{"load", func(src []byte) *Loaded { of, _ := Load("book.lua", src); return of }},
		{"check", func(src []byte) *Loaded { of, _ := Check("book.lua", src, nil); return of }},
	} {
		for _, scenes := range []int{10, 100, 1_000, 10_000} {
			b.Run(fmt.Sprintf("%s/%d", way.name, scenes), func(b *testing.B) {
				src := book(scenes)
				meter := spent.Begin()
				for b.Loop() {
					if way.read(src) == nil {
						b.Fatal("it was refused")
					}
				}
				meter.Tell(b)
			})
		}
	}
}
