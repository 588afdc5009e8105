package main

import (
	"runtime/debug"
	"slices"
	"strings"
	"syscall/js"

	"upperhand/game/flow"
	"upperhand/game/locale"
	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/game/translation"
)

// course is what whoever put up the page fixed. The page was stamped by casebook
// export, which checked it; what was changed since by hand counts only where it
// makes sense.
func course(_, _ string) (flow.Course, error) {
	page := js.Global().Get("upperhand")
	if page.IsUndefined() {
		return flow.Course{}, nil
	}
	word := func(name string) string {
		if value := page.Get(name); value.Type() == js.TypeString {
			return value.String()
		}
		return ""
	}
	return flow.NewCourse(word("mode"), word("note"))
}

// shipped are the cases that lie beside the page. Those that somebody goes on with
// are fetched and read at once; the others are listed as coming, and come over
// the channel one by one when the page has time: to read one takes a browser a
// good part of a second.
func shipped(goingOn []string) ([]flow.Case, <-chan flow.Msg) {
	page := js.Global().Get("upperhand")
	if page.IsUndefined() || authored() { // see own
		return nil, nil
	}
	files := filesOf(page.Get("cases"))
	known := func(id string) bool {
		return slices.ContainsFunc(files, func(f pageFile) bool { return f.id() == id })
	}
	all := len(goingOn) > 0 && !slices.ContainsFunc(goingOn, known) // it lies in a file of another name
	var cases []flow.Case
	var rest []pageFile
	for _, f := range files {
		if all || f.trouble != "" || slices.Contains(goingOn, f.id()) {
			cases = append(cases, f.read())
			continue
		}
		cases = append(cases, flow.Case{ID: f.id(), Coming: true})
		rest = append(rest, f)
	}
	later := make(chan flow.Msg)
	go func() {
		for _, f := range rest {
			idle()
			later <- flow.Replaced{Case: f.read(), For: f.id()}
		}
	}()
	return cases, later
}

// pageFile is a scenario as the page has it: its text, why there is none, or
// what fetches it.
type pageFile struct {
	name, text, trouble string
	langs               []string // that it was translated into
	load                js.Value // undefined where it has come
}

// come is the file once the page has fetched it.
func (f pageFile) come() pageFile {
	if f.load.IsUndefined() || f.trouble != "" {
		return f
	}
	done := make(chan js.Value, 1)
	then := js.FuncOf(func(_ js.Value, args []js.Value) any {
		done <- args[0]
		return nil
	})
	defer then.Release()
	f.load.Invoke().Call("then", then)
	f.fill(<-done)
	return f
}

// fill takes over what a file turned out to be.
func (f *pageFile) fill(from js.Value) {
	if trouble := from.Get("error"); !trouble.IsUndefined() {
		f.trouble = trouble.String()
	} else if text := from.Get("text"); !text.IsUndefined() {
		f.text = text.String()
	}
}

func filesOf(list js.Value) []pageFile {
	files := make([]pageFile, list.Length())
	for i := range files {
		f := list.Index(i)
		files[i].name = f.Get("name").String()
		files[i].langs, files[i].load = texts(f.Get("langs")), f.Get("load")
		files[i].fill(f)
	}
	return files
}

// id is what the case is called until it is read: an export names a file by
// its case.
func (f pageFile) id() string { return strings.TrimSuffix(f.name, ".lua") }

func (f pageFile) read() flow.Case {
	f = f.come()
	if f.trouble != "" {
		return flow.Case{ID: f.id(), Problem: f.trouble}
	}
	// A page's memory is small at first, and would be cleared up again and again
	// while a case is read.
	defer debug.SetGCPercent(debug.SetGCPercent(400))
	loaded, found := script.Open(f.name, []byte(f.text))
	c := caseOf(f.id(), loaded, found)
	c.Words = map[string]*locale.Catalogue{}
	for _, lang := range f.langs {
		if !scenario.IsRightToLeft(lang) {
			c.Words[lang] = nil // fetched when it is chosen
		}
	}
	return c
}

// fetcher carries out flow.Fetch: only the words of the language that somebody
// chose are loaded. They come over the channel, for the page must go on.
func fetcher(do func(flow.Command) flow.Msg) (func(flow.Command) flow.Msg, <-chan flow.Msg) {
	came := make(chan flow.Msg)
	return func(c flow.Command) flow.Msg {
		f, ok := c.(flow.Fetch)
		if !ok {
			return do(c)
		}
		var then, failed js.Func
		end := func() {
			then.Release()
			failed.Release()
		}
		then = js.FuncOf(func(_ js.Value, args []js.Value) any {
			text := args[0].String()
			go func() {
				defer end()
				words, err := catalogue(f, []byte(text))
				if err != nil {
					words = nil // the case stays in its own language
				}
				came <- flow.Fetched{Scenario: f.Scenario, Language: f.Language, Words: words}
			}()
			return nil
		})
		failed = js.FuncOf(func(js.Value, []js.Value) any {
			go end()
			return nil
		})
		js.Global().Get("upperhand").Call("words", f.Scenario, f.Language).Call("then", then, failed)
		return nil
	}, came
}

// catalogue reads the words of a case, or of the program.
func catalogue(f flow.Fetch, po []byte) (*locale.Catalogue, error) {
	if f.Scenario == "" {
		return locale.Parse(po)
	}
	return translation.Catalogue(f.Language, po)
}

// idle returns when the page has nothing else to do, or after a while.
func idle() {
	done := make(chan struct{})
	now := js.FuncOf(func(js.Value, []js.Value) any {
		close(done)
		return nil
	})
	defer now.Release()
	if page := js.Global(); page.Get("requestIdleCallback").Truthy() {
		page.Call("requestIdleCallback", now, map[string]any{"timeout": 2000})
	} else {
		page.Call("setTimeout", now, 100)
	}
	<-done
}
