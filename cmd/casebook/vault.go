package main

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"github.com/adrg/xdg"

	"upperhand/game/classroom"
	"upperhand/game/classroom/store"
)

// vault is a store with what teachers' keys are made of.
type vault struct {
	store  classroom.Store
	secret []byte
	where  string // without credentials
	server bool   // a database on a server, and no file
}

// told says where the class is kept, for a page. Whoever is in the network may read
// that page, and is not told names of folders, accounts and machines.
func (v *vault) told(own bool) string {
	switch {
	case v.server && !own:
		return "a PostgreSQL database"
	case v.server:
		return v.where
	case !own:
		return "a file on the machine that runs the class"
	}
	return "the file " + v.where + " on the machine that runs the class"
}

// secretEnv is the variable that may hold the secret of a class in PostgreSQL.
const secretEnv = "UPPERHAND_SECRET"

// shortest is the least that a secret may have, in characters.
const shortest = 20

// openKept opens the store that --db names, and its secret.
func openKept(ctx context.Context, db, secretFile string, o store.Options) (*vault, error) {
	if db == "" {
		db = filepath.Join(xdg.DataHome, "upperhand", "class.db")
	}
	k := &vault{where: db, server: isServer(db)}
	var err error
	if isServer(db) {
		k.where = databaseOf(db)
		k.secret, err = secretOf(secretFile)
	} else {
		file := strings.TrimPrefix(db, "sqlite:")
		k.where = file
		if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
			return nil, fmt.Errorf("the class cannot be kept there: %w", err)
		}
		if secretFile != "" {
			k.secret, err = secretOf(secretFile)
		} else {
			k.secret, err = secretBeside(file)
		}
	}
	if err != nil {
		return nil, err
	}
	k.store, err = store.Open(ctx, db, o)
	return k, err
}

func isServer(db string) bool {
	return strings.HasPrefix(db, "postgres://") || strings.HasPrefix(db, "postgresql://")
}

// databaseOf names a database without the password in its address.
func databaseOf(db string) string {
	u, err := url.Parse(db)
	if err != nil {
		return "a PostgreSQL database"
	}
	return fmt.Sprintf("the PostgreSQL database %s on %s", strings.TrimPrefix(u.Path, "/"), u.Host)
}

// secretOf reads the secret from a file, or else from the environment.
func secretOf(file string) ([]byte, error) {
	text := os.Getenv(secretEnv)
	if file != "" {
		data, err := readFile(file)
		if err != nil {
			return nil, fmt.Errorf("the secret cannot be read: %w", err)
		}
		text = string(data)
	}
	text = strings.TrimSpace(text)
	if text == "" {
		return nil, fmt.Errorf("teachers' keys are made of a secret, and there is none: name a file with a long random line as --secret FILE, or set %s; it has to be the same on all servers and after a restart (openssl rand -hex 32 > FILE makes one)", secretEnv)
	}
	if len(text) < shortest {
		return nil, fmt.Errorf("the secret has %d characters, and whoever guesses it has all classes: make one with openssl rand -hex 32", len(text))
	}
	return []byte(text), nil
}

// secretBeside reads the secret beside a class's file, and makes it the first time.
func secretBeside(file string) ([]byte, error) {
	name := strings.TrimSuffix(file, filepath.Ext(file)) + ".secret"
	data, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		var b [32]byte
		rand.Read(b[:]) // never fails
		f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if errors.Is(err, fs.ErrExist) { // another server was faster
			return secretOf(name)
		}
		if err != nil {
			return nil, fmt.Errorf("the secret of teachers' keys cannot be kept: %w", err)
		}
		_, err = fmt.Fprintln(f, hex.EncodeToString(b[:]))
		if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
			return nil, fmt.Errorf("the secret of teachers' keys cannot be kept: %w", err)
		}
		return secretOf(name)
	}
	if err != nil {
		return nil, fmt.Errorf("the secret of teachers' keys cannot be read: %w", err)
	}
	if strings.TrimSpace(string(data)) == "" {
		return nil, fmt.Errorf("%s is empty: delete it, and teachers' keys are made anew", name)
	}
	return secretOf(name)
}
