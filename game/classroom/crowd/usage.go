//go:build linux

package crowd

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

// Usage is what a process takes of the machine.
type Usage struct {
	CPU    float64 // seconds of the processor, all threads, since it started
	Memory float64 // bytes that are resident now
	Peak   float64 // and at most so far
	Files  int     // that are open
}

// clockTicks are the units of /proc's times in a second.
const clockTicks = 100

// Usage reads what the server takes, off /proc.
func (s *Server) Usage() (u Usage, err error) {
	dir := fmt.Sprintf("/proc/%d/", s.process.Process.Pid)
	status, err := os.ReadFile(dir + "status")
	if err != nil {
		return u, err
	}
	for line := range strings.Lines(string(status)) {
		words := strings.Fields(line)
		if len(words) < 2 {
			continue
		}
		n, _ := strconv.ParseFloat(words[1], 64)
		switch words[0] {
		case "VmRSS:":
			u.Memory = n * 1024
		case "VmHWM:":
			u.Peak = n * 1024
		}
	}
	stat, err := os.ReadFile(dir + "stat")
	if err != nil {
		return u, err
	}
	words := strings.Fields(string(stat)[strings.LastIndexByte(string(stat), ')')+1:])
	user, _ := strconv.ParseFloat(words[11], 64)
	system, _ := strconv.ParseFloat(words[12], 64)
	u.CPU = (user + system) / clockTicks
	files, err := os.ReadDir(dir + "fd")
	u.Files = len(files)
	return u, err
}
