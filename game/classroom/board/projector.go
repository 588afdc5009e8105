package board

import (
	"fmt"
	"strconv"
	"strings"

	"rsc.io/qr"

	"upperhand/game/markup"
)

// projected is the page for the wall: how to join, and what is on now. It is
// read from the back of a room, and holds nothing that is anybody's own.
func (s *scene) projected() (body, error) {
	main := el("main", "class", "wall", "id", "wall", "data-live", "")
	stage := s.class.Stage
	on, err := s.ballot()
	if err != nil {
		return body{}, err
	}
	join := "join"
	switch {
	case !s.class.Closes.IsZero() && !s.b.Now().Before(s.class.Closes):
		main = main.With(el("section", "class", "stage").With(el("h1").Say("The class is closed"), para("Thank you for playing.")))
		join = ""
	case stage.Paused:
		main = main.With(el("section", "class", "stage").With(el("h1").Say(orElse(stage.Words, "A pause. Look up, please.")), para("Paused: your place is kept.")))
		join = "join small"
	case on != nil:
		main = main.With(s.wallVote(on))
		join = "join small"
	}
	if join != "" {
		main = main.With(s.join(join))
	}
	return body{title: "Join", bare: true, parts: []markup.Node{main}}, nil
}

// join says how to come in.
func (s *scene) join(class string) markup.Node {
	address := s.b.Address(s.r)
	small := class != "join"
	seats := el("p", "class", "seats").With(el("b").Say(strconv.Itoa(s.present())), markup.Text(map[bool]string{true: " seat", false: " seats"}[s.present() == 1]))
	words := el("div", "class", "how")
	if !small {
		words = words.With(el("p", "class", "title").Say(s.class.Title))
	}
	words = words.With(
		el("p", "class", "open").With(markup.Text("Open "), el("b").Say(bare(address))),
		el("p", "class", "enter").With(markup.Text("and type "), el("strong", "aria-label", strings.Join(strings.Split(s.class.Code, ""), " ")).Say(spaced(s.class.Code))),
		seats)
	return el("section", "class", class, "aria-label", "Join the class").With(words, code(address+"/join?code="+s.class.Code))
}

// bare is an address as one types it.
func bare(address string) string { return strings.TrimPrefix(address, "http://") }

// spaced parts a code in the middle, so that it is easier to copy.
func spaced(code string) string {
	if len(code) < 6 {
		return code
	}
	return code[:len(code)/2] + "\u00a0" + code[len(code)/2:]
}

// wallVote is a round as the class sees it. While it is open only how many have
// voted is shown: a count that grows would decide for those who wait.
func (s *scene) wallVote(on *ballot) markup.Node {
	state := on.s.State()
	section := el("section", "class", "stage vote").With(el("h1").Say(sceneTitle(on.sc, state.Scene)))
	switch {
	case state.Ended():
		return section.With(para(on.outcome()))
	case on.open:
		list := el("ol", "class", "ballot")
		for _, c := range on.counts {
			list = list.With(el("li").Say("“" + choiceItem(on.sc, c.Choice).Text + "”"))
		}
		return section.With(list, el("p", "class", "big").Say(fmt.Sprintf("%d of %s have voted", on.cast, seatCount(s.present()))))
	}
	return section.With(on.rows(), el("p", "class", "big").Say(on.outcome()))
}

// quiet is how many light modules stand round a QR code.
const quiet = 4

// code draws a QR code. It is dark on light in every theme, since many cameras
// read no other.
func code(text string) markup.Node {
	c, err := qr.Encode(text, qr.M)
	if err != nil { // an address longer than any code holds
		return el("span")
	}
	side := strconv.Itoa(c.Size + 2*quiet)
	var path strings.Builder
	for y := range c.Size {
		for x := 0; x < c.Size; x++ {
			from := x
			for x < c.Size && c.Black(x, y) {
				x++
			}
			if x > from {
				fmt.Fprintf(&path, "M%d %dh%dv1h-%dz", from+quiet, y+quiet, x-from, x-from)
			}
		}
	}
	return el("svg", "class", "qr", "viewBox", "0 0 "+side+" "+side, "role", "img", "aria-label", "QR code that leads to "+text, "shape-rendering", "crispEdges").With(
		el("rect", "class", "light", "width", side, "height", side), el("path", "class", "dark", "d", path.String()))
}
