package terminal

import (
	"fmt"
	"regexp"
	"strings"
)

// Markdown writes a text in Markdown as a page to be read in a terminal:
// headings underlined, paragraphs and lists wrapped, listings as they are,
// tables in columns. It knows what the author's guide uses, no more. Where a
// link leads is said behind it in the words that told gives for its address; ""
// says nothing.
func (p Page) Markdown(text string, told func(address string) string) {
	m := markdown{p, told}
	lines := strings.Split(strings.TrimSpace(Clean(text)), "\n")
	begun, listed := false, false
	for len(lines) > 0 {
		n := blockLen(lines)
		block := lines[:n]
		lines = lines[n:]
		first := strings.TrimSpace(block[0])
		if first == "" || strings.HasPrefix(first, "<!--") {
			continue
		}
		item := listItem.MatchString(block[0])
		if begun && !(item && listed) {
			p.Gap()
		}
		begun, listed = true, item
		m.block(first, block)
	}
}

// markdown writes one text.
type markdown struct {
	Page
	told func(address string) string
}

var (
	listItem = regexp.MustCompile(`^ {0,8}([-*]|\d{1,3}\.) {1,4}`)
	heading  = regexp.MustCompile(`^(#+) +(.*)`)
)

// blockLen is how many of the lines make the first block.
func blockLen(lines []string) int {
	first := strings.TrimSpace(lines[0])
	switch {
	case first == "" || heading.MatchString(first) || strings.HasPrefix(first, "<!--"):
		return 1
	case strings.HasPrefix(first, "```"):
		for n := 1; n < len(lines); n++ {
			if strings.HasPrefix(strings.TrimSpace(lines[n]), "```") {
				return n + 1
			}
		}
		return len(lines)
	}
	n := 1
	for n < len(lines) && goesOn(first, lines[n]) {
		n++
	}
	return n
}

// goesOn reports whether a line belongs to the block that begins with first.
func goesOn(first, line string) bool {
	next := strings.TrimSpace(line)
	if strings.HasPrefix(first, "|") {
		return strings.HasPrefix(next, "|")
	}
	return next != "" && !listItem.MatchString(line) && !heading.MatchString(next) && !strings.HasPrefix(next, "```") &&
		!strings.HasPrefix(next, "|") && !strings.HasPrefix(next, "<!--")
}

func (p markdown) block(first string, block []string) {
	h := heading.FindStringSubmatch(first)
	switch {
	case h != nil:
		p.heading(len(h[1]), p.inline(h[2]))
	case strings.HasPrefix(first, "```"):
		for _, line := range block[1:] {
			if !strings.HasPrefix(strings.TrimSpace(line), "```") {
				fmt.Fprintln(p.Out, strings.TrimRight("    "+line, " "))
			}
		}
	case strings.HasPrefix(first, "|"):
		p.table(block)
	case strings.HasPrefix(first, ">"):
		for i, line := range block {
			block[i] = strings.TrimPrefix(strings.TrimSpace(line), ">")
		}
		p.put("    ", "    ", p.inline(strings.Join(strings.Fields(strings.Join(block, " ")), " ")))
	default:
		mark := listItem.FindString(block[0])
		rest := strings.Repeat(" ", len(mark))
		block[0] = block[0][len(mark):]
		p.put(mark, rest, p.inline(strings.Join(strings.Fields(strings.Join(block, " ")), " ")))
	}
}

func (p Page) heading(level int, text string) {
	lines := Wrap(text, p.Width, "", "")
	widest := 0
	for _, line := range lines {
		fmt.Fprintln(p.Out, p.strong(line))
		widest = max(widest, len([]rune(line)))
	}
	if level <= 2 {
		fmt.Fprintln(p.Out, strings.Repeat([]string{"=", "-"}[max(level-1, 0)], widest))
	}
}

var (
	link     = regexp.MustCompile(`\[([^\]]+)\]\(([^)]*)\)`)
	emphasis = regexp.MustCompile(`(^|[^\w*])\*{1,2}([^*\s](?:[^*]*[^*\s])?)\*{1,2}`)
	code     = regexp.MustCompile("`([^`]*)`")
	oneWord  = regexp.MustCompile(`^[a-z_]+$`)
	command  = regexp.MustCompile(`^[a-z]+ (--)?[a-z]`)
)

// inline takes the marks out of a line: a word of the language and a command
// stand in quotation marks.
func (p markdown) inline(text string) string { return p.plain(text, true) }

func (p markdown) plain(text string, quote bool) string {
	var kept []string
	text = code.ReplaceAllStringFunc(text, func(s string) string { // code is taken out first: marks in it are its own
		s = strings.Trim(s, "`")
		if quote && (oneWord.MatchString(s) || command.MatchString(s)) {
			s = `"` + s + `"`
		}
		kept = append(kept, s)
		return fmt.Sprintf("\x00%d\x00", len(kept)-1)
	})
	text = link.ReplaceAllStringFunc(text, func(s string) string {
		m := link.FindStringSubmatch(s)
		if told := p.told(m[2]); told != "" {
			return fmt.Sprintf("%s (%s)", m[1], told)
		}
		return m[1]
	})
	text = emphasis.ReplaceAllString(text, "$1$2")
	for i, s := range kept {
		text = strings.Replace(text, fmt.Sprintf("\x00%d\x00", i), s, 1)
	}
	return text
}
