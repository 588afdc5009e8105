package main

// suites are the packages whose benchmarks the table needs.
var suites = []struct{ pkg, benchmarks string }{
	{"./game/script", "Size"},
	{"./game/script/sandbox", "Handler"},
	{"./game/play", "Press"},
	{"./game/explore", "States"},
	{"./game/debrief", "Sixty"},
}

// figure names something that was measured.
type figure struct {
	key string  // benchmark and unit; the unit alone is that of the row
	per float64 // things in one operation; 0 is 1
}

// line is a row of the table: a figure beside its reference.
type line struct {
	what string
	of   figure
	show unit
	than figure // what 1 would be
	as   string // the same in words
}

// part is some rows under a title. Outside tells that its figures come from a
// file and not from the benchmarks: it may be left out as a whole.
type part struct {
	title   string
	outside bool
	lines   []line
}

var parts = []part{
	{"Reading a case", false, []line{
		size("open", "to be played, 10 scenes", 10), size("open", "  100 scenes", 100), size("open", "  1,000 scenes", 1_000), size("open", "  10,000 scenes", 10_000),
		size("load", "with its checks, 10 scenes", 10), size("load", "  100 scenes", 100), size("load", "  1,000 scenes", 1_000), size("load", "  10,000 scenes", 10_000),
		size("check", "as casebook check does, 10 scenes", 10), size("check", "  100 scenes", 100), size("check", "  1,000 scenes", 1_000), size("check", "  10,000 scenes", 10_000),
	}},
	{"Playing", false, []line{
		{"steps that tell what happens", figure{key: "Press/step cpu-ns/op"}, rate, figure{key: "Press/plain cpu-ns/op"}, "as long as the same arithmetic in plain Go"},
		{"steps of a walker", figure{key: "Press/walk cpu-ns/op"}, rate, figure{key: "Press/plain cpu-ns/op"}, "as long as the same arithmetic in plain Go"},
		{"a function of the case, in Lua", figure{key: "Handler cpu-ns/op"}, span, figure{key: "Press/step cpu-ns/op"}, "as long as a step"},
		{"states explored", figure{key: "States/every states/s"}, count, figure{key: "States/plain states/s"}, "as many as plain steps"},
	}},
	{"A playthrough of 60 decisions", false, []line{
		{"records run again", figure{key: "Sixty/replay cpu-ns/op"}, rate, figure{key: "Sixty/walk cpu-ns/op"}, "as long as a walker on the same way"},
		{"the debrief", figure{key: "Sixty/debrief cpu-ns/op"}, span, figure{key: "Sixty/replay cpu-ns/op"}, "as long as running the record once"},
		{"what else could have happened", figure{key: "Sixty/whatif cpu-ns/op"}, span, figure{key: "Sixty/replay cpu-ns/op"}, "as long as running the record once"},
		{"memory while it is open", figure{key: "Sixty/heap B/open"}, room, figure{key: "Sixty/heap B/record"}, "as much as its record in JSON"},
	}},
	{"The browser version", true, []line{
		weight("raw", "the program, as it is"), weight("gzip", "the program, gzip"), weight("brotli", "the program, Brotli"),
		opening("paint", "until something is painted"), opening("titleWords", "until the title's words"), opening("title", "until the title's picture"),
		opening("choiceWords", "until the first choice's words"), opening("choice", "until the first choice's picture"),
		{"until the debrief of 60 stands", figure{key: "Browser/debrief ms"}, milli, figure{key: "Browser/promised ms"}, "as long as half a second"},
		{"the longest it keeps one waiting", figure{key: "Browser/longest ms"}, milli, figure{key: "Browser/promised ms"}, "as long as half a second"},
	}},
	{"The window, 1280×720", true, []line{
		{"processor while nothing happens", figure{key: "Window/idle %"}, percent, figure{key: "Window/idle-plain %"}, "as much as Ebitengine's own loop"},
		{"from a key to what it does, p50", figure{key: "Window/key-p50 ms"}, milli, figure{key: "Window/plain-p50 ms"}, "as long as a frame of Ebitengine's own loop"},
		frame("words", "frames of words"), frames("words"), spentOn("words"),
		frame("people", "frames with people"), frames("people"), spentOn("people"),
	}},
	{"A class, with server and trainees here", true, []line{
		{"choices checked and stored, SQLite", figure{key: "Class/sqlite-choices req/s"}, count, figure{key: "Class/echo req/s"}, "as many as a handler that gives them back"},
		{"  beside the disk", figure{key: "Class/sqlite-choices req/s"}, count, figure{key: "Class/sqlite-sync req/s"}, "as many as small writes last on the disk"},
		{"  p99 with 2,000 a second", figure{key: "Class/sqlite-p99 ms"}, milli, figure{key: "Class/sqlite-sync-p99 ms"}, "as long as one such write, p99"},
		{"choices stored, PostgreSQL", figure{key: "Class/postgres-choices req/s"}, count, figure{key: "Class/echo req/s"}, "as many as a handler that gives them back"},
		{"  beside the disk", figure{key: "Class/postgres-choices req/s"}, count, figure{key: "Class/postgres-sync req/s"}, "as many as small writes last on the disk"},
		{"  p99 with 2,000 a second", figure{key: "Class/postgres-p99 ms"}, milli, figure{key: "Class/postgres-sync-p99 ms"}, "as long as one such write, p99"},
		{"a pause, at the last of 40 seats", figure{key: "Class/pause ms"}, milli, figure{key: "Class/pause-promised ms"}, "as long as what is promised, 200 ms"},
		{"memory for each of 5,000 seats", figure{key: "Class/seat B"}, room, figure{key: "Class/echo-idle B"}, "as much as an idle stream of net/http"},
	}},
}

// size is a row of reading: 1 is linear. A check of a small case is not, since it
// plays a few hundred times and explores 20,000 states whatever the size.
func size(way, what string, scenes float64) line {
	key := func(n string) string { return "Size/" + way + "/" + n + " cpu-ns/op" }
	return line{what, figure{key(plain(scenes)), scenes}, span, figure{key("100"), 100}, "as long for each scene as with 100"}
}

func weight(packed, what string) line {
	return line{what, figure{key: "Browser/" + packed + " B"}, room, figure{key: "Browser/" + packed + "-empty B"}, "as much as the smallest Ebitengine program"}
}

func opening(name, what string) line {
	return line{what, figure{key: "Browser/" + name + " ms"}, milli, figure{key: "Browser/empty ms"}, "as long as that program's first frame"}
}

func frame(kind, what string) line {
	return line{what + ", p50", figure{key: "Window/" + kind + "-p50 ms"}, milli, figure{key: "Window/plain-p50 ms"}, "as long as a frame of Ebitengine's own loop"}
}

func frames(kind string) line {
	return line{"  p99", figure{key: "Window/" + kind + "-p99 ms"}, milli, figure{key: "Window/plain-p99 ms"}, "as long as that loop's p99"}
}

func spentOn(kind string) line {
	return line{"  of the processor, all threads", figure{key: "Window/" + kind + "-spent ms"}, milli, figure{key: "Window/plain-spent ms"}, "as much as a frame of that loop"}
}
