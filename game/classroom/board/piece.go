package board

import (
	"strconv"
	"strings"
	"time"

	"upperhand/game/classroom/result"
	"upperhand/game/debrief"
	"upperhand/game/figure"
	"upperhand/game/markup"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

// live is a section that the script keeps up to date.
func live(id, title string, parts ...markup.Node) markup.Node {
	s := el("section", "id", id, "data-live", "", "aria-labelledby", id+"-title")
	return s.With(el("h2", "id", id+"-title").Say(title)).With(parts...)
}

func para(text string) markup.Node { return el("p").Say(text) }

func soft(text string) markup.Node { return el("p", "class", "hint").Say(text) }

// icon is the shape of a base or a deed; the word always stands beside it.
func icon(word string) markup.Node {
	closed, open := figure.Of(word)
	svg := el("svg", "class", "icon b-"+orElse(word, "plain"), "viewBox", "0 0 26 24", "width", "20", "height", "20", "aria-hidden", "true", "focusable", "false")
	if closed != "" {
		svg = svg.With(el("path", "d", closed))
	}
	if open != "" {
		svg = svg.With(el("path", "d", open))
	}
	if closed == "" && open == "" {
		svg = svg.With(el("circle", "cx", "13", "cy", "12", "r", "4"))
	}
	return svg
}

// bar is a share of a whole.
func bar(n, of int, word string) markup.Node {
	wide := 0
	if of > 0 {
		wide = 1000 * n / of
	}
	return el("svg", "class", "bar", "viewBox", "0 0 1000 16", "preserveAspectRatio", "none", "aria-hidden", "true", "focusable", "false").With(
		el("rect", "class", "track", "width", "1000", "height", "16"),
		el("rect", "class", "fill b-"+orElse(word, "plain"), "width", strconv.Itoa(wide), "height", "16"))
}

// noShape stands for a row whose bar is of no base and no deed.
const noShape = "none"

// row is one line of a division: what, how many, and a bar.
func row(word, text, note string, n, of int) markup.Node {
	class, said := "row", el("div", "class", "said")
	if word == noShape || strings.HasPrefix(word, "end-") {
		class = "row bare-row"
	} else {
		said = said.With(icon(word))
	}
	said = said.With(el("span").Say(text))
	if note != "" {
		said = said.With(el("small").Say(note))
	}
	return el("li", "class", class).With(said, el("div", "class", "much").With(bar(n, of, word), el("b").Say(strconv.Itoa(n)), el("small").Say(percent(n, of))))
}

func percent(n, of int) string {
	if of == 0 {
		return "–"
	}
	return strconv.Itoa((100*n+of/2)/of) + "%"
}

// deed names what a choice rests on, with how it is done.
func deed(sc *scenario.Scenario, item *scenario.Item) (word, name string) {
	if !item.Effects.Acts {
		return "", debrief.Capital(debrief.PlainStep(nil))
	}
	act := item.Effects.Act
	return debrief.ActWord(act), debrief.Manners(debrief.ActName(nil, act), debrief.MannerWords(nil, act.Manner))
}

// moved is how a choice moved the meters of the first shown relation.
func moved(all []result.Meters) string {
	if len(all) == 0 {
		return ""
	}
	return "trust " + signed(all[0].Trust) + ", autonomy " + signed(all[0].Autonomy)
}

func signed(f power.Fixed) string { return debrief.Signed(f.Round()) }

// ago is a time span as it is said across a room.
func ago(d time.Duration) string {
	switch {
	case d < time.Minute:
		return "under a minute"
	case d < time.Hour:
		return count(int(d/time.Minute), "minute", "minutes")
	case d < 48*time.Hour:
		return count(int(d/time.Hour), "hour", "hours")
	}
	return count(int(d/(24*time.Hour)), "day", "days")
}

// clock is a time as it stands on a wall; with its day where that is another.
func (s *scene) clock(t time.Time) string {
	now := s.b.Now()
	t = t.In(now.Location())
	if t.YearDay() == now.YearDay() && t.Year() == now.Year() {
		return t.Format("15:04")
	}
	return t.Format("2 January 2006, 15:04")
}

// form is a button that does something.
func (s *scene) form(what, label string, fields ...markup.Node) markup.Node {
	f := el("form", "method", "post", "action", "/teach/do/"+what, "class", "do").With(fields...)
	return f.With(el("input", "type", "hidden", "name", "back", "value", s.r.URL.RequestURI()), el("button", "type", "submit").Say(label))
}

// hidden is a field that is not shown.
func hidden(name, value string) markup.Node {
	return el("input", "type", "hidden", "name", name, "value", value)
}

// cases are links to the cases of a class that has several, and what counts of
// a seat that played more than once.
func (s *scene) choose(path string, counting bool) markup.Node {
	nav := el("form", "method", "get", "action", "/teach/"+path, "class", "choose")
	if len(s.told.Cases) < 2 && !counting {
		return el("div")
	}
	if len(s.told.Cases) > 1 {
		pick := el("select", "name", "case", "id", "pick-case")
		for i := range s.told.Cases {
			sc := s.told.Cases[i].Scenario
			pick = pick.With(option(sc.ID, titleOf(sc), i == s.at))
		}
		nav = nav.With(el("label", "for", "pick-case").Say("Case"), pick)
	}
	if counting {
		pick := el("select", "name", "count", "id", "pick-count")
		for _, c := range result.Countings() {
			pick = pick.With(option(string(c), countings[c], c == s.count))
		}
		nav = nav.With(el("label", "for", "pick-count").Say("Who played twice counts with their"), pick)
	} else {
		nav = nav.With(hidden("count", string(s.count)))
	}
	return nav.With(el("button", "type", "submit").Say("Show"))
}

var countings = map[result.Counting]string{
	result.Last: "last attempt", result.First: "first attempt", result.Best: "best ending", result.Furthest: "longest attempt",
}

func option(value, label string, on bool) markup.Node {
	o := el("option", "value", value).Say(label)
	if on {
		o = o.Is("selected", "")
	}
	return o
}

// nothing is what a page shows before there is anything.
func nothing(id, title, text string) markup.Node {
	return live(id, title, el("p", "class", "empty").Say(text))
}

// day is a date as it is written out.
func (b *Board) day(t time.Time) string { return t.In(b.Now().Location()).Format("2 January 2006") }

// seconds is a short time span.
func seconds(d time.Duration) string {
	if d < 2*time.Minute {
		return strconv.Itoa(int(d.Round(time.Second)/time.Second)) + " s"
	}
	return ago(d)
}
