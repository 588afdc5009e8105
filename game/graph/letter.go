package graph

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// advances are how far the pen moves for the letters from space to tilde, in
// thousandths of the size: those of the typeface that the game carries, regular
// and bold. A test holds them to it. Having them here, the map needs no font,
// and is the same wherever it is drawn.
var advances = [2][95]int{
	{
		249, 258, 321, 616, 563, 733, 623, 175, 343, 349, 431, 568, 197, 277, 264, 413, 563, 563, 563, 563,
		563, 563, 563, 563, 563, 563, 243, 212, 509, 549, 523, 473, 898, 653, 624, 651, 657, 569, 553, 682,
		714, 272, 552, 628, 539, 874, 714, 688, 631, 688, 617, 594, 597, 649, 637, 888, 627, 601, 600, 266,
		411, 266, 418, 452, 310, 544, 562, 524, 564, 531, 348, 562, 551, 244, 240, 507, 244, 877, 553, 571,
		562, 569, 339, 517, 328, 552, 485, 752, 497, 474, 497, 339, 245, 339, 681,
	},
	{
		250, 272, 321, 597, 574, 739, 657, 163, 352, 353, 454, 546, 245, 389, 292, 375, 574, 574, 574, 574,
		574, 574, 574, 574, 574, 574, 283, 263, 510, 573, 517, 499, 896, 674, 639, 655, 651, 563, 549, 682,
		708, 292, 559, 636, 542, 876, 707, 691, 646, 691, 639, 615, 619, 659, 654, 875, 636, 619, 607, 279,
		423, 279, 438, 447, 332, 537, 563, 522, 564, 541, 359, 572, 561, 266, 261, 535, 266, 866, 561, 566,
		563, 565, 366, 515, 338, 561, 506, 735, 510, 503, 510, 331, 254, 331, 649,
	},
}

// accented are letters that are as wide as the first of their group.
const accented = "aáàâäãåāăą cçćĉċč dďđ eéèêëēĕėęě gĝğġģ hĥħ iíìîïĩīĭįı jĵ kķ lĺļľł nñńņň oóòôöõøōŏő rŕŗř sśŝşš tţťŧ uúùûüũūŭůűų wŵ yýÿŷ zźżž " +
	"AÁÀÂÄÃÅĀĂĄ CÇĆĈĊČ DĎĐ EÉÈÊËĒĔĖĘĚ GĜĞĠĢ HĤĦ IÍÌÎÏĨĪĬĮİ JĴ KĶ LĹĻĽŁ NÑŃŅŇ OÓÒÔÖÕØŌŎŐ RŔŖŘß SŚŜŞŠ TŢŤŦ UÚÙÛÜŨŪŬŮŰŲ WŴ YÝŸŶ ZŹŻŽ ?¿ !¡ -‐‑"

// plain finds the first of a letter's group.
var plain = func() map[rune]rune {
	all := map[rune]rune{}
	for group := range strings.FieldsSeq(accented) {
		first, size := utf8.DecodeRuneInString(group)
		for _, r := range group[size:] {
			all[r] = first
		}
	}
	return all
}()

// signsWide are marks of punctuation that are common in what people say.
var signsWide = map[rune]int{'“': 408, '”': 408, '„': 410, '‘': 233, '’': 233, '‚': 240, '«': 490, '»': 490, '‹': 310, '›': 310, '…': 739, '–': 656, '—': 780, '·': 301, '−': 571, '×': 533, '→': 1000}

// What other letters count as.
const (
	ordinary = 690
	wide     = 1050
)

// Measure is the width of a text. A font that is wider is squeezed into it when
// the drawing is shown.
func Measure(text string, size float64, bold bool) float64 {
	face := &advances[0]
	if bold {
		face = &advances[1]
	}
	sum := 0
	for _, r := range text {
		if p, ok := plain[r]; ok {
			r = p
		}
		sign, ok := signsWide[r]
		switch {
		case r >= ' ' && r <= '~':
			sum += face[r-' ']
		case ok:
			sum += sign
		case unicode.Is(unicode.Mn, r): // stands on the letter before it
		case r >= 0x1100 && (r < 0x2010 || r > 0x205f):
			sum += wide
		default:
			sum += ordinary
		}
	}
	return float64(sum) * size / 1000
}

// fit breaks a text into lines of a width, at most so many. What does not fit
// is left out, and an ellipsis says so.
func fit(text string, size float64, bold bool, width float64, most int) []string {
	var out []string
	line := ""
	words := strings.Fields(text)
	for i := 0; i < len(words); i++ {
		longer := strings.TrimPrefix(line+" "+words[i], " ")
		switch {
		case Measure(longer, size, bold) <= width:
			line = longer
		case len(out) == most-1:
			return append(out, shorten(longer+" …", size, bold, width))
		case line == "": // a word that is wider than the line
			head, tail := split(words[i], size, bold, width)
			out = append(out, head)
			words[i] = tail
			i--
		default:
			out = append(out, line)
			line = ""
			i--
		}
	}
	if line != "" {
		out = append(out, line)
	}
	return out
}

// shorten cuts a text until it fits with an ellipsis behind it.
func shorten(text string, size float64, bold bool, width float64) string {
	letters := []rune(strings.TrimSuffix(text, " …"))
	for len(letters) > 0 && Measure(string(letters)+"…", size, bold) > width {
		letters = letters[:len(letters)-1]
	}
	return strings.TrimRight(string(letters), " ,.;:–—") + "…"
}

// split cuts off as much of a word as fits, and one letter at the least.
func split(word string, size float64, bold bool, width float64) (head, tail string) {
	letters := []rune(word)
	n := 1
	for n < len(letters) && Measure(string(letters[:n+1]), size, bold) <= width {
		n++
	}
	return string(letters[:n]), string(letters[n:])
}
