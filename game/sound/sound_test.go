//go:build !js

package sound

import (
	"bytes"
	"encoding/binary"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"

	"upperhand/game/flow"
)

var all = []flow.Noise{flow.Chosen, flow.Asked, flow.Ended}

func TestSoundsAreSoftAndEndInSilence(t *testing.T) {
	for _, of := range all {
		s := samples(Notes(of))
		loudest := 0.0
		for _, v := range s {
			loudest = math.Max(loudest, math.Abs(float64(v))/math.MaxInt16)
		}
		if loudest < 0.05 || loudest > 0.45 {
			t.Errorf("%s: the loudest sample is %.2f", of, loudest)
		}
		for i := 1; i < len(s); i++ {
			if jump := math.Abs(float64(s[i])-float64(s[i-1])) / math.MaxInt16; jump > 0.12 {
				t.Fatalf("%s: it clicks at sample %d (%.2f)", of, i, jump)
			}
		}
		if last := s[len(s)-1]; last > 40 || last < -40 {
			t.Errorf("%s: it breaks off at %d", of, last)
		}
		if seconds := float64(len(s)) / rate; seconds > 1.3 {
			t.Errorf("%s: it lasts %.1f s", of, seconds)
		}
	}
	if Notes("fanfare") != nil {
		t.Error("there is a sound for anything")
	}
}

func TestAWaveSaysHowLongItIs(t *testing.T) {
	s := samples(Notes(flow.Asked))
	w := wave(s)
	if string(w[:4]) != "RIFF" || string(w[8:16]) != "WAVEfmt " || string(w[36:40]) != "data" {
		t.Fatalf("it begins with %q", w[:44])
	}
	if got := int(binary.LittleEndian.Uint32(w[40:])); got != 2*len(s) || len(w) != 44+got || int(binary.LittleEndian.Uint32(w[4:])) != len(w)-8 {
		t.Errorf("%d bytes, of which it counts %d", len(w), got)
	}
}

func TestNoDeviceIsNoError(t *testing.T) {
	var none *Player
	none.Play(flow.Chosen)
	if none.Can() {
		t.Error("nothing can play")
	}
	p := &Player{program: filepath.Join(t.TempDir(), "not-there"), args: alone, dir: filepath.Join(t.TempDir(), "sounds")}
	p.Play(flow.Chosen)
	for p.busy.Load() {
		runtime.Gosched()
	}
	if _, err := os.Stat(filepath.Join(p.dir, "chosen.wav")); err != nil {
		t.Error(err)
	}
}

func TestAProgramIsGivenASoundItCanRead(t *testing.T) {
	dir := t.TempDir()
	program, heard := filepath.Join(dir, "aplay"), filepath.Join(dir, "heard")
	if err := os.WriteFile(program, []byte("#!/bin/sh\ncp \"$2\" "+heard+"\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("XDG_CACHE_HOME", dir)
	t.Setenv("PATH", dir+string(os.PathListSeparator)+os.Getenv("PATH"))
	for _, p := range []string{"pw-play", "paplay"} {
		if _, err := exec.LookPath(p); err == nil {
			t.Skip("another program comes first here")
		}
	}
	p := Default()
	p.Play(flow.Ended)
	for p.busy.Load() {
		runtime.Gosched()
	}
	if got, err := os.ReadFile(heard); err != nil || !bytes.Equal(got, wave(samples(Notes(flow.Ended)))) {
		t.Errorf("it was given %d bytes, %v", len(got), err)
	}
}
