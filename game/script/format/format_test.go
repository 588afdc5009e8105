package format

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestLayout(t *testing.T) {
	long := strings.Repeat("a", 100)
	for name, c := range map[string][2]string{
		"nothing":           {"\n \n", ""},
		"only a comment":    {"  -- a  \n\n\n-- b", "-- a\n\n-- b\n"},
		"blanks":            {"a=1\n\n\n\nb  =  2", "a = 1\n\nb = 2\n"},
		"mark and line end": {"\xef\xbb\xbfa = 1\r\nb = [[x\r\ny]]\r", "a = 1\nb = [[x\ny]]\n"},
		"one line":          {"x={1,y=2;[\"z z\"]=3,}", "x = { 1, y = 2, [\"z z\"] = 3 }\n"},
		"empty":             {"x={\n}", "x = {}\n"},
		"begun on a line":   {"x={\n1,2}", "x = {\n  1,\n  2,\n}\n"},
		"not begun on one":  {"x={1,\n2}", "x = { 1, 2 }\n"},
		"too long":          {"scene \"s\"{id=\"" + long + "\",go=\"x\"}", "scene \"s\" {\n  id = \"" + long + "\",\n  go = \"x\",\n}\n"},
		"a text is never broken": {"x = \"" + long + long + "\"\nf \"" + long + long + "\"",
			"x =\n  \"" + long + long + "\"\nf \"" + long + long + "\"\n"},
		"function":       {"x={f=function(s)return{set={a=true}}end}", "x = {\n  f = function(s)\n    return { set = { a = true } }\n  end,\n}\n"},
		"empty function": {"x={f=function( ) end}function g(a)\nend", "x = { f = function() end }\nfunction g(a) end\n"},
		"branches": {"if a then b() elseif c then d()\nelse\n\nreturn end",
			"if a then\n  b()\nelseif c then\n  d()\nelse\n  return\nend\n"},
		"loops": {"for i=1,3 do f(i) end for k,v in pairs(t) do break end while a do b() end repeat c() until d do local e end",
			"for i = 1, 3 do\n  f(i)\nend\nfor k, v in pairs(t) do\n  break\nend\nwhile a do\n  b()\nend\nrepeat\n  c()\nuntil d\ndo\n  local e\nend\n"},
		"quotes":    {`a='x' b='"' c="it's" d='it\'s' e="\"" f='a\nb' g="\\"`, "a = \"x\"\nb = '\"'\nc = \"it's\"\nd = \"it's\"\ne = '\"'\nf = \"a\\nb\"\ng = \"\\\\\"\n"},
		"signs":     {"a=- - 1 ..b^-c*(d+e) ..#f", "a = - -1 .. b ^ -c * (d + e) .. #f\n"},
		"brackets":  {"a=t[ [[x]] ].b[1]:c(1)'d'{}", "a = t[ [[x]] ].b[1]:c(1) \"d\" {}\n"},
		"semicolon": {"a=1;;\n(f or g)()", "a = 1;\n(f or g)()\n"},
		"a condition too long": {"if " + long + " and b or ccccccccccccccccccc then return end",
			"if\n  " + long + " and b\n  or ccccccccccccccccccc\nthen\n  return\nend\n"},
		"a sum too long":     {"x = " + long + " .. " + long + " .. b", "x = " + long + "\n  .. " + long + "\n  .. b\n"},
		"arguments too long": {"f(" + long + "," + long + ",{1})", "f(\n  " + long + ",\n  " + long + ",\n  { 1 }\n)\n"},
		"a table at the end": {"f(a,{" + long + "," + long + "})", "f(a, {\n  " + long + ",\n  " + long + ",\n})\n"},
		"shell line":         {"#!/usr/bin/lua\nx=1", "#!/usr/bin/lua\nx = 1\n"},
	} {
		if got := format(t, c[0]); got != c[1] {
			t.Errorf("%s:\ngot\n%s\nwant\n%s", name, got, c[1])
		}
	}
}

func TestComments(t *testing.T) {
	for name, c := range map[string][2]string{
		"of entries":        {"x={a=1, -- one\n-- two\nb=2 -- three\n,c=3}", "x = {\n  a = 1, -- one\n  -- two\n  b = 2, -- three\n  c = 3,\n}\n"},
		"of the last entry": {"x={a=1 -- one\n-- two\n}", "x = {\n  a = 1, -- one\n  -- two\n}\n"},
		"of a brace":        {"x={ -- why\n1}", "x = { -- why\n  1,\n}\n"},
		"of an empty table": {"x={\n-- none\n}", "x = {\n  -- none\n}\n"},
		"of blocks":         {"if a then -- b\n-- c\nd() -- e\n\n-- f\nend -- g", "if a then -- b\n  -- c\n  d() -- e\n\n  -- f\nend -- g\n"},
		"of a function":     {"function f(a) -- b\nend", "function f(a) -- b\nend\n"},
		"two at an end":     {"x={1 -- a\n, -- b\n2}", "x = {\n  1, -- a\n  -- b\n  2,\n}\n"},
		"inside a line":     {"x={--[[a]]1,--[[b]]2}", "x = {\n  --[[a]] 1,\n  --[[b]] 2,\n}\n"},
		"over lines":        {"--[[a\n   b]]\nx=1", "--[[a\n   b]]\nx = 1\n"},
		"in an expression":  {"x = {a=b   and -- c\n  d,e=  1}", "x = {\n  a = b   and -- c\n  d,\n  e = 1,\n}\n"},
		"before a value":    {"x = {a= -- c\n  d,e=  1}", "x = {\n  a = -- c\n  d,\n  e = 1,\n}\n"},
		"in parameters":     {"function f( -- a\n  b) c( ) end\nd=  1", "function f( -- a\n  b) c( ) end\nd = 1\n"},
		"blanks between":    {"-- a\n\n\n-- b\n\nx=1\n\n-- c", "-- a\n\n-- b\n\nx = 1\n\n-- c\n"},
	} {
		if got := format(t, c[0]); got != c[1] {
			t.Errorf("%s:\ngot\n%s\nwant\n%s", name, got, c[1])
		}
	}
}

func TestWhatIsNoLua(t *testing.T) {
	for src, want := range map[string]string{
		"x = {\n1":                          `line 2: "}" is missing before the end of the file`,
		"x = 'a\n":                          "line 1: the text that starts in this line is not closed in it",
		"\nx = [[a":                         "line 2: the text that starts here is never closed",
		"--[[a":                             "line 1: the comment that starts here is never closed",
		"x = “a”":                           `line 1: "“" does not belong into Lua`,
		"if a then":                         `line 1: "end" is missing before the end of the file`,
		"end":                               `line 1: "end" is not expected here`,
		"a.b":                               `line 1: the end of the file is not expected here`,
		"local 1":                           `line 1: a name is missing before "1"`,
		"x = " + strings.Repeat("{", 10000): "line 1: more than 200 brackets and blocks stand inside each other",
	} {
		if out, err := Source([]byte(src)); err == nil || err.Error() != want {
			t.Errorf("%.20q: %s, error %v, want %s", src, out, err, want)
		}
	}
}

// format formats twice and holds what is promised of any file.
func format(t interface{ Fatalf(string, ...any) }, src string) string {
	out, err := Source([]byte(src))
	if err != nil {
		t.Fatalf("%v in\n%s", err, src)
	}
	again, err := Source(out)
	if err != nil || string(again) != string(out) {
		t.Fatalf("formatted twice: %v\n%s\nfirst\n%s\nof\n%s", err, again, out, src)
	}
	words, remarks := read(t, src)
	gotWords, gotRemarks := read(t, string(out))
	if !slices.Equal(words, gotWords) {
		t.Fatalf("words\n%q\nbecame\n%q", words, gotWords)
	}
	if !slices.Equal(remarks, gotRemarks) {
		t.Fatalf("comments\n%q\nbecame\n%q\nin\n%s\nof\n%s", remarks, gotRemarks, out, src)
	}
	return string(out)
}

// read gives the words and the comments of a file, without what the layout
// decides: the comma behind a last entry, semicolons, and which quotes a text
// stands in.
func read(t interface{ Fatalf(string, ...any) }, src string) (words, remarks []string) {
	tokens, err := lex(plain([]byte(src)))
	if err != nil {
		t.Fatalf("%v in\n%s", err, src)
	}
	for _, token := range tokens {
		for _, c := range token.comments {
			remarks = append(remarks, c.text)
		}
		word := token.word
		switch {
		case token.kind == text:
			word = requote(word)
		case token.kind == number && word[0] == '.':
			word = "0" + word
		case token.kind == sign && word == ";":
			word = ","
		}
		if n := len(words); n > 0 && words[n-1] == "," && (word == "}" || word == "," || token.kind == end) {
			words = words[:n-1]
		}
		words = append(words, word)
	}
	return withoutSemicolons(words), remarks
}

// withoutSemicolons takes out the commas that read made of semicolons between
// statements: those that stand outside all brackets or behind a closed block.
func withoutSemicolons(words []string) []string {
	var out, open []string
	for _, word := range words {
		switch word {
		case "(", "{", "[", "function", "do", "then", "repeat":
			open = append(open, word)
		case ")", "}", "]", "end", "until", "elseif", "else":
			open = open[:max(0, len(open)-1)]
			if word == "else" {
				open = append(open, word)
			}
		case ",":
			if n := len(open); n == 0 || open[n-1] != "{" && open[n-1] != "(" {
				continue
			}
		}
		out = append(out, word)
	}
	return out
}

func TestEveryWordAndCommentIsKept(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := writer{t: t}
		for range rapid.IntRange(1, 4).Draw(t, "statements") {
			g.statement(3)
			g.gap("\n", "\n\n\n", " ; ", " -- c\n", "\n-- c\n\n")
		}
		format(t, g.String())
	})
}

// writer makes up files, with blanks and comments anywhere.
type writer struct {
	strings.Builder
	t *rapid.T
}

func (g *writer) pick(words ...string) string { return rapid.SampledFrom(words).Draw(g.t, "pick") }

// gap writes one of some blanks, or now and then a comment.
func (g *writer) gap(blanks ...string) {
	if rapid.IntRange(0, 11).Draw(g.t, "comment") == 0 {
		blanks = []string{" -- why\n", "\n-- why\n", " --[[ in ]] ", "\n\n--[=[ a\nb ]=]\n"}
	}
	g.WriteString(g.pick(blanks...))
}

// words writes words with gaps between them; a function writes itself.
func (g *writer) words(parts ...any) {
	for _, part := range parts {
		switch part := part.(type) {
		case string:
			g.WriteString(part)
		case func():
			part()
		}
		g.gap(" ", "  ", " ", "\n")
	}
}

func (g *writer) name() {
	g.WriteString(g.pick("a", "sofia", "s.flags", "a_rather_long_name_of_something"))
}

func (g *writer) statement(deep int) {
	value, inner := func() { g.value(deep) }, func() {}
	if deep > 0 {
		inner = func() { g.statement(deep - 1) }
	}
	switch rapid.IntRange(0, 8).Draw(g.t, "statement") {
	case 0:
		g.words("local", "x", "=", value)
	case 1, 2, 3:
		g.words("scene", `"it is"`, func() { g.table(deep) })
	case 4:
		g.words("if", value, "then", inner, "else", inner, "end")
	case 5:
		g.words("for", "i", "=", "1", ",", value, "do", inner, "end")
	case 6:
		g.words("local function", "f", "(", "s", ")", inner, "return", value, "end")
	case 7:
		g.words(g.name, ",", "b", "=", value, ",", value)
	default:
		g.words("repeat", inner, "until", value)
	}
}

func (g *writer) value(deep int) {
	value := func() { g.value(deep - 1) }
	if deep <= 0 {
		g.WriteString(g.pick("1", ".5", "true", "nil", `"it's said"`, `'x'`, `'"'`, "[[a\n b]]", `"`+strings.Repeat("a long text ", 12)+`"`))
		return
	}
	switch rapid.IntRange(0, 8).Draw(g.t, "value") {
	case 0, 1, 2:
		g.table(deep)
	case 3:
		g.words(value, g.pick("and", "or", "..", "==", "+", "^"), value)
	case 4:
		g.words(g.pick("not", "-", "#"), g.name)
	case 5:
		g.words(g.name, "(", value, ",", value, ")")
	case 6:
		g.words("function", "(", ")", "return", value, "end")
	case 7:
		g.words("(", value, ")")
	default:
		g.words(g.name, `"text"`, func() { g.table(deep) })
	}
}

func (g *writer) table(deep int) {
	g.words("{")
	for range rapid.IntRange(0, 3).Draw(g.t, "entries") {
		g.words(g.pick("", "x =", `["y z"] =`), func() { g.value(deep - 1) }, g.pick(",", ";", ","))
	}
	g.words("}")
}

func FuzzSource(f *testing.F) {
	files, _ := filepath.Glob("../testdata/*/*.lua")
	more, _ := filepath.Glob("../sandbox/testdata/corpus/*.lua")
	for _, file := range slices.Concat(files, more) {
		if src, err := os.ReadFile(file); err == nil && len(src) < 4<<10 {
			f.Add(string(src))
		}
	}
	f.Fuzz(func(t *testing.T, src string) {
		if calls, err := Calls([]byte(src)); err == nil {
			within(t, src, calls)
		}
		if _, err := Source([]byte(src)); err == nil {
			format(t, src)
		}
	})
}

// within holds that entries stand where they say, one after the other.
func within(t *testing.T, src string, calls []Call) {
	t.Helper()
	for _, call := range calls {
		from := 0
		for _, e := range call.Entries {
			if e.Start < from || e.End > len(src) {
				t.Fatalf("an entry from %d to %d of %d bytes, after one to %d", e.Start, e.End, len(src), from)
			}
			from = e.End
		}
	}
}

func TestCalls(t *testing.T) {
	src := "\xef\xbb\xbflocal x = test \"local\" { 1 }\r\ntest \"it\" { seed = 1, 'a', expect { ['b c'] = f(1, { 2 }), d = function() return {} end } }\r\nif x then test \"no\" { 1 } end"
	calls, err := Calls([]byte(src))
	if err != nil || len(calls) != 2 {
		t.Fatalf("%v, %v", calls, err)
	}
	var got []string
	for _, e := range calls[1].Entries {
		got = append(got, e.Key+": "+src[e.Start:e.End])
		for _, inner := range e.Entries {
			got = append(got, inner.Key+": "+src[inner.Start:inner.End])
		}
	}
	want := []string{"seed: seed = 1", ": 'a'", ": expect { ['b c'] = f(1, { 2 }), d = function() return {} end }", "b c: ['b c'] = f(1, { 2 })", "d: d = function() return {} end"}
	if calls[1].Word != "test" || calls[1].Text != "it" || calls[1].Line != 2 || !slices.Equal(got, want) {
		t.Errorf("%+v\n%q", calls[1], got)
	}
}
