package main

import (
	"fmt"
	"os"
	"strings"
)

// accepted are the mutants that change nothing anybody could see, each with the
// reason: a line with the mutant's key, and below it, indented, why.
type accepted map[string]string

// readAccepted reads the list. A file that is not there lists none.
func readAccepted(path string) (accepted, error) {
	list := accepted{}
	data, err := os.ReadFile(path)
	if os.IsNotExist(err) {
		return list, nil
	}
	if err != nil {
		return nil, err
	}
	key := ""
	for i, line := range strings.Split(string(data), "\n") {
		reason := strings.TrimSpace(line)
		switch {
		case reason == "" || strings.HasPrefix(line, "#"):
		case line != strings.TrimLeft(line, " \t"):
			if key == "" {
				return nil, fmt.Errorf("%s:%d: a reason with no mutant above it", path, i+1)
			}
			list[key] = strings.TrimSpace(list[key] + " " + reason)
		default:
			if key != "" && list[key] == "" {
				return nil, fmt.Errorf("%s:%d: the mutant above has no reason; put one below it, indented", path, i+1)
			}
			if _, twice := list[reason]; twice {
				return nil, fmt.Errorf("%s:%d: this mutant is listed twice", path, i+1)
			}
			key = reason
			list[key] = ""
		}
	}
	if key != "" && list[key] == "" {
		return nil, fmt.Errorf("%s: the last mutant has no reason; put one below it, indented", path)
	}
	return list, nil
}
