package script

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"maps"
	"slices"
	"strings"

	"upperhand/game/explore"
	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/game/scenario/check"
	"upperhand/game/script/sandbox"
)

// Loaded is a scenario that was read, with what is needed to play it. It is
// never changed again, so any number of playthroughs can share it.
type Loaded struct {
	Scenario *scenario.Scenario
	Rules    play.Rules    // runs the scenario's Lua functions
	Used     sandbox.Usage // what reading the file took, of its limits

	run     *sandbox.Run
	names   *names
	hooks   []hook
	numbers []bool
}

// Load reads a scenario. The name is what messages call the file. Loaded is nil
// where an error was found; warnings and advice leave it playable.
func Load(name string, src []byte) (*Loaded, scenario.Diagnostics) {
	l := &loader{file: name, check: check.Scenario}
	loaded := l.read(src)
	return loaded, append(l.remarks.apply(l.found), l.remarks.found...).Sort()
}

// Open reads a scenario to be played, and no more: what is wrong with it but does
// not stop it from being built is for its author. A browser need not load what
// checks.
func Open(name string, src []byte) (*Loaded, scenario.Diagnostics) {
	l := &loader{file: name, check: func(*scenario.Scenario) scenario.Diagnostics { return nil }}
	loaded := l.read(src)
	return loaded, l.found.Sort()
}

// Check reads a scenario as Load does, plays it a few hundred times, and tells
// what that shows as well. It takes up to a second. Has tells whether the game's
// typeface has a letter; nil: that is not asked.
func Check(name string, src []byte, has func(rune) bool) (*Loaded, scenario.Diagnostics) {
	l := &loader{file: name, check: check.Scenario}
	loaded := l.read(src)
	if loaded != nil {
		l.guard(func() {
			l.rehearse(loaded)
			l.add(check.Covered(loaded.Scenario, covered(loaded))...)
			l.add(check.Letters(loaded.Scenario, has)...)
		})
	}
	found := l.remarks.apply(l.found)
	if loaded != nil {
		l.remarks.unused()
	}
	return loaded, append(found, l.remarks.found...).Sort()
}

// rehearse adds what playing shows. Where it shows that play stops, nothing more
// is said of the chance that it might.
func (l *loader) rehearse(loaded *Loaded) {
	found, troubles := check.Played(loaded.Scenario, rules{Loaded: loaded, spent: new(int)})
	for _, d := range found {
		l.found = slices.DeleteFunc(l.found, func(e scenario.Diagnostic) bool { return e.Code == d.Code && e.Pos == d.Pos })
	}
	l.add(found...)
	for _, t := range troubles {
		var failure *Failure
		if !errors.As(t.Err, &failure) {
			continue
		}
		d := failure.Diagnostic
		d.Help += "; " + t.Help()
		l.add(d)
	}
}

// followed bounds how many states check follows: what a case of usual size has
// where it asks for no meters, and no more than somebody waits for. Each state holds
// all relations, so of a case with hundreds fewer are followed.
const followed = 20_000

// covered is what following every way shows, as far as that is proven.
func covered(loaded *Loaded) check.Coverage {
	spent := 0
	r := explore.Every(loaded.Scenario, rules{Loaded: loaded, spent: &spent}, 1, explore.Limits{States: followed * 20 / (20 + max(0, len(loaded.Scenario.Relations)-20))})
	met := func(all []explore.Finding) []bool {
		some := make([]bool, len(all))
		for i, f := range all {
			some[i] = f.Verdict != explore.Unreachable
		}
		return some
	}
	return check.Coverage{Complete: r.Complete && spent <= mostTried, Scenes: met(r.Scenes), Offered: met(r.Choices), Endings: met(r.Endings)}
}

// read makes a scenario of a file, or nil where it has an error.
func (l *loader) read(src []byte) (loaded *Loaded) {
	l.remarks = &remarks{}
	l.guard(func() {
		l.text = readable(src)
		l.remarks = readRemarks(l.file, l.text)
		loaded = l.load(src)
	})
	if l.found.Failed() {
		return nil
	}
	return loaded
}

// guard turns a mistake of the program into a diagnostic that asks for a report.
func (l *loader) guard(work func()) {
	defer func() {
		if e := recover(); e != nil {
			l.report(scenario.Internal, 1, "please report this, with the file if you can share it", "Upper Hand made a mistake while it read this file: %v", e)
		}
	}()
	work()
}

// load goes the whole way: run the file, build the scenario, check it, and try
// its functions. Each stage works with what the one before could make sense of.
func (l *loader) load(src []byte) *Loaded {
	sc := &scenario.Scenario{}
	l.names = newNames(sc)
	run := l.run(src, l.globals())
	if run == nil {
		return nil
	}
	if len(l.noted) == 0 && len(l.found) == 0 {
		l.report(scenario.EmptyFile, 1, "begin with scenario { … }, or with casebook new", "the file holds no scenario")
		return nil
	}
	b := &builder{loader: l, sc: sc, doubled: map[int]bool{}, crowd: map[int]bool{}}
	b.build()
	l.unopened()
	l.unknownWords()
	l.bareMeters()
	sc.Hash = hash(l.text)
	for _, d := range l.check(sc) {
		follows := b.doubled[d.Pos.Line] && (d.Code == scenario.Unreachable || d.Code == scenario.LostEnding || d.Code == scenario.DeadEnd)
		follows = follows || d.Code == scenario.NoRelation && l.names.lost["relation"]
		follows = follows || d.Code == scenario.NobodyThere && b.crowd[d.Pos.Line]
		follows = follows || d.Code == scenario.NeverSet && l.setLost || d.Code == scenario.NeverRead && l.whenLost
		follows = follows || l.lost[asksFor[d.Code]]
		follows = follows || needsSound(d.Code) && l.found.Failed()
		if !follows && (!l.incomplete || !needsWhole(d.Code)) {
			l.add(d)
		}
	}
	loaded := &Loaded{Scenario: sc, Used: run.Used(), run: run, names: l.names, hooks: l.hooks, numbers: l.numbers}
	loaded.Rules = rules{Loaded: loaded}
	l.names.closed = true
	if !l.incomplete && !l.names.open && !l.names.lost["relation"] && len(l.words) == 0 {
		l.add(rules{Loaded: loaded}.rehearse()...)
	}
	return loaded
}

// unopened drops the brace that closes too much where a scene, an ending or
// another part has none that opens: that was told.
func (l *loader) unopened() {
	for _, d := range l.found {
		if d.Code != scenario.MissingField || !strings.HasSuffix(d.Message, "has nothing in it") {
			continue
		}
		l.found = slices.DeleteFunc(l.found, func(e scenario.Diagnostic) bool {
			return e.Code == scenario.SyntaxError && e.Pos.Line > d.Pos.Line && strings.HasPrefix(e.Message, "nothing is open")
		})
		return
	}
}

// run runs a file with these words and notes what it makes.
func (l *loader) run(src []byte, globals map[string]sandbox.Value) *sandbox.Run {
	l.lines = strings.Split(l.text, "\n")
	chunk, problems := sandbox.Compile(l.file, src, sandbox.LimitsFor(len(src)), fieldNames()...)
	for _, p := range l.causes(problems) {
		l.add(diagnose(p))
	}
	if chunk == nil {
		return nil
	}
	l.loseLines(chunk.Dropped())
	l.vocabulary = slices.Sorted(maps.Keys(globals))
	run := sandbox.NewRun(chunk, sandbox.Env{
		Globals:   globals,
		Unknown:   func(name string, line int) sandbox.Value { return l.unknown(name, line, globals) },
		OnProblem: l.problem,
	})
	run.Run()
	l.ran = true
	l.loseWords()
	return run
}

// problem notes what went wrong while the file ran. Except for names that are
// used wrongly, the statement it happened in was left out, with all the names
// that it would have given to something.
func (l *loader) problem(p sandbox.Problem) {
	if p.Hint == sandbox.NewGlobal && l.torn[p.Line] {
		return
	}
	l.add(diagnose(p))
	switch p.Hint {
	case sandbox.NewGlobal, sandbox.FixedGlobal, sandbox.UnknownName:
		return
	}
	l.incomplete, l.names.open = true, true
	for _, part := range l.noted {
		part.placed = part.placed || part.item()
		part.lost = part.lost || !part.done
	}
}

// loseLines takes note of the names that left-out statements may have given.
func (l *loader) loseLines(spans []sandbox.Span) {
	l.ragged = l.ragged || len(spans) > 0
	if !l.ragged {
		return
	}
	l.incomplete = true
	for _, s := range spans {
		for i := max(s.First, 1); i <= min(s.Last, len(l.lines)); i++ {
			l.names.lose(l.lines[i-1])
		}
	}
}

// needsWhole reports whether a finding means something only where the whole
// file could be read.
func needsWhole(code string) bool {
	switch code {
	case scenario.Unreachable, scenario.LostEnding, scenario.EndlessLoop, scenario.NeverRead, scenario.NeverSet, scenario.NoRelation,
		scenario.FewEndings, scenario.OneSided, scenario.NoRepair, scenario.NoReflection, scenario.OneBase, scenario.NoNotice,
		scenario.NoObjectives, scenario.NoPrebrief, scenario.NoContentNote, scenario.NoMinutes, scenario.OtherLanguage:
		return true
	}
	return false
}

// asksFor names the field that a finding misses: where one could not be read, it
// may be there.
var asksFor = map[string]string{
	scenario.NoMinutes: "minutes", scenario.NoNotice: "notice", scenario.NoHeard: "heard", scenario.NoWhy: "why", scenario.NoPrebrief: "prebrief",
	scenario.NoObjectives: "objectives", scenario.NoContentNote: "content_note", scenario.NoRepair: "act", scenario.OneBase: "power", scenario.OneSided: "kind",
	scenario.SkipWithoutNote: "content_note", scenario.IdleManner: "power", scenario.VoidConsent: "manner", scenario.NoRealRisk: "risk",
}

// needsSound reports whether a finding means something only where nothing else
// is wrong: what could not be read may be what is missing.
func needsSound(code string) bool {
	switch code {
	case scenario.NeverHere, scenario.AlwaysHere, scenario.StillRelation, scenario.IdlePerson, scenario.MannerIdle, scenario.BestFirst, scenario.BestLongest, scenario.NoTaker:
		return true
	}
	return false
}

// readable is a file without what must not reach a screen or a terminal, line by
// line the same: what messages quote from it can be shown.
func readable(src []byte) string {
	clean, _ := sandbox.CheckSource("", src, sandbox.LimitsFor(len(src)))
	return string(clean)
}

// hash names the content of a file, whatever its line ends and byte order mark.
func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}
