// Command workshop is the program of the author's page: with GOOS=js it runs in
// a worker of the browser and answers what the page asks about a case.
package main

import (
	"syscall/js"

	"upperhand/game/workshop"
)

func main() {
	js.Global().Set("workshop", js.FuncOf(func(_ js.Value, args []js.Value) any {
		return string(workshop.Do([]byte(args[0].String())))
	}))
	js.Global().Call("begun")
	select {}
}
