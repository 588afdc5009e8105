package sandbox

import "fmt"

// Prices in bytes. They are the same on every platform and never refunded, so what is live stays below what was charged.
const (
	priceTable    = 96
	priceItem     = 32
	priceField    = 48
	priceIndex    = 56 // one key in a table's map
	priceString   = 24 // besides its bytes
	priceFunction = 64
	priceCell     = 40
	priceCall     = 32 // arguments and frame live only during the call, but the collector sees them
)

// bytesPerStep is how much text is copied, compared or searched for one step.
const bytesPerStep = 64

// era tells who may change a table or a variable: it was made in one load or one call, and once that is over nobody may.
type era struct{ _ byte }

// machine is one load, or one call in play: its budget and its place. It is never shared.
type machine struct {
	run    *Run
	era    *era
	limits Limits
	steps  int
	bytes  int
	depth  int
	line   int // of the statement that runs
	play   bool
}

// fault is how a script's mistake leaves the closures: as a panic, recovered at the boundary only.
type fault struct{ problem Problem }

func (m *machine) fail(line int, hint Hint, format string, args ...any) {
	text := clean(fmt.Sprintf(format, args...))
	if text == "" {
		text = "the script stopped here without saying why"
	}
	panic(&fault{Problem{Kind: Runtime, Hint: hint, Line: line, Text: text}})
}

func (m *machine) step(line, n int) {
	m.steps += n
	if m.steps > m.limits.Steps {
		m.spent(line, Steps, m.limits.Steps, m.steps, "the script did not finish within %d steps; is there a loop that never ends?")
	}
}

func (m *machine) alloc(line, n int) {
	m.bytes += n
	if m.bytes > m.limits.Memory {
		m.spent(line, Memory, m.limits.Memory, m.bytes, "the script asked for more memory than %d bytes; is something growing in a loop?")
	}
}

func (m *machine) enter(line, levels int) {
	m.depth += levels
	if m.depth > m.limits.Depth {
		m.spent(line, Depth, m.limits.Depth, m.depth, "calls inside calls go deeper than %d levels; does a function call itself without an end?")
	}
}

func (m *machine) spent(line int, kind Kind, limit, amount int, format string) {
	panic(&fault{Problem{Kind: kind, Line: line, Limit: limit, Amount: amount, Text: fmt.Sprintf(format, limit)}})
}

// newString charges for a string that was made, after checking its length.
func (m *machine) newString(line, n int) {
	if n > m.limits.String {
		panic(&fault{Problem{Kind: Limit, Line: line, Limit: m.limits.String, Amount: n,
			Text: fmt.Sprintf("a text of %d bytes is too long; the limit is %d", n, m.limits.String)}})
	}
	m.step(line, n/bytesPerStep)
	m.alloc(line, priceString+n)
}

// look charges for reading n bytes.
func (m *machine) look(line, n int) { m.step(line, n/bytesPerStep) }

// key charges for hashing or comparing a key.
func (m *machine) key(line int, key Value) {
	if s, is := key.(string); is && len(s) >= bytesPerStep {
		m.step(line, len(s)/bytesPerStep)
	}
}
