package forward

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"upperhand/game/xapi"
)

// answer is what a record store said, as far as it matters.
type answer struct {
	status int
	header http.Header
	body   []byte
}

// post sends letters as one batch. The error is nil where all were taken, a
// *refusal where one of them is at fault, and else an *outage.
func (f *Forwarder) post(ctx context.Context, some []*letter) error {
	batch := make([]json.RawMessage, 0, len(some))
	for _, l := range some {
		batch = append(batch, l.text)
	}
	body, err := json.Marshal(batch)
	if err != nil {
		return err
	}
	got, err := f.ask(ctx, http.MethodPost, f.statements, body)
	if err != nil {
		return err
	}
	switch got.status {
	case http.StatusOK, http.StatusCreated:
		return taken(some, got)
	case http.StatusNoContent:
		for _, l := range some {
			l.delivered = true
		}
		return nil
	case http.StatusBadRequest, http.StatusConflict, http.StatusRequestEntityTooLarge, http.StatusUnprocessableEntity:
		return &refusal{got.status, f.said(got)}
	}
	return f.away(got)
}

// taken notes which letters a record store says that it has: it answers with
// their ids. Something else that answers, such as the page of a network that
// wants to be logged in to, has none.
func taken(some []*letter, got answer) error {
	var ids []string
	if err := json.Unmarshal(got.body, &ids); err != nil {
		return &outage{why: "what answers there is no record store: check the address given with --lrs", wait: pause}
	}
	n := 0
	for _, l := range some {
		l.delivered = slices.ContainsFunc(ids, func(id string) bool { return strings.EqualFold(id, l.id) })
		if l.delivered {
			n++
		}
	}
	if n < len(some) {
		return &outage{why: fmt.Sprintf("it took only %d of %d statements", n, len(some))}
	}
	return nil
}

// has asks whether a record store has a statement. One that does not let us ask
// is taken not to have it.
func (f *Forwarder) has(ctx context.Context, id string) (bool, error) {
	got, err := f.ask(ctx, http.MethodGet, f.statements+"?statementId="+url.QueryEscape(id), nil)
	if err != nil {
		return false, err
	}
	if got.status >= 500 || got.status == http.StatusTooManyRequests {
		return false, f.away(got)
	}
	var st struct{ ID string }
	return got.status == http.StatusOK && json.Unmarshal(got.body, &st) == nil && strings.EqualFold(st.ID, id), nil
}

// ask makes one request. The error is an *outage: no answer came.
func (f *Forwarder) ask(ctx context.Context, method, address string, body []byte) (answer, error) {
	ctx, cancel := context.WithTimeout(ctx, f.patient)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, method, address, bytes.NewReader(body))
	if err != nil {
		return answer{}, err
	}
	req.Header.Set("X-Experience-API-Version", xapi.Version)
	req.Header.Set("User-Agent", "UpperHand")
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	if f.user != "" || f.password != "" {
		req.SetBasicAuth(f.user, f.password)
	}
	res, err := f.client.Do(req)
	if err != nil {
		return answer{}, &outage{why: unreached(err)}
	}
	defer res.Body.Close()
	text, err := io.ReadAll(io.LimitReader(res.Body, 1<<20))
	if err != nil {
		return answer{}, &outage{why: unreached(err)}
	}
	return answer{res.StatusCode, res.Header, text}, nil
}

// unreached says in words why no answer came.
func unreached(err error) string {
	var of *url.Error
	if errors.As(err, &of) {
		err = of.Err // without the address, which everybody concerned knows
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return "it does not answer in time"
	}
	return "it can't be reached: " + err.Error()
}

// away is the outage that an answer means.
func (f *Forwarder) away(got answer) error {
	switch {
	case got.status == http.StatusUnauthorized, got.status == http.StatusForbidden:
		return &outage{why: "it does not accept our user and password, or they may not write: check --lrs-auth", wait: pause}
	case got.status == http.StatusTooManyRequests, got.status == http.StatusServiceUnavailable:
		return &outage{why: "it is busy and asks us to wait", wait: asked(got.header.Get("Retry-After"), time.Now())}
	case got.status == http.StatusRequestTimeout, got.status == http.StatusTooEarly, got.status >= 500:
		return &outage{why: "it is in trouble itself: " + f.said(got)}
	case got.status >= 300 && got.status < 400:
		return &outage{why: "it has moved, and statements are not sent on to an address that nobody here gave: check --lrs", wait: pause}
	}
	return &outage{why: "there is no record store at this address: check --lrs; " + f.said(got), wait: pause}
}

// asked is how long a header Retry-After asks to wait, within bounds; 0 where it
// asks for nothing that can be read.
func asked(after string, now time.Time) time.Duration {
	var wait time.Duration
	if seconds, err := strconv.Atoi(strings.TrimSpace(after)); err == nil {
		wait = time.Duration(min(max(seconds, 0), int(latest/time.Second))) * time.Second
	} else if at, err := http.ParseTime(after); err == nil {
		wait = at.Sub(now)
	} else {
		return 0
	}
	return min(max(wait, time.Second), latest)
}

// said is what stands in an answer, short and in one line, without the password
// should somebody send it back.
func (f *Forwarder) said(got answer) string {
	text := strings.Join(strings.Fields(strings.ToValidUTF8(string(got.body), "")), " ")
	if f.password != "" {
		header := base64.StdEncoding.EncodeToString([]byte(f.user + ":" + f.password))
		text = strings.NewReplacer(header, "…", f.password, "…").Replace(text)
	}
	text = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, text)
	if runes := []rune(text); len(runes) > 200 {
		text = string(runes[:200]) + "…"
	}
	status := fmt.Sprintf("%d %s", got.status, http.StatusText(got.status))
	if text == "" {
		return status
	}
	return status + ", " + text
}
