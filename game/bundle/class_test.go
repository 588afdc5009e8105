package bundle

import (
	"regexp"
	"strings"
	"testing"
)

// TestAClassBeginsWithItsOwnScript follows every import of a class's page, and
// sees that nothing of the game begins before it is known whose seat it is.
func TestAClassBeginsWithItsOwnScript(t *testing.T) {
	files, err := MakeClass(testPlayer(t), Course{Mode: "practise"})
	if err != nil {
		t.Fatal(err)
	}
	html := text(t, files, pageName)
	for _, want := range []string{`data-class="yes"`, `data-mode="practise"`, `data-offline="no"`, `href="class.css"`, `<script src="class.js" type="module">`} {
		if !strings.Contains(html, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	if found := regexp.MustCompile(`<script src="(early|boot)\.js"`).FindString(html); found != "" {
		t.Errorf("the page begins with %s", found)
	}
	static := regexp.MustCompile(`(?m)(?:^import|^export|^} from|await import\().*'\./([^']+\.js)'`)
	needed := []string{"class.js"}
	early := map[string]bool{} // what is read before class.js has asked who sits here
	for i := 0; i < len(needed); i++ {
		script := text(t, files, needed[i])
		for _, found := range static.FindAllStringSubmatch(script, -1) {
			if _, ok := files.Find(found[1]); !ok {
				t.Errorf("%s imports %s, which is not beside it", needed[i], found[1])
			}
			if strings.Contains(found[0], "await import(") {
				continue
			}
			if !early[found[1]] {
				early[found[1]] = true
				needed = append(needed, found[1])
			}
		}
	}
	for _, not := range []string{"early.js", "boot.js", "page.js", "mirror.js"} {
		if early[not] {
			t.Errorf("%s is read before the shelf is there", not)
		}
	}
	if len(early) < 12 {
		t.Errorf("only %d imports were found: does the test still read them?", len(early))
	}
}
