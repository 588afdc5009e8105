package app

import "syscall/js"

// watchPage settles the game, and has the page keep what it shows, whenever the
// page may go: it is left, loaded again, or put into the background, from where
// a telephone may end it without another word.
func (g *game) watchPage() {
	settle := js.FuncOf(func(js.Value, []js.Value) any {
		g.settle()
		g.page.keep(g.desk)
		return nil
	})
	js.Global().Call("addEventListener", "pagehide", settle)
	js.Global().Get("document").Call("addEventListener", "visibilitychange", settle)
}
