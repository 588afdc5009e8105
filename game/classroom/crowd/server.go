//go:build linux

package crowd

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"time"
)

// Server is casebook serve as a process of its own.
type Server struct {
	Address string // host and port
	Code    string // what trainees join with
	Key     string // the teacher's
	process *exec.Cmd
	over    chan struct{}
	words   *tail
}

// Command says how the server is started.
type Command struct {
	Program string   // its file
	Name    string   // what it is called by; empty: as its file
	Args    []string // after serve
	Env     []string // beside our own
	Dir     string
}

// Start starts a server and returns once it has said where it is and answers.
func Start(c Command) (*Server, error) {
	cmd := exec.Command(c.Program, append([]string{"serve"}, c.Args...)...)
	if c.Name != "" {
		cmd.Args[0] = c.Name
	}
	cmd.Env, cmd.Dir = append(os.Environ(), c.Env...), c.Dir
	return StartProcess(cmd)
}

// StartProcess is Start for any program that says what casebook serve says.
func StartProcess(cmd *exec.Cmd) (*Server, error) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
	s := &Server{process: cmd, over: make(chan struct{}), words: &tail{}}
	cmd.Stderr = s.words
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	started, said := make(chan error, 1), make(chan struct{})
	go func() {
		runtime.LockOSThread() // the server ends with the thread that started it
		err := cmd.Start()
		if started <- err; err != nil {
			return
		}
		s.hear(out, said)
		_ = cmd.Wait()
		close(s.over)
	}()
	if err := <-started; err != nil {
		return nil, err
	}
	select {
	case <-said:
		if err := s.answers(); err != nil {
			s.Kill()
			return nil, err
		}
		return s, nil
	case <-s.over:
		return nil, fmt.Errorf("the server ended: %s", s.words)
	case <-time.After(time.Minute):
		s.Kill()
		return nil, errors.New("the server said nothing for a minute")
	}
}

// answers returns once the server answers: it has said where it is a moment before.
func (s *Server) answers() error {
	c := Conn{Address: s.Address}
	defer c.Close()
	_, err := c.Do(http.MethodGet, "/", "", nil)
	return err
}

// hear reads what the server says of itself. Its last line comes once it listens.
func (s *Server) hear(out io.Reader, said chan struct{}) {
	for lines := bufio.NewScanner(out); lines.Scan(); {
		words := strings.Fields(lines.Text())
		switch text := lines.Text(); {
		case strings.Contains(text, "Trainees open"):
			s.Address = strings.TrimSuffix(strings.TrimPrefix(words[len(words)-1], "http://"), "/")
		case strings.Contains(text, "and type"):
			s.Code = words[len(words)-1]
		case strings.Contains(text, "teacher's key"):
			s.Key = words[len(words)-1]
		case strings.Contains(text, "Ctrl-C stops"):
			close(said)
		}
	}
}

// Kill ends the server as kill -9 does.
func (s *Server) Kill() {
	_ = s.process.Process.Kill()
	<-s.over
}

// Stop ends it as Ctrl-C does, and returns once it has.
func (s *Server) Stop() error {
	_ = s.process.Process.Signal(syscall.SIGTERM)
	select {
	case <-s.over:
	case <-time.After(30 * time.Second):
		s.Kill()
		return errors.New("the server did not stop within 30 s")
	}
	if !s.process.ProcessState.Success() {
		return fmt.Errorf("the server ended with %v: %s", s.process.ProcessState, s.words)
	}
	return nil
}

// Said is the end of what the server wrote as errors and warnings.
func (s *Server) Said() string { return s.words.String() }

// FreeAddress is one on this machine that nobody listens at just now.
func FreeAddress() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer l.Close()
	return l.Addr().String(), nil
}

// tail keeps the last that was written.
type tail struct {
	mu   sync.Mutex
	text []byte
}

const longTail = 16 << 10

func (t *tail) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.text = append(t.text, p...)
	if more := len(t.text) - longTail; more > 0 {
		t.text = bytes.Clone(t.text[more:])
	}
	return len(p), nil
}

func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return string(t.text)
}
