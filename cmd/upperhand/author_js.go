package main

import (
	"syscall/js"

	"upperhand/game/flow"
)

// authored reports whether the page is the play pane of the author's page.
func authored() bool {
	page := js.Global().Get("upperhand")
	return !page.IsUndefined() && page.Get("author").Truthy()
}

// own is, in the play pane of the author's page, the case that is being written
// there, and what it becomes. An ordinary page has none.
func (options) own() (*flow.Case, <-chan flow.Msg) {
	if !authored() {
		return nil, nil
	}
	page := js.Global().Get("upperhand")
	files := filesOf(page.Get("cases"))
	if len(files) == 0 {
		return nil, nil
	}
	first := written(files[0])
	return &first, rewritten(page, id(first))
}

// written reads a case that may change at any moment.
func written(f pageFile) flow.Case {
	c := f.read()
	c.Watched = true
	return c
}

// rewritten gives what the case becomes, as the page hands it over, and the scenes
// that its author wants to see. Of several texts that come while one is being
// read only the last is read.
func rewritten(page js.Value, listed string) <-chan flow.Msg {
	changes, newest := make(chan flow.Msg), make(chan pageFile, 1)
	page.Set("visit", js.FuncOf(func(_ js.Value, args []js.Value) any {
		scene := args[0].String()
		go func() { changes <- flow.Visit{Scene: scene} }()
		return nil
	}))
	page.Set("rewrite", js.FuncOf(func(_ js.Value, args []js.Value) any {
		select {
		case <-newest:
		default:
		}
		newest <- pageFile{name: args[0].String(), text: args[1].String()}
		return nil
	}))
	go func() {
		for f := range newest {
			c := written(f)
			changes <- flow.Replaced{Case: c, For: listed}
			if c.Scenario != nil {
				listed = id(c)
			}
		}
	}()
	return changes
}
