package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"time"
)

// machine tells when and where something is measured: a figure without that is
// worth nothing.
func machine(now time.Time) string {
	load := "unknown"
	if text, err := os.ReadFile("/proc/loadavg"); err == nil {
		load = strings.Join(strings.Fields(string(text))[:3], " ")
	}
	return fmt.Sprintf("Upper Hand, measured %s on %s, %d processors, %s/%s, %s\nload of the machine before: %s (times are of the processor; browser, window and class as waited for)",
		now.Format("2006-01-02 15:04"), processor(), runtime.NumCPU(), runtime.GOOS, runtime.GOARCH, runtime.Version(), load)
}

// processor is the name that Linux has for it.
func processor() string {
	text, _ := os.ReadFile("/proc/cpuinfo")
	for line := range strings.Lines(string(text)) {
		if name, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return "an unknown processor"
}
