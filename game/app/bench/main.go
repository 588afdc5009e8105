//go:build linux

// Bench measures the window as somebody meets it: what it costs while nothing
// happens, beside an Ebitengine loop that nobody changed; how long it takes from
// a key to what the key does; and how long frames are. It needs a display where
// nothing else happens, and the processor to itself:
//
//	xvfb-run -s "-screen 0 1280x720x24" go run ./game/app/bench
//
// Reactions are taken from outside, off the X server: they hold everything, also
// the millisecond or two that looking takes. On a machine that does other work,
// only what was taken of the processor tells much.
//
// With soak 60m it has the game play itself for an hour, and tells what that takes
// of memory, files and threads on the way; with soak 60m CASEBOOK CASE… it has
// casebook play in a terminal.
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"time"

	_ "upperhand/game/app/display"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	var err error
	switch strings.Join(args[:min(len(args), 1)], "") {
	case "soak":
		err = soak(stdout, args[1:])
	case "whole":
		err = playAll(args[1])
	case "game":
		err = play(stdout)
	case "reference":
		err = reference(nil)
	case "frames":
		err = reference(stdout)
	default:
		err = measure(stdout)
	}
	if err != nil {
		fmt.Fprintf(stderr, "bench: %v\n", err)
		return 1
	}
	return 0
}

// rounds is how often each program is started to rest; medians are told.
const rounds = 3

func measure(out io.Writer) error {
	x, err := openScreen()
	if err != nil {
		return err
	}
	load, _ := os.ReadFile("/proc/loadavg")
	fmt.Fprintf(out, "window of 1280×720, load of the machine before: %s\n", firstField(string(load)))
	table := rows{}
	if err := idle(x, out, &table); err != nil {
		table.lack(out, "idle", err)
	}
	if err := working(x, out, &table); err != nil {
		table.lack(out, "", err)
	}
	return table.write(os.Getenv("ROWS"))
}

// idle tells what the game takes of the processor at rest, beside the loop.
func idle(x *screen, out io.Writer, table *rows) error {
	costs := map[string][]float64{}
	for range rounds {
		for _, program := range []string{"reference", "game"} {
			cost, err := resting(x, program)
			if err != nil {
				return err
			}
			costs[program] = append(costs[program], cost)
		}
	}
	game, plain := share(costs["game"], 0.5), share(costs["reference"], 0.5)
	fmt.Fprintf(out, "%-34s%10.2f %% of one processor\n", "idle, unmodified Ebitengine loop", plain)
	fmt.Fprintf(out, "%-34s%10.2f %%, %s\n", "idle, Upper Hand", game, told(game/plain, 0.1, "%.3f of that"))
	table.add("idle", game, "%")
	table.add("idle-plain", plain, "%")
	return nil
}

// program is one of the programs that are measured, while it runs.
type program struct {
	*exec.Cmd
	told chan []string // all it has written, once it has ended
}

// begin starts a program and returns once it has shown something.
func begin(x *screen, name string) (*program, error) {
	before, err := x.pixels()
	if err != nil {
		return nil, err
	}
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	p := &program{Cmd: exec.Command(self, name), told: make(chan []string, 1)}
	out, err := p.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := p.Start(); err != nil {
		return nil, err
	}
	go func() {
		var lines []string
		for s := bufio.NewScanner(out); s.Scan(); {
			lines = append(lines, s.Text())
		}
		p.told <- lines
	}()
	if _, changed, err := x.change(before, 20*time.Second); err != nil || !changed {
		p.end()
		return nil, fmt.Errorf("the %s shows nothing: %w", name, err)
	}
	time.Sleep(2 * time.Second) // until it has settled
	return p, nil
}

// finish waits for a program that ends by itself, for so long at most, and gives
// what it has written.
func (p *program) finish(most time.Duration) []string {
	select {
	case lines := <-p.told:
		_ = p.Wait()
		return lines
	case <-time.After(most):
		return p.end()
	}
}

// end stops the program, leaves a moment for its window to go, and gives what
// the program has written.
func (p *program) end() []string {
	_ = p.Process.Kill()
	lines := <-p.told
	_ = p.Wait()
	time.Sleep(300 * time.Millisecond)
	return lines
}

// resting is what a program takes of a processor while nothing happens, in per
// cent.
func resting(x *screen, name string) (float64, error) {
	p, err := begin(x, name)
	if err != nil {
		return 0, err
	}
	defer p.end()
	const span = 4 * time.Second
	before, began := spent(p.Process.Pid), time.Now()
	time.Sleep(span)
	return 100 * (spent(p.Process.Pid) - before).Seconds() / time.Since(began).Seconds(), nil
}

func firstField(s string) string { return strings.Join(strings.Fields(s)[:1], "") }
