//go:build linux

package main

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"
)

// soakTerminal has casebook play cases in a terminal for a while: any answers as
// fast as they are read, much taken back, so that a run grows long; then the
// next run. It tells the most memory that runs took, early and late, and what
// is left lying about.
func soakTerminal(out io.Writer, casebook string, long time.Duration, cases []string) error {
	home, err := os.MkdirTemp("", "upperhand-soak-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(home)
	var peaks []float64
	lines := 0
	for began, next := time.Now(), time.Duration(0); time.Since(began) < long; {
		n, peak, err := playOnce(casebook, home, cases[rand.IntN(len(cases))])
		if err != nil {
			return err
		}
		lines += n
		peaks = append(peaks, peak)
		if time.Since(began) >= next {
			next += long / 20
			left, _ := filepath.Glob(filepath.Join(home, "upperhand", "*"))
			fmt.Fprintf(out, "%8s %6d runs %9d answers %8.1f MB at most in the last, %4d files kept\n", time.Since(began).Round(time.Second), len(peaks), lines, peak, len(left))
		}
	}
	early, late := peaks[:max(len(peaks)/4, 1)], peaks[3*len(peaks)/4:]
	fmt.Fprintf(out, "last quarter of the runs beside the first: memory %.2f\n", share(late, 0.5)/share(early, 0.5))
	return nil
}

// mostLines bounds a run, for a person who takes back what they do never ends.
const mostLines = 4_000

// playOnce plays one case until it ends, and gives the answers it took and the
// most memory that it held, in megabytes.
func playOnce(casebook, home, path string) (lines int, peak float64, err error) {
	run := exec.Command(casebook, "play", path)
	run.Env = append(os.Environ(), "HOME="+home, "XDG_STATE_HOME="+home)
	in, err := run.StdinPipe()
	if err != nil {
		return 0, 0, err
	}
	said, err := run.StdoutPipe()
	if err != nil {
		return 0, 0, err
	}
	if err := run.Start(); err != nil {
		return 0, 0, err
	}
	sent := make(chan int)
	go func() {
		n := 0
		answers := []string{"1", "2", "3", "1", "2", "", "", "u", "h", "m", "none", "note"}
		for w := bufio.NewWriterSize(in, 16); n < mostLines; n++ {
			if _, err := fmt.Fprintln(w, answers[rand.IntN(len(answers))]); err != nil || w.Flush() != nil {
				break
			}
		}
		_ = in.Close()
		sent <- n
	}()
	if _, err := io.Copy(io.Discard, said); err != nil {
		return 0, 0, err
	}
	lines = <-sent
	if err := run.Wait(); err != nil {
		return 0, 0, fmt.Errorf("casebook play %s: %w", path, err)
	}
	return lines, float64(run.ProcessState.SysUsage().(*syscall.Rusage).Maxrss) / 1024, nil
}
