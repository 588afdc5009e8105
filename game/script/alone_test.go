//go:build linux && attack

package script

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"
)

const (
	mostTimeWasm = 10 * time.Second
	stackWasm    = "--stack-size=984" // KiB: that of a browser's page
)

// TestAttacksAlone gives each attack a process of its own, which takes minutes.
func TestAttacksAlone(t *testing.T) {
	var group sync.WaitGroup
	places := make(chan struct{}, runtime.GOMAXPROCS(0))
	for _, a := range attacks(t) {
		group.Go(func() {
			places <- struct{}{}
			defer func() { <-places }()
			took, survived := child(t, a.name)[a.name]
			if !survived {
				t.Errorf("%s ended its process", a.name)
			}
			took.judge(t, a.name)
		})
	}
	group.Wait()
}

// TestAttacksInWebAssembly measures them under node with the stack of a browser's
// page. That they come out alike there, make test-wasm shows too, of some of them.
func TestAttacksInWebAssembly(t *testing.T) {
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
	suffered := follow(t, cmd, nil)
	for name, took := range suffered {
		if took.time > mostTimeWasm {
			t.Errorf("%s took %v; a file may take %v", name, took.time, mostTimeWasm)
		}
		t.Logf("%-50s %8v", name, took.time)
	}
	if all := len(attacks(t)); len(suffered) != all {
		t.Errorf("%d of %d attacks were survived", len(suffered), all)
	}
}
