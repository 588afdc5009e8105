// Package sandbox runs a stranger's Lua file and hands back what it built.
//
// A scenario is a file that people send each other, so it is hostile until proven otherwise: it must not read, write, call
// out, hang, exhaust memory, crash the program or make two machines disagree. The package keeps GopherLua's parser and syntax
// tree (unmodified) and nothing of its virtual machine: the tree is checked, then compiled to Go closures that charge every
// operation by its size against a budget of steps and bytes.
//
// The order of work, with the function where each part starts:
//
//	CheckSource  size, encoding, forbidden characters               source.go
//	split        words, brackets, statements; comments blanked      split.go
//	parseAll     GopherLua's parser, one piece after another        parse.go
//	explain      what an author probably did wrong, and a repair    mistake.go
//	checkTree    allow-list of nodes, depth, counts (iterative)     check.go
//	compiler     scopes and closures                                resolve.go, expr.go, stmt.go, call.go
//	Run.Run      statement by statement, problems reported          run.go
//	Run.Call     a kept function, in play: pure and cheap           run.go
//
// The language is small on purpose: no metatables, goto, pcall, coroutines, patterns, _G, load, require, io, os, debug or
// chance. What is left is what authors of scenarios write.
//
// What a browser does is tried under node with the stack of a browser, which Go's own wrapper enlarges eightfold. The golden file
// of the corpus is the same there:
//
//	GOOS=js GOARCH=wasm go test -exec="node --stack-size=984 $(go env GOROOT)/lib/wasm/wasm_exec_node.js" ./game/script/sandbox
//
// An ordinary scenario loads in some 10 ms; 1,000 scenes (1 MiB) take about 0.1 s, 10,000 scenes 1 s natively.
package sandbox
