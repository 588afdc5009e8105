//go:build linux

package script

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"
)

// What one hostile file may take, read off by the system: with processor time,
// for a machine that is busy with other things says nothing of the file.
const (
	mostTime   = 3 * time.Second
	mostMemory = 256 << 10 // KiB resident at most, the program included
)

// TestAttacks suffers all attacks in two processes and lets the system measure
// each: a process that is bounded by its own counts alone would judge itself.
// What goes past a limit there is measured again alone, in make attack everything is.
func TestAttacks(t *testing.T) {
	all := attacks(t)
	if len(all) < 350 {
		t.Errorf("%d attacks", len(all))
	}
	const shares = 2
	var group sync.WaitGroup
	var told sync.Mutex
	measured := 0
	for share := range shares {
		group.Go(func() {
			suffered := child(t, fmt.Sprintf("%d/%d", share, shares))
			for name, took := range suffered {
				if took.exceeds() {
					took = child(t, name)[name]
				}
				took.judge(t, name)
			}
			told.Lock()
			defer told.Unlock()
			measured += len(suffered)
		})
	}
	group.Wait()
	if measured != len(all) {
		t.Errorf("%d of %d attacks were survived", measured, len(all))
	}
}

// toll is what an attack took.
type toll struct {
	time   time.Duration
	memory int // KiB
}

func (c toll) exceeds() bool { return c.time > mostTime || c.memory > mostMemory }

func (c toll) judge(t *testing.T, name string) {
	if c.exceeds() {
		t.Errorf("%s took %v and %d MiB; a file may take %v and %d MiB", name, c.time, c.memory>>10, mostTime, mostMemory>>10)
	}
	t.Logf("%-50s %8v %4d MiB", name, c.time, c.memory>>10)
}

// child starts this program as one that suffers attacks, and measures each. The
// child waits before and after each until that is done. The shell between them
// keeps the memory of this process from being counted as the child's.
func child(t *testing.T, names string) map[string]toll {
	self, err := os.Executable()
	if err != nil {
		t.Error(err)
		return nil
	}
	cmd := exec.Command("sh", "-c", `ulimit -t 600 -v 4000000; exec "$0" -test.run '^TestAttackChild$' -test.timeout 10m`, self)
	cmd.Env = append(os.Environ(), suffering+"="+names)
	answer, err := cmd.StdinPipe()
	if err != nil {
		t.Error(err)
		return nil
	}
	return follow(t, cmd, answer)
}

// follow reads what a child tells, and measures what happens between a beginning
// and its end.
func follow(t *testing.T, cmd *exec.Cmd, answer io.Writer) map[string]toll {
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Error(err)
		return nil
	}
	var trouble bytes.Buffer
	cmd.Stderr = &trouble
	if err := cmd.Start(); err != nil {
		t.Error(err)
		return nil
	}
	suffered, now := map[string]toll{}, ""
	var began time.Duration
	var said []string // what else it tells: the reports, and what it found wrong
	lines := bufio.NewScanner(out)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		name, begins := strings.CutPrefix(lines.Text(), "\x01begin ")
		_, ends := strings.CutPrefix(lines.Text(), "\x01end ")
		switch {
		case begins:
			now, began, said = name, processTime(cmd.Process.Pid), nil
			// 5 makes the system forget the most that was resident so far
			_ = os.WriteFile(fmt.Sprintf("/proc/%d/clear_refs", cmd.Process.Pid), []byte("5"), 0)
		case ends:
			suffered[now] = toll{processTime(cmd.Process.Pid) - began, mostResident(cmd.Process.Pid)}
		default:
			said = append(said, lines.Text())
		}
		if answer != nil && (begins || ends) {
			_, _ = answer.Write([]byte("\n"))
		}
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("%v, after %s\n%.4000s\n%.2000s", err, now, strings.Join(said, "\n"), trouble.String())
	}
	return suffered
}

// processTime is how long a process has kept processors busy, in the system's
// ticks of a hundredth of a second.
func processTime(pid int) time.Duration {
	stat, _ := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+1:]))
	if len(fields) < 13 {
		return 0
	}
	var user, system int64
	_, _ = fmt.Sscan(fields[11]+" "+fields[12], &user, &system)
	return time.Duration(user+system) * 10 * time.Millisecond
}

// mostResident is the most memory that a process had since it was last asked to
// forget that, in KiB.
func mostResident(pid int) (kib int) {
	status, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	_, after, _ := strings.Cut(string(status), "VmHWM:")
	_, _ = fmt.Sscan(after, &kib)
	return kib
}
