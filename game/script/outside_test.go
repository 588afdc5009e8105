//go:build linux

package script

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// What one hostile file may take, read off by the system: with processor time,
// for a machine that is busy with other things says nothing of the file.
const (
	mostTime     = 3 * time.Second // natively
	mostMemory   = 256 << 20       // bytes resident at most, the program included
	mostTimeWasm = 10 * time.Second
	stackWasm    = "--stack-size=984" // KiB: that of a browser's page
)

// TestAttacksFromOutside runs each attack in a process of its own and lets the
// system measure it: a process that is bounded by its own counts alone would
// judge itself.
func TestAttacksFromOutside(t *testing.T) {
	if testing.Short() {
		t.Skip("one process for each attack: left out with -short")
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	var group sync.WaitGroup
	places := make(chan struct{}, runtime.GOMAXPROCS(0))
	for _, a := range attacks(t) {
		group.Go(func() {
			places <- struct{}{}
			defer func() { <-places }()
			a.measured(t, self)
		})
	}
	group.Wait()
}

// measured runs one attack and looks at what the system says it took.
func (a attack) measured(t *testing.T, self string) {
	cmd := exec.Command("sh", "-c", `ulimit -t 20 -v 4000000; exec "$0" -test.run '^TestAttackChild$'`, self)
	cmd.Env = append(os.Environ(), suffering+"="+a.name)
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Error(err)
		return
	}
	state := cmd.ProcessState
	took, memory := state.UserTime()+state.SystemTime(), state.SysUsage().(*syscall.Rusage).Maxrss<<10
	if err != nil || !bytes.Contains(out, []byte("\x01end "+a.name)) {
		t.Errorf("%s ended its process after %v with %d MiB: %v\n%.1500s", a.name, took, memory>>20, err, out)
	} else if took > mostTime || memory > mostMemory {
		t.Errorf("%s took %v and %d MiB; a file may take %v and %d MiB", a.name, took, memory>>20, mostTime, mostMemory>>20)
	}
	t.Logf("%-50s %8v %4d MiB", a.name, took.Round(time.Millisecond), memory>>20)
}

// TestAttacksInWebAssembly does the same under node with the stack of a browser's
// page. One process takes them all, for starting it takes longer than most of
// them; its processor time is read when one begins and when it ends.
func TestAttacksInWebAssembly(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the tests for browsers: left out with -short")
	}
	binary := filepath.Join(t.TempDir(), "script.wasm")
	build := exec.Command("go", "test", "-c", "-vet=off", "-o", binary, ".")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	node, err := exec.LookPath("node")
	if err != nil {
		t.Fatalf("no node to run WebAssembly: .ci/setup test installs it (%v)", err)
	}
	cmd := exec.Command(node, stackWasm, filepath.Join(strings.TrimSpace(string(root)), "lib/wasm/wasm_exec_node.js"), binary, "-test.run=^TestAttackChild$")
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + os.Getenv("HOME"), suffering + "=all"} // a large environment does not fit
	follow(t, cmd)
}

// follow reads what a child tells and holds each attack to its time.
func follow(t *testing.T, cmd *exec.Cmd) {
	t.Helper()
	told, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	var trouble bytes.Buffer
	cmd.Stderr = &trouble
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	now, ended := "", 0
	var began time.Duration
	lines := bufio.NewScanner(told)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		name, begins := strings.CutPrefix(lines.Text(), "\x01begin ")
		if begins {
			now, began = name, processTime(t, cmd.Process.Pid)
		} else if lines.Text() == "\x01end "+now {
			took := processTime(t, cmd.Process.Pid) - began
			if ended++; took > mostTimeWasm {
				t.Errorf("%s took %v; a file may take %v", now, took, mostTimeWasm)
			}
			t.Logf("%-50s %8v", now, took)
		}
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("%s ended the program: %v\n%.2000s", now, err, trouble.String())
	}
	if all := len(attacks(t)); ended != all {
		t.Errorf("%d of %d attacks were survived", ended, all)
	}
}

// processTime is how long a process has kept processors busy, in the system's
// ticks of a hundredth of a second.
func processTime(t *testing.T, pid int) time.Duration {
	t.Helper()
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		t.Fatal(err)
	}
	var user, system int64
	fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+1:]))
	if _, err := fmt.Sscan(fields[11]+" "+fields[12], &user, &system); err != nil {
		t.Fatal(err)
	}
	return time.Duration(user+system) * 10 * time.Millisecond
}
