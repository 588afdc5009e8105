//go:build !js

package sound

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"sync/atomic"
	"time"

	"upperhand/game/flow"
)

// Player plays sounds through a program of the system's.
type Player struct {
	program string
	args    func(file string) []string
	dir     string
	written map[flow.Noise]bool // by this program: another version's may sound otherwise
	busy    atomic.Bool         // guards the map, too
}

// programs are those that can play a file, the likeliest first.
var programs = []struct {
	name string
	args func(file string) []string
}{
	{"pw-play", alone}, {"paplay", alone}, {"aplay", func(f string) []string { return []string{"-q", f} }}, {"afplay", alone},
	{"powershell.exe", func(f string) []string {
		return []string{"-NoProfile", "-NonInteractive", "-Command", "(New-Object Media.SoundPlayer $args[0]).PlaySync()", f}
	}},
}

func alone(file string) []string { return []string{file} }

// longest bounds how long a program may take: a server of sound that hangs is
// no reason to keep a process.
const longest = 4 * time.Second

// Default plays through the first program that is there, or is nil.
func Default() *Player {
	for _, p := range programs {
		if path, err := exec.LookPath(p.name); err == nil {
			dir, err := os.UserCacheDir()
			if err != nil {
				dir = os.TempDir()
			}
			return &Player{program: path, args: p.args, dir: filepath.Join(dir, "upperhand")}
		}
	}
	return nil
}

// Can reports whether there is anything to play with.
func (p *Player) Can() bool { return p != nil }

// Play plays a sound and does not wait for it. One that comes while another is
// playing is left out. Nothing is told when it fails: there is no remedy worth
// a word.
func (p *Player) Play(of flow.Noise) {
	notes := Notes(of)
	if p == nil || notes == nil || !p.busy.CompareAndSwap(false, true) {
		return
	}
	go func() {
		defer p.busy.Store(false)
		file, err := p.file(of, notes)
		if err != nil {
			return
		}
		ctx, stop := context.WithTimeout(context.Background(), longest)
		defer stop()
		_ = exec.CommandContext(ctx, p.program, p.args(file)...).Run()
	}()
}

// file writes a sound where programs can read it.
func (p *Player) file(of flow.Noise, notes []Note) (string, error) {
	path := filepath.Join(p.dir, string(of)+".wav")
	if p.written[of] {
		return path, nil
	}
	if err := os.MkdirAll(p.dir, 0o700); err != nil {
		return "", err
	}
	if err := os.WriteFile(path, wave(samples(notes)), 0o600); err != nil {
		return "", err
	}
	if p.written == nil {
		p.written = map[flow.Noise]bool{}
	}
	p.written[of] = true
	return path, nil
}
