package markup_test

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"upperhand/game/markup"
)

func TestWhatIsWritten(t *testing.T) {
	for _, c := range []struct {
		node markup.Node
		want string
	}{
		{markup.El("b").Say("a < b & c > d"), "<b>a &lt; b &amp; c &gt; d</b>"},
		{markup.El("b", "title", `say "no"`), `<b title="say &quot;no&quot;"></b>`},
		{markup.El("b", "title", "two\nlines"), `<b title="two&#10;lines"></b>`},
		{markup.El("br"), "<br/>"},
		{markup.El("path", "d", "M0,0"), `<path d="M0,0"/>`},
		{markup.El("b").Say("x").With(markup.El("i").Say("y")).Say("z"), "<b>x<i>y</i>z</b>"},
		{markup.Style("a > b { color: red }"), "<style>a > b { color: red }</style>"},
		{markup.Text("\x00\u202egnp.exe\ufffe\xff"), "gnp.exe\ufffd"},
	} {
		if got := c.node.String(); got != c.want {
			t.Errorf("wrote %q, want %q", got, c.want)
		}
	}
}

// Adding to a node leaves the one it was made from as it was.
func TestANodeIsAValue(t *testing.T) {
	base := markup.El("p", "class", "x").Say("a")
	one, two := base.Say("b").Is("id", "1"), base.Say("c").Is("id", "2")
	if base.String() != `<p class="x">a</p>` || one.String() != `<p class="x" id="1">ab</p>` || two.String() != `<p class="x" id="2">ac</p>` {
		t.Errorf("%s %s %s", base, one, two)
	}
}

// Whatever a text holds, it is read back as that text, and as nothing else.
func TestTextStaysText(t *testing.T) {
	texts := rapid.StringOf(rapid.RuneFrom([]rune("<>&\"'/=-!?;ab é\n\x00\u202e]")))
	rapid.Check(t, func(t *rapid.T) {
		inside, value := texts.Draw(t, "text"), texts.Draw(t, "attribute")
		decoder := xml.NewDecoder(strings.NewReader(markup.El("i", "title", value).Say(inside).String()))
		var read strings.Builder
		elements := 0
		for {
			token, err := decoder.Token()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			switch token := token.(type) {
			case xml.StartElement:
				elements++
				if len(token.Attr) != 1 || token.Attr[0].Value != markup.Clean(value) {
					t.Fatalf("attributes %q", token.Attr)
				}
			case xml.CharData:
				read.Write(token)
			}
		}
		if elements != 1 || read.String() != markup.Clean(inside) {
			t.Fatalf("%d elements, text %q", elements, read.String())
		}
	})
}
