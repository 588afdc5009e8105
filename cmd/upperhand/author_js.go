package main

import (
	"syscall/js"

	"upperhand/game/flow"
)

// own is, in the play pane of the author's page, the case that is being written
// there, and what it becomes. An ordinary page has none.
func (options) own() (*flow.Case, <-chan flow.Msg) {
	page := js.Global().Get("upperhand")
	if page.IsUndefined() || !page.Get("author").Truthy() {
		return nil, nil
	}
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

// rewritten gives what the case becomes, as the page hands it over. Of several
// that come while one is being read only the last is read.
func rewritten(page js.Value, listed string) <-chan flow.Msg {
	changes, newest := make(chan flow.Msg), make(chan pageFile, 1)
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
