package script

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/rogpeppe/go-internal/txtar"

	"upperhand/game/play"
	"upperhand/game/scenario"
)

// attack is one file of somebody who means harm. The archives of
// testdata/attack hold them by what they aim at; the first line of each says what must come of it:
//
//	-- expect: ok                        it loads, and can be played
//	-- expect: UH014 [line N]            it does not, for this reason among others
//
// ⟪COUNT "text"⟫ stands for the text so many times, with %i counting and Go's escapes; ⟪head⟫, ⟪end⟫, ⟪when f⟫ and ⟪effect f⟫
// for parts of a case that is fine by itself.
type attack struct {
	name string
	src  []byte
	code string // "": none
	line int    // 0: any
}

var repeated = regexp.MustCompile(`⟪(\d+) ("(?:[^"\\]|\\.)*")⟫`)

const (
	attackHead = `scenario { id = "x", title = "X", start = "a", you = "counsellor", flags = { n = 0, done = false } } ` +
		`local sofia = character { id = "sofia", name = "Sofia", trust = 50, autonomy = 50 }`
	attackEnd  = `scene "a" { with = sofia, choice "Ask." { id = "ask", power = "expert", go = "a", set = "done" }, choice "Leave." { go = "z" } } ending "z" { title = "Z", kind = "good" }`
	attackHook = `scene "a" { with = sofia, choice "Ask." { id = "ask", %s = %s, go = "a" }, choice "Leave." { go = "z" } } ending "z" { title = "Z", kind = "good" }`
)

var hooked = regexp.MustCompile(`⟪(when|effect) ([a-z]+)⟫`)

// attacks reads the corpus.
func attacks(t testing.TB) []attack {
	t.Helper()
	archives, err := filepath.Glob("testdata/attack/*.txtar")
	if err != nil || len(archives) < 10 {
		t.Fatalf("attacks: %d archives, %v", len(archives), err)
	}
	var all []attack
	for _, path := range archives {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range archive.Files {
			a, err := readAttack(strings.TrimSuffix(filepath.Base(path), ".txtar")+"/"+f.Name, string(f.Data))
			if err != nil {
				t.Fatalf("%s: %s: %v", path, f.Name, err)
			}
			all = append(all, a)
		}
	}
	return all
}

func readAttack(name, data string) (attack, error) {
	head, body, _ := strings.Cut(data, "\n")
	words := strings.Fields(strings.TrimPrefix(head, "-- expect: "))
	a := attack{name: name}
	switch {
	case !strings.HasPrefix(head, "-- expect: ") || len(words) != 1 && len(words) != 3:
		return a, fmt.Errorf("the first line says nothing of what to expect: %q", head)
	case words[0] != "ok":
		a.code = words[0]
	}
	if len(words) == 3 {
		n, err := strconv.Atoi(words[2])
		if err != nil {
			return a, err
		}
		a.line = n
	}
	body = strings.NewReplacer("⟪head⟫", attackHead, "⟪end⟫", attackEnd).Replace(body)
	body = hooked.ReplaceAllStringFunc(body, func(s string) string {
		m := hooked.FindStringSubmatch(s)
		return fmt.Sprintf(attackHook, m[1], m[2])
	})
	a.src = []byte(repeated.ReplaceAllStringFunc(body, func(s string) string {
		m := repeated.FindStringSubmatch(s)
		n, _ := strconv.Atoi(m[1])
		text, _ := strconv.Unquote(m[2])
		if !strings.Contains(text, "%i") {
			return strings.Repeat(text, n)
		}
		var b strings.Builder
		for i := range n {
			b.WriteString(strings.ReplaceAll(text, "%i", strconv.Itoa(i+1)))
		}
		return b.String()
	}))
	return a, nil
}

// suffer does with a file what the game and casebook do with one: check it, load
// it, and play it if it can be played. What it says must be the same on every
// machine and each time.
func (a attack) suffer() (report string, found scenario.Diagnostics) {
	var b strings.Builder
	loaded, found := Check(a.name, a.src, nil)
	for _, d := range found[:min(len(found), 30)] {
		fmt.Fprintln(&b, d)
	}
	again, _ := Load(a.name, a.src)
	if (loaded == nil) != (again == nil) {
		b.WriteString("read twice, it loads once\n")
	}
	if again == nil {
		return b.String(), found
	}
	fmt.Fprintf(&b, "steps %d bytes %d\n", again.Used.Steps, again.Used.Bytes)
	for seed := range uint64(2) {
		fmt.Fprintln(&b, a.played(again, seed))
	}
	return b.String(), found
}

// played takes choices in turn and tells where that led.
func (a attack) played(loaded *Loaded, seed uint64) string {
	s, err := play.NewSession(loaded.Scenario, loaded.Rules, seed, play.Explore)
	if err != nil {
		return "does not begin: " + err.Error()
	}
	for turn := 0; turn < 6 && !s.State().Ended(); turn++ {
		if err := s.Pass(); err != nil {
			return "stops: " + err.Error()
		}
		offered, err := s.Offered()
		if err != nil {
			return "stops: " + err.Error()
		}
		if len(offered) == 0 {
			break
		}
		if _, err := s.Choose(play.ChoiceItem(loaded.Scenario, offered[turn%len(offered)]).Choice.ID); err != nil {
			return "stops: " + err.Error()
		}
	}
	return s.State().Hash()
}

// judge compares what was found with what the file says of itself, and looks at
// whether each finding is fit to be shown.
func (a attack) judge(t *testing.T, found scenario.Diagnostics) {
	t.Helper()
	hit := a.code == "" && !found.Failed()
	for _, d := range found {
		hit = hit || d.Code == a.code && (a.line == 0 || d.Pos.Line == a.line)
		said := d.Message + d.Help
		if d.Code == scenario.Internal || d.Pos.Line < 0 || d.Message == "" || len(said) > 2000 || strings.Contains(said, "0xc000") ||
			strings.ContainsFunc(said, func(r rune) bool {
				return r == unicode.ReplacementChar || unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)
			}) {
			t.Errorf("%s: unfit to show: %.600q", a.name, d.String())
		}
	}
	if !hit {
		t.Errorf("%s: want %q in line %d, found\n%.2000s", a.name, a.code, a.line, errorsFirst(found))
	}
	if len(found) > 3*maxFound {
		t.Errorf("%s: %d findings: nobody reads that many", a.name, len(found))
	}
}

// errorsFirst tells what a file was refused for, before what it is advised.
func errorsFirst(found scenario.Diagnostics) string {
	var b strings.Builder
	for severity := scenario.Error; severity <= scenario.Advice; severity++ {
		for _, d := range found {
			if d.Severity == severity {
				fmt.Fprintln(&b, d)
			}
		}
	}
	return b.String()
}

// suffering is the variable of the environment that makes the test binary a child
// that suffers attacks: the name of one, "all", or a share of them such as "0/2".
const suffering = "UPPERHAND_ATTACKS"

// asked reports whether a child was asked to suffer the attack with this number.
func (a attack) asked(names string, number int) bool {
	var share, shares int
	if n, _ := fmt.Sscanf(names, "%d/%d", &share, &shares); n == 2 && shares > 0 {
		return number%shares == share
	}
	return names == "all" || names == a.name
}

// TestAttackChild is what a child runs: it tells when it begins and ends each, so
// that whoever looks on can measure, and says what was not as expected.
func TestAttackChild(t *testing.T) {
	names := os.Getenv(suffering)
	if names == "" {
		return // the other tests start it
	}
	for i, a := range attacks(t) {
		if !a.asked(names, i) {
			continue
		}
		debug.FreeOSMemory() // what the one before left is not this one's
		attention("begin " + a.name)
		report, found := a.suffer()
		fmt.Print(report)
		a.judge(t, found)
		attention("end " + a.name)
	}
}

// attention tells whoever looks on something, and gives the time to look where
// there is somebody who answers.
func attention(what string) {
	fmt.Printf("\x01%s\n", what)
	if runtime.GOOS != "js" {
		_, _ = os.Stdin.Read(make([]byte, 1))
	}
}
