package mirror

import (
	"html"
	"strings"
)

// Node is an element of the document. One without a Tag is plain text.
type Node struct {
	Tag   string `json:"tag,omitempty"`
	Attrs []Attr `json:"attrs,omitempty"`
	Text  string `json:"text,omitempty"` // before the children
	Kids  []Node `json:"kids,omitempty"`
}

// Attr is an attribute with its value.
type Attr [2]string

// el is an element; attrs are names and values in turn.
func el(tag string, attrs ...string) Node {
	n := Node{Tag: tag}
	for i := 0; i+1 < len(attrs); i += 2 {
		n.Attrs = append(n.Attrs, Attr{attrs[i], attrs[i+1]})
	}
	return n
}

// say gives the node its text.
func (n Node) say(text string) Node {
	n.Text = text
	return n
}

// with adds children.
func (n Node) with(kids ...Node) Node {
	n.Kids = append(n.Kids, kids...)
	return n
}

// is adds an attribute.
func (n Node) is(name, value string) Node {
	n.Attrs = append(n.Attrs, Attr{name, value})
	return n
}

// Attr is the value of an attribute, "" where there is none.
func (n Node) Attr(name string) string {
	for _, a := range n.Attrs {
		if a[0] == name {
			return a[1]
		}
	}
	return ""
}

// HTML writes nodes as markup, with nothing between them, so that a page that
// was written with it has just the elements that its script would have made.
// What comes from a case is never written so: a page makes it of the nodes.
func HTML(nodes []Node) string {
	var b strings.Builder
	for _, n := range nodes {
		n.write(&b, "", "")
	}
	return b.String()
}

// Markup writes nodes as HTML, one element with all its text a line, for
// people and tests to read.
func Markup(nodes []Node) string {
	var b strings.Builder
	for _, n := range nodes {
		n.write(&b, "", "\n")
	}
	return b.String()
}

// write writes a node; end stands after each, and deeper ones are indented
// where it ends a line.
func (n Node) write(b *strings.Builder, indent, end string) {
	b.WriteString(indent)
	if n.Tag == "" {
		b.WriteString(html.EscapeString(n.Text) + end)
		return
	}
	b.WriteString("<" + n.Tag)
	for _, a := range n.Attrs {
		b.WriteString(" " + a[0])
		if a[1] != "" {
			b.WriteString(`="` + html.EscapeString(a[1]) + `"`)
		}
	}
	b.WriteString(">" + html.EscapeString(n.Text))
	if len(n.Kids) > 0 {
		deeper := ""
		if end != "" {
			deeper = indent + "  "
		}
		b.WriteString(end)
		for _, k := range n.Kids {
			k.write(b, deeper, end)
		}
		b.WriteString(indent)
	}
	b.WriteString("</" + n.Tag + ">" + end)
}
