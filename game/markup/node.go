package markup

import (
	"strings"
	"unicode"
)

// Node is an element, or plain text where it has no tag. Tags and the names of
// attributes are written as they are: they must be words of the program.
type Node struct {
	tag   string
	attrs []string // names and values in turn
	text  string
	style bool
	kids  []Node
}

// El is an element; attrs are names and values in turn.
func El(tag string, attrs ...string) Node {
	return Node{tag: tag, attrs: attrs[:len(attrs)&^1]}
}

// Text is a piece of text.
func Text(text string) Node { return Node{text: text} }

// Style is a style sheet. It must come from the program: style is the one
// element whose content browsers do not read as text.
func Style(sheet string) Node { return Node{tag: "style", text: sheet, style: true} }

// Say puts a text behind what the element already holds.
func (n Node) Say(text string) Node { return n.With(Text(text)) }

// With puts nodes behind what the element already holds.
func (n Node) With(kids ...Node) Node {
	n.kids = append(n.kids[:len(n.kids):len(n.kids)], kids...)
	return n
}

// Is gives the element one more attribute.
func (n Node) Is(name, value string) Node {
	n.attrs = append(n.attrs[:len(n.attrs):len(n.attrs)], name, value)
	return n
}

// Page writes a whole HTML document whose root is the node.
func Page(root Node) string {
	var b strings.Builder
	b.WriteString("<!doctype html>\n")
	root.write(&b)
	b.WriteString("\n")
	return b.String()
}

// String writes the node by itself.
func (n Node) String() string {
	var b strings.Builder
	n.write(&b)
	return b.String()
}

// own are the elements that begin a line when they are written, so that a
// person can read the source and compare two versions of it.
var own = map[string]bool{
	"head": true, "body": true, "meta": true, "title": true, "style": true, "header": true, "main": true, "footer": true,
	"section": true, "article": true, "h1": true, "h2": true, "h3": true, "h4": true, "p": true, "ul": true, "ol": true, "li": true,
	"dl": true, "dt": true, "dd": true, "div": true, "table": true, "caption": true, "tr": true, "thead": true, "tbody": true,
	"figure": true, "figcaption": true, "svg": true, "nav": true, "blockquote": true, "g": true, "aside": true,
}

// void are the elements of HTML without content.
var void = map[string]bool{"meta": true, "br": true, "hr": true, "link": true, "input": true}

// empty are those of SVG that are written short where they hold nothing.
var empty = map[string]bool{"path": true, "rect": true, "circle": true, "line": true, "polyline": true}

func (n Node) write(b *strings.Builder) {
	if n.tag == "" {
		escape(b, n.text, false)
		return
	}
	if own[n.tag] && b.Len() > 0 {
		b.WriteString("\n")
	}
	b.WriteString("<" + n.tag)
	for i := 0; i+1 < len(n.attrs); i += 2 {
		b.WriteString(" " + n.attrs[i] + `="`)
		escape(b, n.attrs[i+1], true)
		b.WriteString(`"`)
	}
	if void[n.tag] || empty[n.tag] && len(n.kids) == 0 {
		b.WriteString("/>")
		return
	}
	b.WriteString(">")
	if n.style {
		b.WriteString(n.text)
	}
	for _, k := range n.kids {
		k.write(b)
	}
	b.WriteString("</" + n.tag + ">")
}

// escape writes a text so that it is read as text.
func escape(b *strings.Builder, text string, attribute bool) {
	for _, r := range Clean(text) {
		switch {
		case r == '&':
			b.WriteString("&amp;")
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r == '"' && attribute:
			b.WriteString("&quot;")
		case r == '\n' && attribute:
			b.WriteString("&#10;")
		default:
			b.WriteRune(r)
		}
	}
}

// Clean takes out of a text what no document may hold (control characters) and
// the marks that turn the direction of writing, with which a text can read
// differently from what it is. Line breaks and tabs stay; bytes that are no
// text become U+FFFD.
func Clean(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case unicode.IsControl(r), r == 0xfffe, r == 0xffff, unicode.Is(unicode.Bidi_Control, r):
			return -1
		case r == '\u2028' || r == '\u2029':
			return '\n'
		}
		return r
	}, strings.ToValidUTF8(text, "\ufffd"))
}
