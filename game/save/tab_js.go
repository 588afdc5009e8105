package save

import (
	"errors"
	"strings"
	"syscall/js"

	"upperhand/game/flow"
)

// watch listens for what other tabs change. Many changes in a row are looked at
// once; the backups they make, never.
func (k *Keeper) watch() {
	wake := make(chan struct{}, 1)
	changed := js.FuncOf(func(_ js.Value, args []js.Value) any {
		key := args[0].Get("key") // null where everything was cleared
		if key.IsNull() || strings.HasPrefix(key.String(), prefix()) && !strings.HasSuffix(key.String(), backup) {
			select {
			case wake <- struct{}{}:
			default:
			}
		}
		return nil
	})
	js.Global().Call("addEventListener", "storage", changed)
	go func() {
		for range wake {
			for _, msg := range k.look() {
				k.news <- msg
			}
		}
	}()
}

// pickFile opens the browser's file dialog. The browser allows it only shortly
// after a key or a tap, which is when it is asked for.
func pickFile(give func([]byte, error)) {
	input := js.Global().Get("document").Call("createElement", "input")
	input.Set("type", "file")
	input.Set("accept", ".json,application/json")
	var chosen, dropped js.Func
	release := func() {
		chosen.Release()
		dropped.Release()
	}
	chosen = js.FuncOf(func(js.Value, []js.Value) any {
		defer release()
		if file := input.Get("files").Index(0); file.Truthy() {
			readFile(file, give)
		}
		return nil
	})
	dropped = js.FuncOf(func(js.Value, []js.Value) any {
		release()
		return nil
	})
	input.Call("addEventListener", "change", chosen)
	input.Call("addEventListener", "cancel", dropped)
	input.Call("click")
}

// readFile reads a file of a sensible size as text.
func readFile(file js.Value, give func([]byte, error)) {
	if file.Get("size").Int() > flow.MaxFile {
		give(nil, errTooLarge)
		return
	}
	var read, failed js.Func
	release := func() {
		read.Release()
		failed.Release()
	}
	read = js.FuncOf(func(_ js.Value, args []js.Value) any {
		defer release()
		give([]byte(args[0].String()), nil)
		return nil
	})
	failed = js.FuncOf(func(js.Value, []js.Value) any {
		defer release()
		give(nil, errors.New("the browser could not read it"))
		return nil
	})
	file.Call("text").Call("then", read, failed)
}
