//go:build !js && !windows

package save

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"upperhand/game/flow"
	"upperhand/game/play"
)

// saving is the environment variable that makes this test binary a game that
// saves into a folder until it is killed.
const saving = "UPPERHAND_TEST_SAVES_INTO"

func TestMain(m *testing.M) {
	if dir := os.Getenv(saving); dir != "" {
		saveOnAndOn(dir)
	}
	os.Exit(m.Run())
}

// saveOnAndOn plays on from what is kept and prints how many inputs it had
// kept, after each of them.
func saveOnAndOn(dir string) {
	k := In(dir, dir)
	choices := make([]string, keptInputs(k))
	for i := range choices {
		choices[i] = choice(i)
	}
	for {
		choices = append(choices, choice(len(choices)))
		k.Do(flow.SaveProgress{Progress: flow.Progress{Endings: map[string][]string{"a": choices}}})
		s := slot("a", choices...)
		s.Reflections = []string{strings.Repeat("so long that writing it takes a while. ", 20_000)}
		if msg := k.Do(flow.SaveSlot{Slot: s}); msg != nil {
			fmt.Printf("trouble %v\n", msg)
			os.Exit(1)
		}
		fmt.Println(len(choices))
	}
}

func choice(n int) string { return fmt.Sprintf("choice-%d", n) }

func keptInputs(k *Keeper) int {
	r := k.Restore()
	if len(r.Slots) == 0 {
		return 0
	}
	return len(r.Slots[0].Record.Inputs)
}

// TestKilledWhileSaving kills a game in the midst of saving, again and again: a
// save is never torn, and never older than what the game was told is kept.
func TestKilledWhileSaving(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "state")
	for round := range 60 {
		acknowledged := killAfter(t, dir, 1+rand.IntN(4), rand.IntN(20_000))
		k := In(dir, dir)
		r := k.Restore()
		if len(r.Slots) != 1 || len(r.Slots[0].Record.Inputs) < acknowledged {
			t.Fatalf("round %d: %d inputs were acknowledged, and kept are %+v", round, acknowledged, r.Slots)
		}
		for n, in := range r.Slots[0].Record.Inputs {
			if in.Choice != choice(n) {
				t.Fatalf("round %d: input %d is %q", round, n, in.Choice)
			}
		}
		if got := len(r.Progress.Endings["a"]); got < acknowledged {
			t.Fatalf("round %d: %d endings were acknowledged, and kept are %d", round, acknowledged, got)
		}
		for _, remark := range r.Remarks {
			if !strings.Contains(remark, "the latest version is missing; the one before it is used") {
				t.Fatalf("round %d: told %q", round, remark)
			}
		}
	}
}

// killAfter lets a game save, kills it some steps of this process after a number
// of acknowledgements, and gives what was acknowledged by then.
func killAfter(t *testing.T, dir string, saves, steps int) (acknowledged int) {
	t.Helper()
	game, lines := start(t, dir)
	read := func() bool {
		if !lines.Scan() {
			return false
		}
		n, err := strconv.Atoi(lines.Text())
		if err != nil {
			t.Fatalf("the game says %q", lines.Text())
		}
		acknowledged = n
		return true
	}
	for range saves {
		if !read() {
			t.Fatal("the game ended by itself")
		}
	}
	for n := range steps { // somewhere within the next save
		_ = strconv.Itoa(n)
	}
	if err := game.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	for read() {
	}
	_ = game.Wait() // it was killed
	return acknowledged
}

// start starts a game that saves, and gives what it prints.
func start(t *testing.T, dir string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	game := exec.Command(os.Args[0])
	game.Env = append(os.Environ(), saving+"="+dir)
	out, err := game.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := game.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = game.Process.Kill() })
	return game, bufio.NewScanner(out)
}

// TestTwoProcessesOnOneSave has a second game open a case that another one is
// saving: the second goes on from what the first kept, the first is told that
// the case is no longer its own, and what is kept is whole.
func TestTwoProcessesOnOneSave(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "state")
	game, lines := start(t, dir)
	if !lines.Scan() {
		t.Fatal("the first game ended by itself")
	}
	k := In(dir, dir)
	goneOn := k.Restore().Slots[0]
	for {
		brought, ok := k.Do(flow.Claim{Scenario: "a"}).(flow.Brought)
		if !ok {
			break
		}
		goneOn = brought.Slot
	}
	last := ""
	for lines.Scan() { // until it is told
		last = lines.Text()
	}
	_ = game.Wait()
	if !strings.HasPrefix(last, "trouble {a false}") {
		t.Errorf("the first game's last word is %q", last)
	}
	goneOn.Record.Inputs = append(goneOn.Record.Inputs, play.Choose("mine"))
	do(t, k, flow.SaveSlot{Slot: goneOn})
	r := In(dir, dir).Restore()
	if len(r.Slots) != 1 || len(r.Remarks) != 0 || len(r.Slots[0].Record.Inputs) != len(goneOn.Record.Inputs) {
		t.Errorf("kept %+v, told %q", r.Slots, r.Remarks)
	}
}
