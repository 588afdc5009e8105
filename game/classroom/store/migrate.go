//go:build !js

package store

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
)

// The schema's changes, numbered from 0001 on. One that was released is never
// edited: another follows it.
//
//go:embed schema/*.sql
var schema embed.FS

// migrations gives the statements of each version, in a database's own words.
func migrations(words *strings.Replacer) ([][]string, error) {
	names, err := fs.Glob(schema, "schema/*.sql")
	if err != nil {
		return nil, err
	}
	var out [][]string
	for i, name := range names {
		if want := fmt.Sprintf("schema/%04d.sql", i+1); name != want {
			return nil, fmt.Errorf("the schema has %s where %s should be", name, want)
		}
		text, err := schema.ReadFile(name)
		if err != nil {
			return nil, err
		}
		out = append(out, split(words.Replace(string(text))))
	}
	return out, nil
}

// split takes a file apart at the semicolons that end a line; the last
// statement needs none. Comments are left out.
func split(text string) []string {
	var out []string
	var now strings.Builder
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "--") {
			continue
		}
		now.WriteString(line)
		if strings.HasSuffix(line, ";\n") {
			out = append(out, now.String())
			now.Reset()
		}
	}
	if last := now.String(); strings.TrimSpace(last) != "" {
		out = append(out, last)
	}
	return out
}

// migrate brings the tables up to date in one transaction. The caller sees to
// it that no other process does so at the same time.
func migrate(t tx, words *strings.Replacer) error {
	all, err := migrations(words)
	if err != nil {
		return err
	}
	version, err := schemaVersion(t)
	if err != nil {
		return err
	}
	if version > len(all) {
		return fmt.Errorf("it was written by a newer version of Upper Hand (its tables have version %d, this program knows %d): update the program", version, len(all))
	}
	for n := version; n < len(all); n++ {
		for _, s := range all[n] {
			if _, err := t.exec(s); err != nil {
				return fmt.Errorf("making version %d of the tables: %w", n+1, err)
			}
		}
		if _, err := t.exec(`INSERT INTO schema_version (version) VALUES ($1)`, n+1); err != nil {
			return err
		}
	}
	return nil
}

// schemaVersion is 0 for a database without tables.
func schemaVersion(t tx) (int, error) {
	if _, err := t.exec(`CREATE TABLE IF NOT EXISTS schema_version (version bigint NOT NULL)`); err != nil {
		return 0, err
	}
	found, err := t.query(`SELECT coalesce(max(version), 0) FROM schema_version`)
	return one(found, err, func(r rows) (n int, err error) {
		err = r.Scan(&n)
		return n, err
	})
}
