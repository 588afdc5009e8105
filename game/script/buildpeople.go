package script

import (
	"regexp"
	"strings"

	"upperhand/game/power"
	"upperhand/game/scenario"
	"upperhand/game/script/sandbox"
)

var languageTag = regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`)

// case reads scenario { … }.
func (b *builder) caseFields(p *part) *record {
	r := b.record(&scenarioShape, p.fields, p.line)
	sc := b.sc
	sc.Pos = b.pos(p.line)
	sc.ID, sc.Title, sc.Role = r.text("id"), r.text("title"), r.text("you")
	sc.Summary, sc.Fiction = r.text("summary"), r.prose("fiction")
	sc.Minutes = r.count("minutes")
	sc.Objectives = r.lines("objectives")
	for _, theme := range r.lines("themes") {
		sc.Themes = append(sc.Themes, theme.Text)
	}
	sc.Prebrief, sc.ContentNote = r.prose("prebrief"), r.prose("content_note")
	sc.Authority = r.number("authority", defaultAuthority)
	sc.Mode = r.word("mode")
	if look, ok := asTable(r.get("look")); ok {
		b.own = b.look(look)
	}
	if tag := r.text("language"); languageTag.MatchString(tag) {
		sc.Language = tag
		if scenario.IsRightToLeft(tag) {
			r.report(scenario.RightToLeft, r.at("language"), "a language that is written from left to right can be shown", "%q is written from right to left, and the game cannot lay such text out", tag)
		}
	} else if tag != "" {
		r.report(scenario.BadLanguage, r.at("language"), `write a tag such as "en", "es" or "pt-BR"`, "%q is not a language tag", tag)
	}
	return r
}

// defaultAuthority is what a helping role can do to people where the author
// does not say: enough to be felt.
const defaultAuthority = 4 * power.One / 10

// people numbers the characters, the player first, and reads them.
func (b *builder) people() {
	b.sc.Characters = []scenario.Character{{ID: "you", Name: "You", Pronoun: "they", Look: b.own, Pos: b.sc.Pos}}
	b.names.characters["you"] = scenario.You
	var standings []*record
	for _, p := range b.noted {
		if p.shape == &characterShape && !p.lost {
			standings = append(standings, b.character(p))
		}
	}
	for i, r := range standings {
		b.relate(b.standing(r, b.stranger(i+1, scenario.You)))
	}
}

// character reads a person. How they stand towards the player is read later,
// when all people are numbered.
func (b *builder) character(p *part) *record {
	r := b.record(&characterShape, p.fields, p.line)
	c := scenario.Character{
		ID: r.text("id"), Name: r.text("name"), Pronoun: r.word("pronoun"), Role: r.text("role"), Age: r.count("age"),
		Want: r.text("want"), Fear: r.text("fear"), Unsaid: r.text("unsaid"), Pos: b.pos(p.line),
	}
	if c.Pronoun == "" {
		c.Pronoun = "they"
	}
	if c.ID != "" && (!isName(c.ID) || scenario.Reserved(c.ID)) {
		r.report(scenario.BadID, r.at("id"), "write it with letters, digits and underscores, as in \"mrs_okafor\"",
			"%q cannot be the id of a character, because conditions could not use it", c.ID)
	}
	if look, ok := asTable(r.get("look")); ok {
		c.Look = b.look(look)
	}
	if c.ID == "" {
		b.names.open = true // any name may be this person's
	}
	p.index = len(b.sc.Characters)
	if c.ID != "" {
		b.register(b.names.characters, c.ID, p.index, p.line, "characters", func(i int) int { return b.sc.Characters[i].Pos.Line })
	}
	b.sc.Characters = append(b.sc.Characters, c)
	return r
}

// look reads how a person is drawn; words that cannot be drawn were reported by
// the table and read as the likely ones.
func (b *builder) look(table *sandbox.Table) scenario.Look {
	r := b.record(&lookShape, table, table.Line())
	return scenario.Look{
		Skin: r.count("skin"), Hair: r.word("hair"), HairColour: r.word("hair_colour"), Top: r.word("top"), Legs: r.word("legs"),
		Beard: r.word("beard"), Cover: r.word("cover"), CoverColour: r.word("cover_colour"), Build: r.word("build"), Outfit: r.word("outfit"),
		Glasses: r.truth("glasses"), HearingAid: r.truth("hearing_aid"), Wheelchair: r.truth("wheelchair"),
	}
}

// standing reads the fields that say how somebody stands towards somebody;
// what they leave out stays as rel has it.
func (b *builder) standing(r *record, rel scenario.Relation) scenario.Relation {
	if rel.Mandated = rel.Mandated || r.truth("mandated"); r.truth("mandated") {
		rel.Trust, rel.Autonomy = power.Start(true)
	}
	rel.Trust, rel.Autonomy = r.number("trust", rel.Trust), r.number("autonomy", rel.Autonomy)
	rel.Vary, rel.Authority = r.number("vary", rel.Vary), r.number("authority", rel.Authority)
	rel.Pos = b.pos(r.line)
	if r.given("gap") {
		rel.Gap = nil
	}
	for _, axis := range r.lines("gap") {
		rel.Gap = append(rel.Gap, axis.Text)
	}
	return rel
}

// stranger is how somebody stands towards somebody of whom nothing is said.
func (b *builder) stranger(from, to int) scenario.Relation {
	rel := scenario.Relation{From: from, To: to, Authority: defaultAuthority}
	rel.Trust, rel.Autonomy = power.Start(false)
	if to == scenario.You {
		rel.Authority = b.sc.Authority
	}
	return rel
}

// relate takes a relation in, or puts it in the place of the one that a
// character's own fields gave.
func (b *builder) relate(rel scenario.Relation) {
	key := [2]int{rel.From, rel.To}
	if i, ok := b.names.relations[key]; ok {
		b.sc.Relations[i] = rel
		return
	}
	b.names.relations[key] = len(b.sc.Relations)
	b.sc.Relations = append(b.sc.Relations, rel)
}

// relations reads every relation { … }.
func (b *builder) relations() {
	for _, p := range b.noted {
		if p.shape != &relationShape || p.lost {
			continue
		}
		r := b.record(&relationShape, p.fields, p.line)
		from, to := r.person("from"), r.person("to")
		if from == scenario.None || to == scenario.None {
			b.names.lost["relation"] = true
			continue
		}
		if from == to {
			b.report(scenario.BadRelation, p.line, "name two different people in from and to", "this relation joins %s with themselves", b.sc.Characters[from].ID)
			continue
		}
		b.declare(r, from, to)
	}
}

// declare takes in a relation { … }; it begins with what the character's own
// fields said, if it is one towards the player.
func (b *builder) declare(r *record, from, to int) {
	rel := b.stranger(from, to)
	if i, ok := b.names.relations[[2]int{from, to}]; ok {
		rel = b.sc.Relations[i]
	}
	if rel.Declared {
		b.report(scenario.Repeated, r.line, "take one of them out", "how %s stands towards %s was already said in line %d",
			b.sc.Characters[from].ID, b.sc.Characters[to].ID, rel.Pos.Line)
		return
	}
	rel = b.standing(r, rel)
	rel.Conflict, rel.Declared = r.truth("conflict"), true
	b.relate(rel)
}

// person gives the character that a field names, or None.
func (r *record) person(name string) int { return r.whoever(r.get(name), r.at(name)) }

// persons gives the characters of a field that takes one or a list of them.
func (r *record) persons(name string) (who []int) {
	v := r.get(name)
	list, ok := asTable(v)
	if !ok {
		return r.appended(who, v, name)
	}
	for i := 1; i <= list.Len(); i++ {
		who = r.appended(who, list.Index(i), name)
	}
	return who
}

func (r *record) appended(who []int, v sandbox.Value, name string) []int {
	if v == nil {
		return who
	}
	if c := r.whoever(v, r.at(name)); c != scenario.None {
		who = append(who, c)
	}
	return who
}

// whoever gives the character that a value stands for: one made by character, or
// an id in quotation marks. A misspelt id is read as the likely one.
func (l *loader) whoever(v sandbox.Value, line int) int {
	if p, ok := asPerson(v); ok {
		return p.index
	}
	id, ok := asText(v)
	if !ok {
		return scenario.None
	}
	if i, ok := l.names.characters[id]; ok {
		return i
	}
	if !l.names.lost[id] && !l.names.open {
		var known []string
		if l.names.compared += len(l.names.characters); l.names.compared <= mostCompared {
			known = l.names.Known(scenario.CharacterName)
		}
		l.report(scenario.UnknownCharacter, line, scenario.DidYouMean(id, known), "there is no character %q", id)
		if near := scenario.Nearest(id, known); near != "" {
			return l.names.characters[near]
		}
	}
	return scenario.None
}

// shows reads which relations the screen shows; by default how the first
// character stands towards the player.
func (b *builder) shows(r *record) {
	list, ok := asTable(r.get("shows"))
	if !ok {
		if i, ok := b.names.relations[[2]int{1, scenario.You}]; ok {
			b.sc.Shown = []int{i}
		}
		return
	}
	if n := list.Len(); n < 1 || n > 2 {
		r.report(scenario.BadShows, r.at("shows"), "name one or two", "shows names %d relations, and the screen has room for two", n)
	}
	for i := 1; i <= min(list.Len(), 2); i++ {
		b.show(list.Index(i), list.ItemLine(i))
	}
}

// show takes one entry of shows: "sofia", or "sofia > matthias".
func (b *builder) show(v sandbox.Value, line int) {
	from, to := v, sandbox.Value(b.sc.Characters[scenario.You].ID)
	if text, ok := asText(v); ok {
		if one, other, ok := strings.Cut(text, ">"); ok {
			from, to = strings.TrimSpace(one), strings.TrimSpace(other)
		}
	}
	x, y := b.whoever(from, line), b.whoever(to, line)
	if x == scenario.None || y == scenario.None {
		return
	}
	if i, ok := b.names.Between(x, y); ok && i != scenario.None {
		b.sc.Shown = append(b.sc.Shown, i)
	} else if !ok {
		one, other := b.sc.Characters[x].ID, b.sc.Characters[y].ID
		b.report(scenario.BadShows, line, "write relation { from = "+one+", to = "+other+", … }", "nothing is said about how %s stands towards %s, so it cannot be shown", one, other)
	}
}
