package sandbox

// MaxSource is the largest file that is read at all: a generated scenario of 10,000 scenes is about 10 MiB.
const MaxSource = 12 << 20

// Limits is the one table of everything that is bounded. All are counts, never clocks, so that the same file gives the same
// answer on every machine. Zero means that nothing of the kind is allowed.
type Limits struct {
	Source    int // bytes of the file
	Pieces    int // statements of the file, those inside functions included: each costs some 200 bytes once compiled
	Actions   int // calls, operators and functions of the file: each costs some 400 bytes once compiled
	Names     int // different undeclared names of the file: the words of the scenario language, and mistakes
	Tokens    int // words and signs of the file: the parser allocates for each before anything can look at the tree
	Statement int // words and signs of one top-level statement: its tree is in memory as a whole
	Brackets  int // brackets and blocks inside each other
	Tree      int // levels of the syntax tree: the compiler recurses, and a browser's stack holds about 4,000 levels
	Nodes     int // nodes of the tree of one statement
	Functions int // function bodies of the file: each costs some 300 bytes however short it is
	Literal   int // bytes of one string in the source: several screens of text
	Fields    int // fields written out in one table
	Args      int // arguments written out in one call
	Values    int // arguments or results of one call, with what unpack and ... add
	Params    int // parameters of one function
	Locals    int // local variables of one function: they live as long as its call
	Steps     int // operations, each counted by its size: about 25 ns natively, 200 ns in a browser
	Memory    int // bytes ever asked for at fixed prices, never given back: bounds what can be live
	Depth     int // levels of Go calls that nested script calls may use: a browser's stack breaks at about 10,000
	String    int // bytes of a string made by a script
	Problems  int // problems reported for one file: more are noise
	Rounds    int // repairs tried on the syntax of one file
}

// LimitsFor gives the limits for loading a file of so many bytes. Tokens, functions, steps and memory grow with the source, for
// data written out costs in proportion to its text; what bounds a single operation or a depth does not grow.
func LimitsFor(sourceBytes int) Limits {
	n := min(max(sourceBytes, 0), MaxSource) &^ (64<<10 - 1) // in steps, so that ordinary files all have the same limits
	return Limits{
		Source:    MaxSource,
		Pieces:    30_000 + n/512,
		Actions:   100_000 + n/64,
		Names:     1_000,
		Tokens:    80_000 + n/8,
		Statement: 150_000,
		Brackets:  100,
		Tree:      150,
		Nodes:     300_000,
		Functions: 3_000 + n/1024,
		Literal:   64 << 10,
		Fields:    20_000,
		Args:      150,
		Values:    250,
		Params:    50,
		Locals:    1_000,
		Steps:     2_000_000 + n/8,
		Memory:    64<<20 + n&^(1<<20-1),
		Depth:     1_000,
		String:    64 << 10,
		Problems:  100,
		Rounds:    20,
	}
}

// HandlerLimits gives the budget of one call in play: a tenth of a load, so that a frame in a browser is not missed by much.
func HandlerLimits() Limits {
	l := LimitsFor(0)
	l.Steps = 200_000
	l.Memory = 4 << 20
	return l
}
