//go:build !js

package game_test

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// layers says for every package which others of ours it may import directly.
// Paths are below upperhand/; "*" allows all. A package without a line here
// fails the test: whoever adds one says where it stands.
var layers = map[string][]string{
	"game":                       {},
	"game/power":                 {},
	"game/scenario":              {"game/power", "game/locale"},
	"game/play":                  {"game/locale", "game/power", "game/scenario"},
	"game/script":                {"game/explore", "game/power", "game/scenario", "game/scenario/check", "game/play", "game/script/sandbox", "game/script/format"},
	"game/script/sandbox":        {"game/hidden"},
	"game/drill":                 {"game/power"},
	"game/script/format":         {},
	"game/debrief":               {"game/power", "game/scenario", "game/play", "game/locale"},
	"game/locale":                {"game/hidden"},
	"game/mutation":              {},
	"game/hidden":                {},
	"game/markup":                {},
	"game/document":              {"game/figure", "game/markup", "game/view", "game/locale"},
	"game/explore":               {"game/scenario/condition", "game/power", "game/scenario", "game/play"},
	"game/figure":                {},
	"game/graph":                 {"game/power", "game/scenario", "game/play", "game/debrief", "game/locale", "game/markup", "game/figure", "game/graph/layered"},
	"game/graph/layered":         {},
	"game/guide":                 {"game/power", "game/scenario", "game/play", "game/debrief", "game/explore", "game/document", "game/locale"},
	"game/survey":                {"game/power", "game/scenario", "game/play", "game/explore", "game/document"},
	"game/report":                {"game/power", "game/scenario", "game/play", "game/debrief", "game/document", "game/locale"},
	"game/view":                  {"game/drill", "game/locale", "game/power", "game/scenario", "game/play", "game/debrief", "game/graph"},
	"game/view/viewtest":         {"game/power", "game/scenario"},
	"game/flow":                  {"game/drill", "game/power", "game/scenario", "game/play", "game/debrief", "game/view", "game/report", "game/locale", "game/translation", "game/graph", "game/reach"},
	"game/classroom":             {"game/play", "game/power", "game/scenario"},
	"game/xapi":                  {"game/classroom", "game/play", "game/power", "game/scenario"},
	"game/xapi/forward":          {"game/classroom", "game/xapi"},
	"game/reach":                 {"game/power", "game/scenario", "game/play"},
	"game/golden":                {},
	"game/need":                  {},
	"game/save":                  {"game/locale", "game/power", "game/scenario", "game/play", "game/flow"},
	"game/art":                   {"game/scenario"},
	"game/mirror":                {"game/locale", "game/view"},
	"game/ui":                    {"game/graph", "game/graph/layered", "game/locale", "game/view"},
	"game/ui/sample":             {"game/view"},
	"game/paint":                 {"game/ui", "game/view"},
	"game/paint/stage":           {"game/art", "game/view"},
	"game/terminal":              {"game/drill", "game/locale", "game/power", "game/play", "game/debrief", "game/view", "game/report"},
	"game/bundle":                {"assets", "assets/lang", "game/mirror", "game/paint", "game/view"},
	"game/bundle/pack":           {"game/bundle"},
	"game/lms":                   {"assets", "game/bundle", "game/play", "game/power", "game/scenario"},
	"game/bundle/dist":           {"game/bundle", "game/paint"},
	"game/voice":                 {},
	"game/template":              {},
	"game/version":               {},
	"game/watch":                 {"game/script"},
	"game/workshop":              {"scenarios", "game/explore", "game/graph", "game/scenario", "game/script", "game/script/format", "game/survey", "game/template", "game/twine"},
	"game/app":                   {"*"},
	"game/app/bench":             {"*"},
	"game/app/desk":              {"game/ui", "game/view", "game/flow"},
	"game/app/desk/tour":         {"game/app/desk", "game/drill", "game/flow", "game/ui", "game/view"},
	"game/app/display":           {},
	"game/sound":                 {"game/flow"},
	"scenarios":                  {},
	"assets":                     {},
	"cmd/upperhand":              {"*"},
	"cmd/casebook":               {"*"},
	"cmd/screens":                {"*"},
	"cmd/workshop":               {"game/workshop"},
	"game/translation":           {"game/locale", "game/play", "game/scenario", "game/scenario/check"},
	"game/twine":                 {"game/play", "game/power", "game/scenario", "game/script", "game/script/format"},
	"assets/lang":                {"game/locale"},
	"game/classroom/hall":        {"game/classroom", "game/play", "game/scenario"},
	"game/classroom/memory":      {"game/classroom"},
	"game/classroom/server":      {"assets", "game/bundle", "game/classroom", "game/classroom/hall", "game/play"},
	"game/classroom/crowd":       {"game/classroom", "game/play", "game/power", "game/script", "scenarios"},
	"game/classroom/crowd/bench": {"game/classroom/crowd", "game/classroom/store", "game/classroom/store/pgtest", "scenarios"},

	"game/classroom/store":        {"game/classroom", "game/play", "game/power"},
	"game/classroom/store/pgtest": {"game/need"},
	"cmd/bench":                   {},
	"cmd/bench/spent":             {},

	"game/classroom/result": {"game/classroom", "game/debrief", "game/graph", "game/play", "game/power", "game/scenario"},
	"game/classroom/sample": {"game/classroom", "game/classroom/result", "game/debrief", "game/play", "game/power", "game/script", "scenarios"},
	"game/classroom/board":  {"assets", "game/classroom", "game/classroom/result", "game/debrief", "game/document", "game/figure", "game/graph", "game/guide", "game/locale", "game/markup", "game/play", "game/power", "game/report", "game/scenario"},
	"game/classroom/notice": {"game/document", "game/locale"},

	"game/scenario/condition": {"game/power", "game/scenario"},
	"game/scenario/check":     {"game/power", "game/scenario", "game/scenario/condition", "game/play"},
}

// pure are the packages that compute and do nothing else: the same record must
// give the same state on every machine and at every hour.
var pure = []string{"game/power", "game/scenario", "game/play", "game/debrief", "game/drill", "game/explore", "game/guide", "game/report", "game/document", "game/locale", "game/markup", "game/view", "game/mirror", "game/flow", "game/ui", "game/translation", "game/script/format", "game/survey", "game/scenario/condition", "game/scenario/check", "game/figure", "game/graph", "game/graph/layered", "game/reach"}

// outside is what a pure package may not import, nor any package of ours
// below it. (What the standard library imports in turn is its own affair.)
var outside = []string{"os", "net", "time", "syscall", "syscall/js", "log", "runtime", "io/fs", "path/filepath", "math/rand"}

const (
	module = "upperhand"
	ebiten = "github.com/hajimehoshi/ebiten/v2"
	lua    = "github.com/yuin/gopher-lua"
)

// graph is what each package imports directly.
type graph map[string][]string

func TestImportsPointOneWay(t *testing.T) {
	for _, system := range []string{"linux/amd64", "js/wasm"} {
		t.Run(system, func(t *testing.T) {
			imports := list(t, system)
			if system == "js/wasm" && slices.Contains(imports[module+"/cmd/upperhand"], module+"/assets/lang") {
				t.Error("the program for browsers carries the words of all languages, which its page fetches one by one")
			}
			for _, pkg := range imports.ours() {
				checkLayer(t, imports, pkg)
				checkLibraries(t, imports, pkg)
			}
			for _, name := range pure {
				checkPure(t, imports, module+"/"+name)
			}
		})
	}
}

func checkLayer(t *testing.T, imports graph, pkg string) {
	t.Helper()
	allowed, known := layers[strings.TrimPrefix(pkg, module+"/")]
	if !known {
		t.Errorf("%s: say in layers what it may import", pkg)
	}
	for _, dep := range imports[pkg] {
		name, ours := strings.CutPrefix(dep, module+"/")
		if ours && !slices.Contains(allowed, name) && !slices.Contains(allowed, "*") {
			t.Errorf("%s imports %s, which does not lie below it", pkg, dep)
		}
	}
}

// checkLibraries keeps ebiten and gopher-lua each behind one door: merely
// importing ebiten panics without a display, which would stop casebook on a
// server, and Lua values outside package script would be Lua's rules there.
func checkLibraries(t *testing.T, imports graph, pkg string) {
	t.Helper()
	name := strings.TrimPrefix(pkg, module+"/")
	if name != "game/app" && name != "game/app/bench" && name != "cmd/upperhand" {
		if path := imports.path(pkg, func(dep string) bool { return within(dep, ebiten) }); path != nil {
			t.Errorf("%s reaches ebiten: %s", pkg, strings.Join(path, " → "))
		}
	}
	if within(name, "game/script") {
		return
	}
	for _, dep := range imports[pkg] {
		if within(dep, lua) {
			t.Errorf("%s imports %s: only game/script may", pkg, dep)
		}
	}
}

func checkPure(t *testing.T, imports graph, pkg string) {
	t.Helper()
	for _, dep := range imports[pkg] {
		if slices.ContainsFunc(outside, func(no string) bool { return dep == no || no == "net" && within(dep, no) }) {
			t.Errorf("%s imports %s: it is to compute only", pkg, dep)
		}
		if strings.HasPrefix(dep, module+"/") {
			checkPure(t, imports, dep)
		}
	}
}

// list asks the go command for the imports of all our packages, and of all
// that they need, on a system.
func list(t *testing.T, system string) graph {
	t.Helper()
	goos, goarch, _ := strings.Cut(system, "/")
	cmd := exec.Command("go", "list", "-deps", "-f", `{{.ImportPath}}{{range .Imports}} {{.}}{{end}}`, module+"/...")
	cmd.Env = append(os.Environ(), "GOOS="+goos, "GOARCH="+goarch, "CGO_ENABLED=1")
	var trouble strings.Builder
	cmd.Stderr = &trouble
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list for %s: %v\n%s", system, err, trouble.String())
	}
	imports := graph{}
	for line := range strings.Lines(string(out)) {
		fields := strings.Fields(line)
		imports[fields[0]] = fields[1:]
	}
	return imports
}

func (g graph) ours() []string {
	var pkgs []string
	for pkg := range g {
		if within(pkg, module) {
			pkgs = append(pkgs, pkg)
		}
	}
	slices.Sort(pkgs)
	return pkgs
}

// path gives a way along imports from pkg to one that is wanted, or nil.
func (g graph) path(pkg string, wanted func(string) bool) []string {
	seen := map[string]bool{}
	var walk func(string) []string
	walk = func(at string) []string {
		if wanted(at) {
			return []string{at}
		}
		if seen[at] {
			return nil
		}
		seen[at] = true
		for _, dep := range g[at] {
			if rest := walk(dep); rest != nil {
				return append([]string{at}, rest...)
			}
		}
		return nil
	}
	return walk(pkg)
}

// within reports whether pkg is root or lies below it.
func within(pkg, root string) bool { return pkg == root || strings.HasPrefix(pkg, root+"/") }
