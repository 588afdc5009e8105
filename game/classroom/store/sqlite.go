//go:build !js

package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"time"

	"upperhand/game/classroom"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// sqliteWords are what the schema leaves open.
var sqliteWords = strings.NewReplacer("SERIAL_KEY", "integer PRIMARY KEY AUTOINCREMENT", "BYTES", "blob")

// application marks the files of this program: "UHnd".
const application = 0x55486e64

// tick is how often another process's writing is looked for, while anybody
// wants to know.
const tick = 500 * time.Millisecond

// sqlite is one file. One connection writes, others read beside it.
type sqlite struct {
	path    string
	readers *sql.DB
	asked   statements
	writer  *writer
	settler settler
	jobs    *queue[*job]
	news    news
	quit    chan struct{}
	ticker  sync.WaitGroup
	once    sync.Once
}

func openSQLite(ctx context.Context, path string) (engine, error) {
	path = strings.TrimPrefix(path, "sqlite:")
	if path == "" {
		return nil, errors.New("the database has no name: give the path of a file, such as class.db")
	}
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("the database %q: %w", path, err)
	}
	if err := prepareFile(path); err != nil {
		return nil, err
	}
	s := &sqlite{path: path, quit: make(chan struct{})}
	if err := s.connect(ctx); err != nil {
		s.disconnect()
		return nil, fmt.Errorf("the database %q: %w", path, sqliteTrouble(err))
	}
	s.jobs = newQueue(s.writer.commit)
	s.ticker.Go(s.look)
	s.ticker.Go(s.settle)
	return s, nil
}

// prepareFile makes an empty file that nobody else on the machine may read, so
// that those that SQLite makes beside it are the same.
func prepareFile(path string) error {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return fmt.Errorf("%q is a folder: name a file in it, such as %q", path, filepath.Join(path, "class.db"))
	}
	err := os.MkdirAll(filepath.Dir(path), 0o700)
	if err == nil {
		var f *os.File
		if f, err = os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600); err == nil {
			err = f.Close()
		}
	}
	if err == nil {
		err = os.Chmod(path, 0o600) // also one that was there
	}
	switch {
	case errors.Is(err, fs.ErrPermission):
		return fmt.Errorf("the database %q can't be written: name a file in a folder of yours, or change who may write there", path)
	case err != nil:
		return fmt.Errorf("the database %q can't be made: %w", path, err)
	}
	return nil
}

// source names the file to the driver. Every connection is told the same; what
// is deleted is overwritten, and a commit has reached the disk when it returns.
func (s *sqlite) source(more ...string) string {
	place := filepath.ToSlash(s.path)
	if !strings.HasPrefix(place, "/") {
		place = "/" + place // a drive's letter
	}
	pragmas := append([]string{"busy_timeout(10000)", "foreign_keys(1)", "secure_delete(1)", "synchronous(FULL)", "temp_store(MEMORY)", "trusted_schema(0)"}, more...)
	return (&url.URL{Scheme: "file", Path: place, RawQuery: url.Values{"_pragma": pragmas}.Encode()}).String()
}

func (s *sqlite) connect(ctx context.Context) error {
	writing, err := sql.Open("sqlite", s.source("wal_autocheckpoint(0)", "journal_size_limit(67108864)"))
	if err != nil {
		return err
	}
	writing.SetMaxOpenConns(1)
	conn, err := writing.Conn(ctx)
	if err != nil {
		writing.Close()
		return err
	}
	s.writer = &writer{db: writing, conn: conn, prepared: statements{prepare: conn.PrepareContext}, news: &s.news, settler: &s.settler}
	if err := s.writer.prepare(ctx); err != nil {
		return err
	}
	if s.settler.db, err = sql.Open("sqlite", s.source()); err != nil {
		return err
	}
	s.settler.db.SetMaxOpenConns(1)
	s.readers, err = sql.Open("sqlite", s.source("query_only(1)"))
	if err != nil {
		return err
	}
	n := max(4, runtime.NumCPU())
	s.readers.SetMaxOpenConns(n)
	s.readers.SetMaxIdleConns(n)
	s.asked.prepare = s.readers.PrepareContext
	return nil
}

// prepare sees that the file is one of ours, and whole, and has today's tables.
func (w *writer) prepare(ctx context.Context) error {
	var mark, tables int
	if err := w.conn.QueryRowContext(ctx, `SELECT application_id, (SELECT count(*) FROM sqlite_schema) FROM pragma_application_id`).Scan(&mark, &tables); err != nil {
		return err
	}
	if tables > 0 && mark != application {
		return errors.New("it holds the tables of another program: name another file")
	}
	var found string
	if err := w.conn.QueryRowContext(ctx, `PRAGMA quick_check(1)`).Scan(&found); err != nil {
		return err
	}
	if found != "ok" {
		return fmt.Errorf("it is damaged (%s): put a copy in its place, or move it away to begin anew", strings.Join(strings.Fields(found), " "))
	}
	if err := w.conn.QueryRowContext(ctx, `PRAGMA journal_mode = WAL`).Scan(&found); err != nil {
		return err
	}
	if found != "wal" {
		return errors.New("the disk it lies on can't share a file between connections, as a network's may: name a file on a disk of this machine")
	}
	if err := w.transaction(ctx, func(t *sqliteTx) error {
		if _, err := t.exec(`PRAGMA application_id = ` + strconv.Itoa(application)); err != nil {
			return err
		}
		return migrate(t, sqliteWords)
	}); err != nil {
		return err
	}
	return w.overwrite(ctx) // what a process that died had deleted
}

func (s *sqlite) query(ctx context.Context, q string, args ...any) (rows, error) {
	stmt, err := s.asked.get(ctx, q)
	if err != nil {
		return nil, sqliteTrouble(err)
	}
	found, err := stmt.QueryContext(ctx, clean(args)...)
	if err != nil {
		return nil, sqliteTrouble(err)
	}
	return found, nil
}

func (s *sqlite) changes(ctx context.Context) (<-chan classroom.Change, error) {
	return s.news.listen(ctx)
}

// look has the writer begin a transaction now and then, which is when it sees
// what another process wrote.
func (s *sqlite) look() {
	t := time.NewTicker(tick)
	defer t.Stop()
	for {
		select {
		case <-t.C:
			if s.news.heard() || s.writer.owes() {
				_ = s.write(context.Background(), func(tx) error { return nil }) // the next one that has something to do tells of trouble
			}
		case <-s.quit:
			return
		}
	}
}

func (s *sqlite) Close() error {
	s.once.Do(func() {
		close(s.quit)
		s.ticker.Wait()
		s.jobs.close()
		s.news.close()
		s.disconnect()
	})
	return nil
}

func (s *sqlite) disconnect() {
	if s.readers != nil {
		s.asked.close()
		s.readers.Close()
	}
	if s.settler.db != nil {
		s.settler.db.Close()
	}
	if s.writer != nil {
		s.writer.prepared.close()
		s.writer.conn.Close()
		s.writer.db.Close() // the last connection empties the write-ahead log into the file
	}
}
