package bundle

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
)

const (
	workerName   = "sw.js"
	manifestName = "manifest.webmanifest"
	emptyVersion = "const VERSION = '';"
	emptyFiles   = "const FILES = {};"
	beforeFiles  = "const FILES = "
)

// withWorker fills in what the service worker keeps: every file but itself and
// the Brotli, which a browser gets under the other's name. The version is a
// sum over all of it, so that any change is a new version and an export of the
// same things is not.
func withWorker(files Files, p Player) Files {
	kept := map[string][]string{}
	version := sha256.New()
	for _, f := range files {
		switch f.Name {
		case workerName, brotliName:
			continue
		case gzipName: // servers may unpack it on the way
			kept[f.Name] = []string{f.Sum, sumOf(p.raw)}
		default:
			kept[f.Name] = []string{f.Sum}
		}
		fmt.Fprintln(version, f.Name, f.Sum)
	}
	list, err := json.MarshalIndent(kept, "", "  ") // sorts the names
	if err != nil {
		panic(err) // strings can always be written
	}
	i := slices.IndexFunc(files, func(f File) bool { return f.Name == workerName })
	text := stamp(files[i].Data, emptyVersion, fmt.Sprintf("const VERSION = '%s';", hex.EncodeToString(version.Sum(nil)[:8])))
	files[i] = newFile(workerName, stamp(text, emptyFiles, beforeFiles+string(list)+";"))
	return files
}

// exported lists the files of an export by its worker and its manifest, or
// says that they are not of one. Names that lead elsewhere are left out: the
// list decides what is deleted.
func exported(worker, manifest []byte) (names []string, ours bool) {
	var about struct{ Name string }
	if json.Unmarshal(manifest, &about) != nil || about.Name != "Upper Hand" {
		return nil, false
	}
	_, list, found := bytes.Cut(worker, []byte(beforeFiles))
	if !found {
		return nil, false
	}
	var kept map[string][]string
	if json.NewDecoder(bytes.NewReader(list)).Decode(&kept) != nil {
		return nil, false
	}
	names = []string{workerName, brotliName}
	for name := range kept {
		if filepath.IsLocal(filepath.FromSlash(name)) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names, true
}
