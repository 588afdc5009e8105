package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"
)

// verdict is what came of a mutant.
type verdict uint8

const (
	killed   verdict = iota // a test failed
	survived                // all tests passed
	invalid                 // it does not compile, so nobody could have made it
)

// suite is the tests of one package, built with every mutant in it.
type suite struct {
	dir     string // of the package
	binary  string
	flags   []string
	limits  []time.Duration // by round; longer is a hang, which the test run would not let through
	reaches map[string]bool // the folders of the packages that are in the binary
}

// lab holds what the trials share.
type lab struct {
	root    string // of the module
	scratch string
	suites  []*suite
}

// build compiles the tests of a package with an overlay, and times each round of them.
func (l *lab) build(dir string, overlay map[string][]byte, rounds [][]string) (*suite, error) {
	config, err := l.overlay("all", overlay)
	if err != nil {
		return nil, err
	}
	s := &suite{dir: filepath.Join(l.root, dir), binary: filepath.Join(l.scratch, strings.ReplaceAll(filepath.ToSlash(dir), "/", "-")+".test")}
	if out, err := s.compile(config); err != nil {
		return nil, fmt.Errorf("the tests of %s do not compile with mutants in them: %w\n%s", dir, err, out)
	}
	if err := s.reach(l.root); err != nil {
		return nil, err
	}
	help, _ := exec.Command(s.binary, "-h").CombinedOutput()
	if bytes.Contains(help, []byte("-rapid.seed")) {
		s.flags = []string{"-rapid.nofailfile", "-rapid.seed=1", "-rapid.shrinktime=1ms"}
	}
	return s, s.measure(rounds)
}

// compile makes the suite's binary.
func (s *suite) compile(config string) ([]byte, error) {
	cmd := exec.Command("go", "test", "-c", "-vet=off", "-overlay", config, "-o", s.binary, ".")
	cmd.Dir = s.dir
	return cmd.CombinedOutput()
}

// reach learns which packages of the module the tests can notice at all.
func (s *suite) reach(root string) error {
	list := exec.Command("go", "list", "-deps", "-test", "-f", "{{.Dir}}", ".")
	list.Dir = s.dir
	out, err := list.Output()
	if err != nil {
		return fmt.Errorf("go list -deps in %s: %w", s.dir, err)
	}
	s.reaches = map[string]bool{}
	for dir := range strings.Lines(string(out)) {
		if below, err := filepath.Rel(root, strings.TrimSpace(dir)); err == nil {
			s.reaches[filepath.ToSlash(below)] = true
		}
	}
	return nil
}

// measure runs the tests unchanged: they must pass, and how long a round of them
// takes says when one of a mutant hangs.
func (s *suite) measure(rounds [][]string) error {
	for _, flags := range rounds {
		began := time.Now()
		if out, err := s.run(0, flags, 5*time.Minute); err != nil {
			return fmt.Errorf("%s: the tests fail before anything is broken: %w\n%s", s.dir, err, out)
		}
		s.limits = append(s.limits, 10*time.Second+10*time.Since(began))
	}
	return nil
}

// run runs the tests as one mutant. Memory is bounded: what loops may also collect.
func (s *suite) run(id int, more []string, limit time.Duration) ([]byte, error) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	args := append([]string{"-c", `ulimit -v 4000000; exec "$@"`, "sh", s.binary, "-test.failfast", "-test.timeout", limit.String()}, s.flags...)
	cmd := exec.CommandContext(ctx, "sh", append(args, more...)...)
	cmd.Dir = s.dir
	cmd.Env = append(os.Environ(), chosen+"="+strconv.Itoa(id))
	return cmd.CombinedOutput()
}

// order says which tests go first because they notice most, and which go last
// because they take long: regular expressions, "" for none.
type order struct{ first, last string }

// rounds are the flags of the runs that a mutant goes through until a test fails.
func (o order) rounds() [][]string {
	var all [][]string
	if o.first != "" {
		all = append(all, []string{"-test.run", o.first})
	}
	if o.last == "" {
		return append(all, nil)
	}
	return append(all, []string{"-test.skip", o.last}, []string{"-test.run", o.last})
}

// holding are the suites that can notice what is broken in a package, its own
// first: that is where a rule should be held.
func (l *lab) holding(dir string) []*suite {
	var own, others []*suite
	for _, s := range l.suites {
		switch {
		case !s.reaches[dir]:
		case s.dir == filepath.Join(l.root, dir):
			own = append(own, s)
		default:
			others = append(others, s)
		}
	}
	return append(own, others...)
}

// try decides about one mutant.
func (l *lab) try(m Mutant, o order) (verdict, error) {
	if m.build != nil {
		return l.tryAlone(m, o)
	}
	for i := range o.rounds() {
		for _, s := range l.holding(m.Package) {
			if v, err := s.round(m.ID, o, i); v != survived || err != nil {
				return v, err
			}
		}
	}
	return survived, nil
}

// round decides about a mutant by one round of a suite.
func (s *suite) round(id int, o order, i int) (verdict, error) {
	_, err := s.run(id, o.rounds()[i], s.limits[i])
	var exit *exec.ExitError
	switch {
	case err == nil:
		return survived, nil
	case errors.As(err, &exit):
		return killed, nil
	}
	return survived, err
}

// tryAlone builds and tests the program with a change that no switch can make.
func (l *lab) tryAlone(m Mutant, o order) (verdict, error) {
	name := "mutant-" + strconv.Itoa(m.ID)
	config, err := l.overlay(name, m.build)
	if err != nil {
		return survived, err
	}
	for _, s := range l.holding(m.Package) {
		alone := *s
		alone.binary = filepath.Join(l.scratch, name, "tests")
		defer os.Remove(alone.binary) // there are dozens, of megabytes each
		if _, err := alone.compile(config); err != nil {
			return invalid, nil // the whole was built with the same command
		}
		for i := range o.rounds() {
			if v, err := alone.round(0, o, i); v != survived || err != nil {
				return v, err
			}
		}
	}
	return survived, nil
}

// overlay writes the files that stand in for others, and the list that go reads.
func (l *lab) overlay(name string, files map[string][]byte) (config string, err error) {
	dir := filepath.Join(l.scratch, name)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	replace := map[string]string{}
	for i, original := range sortedFiles(files) {
		replace[original] = filepath.Join(dir, fmt.Sprintf("%d-%s", i, filepath.Base(original)))
		if err := os.WriteFile(replace[original], files[original], 0o644); err != nil {
			return "", err
		}
	}
	data, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	config = filepath.Join(dir, "overlay.json")
	return config, os.WriteFile(config, data, 0o644)
}

// tryAll decides about all, so many at a time, and gives the verdicts in order.
func (l *lab) tryAll(all []Mutant, o order, workers int, done func(Mutant, verdict)) ([]verdict, error) {
	verdicts, next := make([]verdict, len(all)), make(chan int)
	var group sync.WaitGroup
	var told sync.Mutex
	var failed error
	for range workers {
		group.Go(func() {
			for i := range next {
				v, err := l.try(all[i], o)
				told.Lock()
				verdicts[i] = v
				failed = errors.Join(failed, err)
				done(all[i], v)
				told.Unlock()
			}
		})
	}
	for i := range all {
		next <- i
	}
	close(next)
	group.Wait()
	return verdicts, failed
}
