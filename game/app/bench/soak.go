//go:build linux

package main

import (
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/jezek/xgb/xproto"
)

// soak has a front end play itself for a while.
func soak(out io.Writer, args []string) error {
	if len(args) < 1 {
		return errors.New("soak TIME [CASEBOOK CASE…]")
	}
	long, err := time.ParseDuration(args[0])
	if err != nil {
		return err
	}
	if len(args) > 2 {
		return soakTerminal(out, args[1], long, args[2:])
	}
	return soakWindow(out, long)
}

// soakWindow presses any keys, as fast as a window takes them, with everything
// kept in a folder of its own. Twenty times on the way it tells what the program
// holds, and in the end how the last quarter compares with the second: the
// first is when everything is made.
func soakWindow(out io.Writer, long time.Duration) error {
	x, err := openScreen()
	if err != nil {
		return err
	}
	home, err := os.MkdirTemp("", "upperhand-soak-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(home)
	self, err := os.Executable()
	if err != nil {
		return err
	}
	game := exec.Command(self, "whole", home)
	game.Stderr = os.Stderr
	if err := game.Start(); err != nil {
		return err
	}
	defer func() {
		_ = game.Process.Kill()
		_ = game.Wait()
	}()
	var all []held
	presses := 0
	for began, next := time.Now(), time.Duration(0); time.Since(began) < long; {
		if err := x.press(anyKey()); err != nil {
			return err
		}
		presses++
		time.Sleep(20 * time.Millisecond)
		if time.Since(began) < next {
			continue
		}
		next += long / 20
		h, err := holds(game.Process.Pid)
		if err != nil {
			return fmt.Errorf("the game ended after %d keys: %w", presses, err)
		}
		all = append(all, h)
		fmt.Fprintf(out, "%8s %8d keys %10.1f MB %6d files %6d threads %6d saves\n", time.Since(began).Round(time.Second), presses, h.memory, int(h.files), int(h.threads), saves(home))
	}
	early, late := middle(all[len(all)/4:len(all)/2]), middle(all[3*len(all)/4:])
	fmt.Fprintf(out, "last quarter beside the second: memory %.2f, files %.2f, threads %.2f\n", late.memory/early.memory, late.files/early.files, late.threads/early.threads)
	return nil
}

// anyKey is mostly one that goes on, so that cases are played to their ends.
func anyKey() xproto.Keysym {
	keys := []xproto.Keysym{enter, enter, enter, enter, enter, enter, '1', '2', '3', '1', tab, down, pageUp, pageDown, 'h', 'u', 's', escape}
	return keys[rand.IntN(len(keys))]
}

// held is what a process holds: megabytes of memory, open files, threads.
type held struct{ memory, files, threads float64 }

func holds(pid int) (h held, err error) {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return h, err
	}
	for line := range strings.Lines(string(status)) {
		name, value, _ := strings.Cut(line, ":")
		n, _ := strconv.ParseFloat(strings.Fields(value + " 0")[0], 64)
		switch name {
		case "VmRSS":
			h.memory = n / 1024
		case "Threads":
			h.threads = n
		case "State":
			if strings.Contains(value, "zombie") {
				return h, fmt.Errorf("process %d is dead", pid)
			}
		}
	}
	files, err := os.ReadDir(fmt.Sprintf("/proc/%d/fd", pid))
	h.files = float64(len(files))
	return h, err
}

func middle(all []held) (m held) {
	var memory, files, threads []float64
	for _, h := range all {
		memory, files, threads = append(memory, h.memory), append(files, h.files), append(threads, h.threads)
	}
	return held{share(memory, 0.5), share(files, 0.5), share(threads, 0.5)}
}

// saves counts what the game keeps.
func saves(home string) int {
	found, _ := filepath.Glob(filepath.Join(home, "*.save"))
	return len(found)
}
