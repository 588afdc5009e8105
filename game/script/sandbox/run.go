package sandbox

import (
	"fmt"
	"sort"
)

// Env is what a host gives to one run of a file.
type Env struct {
	Globals   map[string]Value                  // the words of the scenario language
	Unknown   func(name string, line int) Value // told of each place that reads an undeclared name; may give a stand-in, or nil
	OnProblem func(Problem)                     // told of each mistake, in the order in which they happen
}

// Run is one run of a chunk, and afterwards what its functions need. After Run has returned, Call may be used from several
// goroutines at once: nothing that a script can reach changes any more.
type Run struct {
	chunk   *Chunk
	env     Env
	globals []Value
	fixed   []bool // globals that belong to the host or the library
	strings *Table
	next    *Host
	items   *Host // what ipairs gives to a loop
	dummy   *Host
	load    machine
	done    bool
}

// NewRun prepares a run. The values in env are shared with the script, not copied.
func NewRun(chunk *Chunk, env Env) *Run {
	r := &Run{chunk: chunk, env: env, dummy: &Host{Name: "an unknown value", Kind: "unknown", Absorb: true}}
	library := newLibrary()
	r.strings, _ = library["string"].(*Table)
	r.next, _ = library["next"].(*Host)
	r.items = &Host{Name: "ipairs", library: libItems}
	r.globals, r.fixed = make([]Value, len(chunk.globals)), make([]bool, len(chunk.globals))
	for i, g := range chunk.globals {
		v, ok := env.Globals[g.name]
		if !ok {
			v, ok = library[g.name]
		}
		r.globals[i], r.fixed[i] = v, ok
	}
	r.load = machine{run: r, era: &era{}, limits: chunk.lim}
	return r
}

// Dummy is a value that stands for something unknown: every use of it gives it again and reports nothing.
func (r *Run) Dummy() Value { return r.dummy }

// Run executes the file. A statement that fails is reported and the next one runs, with the names it should have declared
// standing for something unknown; a spent budget ends the run. Values is what a return at the end of the file gave.
func (r *Run) Run() (values []Value) {
	r.names()
	m := &r.load
	fr := &frame{m: m, slots: make([]Value, r.chunk.slots)}
	for _, t := range r.chunk.statements {
		if r.load.over(r.statement(fr, t)) {
			break
		}
	}
	r.Freeze()
	return fr.out
}

func (m *machine) over(p *Problem) bool {
	return p != nil && (p.Kind == Steps || p.Kind == Memory || p.Kind == Depth || p.Kind == Internal)
}

// statement runs one top-level statement and reports how it failed.
func (r *Run) statement(fr *frame, t top) (failed *Problem) {
	defer func() {
		if e := recover(); e != nil {
			failed = r.caught(fr.m, e)
			r.report(*failed)
			r.unknown(fr, t)
		}
	}()
	if t.unknown {
		r.unknown(fr, t)
		return nil
	}
	t.run(fr)
	return nil
}

func (r *Run) unknown(fr *frame, t top) {
	for _, v := range t.locals {
		if v.captured {
			fr.slots[v.slot] = &cell{r.dummy, fr.m.era}
		} else {
			fr.slots[v.slot] = r.dummy
		}
	}
}

// caught turns a panic that reached the boundary into a problem.
func (r *Run) caught(m *machine, e any) *Problem {
	m.depth = 0
	f, is := e.(*fault)
	if !is {
		p := internal(r.chunk.file, m.line, e)
		return &p
	}
	p := f.problem
	p.File = r.chunk.file
	return &p
}

func internal(file string, line int, e any) Problem {
	return Problem{Kind: Internal, File: file, Line: max(line, 1), Detail: clean(fmt.Sprint(e)),
		Text: "the program made a mistake while it ran this line; please report it together with the file"}
}

func (r *Run) report(p Problem) {
	if r.env.OnProblem != nil {
		r.env.OnProblem(p)
	}
}

// names reports every place that uses a name nobody declared, whether or not it will ever run.
func (r *Run) names() {
	type use struct {
		g      *global
		line   int
		assign bool
	}
	var uses []use
	for i, g := range r.chunk.globals {
		for _, line := range g.assigns {
			uses = append(uses, use{g, line, true})
		}
		if r.fixed[i] {
			continue
		}
		r.globals[i] = r.dummy
		for _, line := range g.reads {
			if len(g.assigns) == 0 {
				uses = append(uses, use{g, line, false})
			}
		}
	}
	sort.SliceStable(uses, func(i, j int) bool { return uses[i].line < uses[j].line })
	for _, u := range uses[:min(len(uses), r.chunk.lim.Problems)] {
		if u.assign {
			r.assigned(u.g, u.line)
		} else {
			r.unknownName(u.g, u.line)
		}
	}
}

func (r *Run) assigned(g *global, line int) {
	p := Problem{Kind: Runtime, Hint: NewGlobal, File: r.chunk.file, Line: line,
		Text: clean(fmt.Sprintf("the name %s is not declared; write local %s = …", g.name, g.name))}
	if r.fixed[g.slot] {
		p.Hint = FixedGlobal
		p.Text = clean(fmt.Sprintf("%s is a word of the scenario language and can't be given a value; choose another name", g.name))
	}
	r.report(p)
}

func (r *Run) unknownName(g *global, line int) {
	if r.env.Unknown == nil {
		r.report(Problem{Kind: Runtime, Hint: UnknownName, File: r.chunk.file, Line: line,
			Text: clean(fmt.Sprintf("nobody declared the name %s", g.name))})
		return
	}
	if v := r.env.Unknown(g.name, line); v != nil {
		r.globals[g.slot] = v
	}
}
