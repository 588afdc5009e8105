package save

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall/js"

	"upperhand/game/flow"
)

// Default keeps things in the browser's localStorage, hands files over as
// downloads and listens to other tabs on the same storage.
func Default() *Keeper {
	k := newKeeper(storage{area: "localStorage", prefix: prefix()}, nil)
	k.hand = func(name, ending, text string) (string, error) {
		file, err := download(name, ending, text)
		return k.say.Text("in your downloads, as %s", file), err
	}
	k.session = storage{area: "sessionStorage", prefix: prefix()}
	if js.Global().Get("document").IsUndefined() { // no page, as under node: there is nobody to ask or to listen to
		return k
	}
	k.pick, k.clip = pickFile, clipboard
	k.usual = wished(k.usual)
	k.watch()
	return k
}

// wished changes settings as the person has told their browser that they want
// all pages.
func wished(s flow.Settings) flow.Settings {
	wants := func(what string) bool {
		return js.Global().Call("matchMedia", "("+what+")").Get("matches").Truthy()
	}
	switch {
	case wants("prefers-contrast: more"):
		s.Theme = "contrast"
	case wants("prefers-color-scheme: dark"):
		s.Theme = "dark"
	}
	s.ReducedMotion = wants("prefers-reduced-motion: reduce")
	return s
}

// prefix begins all keys of ours: other pages of the same host may keep things
// too. What an author tries out is kept apart from what they play.
func prefix() string {
	if page := js.Global().Get("upperhand"); page.Truthy() && page.Get("author").Truthy() {
		return "upperhand-author/"
	}
	return "upperhand/"
}

// storage is a shelf in one of the browser's storage areas, under keys that
// begin alike. Setting one key happens whole or not at all, by the browser's
// own promise.
type storage struct{ area, prefix string }

// guarded runs something that may throw, as the storage does when it is full or
// switched off. Even to ask for the area may throw, which only a call survives.
func (s storage) guarded(do func(store js.Value)) (err error) {
	defer func() {
		if thrown := recover(); thrown != nil {
			err = explain(thrown)
		}
	}()
	store := js.Global().Get("Reflect").Call("get", js.Global(), s.area)
	if store.IsUndefined() || store.IsNull() {
		return errors.New("this browser keeps nothing for this page")
	}
	do(store)
	return nil
}

func explain(thrown any) error {
	wrong, ok := thrown.(js.Error)
	if !ok {
		return fmt.Errorf("the browser refused: %v", thrown)
	}
	switch name := wrong.Value.Get("name").String(); name {
	case "QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED":
		return ErrFull
	case "SecurityError":
		return errors.New("the browser's settings forbid this page to keep anything")
	}
	return fmt.Errorf("the browser refused: %w", wrong)
}

func (s storage) Names() ([]string, error) {
	var names []string
	err := s.guarded(func(store js.Value) {
		for i := range store.Get("length").Int() {
			if name, ours := strings.CutPrefix(store.Call("key", i).String(), s.prefix); ours {
				names = append(names, name)
			}
		}
	})
	return names, err
}

func (s storage) Read(name string) ([]byte, error) {
	var data []byte
	missing := false
	err := s.guarded(func(store js.Value) {
		item := store.Call("getItem", s.prefix+name)
		if missing = item.IsNull(); !missing {
			data = []byte(item.String())
		}
	})
	if err == nil && missing {
		err = &fs.PathError{Op: "read", Path: name, Err: fs.ErrNotExist}
	}
	return data, err
}

func (s storage) Write(name string, data []byte) error {
	return s.guarded(func(store js.Value) { store.Call("setItem", s.prefix+name, string(data)) })
}

func (s storage) Move(from, to string) error {
	data, err := s.Read(from)
	if err != nil {
		return err
	}
	if err := s.Write(to, data); err != nil {
		return err
	}
	return s.Remove(from)
}

func (s storage) Remove(name string) error {
	return s.guarded(func(store js.Value) { store.Call("removeItem", s.prefix+name) })
}

// download hands a text over as a file, as if a link had been followed, and says
// under which name.
func download(name, ending, text string) (file string, err error) {
	defer func() {
		if thrown := recover(); thrown != nil {
			err = explain(thrown)
		}
	}()
	global := js.Global()
	blob := global.Get("Blob").New([]any{text}, map[string]any{"type": contentType(ending)})
	address := global.Get("URL").Call("createObjectURL", blob)
	link := global.Get("document").Call("createElement", "a")
	link.Set("href", address)
	file = safeName(name) + ending
	link.Set("download", file)
	link.Call("click")
	global.Get("URL").Call("revokeObjectURL", address)
	return file, nil
}

// clipboard has the browser copy a text. It may refuse, as where the page is
// not served safely or nobody has just pressed anything.
func clipboard(text string, done func(error)) {
	clip := js.Global().Get("navigator").Get("clipboard")
	if clip.IsUndefined() {
		done(errNoClipboard)
		return
	}
	var yes, no js.Func
	settled := func(err error) any {
		yes.Release()
		no.Release()
		done(err)
		return nil
	}
	yes = js.FuncOf(func(js.Value, []js.Value) any { return settled(nil) })
	no = js.FuncOf(func(js.Value, []js.Value) any { return settled(errNoClipboard) })
	clip.Call("writeText", text).Call("then", yes, no)
}

// contentType is what a browser should take a file for: some name a download
// after it.
func contentType(ending string) string {
	switch ending {
	case ".html":
		return "text/html;charset=utf-8"
	case ".json":
		return "application/json"
	}
	return "text/plain;charset=utf-8"
}
