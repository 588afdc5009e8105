package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"time"

	"upperhand/game/bundle"
	"upperhand/game/scenario"
	"upperhand/game/script"
	"upperhand/game/terminal"
)

// inspectCmd is the child that looks a stranger's scenario over: with limits of its
// own, so that whatever is in the script, the class goes on.
type inspectCmd struct{}

// inspected is what the child writes.
type inspected struct {
	ID    string   `json:"id"`
	Wrong []string `json:"wrong,omitempty"`
}

// The limits of the child.
const (
	inspectSeconds = 10               // of processor time
	inspectMemory  = 500 << 20        // bytes
	inspectWithin  = 20 * time.Second // by the clock
	inspectWait    = 40 * time.Second // until it is one's turn
	inspectSource  = 256 << 10        // bytes
	inspectAnswer  = 256 << 10        // bytes
	inspectLines   = 40               // of what is wrong
)

// Run reads a scenario and writes what is wrong with it.
func (inspectCmd) Run(c *console) error {
	if err := limitSelf(inspectSeconds, inspectMemory); err != nil {
		return err
	}
	source, err := io.ReadAll(io.LimitReader(c.stdin, inspectSource+1))
	if err != nil {
		return err
	}
	return json.NewEncoder(c.out).Encode(inspect(source))
}

func inspect(source []byte) inspected {
	if len(source) > inspectSource {
		return inspected{Wrong: []string{fmt.Sprintf("The file is larger than %d KB, which no case is.", inspectSource>>10)}}
	}
	loaded, found := script.Check("scenario.lua", source, hasLetter)
	var answer inspected
	for _, d := range found {
		if d.Severity == scenario.Error && len(answer.Wrong) < inspectLines {
			answer.Wrong = append(answer.Wrong, terminal.Clean(fmt.Sprintf("Line %d: %s (%s). Remedy: %s", d.Pos.Line, d.Message, d.Code, d.Help)))
		}
	}
	if loaded == nil {
		if len(answer.Wrong) == 0 {
			answer.Wrong = []string{"The file is no scenario that can be played."}
		}
		return answer
	}
	answer.ID = loaded.Scenario.ID
	if err := bundle.CheckCases([]bundle.Case{{ID: answer.ID, From: "scenario.lua"}}); err != nil {
		answer.Wrong = append(answer.Wrong, err.Error())
	}
	return answer
}

// inspector has scenarios looked over, one at a time.
type inspector struct {
	turn    chan struct{}
	program func() (string, error)
	args    []string
	within  time.Duration
}

func newInspector() *inspector {
	return &inspector{turn: make(chan struct{}, 1), program: os.Executable, args: []string{"inspect"}, within: inspectWithin}
}

// tooHard is said of a script that its limits stopped.
const tooHard = "Looking this case over took more time or memory than any case needs. Look for a loop without an end."

// check gives the scenario's id, or what is wrong with it. An error is our own.
func (i *inspector) check(ctx context.Context, source []byte) (string, []string, error) {
	wait, cancel := context.WithTimeout(ctx, inspectWait)
	defer cancel()
	select {
	case i.turn <- struct{}{}:
		defer func() { <-i.turn }()
	case <-wait.Done():
		return "", []string{"Other cases are being looked over just now. Try again in a minute."}, nil
	}
	program, err := i.program()
	if err != nil {
		return "", nil, fmt.Errorf("casebook cannot find itself: %w", err)
	}
	within, stop := context.WithTimeout(ctx, i.within)
	defer stop()
	child := exec.CommandContext(within, program, i.args...)
	child.Stdin, child.Env, child.Dir = bytes.NewReader(source), []string{"GOMAXPROCS=1", "GOMEMLIMIT=300MiB"}, os.TempDir()
	var out limited
	child.Stdout = &out
	child.WaitDelay = time.Second
	err = child.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) && within.Err() == nil && !out.over {
		return "", nil, fmt.Errorf("the check of a case cannot be started: %w", err)
	}
	var answer inspected
	if err != nil || json.Unmarshal(out.Bytes(), &answer) != nil {
		return "", []string{tooHard}, nil
	}
	return answer.ID, answer.Wrong, nil
}

// limited keeps what a child writes, up to a size.
type limited struct {
	bytes.Buffer
	over bool
}

func (l *limited) Write(data []byte) (int, error) {
	if l.Len()+len(data) > inspectAnswer {
		l.over = true
		return 0, errors.New("it writes too much")
	}
	return l.Buffer.Write(data)
}
