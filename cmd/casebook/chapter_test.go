//go:build !js

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"upperhand/game/golden"

	"github.com/alecthomas/kong"

	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/game/script/format"
	"upperhand/game/template"
	"upperhand/scenarios"
)

var fence = regexp.MustCompile("(?ms)^```([^\n]*)\n(.*?)^```$")

// chapterFile is where the text of a chapter lies, below the module.
func chapterFile(name string) string {
	if name == "tutorial" {
		return "../../scenarios/README.md"
	}
	return "../../scenarios/guide/" + name + ".md"
}

// TestTheGuideIsTrue goes through every chapter as its reader would: listings
// are taken into a case and checked, tests are run, and what stands in a console
// is typed and gives what is shown. With -update listings are laid out and what
// the screen says is written anew: read it before you keep it.
func TestTheGuideIsTrue(t *testing.T) {
	home := t.TempDir()
	for _, name := range []string{"XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"} {
		t.Setenv(name, filepath.Join(home, name))
	}
	files := map[string]string{}
	for _, chapter := range scenarios.Chapters() {
		files[chapter.Name], _ = filepath.Abs(chapterFile(chapter.Name))
	}
	t.Chdir(t.TempDir())
	for _, chapter := range scenarios.Chapters() {
		t.Run(chapter.Name, func(t *testing.T) {
			r := reader{t: t, tutorial: chapter.Name == "tutorial"}
			at, out := 0, ""
			for _, m := range fence.FindAllStringSubmatchIndex(chapter.Text, -1) {
				info, body := chapter.Text[m[2]:m[3]], chapter.Text[m[4]:m[5]]
				r.line = 1 + strings.Count(chapter.Text[:m[0]], "\n")
				out += chapter.Text[at:m[4]] + r.block(info, body)
				at = m[5]
			}
			if out += chapter.Text[at:]; out == chapter.Text {
				return
			}
			if golden.Updating() {
				if err := os.WriteFile(files[chapter.Name], []byte(out), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			t.Error("a listing is not laid out, or the screen says something else: run the test with -update")
		})
	}
}

// reader follows a chapter.
type reader struct {
	t        *testing.T
	tutorial bool
	line     int    // of the block
	source   string // the case as it stands
	said     string // of the last mistake
}

func (r *reader) errorf(text string, args ...any) {
	r.t.Helper()
	r.t.Errorf("line %d: %s", r.line, fmt.Sprintf(text, args...))
}

// block does what a block says, and gives it as it should stand.
func (r *reader) block(info, body string) string {
	kind, what, _ := strings.Cut(info, " ")
	switch {
	case kind == "console":
		return r.console(body)
	case info == "text says":
		return r.said
	case kind == "diff":
		r.change(body)
		return body
	case kind != "lua":
		return body
	case what == "test":
		return r.tests(body)
	case strings.HasPrefix(what, "choices"):
		return r.choices(body, strings.Fields(what)[1:])
	case strings.HasPrefix(what, "UH"):
		r.mistake(what, body)
		return body
	}
	return r.listing(body)
}

// listing takes parts into the case: into the one that the tutorial builds, or
// else into a fresh one without its scenes.
func (r *reader) listing(body string) string {
	if !r.tutorial {
		r.source = r.bare()
	} else if r.source == "" { // the reader deletes what the fresh case came with
		os.Remove(filepath.Join("the-late-bus", testFile))
	}
	laid, err := format.Source([]byte(body))
	if err != nil {
		r.errorf("%v", err)
		return body
	}
	r.source = joined(r.source, string(laid))
	r.keep()
	return string(laid)
}

// change takes lines out of the case and puts others in their place. An empty
// line parts two changes.
func (r *reader) change(body string) {
	for hunk := range strings.SplitSeq(strings.TrimSpace(body), "\n\n") {
		out, in := "", ""
		for line := range strings.SplitSeq(hunk, "\n") {
			if rest, gone := strings.CutPrefix(line, "-"); gone {
				out += rest + "\n"
			} else {
				in += strings.TrimPrefix(line, "+") + "\n"
			}
		}
		if strings.Count(r.source, out) != 1 {
			r.errorf("this is there %d times:\n%s", strings.Count(r.source, out), out)
		}
		r.source = strings.Replace(r.source, out, in, 1)
	}
	r.keep()
}

// keep writes the case of the tutorial for the commands that are typed.
func (r *reader) keep() {
	r.sound()
	if !r.tutorial {
		return
	}
	if err := os.WriteFile(filepath.Join("the-late-bus", scenarioFile), []byte(r.source), 0o644); err != nil {
		r.errorf("%v", err)
	}
}

// sound holds that the case has neither errors nor warnings.
func (r *reader) sound() *script.Loaded {
	of, found := script.Check(scenarioFile, []byte(r.source), nil)
	for _, d := range found {
		if d.Severity != scenario.Advice {
			r.errorf("%s\n%s", d, r.source)
		}
	}
	return of
}

// bare is a fresh case without its scenes, which begins with "hello".
func (r *reader) bare() string {
	made, _, err := template.Read("minimal", "my-case")
	if err != nil {
		r.t.Fatal(err)
	}
	var kept []string
	for _, p := range parts(made) {
		if !strings.HasPrefix(p.text, "scene ") {
			kept = append(kept, p.text)
		}
	}
	return strings.Join(kept, "\n")
}

// choices takes what stands inside a scene, of which check has to say codes.
func (r *reader) choices(body string, codes []string) string {
	indented := "  " + strings.ReplaceAll(strings.TrimSuffix(body, "\n"), "\n", "\n  ")
	laid, err := format.Source([]byte("scene \"hello\" {\n  with = robin,\n\n" + indented + "\n\n  ending \"comes-back\" { when = \"robin.trust >= 50\" },\n  ending \"maybe\" { when = \"robin.trust >= 40\" },\n  ending \"stays-away\" {},\n}\n"))
	if err != nil {
		r.errorf("%v", err)
		return body
	}
	r.source = joined(r.bare(), string(laid))
	r.sound()
	for _, code := range codes {
		r.mistake(code, r.source)
	}
	_, inside, _ := strings.Cut(string(laid), "with = robin,\n\n")
	inside, _, _ = strings.Cut(inside, "\n\n  ending \"comes-back\" {")
	return strings.ReplaceAll(strings.TrimPrefix(inside, "  "), "\n  ", "\n") + "\n"
}

// mistake holds that a listing gives the code beside it.
func (r *reader) mistake(code, body string) {
	source := body
	if !strings.Contains(body, "scenario {") {
		source = joined(r.bare(), body)
	}
	_, found := script.Check(scenarioFile, []byte(source), nil)
	for _, d := range found {
		if d.Code == code {
			r.said = d.String() + "\n"
			return
		}
	}
	r.errorf("it does not give %s but %v", code, found)
}

func (r *reader) tests(body string) string {
	laid, err := format.Source([]byte(body))
	if err != nil {
		r.errorf("%v", err)
		return body
	}
	of := r.sound()
	if of == nil {
		return body
	}
	plans, found := script.LoadTests(of, testFile, laid)
	for _, d := range found {
		r.errorf("%s", d)
	}
	for _, plan := range plans {
		for _, f := range plan.Run(of).Failures {
			r.errorf("%s: %s", plan.Name, f.Message)
		}
	}
	if r.tutorial {
		if err := os.WriteFile(filepath.Join("the-late-bus", testFile), laid, 0o644); err != nil {
			r.errorf("%v", err)
		}
	}
	return string(laid)
}

// console types what stands behind "$ " and compares what comes; a line "…"
// stands for any lines.
func (r *reader) console(body string) string {
	out := ""
	for _, entry := range strings.Split("\n"+body, "\n$ ")[1:] {
		command, shown, _ := strings.Cut(entry, "\n")
		var said strings.Builder
		args := words(command)
		if len(args) < 2 || args[0] != "casebook" || args[1] == "serve" {
			r.errorf("%q can't be typed here: it does not end by itself, or is no casebook", command)
			return body
		}
		run(args[1:], strings.NewReader(""), &said, &said)
		shown = strings.TrimRight(shown, "\n")
		if now := strings.TrimRight(said.String(), "\n"); !like(shown, now) {
			shown = now
		}
		out += strings.TrimRight("$ "+command+"\n"+shown, "\n") + "\n\n"
	}
	return strings.TrimRight(out, "\n") + "\n"
}

// like compares what is shown with what came; "…" alone in its line stands for
// any number of lines.
func like(shown, came string) bool {
	pattern := "^"
	for i, piece := range strings.Split(shown, "…\n") {
		if i > 0 {
			pattern += "(?s:.*?)"
		}
		pattern += regexp.QuoteMeta(strings.TrimSuffix(piece, "…"))
		if strings.HasSuffix(piece, "…") {
			pattern += "(?s:.*)"
		}
	}
	return regexp.MustCompile(pattern + `\s*$`).MatchString(came)
}

// words splits a command line at spaces outside quotation marks.
func words(line string) []string {
	var args []string
	for _, m := range regexp.MustCompile(`"([^"]*)"|(\S+)`).FindAllStringSubmatch(line, -1) {
		args = append(args, m[1]+m[2])
	}
	return args
}

// part is one part of a case, with what it begins with.
type part struct{ key, text string }

var begins = regexp.MustCompile(`(?m)^(scenario|local \w+ = character|relation|scene|ending|reflect)\b.*$`)

// parts splits a case where a line begins with one of its words.
func parts(source string) []part {
	var all []part
	at := begins.FindAllStringIndex(source, -1)
	for i, m := range at {
		end := len(source)
		if i+1 < len(at) {
			end = at[i+1][0]
		}
		key := source[m[0]:m[1]]
		if cut := strings.Index(key, "{"); cut >= 0 && !strings.HasPrefix(key, "relation") {
			key = key[:cut]
		}
		all = append(all, part{key, source[m[0]:end]})
	}
	return all
}

// joined takes parts into a case as the tutorial says: one that begins like one
// that is there takes its place, any other is added at the end.
func joined(source, more string) string {
	all := parts(source)
next:
	for _, p := range parts(more) {
		for i := range all {
			if all[i].key == p.key {
				all[i] = part{p.key, strings.TrimRight(p.text, "\n") + "\n"}
				continue next
			}
		}
		all = append(all, part{p.key, strings.TrimRight(p.text, "\n") + "\n"})
	}
	text := ""
	for _, p := range all {
		text += strings.TrimRight(p.text, "\n") + "\n\n"
	}
	return strings.TrimRight(text, "\n") + "\n"
}

var typed = regexp.MustCompile("(?m)`(casebook [^`]*)`|^(?:\\$ )?(casebook [^\n]*)$")

// TestTheGuideNamesCommandsAsTheyAre parses every command of every chapter, in
// listings and in running text.
func TestTheGuideNamesCommandsAsTheyAre(t *testing.T) {
	texts := map[string]string{}
	for _, chapter := range scenarios.Chapters() {
		texts[chapter.Name] = chapter.Text
	}
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	texts["README.md"] = string(readme)
	for name, text := range texts {
		commandsAre(t, name, text)
	}
	// The game's window can't be started here: its flags are looked for where they are defined.
	options, err := os.ReadFile("../upperhand/options.go")
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range texts {
		for _, command := range regexp.MustCompile("`upperhand ([^`]*)`").FindAllStringSubmatch(text, -1) {
			for _, flag := range regexp.MustCompile(`--([a-z-]+)`).FindAllStringSubmatch(command[1], -1) {
				if !strings.Contains(string(options), `"`+flag[1]+`"`) {
					t.Errorf("%s: upperhand has no --%s", name, flag[1])
				}
			}
		}
	}
}

func commandsAre(t *testing.T, name, text string) {
	t.Helper()
	prose := fence.ReplaceAllString(text, "")
	listed := ""
	for _, m := range fence.FindAllStringSubmatch(text, -1) {
		if m[1] == "sh" || m[1] == "console" {
			listed += m[2] + "\n"
		}
	}
	for _, m := range append(typed.FindAllStringSubmatch(strings.ReplaceAll(prose, "\ncasebook", " casebook"), -1), typed.FindAllStringSubmatch(listed, -1)...) {
		line := strings.Join(strings.Fields(m[1]+m[2]), " ")
		args := words(line)[1:]
		if len(args) == 0 || strings.HasPrefix(args[0], "COMMAND") || args[len(args)-1] == "--help" {
			continue
		}
		parser, err := kong.New(&commands{}, kong.Vars{"version": ""}, kong.Exit(func(int) {}))
		if err != nil {
			t.Fatal(err)
		}
		if len(args) == 1 && slices.Contains(commandNames(), args[0]) {
			continue // running text speaks of the command
		}
		if args[0] == "--version" {
			continue // it needs no command
		}
		_, err = parser.Parse(singleHyphens(args))
		if err != nil && !strings.HasPrefix(err.Error(), `expected "<`) { // running text may leave the file out
			t.Errorf("%s: %s: %v", name, line, err)
		}
	}
}
