//go:build linux

package main

import (
	"bytes"
	"fmt"
	"log"
	"time"

	"io"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
	"github.com/jezek/xgb/xtest"
)

// screen is the display, with keys that can be pressed on it.
type screen struct {
	*xgb.Conn
	root xproto.Window
	keys map[xproto.Keysym]byte
}

// The keys that have no letter.
const (
	tab      xproto.Keysym = 0xFF09
	enter    xproto.Keysym = 0xFF0D
	escape   xproto.Keysym = 0xFF1B
	down     xproto.Keysym = 0xFF54
	pageUp   xproto.Keysym = 0xFF55
	pageDown xproto.Keysym = 0xFF56
)

func openScreen() (*screen, error) {
	xgb.Logger = log.New(io.Discard, "", 0)
	c, err := xgb.NewConn()
	if err != nil {
		return nil, err
	}
	if err := xtest.Init(c); err != nil {
		return nil, err
	}
	setup := xproto.Setup(c)
	x := &screen{Conn: c, root: setup.DefaultScreen(c).Root, keys: map[xproto.Keysym]byte{}}
	count := byte(setup.MaxKeycode-setup.MinKeycode) + 1
	m, err := xproto.GetKeyboardMapping(c, setup.MinKeycode, count).Reply()
	if err != nil {
		return nil, err
	}
	for i := range int(count) {
		if sym := m.Keysyms[i*int(m.KeysymsPerKeycode)]; sym != 0 {
			x.keys[sym] = byte(setup.MinKeycode) + byte(i)
		}
	}
	return x, nil
}

// pixels are what is on the screen.
func (x *screen) pixels() ([]byte, error) {
	img, err := xproto.GetImage(x.Conn, xproto.ImageFormatZPixmap, xproto.Drawable(x.root), 0, 0, 1280, 720, ^uint32(0)).Reply()
	if err != nil {
		return nil, err
	}
	return img.Data, nil
}

// change waits until the screen differs, and tells how long that took.
func (x *screen) change(from []byte, most time.Duration) (after time.Duration, changed bool, err error) {
	for began := time.Now(); time.Since(began) < most; time.Sleep(time.Millisecond) {
		now, err := x.pixels()
		if err != nil {
			return 0, false, err
		}
		if !bytes.Equal(from, now) {
			return time.Since(began), true, nil
		}
	}
	return most, false, nil
}

// press presses a key for a moment.
func (x *screen) press(key xproto.Keysym) error {
	code, ok := x.keys[key]
	if !ok {
		return fmt.Errorf("the keyboard has no key %#x", key)
	}
	for _, what := range []byte{xproto.KeyPress, xproto.KeyRelease} {
		if err := xtest.FakeInputChecked(x.Conn, what, code, 0, x.root, 0, 0, 0).Check(); err != nil {
			return err
		}
	}
	return nil
}
