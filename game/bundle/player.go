package bundle

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"github.com/andybalholm/brotli"
)

// The names of a player's files, here and beside the page.
const (
	loaderName  = "wasm_exec.js"
	programName = "upperhand.wasm"
	gzipName    = programName + ".gz"
	brotliName  = programName + ".br"

	workshopName = "workshop.wasm.gz"
)

// mostProgram is more than the program will ever be, unpacked, in bytes.
const mostProgram = 256 << 20

// Brotli's qualities. For the program (17 MB) the best takes 40 to 100 seconds
// and 3.1 MB, the quick one 2 seconds and 3.6 MB; gzip makes 4.4 MB of it. So
// make packs it well, once for each program, and an export that finds no well
// packed program packs it quickly.
const (
	bestBrotli  = brotli.BestCompression
	quickBrotli = 6
	window      = 24 // the logarithm of how far back it looks: 16 MB
)

// Player is the game's program for browsers.
type Player struct {
	Loader []byte // wasm_exec.js of the Go that built the program
	Gzip   []byte
	Brotli []byte // nil where it was not packed so
	// Workshop is the program of the author's page, packed with gzip; nil where
	// it was not built.
	Workshop []byte

	raw []byte
}

type part struct {
	name string
	data *[]byte
}

// files are the player's parts by the names of their files.
func (p *Player) files() []part {
	return []part{{loaderName, &p.Loader}, {gzipName, &p.Gzip}, {brotliName, &p.Brotli}, {workshopName, &p.Workshop}}
}

// ReadPlayer reads the program from a folder; place is how errors call it.
func ReadPlayer(fsys fs.FS, place string) (Player, error) {
	var p Player
	for _, f := range p.files() {
		data, err := fs.ReadFile(fsys, f.name)
		if errors.Is(err, fs.ErrNotExist) && (f.name == brotliName || f.name == workshopName) {
			continue
		}
		if err != nil {
			return Player{}, fmt.Errorf("there is no program for browsers in %s: %w", place, err)
		}
		*f.data = data
	}
	return p.opened(place)
}

// opened unpacks the program and sees that all is of one piece: two browsers
// must not get two different games from one server.
func (p Player) opened(place string) (Player, error) {
	raw, err := gunzip(p.Gzip)
	if err != nil || !bytes.HasPrefix(raw, []byte("\x00asm")) {
		return Player{}, fmt.Errorf("%s in %s holds no program: build it anew with make build", gzipName, place)
	}
	p.raw = raw
	if p.Brotli == nil {
		return p, nil
	}
	same, err := io.ReadAll(io.LimitReader(brotli.NewReader(bytes.NewReader(p.Brotli)), mostProgram))
	if err != nil || !bytes.Equal(same, raw) {
		return Player{}, fmt.Errorf("%s in %s is not packed from the same program as %s: delete it, or build both anew with make build", brotliName, place, gzipName)
	}
	return p, nil
}

// packed makes a player of a program. The same program gives the same bytes.
func packed(loader, program []byte) (Player, error) {
	small, err := gzipped(program)
	return Player{Loader: loader, Gzip: small, raw: program}, err
}

func gzipped(data []byte) ([]byte, error) {
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	err = w.Close()
	return out.Bytes(), err
}

// withBrotli packs the program with Brotli where that was not done before.
func (p Player) withBrotli(quality int) (Player, error) {
	if p.Brotli != nil {
		return p, nil
	}
	var out bytes.Buffer
	w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: quality, LGWin: window})
	if _, err := w.Write(p.raw); err != nil {
		return Player{}, err
	}
	if err := w.Close(); err != nil {
		return Player{}, err
	}
	p.Brotli = out.Bytes()
	return p, nil
}

func gunzip(data []byte) ([]byte, error) {
	r, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(io.LimitReader(r, mostProgram))
}
