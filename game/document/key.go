package document

import (
	"strings"

	"upperhand/game/locale"
	"upperhand/game/markup"
)

func (r Reading) nodes(say *locale.Catalogue) []markup.Node { return Small(r).nodes(say) }

func (Reading) plain(*printer) {}

func (c Code) nodes(say *locale.Catalogue) []markup.Node {
	return []markup.Node{markup.El("pre", "tabindex", "0").With(markup.El("code").Say(string(c)))}
}

func (c Code) plain(p *printer) {
	for line := range strings.Lines(string(c)) {
		p.line("  " + markup.Clean(strings.TrimRight(line, "\n")))
	}
}

func (k Keys) nodes(say *locale.Catalogue) []markup.Node {
	list := markup.El("ul", "class", "keys")
	for _, key := range k {
		list = list.With(markup.El("li").With(icon(key.Shape)).Say(" " + key.Label))
	}
	return []markup.Node{list}
}

// plain writes nothing: there are no shapes to explain.
func (Keys) plain(*printer) {}

func (l Lines) nodes(say *locale.Catalogue) []markup.Node {
	lines := markup.El("div", "class", "lines", "aria-hidden", "true")
	for range int(l) {
		lines = lines.With(markup.El("div"))
	}
	return []markup.Node{lines}
}

func (l Lines) plain(p *printer) {
	for range int(l) {
		p.line(strings.Repeat("_", min(60, p.width-len(p.indent))))
	}
}
