package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

type serveCmd struct {
	Addr string `default:"127.0.0.1:8080" help:"Address and port; port 0 takes a free one."`
	Dir  string `arg:"" optional:"" default:"build/web" help:"The browser version, as make web builds it."`
}

// Help is what --help adds.
func (serveCmd) Help() string {
	return "Only this machine can reach the default address. Stop it with Ctrl-C."
}

// Run serves until it is interrupted.
func (cmd *serveCmd) Run(c *console) error {
	if _, err := os.Stat(filepath.Join(cmd.Dir, "index.html")); err != nil {
		return fmt.Errorf("there is no browser version in %q: build one with make web, or name its folder", cmd.Dir)
	}
	listener, err := net.Listen("tcp", cmd.Addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("another program uses %s: choose another port, as in --addr 127.0.0.1:8081 (with make: PORT=8081 make play)", cmd.Addr)
	}
	if err != nil {
		return fmt.Errorf("cannot serve at %q: %w", cmd.Addr, err)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	server := &http.Server{Handler: webHandler(cmd.Dir), ReadHeaderTimeout: 10 * time.Second}
	go func() {
		<-ctx.Done()
		server.Close()
	}()
	fmt.Fprintf(c.out, "Upper Hand is at http://%s/ (Ctrl-C ends it)\n", listener.Addr())
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// mediaTypes are those of the files that the browser version is made of. The
// system's own table is not asked: on some machines it has no WebAssembly, and
// a browser refuses to start a module under another type.
var mediaTypes = map[string]string{
	".html":        "text/html; charset=utf-8",
	".css":         "text/css; charset=utf-8",
	".js":          "text/javascript; charset=utf-8",
	".json":        "application/json",
	".webmanifest": "application/manifest+json",
	".wasm":        "application/wasm",
	".png":         "image/png",
	".svg":         "image/svg+xml",
	".ico":         "image/x-icon",
	".txt":         "text/plain; charset=utf-8",
	".lua":         "text/plain; charset=utf-8",
}

// webHandler serves the files of a folder, and in place of a file its
// compressed neighbour name.gz where the browser takes one.
func webHandler(dir string) http.Handler {
	root := http.Dir(dir)
	files := http.FileServer(root)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := path.Clean("/" + r.URL.Path)
		if strings.HasSuffix(r.URL.Path, "/") {
			name = path.Join(name, "index.html")
		}
		head := w.Header()
		head.Set("X-Content-Type-Options", "nosniff")
		head.Set("Referrer-Policy", "no-referrer")
		head.Set("Cache-Control", "no-cache") // ask each time: make web may have run again
		head.Set("Vary", "Accept-Encoding")
		if kind, ok := mediaTypes[path.Ext(name)]; ok {
			head.Set("Content-Type", kind)
		}
		if strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") && isFile(root, name+".gz") {
			head.Set("Content-Encoding", "gzip")
			r.URL.Path = name + ".gz"
		}
		files.ServeHTTP(w, r)
	})
}

func isFile(root http.FileSystem, name string) bool {
	f, err := root.Open(name)
	if err != nil {
		return false
	}
	defer f.Close()
	info, err := f.Stat()
	return err == nil && info.Mode().IsRegular()
}
