package scenario

import (
	"fmt"
	"strings"
)

// Nearest gives the known word that name is most likely a misspelling of, or
// "" when none is near. Case, and the choice between space, hyphen and
// underscore, do not count as a difference; of equals the first wins.
func Nearest(name string, known []string) string {
	folded := fold(name)
	if folded == "" || len(folded) > maxSpelled {
		return ""
	}
	best, bestAway := "", allowance(len(folded))+1
	for _, word := range known {
		other := fold(word)
		if abs(len(other)-len(folded)) >= bestAway || word == name {
			continue
		}
		if len(folded) == 2 && (len(other) != 2 || folded[0] != other[1] || folded[1] != other[0]) {
			continue // of two letters, only their order can be a slip
		}
		if away := distance(folded, other); away < bestAway {
			best, bestAway = word, away
		}
	}
	if best == "" {
		return begunWord(folded, known)
	}
	return best
}

// maxSpelled is the longest name that is compared, in bytes: nobody mistypes
// more than this, and a hostile file must not make us compare it.
const maxSpelled = 64

// begunWord finds the only known word that a name of three letters or more
// begins, so that "collab" finds "collaborative".
func begunWord(folded string, known []string) string {
	found := ""
	for _, word := range known {
		other := fold(word)
		if len(folded) < 3 || other == folded || !strings.HasPrefix(other, folded) {
			continue
		}
		if found != "" {
			return ""
		}
		found = word
	}
	return found
}

// allowance is how many slips a name of n letters may have and still be taken
// for a known one: none in one letter, one in a short word, two from five on.
func allowance(n int) int {
	switch {
	case n <= 1:
		return 0
	case n <= 4:
		return 1
	case n <= 9:
		return 2
	}
	return 3
}

// distance is the optimal string alignment distance: letters added, dropped,
// changed, and neighbours swapped, each counted once.
func distance(a, b string) int {
	if len(b) > maxSpelled {
		return maxSpelled
	}
	var rows [3][maxSpelled + 1]int
	for j := range len(b) + 1 {
		rows[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		row, last, before := &rows[i%3], &rows[(i+2)%3], &rows[(i+1)%3]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			change := last[j-1]
			if a[i-1] != b[j-1] {
				change++
			}
			row[j] = min(last[j]+1, row[j-1]+1, change)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
	}
	return rows[len(a)%3][len(b)]
}

// fold drops the differences that an author does not see as one.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '-' || r == ' ' {
			return '_'
		}
		return r
	}, strings.ToLower(s))
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// DidYouMean is the help for a word that is not known: the likely one, or else
// all of them where they are few enough to be read.
func DidYouMean(name string, known []string) string {
	if near := Nearest(name, known); near != "" {
		return fmt.Sprintf("did you mean %q", near)
	}
	return OneOf(known)
}

// OneOf lists the words that are allowed; "" when they are too many to help.
func OneOf(known []string) string {
	if len(known) == 0 || len(known) > 20 {
		return ""
	}
	quoted := make([]string, len(known))
	for i, word := range known {
		quoted[i] = fmt.Sprintf("%q", word)
	}
	if len(quoted) == 1 {
		return "write " + quoted[0]
	}
	last := len(quoted) - 1
	return "write one of " + strings.Join(quoted[:last], ", ") + " or " + quoted[last]
}
