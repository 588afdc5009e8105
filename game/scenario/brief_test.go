package scenario

import (
	"fmt"
	"strings"
	"testing"
)

// However long what an author wrote, the sentence about it can be read.
func TestADiagnosticQuotesNoMoreThanIsRead(t *testing.T) {
	long := strings.Repeat("a", 5000)
	for _, c := range []struct {
		text, want string
	}{
		{fmt.Sprintf("there is no scene %q", long), `there is no scene "` + long[:70] + `…"`},
		{"the word " + long + " is not known", "the word " + long[:71] + "… is not known"},
		{fmt.Sprintf("%q is left", strings.Repeat("so ", 2000)), `"` + strings.Repeat("so ", 53) + `…" is left`},
		{fmt.Sprintf("%q", strings.Repeat("\u202e", 500)), `"` + strings.Repeat(`\u202e`, 11) + `…"`},
		{"write " + strings.Repeat("ä", 72), "write " + strings.Repeat("ä", 72)},
		{`did you mean "` + long[:64] + `"`, `did you mean "` + long[:64] + `"`},
		{"a long sentence that quotes nothing " + strings.Repeat("and goes on ", 30), "a long sentence that quotes nothing " + strings.Repeat("and goes on ", 30)},
	} {
		if d := Diagnose(UnknownTarget, Pos{}, c.text, "%s", c.text); d.Message != c.want || d.Help != c.want {
			t.Errorf("%.60s…\n%s\n%s\nwant\n%s", c.text, d.Message, d.Help, c.want)
		}
	}
}
