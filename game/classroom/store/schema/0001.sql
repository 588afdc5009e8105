-- The first schema. SERIAL_KEY and BYTES are each database's own words for a
-- number that it counts up and never gives twice, and for bytes.
-- Times are microseconds since 1970, in UTC. What nothing is asked about lies
-- as JSON in one column.

CREATE TABLE classes (
	number  SERIAL_KEY,
	id      text NOT NULL UNIQUE,
	code    text NOT NULL UNIQUE,
	title   text NOT NULL,
	key     BYTES NOT NULL,
	options text NOT NULL,
	stage   text NOT NULL,
	opened  bigint NOT NULL,
	closes  bigint NOT NULL,
	deletes bigint NOT NULL,
	version bigint NOT NULL
);
CREATE INDEX classes_deletes ON classes (deletes);

-- A seat without a key has none at all (NULL): nobody comes back to it.
CREATE TABLE seats (
	number  SERIAL_KEY,
	id      text NOT NULL UNIQUE,
	class   text NOT NULL REFERENCES classes (id) ON DELETE CASCADE,
	alias   text NOT NULL,
	name    text NOT NULL,
	key     BYTES UNIQUE,
	joined  bigint NOT NULL,
	seen    bigint NOT NULL,
	removed boolean NOT NULL,
	teacher boolean NOT NULL,
	UNIQUE (class, alias)
);

-- inputs are those of the steps folded together, so that a whole class is read
-- at once. The seed is text: it has 64 bits and no sign.
CREATE TABLE attempts (
	number     SERIAL_KEY,
	id         text NOT NULL UNIQUE,
	class      text NOT NULL,
	seat       text NOT NULL REFERENCES seats (id) ON DELETE CASCADE,
	format     bigint NOT NULL,
	scenario   text NOT NULL,
	hash       text NOT NULL,
	engine     bigint NOT NULL,
	seed       text NOT NULL,
	mode       text NOT NULL,
	inputs     text NOT NULL,
	rev        bigint NOT NULL,
	taken_back bigint NOT NULL,
	ended      boolean NOT NULL,
	ending     text NOT NULL,
	started    bigint NOT NULL,
	updated    bigint NOT NULL
);
CREATE INDEX attempts_class ON attempts (class);
CREATE INDEX attempts_seat ON attempts (seat);

-- The log of all attempts: it only grows, until something is deleted. kept is
-- how many of the inputs before it a step leaves in place.
CREATE TABLE steps (
	id      SERIAL_KEY,
	attempt text NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
	rev     bigint NOT NULL,
	kept    bigint NOT NULL,
	inputs  text NOT NULL,
	at      bigint NOT NULL,
	ended   boolean NOT NULL,
	ending  text NOT NULL,
	UNIQUE (attempt, rev)
);

CREATE TABLE reflections (
	class    text NOT NULL,
	seat     text NOT NULL REFERENCES seats (id) ON DELETE CASCADE,
	attempt  text NOT NULL,
	question bigint NOT NULL,
	asked    text NOT NULL,
	text     text NOT NULL,
	at       bigint NOT NULL,
	PRIMARY KEY (seat, attempt, question)
);
CREATE INDEX reflections_class ON reflections (class);

CREATE TABLE ballots (
	number  SERIAL_KEY,
	class   text NOT NULL,
	seat    text NOT NULL REFERENCES seats (id) ON DELETE CASCADE,
	attempt text NOT NULL,
	round   bigint NOT NULL,
	choice  text NOT NULL,
	UNIQUE (attempt, round, seat)
);
CREATE INDEX ballots_seat ON ballots (seat);

CREATE TABLE rounds (
	class   text NOT NULL REFERENCES classes (id) ON DELETE CASCADE,
	attempt text NOT NULL,
	round   bigint NOT NULL,
	counts  text NOT NULL,
	taken   text NOT NULL,
	at      bigint NOT NULL,
	PRIMARY KEY (class, attempt, round)
);

CREATE TABLE cases (
	number SERIAL_KEY,
	class  text NOT NULL REFERENCES classes (id) ON DELETE CASCADE,
	id     text NOT NULL,
	source BYTES NOT NULL,
	UNIQUE (class, id)
);

-- What is still to be told. Until due nobody takes an entry: it is leased, or
-- to be tried again later. rev names the step; shared is the reflection.
CREATE TABLE outgoing (
	id       SERIAL_KEY,
	kind     text NOT NULL,
	class    text NOT NULL,
	seat     text NOT NULL REFERENCES seats (id) ON DELETE CASCADE,
	attempt  text NOT NULL,
	rev      bigint NOT NULL,
	question bigint NOT NULL,
	shared   text NOT NULL,
	at       bigint NOT NULL,
	due      bigint NOT NULL,
	tries    bigint NOT NULL,
	why      text NOT NULL
);
CREATE INDEX outgoing_attempt ON outgoing (attempt, id);
CREATE INDEX outgoing_due ON outgoing (due, id);
CREATE INDEX outgoing_seat ON outgoing (seat)
