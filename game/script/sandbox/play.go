package sandbox

// Freeze ends the load: from now on no table and no variable that a script made can be changed by a script. Run does it at its
// end; a host that wants it earlier may call it. It costs nothing, for what may be changed is what was made by the machine that
// runs, and the load's machine will not run again.
func (r *Run) Freeze() {
	r.done = true
	r.load.era = &era{}
}

// Call runs a function that the script left behind. The call has a budget of its own and can change nothing that outlives it:
// the same arguments give the same result at the same price. The arguments should be fresh copies; the function can't change
// them either.
func (r *Run) Call(f *Function, args []Value, lim Limits) (Value, *Problem) {
	v, _, p := r.CallUsed(f, args, lim)
	return v, p
}

// CallUsed is Call, and tells what it cost.
func (r *Run) CallUsed(f *Function, args []Value, lim Limits) (value Value, used Usage, failed *Problem) {
	m := &machine{run: r, era: &era{}, limits: lim, line: f.proto.line, play: true}
	defer func() {
		used = m.used()
		if e := recover(); e != nil {
			value, failed = nil, r.caught(m, e)
		}
	}()
	if len(args) > lim.Values {
		m.fail(f.proto.line, BadArgument, "a call with %d values; at most %d can be handed over", len(args), lim.Values)
	}
	m.step(f.proto.line, 1+len(args))
	return first(m.invoke(f, args, f.proto.line)), used, nil
}

// Usage is how much of a budget was used.
type Usage struct {
	Steps, Bytes          int
	StepShare, BytesShare int // of the limit, in thousandths
}

func (m *machine) used() Usage {
	return Usage{m.steps, m.bytes, share(m.steps, m.limits.Steps), share(m.bytes, m.limits.Memory)}
}

func share(n, limit int) int {
	if limit <= 0 {
		return 0
	}
	return int(int64(n) * 1000 / int64(limit))
}

// Used tells what the load has cost so far.
func (r *Run) Used() Usage { return r.load.used() }
