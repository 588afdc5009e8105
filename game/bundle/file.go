package bundle

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
)

// File is a file of the browser version. Its name is relative, with slashes.
type File struct {
	Name string
	Data []byte
	Sum  string // of Data: SHA-256 in hexadecimal
}

// Files are sorted by name.
type Files []File

func newFile(name string, data []byte) File { return File{name, data, sumOf(data)} }

func sumOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

func sorted(files Files) Files {
	slices.SortFunc(files, func(a, b File) int { return strings.Compare(a.Name, b.Name) })
	return files
}

// Find gives the file of a name.
func (files Files) Find(name string) (File, bool) {
	i, ok := slices.BinarySearchFunc(files, name, func(f File, name string) int { return strings.Compare(f.Name, name) })
	if !ok {
		return File{}, false
	}
	return files[i], true
}

// Size is that of all files together, in bytes.
func (files Files) Size() int {
	size := 0
	for _, f := range files {
		size += len(f.Data)
	}
	return size
}
