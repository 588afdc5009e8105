package document

import (
	_ "embed"
	"strconv"
	"strings"

	"upperhand/game/locale"
	"upperhand/game/markup"
)

//go:embed style.css
var sheet string

// policy lets the file load and run nothing at all, whatever is in it.
const policy = "default-src 'none'; style-src 'unsafe-inline'"

// HTML writes the document as one file.
func (d Document) HTML() string {
	head := markup.El("head").With(
		markup.El("meta", "charset", "utf-8"),
		markup.El("meta", "http-equiv", "Content-Security-Policy", "content", policy),
		markup.El("meta", "name", "viewport", "content", "width=device-width, initial-scale=1"),
		markup.El("meta", "name", "color-scheme", "content", "light dark"),
		markup.El("title").Say(strings.TrimSuffix(d.Kind+": ", ": ")+": "+d.Title),
		markup.Style("\n"+sheet))
	body := markup.El("body").With(d.header())
	main := markup.El("main")
	for _, s := range d.Sections {
		main = main.With(s.node(d.Words))
	}
	page := markup.El("html", "lang", d.Words.Lang())
	if d.Sheet {
		page = page.Is("class", "sheet")
	}
	return markup.Page(page.With(head, body.With(main, d.footer())))
}

func (d Document) header() markup.Node {
	header := markup.El("header")
	if d.Kind != "" {
		header = header.With(markup.El("p", "class", "kind").Say(d.Kind))
	}
	header = header.With(markup.El("h1").Say(d.Title))
	for _, line := range d.Lead {
		header = header.With(markup.El("p", "class", "lead").Say(line))
	}
	if d.Notice != "" {
		header = header.With(markup.El("p", "class", "notice").Say(d.Notice))
	}
	if d.Contents {
		list := markup.El("ol")
		for _, s := range d.Sections {
			list = list.With(markup.El("li").With(markup.El("a", "href", "#"+s.ID).Say(s.Title)))
		}
		header = header.With(markup.El("nav", "aria-label", d.Words.Text("Contents")).With(list))
	}
	return header
}

func (d Document) footer() markup.Node {
	footer := markup.El("footer")
	for _, line := range append([]string{d.Notice}, d.Foot...) {
		if line != "" {
			footer = footer.With(markup.El("p").Say(line))
		}
	}
	return footer
}

func (s Section) node(say *locale.Catalogue) markup.Node {
	class := "part"
	if s.NewPage {
		class = "part page"
	}
	return markup.El("section", "class", class, "id", s.ID, "aria-labelledby", s.ID+"-title").
		With(markup.El("h2", "id", s.ID+"-title").Say(s.Title)).With(all(s.Blocks, say)...)
}

func all(blocks []Block, say *locale.Catalogue) []markup.Node {
	var nodes []markup.Node
	for _, b := range blocks {
		nodes = append(nodes, b.nodes(say)...)
	}
	return nodes
}

// paragraphs parts a text at its empty lines.
func paragraphs(text string) []string {
	var parts []string
	for part := range strings.SplitSeq(strings.ReplaceAll(text, "\r\n", "\n"), "\n\n") {
		if part = strings.TrimSpace(part); part != "" {
			parts = append(parts, part)
		}
	}
	return parts
}

func (p Para) nodes(say *locale.Catalogue) []markup.Node {
	var nodes []markup.Node
	for _, part := range paragraphs(string(p)) {
		nodes = append(nodes, markup.El("p").Say(part))
	}
	return nodes
}

func (s Small) nodes(say *locale.Catalogue) []markup.Node {
	return []markup.Node{markup.El("p", "class", "small").Say(string(s))}
}

func (h Head) nodes(say *locale.Catalogue) []markup.Node {
	return []markup.Node{markup.El("h3").Say(string(h))}
}

func (q Quote) nodes(say *locale.Catalogue) []markup.Node {
	quote := markup.El("blockquote")
	for _, part := range paragraphs(q.Text) {
		quote = quote.With(markup.El("p").Say(part))
	}
	if q.By != "" {
		quote = quote.With(markup.El("p", "class", "by").Say(q.By))
	}
	return []markup.Node{quote}
}

func (l List) nodes(say *locale.Catalogue) []markup.Node {
	if len(l) == 0 {
		return nil
	}
	list := markup.El("ul")
	for _, item := range l {
		list = list.With(markup.El("li").Say(item))
	}
	return []markup.Node{list}
}

func (f Facts) nodes(say *locale.Catalogue) []markup.Node {
	if len(f) == 0 {
		return nil
	}
	list := markup.El("dl")
	for _, fact := range f {
		list = list.With(markup.El("div").With(markup.El("dt").Say(fact.Label), markup.El("dd").Say(fact.Text)))
	}
	return []markup.Node{list}
}

func (c Card) nodes(say *locale.Catalogue) []markup.Node {
	class := "card"
	if c.Strong {
		class += " strong"
	}
	if c.Long {
		class += " long"
	}
	card := markup.El("article", "class", class)
	if c.ID != "" {
		card = card.Is("id", c.ID)
	}
	title := markup.El("h3")
	if c.Shape != "" {
		title = title.With(icon(c.Shape)).Say(" ")
	}
	return []markup.Node{card.With(title.Say(c.Title)).With(all(c.Blocks, say)...)}
}

func (b Box) nodes(say *locale.Catalogue) []markup.Node {
	return []markup.Node{markup.El("div", "class", "box").With(markup.El("h3").Say(b.Title)).With(all(b.Blocks, say)...)}
}

func (c Columns) nodes(say *locale.Catalogue) []markup.Node {
	columns := markup.El("div", "class", "columns")
	for _, box := range c {
		columns = columns.With(box.nodes(say)...)
	}
	return []markup.Node{columns}
}

func (t Table) nodes(say *locale.Catalogue) []markup.Node {
	if len(t.Rows) == 0 {
		return nil
	}
	class := "table"
	if len(t.Heads) > 3 {
		class = "table broad"
	}
	table, heads, body := markup.El("table", "class", class).With(markup.El("caption").Say(t.Caption)), markup.El("tr"), markup.El("tbody")
	for i, h := range t.Heads {
		heads = heads.With(t.sized(markup.El("th", "scope", "col"), i).Say(h))
	}
	for _, r := range t.Rows {
		row := markup.El("tr")
		for i, cell := range r.Cells {
			if i == 0 {
				row = row.With(r.first(t.sized(markup.El("th", "scope", "row"), 0), cell))
				continue
			}
			row = row.With(t.sized(markup.El("td"), i).Say(cell))
		}
		body = body.With(row)
	}
	return []markup.Node{markup.El("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", say.Text("Table: %s", t.Caption)).
		With(table.With(markup.El("thead").With(heads), body))}
}

func (t Table) sized(cell markup.Node, column int) markup.Node {
	switch {
	case column >= len(t.Numbers) || column == 0:
		return cell
	case t.Numbers[column]:
		return cell.Is("class", "number")
	case column == 1:
		return cell.Is("class", "wide")
	}
	return cell
}

func (r Row) first(cell markup.Node, text string) markup.Node {
	if r.Link != "" {
		cell = cell.Is("class", "name")
	}
	if r.Shape != "" {
		cell = cell.With(icon(r.Shape)).Say(" ")
	}
	if r.Link != "" {
		return cell.With(markup.El("a", "href", "#"+r.Link).Say(text))
	}
	return cell.Say(text)
}

// barLength is a full bar, in pixels.
const barLength = 180

func (b Bars) nodes(say *locale.Catalogue) []markup.Node {
	body := markup.El("tbody")
	for _, bar := range b.Rows {
		name := markup.El("th", "scope", "row")
		if bar.Shape != "" {
			name = name.With(icon(bar.Shape)).Say(" ")
		}
		name = name.Say(bar.Label)
		if bar.Note != "" {
			name = name.With(markup.El("span", "class", "hint").Say(bar.Note))
		}
		length := barLength * min(max(bar.Value, 0), max(b.Max, 1)) / max(b.Max, 1)
		drawn := markup.El("svg", "class", "bar", "viewBox", "0 0 180 12", "width", "180", "height", "12", "aria-hidden", "true", "focusable", "false").
			With(markup.El("rect", "x", "0", "y", "0", "width", strconv.Itoa(max(length, 2)), "height", "12", "rx", "2"))
		body = body.With(markup.El("tr").With(name, markup.El("td", "class", "drawn").With(drawn), markup.El("td", "class", "number").Say(bar.said())))
	}
	return []markup.Node{markup.El("table", "class", "bars").With(markup.El("caption").Say(b.Caption), body)}
}

func (b Bar) said() string {
	if b.Said != "" {
		return b.Said
	}
	return strconv.Itoa(b.Value)
}
