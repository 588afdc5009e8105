package script

import (
	"fmt"
	"slices"

	"upperhand/game/power"
	"upperhand/game/scenario"
	"upperhand/game/script/sandbox"
)

// frame is a scene with the parts that stand in it.
type frame struct {
	part  *part
	items []*part
	lost  bool // something in it could not be read
}

// frames finds the scenes and what stands in each, and gives them their names.
func (b *builder) frames() {
	for _, p := range b.noted {
		if p.shape != &sceneShape {
			continue
		}
		f := frame{part: p, lost: p.lost || p.fields == nil}
		if p.fields != nil {
			b.gather(&f, p.fields, 0)
		}
		if p.wordless {
			continue
		}
		if !isID(p.text) {
			b.badID(p.text, p.line)
			b.doubled[p.line] = true
		}
		b.register(b.names.scenes, p.text, len(b.frame), p.line, "scenes", func(i int) int { return b.frame[i].part.line })
		b.frame = append(b.frame, f)
	}
}

// gather takes the items of a scene. A list of items among them, as a function
// of the author's may return it, counts as if its items stood there.
func (b *builder) gather(f *frame, table *sandbox.Table, depth int) {
	for i := 1; i <= table.Len(); i++ {
		value, line := table.Index(i), table.ItemLine(i)
		p, ok := asPart(value)
		list, nested := asTable(value)
		switch {
		case value == nil || isDummy(value):
			f.lost = true
		case ok && p.item():
			p.placed = true
			f.items = append(f.items, p)
		case nested && depth < 4 && list.Len() > 0:
			b.gather(f, list, depth+1)
		default:
			f.lost = true
			b.setLost, b.whenLost = b.setLost || nested, b.whenLost || nested
			if !b.doubtful(line) {
				b.misplaced(value, line)
			}
		}
	}
}

// misplaced says what cannot stand in a scene and where it belongs instead.
func (b *builder) misplaced(value sandbox.Value, line int) {
	help := "put a line, a choice, go or ending there"
	if text, ok := asText(value); ok {
		help = fmt.Sprintf("write narrate %s, or put the name of who says it before it", quote(text))
	}
	if _, ok := asTable(value); ok {
		help = "take the comma out before it: the braces belong to what stands there"
	}
	if p, ok := asPart(value); ok {
		p.placed = true
		switch p.shape {
		case &sceneShape:
			help = "close the braces of the scene before it"
		case &characterShape:
			help = "let the person say something, or name them in the scene's with = …"
		default:
			help = "move it outside the scenes"
		}
	}
	b.report(scenario.Misplaced, line, help, "%s cannot stand in a scene", describe(value))
}

// choices numbers the choices of all scenes and gives them their ids.
func (b *builder) choices() {
	for s, f := range b.frame {
		nth := 0
		for i, p := range f.items {
			if p.shape != &choiceShape {
				continue
			}
			nth++
			index := len(b.sc.Choices)
			b.sc.Choices = append(b.sc.Choices, scenario.ChoiceRef{Scene: s, Item: i})
			if p.fields != nil && p.fields.Len() > 0 && b.doubtful(p.fields.ItemLine(1)) {
				b.names.open = true // its id may be what was torn
			}
			id := fmt.Sprintf("%s/%d", f.part.text, nth)
			if given := fieldText(p, "id"); given != "" {
				id = given
			}
			b.register(b.names.choices, id, index, p.line, "choices", func(i int) int {
				ref := b.sc.Choices[i]
				return b.frame[ref.Scene].items[ref.Item].line
			})
		}
	}
}

// fieldText reads one text of a part that is not yet checked.
func fieldText(p *part, name string) string {
	if p.fields == nil {
		return ""
	}
	s, _ := asText(p.fields.Get(name))
	return s
}

// scene reads one scene with its items.
func (b *builder) scene(s int) {
	f := &b.frame[s]
	p := f.part
	r := b.record(&sceneShape, p.fields, p.line)
	f.lost = f.lost || r.given("go") || r.given("ending") // a way on that was written as a field
	sc := scenario.Scene{
		ID: p.text, Title: r.text("title"), Place: r.text("place"), Room: r.word("room"), Light: r.word("light"),
		Risk: r.number("risk", 0), Conflict: r.truth("conflict"), Watched: r.truth("watched"), Unwatched: r.count("unwatched"),
		Notice: r.truth("notice"), ContentNote: r.prose("content_note"), Pos: b.pos(p.line),
	}
	if sc.Skip = b.target(r.text("skip"), r.at("skip")); r.given("skip") && r.get("skip") == nil {
		sc.Skip.Name = "?"
	}
	if r.given("with") && r.get("with") == nil && len(b.sc.Characters) > 1 {
		sc.With = []int{1} // whoever was meant, somebody is there
	}
	for _, who := range r.persons("with") {
		if who != scenario.You {
			sc.With = append(sc.With, who)
		}
	}
	unsure := len(sc.With) == 0 && (r.given("with") || f.lost)
	for _, who := range r.persons("standing") {
		if who != scenario.You && !slices.Contains(sc.With, who) {
			b.absent(r, who, unsure)
			continue
		}
		sc.Standing = append(sc.Standing, who)
	}
	nth := 0
	sc.Items = make([]scenario.Item, 0, len(f.items)+1)
	for _, p := range f.items {
		item := b.item(p)
		b.crowd[p.line] = unsure
		if item.Kind == scenario.ChoiceItem {
			nth++
			b.nameChoice(&item, p, fmt.Sprintf("%s/%d", sc.ID, nth))
		}
		sc.Items = append(sc.Items, item)
	}
	if f.lost {
		sc.Items = append(sc.Items, unreadItem(sc.Pos))
	}
	b.sc.Scenes = append(b.sc.Scenes, sc)
}

// absent reports somebody who is to stand where they are not, unless it could
// not be read who is there.
func (b *builder) absent(r *record, who int, unsure bool) {
	if id := b.sc.Characters[who].ID; !unsure {
		r.report(scenario.StandsElsewhere, r.at("standing"), "add "+id+" to the scene's with = …, or take them out of standing", "%s stands here, but is not there", id)
	}
}

// unreadItem stands for what could not be read: it may lead anywhere, and the
// checks of the structure say nothing that depends on it.
func unreadItem(pos scenario.Pos) scenario.Item {
	return scenario.Item{Kind: scenario.GoItem, Pos: pos, Speaker: scenario.None, Target: scenario.Target{Scene: scenario.None, Ending: scenario.None, Name: "?"}}
}

// nameChoice gives a choice its place in Scenario.Choices and its id.
func (b *builder) nameChoice(item *scenario.Item, p *part, number string) {
	item.Choice.Index, item.Choice.ID = b.chosen, number
	b.chosen++
	if given := fieldText(p, "id"); given != "" {
		item.Choice.ID, item.Choice.Named = given, true
	}
}

// item reads one item of a scene.
func (b *builder) item(p *part) scenario.Item {
	shape := p.shape
	if shape == &endingShape {
		shape = &toEndingShape
	}
	r := b.record(shape, p.fields, p.line)
	item := scenario.Item{Pos: b.pos(p.line), Speaker: scenario.None, When: b.when(r), Target: nowhere}
	switch p.shape {
	case &goShape, &endingShape:
		item.Kind = scenario.GoItem
		if item.Target = b.target(p.text, p.line); p.wordless {
			item.Target.Name = "?"
		}
		if p.shape == &endingShape {
			item.Kind = scenario.EndingItem
		}
		return item
	case &choiceShape:
		item.Kind = scenario.ChoiceItem
		item.Text = oneLine(p.text)
		item.Choice = &scenario.Choice{Heard: r.text("heard"), Meant: r.text("meant"), Why: r.text("why"), Ethics: r.text("ethics")}
		if item.Target = b.target(r.text("go"), r.at("go")); r.given("go") && r.get("go") == nil || !r.given("go") && slices.Contains(r.meant, "go") {
			item.Target.Name = "?"
		}
	case &lineShape:
		item.Text, item.Mood, item.Thought = prose(p.text), r.word("mood"), r.text("thought")
		item.Speaker = p.speaker.index
	default:
		item.Text = prose(p.text)
	}
	b.words(p)
	item.Effects = b.effects(r)
	return item
}

var nowhere = scenario.Target{Scene: scenario.None, Ending: scenario.None}

// effects reads what a line or a choice does besides being said.
func (b *builder) effects(r *record) scenario.Effects {
	e := scenario.Effects{Toward: scenario.None, Discover: r.truth("discover"), Harm: r.number("harm", 0)}
	if r.given("toward") {
		e.Toward = r.person("toward")
	}
	if r.shape.find("power") != nil {
		b.act(r, &e)
	}
	e.Set = b.sets(r)
	if fn, ok := r.get("effect").(*sandbox.Function); ok {
		e.Hook = b.hook(fn, r.at("effect"), "effect")
	}
	return e
}

// act reads power, act, refrain and manner.
func (b *builder) act(r *record, e *scenario.Effects) {
	var kinds []string
	for _, name := range []string{"power", "act", "refrain"} {
		if r.given(name) {
			kinds = append(kinds, name)
		}
	}
	if len(kinds) > 1 {
		r.report(scenario.PowerAndAct, r.at(kinds[1]), "keep one of them", "%s and %s cannot stand together in one %s", kinds[0], kinds[1], r.shape.name)
	}
	for _, name := range r.words("manner") {
		manner, _ := power.ParseManner(name)
		e.Act.Manner |= manner
	}
	if len(kinds) == 0 {
		return
	}
	switch kinds[0] {
	case "power":
		e.Act.Kind = power.Use
		b.bases(r, "power", e)
	case "refrain":
		e.Act.Kind = power.Refrain
		b.bases(r, "refrain", e)
	case "act":
		kind, ok := power.ParseKind(r.word("act"))
		e.Act.Kind, e.Acts = kind, ok
	}
	if !e.Acts {
		e.Act = power.Act{} // what could not be read has no manner either
	}
}

// bases reads the one or two bases of an act; the model takes the mean of two.
func (b *builder) bases(r *record, name string, e *scenario.Effects) {
	words := r.words(name)
	if len(words) > 2 {
		r.report(scenario.TooManyBases, r.at(name), "keep the two that matter", "%s names %d bases, and an act has at most two", name, len(words))
		words = words[:2]
	}
	for i, word := range words {
		base, _ := power.ParseBase(word)
		if i == 0 {
			e.Act.Base, e.Acts = base, true
		} else {
			e.Act.Also = base
		}
	}
}
