//go:build !js

package main

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"casebook": func() {
			if len(os.Args) > 1 && strings.HasPrefix(os.Args[1], "hog-") {
				hog(os.Args[1])
			}
			os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
		},
	})
}

// TestScripts runs the command as its user would, one case a file.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireUniqueNames:  true,
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("HOME", env.WorkDir+"/home")
			env.Setenv("XDG_STATE_HOME", env.WorkDir+"/home/state")
			env.Setenv("XDG_CONFIG_HOME", env.WorkDir+"/home/config")
			env.Setenv("XDG_DATA_HOME", env.WorkDir+"/home/data")
			if err := fakePlayer(env.WorkDir + "/player"); err != nil {
				return err
			}
			return os.Mkdir(env.WorkDir+"/home", 0o700)
		},
	})
}

// hog is what a script would be that got past everything.
func hog(name string) {
	if err := limitSelf(1, inspectMemory); err != nil {
		os.Exit(3)
	}
	var kept [][]byte
	for {
		switch name {
		case "hog-memory":
			b := make([]byte, 8<<20)
			for i := range b {
				b[i] = 1
			}
			kept = append(kept, b)
		case "hog-words":
			if _, err := os.Stdout.WriteString(strings.Repeat("x", 1<<16)); err != nil {
				os.Exit(1)
			}
		case "hog-sleep":
			time.Sleep(time.Hour)
		}
		if len(kept) > 1<<20 {
			return
		}
	}
}
