package server_test

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"upperhand/game/classroom"
	"upperhand/game/classroom/server"
)

// A teacher's program that runs wild, or a teacher who means harm, leaves other
// classes of the server their share.
func TestATeacherHasAPace(t *testing.T) {
	r := open(t, fresh(), func(c *server.Config) {
		c.CheckCase = func(context.Context, []byte) (string, []string, error) { return "", []string{"It is no case."}, nil }
	})
	teacher := r.teacher()
	looked := 0
	for range 40 {
		switch a := teacher.do("POST", "/teach/cases", "text/plain", "x"); a.StatusCode {
		case http.StatusUnprocessableEntity:
			looked++
		case http.StatusTooManyRequests:
			if !strings.Contains(a.body, "casebook check") {
				t.Errorf("it does not say what to do: %.200s", a.body)
			}
		default:
			t.Fatalf("%d: %.200s", a.StatusCode, a.body)
		}
	}
	if looked != 20 {
		t.Errorf("%d cases were looked over at once", looked)
	}
	for n := 0; teacher.get("/teach/").StatusCode != http.StatusTooManyRequests; n++ {
		if n > 5000 {
			t.Fatal("5,000 pages at once were answered")
		}
	}
	r.class = r.begin("Another")
	r.teacher().wants(r.teacher().get("/teach/"), 200)
}

func TestATeachersPagesAreOpenInSomePlaces(t *testing.T) {
	var ended = make(chan struct{})
	r := open(t, fresh(), func(c *server.Config) {
		c.Enter = func(ctx context.Context, _ classroom.Class) context.Context { return ctx }
		c.Board = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(200)
			_ = http.NewResponseController(w).Flush()
			select {
			case <-ended:
			case <-r.Context().Done():
			}
		})
	})
	teacher := r.teacher()
	for range 30 {
		resp, err := teacher.client.Get(r.http.URL + "/teach/events")
		if err != nil || resp.StatusCode != 200 {
			t.Fatal(resp, err)
		}
		t.Cleanup(func() { resp.Body.Close() })
	}
	teacher.wants(teacher.get("/teach/events"), http.StatusTooManyRequests)
	close(ended)
}
