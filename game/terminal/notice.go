package terminal

import (
	"slices"
	"strconv"
	"strings"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/view"
)

// notice asks which signs a person sees, and which base was last at work, in
// one line each. Enter passes over either.
func (p *Player) notice(s view.Sitting) error {
	screen := view.NoticeScreen(s)
	p.Title(screen.Heading)
	rows := map[string]view.Block{}
	for _, b := range screen.Body {
		if b.Kind != view.Row {
			p.put("", "", b.Text)
		} else if len(b.Controls) > 0 {
			name, _, _ := strings.Cut(b.Controls[0].ID, ":")
			rows[name] = b
		}
	}
	signs, bases, people := rows["sign"], rows["base"], rows["on"]
	marked, err := p.pick(signs, p.Words.Text("Numbers, Enter to pass, 0 for none: "), len(signs.Controls))
	if err != nil || marked == nil {
		return err
	}
	answer := play.Input{}
	for _, n := range marked {
		answer.Signs |= 1 << power.Sign(n)
	}
	chosen, err := p.pick(bases, p.Words.Text("A number, or Enter for none: "), 1)
	if err != nil {
		return err
	}
	if len(chosen) > 0 {
		answer.Base, _ = power.ParseBase(strings.TrimPrefix(bases.Controls[chosen[0]].ID, "base:"))
	}
	if len(people.Controls) > 0 {
		chosen, err := p.pick(people, p.Words.Text("A number, or Enter to pass: "), 1)
		if err != nil {
			return err
		}
		if len(chosen) > 0 {
			answer.On = strings.TrimPrefix(people.Controls[chosen[0]].ID, "on:")
		}
	}
	if _, err := p.Session.Input(answer); err != nil {
		return err
	}
	p.keep()
	return nil
}

// pick asks for at most so many of a row's controls and gives their places,
// from 0; nil when the question is passed over.
func (p *Player) pick(row view.Block, prompt string, most int) ([]int, error) {
	p.Gap()
	p.put("", "", row.Text)
	p.Choices(row.Controls)
	for {
		typed, err := p.Ask(prompt)
		switch {
		case err != nil:
			return nil, err
		case typed == "":
			return nil, nil
		case strings.EqualFold(typed, "q"):
			return nil, errLeft
		case typed == "0":
			return []int{}, nil
		}
		places := numbers(typed, len(row.Controls))
		if places != nil && len(places) <= most {
			return places, nil
		}
		p.Say(p.Words.Text("Type numbers from 1 to %d, or nothing.", len(row.Controls)))
	}
}

// numbers reads "1 3" or "1, 3" as places from 0, each once; nil when anything
// else was typed.
func numbers(typed string, most int) []int {
	var places []int
	for _, word := range strings.FieldsFunc(typed, func(r rune) bool { return r == ' ' || r == ',' }) {
		n, err := strconv.Atoi(word)
		if err != nil || n < 1 || n > most {
			return nil
		}
		if !slices.Contains(places, n-1) {
			places = append(places, n-1)
		}
	}
	return places
}
