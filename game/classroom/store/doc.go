// Package store keeps classes in a database: in one SQLite file, or in
// PostgreSQL where several servers share them. Both do the same, and one set of
// tests says what.
//
// The SQL is written once, in what both databases understand. An engine is what
// differs: how a transaction is made, how the steps of many trainees become one
// transaction, and how news spreads. SQLite has one goroutine that writes, and
// takes all that waits into one transaction; with PostgreSQL only steps are
// gathered so, and the rest is left to the database.
//
// Text is kept as it came but for what no text may hold: zero bytes and broken
// UTF-8 become U+FFFD, alike in both databases.
package store
