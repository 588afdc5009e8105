//go:build !js

// Package pgtest gives tests a PostgreSQL of their own: a cluster in a folder
// that goes away, reached over 127.0.0.1, whose every commit reaches the disk. It
// starts with the first test that asks, and each test gets an empty database.
//
// A test binary that uses it says so in its TestMain:
//
//	func TestMain(m *testing.M) { pgtest.Main(m) }
package pgtest

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"sync"
	"testing"
	"time"

	"upperhand/game/need"

	"github.com/jackc/pgx/v5"
)

// Cluster is a running server.
type Cluster struct {
	bin, dir string
	port     int
	server   *exec.Cmd
	over     chan struct{} // closed when the server has ended
	made     int
	mu       sync.Mutex
}

var (
	once   sync.Once
	shared *Cluster
	failed error
)

// errNone is the error for a machine without PostgreSQL.
var errNone = errors.New("no PostgreSQL")

// Main runs the tests and ends the cluster, if one was started.
func Main(m *testing.M) {
	code := m.Run()
	if shared != nil {
		shared.Remove()
	}
	os.Exit(code)
}

// Database makes an empty database in the binary's cluster and gives its
// address. Without PostgreSQL on the machine the test is skipped, or fails where
// all needs must be met.
func Database(t testing.TB) string {
	t.Helper()
	once.Do(func() { shared, failed = Start() })
	if errors.Is(failed, errNone) {
		need.Missing(t, "PostgreSQL")
	}
	if failed != nil {
		t.Fatalf("PostgreSQL did not start: %v", failed)
	}
	url, err := shared.Create(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return url
}

// New starts a cluster for one test, to be killed and started again.
func New(t testing.TB) *Cluster {
	t.Helper()
	c, err := Start()
	if errors.Is(err, errNone) {
		need.Missing(t, "PostgreSQL")
	}
	if err != nil {
		t.Fatalf("PostgreSQL did not start: %v", err)
	}
	t.Cleanup(c.Remove)
	return c
}

// URL makes an empty database and gives its address.
func (c *Cluster) URL(t testing.TB) string {
	t.Helper()
	url, err := c.Create(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return url
}

// Start starts a cluster, which the caller removes in the end. Tests have New.
func Start() (*Cluster, error) {
	bin, err := binaries()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "upperhand-pg-")
	if err != nil {
		return nil, err
	}
	c := &Cluster{bin: bin, dir: dir}
	if err := c.init(); err == nil {
		err = c.run()
	}
	if err != nil {
		c.Remove()
		return nil, err
	}
	return c, nil
}

// binaries finds the folder with PostgreSQL's programs: the newest that Debian
// has installed, or the one that the path leads to.
func binaries() (string, error) {
	if found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb"); len(found) > 0 {
		return filepath.Dir(found[len(found)-1]), nil
	}
	path, err := exec.LookPath("initdb")
	if err != nil {
		return "", errNone
	}
	return filepath.Dir(path), nil
}

func (c *Cluster) data() string { return filepath.Join(c.dir, "data") }

// init makes the cluster's files, as a user that PostgreSQL accepts.
func (c *Cluster) init() error {
	if err := give(c.dir); err != nil {
		return err
	}
	cmd := c.command("initdb", "-D", c.data(), "-U", "upperhand", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w\n%s", err, out)
	}
	return nil
}

func (c *Cluster) command(name string, args ...string) *exec.Cmd {
	cmd := exec.Command(filepath.Join(c.bin, name), args...)
	cmd.Dir = c.dir
	cmd.SysProcAttr = lowly()
	return cmd
}

// run starts the server and returns once it answers. Another program may take
// the port first: then there is another.
func (c *Cluster) run() error {
	var err error
	for range 5 {
		if c.port == 0 {
			if c.port, err = freePort(); err != nil {
				return err
			}
		}
		if err = c.launch(); err == nil {
			return nil
		}
		c.port = 0
	}
	return err
}

func (c *Cluster) launch() error {
	log, err := os.OpenFile(filepath.Join(c.dir, "log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer log.Close()
	cmd := c.command("postgres", "-D", c.data(), "-p", strconv.Itoa(c.port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=",
		"-c", "fsync=on", "-c", "synchronous_commit=on", "-c", "max_connections=200")
	cmd.Stdout, cmd.Stderr = log, log
	started, over := make(chan error), make(chan struct{})
	go func() {
		runtime.LockOSThread() // the server ends with the thread that started it
		err := cmd.Start()
		started <- err
		if err == nil {
			_ = cmd.Wait()
			close(over)
		}
	}()
	if err := <-started; err != nil {
		return err
	}
	c.server, c.over = cmd, over
	return c.await()
}

// await returns once the server answers, or has ended.
func (c *Cluster) await() error {
	ctx, end := context.WithTimeout(context.Background(), time.Minute)
	defer end()
	poll := time.NewTicker(20 * time.Millisecond)
	defer poll.Stop()
	for {
		conn, err := pgx.Connect(ctx, c.url("postgres"))
		if err == nil {
			return conn.Close(ctx)
		}
		select {
		case <-c.over:
			log, _ := os.ReadFile(filepath.Join(c.dir, "log"))
			return fmt.Errorf("it ended: %s", log)
		case <-ctx.Done():
			return err
		case <-poll.C:
		}
	}
}

func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

func (c *Cluster) url(database string) string {
	return fmt.Sprintf("postgres://upperhand@127.0.0.1:%d/%s?sslmode=disable", c.port, database)
}

// Create makes an empty database and gives its address.
func (c *Cluster) Create(ctx context.Context) (string, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	conn, err := pgx.Connect(ctx, c.url("postgres"))
	if err != nil {
		return "", err
	}
	defer conn.Close(context.Background())
	c.made++
	name := "test" + strconv.Itoa(c.made)
	if _, err := conn.Exec(ctx, "CREATE DATABASE "+name); err != nil {
		return "", err
	}
	return c.url(name), nil
}

// AskForPasswords has the server let nobody in without a password from now on.
// The caller has given one to whom it needs.
func (c *Cluster) AskForPasswords(t testing.TB) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(c.data(), "pg_hba.conf"), []byte("host all upperhand all trust\nhost all all all scram-sha-256\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	c.Kill()
	if err := c.Restart(); err != nil {
		t.Fatal(err)
	}
}

// Kill ends the server as kill -9 does. Its processes see that and end too.
func (c *Cluster) Kill() {
	killAll(c.server)
	<-c.over
}

// Restart starts a server that was killed; it returns once it has recovered and
// answers. The address is the same. It tries again while processes of the old
// server are still about, which the new one does not suffer.
func (c *Cluster) Restart() error {
	var err error
	for deadline := time.Now().Add(30 * time.Second); time.Now().Before(deadline); {
		if err = c.launch(); err == nil {
			return nil
		}
	}
	return err
}

// Remove ends the server and deletes its files.
func (c *Cluster) Remove() {
	if c.server != nil {
		c.Kill()
	}
	_ = os.RemoveAll(c.dir)
}
