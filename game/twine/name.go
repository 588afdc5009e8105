package twine

import (
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// protagonist is the name that the trainee's own character has in a script.
const protagonist = "you"

// plainLetter gives the ASCII letters for one that is more than a letter with
// a mark.
func plainLetter(r rune) string {
	switch r {
	case 'ß':
		return "ss"
	case 'æ':
		return "ae"
	case 'œ':
		return "oe"
	case 'ø':
		return "o"
	case 'ł':
		return "l"
	case 'đ', 'ð':
		return "d"
	case 'þ':
		return "th"
	case 'ı':
		return "i"
	}
	return ""
}

// slug makes of a name what can be an id: small letters, digits and hyphens.
func slug(name string) string {
	var b strings.Builder
	small := false // PassOut is two words
	for _, r := range norm.NFD.String(name) {
		if small && unicode.IsUpper(r) {
			b.WriteByte('-')
		}
		small = unicode.IsLower(r)
		r = unicode.ToLower(r)
		switch plain := plainLetter(r); {
		case plain != "":
			b.WriteString(plain)
		case unicode.Is(unicode.Mn, r):
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			b.WriteRune(r)
		case r == '\'' || r == '’':
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	return strings.Trim(b.String(), "-")
}

// longestName keeps ids within what a scenario allows, with room for a number.
const longestName = 40

// idOf is the id for a name, or a stand-in where no letter of it is left.
func idOf(name, otherwise string) string {
	id := slug(name)
	if len(id) > longestName {
		id = id[:longestName]
		if i := strings.LastIndexByte(id, '-'); i > longestName/2 {
			id = id[:i]
		}
		id = strings.Trim(id, "-")
	}
	if id == "" {
		return otherwise
	}
	return id
}

// unique takes a name, with a number behind it where it is taken.
func unique(name string, taken map[string]bool, join string) string {
	free := name
	for n := 2; taken[free]; n++ {
		free = name + join + strconv.Itoa(n)
	}
	taken[free] = true
	return free
}
