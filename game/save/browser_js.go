package save

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall/js"
	"time"
)

// Default keeps things in the browser's localStorage and hands reports over as
// downloads.
func Default() *Keeper {
	return &Keeper{shelf: storage("upperhand/"), report: download, now: time.Now}
}

// storage is a shelf in localStorage, under keys that begin alike. Setting one
// key happens whole or not at all, by the browser's own promise.
type storage string

// guarded runs something that may throw, as localStorage does when it is full
// or switched off.
func guarded(do func(store js.Value)) (err error) {
	defer func() {
		if thrown := recover(); thrown != nil {
			err = explain(thrown)
		}
	}()
	store := js.Global().Get("localStorage")
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
		return errors.New("the browser's storage is full")
	case "SecurityError":
		return errors.New("the browser's settings forbid this page to keep anything")
	}
	return fmt.Errorf("the browser refused: %w", wrong)
}

func (s storage) Names() ([]string, error) {
	var names []string
	err := guarded(func(store js.Value) {
		for i := range store.Get("length").Int() {
			if name, ours := strings.CutPrefix(store.Call("key", i).String(), string(s)); ours {
				names = append(names, name)
			}
		}
	})
	return names, err
}

func (s storage) Read(name string) ([]byte, error) {
	var data []byte
	missing := false
	err := guarded(func(store js.Value) {
		item := store.Call("getItem", string(s)+name)
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
	return guarded(func(store js.Value) { store.Call("setItem", string(s)+name, string(data)) })
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
	return guarded(func(store js.Value) { store.Call("removeItem", string(s)+name) })
}

// download hands a text over as a file, as if a link had been followed.
func download(name, text string) (where string, err error) {
	defer func() {
		if thrown := recover(); thrown != nil {
			err = explain(thrown)
		}
	}()
	global := js.Global()
	blob := global.Get("Blob").New([]any{text}, map[string]any{"type": "text/plain;charset=utf-8"})
	address := global.Get("URL").Call("createObjectURL", blob)
	link := global.Get("document").Call("createElement", "a")
	link.Set("href", address)
	link.Set("download", safeName(name)+".txt")
	link.Call("click")
	global.Get("URL").Call("revokeObjectURL", address)
	return "in your downloads", nil
}
