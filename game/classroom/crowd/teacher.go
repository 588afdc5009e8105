//go:build linux

package crowd

import (
	"fmt"
	"net/http"
	"net/url"
)

// Teacher is whoever has the key of a class.
type Teacher struct{ Conn }

// Enter lets the teacher in.
func Enter(address, key string) (*Teacher, error) {
	t := &Teacher{Conn{Address: address}}
	return t, t.form("/teach/enter", url.Values{"key": {key}}.Encode(), "teacher")
}

// Order has the teacher's page do something, such as pause; values come in pairs.
func (t *Teacher) Order(what string, values ...string) error {
	form := url.Values{}
	for i := 0; i+1 < len(values); i += 2 {
		form.Set(values[i], values[i+1])
	}
	return t.form("/teach/do/"+what, form.Encode(), "teacher")
}

// Look has the teacher open a page.
func (t *Teacher) Look(path string) error {
	a, err := t.Do(http.MethodGet, path, "", nil)
	if err == nil && a.Status != http.StatusOK {
		err = fmt.Errorf("GET %s was answered %d: %.300s", path, a.Status, a.Body)
	}
	return err
}
