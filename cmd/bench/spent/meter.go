// Package spent measures what a benchmark takes of the processor, on all
// threads. The time on the wall tells little where other programs run: it grows
// with theirs, while this hardly does. Where a system tells no processor time,
// as in a browser, it is the time on the wall after all.
package spent

import (
	"testing"
	"time"
)

// Unit is how a benchmark tells it, beside its own ns/op.
const Unit = "cpu-ns/op"

// Meter is the processor time at which something began.
type Meter time.Duration

// Begin is called right before a benchmark's loop.
func Begin() Meter { return Meter(processor()) }

// Since is the processor time since it began.
func (m Meter) Since() time.Duration { return processor() - time.Duration(m) }

// Tell adds a benchmark's processor time to what it tells, after its loop.
func (m Meter) Tell(b *testing.B) {
	b.ReportMetric(float64(m.Since())/float64(b.N), Unit)
}
