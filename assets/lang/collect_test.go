package lang_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"upperhand/game/locale"
)

// converted are the packages whose words all come from a catalogue.
var converted = []string{"game/debrief", "game/report", "game/document", "game/guide", "game/view", "game/flow", "game/mirror", "game/ui", "game/save", "game/terminal", "game/classroom/notice"}

// mixed are packages that hold texts among other strings: words of scenario
// files that are also shown, and what is not converted yet.
var mixed = []string{"game/locale", "game/power", "game/drill", "game/play", "game/scenario", "game/explore", "game/graph", "cmd/casebook", "cmd/upperhand"}

// asks says where, in a call of a catalogue's method or of one that hands its
// arguments on to it, the texts stand. A place of -1 is none.
var asks = map[string]struct{ context, id, plural int }{
	"Text":  {-1, 0, -1},
	"Count": {-1, 1, 2},
	"In":    {0, 1, -1},
	"Word":  {0, 1, -1},
	"text":  {0, 1, -1}, // of debrief's voice
	"word":  {0, 1, -1},
}

// formats are the methods whose texts have arguments.
var formats = []string{"Text", "Count", "In", "text"}

// found is what the source of some packages holds.
type found struct {
	texts []locale.Entry
	bare  []string // strings of words that are no text, with their places
}

// collect looks through packages, in their order.
func collect(t *testing.T) *found {
	t.Helper()
	f := &found{}
	for _, dir := range slices.Concat(converted, mixed) {
		names, err := filepath.Glob(filepath.Join("../..", dir, "*.go"))
		if err != nil || len(names) == 0 {
			t.Fatalf("%s: no source (%v)", dir, err)
		}
		for _, name := range names {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			fset := token.NewFileSet()
			file, err := parser.ParseFile(fset, name, nil, parser.ParseComments|parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			s := source{f, fset, dir + "/" + filepath.Base(name), map[*ast.BasicLit]bool{}}
			s.file(file)
			if slices.Contains(converted, dir) {
				s.strays(file)
			}
		}
	}
	return f
}

// source is one file that is looked through.
type source struct {
	*found
	fset *token.FileSet
	name string
	seen map[*ast.BasicLit]bool // texts, and strings that nobody reads
}

func (s source) file(file *ast.File) {
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.GenDecl:
			s.marked(d.Doc, d)
		case *ast.FuncDecl:
			s.marked(d.Doc, d)
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			s.call(n)
		case *ast.ImportSpec:
			s.seen[n.Path] = true
		case *ast.Field:
			if n.Tag != nil {
				s.seen[n.Tag] = true
			}
		}
		return true
	})
}

// mark begins the comment over a declaration whose strings are texts. Behind it
// stands their context, or "by field" where that is the name of the field; behind
// that may stand the fields that are meant.
const mark = "//locale:texts"

func (s source) marked(doc *ast.CommentGroup, d ast.Node) {
	if doc == nil {
		return
	}
	for _, c := range doc.List {
		context, is := strings.CutPrefix(c.Text, mark)
		if !is {
			continue
		}
		context = strings.TrimSpace(context)
		only, byField := strings.CutPrefix(context, "by field")
		fields := strings.Fields(only)
		ast.Inspect(d, func(n ast.Node) bool {
			pair, is := n.(*ast.KeyValueExpr)
			if is {
				if lit, word := pair.Key.(*ast.BasicLit); word {
					s.seen[lit] = true
				}
				if field, named := pair.Key.(*ast.Ident); named && byField && (len(fields) == 0 || slices.Contains(fields, field.Name)) {
					s.add(field.Name, pair.Value, nil, false)
				}
			} else if lit, word := n.(*ast.BasicLit); word && !byField {
				s.add(context, lit, nil, false)
			}
			return true
		})
	}
}

func (s source) call(call *ast.CallExpr) {
	name := ""
	switch f := call.Fun.(type) {
	case *ast.SelectorExpr:
		name = f.Sel.Name
		if x, is := f.X.(*ast.Ident); is && (x.Name == "fmt" && name == "Errorf" || x.Name == "errors") {
			for _, arg := range call.Args { // for developers
				if lit, is := arg.(*ast.BasicLit); is {
					s.seen[lit] = true
				}
			}
		}
	case *ast.Ident:
		name = f.Name
	}
	ask, is := asks[name]
	if !is || len(call.Args) <= max(ask.id, ask.plural) {
		return
	}
	context, plural := "", ast.Expr(nil)
	if ask.context >= 0 {
		if context, is = constant(call.Args[ask.context]); !is {
			return
		}
		s.seen[call.Args[ask.context].(*ast.BasicLit)] = true
	}
	if ask.plural >= 0 {
		plural = call.Args[ask.plural]
	}
	s.add(context, call.Args[ask.id], plural, slices.Contains(formats, name))
}

func constant(e ast.Expr) (string, bool) {
	lit, is := e.(*ast.BasicLit)
	if !is || lit.Kind != token.STRING {
		return "", false
	}
	text, err := strconv.Unquote(lit.Value)
	return text, err == nil
}

// add writes a text down, once for each of its contexts.
func (s source) add(context string, id, plural ast.Expr, format bool) {
	text, is := constant(id)
	if !is || !strings.ContainsFunc(text, unicode.IsLetter) && !strings.Contains(text, "%") {
		return
	}
	e := locale.Entry{Key: locale.Key{Context: context, ID: text}, Refs: []string{s.name}, Str: []string{""}}
	s.seen[id.(*ast.BasicLit)] = true
	if plural != nil {
		many, is := constant(plural)
		if !is {
			return
		}
		s.seen[plural.(*ast.BasicLit)] = true
		e.Plural, e.Str = many, []string{"", ""}
	}
	if format && strings.Contains(text, "%") {
		e.Flags = []string{locale.Format}
	}
	at := slices.IndexFunc(s.texts, func(o locale.Entry) bool { return o.Key == e.Key })
	switch {
	case at < 0:
		s.texts = append(s.texts, e)
	case !slices.Contains(s.texts[at].Refs, s.name):
		s.texts[at].Refs = append(s.texts[at].Refs, s.name)
	}
}

// strays writes down the strings of words that are no text.
func (s source) strays(file *ast.File) {
	ast.Inspect(file, func(n ast.Node) bool {
		lit, is := n.(*ast.BasicLit)
		if !is || s.seen[lit] {
			return true
		}
		if text, is := constant(lit); is && wordy(text) && !slices.Contains(unread, text) {
			s.bare = append(s.bare, fmt.Sprintf("%s: %q", s.fset.Position(lit.Pos()), text))
		}
		return true
	})
}

// wordy reports whether a string looks as if it was meant to be read: it has a
// space, and two letters that stand together.
func wordy(text string) bool { return strings.Contains(text, " ") && letters.MatchString(text) }

var letters = regexp.MustCompile(`\pL\pL`)

// unread are strings of words that nobody reads: contexts, and what a page is
// made of.
var unread = []string{"Upper Hand", " mine", "prefers-contrast: more", "prefers-color-scheme: dark", "prefers-reduced-motion: reduce", "to you", " to you",
	"default-src 'none'; style-src 'unsafe-inline'", "width=device-width, initial-scale=1", "light dark", "part page", " strong", " long",
	"table broad", ") scale(", "curve ", "ghost trust", "ghost autonomy", "shape on", "shape other", "end trust", "end autonomy", "band odd"}
