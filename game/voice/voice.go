// Package voice reads lines aloud with what the system has for it:
// speech-dispatcher on Linux, say on macOS, SAPI on Windows. An aid for those
// who read with their ears, in a window that tells screen readers nothing.
//
// Nobody ever waits for a voice: what should be said is put down, and a
// goroutine passes it on. What is new silences what is still being said. Text
// reaches the other program on its standard input alone, in which nothing can
// be read as an option, as a command or as code.
package voice

import (
	"errors"
	"fmt"
	"io"
	"os/exec"
	"strings"
	"time"
)

// Voice reads aloud. Say and Close are for one goroutine.
type Voice struct {
	engine engine
	mail   chan []string // the newest that is still to be said
	lost   chan error
	done   chan struct{}
}

// Find starts the system's voice, if it has one.
func Find() (*Voice, bool) {
	e := system()
	path, err := exec.LookPath(e.program)
	if err != nil {
		return nil, false
	}
	e.program = path
	return start(e), true
}

func start(e engine) *Voice {
	v := &Voice{engine: e, mail: make(chan []string, 1), lost: make(chan error, 1), done: make(chan struct{})}
	go v.run()
	return v
}

// Say says lines in place of what is being said; none silences it.
func (v *Voice) Say(lines []string) {
	select {
	case <-v.mail: // was not begun yet, and is old
	default:
	}
	v.mail <- clean(lines)
}

// Lost gives the reason once the voice will say nothing any more.
func (v *Voice) Lost() <-chan error { return v.lost }

// patience is how long closing waits for a program that does not listen.
const patience = 500 * time.Millisecond

// Close silences the voice for good.
func (v *Voice) Close() {
	v.Say(nil)
	close(v.mail)
	select {
	case <-v.done:
	case <-time.After(patience):
	}
}

// tries is how often a voice that falls silent by itself is started for the
// same lines.
const tries = 3

// run passes on what is said until there will be nothing more.
func (v *Voice) run() {
	defer close(v.done)
	var (
		program  *running
		newest   []string
		attempts int
	)
	for {
		var err error
		select {
		case lines, more := <-v.mail:
			if !more {
				program.leave()
				return
			}
			newest, attempts = lines, 1
			program, err = v.tell(program, newest)
		case err = <-program.end():
			program = nil
		}
		for err != nil && attempts < tries {
			attempts++
			program, err = v.tell(nil, newest)
		}
		if err != nil {
			v.lost <- err
			v.ignore()
			return
		}
	}
}

// ignore takes in what nobody can say.
func (v *Voice) ignore() {
	for range v.mail {
	}
}

// tell has lines said by the program that runs, or by one started for it.
func (v *Voice) tell(program *running, lines []string) (*running, error) {
	if !v.engine.stays {
		program.leave()
		program = nil
	}
	if program == nil && len(lines) == 0 {
		return nil, nil
	}
	if program == nil {
		var err error
		if program, err = v.engine.run(); err != nil {
			return nil, err
		}
	}
	_, err := io.WriteString(program.in, v.engine.words(lines))
	if err != nil {
		_ = program.command.Process.Kill() // it listens no more
		return nil, errors.Join(<-program.ended, err)
	}
	if !v.engine.stays {
		err = program.in.Close()
	}
	return program, err
}

// running is a program that speaks. A nil one is none.
type running struct {
	command *exec.Cmd
	in      io.WriteCloser
	ended   chan error // why it ended by itself; nil where it had said all
	stays   bool
}

// run starts the engine's program.
func (e engine) run() (*running, error) {
	c := exec.Command(e.program, e.args...)
	var complaint firstLine
	c.Stdout, c.Stderr = e.echo, &complaint
	hide(c)
	in, err := c.StdinPipe()
	if err != nil {
		return nil, err
	}
	if err := c.Start(); err != nil {
		return nil, err
	}
	r := &running{command: c, in: in, ended: make(chan error, 1), stays: e.stays}
	go func() {
		err := c.Wait()
		switch {
		case err == nil && e.stays:
			err = errors.New("it ended")
		case err != nil && complaint.text != "":
			err = fmt.Errorf("%w: %s", err, strings.TrimRight(complaint.text, ".: \r"))
		}
		r.ended <- err
	}()
	return r, nil
}

// end tells when the program ends by itself.
func (r *running) end() <-chan error {
	if r == nil {
		return nil
	}
	return r.ended
}

// leave has the program end. One that stays was silenced before and ends with
// its input; one that says a single thing is cut short.
func (r *running) leave() {
	if r == nil {
		return
	}
	_ = r.in.Close()
	if !r.stays {
		_ = r.command.Process.Kill() // it may have ended a moment ago
	}
}

// firstLine keeps the first line of what a program complains of.
type firstLine struct {
	text string
	full bool
}

// Write implements io.Writer.
func (f *firstLine) Write(p []byte) (int, error) {
	line, _, ended := strings.Cut(string(p), "\n")
	if !f.full {
		f.text += line[:min(len(line), 200)]
		f.full = ended || len(f.text) >= 200
	}
	return len(p), nil
}
