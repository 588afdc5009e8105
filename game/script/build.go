package script

import (
	"fmt"
	"strings"

	"upperhand/game/scenario"
)

// builder makes a scenario of what the constructors noted.
type builder struct {
	*loader
	sc      *scenario.Scenario
	own     scenario.Look // the trainee's
	frame   []frame
	chosen  int          // choices read so far
	astray  int          // names that were compared with those looked up in vain
	doubled map[int]bool // lines of parts whose name is taken
	crowd   map[int]bool // lines of what is done in scenes where it could not be read who is there
}

// mostCompared bounds the names that are compared with misspelt ones: what was
// meant is looked for as long as somebody may read it.
const mostCompared = 100_000

// build reads everything in the order in which names become known: people,
// scenes and endings, choices, facts; then the items that mention them.
func (b *builder) build() {
	header := b.header()
	b.people()
	b.relations()
	b.frames()
	b.definitions()
	b.choices()
	b.flags(header)
	for s := range b.frame {
		b.scene(s)
	}
	b.reflections()
	b.beginning(header)
	b.shows(header)
	b.strays()
}

// header reads the one scenario { … } of the file.
func (b *builder) header() *record {
	var first *part
	for _, p := range b.noted {
		switch {
		case p.shape != &scenarioShape:
		case p.lost:
			b.incomplete = true
		case first == nil:
			first = p
		default:
			b.report(scenario.ScenarioCount, p.line, "keep one, or make two files of the two cases", "this is the second scenario { … }; the first stands in line %d", first.line)
		}
	}
	b.sc.Language, b.sc.Authority = "en", defaultAuthority
	b.sc.Pos = b.pos(1)
	if first == nil {
		if !b.incomplete {
			b.report(scenario.ScenarioCount, 1, `begin with scenario { id = "…", title = "…", start = "…" }`, "the file has no scenario { … }")
		}
		return &record{loader: b.loader, shape: &scenarioShape, line: 1}
	}
	return b.caseFields(first)
}

// wayTo is the word that leads to a scene or an ending.
func (l *loader) wayTo(id string) string {
	if _, ok := l.names.endings[id]; ok {
		return "ending"
	}
	return "go"
}

// register gives a name to an index, or reports that it is taken.
func (b *builder) register(table map[string]int, id string, index, line int, kind string, lineOf func(int) int) {
	if other, ok := table[id]; ok {
		b.doubled[line] = true
		b.report(scenario.Duplicate, line, "give one of them another id", "two %s have the id %q; the other stands in line %d", kind, id, lineOf(other))
		return
	}
	table[id] = index
}

// beginning resolves where the case starts.
func (b *builder) beginning(r *record) {
	b.sc.Start = scenario.None
	start := r.text("start")
	if start == "" {
		if r.given("start") {
			b.report(scenario.UnknownTarget, r.at("start"), "name the scene that the case begins with", "start is empty")
		}
		return
	}
	target := b.target(start, r.at("start"))
	if target.Ending != scenario.None {
		b.report(scenario.UnknownTarget, r.at("start"), "name a scene", "the case would start with its ending %q", start)
		return
	}
	b.sc.Start = target.Scene
}

// target resolves the name of a scene or an ending. A misspelt one is read as
// the likely one; one that stays unknown keeps its name and leads nowhere.
func (b *builder) target(name string, line int) scenario.Target {
	t, ok := b.lookUp(name)
	if ok || name == "" || b.names.lost[name] || b.names.open {
		return t
	}
	if b.astray += len(b.names.scenes) + len(b.names.endings); b.astray > mostCompared {
		b.report(scenario.UnknownTarget, line, "correct the name, or write the scene", "there is no scene or ending %q", name)
		return t
	}
	known := append(b.names.Known(scenario.SceneName), keys(b.names.endings)...)
	if len(b.doubled) > 0 && scenario.Nearest(name, known) == "" {
		return t // the scene that has the id of another, or an id that can't be one, may be meant
	}
	help := scenario.DidYouMean(name, known)
	if help == "" {
		help = "correct the name, or write the scene"
	}
	b.report(scenario.UnknownTarget, line, help, "there is no scene or ending %q", name)
	if near, ok := b.lookUp(scenario.Nearest(name, known)); ok {
		return near
	}
	return t
}

// lookUp finds a scene or an ending. Scenes come first: an ending of the same name
// could only be reached by an item, and the duplicate was reported.
func (b *builder) lookUp(name string) (scenario.Target, bool) {
	t := scenario.Target{Scene: scenario.None, Ending: scenario.None, Name: name}
	if i, ok := b.names.scenes[name]; ok {
		t.Scene = i
		return t, true
	}
	if i, ok := b.names.endings[name]; ok {
		t.Ending = i
		return t, true
	}
	return t, false
}

// definitions reads the endings that stand outside the scenes.
func (b *builder) definitions() {
	for _, p := range b.noted {
		if p.shape != &endingShape || p.placed {
			continue
		}
		r := b.record(&endingShape, p.fields, p.line)
		if p.wordless {
			continue
		}
		if !isID(p.text) {
			b.badID(p.text, p.line)
			b.doubled[p.line] = true
		}
		b.register(b.names.endings, p.text, len(b.sc.Endings), p.line, "endings", func(i int) int { return b.sc.Endings[i].Pos.Line })
		kind := r.word("kind")
		b.sc.Endings = append(b.sc.Endings, scenario.Ending{
			ID: p.text, Title: r.text("title"), Kind: kind, Text: r.prose("text"), Later: r.prose("later"), Pos: b.pos(p.line),
		})
	}
}

// reflections reads the questions of the debrief, in the order of the file.
func (b *builder) reflections() {
	for _, p := range b.noted {
		if p.shape != &reflectShape || p.placed {
			continue
		}
		r := b.record(&reflectShape, p.fields, p.line)
		b.words(p)
		b.sc.Reflections = append(b.sc.Reflections, scenario.Reflection{Text: prose(p.text), When: b.when(r), Pos: b.pos(p.line)})
	}
}

// words demands that a part has a text.
func (b *builder) words(p *part) {
	if strings.TrimFunc(p.text, blank) == "" && !p.wordless {
		b.report(scenario.EmptyText, p.line, "write the text, or take the "+p.noun()+" out", "this %s has no words", p.noun())
	}
	b.untidy(p.text, p.line)
}

// strays reports what stands outside every scene.
func (b *builder) strays() {
	for _, p := range b.noted {
		if p.item() && !p.placed && p.shape != &endingShape {
			b.report(scenario.Misplaced, p.line, "move it between the braces of a scene", "this %s stands outside every scene", p.noun())
		}
		if p.shape == &sceneShape && p.fields == nil && !p.lost {
			b.report(scenario.MissingField, p.line, fmt.Sprintf("write scene %q { … }", p.text), "scene %q has nothing in it", p.text)
		}
	}
}

// keys lists the names of a table in the order of their indexes, so that a
// suggestion never depends on the order of a map.
func keys(m map[string]int) []string {
	all := make([]string, len(m))
	for name, i := range m {
		if i < len(all) {
			all[i] = name
		}
	}
	return all
}
