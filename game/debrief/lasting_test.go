package debrief

import (
	"strings"
	"testing"

	"upperhand/game/play"
	"upperhand/game/view/viewtest"
)

// A share that is nothing or everything is called so.
func TestSharesAreToldAsTheyAre(t *testing.T) {
	s, err := play.NewSession(viewtest.Case(), play.NoRules{}, 1, play.Explore)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		a    Agreement
		want string
	}{
		{Agreement{Compliance: 100}, ", all was a yes|none was for your sake|none was meant|All of it is gone once nobody asks"},
		{Agreement{Identification: 96, Compliance: 4}, "hardly any was a yes|nearly all was for your sake|none was meant|Most of it holds"},
		{Agreement{Internalisation: 50, Identification: 25, Compliance: 25}, "about a quarter was a yes|about half was meant|Most of it goes on"},
	} {
		told := strings.Join(c.a.tell(s), " ")
		for want := range strings.SplitSeq(c.want, "|") {
			if !strings.Contains(told, want) {
				t.Errorf("%+v: %q is not in %q", c.a, want, told)
			}
		}
	}
}
