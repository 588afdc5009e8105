//go:build linux

package crowd

import (
	"bufio"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"time"
)

// Stage is what a seat hears of the class; see the server's answer.
type Stage struct {
	Version int64
	Paused  bool
	Words   string
	Vote    *struct {
		Attempt string
		Round   int
		Open    bool
		Mine    string
		Choices []struct{ ID, Text string }
	}
}

// Listen opens a seat's stream on a connection of its own and tells each stage
// that comes, until the stream ends. It returns once the server has answered.
func Listen(s *Seat, told func(Stage)) (*Conn, error) {
	c := &Conn{Address: s.Address, Cookie: s.Cookie, From: s.From}
	return c, c.listen("/api/events", told)
}

func (c *Conn) listen(path string, told func(Stage)) error {
	answer, err := c.send(http.MethodGet, path, "", nil)
	if err != nil {
		return err
	}
	if answer.StatusCode != http.StatusOK {
		return fmt.Errorf("GET %s was answered %d", path, answer.StatusCode)
	}
	if err := c.conn.SetDeadline(time.Time{}); err != nil {
		return err
	}
	go func() {
		defer answer.Body.Close()
		in := bufio.NewReaderSize(answer.Body, 512)
		for {
			line, err := in.ReadString('\n')
			if err != nil {
				return
			}
			data, yes := strings.CutPrefix(line, "data: ")
			var stage Stage
			if yes && json.Unmarshal([]byte(data), &stage) == nil {
				told(stage)
			}
		}
	}()
	return nil
}

// Poll asks for a stage newer than a version and waits some seconds for one; ok is
// false where none came.
func (s *Seat) Poll(after int64) (stage Stage, ok bool, err error) {
	a, err := s.Do(http.MethodGet, fmt.Sprint("/api/poll?wait=20&after=", after), "", nil)
	switch {
	case err != nil:
		return stage, false, err
	case a.Status == http.StatusNoContent:
		return stage, false, nil
	case a.Status != http.StatusOK:
		return stage, false, fmt.Errorf("a poll was answered %d: %.300s", a.Status, a.Body)
	}
	return stage, true, json.Unmarshal(a.Body, &stage)
}

// Vote gives the seat's ballot.
func (s *Seat) Vote(attempt string, round int, choice string) error {
	body, err := json.Marshal(map[string]any{"attempt": attempt, "round": round, "choice": choice})
	if err != nil {
		return err
	}
	a, err := s.Do(http.MethodPost, "/api/vote", "application/json", body)
	if err == nil && a.Status != http.StatusOK {
		err = fmt.Errorf("a ballot was answered %d: %.300s", a.Status, a.Body)
	}
	return err
}
