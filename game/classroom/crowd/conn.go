//go:build linux

package crowd

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"time"
)

// within is how long an answer may take before a seat takes it for lost.
const within = 30 * time.Second

// Conn is one browser's connection, kept alive. It opens itself with the first
// request and again after an error. It is lean, since it shares its processors
// with the server that it measures.
type Conn struct {
	Address string
	Cookie  string // "name=value"
	From    net.IP // the address that it comes from; nil: whichever the machine takes
	conn    net.Conn
	in      *bufio.Reader
	out     []byte
}

// Answer is what came back.
type Answer struct {
	Status int
	Header http.Header
	Body   []byte
}

// Do sends a request and reads its answer. After an error nobody knows whether
// the server took it.
func (c *Conn) Do(method, path, kind string, body []byte) (Answer, error) {
	a, err := c.do(method, path, kind, body)
	if err != nil {
		c.Close()
	}
	return a, err
}

func (c *Conn) do(method, path, kind string, body []byte) (a Answer, err error) {
	answer, err := c.send(method, path, kind, body)
	if err != nil {
		return a, err
	}
	a.Status, a.Header = answer.StatusCode, answer.Header
	a.Body, err = io.ReadAll(answer.Body)
	if answer.Close {
		c.Close()
	}
	return a, err
}

// send sends a request and reads the head of its answer.
func (c *Conn) send(method, path, kind string, body []byte) (*http.Response, error) {
	if c.conn == nil {
		conn, err := c.dial()
		if err != nil {
			return nil, err
		}
		c.conn, c.in = conn, bufio.NewReaderSize(conn, 1024)
	}
	c.out = fmt.Appendf(c.out[:0], "%s %s HTTP/1.1\r\nHost: %s\r\n", method, path, c.Address)
	if c.Cookie != "" {
		c.out = append(append(append(c.out, "Cookie: "...), c.Cookie...), "\r\n"...)
	}
	if body != nil {
		c.out = append(append(append(c.out, "Content-Type: "...), kind...), "\r\nContent-Length: "...)
		c.out = append(strconv.AppendInt(c.out, int64(len(body)), 10), "\r\n"...)
	}
	c.out = append(append(c.out, "\r\n"...), body...)
	if err := c.conn.SetDeadline(time.Now().Add(within)); err != nil {
		return nil, err
	}
	if _, err := c.conn.Write(c.out); err != nil {
		return nil, err
	}
	return http.ReadResponse(c.in, nil)
}

func (c *Conn) dial() (net.Conn, error) {
	var d net.Dialer
	if c.From != nil {
		d.LocalAddr = &net.TCPAddr{IP: c.From}
	}
	return d.Dial("tcp", c.Address)
}

// Close closes the connection, as a browser does whose page is left.
func (c *Conn) Close() {
	if c.conn != nil {
		_ = c.conn.Close()
		c.conn = nil
	}
}

// form is a POST of a page's form, whose cookie is kept.
func (c *Conn) form(path, body, cookie string) error {
	a, err := c.Do(http.MethodPost, path, "application/x-www-form-urlencoded", []byte(body))
	if err != nil {
		return err
	}
	if a.Status != http.StatusSeeOther {
		return fmt.Errorf("POST %s was answered %d: %.300s", path, a.Status, a.Body)
	}
	for _, set := range (&http.Response{Header: a.Header}).Cookies() {
		if set.Name == cookie {
			c.Cookie = cookie + "=" + set.Value
		}
	}
	return nil
}
