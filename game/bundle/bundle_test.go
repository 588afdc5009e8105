package bundle

import (
	"bytes"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// program stands in for the game: quickly packed, never run.
var program = []byte("\x00asm\x01\x00\x00\x00" + strings.Repeat("upper hand ", 100))

func testPlayer(t *testing.T) Player {
	t.Helper()
	p, err := packed([]byte("// loader"), program)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func testFiles(t *testing.T) Files {
	t.Helper()
	files, err := Make(testPlayer(t), []Case{{ID: "one", Source: []byte("-- one")}, {ID: "another", Source: []byte("-- two")}}, Course{})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func text(t *testing.T, files Files, name string) string {
	t.Helper()
	f, ok := files.Find(name)
	if !ok {
		t.Fatalf("there is no %s", name)
	}
	return string(f.Data)
}

// TestThePageIsWhole follows every link of the page, its manifest and its
// scripts: each leads to a file beside it, never to another host or to the
// root of this one, which may be somebody else's.
func TestThePageIsWhole(t *testing.T) {
	files := testFiles(t)
	link := regexp.MustCompile(`(?:href|src)="([^"]*)"|"src": "([^"]*)"|(?:from|import\() ?'([^']*)'|register\('([^']*)'`)
	links := 0
	for _, f := range files {
		if !slices.Contains([]string{".html", ".js", ".webmanifest"}, path.Ext(f.Name)) {
			continue
		}
		for _, found := range link.FindAllStringSubmatch(string(f.Data), -1) {
			links++
			to := path.Clean(strings.Join(found[1:], ""))
			if _, ok := files.Find(to); !ok {
				t.Errorf("%s leads to %q, which is not beside it", f.Name, to)
			}
		}
	}
	if links < 20 {
		t.Errorf("only %d links were found: does the test still read them?", links)
	}
}

// TestModulesAreFetchedAtOnce compares what boot.js imports, and what that
// imports, with what the page asks for ahead: one left out would be found only
// when another has come.
func TestModulesAreFetchedAtOnce(t *testing.T) {
	files := testFiles(t)
	static := regexp.MustCompile(`(?m)^import .* from '\./([^']*)'`)
	needed := []string{"boot.js"}
	for i := 0; i < len(needed); i++ {
		for _, found := range static.FindAllStringSubmatch(text(t, files, needed[i]), -1) {
			if !slices.Contains(needed, found[1]) {
				needed = append(needed, found[1])
			}
		}
	}
	var ahead []string
	for _, found := range regexp.MustCompile(`rel="modulepreload" href="([^"]*)"`).FindAllStringSubmatch(text(t, files, pageName), -1) {
		ahead = append(ahead, found[1])
	}
	slices.Sort(needed)
	slices.Sort(ahead)
	if !slices.Equal(needed, ahead) {
		t.Errorf("the page asks ahead for %v and needs %v", ahead, needed)
	}
}

// TestThePageRunsNothingFromElsewhere reads the policy as a browser does, and
// sees that the page keeps to it.
func TestThePageRunsNothingFromElsewhere(t *testing.T) {
	files := testFiles(t)
	rules := map[string]string{}
	for rule := range strings.SplitSeq(files.policy(), ";") {
		name, sources, _ := strings.Cut(strings.TrimSpace(rule), " ")
		rules[name] = sources
	}
	if rules["default-src"] != "'none'" || rules["script-src"] != "'self' 'wasm-unsafe-eval'" || rules["connect-src"] != "'self'" {
		t.Errorf("the policy is %v", rules)
	}
	html := text(t, files, pageName)
	if inline := regexp.MustCompile(`<script>|<style|\sstyle=|\son\w+=`).FindString(html); inline != "" {
		t.Errorf("the page has %q inline, which its policy forbids", inline)
	}
}

func TestThePageKnowsWhatThereIsToLoad(t *testing.T) {
	p := testPlayer(t)
	html := text(t, testFiles(t), pageName)
	for _, want := range []string{`data-offline="yes"`, `data-raw="1108"`} {
		if !strings.Contains(html, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	live, err := Live(p)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(text(t, live, pageName), `data-offline="no"`) {
		t.Error("a page for authors keeps what they are changing")
	}
	if worker := text(t, live, workerName); !strings.Contains(worker, emptyFiles) {
		t.Error("a server for authors hands out a worker that keeps something")
	}
}

// TestTheVersionIsThatOfAllFiles changes each thing that goes in.
func TestTheVersionIsThatOfAllFiles(t *testing.T) {
	version := func(p Player, cases ...Case) string {
		t.Helper()
		files, err := Make(p, cases, Course{})
		if err != nil {
			t.Fatal(err)
		}
		return regexp.MustCompile(`VERSION = '(.*)'`).FindString(text(t, files, workerName))
	}
	c := Case{ID: "one", Source: []byte("-- one")}
	p := testPlayer(t)
	seen := []string{version(p, c)}
	if again := version(testPlayer(t), c); again != seen[0] {
		t.Errorf("the same things give %s and %s", seen[0], again)
	}
	other, err := packed(p.Loader, append(bytes.Clone(program), 1))
	if err != nil {
		t.Fatal(err)
	}
	loader := p
	loader.Loader = []byte("// another")
	for what, now := range map[string]string{
		"a scenario's text": version(p, Case{ID: "one", Source: []byte("-- 1")}),
		"a translation":     version(p, Case{ID: "one", Source: []byte("-- one"), Words: []Words{{Lang: "es"}}}),
		"a scenario more":   version(p, c, Case{ID: "two"}),
		"the program":       version(other, c),
		"its loader":        version(loader, c),
	} {
		if slices.Contains(seen, now) {
			t.Errorf("%s changed, and the version did not", what)
		}
		seen = append(seen, now)
	}
}

func TestCasesThatCantStandTogether(t *testing.T) {
	for _, c := range []struct {
		cases []Case
		want  string
	}{
		{[]Case{{ID: "a", From: "x.lua"}, {ID: "A", From: "y.lua"}}, `x.lua and y.lua have the same id "A": give one of them another, or leave it out`},
		{[]Case{{ID: "../a", From: "x.lua"}}, `x.lua: its id "../a" can't be a file's name`},
		{[]Case{{ID: "", From: "x.lua"}}, `x.lua: its id "" can't be a file's name`},
	} {
		if _, err := Make(testPlayer(t), c.cases, Course{}); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%v: %v", c.cases, err)
		}
	}
}

// TestAPlayerIsOfOnePiece mixes the files of two builds.
func TestAPlayerIsOfOnePiece(t *testing.T) {
	p, err := testPlayer(t).withBrotli(quickBrotli)
	if err != nil {
		t.Fatal(err)
	}
	other, err := packed(p.Loader, []byte("\x00asm\x02"))
	if err != nil {
		t.Fatal(err)
	}
	file := func(data []byte) *fstest.MapFile { return &fstest.MapFile{Data: data} }
	good := fstest.MapFS{loaderName: file(p.Loader), gzipName: file(p.Gzip), brotliName: file(p.Brotli)}
	if _, err := ReadPlayer(good, "here"); err != nil {
		t.Error(err)
	}
	good[gzipName] = file(other.Gzip)
	if _, err := ReadPlayer(good, "here"); err == nil || !strings.Contains(err.Error(), "is not packed from the same program") {
		t.Errorf("two programs in one player: %v", err)
	}
}
