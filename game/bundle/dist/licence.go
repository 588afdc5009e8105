package main

import (
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
)

// licences are the texts that have to go along with what the programs are built
// from: those of Go itself and of every module that goes in, on any system.
func licences() ([]file, error) {
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, fmt.Errorf("asking for the folder of Go: %w", err)
	}
	dirs := []string{"go=" + strings.TrimSpace(string(goroot))}
	for _, system := range []string{"linux", "windows", "js"} {
		arch := map[string]string{"js": "wasm"}[system]
		if arch == "" {
			arch = "amd64"
		}
		cmd := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{.Path}}={{.Dir}}{{end}}", "./cmd/upperhand", "./cmd/casebook")
		cmd.Env = append(os.Environ(), "GOOS="+system, "GOARCH="+arch)
		out, err := cmd.Output()
		if err != nil {
			return nil, fmt.Errorf("asking what goes into the programs: %w", err)
		}
		dirs = append(dirs, strings.Fields(string(out))...)
	}
	var files []file
	seen := map[string]bool{"upperhand": true}
	for _, line := range dirs {
		module, dir, _ := strings.Cut(line, "=")
		if seen[module] {
			continue
		}
		seen[module] = true
		var texts []string
		for _, name := range []string{"LICEN[CS]E*", "COPYING*", "NOTICE*"} {
			found, err := filepath.Glob(filepath.Join(dir, name))
			if err != nil {
				return nil, err
			}
			texts = append(texts, found...)
		}
		if len(texts) == 0 {
			return nil, fmt.Errorf("%s has no licence: it can't be handed on", module)
		}
		for _, text := range texts {
			data, err := os.ReadFile(text)
			if err != nil {
				return nil, err
			}
			files = append(files, file{name: path.Join("licences", module, filepath.Base(text)), data: data})
		}
	}
	return files, nil
}
